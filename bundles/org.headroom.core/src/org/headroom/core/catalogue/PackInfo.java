/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

/**
 * What a pack says about itself.
 *
 * @param id          identity among all packs
 * @param version     version of its data
 * @param name        name as users read it
 * @param description one line; may be empty
 * @param licence     licence of the collection of data
 * @param author      who made it and vouches for what is marked as verified
 */
public record PackInfo(String id, String version, String name, String description, String licence, String author) {
}
