/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.audio.delay.Delay;

/**
 * A compiled graph: nodes in their order, every buffer allocated, every delay worked out. What is connected never changes; settings of the
 * kernels may. Run by one thread, the audio thread; neither allocates nor locks.
 */
public final class Plan {

    /** Where one channel of a step comes from. */
    record Feed(int step, int output, int input, float factor, int earlyFrames) {
    }

    /** A feed with its delay and the room for it. */
    private record Line(int step, int output, int input, float factor, Optional<Delay> delay, float[] room) {
        static Line of(Feed feed, int blockFrames) {
            var delay = feed.earlyFrames() == 0 ? Optional.<Delay>empty() : Optional.of(new Delay(feed.earlyFrames()));
            return new Line(feed.step(), feed.output(), feed.input(), feed.factor(), delay, new float[delay.isPresent() ? blockFrames : 0]);
        }
    }

    /** A node with its buffers. */
    static final class Step {

        private final Node node;
        private final Line[] lines;
        private final float[][] inputs;
        private final float[][] outputs;
        private volatile boolean failed;

        Step(Node node, List<Feed> feeds, int blockFrames) {
            this.node = node;
            this.lines = feeds.stream().map(feed -> Line.of(feed, blockFrames)).toArray(Line[]::new);
            this.inputs = new float[node.inputs()][blockFrames];
            this.outputs = new float[node.outputs()][blockFrames];
        }

        void run(int frames) {
            if (failed) {
                return;
            }
            try {
                node.kernel().process(inputs, outputs, frames);
            } catch (RuntimeException e) {
                // A third party's kernel must not stop the sound of all others.
                failed = true;
                Arrays.stream(outputs).forEach(output -> Arrays.fill(output, 0));
            }
        }
    }

    private final int inputs;
    private final int outputs;
    private final int blockFrames;
    private final int latencyFrames;
    private final Step[] steps;
    private final Line[] ends;

    Plan(int inputs, int outputs, int blockFrames, int latencyFrames, List<Step> steps, List<Feed> ends) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.blockFrames = blockFrames;
        this.latencyFrames = latencyFrames;
        this.steps = steps.toArray(Step[]::new);
        this.ends = ends.stream().map(feed -> Line.of(feed, blockFrames)).toArray(Line[]::new);
    }

    /** Channels that come in. */
    public int inputs() {
        return inputs;
    }

    /** Channels that go out. */
    public int outputs() {
        return outputs;
    }

    /** Longest block [frames]. */
    public int blockFrames() {
        return blockFrames;
    }

    /** Delay from input to output along the slowest way; all others wait for it [frames]. */
    public int latencyFrames() {
        return latencyFrames;
    }

    /** Names of the nodes that threw and are silent since; from any thread. */
    public List<String> failed() {
        return Stream.of(steps).filter(step -> step.failed).map(step -> step.node.name()).toList();
    }

    /** Lets every node forget what it heard. Not while the plan runs. */
    public void reset() {
        for (Step step : steps) {
            step.node.kernel().reset();
            Arrays.stream(step.lines).forEach(line -> line.delay.ifPresent(Delay::reset));
        }
        Arrays.stream(ends).forEach(line -> line.delay.ifPresent(Delay::reset));
    }

    /** Runs a block. @param out overwritten, as many channels as {@link #outputs()} */
    void process(float[][] in, float[][] out, int frames) {
        for (Step step : steps) {
            gather(step.lines, in, step.inputs, frames);
            step.run(frames);
        }
        gather(ends, in, out, frames);
    }

    private void gather(Line[] lines, float[][] in, float[][] into, int frames) {
        for (float[] channel : into) {
            Arrays.fill(channel, 0, frames, 0);
        }
        for (Line line : lines) {
            var from = line.step == Wire.ENGINE ? in[line.output] : steps[line.step].outputs[line.output];
            var target = into[line.input];
            if (line.delay.isPresent()) {
                System.arraycopy(from, 0, line.room, 0, frames);
                line.delay.get().process(line.room, frames);
                from = line.room;
            }
            for (int n = 0; n < frames; n++) {
                target[n] += from[n] * line.factor;
            }
        }
    }
}
