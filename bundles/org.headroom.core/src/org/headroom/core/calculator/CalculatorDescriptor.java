/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.calculator;

import org.headroom.calc.Calculator;
import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What a calculator declares about itself; its inputs, outputs and sources come from the code.
 *
 * @param name  as users read it
 * @param group subject by which lists are ordered
 * @param code  the calculator
 */
public record CalculatorDescriptor(String id, String name, String group, Contribution<Calculator> code)
        implements CodeDescriptor<Calculator> {
}
