/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.system.Device;

/** Console, stagebox and recorder. */
final class ClubControl {

    final Device console;
    final Device stagebox;
    final Device recorder;
    final Device talkback;
    final Device controlSwitch;

    ClubControl(ProductionBuilder build, ClubPlaces places) {
        console = build.add("allen-heath.sq-5", "FOH console", places.foh);
        stagebox = build.add("allen-heath.dx168", "Stagebox", places.stageRight);
        recorder = build.add("tascam.ss-cdr200", "Recorder", places.foh);
        talkback = build.add("shure.sm58", "Talkback mic", places.foh);
        controlSwitch = build.add("cisco.sg350-10", "Control switch", places.ampRack);
        var link = build.connect(console, "slink", stagebox, "dx1");
        link.setName("SLink");
        build.connect(talkback, "out", console, "talkback");
        build.connect(port(console, "out1"), port(recorder, "in1"), 3);
        build.connect(port(console, "out2"), port(recorder, "in2"), 3);
        build.connect(console, "net", controlSwitch, "p1");
    }
}
