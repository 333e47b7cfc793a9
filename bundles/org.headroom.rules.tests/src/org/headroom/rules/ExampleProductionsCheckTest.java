/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.common.problem.Severity;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The productions that Headroom ships have no errors. */
class ExampleProductionsCheckTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");

    static List<String> examples() {
        return ExampleProductions.ids();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasNoErrors(String id) throws IOException {
        var catalogue = new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN));
        var production = ExampleProductions.create(id, catalogue).orElseThrow();
        var result = TestRules.builtInChecker().check(production, new NullProgressMonitor());
        assertThat(result.problems()).isEmpty();
        assertThat(result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.ruleId() + ": " + finding.message()).collect(Collectors.joining("\n")))
                        .isEmpty();
    }
}
