/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.headroom.common.problem.Problem;
import org.headroom.core.extension.FileTree;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;

/**
 * The types that a user makes: a pack of its own among the packs of the user, with a file for each type. Its version counts up with each type that is saved, so that a design
 * tells from which one it was made.
 */
public final class OwnTypes {

    /** Identity of the pack. */
    public static final String PACK = "own";

    private static final String PACK_FILE = "pack.yaml";

    private final Path folder;
    private final String author;

    /**
     * @param packs  the folder of the packs of the user
     * @param author who vouches for the types
     */
    public OwnTypes(Path packs, String author) {
        this.folder = packs.resolve(PACK);
        this.author = author.isBlank() ? "?" : author;
    }

    /** What is wrong with a type, as it would be read from a pack. */
    public List<Problem> problems(DeviceType type) {
        return Pack.read(tree(type, info(1)), CatalogueLayer.USER).problems();
    }

    /**
     * Saves a type; one of the same id that was saved before is replaced.
     *
     * @throws IllegalArgumentException where the type has errors
     */
    public Path save(DeviceType type) throws IOException {
        if (problems(type).stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("A type with errors: " + type.getTypeId());
        }
        var file = folder.resolve("types").resolve(type.getTypeId() + ".yaml");
        Files.createDirectories(file.getParent());
        var info = info(version() + 1);
        write(file, PackText.types(List.of(type)));
        write(folder.resolve(PACK_FILE), PackText.pack(info));
        return file;
    }

    /** Takes a type away; returns whether it was there. Designs keep their copies. */
    public boolean remove(String typeId) throws IOException {
        var file = folder.resolve("types").resolve(typeId + ".yaml").normalize();
        if (!folder.resolve("types").equals(file.getParent()) || !Files.deleteIfExists(file)) {
            return false;
        }
        write(folder.resolve(PACK_FILE), PackText.pack(info(version() + 1)));
        return true;
    }

    /** Writes a pack with this type alone, as one file to hand on; {@code catalogue install} takes it. */
    public void share(DeviceType type, Path archive) throws IOException {
        var shared = new PackInfo("shared." + type.getTypeId(), "1", type.getMaker() + " " + type.getModel(), "", "CC0-1.0", author);
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : texts(type, shared).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private int version() {
        return Optional.of(folder).filter(Files::isDirectory).flatMap(each -> Pack.read(new FolderTree(each), CatalogueLayer.USER).info())
                .map(PackInfo::version).filter(version -> version.matches("[0-9]{1,8}")).map(Integer::valueOf).orElse(0);
    }

    private PackInfo info(int version) {
        return new PackInfo(PACK, String.valueOf(version), "Own types", "Made with the editor", "CC0-1.0", author);
    }

    private static Map<String, String> texts(DeviceType type, PackInfo info) {
        return new TreeMap<>(Map.of(PACK_FILE, PackText.pack(info), "types/type.yaml", PackText.types(List.of(type))));
    }

    private static FileTree tree(DeviceType type, PackInfo info) {
        var texts = texts(type, info);
        return new FileTree() {
            @Override
            public String name() {
                return PACK;
            }

            @Override
            public List<String> files() {
                return List.copyOf(texts.keySet());
            }

            @Override
            public InputStream open(String path) {
                return new ByteArrayInputStream(texts.get(path).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** A crash while writing leaves the old file. */
    private static void write(Path file, String text) throws IOException {
        var fresh = Files.writeString(file.resolveSibling("." + file.getFileName() + ".new"), text);
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
