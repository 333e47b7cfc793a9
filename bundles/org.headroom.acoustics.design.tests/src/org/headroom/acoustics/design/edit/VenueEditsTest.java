/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Rig;
import org.headroom.acoustics.space.Point3;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.venue.SurfaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of the venue: what they do, and that undo leaves nothing of them. */
class VenueEditsTest {

    private final Rig rig = new Rig();
    private final DesignHistory history = new DesignHistory();
    private final VenueEdits edits = new VenueEdits(rig.production);

    @Test
    void drawsMovesAndReshapesAndUndoesAll() {
        var before = EcoreUtil.copy(rig.production);
        history.execute(edits.addSurface(SurfaceKind.AUDIENCE, List.of(new Point3(-5, 2, 0), new Point3(5, 2, 0), new Point3(5, 12, 1), new Point3(-5, 12, 1))));
        var area = rig.production.getVenue().getSurfaces().getFirst();
        history.execute(edits.move(List.of(area), new Point3(1, -0.5, 0.25)));
        assertThat(VenueEdits.corners(area).getFirst()).isEqualTo(new Point3(-4, 1.5, 0.25));
        history.execute(edits.reshape(area, List.of(new Point3(0, 0, 0), new Point3(1, 0, 0), new Point3(0, 1, 0))));
        assertThat(VenueEdits.corners(area)).hasSize(3);
        history.execute(edits.addPoint(new Point3(1, 2, 9)));
        history.execute(edits.addMicrophone(new Point3(0, 20, 1.65)));
        history.execute(edits.addMicrophone(new Point3(0, 30, 1.65)));
        assertThat(rig.production.getVenue().getMicrophones()).extracting("name").doesNotHaveDuplicates();
        while (history.canUndo()) {
            history.undo();
        }
        assertThat(EcoreUtil.equals(before, rig.production)).isTrue();
    }

    @Test
    void makesTheVenueWhereThereIsNone() {
        rig.production.setVenue(null);
        history.execute(edits.addPoint(new Point3(0, 0, 8)));
        assertThat(rig.production.getVenue().getRiggingPoints()).hasSize(1);
        history.undo();
        assertThat(rig.production.getVenue()).isNull();
    }

    @ParameterizedTest
    @EnumSource(VenueTemplate.class)
    void templatesHaveSoundAreas(VenueTemplate template) {
        history.execute(template.change(edits, template.usualWidth_m(), template.usualDepth_m()));
        var design = CoverageDesign.of(rig.production);
        assertThat(design.problems()).isEmpty();
        assertThat(design.audience()).isNotEmpty();
        assertThat(rig.production.getVenue().getSurfaces()).extracting("name").doesNotHaveDuplicates();
        assertThat(rig.production.getVenue().getSurfaces()).noneMatch(each -> each.getName().startsWith("!"));
    }

    @Test
    void aTemplateOfNoSizeIsRefused() {
        assertThatThrownBy(() -> VenueTemplate.CLUB.change(edits, 2, 10)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("4 to 1000");
        assertThatThrownBy(() -> VenueTemplate.CLUB.change(edits, Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cornersThatAreNowhereAreLeftOut() {
        var area = rig.area("Bad", SurfaceKind.AUDIENCE, 0, 0, 0, Double.NaN, 0, 0, 5, 5, 0);
        assertThat(VenueEdits.corners(area)).hasSize(2);
        assertThat(VenueEdits.place(area)).isEqualTo(new Point3(2.5, 2.5, 0));
    }
}
