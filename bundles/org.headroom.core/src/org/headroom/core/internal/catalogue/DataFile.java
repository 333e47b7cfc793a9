/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.headroom.core.internal.catalogue.DataNode.Mark;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2, of which JSON is a part, into values with their places. Only data: anchors, aliases and tags are
 * refused as soon as they are met, so that nothing is expanded and nothing is constructed. Size and depth are limited.
 */
final class DataFile {

    /** Largest file [byte]. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    /** Deepest nesting. */
    static final int MAX_DEPTH = 16;

    /** The file cannot be read at all. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Optional<Mark> mark;
        private final transient Object[] arguments;

        UnreadableException(String key, Optional<Mark> mark, Object... arguments) {
            super(key);
            this.key = key;
            this.mark = mark;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Optional<Mark> mark() {
            return mark;
        }

        Object[] arguments() {
            return arguments.clone();
        }
    }

    private final Iterator<Event> events;

    private DataFile(Iterator<Event> events) {
        this.events = events;
    }

    static DataNode read(InputStream in) throws IOException, UnreadableException {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableException("too-large", Optional.empty(), MAX_BYTES / 1024 / 1024);
        }
        var settings = LoadSettings.builder().setCodePointLimit(MAX_BYTES + 1).build();
        try {
            return new DataFile(new Parse(settings).parseString(decode(bytes)).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableException("not-yaml", e.getProblemMark().or(e::getContextMark).map(DataFile::mark),
                    String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new UnreadableException("not-yaml", Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static String decode(byte[] bytes) throws UnreadableException {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("not-utf8", Optional.empty());
        }
    }

    private DataNode document() throws UnreadableException {
        var event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new UnreadableException("empty", Optional.empty());
        }
        var root = node(event, 0);
        events.next();
        var next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw new UnreadableException("several-documents", Optional.of(mark(next)));
        }
        return root;
    }

    private DataNode node(Event event, int depth) throws UnreadableException {
        var mark = mark(event);
        if (depth > MAX_DEPTH) {
            throw new UnreadableException("too-deep", Optional.of(mark), MAX_DEPTH);
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            throw new UnreadableException("anchor", Optional.of(mark));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), mark);
            return new DataNode.Scalar(scalar.getValue(), scalar.isPlain(), mark);
        }
        refuseTag(((CollectionStartEvent) event).getTag(), mark);
        return switch (event) {
            case SequenceStartEvent sequence -> sequence(mark, depth);
            case MappingStartEvent mapping -> mapping(mark, depth);
            default -> throw new UnreadableException("not-yaml", Optional.of(mark), event.getEventId().name());
        };
    }

    private static void refuseTag(Optional<String> tag, Mark mark) throws UnreadableException {
        if (tag.isPresent()) {
            throw new UnreadableException("tag", Optional.of(mark), tag.get());
        }
    }

    private DataNode sequence(Mark mark, int depth) throws UnreadableException {
        var values = new ArrayList<DataNode>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(node(event, depth + 1));
        }
        return new DataNode.Sequence(List.copyOf(values), mark);
    }

    private DataNode mapping(Mark mark, int depth) throws UnreadableException {
        var values = new LinkedHashMap<String, DataNode>();
        var keys = new LinkedHashMap<String, Mark>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof DataNode.Scalar key)) {
                throw new UnreadableException("key-is-no-word", Optional.of(mark(event)));
            }
            if (values.put(key.text(), node(events.next(), depth + 1)) != null) {
                throw new UnreadableException("key-twice", Optional.of(key.mark()), key.text());
            }
            keys.put(key.text(), key.mark());
        }
        return new DataNode.Mapping(values, keys, mark);
    }

    private static Mark mark(Event event) {
        return event.getStartMark().map(DataFile::mark).orElse(new Mark(1, 1));
    }

    private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
