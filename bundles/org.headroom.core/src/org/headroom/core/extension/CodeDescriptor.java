/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

/**
 * A descriptor with a class behind it.
 *
 * @param <T> the interface that the class implements
 */
public interface CodeDescriptor<T> extends Descriptor {

    /** The class, behind a guard. */
    Contribution<T> code();
}
