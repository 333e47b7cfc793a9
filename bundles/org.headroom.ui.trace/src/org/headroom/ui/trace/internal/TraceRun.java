/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.headroom.model.base.Identified;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.trace.SignalTracer;
import org.headroom.trace.TraceDirection;
import org.headroom.trace.TraceTargets;

/** Traces one object in the background, in a snapshot. */
final class TraceRun extends Job {

    private final Tracing tracing;
    private final String id;
    private final TraceDirection direction;
    private final Consumer<Optional<Traced>> done;

    /**
     * The signals of a snapshot.
     *
     * @param production the snapshot
     * @param tracer     its hops
     */
    record Tracing(Production production, SignalTracer tracer) {

        static Tracing of(Production production) {
            return new Tracing(production, new SignalTracer(production));
        }
    }

    /** @param done is told in the background; empty when the object is not in the design any more */
    TraceRun(String name, Tracing tracing, String id, TraceDirection direction, Consumer<Optional<Traced>> done) {
        super(name);
        this.tracing = tracing;
        this.id = id;
        this.direction = direction;
        this.done = done;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var traced = object().flatMap(object -> TraceTargets.trace(tracing.tracer(), object, direction)
                .map(trace -> Traced.of(name(object), trace)));
        if (!monitor.isCanceled()) {
            done.accept(traced);
        }
        return Status.OK_STATUS;
    }

    private Optional<Identified> object() {
        for (Device device : tracing.production().getDevices()) {
            if (id.equals(device.getId())) {
                return Optional.of(device);
            }
            for (Port port : device.getPorts()) {
                if (id.equals(port.getId())) {
                    return Optional.of(port);
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Identified object) {
        return object instanceof Port port ? Ports.fullName(port) : Devices.name((Device) object);
    }
}
