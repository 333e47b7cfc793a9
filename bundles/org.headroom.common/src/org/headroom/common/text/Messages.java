/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The texts of one package: its {@code messages.properties} (UTF-8) and the translations beside it
 * ({@code messages_de.properties}, {@code messages_pt_BR.properties} …).
 * <p>
 * Texts with arguments are {@link MessageFormat} patterns ({@code {0}}, {@code {1,number,0.0}}), with one difference:
 * an apostrophe is an apostrophe and is never doubled. A literal brace in a text with arguments is given as an
 * argument.
 * <p>
 * Text that cannot be had never stops the work: a key without a text gives {@code !key!}, visible on screen. Immutable;
 * may be used by several threads.
 */
public final class Messages {

    private final Optional<ResourceBundle> bundle;
    private final Locale locale;

    private Messages(Optional<ResourceBundle> bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts of the owner's package in the language of the running program. */
    public static Messages of(Class<?> owner) {
        return of(owner, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The texts of the owner's package in the given language; what is not translated comes from
     * {@code messages.properties}, whatever the language of the running program is.
     */
    public static Messages of(Class<?> owner, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        var name = owner.getPackageName().isEmpty() ? "messages" : owner.getPackageName() + ".messages";
        try {
            var loader = Objects.requireNonNullElseGet(owner.getClassLoader(), ClassLoader::getSystemClassLoader);
            var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            return new Messages(Optional.of(ResourceBundle.getBundle(name, locale, loader, control)), locale);
        } catch (MissingResourceException e) {
            return new Messages(Optional.empty(), locale);
        }
    }

    /** The text of a key with the arguments put in, or {@code !key!} where there is none or it is no valid pattern. */
    public String text(String key, Object... args) {
        var pattern = pattern(key);
        if (pattern.isEmpty()) {
            return "!" + key + "!";
        }
        if (args.length == 0) {
            return pattern.get();
        }
        try {
            return new MessageFormat(pattern.get().replace("'", "''"), locale).format(args);
        } catch (IllegalArgumentException e) {
            return "!" + key + "!";
        }
    }

    /** The text of a key as it was written, without arguments put in. */
    public Optional<String> pattern(String key) {
        return bundle.filter(b -> b.containsKey(key)).map(b -> b.getString(key));
    }

    /** Every key that has a text, sorted; empty where the package has no texts. For tests of completeness. */
    public SortedSet<String> keys() {
        return bundle.map(b -> new TreeSet<>(b.keySet())).orElseGet(TreeSet::new);
    }

    /** The language in which numbers and dates are written. */
    public Locale locale() {
        return locale;
    }
}
