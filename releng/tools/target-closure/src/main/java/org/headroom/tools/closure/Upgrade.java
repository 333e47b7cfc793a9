/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Looks for the newest set of versions that fit together: takes the newest of each, then steps back whatever misses something, until
 * nothing misses more than it does in the set that is pinned today.
 */
final class Upgrade {

    /** Where artifacts come from. */
    interface Repository {

        /** Every version, oldest first; empty if there is no such artifact. */
        List<String> versions(String group, String artifact) throws IOException;

        Bundle bundle(Pin pin) throws IOException;
    }

    private static final Pattern UNFINISHED =
            Pattern.compile("(?i).*(snapshot|alpha|beta|[.-]m\\d|[.-]rc\\d*|[.-]cr\\d|preview|android|incubating|-jdk\\d|\\.mr$).*|\\d{8}.*");
    private static final String BUILT = "built-before:";
    private static final int MOST_ROUNDS = 200;

    private final Repository repository;
    private final Map<String, String> limits;
    private final Consumer<String> log;
    private final Map<String, Pin> today = new LinkedHashMap<>();
    private final Map<String, List<String>> versions = new LinkedHashMap<>();
    private final Map<String, Pin> chosen = new LinkedHashMap<>();

    /**
     * @param limits the first version that must not be taken, or {@code built-before:} and a day, by group and artifact; {@code *} at
     *               the end of these stands for any rest
     * @param log    is told what is done
     */
    Upgrade(Repository repository, Map<String, String> limits, Consumer<String> log) {
        this.repository = repository;
        this.limits = limits;
        this.log = log;
    }

    Map<String, Pin> newest(List<Pin> pins) throws IOException {
        for (var pin : pins) {
            today.put(pin.key(), pin);
            versions.put(pin.key(), pin.held() ? List.of(pin.version()) : candidates(pin));
            chosen.put(pin.key(), pin.at(versions.get(pin.key()).getLast()));
        }
        var missedToday = new HashSet<Object>();
        misses(today).forEach(miss -> missedToday.add(miss.pin().key() + miss.need().name()));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var misses = misses(chosen).stream()
                    .filter(miss -> !missedToday.contains(miss.pin().key() + miss.need().name())).toList();
            if (misses.isEmpty()) {
                return chosen;
            }
            for (var miss : misses) {
                mend(miss);
            }
        }
        throw new IOException("no set of versions that fits together was found in " + MOST_ROUNDS + " rounds");
    }

    private void mend(Closure.Miss miss) throws IOException {
        var pin = chosen.get(miss.pin().key());
        if (pin == null || !pin.equals(miss.pin())) {
            return;
        }
        if (add(miss)) {
            return;
        }
        var older = before(pin);
        if (older.isPresent()) {
            log.accept(pin + " misses " + miss.need().name() + " " + miss.need().range() + ": back to " + older.get().version());
            chosen.put(pin.key(), older.get());
            return;
        }
        if (!today.containsKey(pin.key())) {
            chosen.remove(pin.key());
            return;
        }
        for (var provider : List.copyOf(chosen.values())) {
            var pinned = today.get(provider.key());
            if (pinned != null && !pinned.equals(provider)
                    && repository.bundle(pinned).offers().stream().anyMatch(miss.need()::metBy)) {
                log.accept(pin + " misses " + miss.need().name() + ": " + provider + " stays at " + pinned.version());
                chosen.put(provider.key(), pinned);
            }
        }
    }

    /** A new version may need a bundle of its own family that was not there before. */
    private boolean add(Closure.Miss miss) throws IOException {
        var name = miss.need().name();
        if (!name.startsWith("bundle:") || chosen.containsKey(miss.pin().group() + ":" + name.substring(7))) {
            return false;
        }
        var wanted = new Pin(miss.pin().group(), name.substring(7), "0", false);
        var found = candidates(wanted).stream().filter(version -> !version.equals("0")).toList();
        if (found.isEmpty()) {
            return false;
        }
        versions.put(wanted.key(), found);
        chosen.put(wanted.key(), wanted.at(found.getLast()));
        log.accept(miss.pin() + " needs " + chosen.get(wanted.key()) + ": added");
        return true;
    }

    private Optional<Pin> before(Pin pin) {
        var known = versions.get(pin.key());
        int index = known.indexOf(pin.version());
        return index > 0 ? Optional.of(pin.at(known.get(index - 1))) : Optional.empty();
    }

    /** The versions from today's on that are finished and within their limit. */
    private List<String> candidates(Pin pin) throws IOException {
        var all = repository.versions(pin.group(), pin.artifact());
        int first = Math.max(all.indexOf(pin.version()), 0);
        var wanted = new ArrayList<String>();
        for (var version : all.subList(Math.min(first, all.size()), all.size())) {
            if (version.equals(pin.version()) || !UNFINISHED.matcher(version).matches() && withinLimit(pin, version)) {
                wanted.add(version);
            }
        }
        return wanted.isEmpty() ? List.of(pin.version()) : wanted;
    }

    private boolean builtBefore(String day, Pin pin) throws IOException {
        var built = repository.bundle(pin).built();
        return built.isEmpty() || built.compareTo(day) < 0;
    }

    private boolean withinLimit(Pin pin, String version) throws IOException {
        for (var limit : limits.entrySet()) {
            var pattern = limit.getKey();
            var wanted = limit.getValue();
            boolean applies = pattern.endsWith("*") ? pin.key().startsWith(pattern.substring(0, pattern.length() - 1))
                    : pin.key().equals(pattern);
            if (applies && (wanted.startsWith(BUILT) ? !builtBefore(wanted.substring(BUILT.length()), pin.at(version))
                    : Versions.compare(version, wanted) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private List<Closure.Miss> misses(Map<String, Pin> pins) throws IOException {
        var bundles = new LinkedHashMap<Pin, Bundle>();
        for (var pin : pins.values()) {
            bundles.put(pin, repository.bundle(pin));
        }
        return Closure.misses(bundles);
    }
}
