/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.filter;

import java.util.Arrays;
import java.util.List;

import org.headroom.audio.process.MonoProcessor;

/**
 * Sections one after the other, calculated in double precision (transposed direct form II). New sections may be set while sound
 * flows, from one other thread: they are taken at the next block; states are kept, so that small moves of a knob do not click.
 */
public final class Cascade implements MonoProcessor {

    /** Below this a state is nothing: 600 dB under full scale, far from the numbers that slow a processor down. */
    private static final double NOTHING = 1e-30;
    private static final double RUNAWAY = 1e30;
    private static final int MAX_BLOCK = 256;

    private final double[] s1;
    private final double[] s2;
    private final double[] working;
    private volatile Biquad[] sections;

    /** @param sections at least one; the number cannot grow later */
    public Cascade(List<Biquad> sections) {
        this.s1 = new double[sections.size()];
        this.s2 = new double[sections.size()];
        this.working = new double[MAX_BLOCK];
        this.sections = checked(sections);
    }

    private Biquad[] checked(List<Biquad> list) {
        if (list.isEmpty() || list.size() > s1.length) {
            throw new IllegalArgumentException("from 1 to " + s1.length + " sections, not " + list.size());
        }
        list.stream().filter(section -> !section.stable()).findFirst().ifPresent(section -> {
            throw new IllegalArgumentException("not stable: " + section);
        });
        return list.toArray(Biquad[]::new);
    }

    /** Sets other sections, at most as many as it was made with. */
    public void set(List<Biquad> other) {
        sections = checked(other);
    }

    /** What it makes of a sine, all sections together. */
    public Response response(double frequency_Hz, double sampleRate_Hz) {
        var all = Response.UNITY;
        for (Biquad section : sections) {
            all = all.times(section.response(frequency_Hz, sampleRate_Hz));
        }
        return all;
    }

    @Override
    public void process(float[] block, int frames) {
        var now = sections;
        for (int from = 0; from < frames; from += MAX_BLOCK) {
            int count = Math.min(MAX_BLOCK, frames - from);
            for (int n = 0; n < count; n++) {
                working[n] = block[from + n];
            }
            for (int k = 0; k < now.length; k++) {
                section(now[k], k, count);
            }
            for (int n = 0; n < count; n++) {
                block[from + n] = (float) working[n];
            }
        }
    }

    private void section(Biquad section, int k, int count) {
        double b0 = section.b0();
        double b1 = section.b1();
        double b2 = section.b2();
        double a1 = section.a1();
        double a2 = section.a2();
        double z1 = s1[k];
        double z2 = s2[k];
        for (int n = 0; n < count; n++) {
            double x = working[n];
            double y = b0 * x + z1;
            z1 = b1 * x - a1 * y + z2;
            z2 = b2 * x - a2 * y;
            working[n] = y;
        }
        s1[k] = Math.abs(z1) < NOTHING ? 0 : z1;
        s2[k] = Math.abs(z2) < NOTHING ? 0 : z2;
        if (!(Math.abs(z1) < RUNAWAY)) {
            // What is not a number would stay for ever.
            s1[k] = 0;
            s2[k] = 0;
        }
    }

    @Override
    public void reset() {
        Arrays.fill(s1, 0);
        Arrays.fill(s2, 0);
    }
}
