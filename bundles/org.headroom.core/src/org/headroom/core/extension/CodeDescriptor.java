/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import org.headroom.common.api.NoImplement;

/**
 * A descriptor with a class behind it.
 *
 * @param <T> the interface that the class implements
 */
@NoImplement
public interface CodeDescriptor<T> extends Descriptor {

    /** The class, behind a guard. */
    Contribution<T> code();
}
