/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.base.Named;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.Supply;
import org.headroom.model.power.Way;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Ports;
import org.headroom.model.system.Rack;
import org.headroom.ui.design.Icons;

/** Names and icons of what stands in the tree; what is less telling is shown quietly behind the name. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Messages MESSAGES = Messages.of(ExplorerLabels.class);

    private final LocalResourceManager images;

    ExplorerLabels(LocalResourceManager images) {
        this.images = images;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case Design design -> new StyledString((design.isDirty() ? "*" : "") + design.name());
            case Group group -> new StyledString(group.label());
            case Sheet sheet -> new StyledString(sheet.getNumber() + "  " + orUnnamed(sheet));
            case Device device -> quiet(Devices.name(device), Devices.typeName(device));
            case Cable cable -> quiet(orUnnamed(cable.getNumber()), end(cable.getFrom()) + " → " + end(cable.getTo()));
            case Multicore multicore -> quiet(orUnnamed(multicore.getNumber()), String.valueOf(orEmpty(multicore.getName())));
            case Rack rack -> quiet(orUnnamed(rack), rack.getUnits() + " U");
            case InputChannel channel -> quiet(channel.getNumber() + "  " + orUnnamed(channel), orEmpty(channel.getInstrument()));
            case OutputChannel channel -> quiet(channel.getNumber() + "  " + orUnnamed(channel), orEmpty(channel.getBus()));
            case Supply supply -> new StyledString(Devices.name(supply.getDevice()));
            case Way way -> quiet(way.getPort() == null ? orUnnamed(way.getLabel()) : Ports.label(way.getPort()),
                    way.getPhases().getLiteral());
            case Named named -> new StyledString(orUnnamed(named));
            default -> new StyledString(element.toString());
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return images.create(Icons.descriptor(icon(element)));
    }

    private static String icon(Object element) {
        return switch (element) {
            case Design design -> "production";
            case Group group -> group.icon();
            case Sheet sheet -> "sheet";
            case Device device -> CategoryIcons.of(Devices.category(device).getLiteral());
            case Cable cable -> "cable";
            case Multicore multicore -> "multicore";
            case Rack rack -> "rack";
            case InputChannel channel -> "channel-in";
            case OutputChannel channel -> "channel-out";
            case PowerSource source -> "power";
            case Supply supply -> "distro";
            case Way way -> "way";
            default -> "other";
        };
    }

    private static StyledString quiet(String name, String detail) {
        var text = new StyledString(name);
        return detail.isBlank() ? text : text.append("  " + detail, StyledString.QUALIFIER_STYLER);
    }

    private static String end(CableEnd end) {
        return CableEnds.port(end).map(Ports::fullName).orElse(MESSAGES.text("free"));
    }

    private static String orUnnamed(Named named) {
        return orUnnamed(named.getName());
    }

    private static String orUnnamed(String text) {
        return text == null || text.isBlank() ? MESSAGES.text("unnamed") : text;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
