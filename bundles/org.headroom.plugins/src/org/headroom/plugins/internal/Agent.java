/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The provisioning service of the platform, and what it says in words. */
public final class Agent {

    private static final String SERVICE_BUNDLE = "org.eclipse.equinox.p2.core";

    private Agent() {
    }

    /** The service that knows what this program consists of; empty where no framework runs or none is kept. */
    public static Optional<IProvisioningAgent> ofThisProgram() {
        if (!Platform.isRunning()) {
            return Optional.empty();
        }
        try {
            var bundle = Optional.ofNullable(Platform.getBundle(SERVICE_BUNDLE));
            if (bundle.isEmpty()) {
                return Optional.empty();
            }
            bundle.get().start();
            var context = FrameworkUtil.getBundle(Agent.class).getBundleContext();
            var agent = Optional.ofNullable(context.getServiceReference(IProvisioningAgent.class)).map(context::getService);
            agent.filter(each -> each.getService(Transport.SERVICE_NAME) == null)
                    .ifPresent(each -> each.registerService(Transport.SERVICE_NAME, new UrlTransport()));
            return agent;
        } catch (BundleException e) {
            ILog.of(Agent.class).error(SERVICE_BUNDLE, e);
            return Optional.empty();
        }
    }

    /** Where the program is installed. */
    public static Optional<Path> folder() {
        return Optional.ofNullable(Platform.getInstallLocation()).map(location -> location.getURL())
                .map(url -> Path.of(URI.create(url.toString().replace(" ", "%20"))));
    }

    /** Why something did not work: the innermost messages, each once. */
    public static String reason(IStatus status) {
        var messages = new LinkedHashSet<String>();
        collect(status, messages);
        return String.join("; ", messages);
    }

    private static void collect(IStatus status, Set<String> messages) {
        var children = status.getChildren();
        for (var child : children) {
            collect(child, messages);
        }
        if (children.length == 0 && !status.isOK()) {
            messages.add(status.getMessage());
            Optional.ofNullable(status.getException()).map(Throwable::getMessage).ifPresent(messages::add);
        }
    }
}
