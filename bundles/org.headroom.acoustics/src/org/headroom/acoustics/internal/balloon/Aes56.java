/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.balloon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.headroom.acoustics.balloon.Balloon;
import org.headroom.acoustics.balloon.BalloonException;
import org.headroom.acoustics.directivity.AngularGrid;

/**
 * A set of impulse responses, one WAV file each direction, named {@code IRXXXYYY.wav} after AES56: XXX the meridian from 0 (the right side looking into the horn) anticlockwise with 90 at the
 * top, YYY the angle from the axis. Looking into the horn its right side is the loudspeaker's left as seen from behind, so meridians turn the other way about in a balloon. Half and quarter sets are
 * mirrored. Responses keep their phase, so they must share their start.
 */
public final class Aes56 {

    private static final Pattern NAME = Pattern.compile("(?i)(?:.*/)?IR(\\d{3})(\\d{3})\\.wav");
    private static final int MOST_FILES = 3000;
    private static final int LARGEST_WAV = 4 << 20;
    private static final int STEP_DEG = 5;
    private static final double[] BANDS_HZ = bands();

    /** Complex response at each band. */
    private record Response(double[] real, double[] imaginary) {
    }

    private final String name;
    private final Map<Integer, Response> byDirection = new TreeMap<>();

    private Aes56(String name) {
        this.name = name;
    }

