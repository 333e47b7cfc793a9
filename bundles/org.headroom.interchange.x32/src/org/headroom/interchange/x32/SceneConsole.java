/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.headroom.common.problem.Problem;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.report.Losses;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;

/** Between a production and the scene of one of its consoles. */
public final class SceneConsole {

    private SceneConsole() {
    }

    /** Whether a maker and model, in lower case, writes such scenes. */
    public static boolean fits(String type) {
        return type.contains("x32") || type.contains("m32");
    }

    /** What the console would be told today. */
    public static ConsoleSheet now(Production production, Device console) {
        var losses = new Losses();
        return SceneCodes.LIMITS.fit(ConsoleSheet.of(production, console, losses), losses);
    }

    /** What a scene says, where it leaves nothing open. */
    public static ConsoleSheet read(String file, Scene scene, Production production, Device console, Consumer<Problem> problems) {
        return new SceneReader(file, scene, console, problems).read(now(production, console));
    }

    /** Brings a scene up to date with a production. */
    public static LossReport write(Production production, Device console, Scene scene) {
        var losses = new Losses();
        var sheet = SceneCodes.LIMITS.fit(ConsoleSheet.of(production, console, losses), losses);
        new SceneWriter(scene, console, losses).write(sheet);
        return losses.report();
    }

    /** Addresses of all that the list knows of a console, and of head amplifiers for whose socket the design has one. */
    public static List<String> nodes(Device console) {
        var nodes = new ArrayList<String>(List.of(InputRouting.BLOCKS, InputRouting.OWN));
        var headAmps = new HeadAmps(console);
        for (int channel = 1; channel <= SceneCodes.CHANNELS; channel++) {
            nodes.add(String.format(Locale.ROOT, "/ch/%02d/config", channel));
            nodes.add(String.format(Locale.ROOT, "/ch/%02d/grp", channel));
        }
        SceneReader.ids().forEach(id -> SceneCodes.address(id).filter(address -> !nodes.contains(address)).ifPresent(nodes::add));
        for (int dca = 1; dca <= SceneCodes.DCAS; dca++) {
            nodes.add("/dca/" + dca + "/config");
        }
        for (int index = 0; index < HeadAmps.ALL; index++) {
            if (headAmps.socket(index).isPresent()) {
                nodes.add(String.format(Locale.ROOT, "/headamp/%03d", index));
            }
        }
        for (int output = 1; output <= SceneCodes.OUTPUTS; output++) {
            nodes.add(String.format(Locale.ROOT, "/outputs/main/%02d", output));
        }
        return nodes;
    }

    /** Whether consoles with older firmware do not know an address. */
    public static boolean isOptional(String node) {
        return node.equals(InputRouting.OWN);
    }

    /** Whether two lines say the same, however figures and spaces are written. */
    public static boolean isSame(String left, String right) {
        var one = SceneLine.of(left);
        var other = SceneLine.of(right);
        if (one.values() != other.values()) {
            return false;
        }
        for (int place = 0; place < one.values(); place++) {
            if (!isSameValue(one.value(place), other.value(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameValue(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        try {
            return Double.parseDouble(left) == Double.parseDouble(right);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
