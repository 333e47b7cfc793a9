/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.convolve;

import java.util.Arrays;

import org.headroom.audio.process.MonoProcessor;
import org.headroom.calc.transform.RealFft;

/**
 * A filter of finite impulse response as long as wanted: uniformly partitioned convolution (overlap-save) in double precision. Blocks of exactly the length
 * that it was made for come out at once; of other lengths, a block late.
 */
public final class Convolver implements MonoProcessor {

    private final int block;
    private final boolean late;
    private final RealFft fft;
    private final double[][] filterRe;
    private final double[][] filterIm;
    private final double[][] inputRe;
    private final double[][] inputIm;
    private final double[] window;
    private final double[] sumRe;
    private final double[] sumIm;
    private final double[] result;
    private final float[] ready;
    private int newest;
    private int filled;

    /**
     * @param response      impulse response, at least one sample
     * @param blockFrames   length of a partition, a power of two from 4 on
     * @param everyBlockSame whether all blocks will have that length; if not, sound comes a block late
     */
    public Convolver(float[] response, int blockFrames, boolean everyBlockSame) {
        if (response.length == 0) {
            throw new IllegalArgumentException("no impulse response");
        }
        block = blockFrames;
        late = !everyBlockSame;
        fft = new RealFft(2 * block);
        int parts = (response.length + block - 1) / block;
        filterRe = new double[parts][fft.bins()];
        filterIm = new double[parts][fft.bins()];
        inputRe = new double[parts][fft.bins()];
        inputIm = new double[parts][fft.bins()];
        window = new double[2 * block];
        sumRe = new double[fft.bins()];
        sumIm = new double[fft.bins()];
        result = new double[2 * block];
        ready = new float[block];
        var part = new double[2 * block];
        for (int p = 0; p < parts; p++) {
            Arrays.fill(part, 0);
            for (int n = 0; n < block && p * block + n < response.length; n++) {
                part[n] = response[p * block + n];
            }
            fft.forward(part, filterRe[p], filterIm[p]);
        }
    }

    @Override
    public int latencyFrames() {
        return late ? block : 0;
    }

    @Override
    public void process(float[] samples, int frames) {
        if (!late) {
            if (frames != block) {
                throw new IllegalArgumentException("made for blocks of " + block + " frames, not " + frames);
            }
            for (int n = 0; n < block; n++) {
                window[block + n] = samples[n];
            }
            convolve();
            System.arraycopy(ready, 0, samples, 0, block);
            return;
        }
        for (int n = 0; n < frames; n++) {
            window[block + filled] = samples[n];
            samples[n] = ready[filled];
            if (++filled == block) {
                filled = 0;
                convolve();
            }
        }
    }

    private void convolve() {
        int parts = filterRe.length;
        newest = newest == 0 ? parts - 1 : newest - 1;
        fft.forward(window, inputRe[newest], inputIm[newest]);
        System.arraycopy(window, block, window, 0, block);
        Arrays.fill(sumRe, 0);
        Arrays.fill(sumIm, 0);
        for (int p = 0; p < parts; p++) {
            int age = newest + p;
            add(inputRe[age < parts ? age : age - parts], inputIm[age < parts ? age : age - parts], filterRe[p], filterIm[p]);
        }
        fft.inverse(sumRe, sumIm, result);
        for (int n = 0; n < block; n++) {
            ready[n] = (float) result[block + n];
        }
    }

    private void add(double[] xRe, double[] xIm, double[] hRe, double[] hIm) {
        for (int k = 0; k < sumRe.length; k++) {
            sumRe[k] += xRe[k] * hRe[k] - xIm[k] * hIm[k];
            sumIm[k] += xRe[k] * hIm[k] + xIm[k] * hRe[k];
        }
    }

    @Override
    public void reset() {
        Arrays.fill(window, 0);
        Arrays.fill(ready, 0);
        Arrays.stream(inputRe).forEach(each -> Arrays.fill(each, 0));
        Arrays.stream(inputIm).forEach(each -> Arrays.fill(each, 0));
        filled = 0;
    }
}
