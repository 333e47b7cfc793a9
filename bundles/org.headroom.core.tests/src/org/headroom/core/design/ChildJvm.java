/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.headroom.common.problem.Problem;
import org.headroom.model.commands.Change;
import org.headroom.model.production.Production;
import org.osgi.framework.Bundle;

/** Starts a class of this bundle in another process, which can be killed. */
final class ChildJvm {

    private ChildJvm() {
    }

    static Process start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", classPath(main), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String classPath(Class<?> main) {
        return Stream.of(main, DesignFiles.class, Change.class, Production.class, Problem.class, EObject.class,
                Notifier.class,
                XMLResource.class, IProgressMonitor.class, Bundle.class).map(ChildJvm::place).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
