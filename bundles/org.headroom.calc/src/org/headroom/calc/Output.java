/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.Optional;

import org.headroom.common.quantity.Unit;

/**
 * One thing that a calculator gives.
 *
 * @param key  name for machines; ends in the unit, e.g. {@code current_A}
 * @param name name for people
 * @param unit its unit; empty for words
 * @param list whether it is a list of numbers
 */
public record Output(String key, String name, Optional<Unit> unit, boolean list) {
}
