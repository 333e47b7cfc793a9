/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.gef.compat;

/**
 * What a class refers to: another class, or a method or field of one.
 *
 * @param owner internal name of the class, never of an array
 * @param member name of the method or field, empty if the class itself is meant
 * @param descriptor type of the member, empty if the class itself is meant
 */
record Link(String owner, String member, String descriptor) {

    Link(String owner) {
        this(owner, "", "");
    }

    String className() {
        return owner.replace('/', '.');
    }
}
