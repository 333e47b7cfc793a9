/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.headroom.common.problem.Problem;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.catalogue.PackInfo;
import org.headroom.core.catalogue.PackSignature;
import org.headroom.core.extension.FileTree;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;

/** Reads the files of a pack. A type with an error is set aside; the others are kept. */
public final class PackFiles {

    /** The format that this code reads. */
    static final int FORMAT = 1;
    private static final int MAX_FILES = 5000;

    private static final Pattern PACK_FILE = Pattern.compile("pack\\.(yaml|yml|json)");
    private static final Pattern TYPE_FILE = Pattern.compile("types/[^/]+\\.(yaml|yml|json)");
    private static final Pattern PACK_ID = Pattern.compile("[a-z0-9]+([._-]+[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}([.-][A-Za-z0-9-]+)?");

    private final FileTree folder;
    private final CatalogueLayer layer;
    private final List<DeviceType> types = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private PackSignature signature = new PackSignature.Unsigned();
    private int found;

    private PackFiles(FileTree folder, CatalogueLayer layer) {
        this.folder = folder;
        this.layer = layer;
    }

    public static Pack read(FileTree folder, CatalogueLayer layer) {
        return new PackFiles(folder, layer).read();
    }

    private Pack read() {
        List<String> files;
        try {
            files = folder.files();
            signature = SignatureFile.of(folder, files);
        } catch (IOException e) {
            return refused("unreadable", reason(e));
        }
        if (files.size() > MAX_FILES) {
            return refused("too-many-files", String.valueOf(MAX_FILES));
        }
        if (signature instanceof PackSignature.Broken broken) {
            return refused("signature-broken", broken.reason());
        }
        var packFile = files.stream().filter(file -> PACK_FILE.matcher(file).matches()).findFirst();
        if (packFile.isEmpty()) {
            return refused("no-pack-file");
        }
        var info = info(packFile.get());
        var typeFiles = files.stream().filter(file -> TYPE_FILE.matcher(file).matches()).toList();
        if (typeFiles.isEmpty()) {
            report(problems(packFile.get(), Optional.empty()), "no-types");
        }
        typeFiles.forEach(file -> types(file, info));
        if (types.size() < found) {
            var summary = problems(packFile.get(), Optional.empty());
            summary.warning(new DataNode.Mark(1, 1), "set-aside", String.valueOf(found - types.size()),
                    String.valueOf(found));
            problems.addAll(summary.all());
        }
        return new Pack(info, layer, folder.name(), signature, info.isPresent() ? types : List.of(), problems);
    }

    private Pack refused(String key, Object... arguments) {
        var refused = new FileProblems(folder.name(), Optional.empty());
        refused.error(key, arguments);
        return new Pack(Optional.empty(), layer, folder.name(), signature, List.of(), refused.all());
    }

    private FileProblems problems(String file, Optional<String> object) {
        return new FileProblems(folder.name() + "/" + file, object);
    }

    private void report(FileProblems in, String key, Object... arguments) {
        in.error(key, arguments);
        problems.addAll(in.all());
    }

    private Optional<PackInfo> info(String file) {
        var found = problems(file, Optional.empty());
        var info = root(file, "headroom_pack", found).map(PackFiles::info);
        problems.addAll(found.all());
        return found.hasErrors() ? Optional.empty() : info;
    }

    private static PackInfo info(Fields from) {
        try (from) {
            return new PackInfo(from.required("id", PACK_ID, "a-z 0-9 . _ -").orElse(""),
                    from.required("version", VERSION, "1.2.3").orElse(""), from.required("name").orElse(""),
                    from.text("description").orElse(""), from.required("licence").orElse(""),
                    from.required("author").orElse(""));
        }
    }

    private void types(String file, Optional<PackInfo> info) {
        var whole = problems(file, Optional.empty());
        root(file, "headroom_types", whole).ifPresent(from -> {
            try (from) {
                if (!from.has("types")) {
                    whole.error(from.mark(), "missing", "types");
                }
                from.list("types").forEach(node -> type(node, file, info));
            }
        });
        problems.addAll(whole.all());
    }

    private void type(DataNode node, String file, Optional<PackInfo> info) {
        found++;
        var own = problems(file, name(node));
        Fields.of(node, "types", own).ifPresent(from -> {
            var type = new TypeReader(info.map(PackInfo::author).orElse("?")).read(from);
            if (own.hasErrors()) {
                return;
            }
            if (!ids.add(type.getTypeId())) {
                own.error(from.mark("id"), "id-twice", type.getTypeId());
                return;
            }
            type.setLayer(layer);
            info.ifPresent(pack -> {
                type.setPackId(pack.id());
                type.setPackVersion(pack.version());
            });
            types.add(type);
        });
        problems.addAll(own.all());
    }

    private static Optional<String> name(DataNode node) {
        return node instanceof DataNode.Mapping mapping && mapping.values().get("id") instanceof DataNode.Scalar id
                ? Optional.of(id.text())
                : Optional.empty();
    }

    /** The fields of a file whose format is one that is known. */
    private Optional<Fields> root(String file, String format, FileProblems found) {
        try (var in = folder.open(file)) {
            var fields = Fields.of(DataFile.read(in), "", found);
            return fields.filter(from -> {
                if (!from.has(format)) {
                    found.error(from.mark(), "missing", format);
                    return false;
                }
                var version = from.whole(format, 1, Integer.MAX_VALUE);
                if (version.isPresent() && version.get() != FORMAT) {
                    found.error(from.mark(format), "other-version", String.valueOf(version.get()),
                            String.valueOf(FORMAT));
                }
                return version.filter(v -> v == FORMAT).isPresent();
            });
        } catch (DataFile.UnreadableException e) {
            found.add(e);
        } catch (IOException e) {
            found.error("unreadable", reason(e));
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ", " + e.getMessage());
    }
}
