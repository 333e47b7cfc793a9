/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.flow;

import java.util.List;

import org.headroom.signal.path.Point;

/**
 * What is played into a drawn system and where it is listened to.
 *
 * @param sources      for each channel that is played, the points at which it begins
 * @param taps         for each channel that is heard, where it is taken from
 * @param sampleRateHz sample rate [Hz]
 * @param blockFrames  longest block [frames]
 * @param mixed_dB     gain of a mix that the design does not set, as a fader that somebody moves on site [dB]
 */
public record FlowRequest(List<List<Point>> sources, List<List<Tap>> taps, double sampleRateHz, int blockFrames, double mixed_dB) {

    /**
     * A point that is listened to.
     *
     * @param point   where
     * @param factor  of amplitude, such as for distance and panorama
     * @param delay_s such as for distance
     */
    public record Tap(Point point, double factor, double delay_s) {
        public static Tap at(Point point) {
            return new Tap(point, 1, 0);
        }
    }

    public FlowRequest {
        sources = sources.stream().map(List::copyOf).toList();
        taps = taps.stream().map(List::copyOf).toList();
    }
}
