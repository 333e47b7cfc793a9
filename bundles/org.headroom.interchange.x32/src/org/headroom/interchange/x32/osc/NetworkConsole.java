/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.osc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.interchange.console.Carried;
import org.headroom.interchange.console.ConsoleProposal;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.x32.Scene;
import org.headroom.interchange.x32.SceneConsole;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;

/** Reads names and patch of a console on the network, and sends those of a production to it. */
public final class NetworkConsole {

    private static final Messages TEXT = Messages.of(NetworkConsole.class);

    private final ConsoleLink link;
    private final ConsoleIdentity identity;

    /** @throws IOException when no X32 or M32 answers */
    public NetworkConsole(ConsoleLink link) throws IOException {
        this.link = link;
        identity = link.identity();
    }

    public ConsoleIdentity identity() {
        return identity;
    }

    /** Model and address, as users read it. */
    public String title() {
        return identity.model() + " " + link.title();
    }

    /**
     * What the design would have to change to hold what the console does; changes nothing.
     *
     * @throws IOException when the console stops answering; the message says after how much
     */
    public ImportProposal read(Production production, Device console, IProgressMonitor monitor) throws IOException {
        var scene = scene(production, console, monitor);
        var proposal = new Proposal();
        new ConsoleProposal(production, console, EnumSet.of(Carried.COLOUR, Carried.SOCKET, Carried.GAIN, Carried.PHANTOM, Carried.DCA,
                Carried.OUTPUT_SOCKET), proposal).compare(SceneConsole.now(production, console),
                        SceneConsole.read(title(), scene, production, console, proposal::problem));
        return proposal.build(ConsoleProposal.label(title(), console));
    }

    /** What the console would have to be told; tells nothing. */
    public PatchPlan plan(Production production, Device console, IProgressMonitor monitor) throws IOException {
        var now = scene(production, console, monitor);
        var wanted = Scene.of(now.lines());
        var losses = SceneConsole.write(production, console, wanted);
        var lines = new ArrayList<PatchPlan.Line>();
        for (var line : wanted.lines()) {
            var before = now.line(line.split(" ", 2)[0]).orElse("");
            if (line.startsWith("/") && !line.equals(before)) {
                lines.add(new PatchPlan.Line(before, line));
            }
        }
        return new PatchPlan(lines, losses);
    }

    /**
     * Tells the console and reads back each line.
     *
     * @return what it did not take; empty when it holds all
     * @throws IOException when it stops answering; the message says how much it has taken
     */
    public List<Problem> send(PatchPlan plan, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, plan.lines().size());
        var problems = new ArrayList<Problem>();
        int done = 0;
        for (var line : plan.lines()) {
            var held = link.tell(line.after(), now -> SceneConsole.isSame(now, line.after()));
            if (held.isEmpty()) {
                throw new IOException(TEXT.text("stopped.sending", title(), done, plan.lines().size()));
            }
            if (!SceneConsole.isSame(held.get(), line.after())) {
                problems.add(Problem.error("x32.refused", TEXT.text("refused", line.after(), held.get()))
                        .withRemedy(TEXT.text("refused.remedy")));
            }
            done++;
            progress.split(1);
        }
        return problems;
    }

    private Scene scene(Production production, Device console, IProgressMonitor monitor) throws IOException {
        var nodes = SceneConsole.nodes(console);
        var progress = SubMonitor.convert(monitor, nodes.size());
        var lines = new ArrayList<String>();
        lines.add("#4.0# \"\" \"\" %000000000 1");
        for (var node : nodes) {
            var line = link.line(node);
            if (line.isEmpty() && !SceneConsole.isOptional(node)) {
                throw new IOException(TEXT.text("stopped.reading", title(), node, String.format(Locale.ROOT, "%d", lines.size() - 1),
                        nodes.size()));
            }
            line.ifPresent(lines::add);
            progress.split(1);
        }
        return Scene.of(lines);
    }
}
