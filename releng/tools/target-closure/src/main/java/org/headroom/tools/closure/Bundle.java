/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What an artifact offers to other bundles and needs of them, by its manifest.
 *
 * @param offers names with versions: bundles as {@code bundle:NAME}, packages as {@code package:NAME}
 * @param needs  what it cannot do without, in the same form
 * @param built  the day in the qualifier of its version ({@code v20260225-1014} gives {@code 20260225}), or empty
 */
record Bundle(List<Offer> offers, List<Need> needs, String built) {

    private static final Pattern DAY = Pattern.compile("v(\\d{8})(-.*)?");

    record Offer(String name, Version version) { }

    record Need(String name, VersionRange range) {

        boolean metBy(Offer offer) {
            return offer.name().equals(name) && range.includes(offer.version());
        }
    }

    static Bundle read(Path jar, String artifactVersion) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest();
            var name = manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null) {
                return wrapped(file, artifactVersion);
            }
            var attributes = manifest.getMainAttributes();
            var version = new Version(attributes.getValue(Constants.BUNDLE_VERSION).strip());
            var offers = new ArrayList<Offer>();
            offers.add(new Offer("bundle:" + name.split(";")[0].strip(), version));
            for (var element : elements(Constants.EXPORT_PACKAGE, attributes.getValue(Constants.EXPORT_PACKAGE))) {
                for (var each : element.getValueComponents()) {
                    offers.add(new Offer("package:" + each, Version.parseVersion(element.getAttribute(Constants.VERSION_ATTRIBUTE))));
                }
            }
            var needs = new ArrayList<Need>();
            needs.addAll(needs("bundle:", Constants.REQUIRE_BUNDLE, attributes.getValue(Constants.REQUIRE_BUNDLE),
                    Constants.BUNDLE_VERSION_ATTRIBUTE));
            needs.addAll(needs("bundle:", Constants.FRAGMENT_HOST, attributes.getValue(Constants.FRAGMENT_HOST),
                    Constants.BUNDLE_VERSION_ATTRIBUTE));
            needs.addAll(needs("package:", Constants.IMPORT_PACKAGE, attributes.getValue(Constants.IMPORT_PACKAGE),
                    Constants.VERSION_ATTRIBUTE));
            var day = DAY.matcher(version.getQualifier());
            return new Bundle(offers, needs, day.matches() ? day.group(1) : "");
        }
    }

    // The build gives such a jar a manifest that exports all of it and imports nothing that must be there.
    private static Bundle wrapped(JarFile file, String artifactVersion) {
        var version = artifactVersion.matches("\\d+(\\.\\d+){0,2}") ? new Version(artifactVersion) : Version.emptyVersion;
        var packages = new TreeSet<String>();
        file.stream().map(entry -> entry.getName()).filter(entry -> entry.endsWith(".class") && entry.contains("/"))
                .forEach(entry -> packages.add(entry.substring(0, entry.lastIndexOf('/')).replace('/', '.')));
        return new Bundle(packages.stream().map(each -> new Offer("package:" + each, version)).toList(), List.of(), "");
    }

    private static List<Need> needs(String kind, String header, String value, String versionAttribute) throws IOException {
        var needs = new ArrayList<Need>();
        for (var element : elements(header, value)) {
            if (!Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
                var range = element.getAttribute(versionAttribute);
                for (var each : element.getValueComponents()) {
                    needs.add(new Need(kind + each, new VersionRange(range == null ? "0" : range)));
                }
            }
        }
        return needs;
    }

    private static ManifestElement[] elements(String header, String value) throws IOException {
        try {
            var elements = ManifestElement.parseHeader(header, value);
            return elements == null ? new ManifestElement[0] : elements;
        } catch (BundleException e) {
            throw new IOException(header + ": " + e.getMessage(), e);
        }
    }
}
