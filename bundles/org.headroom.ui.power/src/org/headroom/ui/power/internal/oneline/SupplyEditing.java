/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import java.util.List;
import java.util.Map;

/** What a hand does to a supply on its one-line diagram. Each is one step of undo. For the UI thread. */
public interface SupplyEditing {

    /** Sources and distros with a free way that fits devices: for each, by its device, the first such way. */
    Map<String, String> targets(List<String> devices);

    /** Plugs devices into a way and the free ways behind it. */
    void plug(List<String> devices, String way);

    /** Gives a device or way another name. */
    void rename(String id, String name);

    /** The name as it is in the design, without what drawings add to it. */
    String name(String id);
}
