/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.directivity;

/** What is known of how a loudspeaker radiates: it decides how honestly several can be summed. */
public enum DirectivityBasis {
    /** Measured or calculated with its phase. */
    COMPLEX,
    /** Measured magnitude; its phase is not known. */
    MAGNITUDE,
    /** A model fed with nominal figures. */
    MODEL
}
