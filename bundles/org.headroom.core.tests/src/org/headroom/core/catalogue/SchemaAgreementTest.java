/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.headroom.common.problem.Problem;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The published JSON Schema and the reader of packs know the same keys, need the same keys, and allow the same words.
 */
class SchemaAgreementTest {

    private static Map<String, Object> schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = map(load(Files.readString(repository().resolve("docs/extending/pack.schema.json"))));
    }

    /** What the reader says when a key or word is not known, for each object of the sample. */
    private int objects;

    @Test
    void typesHaveTheSameKeysAndWords() throws IOException {
        var sample = map(load(text("types/full.yaml")));

        walk(map(definition("types")), sample, sample, "types/full.yaml");

        assertThat(objects).as("kinds of objects").isGreaterThanOrEqualTo(18);
    }

    @Test
    void packFileHasTheSameKeysAndWords() throws IOException {
        var sample = map(load(text("pack.yaml")));

        walk(map(definition("pack")), sample, sample, "pack.yaml");
    }

    @Test
    void sampleShowsEveryKeyOfTheSchema() throws IOException {
        var used = new TreeSet<String>();
        collect(load(text("types/full.yaml")), used);
        collect(load(text("pack.yaml")), used);
        used.add("description");

        var known = new TreeSet<String>();
        map(schema.get("$defs")).values().forEach(each -> known.addAll(properties(map(each)).keySet()));
        assertThat(used).containsAll(known);
    }

    private void walk(Map<String, Object> definition, Map<String, Object> value, Map<String, Object> root, String file)
            throws IOException {
        if (!definition.containsKey("properties")) {
            return;
        }
        objects++;
        var properties = properties(definition);
        assertThat(known(with(value, "zzzzzzzz", 1, root, file), "unknown-key")).as("keys beside %s", value.keySet())
                .isEqualTo(new TreeSet<>(properties.keySet()));
        for (Object required : (List<?>) definition.getOrDefault("required", List.of())) {
            assertThat(without(value, String.valueOf(required), root, file)).as("without " + required)
                    .anyMatch(Problem::isError);
        }
        for (var property : properties.entrySet()) {
            var inner = resolve(map(property.getValue()));
            var own = value.get(property.getKey());
            if (inner.get("enum") instanceof List<?> words && words.get(0) instanceof String && own != null) {
                assertThat(known(with(value, property.getKey(), "zzzzzzzz", root, file), "unknown-word"))
                        .as(property.getKey())
                        .isEqualTo(words(property.getKey(), words));
            }
            if (own instanceof Map<?, ?>) {
                walk(inner, map(own), root, file);
            }
            if (own instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
                walk(resolve(map(inner.get("items"))), map(list.get(0)), root, file);
            }
        }
    }

    /** The reader takes the other word for clock before it looks at the list of words. */
    private static TreeSet<String> words(String key, List<?> words) {
        var all = new TreeSet<String>();
        words.forEach(word -> all.add(String.valueOf(word)));
        if (key.equals("signal")) {
            all.remove("word-clock");
        }
        return all;
    }

    private List<Problem> with(Map<String, Object> value, String key, Object instead, Map<String, Object> root,
            String file)
            throws IOException {
        var before = new LinkedHashMap<>(value);
        value.put(key, instead);
        try {
            return read(root, file);
        } finally {
            value.clear();
            value.putAll(before);
        }
    }

    private List<Problem> without(Map<String, Object> value, String key, Map<String, Object> root, String file)
            throws IOException {
        var before = new LinkedHashMap<>(value);
        value.remove(key);
        try {
            return read(root, file);
        } finally {
            value.clear();
            value.putAll(before);
        }
    }

    private static List<Problem> read(Map<String, Object> root, String file) throws IOException {
        var yaml = new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.FLOW).setWidth(1000).build())
                .dumpToString(root);
        return Pack.read(((MemoryTree) PackTest.full()).with(file, yaml), CatalogueLayer.USER).problems();
    }

    /** The words after the last colon of the only problem with this code. */
    private static TreeSet<String> known(List<Problem> problems, String code) {
        var found = problems.stream().filter(problem -> problem.code().equals("pack." + code)).toList();
        assertThat(found).as(problems.toString()).hasSize(1);
        var remedy = found.get(0).remedy().orElseThrow();
        var words = remedy.substring(remedy.indexOf("Known here: ") + "Known here: ".length()).replaceAll("\\.$", "");
        return new TreeSet<>(Arrays.asList(words.split(", ")));
    }

    private static void collect(Object value, TreeSet<String> keys) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                keys.add(String.valueOf(key));
                collect(inner, keys);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, keys));
        }
    }

    private static String text(String file) throws IOException {
        return new String(PackTest.full().open(file).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Object load(String text) {
        return copy(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, inner) -> copy.put(String.valueOf(key), copy(inner)));
            return copy;
        }
        return value instanceof List<?> list ? new ArrayList<>(list.stream().map(SchemaAgreementTest::copy).toList())
                : value;
    }

    private static Object definition(String name) {
        return map(schema.get("$defs")).get(name);
    }

    private static Map<String, Object> resolve(Map<String, Object> definition) {
        return definition.get("$ref") instanceof String ref ? map(definition(ref.substring("#/$defs/".length())))
                : definition;
    }

    private static Map<String, Object> properties(Map<String, Object> definition) {
        return definition.containsKey("properties") ? map(definition.get("properties")) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs/extending"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("repository").isNotNull();
        return folder;
    }
}
