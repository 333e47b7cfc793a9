/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.Collection;
import java.util.Optional;

import org.headroom.core.catalogue.PackInfo;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.Provenance;

/** Writes the files of a pack as {@link PackFiles} reads them. */
public final class TypeWriter {

    private TypeWriter() {
    }

    public static String pack(PackInfo info) {
        return new Entries().whole("headroom_pack", PackFiles.FORMAT).text("id", info.id()).text("version", info.version())
                .text("name", info.name()).text("description", info.description()).text("licence", info.licence())
                .text("author", info.author()).block("");
    }

    public static String types(Collection<? extends DeviceType> types) {
        var text = new StringBuilder("headroom_types: ").append(PackFiles.FORMAT).append("\ntypes:");
        if (types.isEmpty()) {
            text.append(" []");
        }
        text.append('\n');
        types.forEach(type -> text.append("  - ").append(type(type).block("    ").substring(4)));
        return text.toString();
    }

    private static Entries type(DeviceType type) {
        var entries = new Entries().raw("id", Entries.quoted(text(type.getTypeId()))).raw("maker", Entries.quoted(text(type.getMaker())))
                .raw("model", Entries.quoted(text(type.getModel()))).text("variant", type.getVariant()).texts("aliases", type.getAliases())
                .word("category", type.getCategory()).text("kind", type.getKind()).text("description", type.getDescription())
                .text("url", type.getUrl()).text("symbol", type.getSymbol())
                .part("mechanical", Optional.ofNullable(type.getMechanical()).map(SectionWriter::mechanical))
                .lines("ports", PortsWriter.ports(type), "      ").lines("internal", PortsWriter.paths(type), "      ")
                .part("power", Optional.ofNullable(type.getPower()).map(SectionWriter::power))
                .part("amplifier", Optional.ofNullable(type.getAmplifier()).map(SectionWriter::amplifier))
                .part("loudspeaker", Optional.ofNullable(type.getLoudspeaker()).map(SectionWriter::loudspeaker))
                .part("wireless", Optional.ofNullable(type.getWireless()).map(SectionWriter::wireless))
                .part("cable", Optional.ofNullable(type.getCable()).map(SectionWriter::cable))
                .part("distro", Optional.ofNullable(type.getDistro()).map(SectionWriter::distro))
                .part("generator", Optional.ofNullable(type.getGenerator()).map(SectionWriter::generator))
                .part("ups", Optional.ofNullable(type.getUps()).map(SectionWriter::ups));
        if (type.getPoeBudget() != null) {
            entries.part("network_switch", Optional.of(new Entries().figure("poe_budget_W", type.getPoeBudget(), 0)));
        }
        return entries.lines("sources", type.getProvenance().stream().map(TypeWriter::source).toList(), "      ");
    }

    private static Entries source(Provenance source) {
        return new Entries().texts("fields", source.getFields()).raw("title", Entries.quoted(text(source.getTitle())))
                .text("url", source.getUrl()).text("page", source.getPage())
                .text("date", source.getDate() == null ? null : source.getDate().toString())
                .text("retrieved", source.getRetrieved() == null ? null : source.getRetrieved().toString()).word("basis", source.getBasis())
                .text("verified_by", source.getVerifiedBy());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
