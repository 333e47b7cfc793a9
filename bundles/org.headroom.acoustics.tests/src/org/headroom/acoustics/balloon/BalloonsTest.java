/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.balloon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.directivity.DirectivityBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalloonsTest {

    private static final Path DATA = Path.of("data");

    @TempDir
    private Path folder;

    /** A cardioid-like source with a phase that depends on height, as data/make.py writes it. */
    @ParameterizedTest
    @ValueSource(strings = {"plain.sofa", "packed.sofa", "dense.sofa"})
    void readsSofa(String file) throws Exception {
        var balloon = Balloons.read(DATA.resolve(file));
        assertThat(balloon.basis()).isEqualTo(DirectivityBasis.COMPLEX);
        assertThat(balloon.frequencies_Hz()).containsExactly(125, 1000, 8000);
        for (int polar = 0; polar <= 180; polar += 10) {
            assertThat(balloon.magnitude(1000, Math.toRadians(polar), 0)).as("%d degrees", polar)
                    .isCloseTo(0.6 + 0.4 * Math.cos(Math.toRadians(polar)), within(0.01));
        }
        assertThat(balloon.phase_rad(1000, Math.PI / 2, Math.PI / 2)).as("above").isCloseTo(3, within(0.01));
        assertThat(balloon.phase_rad(1000, Math.PI / 2, -Math.PI / 2)).as("below").isCloseTo(-3, within(0.01));
        assertThat(balloon.phase_rad(1000, Math.PI / 2, 0)).as("to the right").isCloseTo(0, within(0.01));
    }

    /** Whatever is changed in a file, the answer is a balloon or a reason, soon, and nothing else. */
    @Test
    void damagedSofaNeverEndsOtherwise() throws Exception {
        var random = new Random(1);
        for (var name : new String[] {"plain.sofa", "packed.sofa", "dense.sofa"}) {
            var whole = Files.readAllBytes(DATA.resolve(name));
            for (int round = 0; round < 50; round++) {
                var damaged = round % 5 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                for (int i = 0; i < 1 + round % 20 && damaged.length > 0; i++) {
                    damaged[random.nextInt(Math.min(damaged.length, round % 2 == 0 ? 3000 : damaged.length))] = (byte) random.nextInt();
                }
                var file = Files.write(folder.resolve("damaged.sofa"), damaged);
                try {
                    assertThat(Balloons.read(file).grid()).isNotNull();
                } catch (BalloonException told) {
                    assertThat(told).hasMessageContaining("damaged.sofa");
                }
            }
        }
    }

    @Test
    void readsAes56FromFolderAndZip() throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            for (int phi = 0; phi <= 90; phi += 5) {
                for (int theta = 0; theta <= 180; theta += 5) {
                    if (phi == 0 || theta > 0 && theta < 180) {
                        var wav = wav(0.6 + 0.4 * Math.cos(Math.toRadians(theta)), phi == 90 ? 3 : 2);
                        var name = String.format(Locale.ROOT, "IR%03d%03d.wav", phi, theta);
                        Files.write(folder.resolve(name), wav);
                        zip.putNextEntry(new ZipEntry("set/" + name));
                        zip.write(wav);
                    }
                }
            }
        }
        var quarter = Balloons.read(folder);
        assertThat(quarter.magnitude(1000, Math.PI / 2, 0)).isCloseTo(0.6, within(0.001));
        assertThat(quarter.magnitude(1000, Math.PI, 1)).isCloseTo(0.2, within(0.001));
        assertThat(quarter.phase_rad(1000, Math.PI / 2, Math.PI / 2)).as("one sample later above").isCloseTo(-2 * Math.PI * 1000 / 48_000, within(0.001));
        var zip = Files.write(folder.resolve("set.zip"), zipped.toByteArray());
        assertThat(Balloons.read(zip).magnitude(1000, Math.PI / 3, 2)).isCloseTo(quarter.magnitude(1000, Math.PI / 3, 2), within(1e-12));
        Files.delete(folder.resolve("IR045090.wav"));
        assertThatThrownBy(() -> Balloons.read(folder)).isInstanceOf(BalloonException.class).hasMessageContaining("mirrors it");
        Files.write(folder.resolve("IR045090.wav"), new byte[60]);
        assertThatThrownBy(() -> Balloons.read(folder)).isInstanceOf(BalloonException.class).hasMessageContaining("IR045090.wav is no WAV");
    }

    private static byte[] wav(double level, int delay) {
        int samples = 64;
        var wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16)
                .putShort((short) 1).putShort((short) 1).putInt(48_000).putInt(96_000).putShort((short) 2).putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        wav.putShort(44 + 2 * delay, (short) Math.round(20_000 * level));
        return wav.array();
    }

    private static String clf(String symmetry, int arcs, double spoiled) {
        var text = new StringBuilder("<CLF1>\n<VERSION> 1\n<BALLOON-SYMMETRY> " + symmetry + "\n<RADIATION> fullsphere\n");
        for (int band : new int[] {500, 1000}) {
            text.append("<BAND> ").append(band).append('\n');
            for (int arc = 0; arc < arcs; arc++) {
                for (int theta = 0; theta <= 18; theta++) {
                    double wide = Math.cos(2 * Math.toRadians(10 * arc));
                    double level = -theta * (1 + 0.3 * wide * Math.sin(Math.toRadians(10 * theta)));
                    text.append(String.format(Locale.ROOT, " %.3f", level + (arc == 1 && theta == 0 ? spoiled : 0)));
                }
                text.append('\n');
            }
        }
        return text.append("<CLF1END>\n").toString();
    }

    @Test
    void readsClfTextWithEverySymmetry() throws Exception {
        var whole = Balloons.read(Files.writeString(folder.resolve("a.tab"), clf("none", 36, 0)));
        assertThat(whole.basis()).isEqualTo(DirectivityBasis.MAGNITUDE);
        assertThat(20 * Math.log10(whole.magnitude(1000, Math.PI / 2, Math.PI / 2))).as("up is the first arc").isCloseTo(-9 * 1.3, within(0.01));
        assertThat(20 * Math.log10(whole.magnitude(1000, Math.PI / 2, 0))).as("the side is the tenth").isCloseTo(-9 * 0.7, within(0.01));
        var half = Balloons.read(Files.writeString(folder.resolve("b.tab"), clf("horizontal", 19, 0)));
        var quarter = Balloons.read(Files.writeString(folder.resolve("c.tab"), clf("full", 10, 0)));
        for (int azimuth = 0; azimuth < 360; azimuth += 10) {
            double angle = Math.toRadians(azimuth);
            assertThat(half.magnitude(500, 1, angle)).isCloseTo(whole.magnitude(500, 1, angle), within(1e-9));
            assertThat(quarter.magnitude(500, 1, angle)).isCloseTo(whole.magnitude(500, 1, angle), within(1e-9));
        }
        assertThat(Balloons.read(Files.writeString(folder.resolve("d.tab"), clf("rotational", 1, 0))).magnitude(500, 1, 2)).isLessThan(1);
    }

    @Test
    void refusesPolesThatDoNotAgreeAndWhatIsCutOff() throws Exception {
        assertThatThrownBy(() -> Balloons.read(Files.writeString(folder.resolve("a.tab"), clf("none", 36, 3))))
                .isInstanceOf(BalloonException.class).hasMessageContaining("do not meet in front at 500 Hz").hasMessageContaining("3.0 dB");
        assertThatThrownBy(() -> Balloons.read(Files.writeString(folder.resolve("a.tab"), clf("full", 36, 0))))
                .isInstanceOf(BalloonException.class).hasMessageContaining("10 arcs");
        assertThatThrownBy(() -> Balloons.read(Files.writeString(folder.resolve("a.tab"), clf("none", 36, 0).replace("<CLF1END>", ""))))
                .isInstanceOf(BalloonException.class).hasMessageContaining("cut off");
        assertThatThrownBy(() -> Balloons.read(Files.writeString(folder.resolve("a.tab"), clf("none", 36, 0).replaceFirst("-9", "nine"))))
                .isInstanceOf(BalloonException.class).hasMessageContaining("line");
    }

    @Test
    void readsPolarsOfATable() throws Exception {
        var text = new StringBuilder("frequency_Hz,polar_deg,level_dB\n");
        for (int polar = 0; polar <= 180; polar += 10) {
            text.append("1000,").append(polar).append(',').append(-polar / 10.0).append('\n');
        }
        var file = Files.writeString(folder.resolve("polar.csv"), text);
        assertThat(20 * Math.log10(Balloons.read(file).magnitude(1000, Math.toRadians(45), 3))).isCloseTo(-4.5, within(1e-9));
        for (var wrong : new String[] {text.toString().replace("level_dB", "level"), text.toString().replace(",90,", ",91,"),
            text.toString().replace("-9.0", "NaN"), text.toString().replace("-9.0", ""), "frequency_Hz\n", ""}) {
            assertThatThrownBy(() -> Balloons.read(Files.writeString(folder.resolve("wrong.csv"), wrong))).isInstanceOf(BalloonException.class)
                    .hasMessageContaining("wrong.csv");
        }
    }

    @Test
    void closedFormatsAreNamed() throws IOException {
        var gll = Files.write(folder.resolve("a.gll"), "EGLL\0\0\0\0EASE_GLL".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Balloons.read(gll)).isInstanceOf(BalloonException.class).hasMessageContaining("closed format");
        var clf = Files.write(folder.resolve("a.cf2"), new byte[100]);
        assertThatThrownBy(() -> Balloons.read(clf)).isInstanceOf(BalloonException.class).hasMessageContaining("not published");
        assertThatThrownBy(() -> Balloons.read(folder.resolve("none"))).isInstanceOf(BalloonException.class);
    }

    @Test
    void levelsThatCannotBeAreRefused() {
        var grid = new AngularGrid(3, 4);
        var good = new double[grid.cells()];
        assertThatThrownBy(() -> Balloon.of("x", grid, new double[] {0}, new double[][] {good}, Optional.empty())).isInstanceOf(BalloonException.class);
        assertThatThrownBy(() -> Balloon.of("x", grid, new double[] {200, 100}, new double[][] {good, good}, Optional.empty()))
                .isInstanceOf(BalloonException.class);
        var bad = good.clone();
        bad[5] = Double.NaN;
        assertThatThrownBy(() -> Balloon.of("x", grid, new double[] {100}, new double[][] {bad}, Optional.empty())).isInstanceOf(BalloonException.class);
    }
}
