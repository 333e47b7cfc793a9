/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.text;

import java.text.Normalizer;
import java.util.Map;

/** Letters of other alphabets in printable ASCII, as people write them where there are none: ö becomes oe, é becomes e. */
public final class Transliteration {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(letter('ä', "ae"), letter('ö', "oe"), letter('ü', "ue"),
            letter('Ä', "Ae"), letter('Ö', "Oe"), letter('Ü', "Ue"), letter('ß', "ss"), letter('ẞ', "SS"), letter('æ', "ae"),
            letter('Æ', "AE"), letter('ø', "oe"), letter('Ø', "Oe"), letter('å', "aa"), letter('Å', "Aa"), letter('œ', "oe"),
            letter('Œ', "OE"), letter('ł', "l"), letter('Ł', "L"), letter('đ', "d"), letter('Đ', "D"), letter('þ', "th"),
            letter('Þ', "Th"), letter('ð', "d"), letter('Ð', "D"), letter('ı', "i"), letter('–', "-"), letter('—', "-"),
            letter('−', "-"), letter('‘', "'"), letter('’', "'"), letter('“', "'"), letter('”', "'"), letter('„', "'"),
            letter('…', "..."), letter('·', "."), letter('×', "x"), letter('№', "No"), letter('€', "EUR"));

    private Transliteration() {
    }

    private static Map.Entry<Integer, String> letter(char letter, String ascii) {
        return Map.entry((int) letter, ascii);
    }

    /** The text in printable ASCII; what has no form in it is left out, and spaces around and in rows become one. */
    public static String ascii(String text) {
        var ascii = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> append(ascii, letter));
        return ascii.toString().replaceAll(" +", " ").strip();
    }

    private static void append(StringBuilder ascii, int letter) {
        var known = LETTERS.get(letter);
        if (known != null) {
            ascii.append(known);
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)) {
            ascii.append(' ');
        } else {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD).codePoints()
                    .filter(each -> each >= 0x20 && each < 0x7f).forEach(ascii::appendCodePoint);
        }
    }
}
