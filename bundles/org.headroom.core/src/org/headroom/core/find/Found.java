/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.find;

import java.util.Optional;

import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Sheet;

/**
 * Something that was found in a production.
 *
 * @param kind   what it is
 * @param object the device, port, cable, frame, note or sheet
 * @param sheet  a sheet that it is on; empty when it is on none
 * @param text   what it is called
 * @param detail what else tells it apart, such as its type or both ends of a cable; may be empty
 */
public record Found(Kind kind, Identified object, Optional<Sheet> sheet, String text, String detail) {

    /** What was found. */
    public enum Kind {
        SHEET, DEVICE, CABLE, CHANNEL, PORT, FRAME, NOTE
    }
}
