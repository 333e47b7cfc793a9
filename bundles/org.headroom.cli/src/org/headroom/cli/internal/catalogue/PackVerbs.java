/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.catalogue.PackInfo;
import org.headroom.core.catalogue.PackSignature;
import org.headroom.core.catalogue.PackSigner;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.catalogue.UserPacks;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;

/** What can be done with packs. */
final class PackVerbs {

    private static final Messages TEXT = Messages.of(CatalogueCommand.class);

    private PackVerbs() {
    }

    static int validate(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var pack = read(arguments.file(1), CatalogueLayer.USER);
        if (arguments.json()) {
            call.out().println(JsonDocument.of(pack.problems().stream().map(ProblemText::json).toList()));
        } else {
            pack.problems().forEach(problem -> call.out().println(ProblemText.line(problem)));
            call.messages().println(TEXT.text(pack.hasErrors() ? "validate.bad" : "validate.good", pack.types().size(),
                    pack.problems().size()));
            call.messages().println(signature(pack.signature()));
        }
        return pack.hasErrors() ? 1 : 0;
    }

    static Pack read(Path place, CatalogueLayer layer) throws UnusableCallException {
        if (!Files.exists(place)) {
            throw new UnusableCallException(TEXT.text("pack.missing", place));
        }
        return Pack.read(PackSource.at(place, layer).folder(), layer);
    }

    static int install(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var place = arguments.file(1);
        var pack = read(place, CatalogueLayer.USER);
        if (pack.hasErrors() || pack.info().isEmpty()) {
            pack.problems().forEach(problem -> call.messages().println(ProblemText.line(problem)));
            throw new UnusableCallException(TEXT.text("install.bad", place));
        }
        try {
            var target = UserPacks.ofThisUser().install(PackSource.at(place, CatalogueLayer.USER).folder(),
                    pack.info().get().id());
            call.messages().println(TEXT.text("install.done", pack.info().get().name(), pack.types().size(), target));
            call.messages().println(signature(pack.signature()));
            return 0;
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("install.failed", place, e.getMessage()), e);
        }
    }

    static int remove(CommandCall call, CallArguments arguments) throws UnusableCallException {
        if (arguments.rest().size() < 2) {
            throw new UnusableCallException(TEXT.text("remove.id"));
        }
        var id = arguments.rest().get(1);
        try {
            if (!UserPacks.ofThisUser().remove(id)) {
                throw new UnusableCallException(TEXT.text("remove.unknown", id));
            }
            call.messages().println(TEXT.text("remove.done", id));
            return 0;
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("remove.failed", id, e.getMessage()), e);
        }
    }

    static int list(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var packs = UserCatalogue.read(call.registry()).packs();
        if (arguments.json()) {
            call.out().println(JsonDocument.of(packs.stream().map(PackVerbs::json).toList()));
        } else {
            packs.forEach(pack -> call.out().println(TEXT.text("packs.line", id(pack),
                    pack.info().map(PackInfo::version).orElse("?"), pack.types().size(), pack.layer().getLiteral(),
                    pack.hasErrors() ? TEXT.text("packs.errors") : signature(pack.signature()))));
        }
        return 0;
    }

    private static String id(Pack pack) {
        return pack.info().map(PackInfo::id).orElse(pack.folder());
    }

    private static Map<String, Object> json(Pack pack) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", pack.info().map(PackInfo::id));
        json.put("version", pack.info().map(PackInfo::version));
        json.put("name", pack.info().map(PackInfo::name));
        json.put("folder", pack.folder());
        json.put("layer", pack.layer().getLiteral());
        json.put("types", pack.types().size());
        json.put("usable", !pack.hasErrors());
        if (pack.signature() instanceof PackSignature.Signed signed) {
            json.put("signed_by", signed.name());
            json.put("key_fingerprint", signed.fingerprint());
        }
        return json;
    }

    private static String signature(PackSignature signature) {
        return switch (signature) {
            case PackSignature.Unsigned() -> TEXT.text("signature.none");
            case PackSignature.Signed(var name, var fingerprint) -> TEXT.text("signature.by", name, fingerprint);
            case PackSignature.Broken(var reason) -> reason;
        };
    }

    /** Signs a folder with a key from a file; the file is made with a fresh key when it is not there. */
    static int sign(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var folder = arguments.file(1);
        if (!Files.isDirectory(folder)) {
            throw new UnusableCallException(TEXT.text("pack.missing", folder));
        }
        var key = arguments.path(arguments.value(CatalogueCommand.KEY)
                .orElseThrow(() -> new UnusableCallException(TEXT.text("sign.key"))));
        var name = arguments.value(CatalogueCommand.NAME).filter(text -> !text.isBlank())
                .orElseThrow(() -> new UnusableCallException(TEXT.text("sign.name")));
        try {
            var keys = KeyFiles.readOrMake(key);
            Files.writeString(folder.resolve(PackSigner.FILE), PackSigner.sign(new FolderTree(folder), name, keys));
            call.messages().println(signature(read(folder, CatalogueLayer.USER).signature()));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new UnusableCallException(TEXT.text("sign.badKey", key), e);
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("sign.failed", folder, e.getMessage()), e);
        }
    }
}
