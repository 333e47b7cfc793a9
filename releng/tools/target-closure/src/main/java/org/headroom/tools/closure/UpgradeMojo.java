/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import javax.inject.Inject;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** Rewrites the target definition with the newest versions that fit together. */
@Mojo(name = "upgrade", requiresProject = false)
public final class UpgradeMojo extends AbstractMojo {

    private final RepositorySystem system;

    @Parameter(property = "target", required = true)
    private File target;

    @Parameter(property = "limits", required = true)
    private File limits;

    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> remotes;

    @Inject
    UpgradeMojo(RepositorySystem system) {
        this.system = system;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            var file = new TargetFile(Files.readString(target.toPath()));
            var pins = file.pins();
            var upgrade = new Upgrade(new MavenRepository(system, session, remotes), readLimits(), getLog()::info);
            var newest = upgrade.newest(pins);
            report(pins, newest);
            if (!dryRun) {
                Files.writeString(target.toPath(), file.with(newest));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The target definition " + target + " is left as it is: " + e.getMessage(), e);
        }
    }

    private void report(List<Pin> pins, Map<String, Pin> newest) {
        for (var pin : pins) {
            var now = newest.get(pin.key());
            if (!now.version().equals(pin.version())) {
                getLog().info(pin.key() + ": " + pin.version() + " -> " + now.version());
            }
        }
        long moved = pins.stream().filter(pin -> !newest.get(pin.key()).equals(pin)).count();
        getLog().info(moved + " of " + pins.size() + " artifacts move, " + (newest.size() - pins.size()) + " are added");
    }

    private Map<String, String> readLimits() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(limits.toPath())) {
            properties.load(in);
        }
        var map = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
        return map;
    }
}