    private static double[] bands() {
        var bands = new double[27];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = 1000 * Math.pow(10, (i - 14) / 10.0);
        }
        return bands;
    }

    /** Reads a folder. */
    public static Balloon folder(Path folder) throws IOException, BalloonException {
        var set = new Aes56(String.valueOf(folder.getFileName()));
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().limit(MOST_FILES + 1L).toList()) {
                var match = NAME.matcher(String.valueOf(file.getFileName()));
                if (match.matches()) {
                    if (Files.size(file) > LARGEST_WAV) {
                        throw new BalloonException(set.name + ": " + file.getFileName() + " is larger than an impulse response can be.");
                    }
                    set.add(match.group(1), match.group(2), Files.readAllBytes(file));
                }
            }
        }
        return set.balloon();
    }

    /** Reads a zip archive. */
    public static Balloon zip(Path file) throws IOException, BalloonException {
        var set = new Aes56(String.valueOf(file.getFileName()));
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > 2 * MOST_FILES) {
                    throw new BalloonException(set.name + ": more entries than a set of responses has.");
                }
                var match = NAME.matcher(entry.getName());
                if (match.matches()) {
                    var bytes = zip.readNBytes(LARGEST_WAV + 1);
                    if (bytes.length > LARGEST_WAV) {
                        throw new BalloonException(set.name + ": " + entry.getName() + " is larger than an impulse response can be.");
                    }
                    set.add(match.group(1), match.group(2), bytes);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new BalloonException(set.name + ": the archive is damaged.", e);
        }
        return set.balloon();
    }

    private void add(String meridian, String polar, byte[] wav) throws BalloonException {
        int phi = Integer.parseInt(meridian);
        int theta = Integer.parseInt(polar);
        if (phi % STEP_DEG != 0 || theta % STEP_DEG != 0 || phi > 360 || theta > 180) {
            throw new BalloonException(name + ": IR" + meridian + polar + ".wav is no direction in steps of 5 degrees.");
        }
        byDirection.put(theta * 1000 + phi % 360, response("IR" + meridian + polar + ".wav", wav));
    }

    private Response response(String file, byte[] wav) throws BalloonException {
        var samples = samples(file, wav);
        double rate = samples[0];
        var real = new double[BANDS_HZ.length];
        var imaginary = new double[BANDS_HZ.length];
        for (int band = 0; band < BANDS_HZ.length; band++) {
            double turn = 2 * Math.PI * Math.min(BANDS_HZ[band], rate / 2 * 0.99) / rate;
            // recurrence of the wave, so that a band costs no sine each sample
            double cosStep = Math.cos(turn);
            double sinStep = Math.sin(turn);
            double cos = 1;
            double sin = 0;
            for (int i = 1; i < samples.length; i++) {
                real[band] += samples[i] * cos;
                imaginary[band] -= samples[i] * sin;
                double next = cos * cosStep - sin * sinStep;
                sin = sin * cosStep + cos * sinStep;
                cos = next;
            }
        }
        return new Response(real, imaginary);
    }

    /** The sample rate, and behind it the samples of the first channel. */
    private double[] samples(String file, byte[] wav) throws BalloonException {
        var data = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        if (wav.length < 44 || !ascii(wav, 0).equals("RIFF") || !ascii(wav, 8).equals("WAVE")) {
            throw new BalloonException(name + ": " + file + " is no WAV file.");
        }
        int format = 0;
        int channels = 0;
        int rate = 0;
        int bits = 0;
        for (int at = 12; at + 8 <= wav.length;) {
            var chunk = ascii(wav, at);
            long size = data.getInt(at + 4) & 0xFFFFFFFFL;
            if (chunk.equals("fmt ") && at + 24 <= wav.length) {
                format = data.getShort(at + 8) & 0xFFFF;
                channels = data.getShort(at + 10) & 0xFFFF;
                rate = data.getInt(at + 12);
                bits = data.getShort(at + 22) & 0xFFFF;
                if (format == 0xFFFE && at + 34 <= wav.length) {
                    format = data.getShort(at + 32) & 0xFFFF;
                }
            } else if (chunk.equals("data")) {
                return decoded(file, data, at + 8, (int) Math.min(size, wav.length - at - 8L), format, channels, rate, bits);
            }
            at = (int) Math.min(wav.length, at + 8L + size + (size & 1));
        }
        throw new BalloonException(name + ": " + file + " has no samples.");
    }

    private double[] decoded(String file, ByteBuffer data, int start, int size, int format, int channels, int rate, int bits)
            throws BalloonException {
        boolean integer = format == 1 && (bits == 16 || bits == 24 || bits == 32);
        if (!(integer || format == 3 && bits == 32) || channels < 1 || channels > 8 || rate < 8000 || rate > 400_000) {
            throw new BalloonException(name + ": " + file + " must be 16, 24 or 32 bit PCM or 32 bit float.");
        }
        int frame = bits / 8 * channels;
        var samples = new double[1 + size / frame];
        samples[0] = rate;
        for (int i = 1; i < samples.length; i++) {
            int at = start + (i - 1) * frame;
            samples[i] = format == 3 ? data.getFloat(at) : switch (bits) {
                case 16 -> data.getShort(at) / 32768.0;
                case 24 -> ((data.get(at) & 0xFF) | (data.get(at + 1) & 0xFF) << 8 | data.get(at + 2) << 16) / 8388608.0;
                default -> data.getInt(at) / 2147483648.0;
            };
            if (!Double.isFinite(samples[i])) {
                throw new BalloonException(name + ": " + file + " has a sample that is not a number.");
            }
        }
        return samples;
    }

    private static String ascii(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    private Balloon balloon() throws BalloonException {
        var grid = AngularGrid.FIVE_DEGREES;
        var levels = new double[BANDS_HZ.length][grid.cells()];
        var phases = new double[BANDS_HZ.length][grid.cells()];
        for (int row = 0; row < grid.polarSteps(); row++) {
            for (int column = 0; column < grid.azimuthSteps(); column++) {
                // seen from the front, meridians turn against those seen from behind
                var response = find(row * STEP_DEG, Math.floorMod(180 - column * STEP_DEG, 360));
                for (int band = 0; band < BANDS_HZ.length; band++) {
                    double real = response.real()[band];
                    double imaginary = response.imaginary()[band];
                    levels[band][row * grid.azimuthSteps() + column] = 10 * Math.log10(Math.max(1e-30, real * real + imaginary * imaginary));
                    phases[band][row * grid.azimuthSteps() + column] = Math.atan2(imaginary, real);
                }
            }
        }
        return Balloon.of(name, grid, BANDS_HZ, levels, Optional.of(phases));
    }

    /** The response of a direction, or that of its mirror image in a half or quarter set. */
    private Response find(int theta, int phi) throws BalloonException {
        for (int each : new int[] {phi, Math.floorMod(180 - phi, 360), Math.floorMod(-phi, 360), Math.floorMod(180 + phi, 360)}) {
            var response = byDirection.get(theta * 1000 + each);
            if (response != null) {
                return response;
            }
        }
        if (theta == 0 || theta == 180) {
            var pole = byDirection.entrySet().stream().filter(each -> each.getKey() / 1000 == theta).findFirst();
            if (pole.isPresent()) {
                return pole.get().getValue();
            }
        }
        throw new BalloonException(String.format(java.util.Locale.ROOT, "%s: there is no impulse response IR%03d%03d.wav, nor one that mirrors it.",
                name, phi, theta));
    }
}
