/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.acoustics.design.CoverageProblem.Code;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.space.Point3;
import org.headroom.model.base.Ids;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.VenueFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageDesignTest {

    private final Rig rig = new Rig();

    /** Geometry and figures that cannot be: each a problem of its kind, and nothing is left to predict with. */
    record Impossible(String what, Code code, Consumer<Rig> make) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Impossible> impossible() {
        return Stream.of(
                new Impossible("crossing sides", Code.BAD_AREA, rig -> rig.area("Bow tie", SurfaceKind.AUDIENCE, 0, 0, 0, 4, 4, 0, 4, 0, 0, 0, 4, 0)),
                new Impossible("no area", Code.BAD_AREA, rig -> rig.area("Line", SurfaceKind.AUDIENCE, 0, 0, 0, 4, 0, 0, 8, 0, 0)),
                new Impossible("two corners", Code.BAD_AREA, rig -> rig.area("Edge", SurfaceKind.AUDIENCE, 0, 0, 0, 4, 0, 0)),
                new Impossible("not flat", Code.BAD_AREA, rig -> rig.area("Bent", SurfaceKind.AUDIENCE, 0, 0, 0, 4, 0, 0, 4, 4, 3, 0, 4, 0)),
                new Impossible("upright audience", Code.BAD_AREA, rig -> rig.area("Wall", SurfaceKind.AUDIENCE, 0, 0, 0, 4, 0, 0, 4, 0, 4)),
                new Impossible("NaN corner", Code.BAD_FIGURE, rig -> rig.area("Nowhere", SurfaceKind.AUDIENCE, 0, 0, Double.NaN, 4, 0, 0, 4, 4, 0)),
                new Impossible("0 K", Code.BAD_FIGURE, rig -> rig.production.getVenue().setTemperature(-273.15)),
                new Impossible("200 % humidity", Code.BAD_FIGURE, rig -> rig.production.getVenue().setHumidity(200.0)),
                new Impossible("NaN pressure", Code.BAD_FIGURE, rig -> rig.production.getVenue().setPressure(Double.NaN)),
                new Impossible("NaN position", Code.BAD_FIGURE, rig -> rig.single(rig.device(rig.type("M"), "A"), Double.NaN, 0, 3)),
                new Impossible("endless position", Code.BAD_FIGURE, rig -> rig.single(rig.device(rig.type("M"), "A"), 0, Double.POSITIVE_INFINITY, 3)),
                new Impossible("negative delay", Code.BAD_FIGURE, rig -> rig.single(rig.device(rig.type("M"), "A"), 0, 0, 3).setDelay(-0.1)),
                new Impossible("NaN gain", Code.BAD_FIGURE, rig -> rig.single(rig.device(rig.type("M"), "A"), 0, 0, 3).setGain(Double.NaN)),
                new Impossible("NaN splay", Code.BAD_FIGURE, rig -> rig.hang(rig.type("M"), 20, 0, Double.NaN)),
                new Impossible("no loudspeaker", Code.NO_LOUDSPEAKER, rig -> rig.single(null, 0, 0, 3)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsAProblemAndNeverANumber(Impossible each) {
        each.make().accept(rig);
        var design = rig.design();
        assertThat(design.problems()).extracting(CoverageProblem::code).containsExactly(each.code());
        assertThat(design.problems().getFirst().message()).doesNotContain("!").isNotBlank();
        assertThat(design.problems().getFirst().hint()).doesNotContain("!").isNotBlank();
        assertThat(design.sources()).isEmpty();
        assertThat(design.audience()).isEmpty();
        assertThat(Coverage.predict(design, CoverageRequest.usual(), () -> false)).isEmpty();
    }

    @Test
    void aPlacedLoudspeakerHasItsDriveAndItsModel() {
        var placement = rig.single(rig.device(rig.type("M"), "A"), 1, 2, 3);
        placement.setDelay(0.01);
        placement.setGain(-3.0);
        placement.setInverted(true);
        placement.setAzimuth(30.0);
        var source = rig.design().sources().getFirst();
        assertThat(source.position()).isEqualTo(new Point3(1, 2, 3));
        assertThat(source.delay_s()).isEqualTo(0.01);
        assertThat(source.gain_dB()).isEqualTo(-3);
        assertThat(source.inverted()).isTrue();
        assertThat(source.aim().azimuth_deg()).isEqualTo(30);
        assertThat(source.maximum_dB()).hasValue(130);
        assertThat(source.model().basis()).isEqualTo("modelled");
        assertThat(source.model().assumptions()).isEmpty();
        assertThat(rig.design().isAbsolute()).isTrue();
        assertThat(rig.design().summation()).isEqualTo(Summation.GEOMETRIC_PHASE);
    }

    @Test
    void whatIsNotPublishedIsAssumedByName() {
        var type = rig.type("M");
        type.getLoudspeaker().setMaximumSpl(null);
        type.getLoudspeaker().setCoverageVertical(null);
        type.setMechanical(null);
        rig.single(rig.device(type, "A"), 0, 0, 3);
        var design = rig.design();
        assertThat(design.isAbsolute()).isFalse();
        assertThat(design.problems()).extracting(CoverageProblem::code).containsExactly(Code.ASSUMED);
        assertThat(design.problems().getFirst().message()).contains("Maker M", "maximum level", "width", "height", "vertical");
    }

    @Test
    void measuredDataBesideTheDesignTakesThePlaceOfTheModel() {
        var folder = java.nio.file.Path.of("..", "org.headroom.acoustics.tests", "data");
        var told = new java.util.ArrayList<String>();
        var type = rig.type("M");
        rig.single(rig.device(type, "A"), 0, 0, 3);
        type.getLoudspeaker().setDirectivity("plain.sofa");
        var measured = CoverageDesign.of(rig.production, new DesignFolder(folder, told::add));
        assertThat(measured.summation()).isEqualTo(Summation.COMPLEX);
        assertThat(measured.sources().getFirst().directivity().magnitude(1000, Math.PI, 0)).isCloseTo(0.2, within(0.01));
        assertThat(told).isEmpty();
        for (var wrong : new String[] {"make.py", "none.sofa", "../META-INF/MANIFEST.MF"}) {
            type.getLoudspeaker().setDirectivity(wrong);
            assertThat(CoverageDesign.of(rig.production, new DesignFolder(folder, told::add)).summation()).isEqualTo(Summation.GEOMETRIC_PHASE);
        }
        assertThat(told).hasSize(3).allMatch(each -> each.contains("irectivity data"));
    }

    @Test
    void cabinetsOfAHangFollowTheirSplay() {
        rig.hang(rig.type("M"), 20, 0, 10, 10).setTilt(-5.0);
        assertThat(rig.design().sources()).extracting(each -> each.aim().tilt_deg()).containsExactly(-5.0, -15.0, -25.0);
        var first = rig.design().sources().getFirst().position();
        assertThat(first.z_m()).isCloseTo(8 - 0.15 * Math.cos(Math.toRadians(5)), within(1e-9));
    }

    @Test
    void anAngleThatTheRiggingDoesNotHaveIsAnError() {
        var type = rig.type("M");
        type.getLoudspeaker().getSplaySteps().addAll(java.util.List.of(0.0, 1.0, 2.0));
        rig.hang(type, 20, 0, 1, 1.5);
        var problem = rig.design().problems().getFirst();
        assertThat(problem.code()).isEqualTo(Code.SPLAY);
        assertThat(problem.message()).contains("1.50°", "2 and 3");
    }

    @Test
    void aGroupOfSubsTurnsWithItsAim() {
        var type = rig.type("S");
        type.getLoudspeaker().setKind("subwoofer");
        var group = VenueFactory.eINSTANCE.createSubArrayPlacement();
        group.setName("Subs");
        group.setAzimuth(90.0);
        group.setDelay(0.002);
        var element = VenueFactory.eINSTANCE.createSubElement();
        element.setDevice(rig.device(type, "Sub"));
        element.setX(1.0);
        element.setY(2.0);
        element.setDelay(0.003);
        element.setInverted(true);
        group.getElements().add(element);
        Ids.assign(group);
        rig.production.getPlacements().add(group);
        var source = rig.design().sources().getFirst();
        assertThat(source.position().x_m()).isCloseTo(2, within(1e-9));
        assertThat(source.position().y_m()).isCloseTo(-1, within(1e-9));
        assertThat(source.delay_s()).isCloseTo(0.005, within(1e-12));
        assertThat(source.inverted()).isTrue();
    }

    @Test
    void aLoudspeakerInAWallAndEarsAtALoudspeakerAreTold() {
        rig.area("Rear wall", SurfaceKind.WALL, -5, 10, 0, 5, 10, 0, 5, 10, 4, -5, 10, 4);
        rig.single(rig.device(rig.type("M"), "A"), 0, 10, 3);
        assertThat(rig.codes()).containsExactly(Code.IN_WALL);
        rig.audience();
        rig.single(rig.production.getDevices().getFirst(), 0, 12, 1.4);
        assertThat(rig.codes()).containsExactlyInAnyOrder(Code.IN_WALL, Code.AT_SOURCE);
    }

    @Test
    void tiersAreLevelStepsOnTheSlope() {
        var area = rig.area("Tiers", SurfaceKind.AUDIENCE, 0, 0, 0, 4, 0, 0, 4, 8, 4, 0, 8, 4);
        area.setStepDepth(2.0);
        area.setEarHeight(1.0);
        var seats = rig.design().audience().getFirst().area();
        assertThat(seats.ears(1, 0.1).z_m()).isCloseTo(1.5, within(1e-9));
        assertThat(seats.ears(1, 1.9).z_m()).isCloseTo(1.5, within(1e-9));
        assertThat(seats.ears(1, 2.1).z_m()).isCloseTo(2.5, within(1e-9));
    }

    /** Two boxes of 40 kg and a frame of 20 kg; centres of gravity 0.2 m and 0.25 m behind the front: 0.21 m. */
    @Test
    void loadsOfTwoPointsAreInBalance() {
        var hang = rig.hang(rig.type("M"), 20, 0, 0);
        hang.setFrameDepth(0.5);
        hang.getPoints().add(rig.point("Front", 0, 60.0));
        hang.getPoints().add(rig.point("Rear", -0.42, 60.0));
        var loads = HangLoads.of(rig.design().hangs().getFirst());
        assertThat(loads.mass_kg()).hasValue(100);
        assertThat(loads.points()).extracting(each -> each.load_kg()).allSatisfy(load -> assertThat(load).isCloseTo(50, within(1e-6)));
        assertThat(loads.points().getFirst().safety().getAsDouble()).isCloseTo(1.2, within(1e-6));
        hang.getPicks().addAll(java.util.List.of(0.0, 0.84));
        var moved = HangLoads.of(rig.design().hangs().getFirst());
        assertThat(moved.points().get(0).load_kg()).isCloseTo(75, within(1e-6));
        assertThat(rig.codes()).containsExactly(Code.OVERLOAD);
    }

    @Test
    void aMassThatNobodyKnowsLeavesLoadsUnknown() {
        var type = rig.type("M");
        type.getMechanical().setMass(null);
        rig.hang(type, 20, 0, 0).getPoints().add(rig.point("Only", 0, 100.0));
        var loads = HangLoads.of(rig.design().hangs().getFirst());
        assertThat(loads.mass_kg()).isEmpty();
        assertThat(loads.points()).isEmpty();
        assertThat(rig.codes()).containsExactly(Code.LOAD_UNKNOWN);
    }
}
