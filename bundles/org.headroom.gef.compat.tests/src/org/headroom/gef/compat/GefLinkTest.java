/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.gef.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every class, method and field that the GEF of 2007 refers to exists in the platform of today. */
class GefLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.draw2d", "org.eclipse.gef"})
    void everyReferenceResolves(String symbolicName) throws IOException {
        Bundle bundle = Platform.getBundle(symbolicName);
        List<URL> classes = Collections.list(bundle.findEntries("/org/eclipse", "*.class", true));
        assertThat(classes).as("classes of " + symbolicName).hasSizeGreaterThan(300);

        var misses = new TreeSet<String>();
        var resolver = new LinkResolver(bundle::loadClass);
        for (URL url : classes) {
            try (var in = url.openStream()) {
                ClassLinks.read(in).forEach(link -> resolver.miss(link).ifPresent(misses::add));
            }
        }
        assertThat(misses).as("references of " + symbolicName + " that the target platform does not satisfy").isEmpty();
    }

    @Test
    void aMissIsNamed() {
        var resolver = new LinkResolver(FrameworkUtil.getBundle(EditPart.class)::loadClass);
        assertThat(resolver.miss(new Link("org/eclipse/jface/Gone"))).hasValue("class org.eclipse.jface.Gone");
        assertThat(resolver.miss(new Link("org/eclipse/gef/EditPart", "gone", "()V")))
                .hasValue("member org.eclipse.gef.EditPart.gone()V");
        assertThat(resolver.miss(new Link("org/eclipse/gef/EditPart", "refresh", "()V"))).isEmpty();
    }
}
