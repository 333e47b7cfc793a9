/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.calculator;

import java.util.Comparator;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.calc.Calculator;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;

/** The calculators contributed at {@code org.headroom.core.calculators}, by group, then id. */
public final class CalculatorRegistry extends Registry<CalculatorDescriptor> {

    public CalculatorRegistry(IExtensionRegistry extensions) {
        super(extensions, "calculators", "calculator");
    }

    @Override
    protected CalculatorDescriptor read(ContributionElement element) {
        return new CalculatorDescriptor(element.required("id"), element.required("name"),
                element.optional("group").orElse("general"), element.code(Calculator.class));
    }

    @Override
    protected Comparator<CalculatorDescriptor> order() {
        return Comparator.comparing(CalculatorDescriptor::group).thenComparing(CalculatorDescriptor::id);
    }
}
