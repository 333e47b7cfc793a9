/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

/** How sources that carry the same signal are added. */
public enum Summation {
    /** As complex pressures, with the phase of the directivity data. Refused when any source has data without phase. */
    COMPLEX,
    /**
     * As complex pressures whose phase comes from distance, delay and polarity alone: each loudspeaker is taken to radiate with the
     * phase of its axis into every direction. To be named wherever the result is shown.
     */
    GEOMETRIC_PHASE,
    /** As energies, as if no two carried the same signal. To be named wherever the result is shown. */
    ENERGY
}
