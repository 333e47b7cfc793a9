/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.util.Map;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes the XML of a design. Text with characters that XML cannot hold is written with a replacement instead of not at
 * all.
 */
final class DesignXmlSave extends XMISaveImpl {

    private static final char REPLACEMENT = '\uFFFD';
    /** UTF-8 holds every character as it is. */
    private static final int HIGHEST_CHARACTER = 0x10FFFF;

    DesignXmlSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        escape = new ForgivingEscape();
        escape.setLineFeed("\n");
        escape.setMappingLimit(HIGHEST_CHARACTER);
    }

    /** Does its work as usual and looks at single characters only when that failed. */
    private static final class ForgivingEscape extends Escape {

        @Override
        public String convert(String input) {
            try {
                return super.convert(input);
            } catch (RuntimeException invalidCharacter) {
                return super.convert(valid(input));
            }
        }

        @Override
        public String convertText(String input) {
            try {
                return super.convertText(input);
            } catch (RuntimeException invalidCharacter) {
                return super.convertText(valid(input));
            }
        }

        private static String valid(String input) {
            var text = new StringBuilder(input.length());
            input.codePoints().map(each -> isValid(each) ? each : REPLACEMENT).forEach(text::appendCodePoint);
            return text.toString();
        }

        /** The characters of XML 1.0. */
        private static boolean isValid(int point) {
            return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                    || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
        }
    }
}
