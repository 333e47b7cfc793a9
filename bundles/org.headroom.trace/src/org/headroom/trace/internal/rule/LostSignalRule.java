/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace.internal.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleContext;
import org.headroom.core.rule.Subject;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.trace.MissingSignals;
import org.headroom.trace.MissingSignals.Lost;
import org.headroom.trace.SignalTracer;
import org.headroom.trace.TraceEnd;
import org.headroom.signal.path.Point.Socket;

/**
 * Reports loudspeakers that no signal reaches although something is plugged in ({@code silent}), or microphones that are plugged in
 * and reach nobody ({@code unheard}). Which stands behind the class in plugin.xml. What nothing is plugged into is not drawn to its
 * end yet, and other rules name it.
 */
public final class LostSignalRule implements Rule, IExecutableExtension {

    private static final Messages TEXTS = Messages.of(LostSignalRule.class);
    private static final String SILENT = "silent";

    private String kind = SILENT;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof String name && !name.isBlank()) {
            kind = name.strip();
        }
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var missing = context.shared(MissingSignals.class, production -> new SignalTracer(production).missing());
        var lost = kind.equals(SILENT) ? missing.loudspeakers() : missing.sources();
        lost.stream().filter(each -> isPluggedIn(each.device())).map(this::finding).forEach(findings);
    }

    private boolean isPluggedIn(Device device) {
        return device.getPorts().stream().filter(port -> kind.equals(SILENT) ? Ports.receives(port) : Ports.drives(port))
                .anyMatch(LostSignalRule::carriesSound);
    }

    private static boolean carriesSound(Port port) {
        return Ports.isConnected(port) && switch (Ports.signal(port)) {
            case ANALOGUE, LOUDSPEAKER, AES3, SPDIF, WIRELESS -> true;
            default -> false;
        };
    }

    private Finding finding(Lost lost) {
        var why = lost.ends().stream().limit(3).map(TraceEnd::text).distinct().collect(Collectors.joining(" "));
        var subjects = Stream.concat(Stream.of(Subject.of(lost.device())), lost.ends().stream().limit(3)
                .flatMap(end -> end.point() instanceof Socket socket ? Stream.of(Subject.of(socket.port()))
                        : Stream.empty()))
                .distinct().toList();
        return new Finding("trace." + kind, Severity.WARNING, subjects,
                TEXTS.text(kind + ".message", Devices.name(lost.device()), why).strip(), TEXTS.text(kind + ".hint"),
                List.of());
    }

    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.of(DesignArea.PRODUCTION, DesignArea.SYSTEM, DesignArea.CATALOGUE, DesignArea.CHANNELS);
    }
}
