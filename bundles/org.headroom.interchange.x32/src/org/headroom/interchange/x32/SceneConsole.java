/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.function.Consumer;

import org.headroom.common.problem.Problem;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.report.Losses;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;

/** Between a production and the scene of one of its consoles. */
public final class SceneConsole {

    private SceneConsole() {
    }

    /** Whether a maker and model, in lower case, writes such scenes. */
    public static boolean fits(String type) {
        return type.contains("x32") || type.contains("m32");
    }

    /** What the console would be told today. */
    public static ConsoleSheet now(Production production, Device console) {
        var losses = new Losses();
        return SceneCodes.LIMITS.fit(ConsoleSheet.of(production, console, losses), losses);
    }

    /** What a scene says, where it leaves nothing open. */
    public static ConsoleSheet read(String file, Scene scene, Production production, Device console, Consumer<Problem> problems) {
        return new SceneReader(file, scene, console, problems).read(now(production, console));
    }

    /** Brings a scene up to date with a production. */
    public static LossReport write(Production production, Device console, Scene scene) {
        var losses = new Losses();
        var sheet = SceneCodes.LIMITS.fit(ConsoleSheet.of(production, console, losses), losses);
        new SceneWriter(scene, console, losses).write(sheet);
        return losses.report();
    }
}
