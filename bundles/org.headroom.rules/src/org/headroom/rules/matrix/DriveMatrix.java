/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.headroom.core.rule.RuleContext;
import org.headroom.model.production.DriveSetting;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.production.Production;
import org.headroom.model.system.Port;

/** What may drive what. What a production sets goes before what is usual. Immutable. */
public final class DriveMatrix {

    private record Cell(Driver driver, Receiver receiver) {
    }

    private static final Map<String, DriveVerdict> USUAL = read();

    private final Map<Cell, DriveVerdict> set = new HashMap<>();

    private DriveMatrix() {
    }

    /** What holds where nobody sets anything else. */
    public static DriveMatrix usual() {
        return new DriveMatrix();
    }

    /** What holds in a production. */
    public static DriveMatrix of(Production production) {
        var matrix = usual();
        for (DriveSetting setting : production.getDriveSettings()) {
            var driver = Driver.of(setting.getDriver());
            var receiver = Receiver.of(setting.getReceiver());
            if (driver.isPresent() && receiver.isPresent()) {
                matrix.set.put(new Cell(driver.get(), receiver.get()), setting.getVerdict());
            }
        }
        return matrix;
    }

    /** What holds in what is checked, read once for all rules. */
    public static DriveMatrix in(RuleContext context) {
        return context.shared(DriveMatrix.class, DriveMatrix::of);
    }

    private static Map<String, DriveVerdict> read() {
        var file = new Properties();
        try (var in = new InputStreamReader(DriveMatrix.class.getResourceAsStream("usual.properties"),
                StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var usual = new HashMap<String, DriveVerdict>();
        file.forEach((cell, verdict) -> usual.put(cell.toString(), Optional.ofNullable(DriveVerdict.get(verdict.toString()
                .strip())).orElseThrow(() -> new IllegalStateException("usual.properties: " + cell))));
        return Map.copyOf(usual);
    }

    public DriveVerdict verdict(Driver driver, Receiver receiver) {
        return Optional.ofNullable(set.get(new Cell(driver, receiver))).orElseGet(() -> usual(driver, receiver));
    }

    /** What holds when an output drives an input; empty where their types do not tell of which kind they are. */
    public Optional<DriveVerdict> verdict(Port out, Port in) {
        var driver = Driver.of(out);
        var receiver = Receiver.of(in);
        return driver.isPresent() && receiver.isPresent() ? Optional.of(verdict(driver.get(), receiver.get()))
                : Optional.empty();
    }

    /** What holds where nobody sets anything else. */
    public DriveVerdict usual(Driver driver, Receiver receiver) {
        return USUAL.getOrDefault(driver.id() + "." + receiver.id(), DriveVerdict.ERROR);
    }

    /** Whether the production sets it. */
    public boolean isSet(Driver driver, Receiver receiver) {
        return set.containsKey(new Cell(driver, receiver));
    }
}
