/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Finds where lines may break, as the layout does by itself, and asks now and then whether to go on: the layout has no other
 * place where it could be stopped, and every text passes here.
 */
final class WatchedLineBreaks implements FSTextBreaker {

    private static final int TEXTS_BETWEEN = 32;
    /** How many texts are left is not known; each part takes a small share of what is left of the bar. */
    private static final int SHARE = 400;

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final SubMonitor progress;
    private int texts;

    WatchedLineBreaks(IProgressMonitor monitor) {
        progress = SubMonitor.convert(monitor, SHARE);
    }

    @Override
    public void setText(String text) {
        if (texts++ % TEXTS_BETWEEN == 0) {
            progress.setWorkRemaining(SHARE).split(1);
        }
        breaks.setText(text);
    }

    @Override
    public int next() {
        return breaks.next();
    }
}
