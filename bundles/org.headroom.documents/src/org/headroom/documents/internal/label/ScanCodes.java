/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** Codes that scanners read, as vectors. */
final class ScanCodes {

    private static final Style BLACK = Style.fill(new Rgb(0, 0, 0));
    /** Lines narrower than this do not survive a label printer of 203 dpi, in pixels. */
    private static final double NARROWEST_LINE = 2 * 96 / 203.0;
    private static final int LONGEST = 300;

    private ScanCodes() {
    }

    /** A QR code in the middle of a square, without its quiet zone; empty when there is nothing to say. */
    static Optional<SceneNode> qr(String text, Bounds square) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var said = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            var bits = new QRCodeWriter().encode(said, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0,
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET,
                    StandardCharsets.UTF_8.name()));
            return Optional.of(squares(bits, square));
        } catch (WriterException e) {
            return Optional.empty(); // more than a code can hold
        }
    }

    /** A Code 128; empty where the text has other characters than ASCII, or does not fit. */
    static Optional<SceneNode> code128(String text, Bounds room) {
        if (text.isBlank() || text.length() > 40 || !text.chars().allMatch(c -> c >= 32 && c < 127)) {
            return Optional.empty();
        }
        var bits = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
        double line = Math.min(room.width() / bits.getWidth(), 3);
        if (line < NARROWEST_LINE) {
            return Optional.empty();
        }
        var segments = new ArrayList<PathSegment>();
        for (int x = 0; x < bits.getWidth(); x++) {
            int from = x;
            while (x < bits.getWidth() && bits.get(x, 0)) {
                x++;
            }
            if (x > from) {
                rectangle(segments, room.x() + from * line, room.y(), (x - from) * line, room.height());
            }
        }
        return Optional.of(new Outline(segments, BLACK));
    }

    private static SceneNode squares(BitMatrix bits, Bounds square) {
        double size = Math.min(square.width(), square.height()) / bits.getWidth();
        var segments = new ArrayList<PathSegment>();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                int from = x;
                while (x < bits.getWidth() && bits.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    rectangle(segments, square.x() + from * size, square.y() + y * size, (x - from) * size, size);
                }
            }
        }
        return new Outline(segments, BLACK);
    }

    private static void rectangle(ArrayList<PathSegment> segments, double x, double y, double width, double height) {
        segments.add(new PathSegment.Move(new Point(x, y)));
        segments.add(new PathSegment.Line(new Point(x + width, y)));
        segments.add(new PathSegment.Line(new Point(x + width, y + height)));
        segments.add(new PathSegment.Line(new Point(x, y + height)));
        segments.add(new PathSegment.Close());
    }
}
