/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command says the same whether it is started with the framework or without it. */
class StartsTest {

    private static final Map<String, String> FRAMEWORK = Map.of("HEADROOM_START", "framework");

    private static Demonstration demonstration;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        demonstration = Demonstration.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "help", "calc", "catalogue list", "catalogue report", "check FILE", "check FILE --format json",
            "power FILE --format json", "trace FILE", "export --list", "check nothing.headroom"})
    void bothStartsSayTheSame(String call) throws Exception {
        var arguments = List.of(call.replace("FILE", demonstration.design().toString()).split(" "));
        var plain = demonstration.product().run(folder, Map.of(), arguments);
        var framework = demonstration.product().run(folder, FRAMEWORK, arguments);
        assertThat(plain).isEqualTo(framework);
        assertThat(plain.out() + plain.messages()).isNotBlank();
    }

    @Test
    void theProductHoldsWhatAPlainStartNeeds() throws Exception {
        var product = demonstration.product().folderOfProduct();
        assertThat(product.resolve("commands/commands.jar")).isRegularFile();
        assertThat(Files.readString(product.resolve("commands/bundles.info")))
                .isEqualTo(Files.readString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
    }

    @Test
    void noFrameworkIsMadeByAPlainStart() throws Exception {
        var loaded = Map.of("HEADROOM_JAVA_OPTIONS", "-verbose:class");
        var plain = demonstration.product().run(folder, loaded, List.of("version"));
        assertThat(plain.status()).isZero();
        assertThat(plain.out()).contains("org.headroom.cli.internal.PlainStart").doesNotContain("org.eclipse.osgi.launch.Equinox ");
    }
}
