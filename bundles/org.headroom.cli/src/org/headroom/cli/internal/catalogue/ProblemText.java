/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.headroom.common.problem.Problem;

/** A problem of a pack as a line and as JSON. */
final class ProblemText {

    private ProblemText() {
    }

    static String line(Problem problem) {
        return problem.place().map(place -> place + ": ").orElse("") + problem.message()
                + problem.remedy().map(remedy -> " " + remedy).orElse("");
    }

    static Map<String, Object> json(Problem problem) {
        var json = new LinkedHashMap<String, Object>();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code());
        json.put("file", problem.place().flatMap(place -> place.file()));
        json.put("line", problem.place().isPresent() && problem.place().get().line().isPresent()
                ? problem.place().get().line().getAsInt() : null);
        json.put("message", problem.message());
        json.put("hint", problem.remedy());
        return json;
    }
}
