/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user prefers, kept in the workspace: the same for every design. */
public final class UserSettings {

    /** Who designs, for the title block of new productions. */
    public static final String DESIGNER = "designer";
    /** Language of documents, as a language tag. */
    public static final String LANGUAGE = "documents.language";
    /** Paper of documents, by its name. */
    public static final String PAPER = "documents.paper";

    /** Picture file on the covers of documents; empty for none. */
    public static final String LOGO = "documents.logo";

    /** Folder with the user's own templates of documents; empty for none. */
    public static final String TEMPLATES = "documents.templates";

    /** Languages that documents can be written in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    /** Names of the papers that documents can be printed on. */
    public static final List<String> PAPERS = List.of("A4", "A3", "Letter");

    private static final String NODE = "org.headroom.ui";
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    private final IPreferenceStore store;

    /** The settings of this workspace. */
    public UserSettings() {
        store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        var here = Locale.getDefault();
        store.setDefault(LANGUAGE, LANGUAGES.stream().filter(each -> each.getLanguage().equals(here.getLanguage())).findFirst()
                .orElse(Locale.ENGLISH).toLanguageTag());
        store.setDefault(PAPER, LETTER_COUNTRIES.contains(here.getCountry()) ? "Letter" : "A4");
    }

    /** For preference pages. */
    public IPreferenceStore store() {
        return store;
    }

    /** Who designs; empty when nothing was given. */
    public Optional<String> designer() {
        return Optional.of(store.getString(DESIGNER).strip()).filter(text -> !text.isEmpty());
    }

    /** One of {@link #LANGUAGES}. */
    public Locale language() {
        var wanted = Locale.forLanguageTag(store.getString(LANGUAGE));
        return LANGUAGES.contains(wanted) ? wanted : Locale.ENGLISH;
    }

    /** Picture file on the covers of documents; empty when none was chosen. */
    public Optional<String> logo() {
        return Optional.of(store.getString(LOGO).strip()).filter(text -> !text.isEmpty());
    }

    /** Folder with the user's own templates of documents; empty when none was chosen, or when it is not there. */
    public Optional<Path> templates() {
        return Optional.of(store.getString(TEMPLATES).strip()).filter(text -> !text.isEmpty()).map(Path::of)
                .filter(Files::isDirectory);
    }

    /** One of {@link #PAPERS}. */
    public String paper() {
        var wanted = store.getString(PAPER);
        return PAPERS.contains(wanted) ? wanted : PAPERS.get(0);
    }
}
