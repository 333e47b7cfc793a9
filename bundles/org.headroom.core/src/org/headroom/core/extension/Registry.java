/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.headroom.common.problem.Problem;
import org.headroom.core.internal.extension.ContributionProblems;

/**
 * The contributions to one extension point, read when they are first asked for. One that is declared wrongly, whose id
 * is taken, or whose code failed is set aside and told under {@link #problems()}; the rest works on. Headroom's own
 * bundles are read first, then the others by their names, so that it does not depend on chance which of two equal ids
 * wins. May be used by several threads.
 * <p>
 * A registry sees what was there when it was first asked; plug-ins that come later are seen by a new one.
 *
 * @param <D> what a contribution declares
 */
public abstract class Registry<D extends Descriptor> {

    /** The bundle that declares the extension points. */
    public static final String NAMESPACE = "org.headroom.core";

    private final IExtensionRegistry extensions;
    private final ContributorFiles files;
    private final String point;
    private final String elementName;
    private final String idAttribute;
    private final List<Problem> problems = new CopyOnWriteArrayList<>();
    private List<D> descriptors;

    /** @param point name of the point without {@link #NAMESPACE} */
    protected Registry(IExtensionRegistry extensions, String point, String elementName) {
        this(extensions, ContributorFiles.installed(), point, elementName, "id");
    }

    protected Registry(IExtensionRegistry extensions, ContributorFiles files, String point, String elementName,
            String idAttribute) {
        this.extensions = Objects.requireNonNull(extensions);
        this.files = Objects.requireNonNull(files);
        this.point = NAMESPACE + "." + point;
        this.elementName = elementName;
        this.idAttribute = idAttribute;
    }

    /** Makes the descriptor of a contribution, without loading its code. */
    protected abstract D read(ContributionElement element);

    /** In which order the contributions stand in lists. */
    protected abstract Comparator<? super D> order();

    /** All contributions that can be used, in their order. */
    public final List<D> all() {
        return descriptors().stream().filter(Registry::isUsable).toList();
    }

    /** The contribution with this id, if it can be used. */
    public final Optional<D> find(String id) {
        return all().stream().filter(descriptor -> descriptor.id().equals(id)).findFirst();
    }

    /** What was wrong with contributions so far; grows when code fails. */
    public final List<Problem> problems() {
        descriptors();
        return List.copyOf(problems);
    }

    /** The full id of the point. */
    public final String point() {
        return point;
    }

    private static boolean isUsable(Descriptor descriptor) {
        return !(descriptor instanceof CodeDescriptor<?> withCode && withCode.code().isSetAside());
    }

    private synchronized List<D> descriptors() {
        if (descriptors == null) {
            var byId = new LinkedHashMap<String, D>();
            var names = new LinkedHashMap<String, ContributionName>();
            for (IConfigurationElement each : elements()) {
                readOne(each, byId, names);
            }
            var sorted = new ArrayList<>(byId.values());
            sorted.sort(order());
            descriptors = List.copyOf(sorted);
        }
        return descriptors;
    }

    private void readOne(IConfigurationElement each, Map<String, D> byId,
            Map<String, ContributionName> names) {
        try {
            var element = new ContributionElement(each, point, idAttribute, files, problems::add);
            if (!each.getName().equals(elementName)) {
                problems.add(ContributionProblems.unknownElement(element.name(), each.getName(), elementName));
                return;
            }
            var descriptor = read(element);
            if (byId.putIfAbsent(descriptor.id(), descriptor) == null) {
                names.put(descriptor.id(), element.name());
            } else {
                problems.add(ContributionProblems.duplicate(element.name(), names.get(descriptor.id()).contributor()));
            }
        } catch (BadContributionException e) {
            problems.add(e.problem());
        } catch (InvalidRegistryObjectException e) {
            problems.add(ContributionProblems.gone(point));
        }
    }

    private List<IConfigurationElement> elements() {
        return Arrays.stream(extensions.getConfigurationElementsFor(point))
                .sorted(Comparator.comparing((IConfigurationElement each) -> !ContributionName.isOwn(each.getContributor().getName()))
                        .thenComparing(each -> each.getContributor().getName()))
                .toList();
    }
}
