/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.util.Collections;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.headroom.core.design.DesignMirror;
import org.headroom.core.design.GeneratedProduction;
import org.headroom.core.rule.LiveCheck;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.Plug;
import org.headroom.model.commands.Rename;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Production;
import org.headroom.model.system.SystemPackage;

/**
 * The check after one edit of a large drawing, from the edit to the list of findings, against a check of the whole design on a copy
 * made for it, which is what a check without memory takes. Memory is what was allocated on the way.
 */
final class LiveChecks {

    private static final Pattern BUNDLE = Pattern.compile("/(org\\.headroom\\.[a-z.]*[a-z])[_/][^/]*/?plugin.xml$");
    private static final int DEVICES = 2_000;
    private static final int CABLES = 8_000;
    /** What a check after an edit may take [s]. */
    private static final double LIMIT = 0.05;

    private final Production production = GeneratedProduction.of(1, DEVICES, CABLES);
    private final RuleRegistry rules = new RuleRegistry(extensions());
    private final DesignHistory history = new DesignHistory();
    private final DesignMirror mirror = new DesignMirror(production);
    private final LiveCheck live = new LiveCheck(rules);
    private final RuleChecker whole = new RuleChecker(rules);
    private final Random random = new Random(1);

    Result run() throws Exception {
        var touched = mirror.update();
        var first = live.check(mirror.production(), touched, new NullProgressMonitor());
        if (first.rules() == 0 || !first.problems().isEmpty()) {
            throw new IllegalStateException("rules that cannot be used: " + first.problems());
        }
        return Race.run("live-check", LIMIT, 20, 61, this::afterEdit, this::anew).within(LIMIT);
    }

    private Race.Lap afterEdit() {
        history.execute(edit());
        return time(() -> live.check(mirror.production(), mirror.update(), new NullProgressMonitor()));
    }

    private Race.Lap anew() {
        return time(() -> whole.check(org.eclipse.emf.ecore.util.EcoreUtil.copy(production), new NullProgressMonitor()));
    }

    private Change edit() {
        var device = production.getDevices().get(random.nextInt(DEVICES));
        var cable = production.getCables().get(random.nextInt(CABLES));
        return switch (random.nextInt(4)) {
            case 0 -> new Rename(device, "Device " + random.nextInt(10 * DEVICES));
            case 1 -> new SetFeature("Length", cable, SystemPackage.Literals.CABLE__LENGTH, random.nextDouble() * 60);
            case 2 -> new SetFeature("Phantom", device.getPorts().getFirst(), SystemPackage.Literals.PORT__PHANTOM_ON,
                    !device.getPorts().getFirst().isPhantomOn());
            default -> new Plug(cable.getTo(), device.getPorts().getLast());
        };
    }

    private static Race.Lap time(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        work.run();
        return new Race.Lap((System.nanoTime() - start) / 1e9, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6);
    }

    // The product's own plug-ins, read from the class path: all rules that it has.
    private static IExtensionRegistry extensions() {
        try {
            var token = new Object();
            var registry = RegistryFactory.createRegistry(new ClassPathStrategy(), token, token);
            for (URL plugin : Collections.list(LiveChecks.class.getClassLoader().getResources("plugin.xml"))) {
                var bundle = BUNDLE.matcher(plugin.getPath());
                if (bundle.find()) {
                    try (var in = plugin.openStream()) {
                        registry.addContribution(in, ContributorFactorySimple.createContributor(bundle.group(1)), false,
                                bundle.group(1), null, token);
                    }
                }
            }
            return registry;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ClassPathStrategy extends RegistryStrategy {

        ClassPathStrategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e));
            }
        }

        @Override
        public String translate(String key, ResourceBundle resources) {
            return key;
        }
    }
}
