/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackendRegistry;
import org.headroom.core.audio.AudioProcessorRegistry;
import org.headroom.core.calculator.CalculatorRegistry;
import org.headroom.core.command.CliCommandRegistry;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Registry;
import org.headroom.core.family.DeviceFamilyRegistry;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.core.symbol.SymbolRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * What is wrong with plug-ins of others before any of their code has worked: bundles that do not find what they need, wrong
 * declarations, and classes that cannot be loaded, as when they were built against an older Headroom.
 */
public final class PlugInHealth {

    private static final String OWN = "org.headroom.";
    private static final Messages TEXT = Messages.of(PlugInHealth.class);

    private final IExtensionRegistry extensions;

    public PlugInHealth(IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    /** Looks now; makes one object of each contributed class of a plug-in that is not Headroom's own. Any thread. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (Platform.isRunning()) {
            Arrays.stream(FrameworkUtil.getBundle(PlugInHealth.class).getBundleContext().getBundles())
                    .filter(bundle -> bundle.getState() == Bundle.INSTALLED).map(PlugInHealth::unresolved).flatMap(Optional::stream)
                    .forEach(problems::add);
        }
        registries().forEach(registry -> {
            registry.all().forEach(descriptor -> {
                if (descriptor instanceof CodeDescriptor<?> withCode && !withCode.code().name().contributor().startsWith(OWN)) {
                    withCode.code().run(code -> { });
                }
            });
            problems.addAll(registry.problems());
        });
        return List.copyOf(problems);
    }

    private Stream<Registry<?>> registries() {
        return Stream.of(new DeviceFamilyRegistry(extensions), new SymbolRegistry(extensions), new RuleRegistry(extensions),
                new CalculatorRegistry(extensions), new DocumentRegistry(extensions), new ImporterRegistry(extensions),
                new ExporterRegistry(extensions), new AudioBackendRegistry(extensions), new AudioProcessorRegistry(extensions),
                new CliCommandRegistry(extensions), new ExampleRegistry(extensions));
    }

    private static Optional<Problem> unresolved(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(Problem.error("plug-in.unresolved",
                    TEXT.text("unresolved", bundle.getSymbolicName(), bundle.getVersion(), missing(e)))
                    .withRemedy(TEXT.text("unresolved.remedy")));
        }
    }

    /** The line of the framework's long text that says what is missing. */
    private static String missing(BundleException e) {
        var lines = String.valueOf(e.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().filter(line -> line.contains("Unresolved requirement")).reduce((first, last) -> last)
                .orElse(lines.isEmpty() ? e.toString() : lines.getFirst());
    }
}
