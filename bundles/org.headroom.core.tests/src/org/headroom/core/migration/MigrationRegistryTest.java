/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import javax.xml.parsers.DocumentBuilderFactory;

import org.headroom.core.design.MigrationStep;
import org.headroom.core.extension.FakeExtensions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MigrationRegistryTest {

    /** Marks the file. */
    public static final class Marking implements Migration {
        @Override
        public void migrate(Document file) {
            file.appendChild(file.createElement("marked"));
        }
    }

    /** Fails. */
    public static final class Failing implements Migration {
        @Override
        public void migrate(Document file) {
            throw new IllegalStateException("oops");
        }
    }

    @Test
    void givesStepsFromOldToNew() throws Exception {
        var registry =
                registry("<migration id=\"b\" from=\"1\" to=\"3\" class=\"%s\"/><migration id=\"a\" from=\"0\" class=\"%s\"/>");

        assertThat(registry.steps()).extracting(MigrationStep::name).containsExactly("a", "b");
        assertThat(registry.steps()).extracting(MigrationStep::to).containsExactly(1, 3);
        var file = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        registry.steps().get(0).migration().get().migrate(file);
        assertThat(file.getDocumentElement().getTagName()).isEqualTo("marked");
    }

    @Test
    void refusesToGoBackwards() {
        assertThat(registry("<migration id=\"b\" from=\"3\" to=\"3\" class=\"%s\"/>").problems()).hasSize(1);
    }

    @Test
    void stopsTheFileWhenCodeFails() throws Exception {
        var registry = new MigrationRegistry(new FakeExtensions().contribute("com.example", "migrations",
                "<migration id=\"b\" from=\"0\" class=\"" + Failing.class.getName() + "\"/>").registry());
        var file = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        var step = registry.steps().get(0);

        assertThatThrownBy(() -> step.migration().get().migrate(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("com.example").hasMessageContaining("oops");
    }

    private static MigrationRegistry registry(String elements) {
        return new MigrationRegistry(new FakeExtensions()
                .contribute("com.example", "migrations", elements.replace("%s", Marking.class.getName())).registry());
    }
}
