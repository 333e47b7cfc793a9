/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

import org.eclipse.core.runtime.AssertionFailedException;

/**
 * The assertions that GEF 3.2 calls and that JFace no longer has.
 *
 * <p>GEF reaches JFace with {@code Require-Bundle}, so a class that JFace lacks is looked for in GEF's own space, where
 * this fragment puts it.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Requires a condition of an argument.
     *
     * @param expression the condition
     * @return always true
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    /**
     * Requires a condition of an argument.
     *
     * @param expression the condition
     * @param message what was expected
     * @return always true
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException("assertion failed: " + message);
        }
        return true;
    }

    /**
     * Requires an object.
     *
     * @param object the object
     * @throws AssertionFailedException if it is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Requires an object.
     *
     * @param object the object
     * @param message what was expected
     * @throws AssertionFailedException if it is null
     */
    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new AssertionFailedException("null argument: " + message);
        }
    }

    /**
     * Requires a condition.
     *
     * @param expression the condition
     * @return always true
     * @throws AssertionFailedException if it does not hold
     */
    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /**
     * Requires a condition.
     *
     * @param expression the condition
     * @param message what was expected
     * @return always true
     * @throws AssertionFailedException if it does not hold
     */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new AssertionFailedException("assertion failed: " + message);
        }
        return true;
    }
}
