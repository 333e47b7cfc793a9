/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Light and dark are equals: icons and forms change with the theme. */
class ThemeTest {

    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART;

    @AfterEach
    void light() {
        show("light");
    }

    @Test
    void everyIconHasADarkOneOfTheSameShape() throws IOException {
        var bundle = Platform.getBundle("org.headroom.ui.design");
        var light = Collections.list(bundle.findEntries("icons", "*.svg", false));
        assertThat(light).isNotEmpty();
        for (var icon : light) {
            var name = icon.getPath().substring(icon.getPath().lastIndexOf('/') + 1);
            var dark = bundle.getEntry("icons/dark/" + name);
            assertThat(dark).as(name).isNotNull();
            assertThat(shape(dark)).as(name).isEqualTo(shape(icon));
        }
    }

    @Test
    void iconsOfBarsAndTabsFollowTheTheme() {
        show("dark");
        assertThat(Theme.isDark()).isTrue();
        assertThat(ours()).isNotEmpty().allMatch(uri -> uri.contains("/dark/"));
        assertThat(Icons.descriptor("open")).isNotEqualTo(Icons.descriptor("missing"));
        var dark = Icons.descriptor("open");
        show("light");
        assertThat(ours()).isNotEmpty().noneMatch(uri -> uri.contains("/dark/"));
        assertThat(Icons.descriptor("open")).isNotEqualTo(dark);
    }

    private static void show(String theme) {
        Bench.service(IThemeEngine.class).setTheme("org.headroom.ui.theme." + theme, false);
        Wait.forEvents();
    }

    private static List<String> ours() {
        return Bench.service(EModelService.class)
                .findElements(Bench.service(MApplication.class), MUILabel.class, EVERYWHERE, element -> true).stream()
                .map(MUILabel::getIconURI).filter(Objects::nonNull).filter(uri -> uri.contains("/org.headroom.ui.design/icons/"))
                .toList();
    }

    private static String shape(java.net.URL icon) throws IOException {
        try (var in = icon.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("#[0-9a-f]{6}", "");
        }
    }
}
