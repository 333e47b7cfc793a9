/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.common.util.Enumerator;
import org.headroom.common.problem.Problem;
import org.headroom.core.internal.extension.ContributionProblems;

/**
 * One contribution as it is written in a {@code plugin.xml}. Every method that finds a mistake throws a
 * {@link BadContributionException}, by which the contribution is set aside.
 */
public final class ContributionElement {

    private final IConfigurationElement element;
    private final ContributorFiles files;
    private final Consumer<Problem> report;
    private final ContributionName name;

    ContributionElement(IConfigurationElement element, String point, String idAttribute, ContributorFiles files,
            Consumer<Problem> report) {
        this.element = element;
        this.files = files;
        this.report = report;
        var id = element.getAttribute(idAttribute);
        this.name = new ContributionName(element.getContributor().getName(), point,
                id == null || id.isBlank() ? "?" : id.strip());
    }

    public ContributionName name() {
        return name;
    }

    /** A text that has to be there. */
    public String required(String attribute) {
        return optional(attribute).orElseThrow(() -> bad(ContributionProblems.missing(name, attribute)));
    }

    /** A text; empty when it is not given or blank. */
    public Optional<String> optional(String attribute) {
        return Optional.ofNullable(element.getAttribute(attribute)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A whole number; empty when it is not given. */
    public Optional<Integer> number(String attribute) {
        return optional(attribute).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw wrong(attribute, text, "0, 1, 2 …");
            }
        });
    }

    /** Yes or no; no when it is not given. */
    public boolean flag(String attribute) {
        return optional(attribute).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(attribute, text, "true, false");
        }).orElse(false);
    }

    /** Words between commas, without blanks. */
    public List<String> list(String attribute) {
        return optional(attribute).stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    /** One of several values by the word that stands for it; empty when it is not given. */
    public <V> Optional<V> choice(String attribute, List<V> values, Function<V, String> word) {
        return optional(attribute).map(text -> values.stream().filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(attribute, text, String.join(", ", values.stream().map(word).toList()))));
    }

    /** A value of an enumeration of the model by its literal; empty when it is not given. */
    public <V extends Enumerator> Optional<V> choice(String attribute, List<V> values) {
        return choice(attribute, values, Enumerator::getLiteral);
    }

    /** A file of the contributor; empty when it is not given. */
    public Optional<ContributedFile> file(String attribute) {
        return optional(attribute).map(path -> files.file(element.getContributor(), path)
                .map(url -> new ContributedFile(name.contributor(), path, url))
                .orElseThrow(() -> bad(ContributionProblems.noFile(name, attribute, path))));
    }

    /** A folder of the contributor. */
    public FileTree folder(String attribute) {
        var path = required(attribute);
        return files.folder(element.getContributor(), path)
                .orElseThrow(() -> bad(ContributionProblems.noFile(name, attribute, path)));
    }

    /** The class named by the attribute {@code class}, which is not loaded yet. */
    public <T> Contribution<T> code(Class<T> type) {
        required("class");
        return new Contribution<>(name, type, () -> element.createExecutableExtension("class"), report);
    }

    /** To throw when a value of an attribute cannot be used. */
    public BadContributionException wrong(String attribute, String value, String allowed) {
        return bad(ContributionProblems.wrongValue(name, attribute, value, allowed));
    }

    private static BadContributionException bad(Problem problem) {
        return new BadContributionException(problem);
    }
}
