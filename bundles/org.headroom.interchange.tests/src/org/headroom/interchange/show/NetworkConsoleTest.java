/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.interchange.x32.osc.ConsoleAddress;
import org.headroom.interchange.x32.osc.ConsoleLink;
import org.headroom.interchange.x32.osc.NetworkConsole;
import org.headroom.interchange.x32.osc.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a console at a real socket; what is lost on the way is lost on purpose. */
class NetworkConsoleTest {

    /** Short, for the console is near; an answer that comes later is taken all the same. */
    private static final Patience SHORT = new Patience(Duration.ofMillis(4), 120);
    private static final double LOSS = 0.25;

    @TempDir
    Path folder;
    private final IProgressMonitor monitor = new NullProgressMonitor();

    private static RandomShow show(int seed) {
        return new RandomShow(seed, "Behringer", "X32");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void whatIsSentArrivesThoughDatagramsGetLost(int seed) throws Exception {
        var show = show(seed);
        var before = EcoreUtil.copy(show.production);
        try (var fake = new FakeConsole(seed, LOSS); var link = new ConsoleLink(fake.address(), SHORT)) {
            var console = new NetworkConsole(link);
            var empty = fake.state();
            var plan = console.plan(show.production, show.console, monitor);
            assertThat(plan.lines()).isNotEmpty();
            assertThat(fake.state()).as("a dry run tells nothing").isEqualTo(empty);
            assertThat(fake.told).hasValue(0);

            assertThat(console.send(plan, monitor)).isEmpty();
            assertThat(fake.told.get()).isGreaterThanOrEqualTo(plan.lines().size());
            assertThat(console.plan(show.production, show.console, monitor).lines()).as("nothing left to send").isEmpty();
            var same = console.read(show.production, show.console, monitor);
            assertThat(same.added()).isEmpty();
            assertThat(same.lost()).isEmpty();
            assertThat(same.changed()).as("a gain that the design does not know is the one of the console").allMatch(line -> line.contains("gain \u2014"));
            assertThat(new EqualityHelper().equals(before, show.production)).isTrue();

            show.forget();
            Formats.apply(console.read(show.production, show.console, monitor));
            assertThat(show.production.getChannelList().getInputs()).isNotEmpty();
            assertThat(console.plan(show.production, show.console, monitor).lines()).as("read back, it says the same").isEmpty();
        }
    }

    @Test
    void onlyWhatDiffersIsSentAndWhatTheListDoesNotKnowStays() throws Exception {
        var show = show(4);
        try (var fake = new FakeConsole(4, 0); var link = new ConsoleLink(fake.address(), SHORT)) {
            fake.nodes.put("/ch/01/config", "\"x\" 57 GN 0");
            var console = new NetworkConsole(link);
            console.send(console.plan(show.production, show.console, monitor), monitor);
            assertThat(fake.nodes.get("/ch/01/config")).as("the icon stays").contains(" 57 ");
            show.production.getChannelList().getInputs().get(0).getStrips().get(0).setShortName("Other");
            var plan = console.plan(show.production, show.console, monitor);
            assertThat(plan.lines()).singleElement().satisfies(line -> assertThat(line.after()).startsWith("/ch/01/config \"Other\" 57 "));
        }
    }

    @Test
    void requestsAreTheDatagramsThatArePublished() throws Exception {
        try (var fake = new FakeConsole(1, 0); var link = new ConsoleLink(fake.address(), SHORT)) {
            assertThat(link.line("/ch/01/config")).contains("/ch/01/config \"\" 1 OFF 0");
            assertThat(fake.lastRequest).isEqualTo("/node\0\0\0,s\0\0ch/01/config\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).hasSize(28);
            assertThat(link.line("/no/such/node")).isEmpty();
        }
    }

    @Test
    void aConsoleThatIsNotThereIsSaid() throws Exception {
        var fake = new FakeConsole(1, 0);
        var address = fake.address();
        fake.close();
        try (var link = new ConsoleLink(address, new Patience(Duration.ofMillis(5), 3))) {
            assertThatThrownBy(() -> new NetworkConsole(link)).isInstanceOf(IOException.class).hasMessageContaining("127.0.0.1:")
                    .hasMessageContaining("asked 3 times");
        }
    }

    @Test
    void aConsoleThatStopsAnsweringIsSaidWithHowFarItCame() throws Exception {
        var show = show(5);
        var before = EcoreUtil.copy(show.production);
        try (var fake = new FakeConsole(5, 0); var link = new ConsoleLink(fake.address(), new Patience(Duration.ofMillis(60), 3))) {
            var console = new NetworkConsole(link);
            fake.diesAfter = fake.asked.get() + 20;
            assertThatThrownBy(() -> console.read(show.production, show.console, monitor)).isInstanceOf(IOException.class)
                    .hasMessageContaining("does not answer to /ch/").hasMessageContaining("Nothing was changed");
            assertThat(new EqualityHelper().equals(before, show.production)).isTrue();
            fake.diesAfter = Integer.MAX_VALUE;
            var plan = console.plan(show.production, show.console, monitor);
            fake.diesAfter = fake.asked.get() + 10;
            assertThatThrownBy(() -> console.send(plan, monitor)).isInstanceOf(IOException.class)
                    .hasMessageContaining("has taken 5 of " + plan.lines().size());
        }
    }

    @Test
    void whatTheConsoleRefusesIsSaid() throws Exception {
        var show = show(6);
        try (var fake = new FakeConsole(6, 0); var link = new ConsoleLink(fake.address(), new Patience(Duration.ofMillis(60), 3))) {
            fake.locked.add("/ch/01/config");
            var console = new NetworkConsole(link);
            var refused = console.send(console.plan(show.production, show.console, monitor), monitor);
            assertThat(refused).singleElement().satisfies(problem -> assertThat(problem.message()).contains("/ch/01/config"));
        }
    }

    @Test
    void anotherMachineIsLeftAlone() throws Exception {
        try (var fake = new FakeConsole(1, 0); var link = new ConsoleLink(fake.address(), SHORT)) {
            fake.model = "XR18";
            assertThatThrownBy(() -> new NetworkConsole(link)).hasMessageContaining("XR18");
            assertThat(fake.told).hasValue(0);
        }
    }

    @Test
    void readingCanBeCancelled() throws Exception {
        var show = show(1);
        try (var fake = new FakeConsole(1, 0); var link = new ConsoleLink(fake.address(), SHORT)) {
            var console = new NetworkConsole(link);
            monitor.setCanceled(true);
            assertThatThrownBy(() -> console.plan(show.production, show.console, monitor)).isInstanceOf(OperationCanceledException.class);
        }
    }

    @Test
    void addressesAreReadAsPeopleWriteThem() throws Exception {
        assertThat(ConsoleAddress.of(" 192.168.0.64 ").getPort()).isEqualTo(10023);
        assertThat(ConsoleAddress.of("127.0.0.1:5000").getPort()).isEqualTo(5000);
        assertThat(ConsoleAddress.of("[::1]:5000").getPort()).isEqualTo(5000);
        assertThat(ConsoleAddress.of("::1").getPort()).isEqualTo(10023);
        for (var wrong : List.of("", "a b", "127.0.0.1:0", "127.0.0.1:99999")) {
            assertThatThrownBy(() -> ConsoleAddress.of(wrong)).as(wrong).isInstanceOf(UnknownHostException.class)
                    .hasMessageContaining("192.168.0.64");
        }
    }

    @Test
    void theCommandShowsSendsAndReads() throws Exception {
        var show = show(7);
        new DesignFiles(List.of()).write(show.production, folder.resolve("show.headroom"));
        try (var fake = new FakeConsole(7, 0)) {
            var at = "127.0.0.1:" + fake.address().getPort();
            assertThat(run("send", "show.headroom", "--at", at, "--dry-run")).contains("would be sent; nothing was sent").contains("/ch/01/config");
            assertThat(fake.told).hasValue(0);
            assertThat(run("send", "show.headroom", "--at", at)).contains("were sent and read back");
            assertThat(run("send", "show.headroom", "--at", at, "--format", "json")).contains("\"lines\" : [ ]").contains("\"sent\" : true");
            fake.nodes.put("/ch/01/config", "\"Fresh name\" 1 OFF 0");
            assertThat(run("read", "show.headroom", "--at", at)).contains("Fresh name").contains("done in one change");
            assertThat(Files.readString(folder.resolve("show.headroom"))).contains("Fresh name");
            assertThatThrownBy(() -> run("read", "show.headroom")).isInstanceOf(UnusableCallException.class).hasMessageContaining("--at");
            assertThatThrownBy(() -> run("sing", "show.headroom", "--at", at)).hasMessageContaining("x32 read FILE");
        }
    }

    private String run(String... arguments) throws UnusableCallException {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var element = Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor("org.headroom.core.commands"))
                .filter(each -> "x32".equals(each.getAttribute("name"))).findFirst().orElseThrow();
        try {
            ((CliCommand) element.createExecutableExtension("class")).run(
                    new CommandCall(List.of(arguments), folder, print, print, RegistryFactory.getRegistry(), monitor));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
