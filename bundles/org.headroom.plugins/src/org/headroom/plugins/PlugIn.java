/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins;

/**
 * A plug-in that is installed or offered: what is installed and taken away as one.
 *
 * @param id       as commands name it, such as {@code com.example.acme}
 * @param name     as users read it
 * @param version  version
 * @param provider who made it; may be empty
 */
public record PlugIn(String id, String name, String version, String provider) {
}
