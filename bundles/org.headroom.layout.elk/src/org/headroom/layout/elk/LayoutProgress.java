/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

/** How far an arrangement has come, and whether anybody still wants it. Called in the thread that arranges. */
public interface LayoutProgress {

    /** @param done from 0 to 1 */
    void done(double done);

    boolean isCancelled();

    /** Nobody looks, nobody cancels. */
    static LayoutProgress none() {
        return new LayoutProgress() {
            @Override
            public void done(double done) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
