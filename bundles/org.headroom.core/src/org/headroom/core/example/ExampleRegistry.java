/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.example;

import java.util.Comparator;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;

/** The example productions contributed at {@code org.headroom.core.examples}, in the order that they ask for, then by name. */
public final class ExampleRegistry extends Registry<ExampleDescriptor> {

    private static final int LAST = 1000;

    public ExampleRegistry(IExtensionRegistry extensions) {
        super(extensions, "examples", "example");
    }

    @Override
    protected ExampleDescriptor read(ContributionElement element) {
        return new ExampleDescriptor(element.required("id"), element.required("name"), element.optional("description").orElse(""),
                element.number("order").orElse(LAST), element.code(Example.class));
    }

    @Override
    protected Comparator<ExampleDescriptor> order() {
        return Comparator.comparingInt(ExampleDescriptor::order).thenComparing(ExampleDescriptor::name);
    }
}
