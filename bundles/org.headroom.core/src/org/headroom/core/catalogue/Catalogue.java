/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import org.headroom.common.problem.Problem;
import org.headroom.core.internal.catalogue.CatalogueContent;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/**
 * All device types: those of the built-in packs, overridden by those of vendors' packs, overridden by the user's own,
 * overridden by those of a design. Packs are read at {@link #load} in the background, or at the first question, which
 * then waits. May be used by several threads. The types are shared and not to be changed; {@link TypeSnapshots} gives a
 * design its own.
 */
public final class Catalogue {

    private final Supplier<CatalogueContent> reader;
    private final Object lock = new Object();
    private CompletableFuture<CatalogueContent> content;

    /** @param sources the packs, in an order that decides between packs of the same layer: the first one wins */
    public Catalogue(List<PackSource> sources) {
        this(reader(List.copyOf(sources)));
    }

    /** A catalogue whose packs are asked for each time that it is read, so that {@link #reload} finds new ones. */
    public static Catalogue of(Supplier<List<PackSource>> sources) {
        return new Catalogue(() -> CatalogueContent.read(sources.get()));
    }

    private Catalogue(Supplier<CatalogueContent> reader) {
        this.reader = reader;
    }

    private static Supplier<CatalogueContent> reader(List<PackSource> sources) {
        return () -> CatalogueContent.read(sources);
    }

    /** Reads the packs in the background, once; questions that are asked meanwhile wait for it. */
    public CompletableFuture<Void> load(Executor executor) {
        Objects.requireNonNull(executor);
        CompletableFuture<CatalogueContent> mine;
        synchronized (lock) {
            if (content != null) {
                return content.thenApply(done -> null);
            }
            content = mine = new CompletableFuture<>();
        }
        executor.execute(() -> {
            try {
                mine.complete(reader.get());
            } catch (RuntimeException | Error e) {
                mine.completeExceptionally(e);
                throw e;
            }
        });
        return mine.thenApply(done -> null);
    }

    /** Reads the packs again, after they were changed; until that is done, questions are answered from what was read before. */
    public CompletableFuture<Void> reload(Executor executor) {
        var fresh = CompletableFuture.supplyAsync(reader, executor);
        return fresh.thenAccept(read -> {
            synchronized (lock) {
                content = fresh;
            }
        });
    }

    /** Whether the packs have been read, so that questions do not wait. */
    public boolean isLoaded() {
        synchronized (lock) {
            return content != null && content.isDone();
        }
    }

    /**
     * This catalogue with the types of a design on top. The types are taken now; later ones of the design are not seen.
     *
     * @param types types of the design, asked for in the thread that owns it
     */
    public Catalogue withDesign(Collection<? extends DeviceType> types) {
        var own = List.<DeviceType>copyOf(types);
        return new Catalogue(() -> content().withDesign(own));
    }

    /** The type with this id. */
    public Optional<CatalogueEntry> find(String typeId) {
        return Optional.ofNullable(content().entries().get(typeId));
    }

    /** All types, by maker and model. */
    public List<CatalogueEntry> all() {
        return content().sorted();
    }

    /** The types of a category, by maker and model. */
    public List<CatalogueEntry> all(DeviceCategory category) {
        return all().stream().filter(entry -> entry.type().getCategory() == category).toList();
    }

    /**
     * The types in which each of the words occurs, in maker, model, alias, category, kind or id; the best first. Case,
     * accents and blanks do not matter. All types when there is no word.
     */
    public List<CatalogueEntry> search(String words) {
        return content().index().search(words);
    }

    /** The categories that have types, with how many. */
    public SortedMap<DeviceCategory, Integer> categories() {
        return content().categories();
    }

    /** The packs in the order of their layers, with those that cannot be used. */
    public List<Pack> packs() {
        return content().packs();
    }

    /** What is wrong with packs. */
    public List<Problem> problems() {
        return content().problems();
    }

    private CatalogueContent content() {
        load(Runnable::run);
        CompletableFuture<CatalogueContent> current;
        synchronized (lock) {
            current = content;
        }
        return current.thenApply(Function.identity()).join();
    }
}
