/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user chose for one import or export.
 *
 * @param values by name of the option
 */
public record ExchangeOptions(Map<String, String> values) {

    /** Name of the console that is meant, where a production has several. */
    public static final String CONSOLE = "console";
    /** Which column of a table is which, as {@code heading=column} separated by semicolons. */
    public static final String COLUMNS = "columns";

    public static final ExchangeOptions NONE = new ExchangeOptions(Map.of());

    public ExchangeOptions {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** These options and one more. */
    public ExchangeOptions with(String option, String value) {
        var more = new HashMap<>(values);
        more.put(option, value);
        return new ExchangeOptions(more);
    }
}
