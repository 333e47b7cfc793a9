/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;

/**
 * A port of a type, or several in a row that differ by their number alone, as packs write them with {@code count}.
 *
 * @param like  what all of them are; its key and label do not matter; not to be changed
 * @param key   of one port its key; of several with {@code {n}} where the number stands
 * @param label as printed; of several with {@code {n}} where the number stands; may be empty
 * @param count how many, from 1
 * @param first the number of the first one
 */
public record PortRow(PortType like, String key, String label, int count, int first) {

    /** Where the number stands. */
    public static final String NUMBER = "{n}";

    private static final Pattern NUMBERED = Pattern.compile("(.*?[^0-9])(0|[1-9][0-9]{0,3})([^0-9]*)");

    /** The ports of a type, those alike in one row. */
    public static List<PortRow> of(DeviceType type) {
        var rows = new ArrayList<PortRow>();
        for (PortType port : type.getPorts()) {
            if (!rows.isEmpty() && rows.getLast().goesOnWith(port)) {
                rows.add(rows.removeLast().longer());
            } else {
                rows.add(of(port));
            }
        }
        return rows.stream().map(PortRow::plainWhenAlone).toList();
    }

    private static PortRow of(PortType port) {
        var label = port.getLabel() == null ? "" : port.getLabel();
        var number = NUMBERED.matcher(port.getKey());
        if (!number.matches()) {
            return new PortRow(port, port.getKey(), label, 1, 1);
        }
        int at = label.lastIndexOf(number.group(2));
        var numbered = at < 0 ? label : label.substring(0, at) + NUMBER + label.substring(at + number.group(2).length());
        return new PortRow(port, number.group(1) + NUMBER + number.group(3), numbered, 1, Integer.parseInt(number.group(2)));
    }

    private boolean goesOnWith(PortType next) {
        return key.contains(NUMBER) && next.getKey().equals(filled(key, first + count))
                && filled(label, first + count).equals(next.getLabel() == null ? "" : next.getLabel())
                && EcoreUtil.equals(nameless(like), nameless(next));
    }

    private static PortType nameless(PortType port) {
        var copy = EcoreUtil.copy(port);
        copy.setKey(null);
        copy.setLabel(null);
        return copy;
    }

    private PortRow longer() {
        return new PortRow(like, key, label, count + 1, first);
    }

    private PortRow plainWhenAlone() {
        return count > 1 ? this : new PortRow(like, filled(key, first), filled(label, first), 1, 1);
    }

    private static String filled(String template, int number) {
        return template.replace(NUMBER, String.valueOf(number));
    }

    /** The ports that it stands for. Where several have no place for their number, it stands at the end of the key. */
    public List<PortType> ports() {
        var template = count > 1 && !key.contains(NUMBER) ? key + NUMBER : key;
        var ports = new ArrayList<PortType>();
        for (int number = first; number < first + count; number++) {
            var port = EcoreUtil.copy(like);
            port.setKey(filled(template, number));
            port.setLabel(Optional.of(filled(label, number)).filter(text -> !text.isBlank()).orElse(null));
            ports.add(port);
        }
        return ports;
    }
}
