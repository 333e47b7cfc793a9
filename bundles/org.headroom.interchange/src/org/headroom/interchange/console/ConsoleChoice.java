/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Finds the console that a file is for. */
public final class ConsoleChoice {

    private static final Messages TEXT = Messages.of(ConsoleChoice.class);

    private ConsoleChoice() {
    }

    /** All consoles of a production. */
    public static List<Device> all(Production production) {
        return production.getDevices().stream().filter(device -> Devices.category(device) == DeviceCategory.CONSOLE).toList();
    }

    /**
     * The console that the options name; else the only one whose type fits; else the only one.
     *
     * @param fits by maker and model, in lower case
     * @throws IOException when none is called so, or when it is not clear which is meant; the message lists them
     */
    public static Device of(Production production, ExchangeOptions options, Predicate<String> fits) throws IOException {
        var consoles = all(production);
        var wanted = options.value(ExchangeOptions.CONSOLE);
        var found = wanted.isPresent()
                ? consoles.stream().filter(console -> Devices.name(console).equalsIgnoreCase(wanted.get())).toList()
                : fitting(consoles, fits);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (consoles.isEmpty()) {
            throw new IOException(TEXT.text("console.none"));
        }
        var names = consoles.stream().map(console -> "\"" + Devices.name(console) + "\"").collect(Collectors.joining(", "));
        throw new IOException(wanted.isPresent() ? TEXT.text("console.unknown", wanted.get(), names)
                : TEXT.text("console.which", names));
    }

    private static List<Device> fitting(List<Device> consoles, Predicate<String> fits) {
        var fitting = consoles.stream().filter(console -> fits.test(Devices.typeName(console).toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return fitting.isEmpty() ? consoles : fitting;
    }
}
