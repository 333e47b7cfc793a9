/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.symbol;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.ContributorFiles;
import org.headroom.core.extension.Registry;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/** The symbols contributed at {@code org.headroom.core.symbols}, by id. */
public final class SymbolRegistry extends Registry<SymbolDescriptor> {

    public SymbolRegistry(IExtensionRegistry extensions) {
        this(extensions, ContributorFiles.installed());
    }

    public SymbolRegistry(IExtensionRegistry extensions, ContributorFiles files) {
        super(extensions, files, "symbols", "symbol", "id");
    }

    /** The symbol that the type asks for, else the one of its category and kind, else the one of its category. */
    public Optional<SymbolDescriptor> forType(DeviceType type) {
        return Optional.ofNullable(type.getSymbol()).flatMap(this::find)
                .or(() -> usual(type.getCategory(), Optional.ofNullable(type.getKind())))
                .or(() -> usual(type.getCategory(), Optional.empty()));
    }

    private Optional<SymbolDescriptor> usual(DeviceCategory category, Optional<String> kind) {
        return all().stream().filter(symbol -> symbol.category().filter(category::equals).isPresent())
                .filter(symbol -> symbol.kind().equals(kind)).findFirst();
    }

    @Override
    protected SymbolDescriptor read(ContributionElement element) {
        element.required("path");
        return new SymbolDescriptor(element.required("id"), element.required("name"),
                element.file("path").orElseThrow(),
                element.choice("category", DeviceCategory.VALUES), element.optional("kind"));
    }

    @Override
    protected Comparator<SymbolDescriptor> order() {
        return Comparator.comparing(SymbolDescriptor::id);
    }
}
