/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.headroom.model.base.Identified;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Finds devices by name, type, place or address, cables by number, channels by number and name, ports by their own
 * labels, frames, notes and sheets, across all sheets. Made for one state of the production, in the thread that owns it.
 */
public final class Finder {

    /** As many as anybody looks through. */
    public static final int MOST = 200;

    private record Candidate(Found.Kind kind, Identified object, Identified shown, String text, String detail,
            List<String> words, List<String> more) {
    }

    private record Hit(Candidate candidate, int score) {
    }

    private final Optional<Sheet> present;
    private final Map<Identified, List<Sheet>> sheets = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param present the sheet that the user looks at: what is there comes first; empty: none */
    public Finder(Production production, Optional<Sheet> present) {
        this.present = present;
        production.getSheets().stream().sorted(Comparator.comparingInt(Sheet::getNumber)).forEach(this::readSheet);
        production.getDevices().forEach(this::readDevice);
        production.getCables().forEach(this::readCable);
        if (production.getChannelList() != null) {
            production.getChannelList().getInputs().forEach(this::readInput);
            production.getChannelList().getOutputs().forEach(this::readOutput);
        }
    }

    private void readSheet(Sheet sheet) {
        add(Found.Kind.SHEET, sheet, sheet, sheet.getName(), "", Integer.toString(sheet.getNumber()));
        sheets.put(sheet, List.of(sheet));
        for (PlacedDevice placed : sheet.getDevices()) {
            isOn(placed.getDevice(), sheet);
        }
        for (Frame frame : sheet.getFrames()) {
            isOn(frame, sheet);
            var place = frame.getLocation() == null ? "" : frame.getLocation().getName();
            var caption = frame.getCaption() == null || frame.getCaption().isBlank() ? place : frame.getCaption();
            add(Found.Kind.FRAME, frame, frame, caption, "", place);
        }
        sheet.getTexts().forEach(note -> {
            isOn(note, sheet);
            add(Found.Kind.NOTE, note, note, note.getText(), "", "");
        });
    }

    private void isOn(Identified object, Sheet sheet) {
        if (object != null) {
            sheets.computeIfAbsent(object, key -> new ArrayList<>()).add(sheet);
        }
    }

    private void readDevice(Device device) {
        var place = device.getLocation() == null ? "" : device.getLocation().getName();
        var type = Devices.typeName(device);
        add(Found.Kind.DEVICE, device, device, Devices.name(device), type, type + " " + place + " "
                + text(device.getAddress()) + " " + String.join(" ", device.getTags()));
        for (Port port : device.getPorts()) {
            if (port.getLabel() != null && !port.getLabel().isBlank()) {
                add(Found.Kind.PORT, port, device, port.getLabel(), Devices.name(device), "");
            }
        }
    }

    private void readCable(Cable cable) {
        var detail = end(cable.getFrom()) + " → " + end(cable.getTo());
        var shown = Stream.of(cable.getFrom(), cable.getTo()).map(CableEnds::port).flatMap(Optional::stream)
                .map(Port::getDevice).filter(sheets::containsKey).findFirst();
        if (cable.getNumber() != null && !cable.getNumber().isBlank()) {
            add(Found.Kind.CABLE, cable, shown.<Identified>map(Function.identity()).orElse(cable), cable.getNumber(),
                    detail, text(cable.getName()));
        }
    }

    private static String end(CableEnd end) {
        return CableEnds.port(end).map(Ports::fullName).orElse("–");
    }

    private void readInput(InputChannel channel) {
        var source = channel.getSource();
        if (source != null) {
            add(Found.Kind.CHANNEL, source, source, channel.getNumber() + " " + text(channel.getName()),
                    Devices.name(source), "ch " + channel.getNumber());
        }
    }

    private void readOutput(OutputChannel channel) {
        channel.getDestinations().stream().filter(Objects::nonNull).findFirst()
                .ifPresent(device -> add(Found.Kind.CHANNEL, device, device, text(channel.getName()),
                        Devices.name(device), ""));
    }

    /** @param shown whose sheets it is on */
    private void add(Found.Kind kind, Identified object, Identified shown, String text, String detail, String more) {
        candidates.add(new Candidate(kind, object, shown, text(text), detail, Likeness.words(text),
                Likeness.words(more)));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** What fits each of the words, the best first, at most {@link #MOST}; nothing for no word. */
    public List<Found> find(String words) {
        var typed = Likeness.words(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (Candidate candidate : candidates) {
            int score = score(candidate, typed);
            if (score > 0) {
                hits.add(new Hit(candidate, score + (isOnPresent(candidate) ? 1 : 0)));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits.stream().limit(MOST).map(hit -> found(hit.candidate())).toList();
    }

    private static int score(Candidate candidate, List<String> typed) {
        int sum = 0;
        for (String word : typed) {
            int best = Math.max(2 * best(word, candidate.words()), best(word, candidate.more()));
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum * 2;
    }

    private static int best(String typed, List<String> words) {
        return words.stream().mapToInt(word -> Likeness.score(typed, word)).max().orElse(0);
    }

    private boolean isOnPresent(Candidate candidate) {
        return present.isPresent() && sheets.getOrDefault(candidate.shown(), List.of()).contains(present.get());
    }

    private Found found(Candidate candidate) {
        var on = sheets.getOrDefault(candidate.shown(), List.of());
        var sheet = isOnPresent(candidate) ? present : on.stream().findFirst();
        return new Found(candidate.kind(), candidate.object(), sheet, candidate.text(), candidate.detail());
    }
}
