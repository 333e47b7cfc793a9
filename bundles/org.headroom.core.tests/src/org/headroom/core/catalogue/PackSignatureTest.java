/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.KeyPair;

import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.Test;

class PackSignatureTest {

    private static final String TYPES = "headroom_types: 1\ntypes:\n  - id: acme.one\n    maker: Acme\n    model: One\n"
            + "    category: other\n    sources: [{fields: [maker], title: Sheet, basis: maker}]\n";
    private static final KeyPair KEYS = PackSigner.newKeys();

    private static MemoryTree plain() {
        return MemoryTree.pack("acme").with("types/a.yaml", TYPES);
    }

    private static MemoryTree signed() throws IOException {
        return plain().with(PackSigner.FILE, PackSigner.sign(plain(), "Acme Ltd", KEYS));
    }

    private static Pack read(MemoryTree tree) {
        return Pack.read(tree, CatalogueLayer.VENDOR);
    }

    @Test
    void saysWhoSigned() throws IOException {
        var pack = read(signed());
        assertThat(pack.signature()).isInstanceOfSatisfying(PackSignature.Signed.class, signature -> {
            assertThat(signature.name()).isEqualTo("Acme Ltd");
            assertThat(signature.fingerprint()).hasSize(64);
        });
        assertThat(pack.types()).hasSize(1);
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void unsignedPacksMayBeUsed() {
        assertThat(read(plain()).signature()).isEqualTo(new PackSignature.Unsigned());
        assertThat(read(plain()).types()).hasSize(1);
    }

    @Test
    void findsEveryChange() throws IOException {
        assertTampered(signed().with("types/a.yaml", TYPES.replace("One", "Two")));
        assertTampered(signed().with("types/b.yaml", TYPES.replace("one", "two")));
        assertTampered(signed().with("pack.yaml", "headroom_pack: 1\nid: acme\n"));
        var file = PackSigner.sign(plain(), "Acme Ltd", KEYS);
        assertTampered(plain().with(PackSigner.FILE, file.replace("Acme Ltd", "Other Ltd")));
        assertTampered(plain().with(PackSigner.FILE, file.replace("signature: ", "signature: AAAA")));
        assertTampered(plain().with(PackSigner.FILE, "nonsense"));
        var other = PackSigner.sign(plain(), "Acme Ltd", PackSigner.newKeys()).lines().toList();
        assertTampered(plain().with(PackSigner.FILE, file.replaceAll("key: .*", other.get(2))));
    }

    private static void assertTampered(MemoryTree tree) {
        var pack = read(tree);
        assertThat(pack.signature()).isInstanceOf(PackSignature.Broken.class);
        assertThat(pack.types()).isEmpty();
        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("pack.signature-broken");
            assertThat(problem.remedy()).isPresent();
        });
    }

    @Test
    void keysSurviveTheirFile() throws IOException {
        var again = PackSigner.read(PackSigner.write(KEYS));
        assertThat(PackSigner.sign(plain(), "Acme Ltd", again)).isEqualTo(PackSigner.sign(plain(), "Acme Ltd", KEYS));
        assertThatThrownBy(() -> PackSigner.read("nonsense")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackSigner.read("AAAA\nAAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackSigner.sign(plain(), "two\nlines", KEYS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
