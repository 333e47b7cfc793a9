/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.Provenance;

/** Reads one device type. */
final class TypeReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([._-]+[a-z0-9]+)+");

    /** What a source may speak about: the sections of a type and its plain fields. */
    private static final Set<String> SOURCED = Set.of("maker", "model", "variant", "kind", "description", "mechanical",
            "ports", "internal", "power", "amplifier", "loudspeaker", "wireless", "cable", "network_switch", "distro",
            "generator", "ups");

    private final String author;

    /** @param author who vouches for data that are marked as verified */
    TypeReader(String author) {
        this.author = author;
    }

    DeviceType read(Fields from) {
        try (from) {
            var type = CatalogueFactory.eINSTANCE.createDeviceType();
            from.required("id", ID, "maker.model, a-z 0-9 . _ -").ifPresent(type::setTypeId);
            from.required("maker").ifPresent(type::setMaker);
            from.required("model").ifPresent(type::setModel);
            from.text("variant").ifPresent(type::setVariant);
            type.getAliases().addAll(from.texts("aliases").stream().distinct().toList());
            from.requiredWord("category", DeviceCategory.VALUES).ifPresent(type::setCategory);
            from.text("kind").ifPresent(type::setKind);
            from.text("description").ifPresent(type::setDescription);
            from.address("url").ifPresent(type::setUrl);
            from.text("symbol").ifPresent(type::setSymbol);
            var ports = new PortsReader();
            type.getPorts().addAll(ports.ports(from));
            type.getInternalPaths().addAll(ports.paths(from));
            from.fields("mechanical").ifPresent(each -> type.setMechanical(SectionReader.mechanical(each)));
            from.fields("power").ifPresent(each -> type.setPower(PowerReader.power(each, type)));
            from.fields("amplifier").ifPresent(each -> type.setAmplifier(SectionReader.amplifier(each)));
            from.fields("loudspeaker").ifPresent(each -> type.setLoudspeaker(SectionReader.loudspeaker(each)));
            from.fields("wireless").ifPresent(each -> type.setWireless(SectionReader.wireless(each)));
            from.fields("cable").ifPresent(each -> type.setCable(SectionReader.cable(each)));
            from.fields("distro").ifPresent(each -> type.setDistro(PowerReader.distro(each, type)));
            from.fields("generator").ifPresent(each -> type.setGenerator(PowerReader.generator(each)));
            from.fields("ups").ifPresent(each -> type.setUps(PowerReader.ups(each)));
            from.fields("network_switch").ifPresent(each -> networkSwitch(each, type));
            sources(from, type);
            if (isCable(type) && type.getCable() == null) {
                from.problems().error(from.mark(), "missing", "cable");
            }
            return type;
        }
    }

    private static boolean isCable(DeviceType type) {
        return type.getCategory() == DeviceCategory.CABLE || type.getCategory() == DeviceCategory.MULTICORE;
    }

    private static void networkSwitch(Fields from, DeviceType type) {
        try (from) {
            from.figure("poe_budget_W", 0, type::setPoeBudget);
            from.whole("ports", 1, 1024).ifPresent(stated -> {
                long listed = type.getPorts().stream().filter(port -> port.getSignal() == SignalKind.NETWORK).count();
                if (listed != stated) {
                    from.problems().warning(from.mark("ports"), "switch-ports", String.valueOf(stated),
                            String.valueOf(listed));
                }
            });
        }
    }

    private void sources(Fields from, DeviceType type) {
        var sources = from.fieldsList("sources");
        if (sources.isEmpty()) {
            from.problems().error(from.mark("sources"), "no-source");
        }
        sources.forEach(each -> type.getProvenance().add(source(each)));
    }

    private Provenance source(Fields from) {
        try (from) {
            var source = CatalogueFactory.eINSTANCE.createProvenance();
            var fields = from.texts("fields");
            if (fields.isEmpty()) {
                from.problems().error(from.mark("fields"), "missing", "fields");
            }
            for (String field : fields) {
                var section = field.split("\\.", 2)[0];
                if (!SOURCED.contains(section)) {
                    from.problems().error(from.mark("fields"), "unknown-word", "fields", field, hint(section));
                }
            }
            source.getFields().addAll(fields);
            from.required("title").ifPresent(source::setTitle);
            from.address("url").ifPresent(source::setUrl);
            from.text("page").ifPresent(source::setPage);
            from.date("date").ifPresent(source::setDate);
            from.date("retrieved").ifPresent(source::setRetrieved);
            from.requiredWord("basis", Basis.VALUES).ifPresent(source::setBasis);
            from.flag("verified").filter(Boolean::booleanValue).ifPresent(yes -> source.setVerifiedBy(author));
            from.text("verified_by").ifPresent(source::setVerifiedBy);
            return source;
        }
    }

    private static String hint(String section) {
        return Similar.to(section, SOURCED).map(FileProblemTexts::didYouMean)
                .orElse(FileProblemTexts.known(String.join(", ", new TreeSet<>(SOURCED))));
    }
}
