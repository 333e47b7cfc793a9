/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.headroom.common.text.Messages;

/** What columns have in common: key, title and width. */
abstract class AbstractColumn implements Column {

    static final Messages MESSAGES = Messages.of(Column.class);

    private final String key;
    private final String title;
    private final Kind kind;
    private final int width;

    AbstractColumn(String key, Kind kind, int width) {
        this(key, MESSAGES.text("column." + key), kind, width);
    }

    AbstractColumn(String key, String title, Kind kind, int width) {
        this.key = key;
        this.title = title;
        this.kind = kind;
        this.width = width;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final int width() {
        return width;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static Optional<String> refuse(String key, Object... args) {
        return Optional.of(MESSAGES.text("obstacle." + key, args));
    }
}
