/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.headroom.common.text.Messages;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.sheet.SheetKind;
import org.junit.jupiter.api.Test;

class SignalLooksTest {

    @Test
    void everyWordOfTheModelHasALook() {
        for (var signal : SignalKind.values()) {
            assertNotNull(SignalLooks.of(signal));
        }
        for (var category : DeviceCategory.values()) {
            assertNotNull(DeviceSkins.of(category));
        }
        for (var kind : SheetKind.values()) {
            assertFalse(Messages.of(SheetPages.class).text("sheet." + kind.getLiteral()).contains("!"),
                    kind.getLiteral());
        }
    }
}
