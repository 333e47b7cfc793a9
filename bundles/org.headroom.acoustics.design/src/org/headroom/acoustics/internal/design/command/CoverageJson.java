/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.headroom.acoustics.arrival.Arrivals;
import org.headroom.acoustics.audience.LevelStatistics;
import org.headroom.acoustics.design.Coverage;
import org.headroom.acoustics.design.CoverageProblem;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.acoustics.room.RoomAcoustics;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.room.SpeechTransmission;

/** A coverage as maps and lists whose keys carry units. */
final class CoverageJson {

    private static final double COUNTS_DB = 10;

    private CoverageJson() {
    }

    static Map<String, Object> of(String production, Coverage coverage, CoverageMap map, BooleanSupplier cancelled) {
        var json = new LinkedHashMap<String, Object>();
        json.put("production", production);
        json.put("title", map.title());
        json.put("field", "direct, free field");
        json.put("summation", coverage.summation().name().toLowerCase(java.util.Locale.ROOT));
        json.put("absolute", coverage.isAbsolute());
        json.put("modelled_from_nominal_coverage", coverage.isModelled());
        json.put("remarks", map.remarks());
        json.put("sources", coverage.design().sources().size());
        var value = map.unit().isEmpty() ? "sti" : map.unit().equals("dB") ? "level_dB" : "relative_level_dB";
        json.put("areas", map.areas().stream().map(area -> statistics(area.name(), area.statistics(), value)).toList());
        json.put("all", statistics("all", map.statistics(), value));
        json.put("microphones", microphones(coverage, cancelled));
        json.put("room", coverage.design().room().map(CoverageJson::room));
        json.put("hangs", coverage.design().hangs().stream().map(HangJson::of).toList());
        json.put("problems", coverage.design().problems().stream().map(CoverageJson::problem).toList());
        return json;
    }

    private static Map<String, Object> statistics(String name, Optional<LevelStatistics> statistics, String value) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("places", statistics.map(LevelStatistics::seats).orElse(0));
        json.put("mean_" + value, statistics.map(LevelStatistics::mean_dB));
        json.put("spread_" + value, statistics.map(LevelStatistics::spread_dB));
        json.put("least_" + value, statistics.map(LevelStatistics::least_dB));
        json.put("most_" + value, statistics.map(LevelStatistics::most_dB));
        if (value.endsWith("dB")) {
            json.put("share_within_3_dB", statistics.map(LevelStatistics::within3dB));
        }
        return json;
    }

    private static List<Object> microphones(Coverage coverage, BooleanSupplier cancelled) {
        var all = new ArrayList<Object>();
        var places = coverage.design().microphones();
        if (places.isEmpty()) {
            return all;
        }
        var response = coverage.response(List.copyOf(places.values()), cancelled);
        int number = 0;
        for (var entry : places.entrySet()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("name", entry.getKey());
            json.put("x_m", entry.getValue().x_m());
            json.put("y_m", entry.getValue().y_m());
            json.put("z_m", entry.getValue().z_m());
            var bands = new ArrayList<Object>();
            for (int band = 0; band < response.bands().size(); band++) {
                bands.add(Map.of("frequency_Hz", response.bands().get(band).centre_Hz(), level(coverage), response.level_dB(band, number)));
            }
            json.put("response", bands);
            arrivals(json, coverage, entry.getValue());
            all.add(json);
            number++;
        }
        return all;
    }

    private static String level(Coverage coverage) {
        return coverage.isAbsolute() ? "level_dB" : "relative_level_dB";
    }

    private static void arrivals(Map<String, Object> json, Coverage coverage, Point3 place) {
        var arrivals = Arrivals.at(place, Coverage.emitters(coverage.design(), coverage.request()), coverage.request().bands().getFirst(),
                coverage.design().air().orElseThrow());
        json.put("window_within_10_dB_s", arrivals.window_s(COUNTS_DB));
        var sources = coverage.design().sources();
        json.put("arrivals", arrivals.inOrder().stream().limit(20).map(each -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("loudspeaker", sources.get(each.source()).device().name());
            one.put("time_s", each.time_s());
            one.put(level(coverage), each.level_dB());
            return one;
        }).toList());
    }

    private static Map<String, Object> room(RoomAcoustics room) {
        var octaves = new ArrayList<Object>();
        for (int octave = 0; octave < SpeechTransmission.BANDS; octave++) {
            var one = new LinkedHashMap<String, Object>();
            one.put("frequency_Hz", RoomAcoustics.frequency_Hz(octave));
            one.put("reverberation_s", room.time_s(octave));
            one.put("after", room.isEyring(octave) ? "Eyring" : "Sabine");
            one.put("mean_absorption", room.absorption(octave));
            one.put("critical_distance_Q1_m", room.criticalDistance_m(octave, 1));
            octaves.add(one);
        }
        return Map.of("octaves", octaves);
    }

    private static Map<String, Object> problem(CoverageProblem problem) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", "coverage." + problem.code().key());
        json.put("severity", problem.code().severity().name().toLowerCase(java.util.Locale.ROOT));
        json.put("object", problem.subject().name());
        json.put("message", problem.message());
        return json;
    }
}
