/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.transfer;

import org.headroom.calc.transform.RealFft;

/**
 * What a system does to a signal, at evenly spaced frequencies from 0 Hz to half the sample rate. Does not change.
 *
 * @param sampleRate_Hz    sample rate of the measurement
 * @param re               real parts, one a bin
 * @param im               imaginary parts
 * @param coherenceSquared γ² of each bin, 0 to 1; nothing where it was not measured (length 0)
 */
public record TransferFunction(double sampleRate_Hz, double[] re, double[] im, double[] coherenceSquared) {

    public TransferFunction {
        re = re.clone();
        im = im.clone();
        coherenceSquared = coherenceSquared.clone();
        if (re.length != im.length || re.length < 3 || coherenceSquared.length != 0 && coherenceSquared.length != re.length) {
            throw new IllegalArgumentException("real parts, imaginary parts and coherence must be of one length");
        }
    }

    @Override
    public double[] re() {
        return re.clone();
    }

    @Override
    public double[] im() {
        return im.clone();
    }

    @Override
    public double[] coherenceSquared() {
        return coherenceSquared.clone();
    }

    /** Number of bins. */
    public int bins() {
        return re.length;
    }

    /** Length of the transform behind it, in samples. */
    public int size() {
        return 2 * (re.length - 1);
    }

    public double frequency_Hz(int bin) {
        return bin * sampleRate_Hz / size();
    }

    /** The bin nearest to a frequency. */
    public int bin(double frequency_Hz) {
        return (int) Math.clamp(Math.round(frequency_Hz * size() / sampleRate_Hz), 0, bins() - 1);
    }

    public double magnitude_dB(int bin) {
        return 10 * Math.log10(re[bin] * re[bin] + im[bin] * im[bin]);
    }

    /** Phase from −180° to 180°; negative where the output is late. */
    public double phase_deg(int bin) {
        return Math.toDegrees(Math.atan2(im[bin], re[bin]));
    }

    /** γ² of a bin; NaN where it was not measured. */
    public double coherenceSquared(int bin) {
        return coherenceSquared.length == 0 ? Double.NaN : coherenceSquared[bin];
    }

    /** Group delay between a bin and its neighbours, in seconds: how fast the phase falls with frequency. */
    public double groupDelay_s(int bin) {
        int low = Math.max(0, bin - 1);
        int high = Math.min(bins() - 1, bin + 1);
        // The phase of the quotient, so that turns of 360° between the bins do not show.
        double quotientRe = re[high] * re[low] + im[high] * im[low];
        double quotientIm = im[high] * re[low] - re[high] * im[low];
        return -Math.atan2(quotientIm, quotientRe) / (2 * Math.PI * (frequency_Hz(high) - frequency_Hz(low)));
    }

    /** Impulse response, {@link #size()} samples; what arrives before the reference stands at the end. */
    public double[] impulseResponse() {
        var response = new double[size()];
        new RealFft(size()).inverse(re, im, response);
        return response;
    }

    /** Step response: the sum of the impulse response from its beginning. */
    public double[] stepResponse() {
        var step = impulseResponse();
        for (int n = 1; n < step.length; n++) {
            step[n] += step[n - 1];
        }
        return step;
    }

    /** The same system with some delay taken out; negative puts delay in. */
    public TransferFunction earlier(double delay_s) {
        var turnedRe = new double[bins()];
        var turnedIm = new double[bins()];
        for (int k = 0; k < bins(); k++) {
            double angle = 2 * Math.PI * frequency_Hz(k) * delay_s;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            turnedRe[k] = re[k] * cos - im[k] * sin;
            turnedIm[k] = re[k] * sin + im[k] * cos;
        }
        return new TransferFunction(sampleRate_Hz, turnedRe, turnedIm, coherenceSquared);
    }

    /** The sum with another system, as when both are heard at one place. */
    public TransferFunction plus(TransferFunction other) {
        if (other.bins() != bins() || other.sampleRate_Hz != sampleRate_Hz) {
            throw new IllegalArgumentException("only transfer functions of one length and sample rate can be summed");
        }
        var sumRe = new double[bins()];
        var sumIm = new double[bins()];
        for (int k = 0; k < bins(); k++) {
            sumRe[k] = re[k] + other.re[k];
            sumIm[k] = im[k] + other.im[k];
        }
        return new TransferFunction(sampleRate_Hz, sumRe, sumIm, new double[0]);
    }
}
