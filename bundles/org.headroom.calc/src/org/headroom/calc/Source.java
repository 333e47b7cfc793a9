/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a formula comes from.
 *
 * @param document the standard, book or page, e.g. {@code IEC 60364-5-52:2009}
 * @param clause   where in it, e.g. {@code Annex G}
 * @param address  a page where it can be read or checked
 */
public record Source(String document, Optional<String> clause, Optional<URI> address) {

    public Source {
        Objects.requireNonNull(document);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(address);
    }

    public static Source of(String document) {
        return new Source(document, Optional.empty(), Optional.empty());
    }

    public static Source of(String document, String clause) {
        return new Source(document, Optional.of(clause), Optional.empty());
    }

    public static Source of(String document, String clause, String address) {
        return new Source(document, Optional.of(clause), Optional.of(URI.create(address)));
    }

    @Override
    public String toString() {
        return document + clause.map(c -> ", " + c).orElse("") + address.map(a -> ", " + a).orElse("");
    }
}
