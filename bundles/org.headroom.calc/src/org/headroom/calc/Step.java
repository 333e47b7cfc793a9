/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

/**
 * One step of a calculation, as somebody would write it on paper to prove it.
 *
 * @param formula  the formula in symbols, e.g. {@code I = P / (√3 · U · cos φ)}
 * @param inserted its right side with the figures put in, e.g. {@code 22000 W / (√3 · 400 V · 1)}
 * @param result   what comes out, e.g. {@code 31.75 A}
 */
public record Step(String formula, String inserted, String result) {

    /** In one line. */
    @Override
    public String toString() {
        return formula + " = " + inserted + " = " + result;
    }
}
