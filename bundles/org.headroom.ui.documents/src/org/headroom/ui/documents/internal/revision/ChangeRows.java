/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.headroom.documents.change.DesignChange;

/** Changes as rows of a tree, below what is changed. */
final class ChangeRows {

    /** What is changed, such as devices, with how many were. */
    record Group(String name, String counts, List<Row> rows) {
    }

    /** One change in words. */
    record Row(DesignChange change, String what) {
    }

    private ChangeRows() {
    }

    static String object(Object row) {
        return switch (row) {
            case Group group -> group.name();
            case Row each -> each.change().subject().name();
            default -> "";
        };
    }

    static String change(Object row) {
        return switch (row) {
            case Group group -> group.counts();
            case Row each -> each.what();
            default -> "";
        };
    }

    static String before(Object row) {
        return row instanceof Row each ? each.change().before() : "";
    }

    static String after(Object row) {
        return row instanceof Row each ? each.change().after() : "";
    }

    /** Groups with their rows. */
    static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }
}
