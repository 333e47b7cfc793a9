/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.design.DesignMirror;
import org.headroom.core.design.Touched;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.LiveCheck;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.Rename;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that goes on from what it knew finds the same as one that begins anew. */
class LiveCheckTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");
    private static final int EDITS = 120;

    private final DesignHistory history = new DesignHistory();
    private final LiveCheck live = new LiveCheck(new RuleRegistry(TestRules.builtIn()));

    private static Production festival() throws Exception {
        return ExampleProductions.create("festival", new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN)))
                .orElseThrow();
    }

    private CheckResult check(DesignMirror mirror) {
        var touched = mirror.update();
        return live.check(mirror.production(), touched, new NullProgressMonitor());
    }

    private record Told(String rule, String severity, List<String> subjects, String message, String hint,
            List<String> fixes) {

        static Told of(Finding finding) {
            return new Told(finding.ruleId(), finding.severity().name(), finding.subjects().stream()
                    .map(each -> each.id() + each.name()).toList(), finding.message(), finding.hint(),
                    finding.fixes().stream().map(fix -> fix.label()).toList());
        }

        static List<Told> all(CheckResult result) {
            var all = new ArrayList<>(result.findings().stream().map(Told::of).toList());
            result.waived().forEach(each -> all.add(of(each.finding())));
            return all;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void itFindsTheSameAsAWholeCheckAfterEveryEdit(long seed) throws Exception {
        var production = festival();
        var mirror = new DesignMirror(production);
        var edits = new RandomEdits(production, history, seed);
        var whole = TestRules.builtInChecker();
        var done = new ArrayList<String>();
        for (int i = 0; i < EDITS; i++) {
            var found = Told.all(check(mirror));
            var expected = Told.all(whole.check(production, new NullProgressMonitor()));
            assertThat(found).as("after " + done).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(EcoreUtil.equals(mirror.production(), production)).as("the copy after " + done).isTrue();
            done.add(edits.next());
        }
    }

    @Test
    void whatOneEditTouchesIsLittle() throws Exception {
        var production = festival();
        var mirror = new DesignMirror(production);
        mirror.update();
        assertThat(mirror.update().isNothing()).isTrue();
        history.execute(new Rename(production.getDevices().getFirst(), "Other"));
        assertThat(mirror.update().objects()).hasSize(1);
        mirror.dispose();
        history.undo();
        assertThat(mirror.update().isNothing()).isTrue();
    }

    @Test
    void aCancelledCheckIsMadeUpForByTheNext() throws Exception {
        var production = festival();
        var mirror = new DesignMirror(production);
        check(mirror);
        production.getDevices().forEach(each -> each.setName("All alike"));
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        var touched = mirror.update();
        assertThatThrownBy(() -> live.check(mirror.production(), touched, cancelled))
                .isInstanceOf(OperationCanceledException.class);
        var result = live.check(mirror.production(), Touched.nothing(), new NullProgressMonitor());
        assertThat(Told.all(result)).containsExactlyInAnyOrderElementsOf(
                Told.all(TestRules.builtInChecker().check(production, new NullProgressMonitor())));
    }
}
