/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

import org.headroom.render.png.PngWriter;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;

/** What is drawn is read back by a decoder. */
class ScanCodesTest {

    private static String read(SceneNode code, Bounds page, BarcodeFormat format) throws Exception {
        BufferedImage image = new PngWriter(Palette.print())
                .image(new Scene("code", page.grown(30), new Rgb(255, 255, 255), List.of(code)), 300);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true)).getText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A001", "M005.12", "Stützmikro Ö 7", "Kick In → Drop drums"})
    void squaresSayTheText(String text) throws Exception {
        var place = new Bounds(10, 10, 40, 40);
        assertThat(read(ScanCodes.qr(text, place).orElseThrow(), place, BarcodeFormat.QR_CODE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A001", "P124-B", "1234567890"})
    void barsSayTheText(String text) throws Exception {
        var place = new Bounds(10, 10, 200, 25);
        assertThat(read(ScanCodes.code128(text, place).orElseThrow(), place, BarcodeFormat.CODE_128)).isEqualTo(text);
    }

    @Test
    void whatABarCodeCannotSayIsNoBarCode() {
        var place = new Bounds(0, 0, 200, 25);
        assertThat(ScanCodes.code128("Öse", place)).isEmpty();
        assertThat(ScanCodes.code128("", place)).isEmpty();
        assertThat(ScanCodes.code128("A001", new Bounds(0, 0, 30, 25))).isEmpty();
        assertThat(ScanCodes.qr(" ", place)).isEmpty();
    }
}
