/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;

import org.headroom.acoustics.design.picture.CoveragePicture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and pictures have every text in German, with the same arguments. */
class GermanTextsTest {

    @ParameterizedTest
    @ValueSource(classes = {CoverageDocuments.class, CoveragePicture.class})
    void everyTextIsThere(Class<?> owner) throws IOException {
        var english = texts(owner, "messages.properties");
        var german = texts(owner, "messages_de.properties");
        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            for (int i = 0; i < 5; i++) {
                assertThat(german.getProperty(key).contains("{" + i)).as(key).isEqualTo(english.getProperty(key).contains("{" + i));
            }
        }
    }

    private static Properties texts(Class<?> owner, String name) throws IOException {
        var texts = new Properties();
        try (var in = new java.io.InputStreamReader(owner.getResourceAsStream(name), java.nio.charset.StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
