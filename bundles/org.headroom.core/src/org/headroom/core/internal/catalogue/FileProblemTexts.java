/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import org.headroom.common.text.Messages;

/** Parts of remedies. */
final class FileProblemTexts {

    private FileProblemTexts() {
    }

    static String didYouMean(String word) {
        return Messages.of(FileProblemTexts.class).text("did-you-mean", word);
    }

    static String known(String words) {
        return Messages.of(FileProblemTexts.class).text("known", words);
    }
}
