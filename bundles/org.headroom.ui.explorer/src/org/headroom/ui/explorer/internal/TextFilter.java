/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows what contains all the words that were typed, with the folders that lead to it and all that is in it. */
final class TextFilter extends ViewerFilter {

    private final LabelProvider labels;
    private String[] words = {};
    private Set<Object> kept = Set.of();

    TextFilter(LabelProvider labels) {
        this.labels = labels;
    }

    void setText(String text) {
        kept = Set.of();
        words = text.isBlank() ? new String[0] : text.toLowerCase(Locale.ROOT).trim().split("\\s+");
    }

    /** These stay in sight as well until other words are typed, such as what was selected and has another name now. */
    void keep(Collection<?> elements) {
        kept = Set.copyOf(elements);
    }

    /** Whether the words that were typed are in an element itself. */
    boolean finds(Object element) {
        return isActive() && matches(element);
    }

    boolean isActive() {
        return words.length > 0;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return words.length == 0 || matches(element) || matches(parent)
                || leadsToMatch((ITreeContentProvider) ((StructuredViewer) viewer).getContentProvider(), element);
    }

    private boolean leadsToMatch(ITreeContentProvider content, Object element) {
        for (Object child : content.getChildren(element)) {
            if (matches(child) || leadsToMatch(content, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Object element) {
        if (element == null) {
            return false;
        }
        if (kept.contains(element)) {
            return true;
        }
        var text = labels.getText(element);
        if (text == null) {
            return false;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
