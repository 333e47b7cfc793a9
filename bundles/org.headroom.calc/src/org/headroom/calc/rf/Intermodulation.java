/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.rf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Products of two and three transmitters and how near they come to carriers. The equations are those of any odd-order
 * distortion; the rule for the guard is ours and stated at {@link #hits}.
 */
public final class Intermodulation {

    /** A product and the carrier nearest to it. */
    public record Hit(Product product, int carrier, long distance_Hz) {
    }

    /** A transmitter: its frequency > 0, and whether it takes part in intermodulation (most do). */
    public record Carrier(long frequency_Hz, boolean imdSource) {
        public Carrier {
            if (frequency_Hz <= 0) {
                throw new IllegalArgumentException("A frequency is greater than 0 Hz, not " + frequency_Hz);
            }
        }
    }

    private final List<Carrier> carriers;
    private final int[] sources;
    private final int[] byFrequency;
    private final long[] sorted;

    /** @throws IllegalArgumentException when two carriers have the same frequency */
    public Intermodulation(List<Carrier> carriers) {
        this.carriers = List.copyOf(carriers);
        var indices = new ArrayList<Integer>();
        for (var i = 0; i < this.carriers.size(); i++) {
            indices.add(i);
        }
        sources = indices.stream().filter(i -> this.carriers.get(i).imdSource()).mapToInt(i -> i).toArray();
        indices.sort(Comparator.comparingLong(this::frequency));
        byFrequency = indices.stream().mapToInt(i -> i).toArray();
        sorted = Arrays.stream(byFrequency).mapToLong(this::frequency).toArray();
        for (var i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException("Two carriers at " + sorted[i] + " Hz");
            }
        }
    }

    /** All carriers intermodulate. */
    public static Intermodulation of(long... frequencies_Hz) {
        return new Intermodulation(Arrays.stream(frequencies_Hz).mapToObj(f -> new Carrier(f, true)).toList());
    }

    /** Calls for each product of the kind: n(n−1) for two transmitters, n(n−1)(n−2)/2 for three. */
    public void forEach(Product.Kind kind, Consumer<Product> consumer) {
        for (var a : sources) {
            for (var b : sources) {
                if (kind == Product.Kind.THREE_THIRD) {
                    threes(a, b, consumer);
                } else if (a != b) {
                    var frequency = kind.factor() * frequency(a) - (kind.factor() - 1) * frequency(b);
                    consumer.accept(new Product(kind, frequency, a, b, -1));
                }
            }
        }
    }

    /** All products of the kind in order of frequency. */
    public List<Product> products(Product.Kind kind) {
        var products = new ArrayList<Product>();
        forEach(kind, products::add);
        products.sort(Comparator.comparingLong(Product::frequency_Hz));
        return products;
    }

    /** The product of the kind that comes nearest to a carrier, the first in frequency among equals. */
    public Optional<Hit> nearest(Product.Kind kind) {
        return products(kind).stream().map(this::nearest).min(Comparator.comparingLong(Hit::distance_Hz));
    }

    /** The carrier nearest to the product, the lower one among equals. */
    public Hit nearest(Product product) {
        var place = Arrays.binarySearch(sorted, product.frequency_Hz());
        if (place >= 0) {
            return new Hit(product, byFrequency[place], 0);
        }
        var above = -place - 1;
        var below = above - 1;
        var nearest = above == sorted.length || below >= 0
                && product.frequency_Hz() - sorted[below] <= sorted[above] - product.frequency_Hz() ? below : above;
        return new Hit(product, byFrequency[nearest], Math.abs(product.frequency_Hz() - sorted[nearest]));
    }

    /**
     * The products that come too near to a carrier. A guard is the distance that must be kept: a product at exactly
     * that distance keeps it and is no hit; one that is a hertz nearer is. A guard of 0 therefore asks for nothing.
     * Each product is judged against its nearest carrier.
     *
     * @param guard_Hz ≥ 0
     */
    public List<Hit> hits(Set<Product.Kind> kinds, long guard_Hz) {
        if (guard_Hz < 0) {
            throw new IllegalArgumentException("A guard must not be negative, not " + guard_Hz);
        }
        var hits = new ArrayList<Hit>();
        for (var kind : Product.Kind.values()) {
            if (kinds.contains(kind)) {
                forEach(kind, product -> {
                    var hit = nearest(product);
                    if (hit.distance_Hz() < guard_Hz) {
                        hits.add(hit);
                    }
                });
            }
        }
        hits.sort(Comparator.comparingLong(Hit::distance_Hz).thenComparingLong(h -> h.product().frequency_Hz()));
        return hits;
    }

    private void threes(int a, int b, Consumer<Product> consumer) {
        if (a >= b) {
            return;
        }
        for (var c : sources) {
            if (c != a && c != b) {
                consumer.accept(new Product(Product.Kind.THREE_THIRD, frequency(a) + frequency(b) - frequency(c), a, b,
                        c));
            }
        }
    }

    private long frequency(int carrier) {
        return carriers.get(carrier).frequency_Hz();
    }
}
