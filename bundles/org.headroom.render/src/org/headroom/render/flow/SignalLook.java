/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Locale;

import org.headroom.common.text.Messages;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Stroke;

/** How a signal is drawn: colour and line pattern of its cables, colour and shape of its ports. */
public enum SignalLook {

    ANALOGUE(ColourRole.ANALOGUE, 1.6, Dash.SOLID, PortShape.CIRCLE),
    LOUDSPEAKER(ColourRole.LOUDSPEAKER, 2.8, Dash.SOLID, PortShape.SQUARE),
    DIGITAL(ColourRole.DIGITAL, 1.8, Dash.SHORT, PortShape.DIAMOND),
    NETWORK(ColourRole.NETWORK, 1.8, Dash.LONG, PortShape.ROUNDED_SQUARE),
    WIRELESS(ColourRole.WIRELESS, 2, Dash.DOTTED, PortShape.TRIANGLE),
    POWER(ColourRole.POWER, 2, Dash.DASH_DOT, PortShape.HEXAGON),
    CONTROL(ColourRole.CONTROL, 1, Dash.SOLID, PortShape.BAR);

    private final ColourRole ink;
    private final Stroke stroke;
    private final PortShape shape;

    SignalLook(ColourRole ink, double width, Dash dash, PortShape shape) {
        this.ink = ink;
        this.stroke = new Stroke(ink, width, dash);
        this.shape = shape;
    }

    public ColourRole ink() {
        return ink;
    }

    /** The line of a cable. */
    public Stroke stroke() {
        return stroke;
    }

    /** The shape of a port. */
    public PortShape shape() {
        return shape;
    }

    /** The name of the signal for a key to the drawing, in the language of the running program. */
    public String label() {
        return label(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The name of the signal in a language. */
    public String label(Locale locale) {
        return Messages.of(SignalLook.class, locale).text("signal." + name().toLowerCase(Locale.ROOT));
    }
}
