/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.assist;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.headroom.acoustics.array.DelayTower;
import org.headroom.acoustics.array.SubArrays;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.edit.CeilingGrid;
import org.headroom.acoustics.design.edit.HangSplay;
import org.headroom.acoustics.design.edit.Loudspeakers;
import org.headroom.acoustics.design.edit.Mirroring;
import org.headroom.acoustics.design.edit.NextHall;
import org.headroom.acoustics.design.edit.Placing;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.design.edit.VenueTemplate;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.FlatArea;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.exchange.LossReport;
import org.headroom.diagram.plan.internal.tools.PointTool;
import org.headroom.model.base.Known;
import org.headroom.model.base.Named;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.SystemPackage;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.SubPattern;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;

/** The assistants: each asks little, says what would come of it, and makes one change that can be undone. */
public final class Assistants {

    private static final Messages TEXTS = Messages.of(Assistants.class);
    private static final double NEAR_POINT_M = 2;
    private static final double USUAL_COVERAGE = 90;

    private final PlanSite site;

    public Assistants(PlanSite site) {
        this.site = site;
    }

    private Placing placing() {
        return new Placing(site.design().production());
    }

    private CoverageDesign design() {
        return site.lastPredicted().orElseGet(() -> CoverageDesign.of(site.design().production()));
    }

    private double speed() {
        return SpeedOfSound.metresPerSecond(design().air().map(Air::temperature_C).orElse(20.0));
    }

    private void execute(Change change) {
        site.design().history().execute(change);
    }

    private void inform(String title, String words) {
        MessageDialog.openInformation(site.shell(), TEXTS.text(title), words);
    }

    private <T extends EObject> Optional<T> selected(Class<T> kind) {
        return site.selectedThings().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Places loudspeakers where the user clicks. */
    public void place() {
        var production = site.design().production();
        new LoudspeakerDialog(site.shell(), Loudspeakers.unplaced(production), site.loudspeakers()).ask().ifPresent(choice -> site.use(
                new PointTool(site, TEXTS.text("place.hint", choice.count(), choice.type().getModel()), (view, at) -> {
                    var given = view.place(at, new Point3(0, 0, choice.height_m()));
                    put(choice, given);
                })));
    }

    private void put(LoudspeakerDialog.Choice choice, Point3 at) {
        var production = site.design().production();
        var chosen = Loudspeakers.take(production, choice.type(), choice.count());
        var aim = new Aim(0, choice.tilt_deg(), 0);
        var placed = switch (choice.how()) {
            case SINGLE -> placing().singles(chosen, at, aim, choice.spacing_m());
            case HANG -> placing().array(chosen, TEXTS.text("place.hang.name"), at, aim, choice.angle_deg(), pointsNear(at));
            case SUBS -> placing().subs(chosen, TEXTS.text("place.subs.name"), at, aim, SubPattern.BROADSIDE,
                    SubArrays.broadside(choice.count(), choice.spacing_m()));
        };
        execute(placed.change());
        site.made(placed.placements());
    }

    /** Two points at most: more cannot be worked out. */
    private List<RiggingPoint> pointsNear(Point3 at) {
        var venue = site.design().production().getVenue();
        return venue == null ? List.of() : venue.getRiggingPoints().stream()
                .filter(each -> Math.hypot(VenueEdits.place(each).x_m() - at.x_m(), VenueEdits.place(each).y_m() - at.y_m()) < NEAR_POINT_M)
                .sorted(Comparator.comparingDouble(each -> VenueEdits.place(each).distanceTo_m(at))).limit(2)
                .sorted(Comparator.comparingDouble(each -> -VenueEdits.place(each).y_m())).toList();
    }

    /** Draws a template of a venue. */
    public void template() {
        var templates = VenueTemplate.values();
        var ask = new Ask(site.shell(), TEXTS.text("template.title"), TEXTS.text("template.message"))
                .choice("kind", TEXTS.text("template.kind"), Arrays.stream(templates).map(each -> TEXTS.text("template.option", each.label(),
                        each.usualWidth_m(), each.usualDepth_m())).toList(), 0)
                .number("width", TEXTS.text("template.width"), "m", 0, 0, 1000, 1)
                .number("depth", TEXTS.text("template.depth"), "m", 0, 0, 1000, 1);
        if (ask.ask()) {
            var template = templates[ask.choice("kind")];
            try {
                execute(template.change(site.edits(), ask.number("width") == 0 ? template.usualWidth_m() : ask.number("width"),
                        ask.number("depth") == 0 ? template.usualDepth_m() : ask.number("depth")));
                site.made(List.of());
            } catch (IllegalArgumentException e) {
                inform("template.title", e.getMessage());
            }
        }
    }

    /** Copies what is selected to the other side. */
    public void mirror() {
        if (site.selectedThings().isEmpty()) {
            inform("mirror.title", TEXTS.text("mirror.none"));
            return;
        }
        var mirrored = new Mirroring(site.design().production()).mirror(site.selectedThings());
        execute(mirrored.change());
        site.made(mirrored.copies());
    }

    /** Finds tilt and angles of the selected hang. */
    public void splay() {
        var hang = selected(ArrayPlacement.class);
        if (hang.isEmpty()) {
            inform("splay.title", TEXTS.text("splay.none"));
            return;
        }
        var design = CoverageDesign.of(site.design().production(), type -> design().sources().stream()
                .filter(each -> each.directivity() != each.model().directivity() && each.model().name().equals(name(type))).map(each -> each.directivity()).findFirst());
        var found = new ArrayList<HangSplay.Proposal>();
        try {
            new ProgressMonitorDialog(site.shell()).run(true, true, monitor -> {
                monitor.beginTask(TEXTS.text("splay.running"), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
                HangSplay.propose(design, hang.get().getId(), monitor::isCanceled).ifPresent(found::add);
            });
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof CancellationException)) {
                throw new IllegalStateException(e.getCause());
            }
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (found.isEmpty()) {
            inform("splay.title", TEXTS.text("splay.nothing", hang.get().getName()));
            return;
        }
        var proposal = found.getFirst();
        var words = TEXTS.text("splay.proposal", proposal.tilt_deg(), String.join("  ", proposal.splay_deg().stream().skip(1).map(Assistants::plain).toList()),
                proposal.before().spread_dB(), proposal.after().spread_dB(), proposal.after().mean_dB() - proposal.before().mean_dB());
        if (MessageDialog.openQuestion(site.shell(), TEXTS.text("splay.title"), words)) {
            execute(placing().splay(hang.get(), proposal.tilt_deg(), proposal.splay_deg()));
        }
    }

    private static String name(DeviceType type) {
        return ((type.getMaker() == null ? "" : type.getMaker()) + " " + (type.getModel() == null ? "" : type.getModel())).strip();
    }

    private static String plain(double figure) {
        return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
    }

    /** Arranges the selected group of subwoofers. */
    public void subs() {
        var group = selected(SubArrayPlacement.class);
        if (group.isEmpty()) {
            inform("subs.title", TEXTS.text("subs.none"));
            return;
        }
        int count = group.get().getElements().size();
        var ask = new Ask(site.shell(), TEXTS.text("subs.title"), TEXTS.text("subs.message", group.get().getName(), count))
                .choice("pattern", TEXTS.text("subs.pattern"), List.of(TEXTS.text("subs.broadside"), TEXTS.text("subs.end-fire"), TEXTS.text("subs.cardioid"),
                        TEXTS.text("subs.arc")), 0)
                .number("spacing", TEXTS.text("subs.spacing"), "m", 1.2, 0.2, 20, 2)
                .number("depth", TEXTS.text("subs.depth"), "m", 1, 0.2, 5, 2)
                .number("angle", TEXTS.text("subs.angle"), "°", 90, 5, 180, 0)
                .means(each -> groupWords(each, count));
        if (ask.ask()) {
            execute(placing().regroup(group.get(), pattern(ask), elements(ask, count)));
        }
    }

    private String groupWords(Ask ask, int count) {
        var elements = elements(ask, count);
        double delay = elements.stream().mapToDouble(SubArrays.Element::delay_s).max().orElse(0);
        double spacing = ask.number("spacing");
        return TEXTS.text("subs.meaning", delay * 1000, speed() / spacing / 2);
    }

    private static SubPattern pattern(Ask ask) {
        return List.of(SubPattern.BROADSIDE, SubPattern.END_FIRE, SubPattern.CARDIOID, SubPattern.ARC).get(ask.choice("pattern"));
    }

    private List<SubArrays.Element> elements(Ask ask, int count) {
        double spacing = ask.number("spacing");
        return switch (pattern(ask)) {
            case END_FIRE -> SubArrays.endFire(count, spacing, speed());
            case CARDIOID -> {
                if (count % 2 != 0) {
                    throw new IllegalArgumentException(TEXTS.text("subs.even", count));
                }
                yield SubArrays.cardioid(count / 2, spacing, ask.number("depth"), speed());
            }
            case ARC -> SubArrays.arc(count, spacing, ask.number("angle"), speed());
            default -> SubArrays.broadside(count, spacing);
        };
    }

    /** Sets the delay of the selected placement against another one. */
    public void delay() {
        var tower = selected(Placement.class);
        var others = site.design().production().getPlacements().stream().filter(each -> tower.filter(selected -> selected == each).isEmpty()).toList();
        if (tower.isEmpty() || others.isEmpty()) {
            inform("delay.title", TEXTS.text("delay.none"));
            return;
        }
        int usual = others.indexOf(others.stream().filter(ArrayPlacement.class::isInstance).min(Comparator.comparingDouble(each ->
                Math.abs(VenueEdits.place(each).x_m() - VenueEdits.place(tower.get()).x_m()) + Math.abs(VenueEdits.place(each).y_m()))).orElse(others.getFirst()));
        var ask = new Ask(site.shell(), TEXTS.text("delay.title"), TEXTS.text("delay.message", tower.get().getName()))
                .choice("main", TEXTS.text("delay.main"), others.stream().map(Named::getName).map(String::valueOf).toList(), usual)
                .number("ahead", TEXTS.text("delay.ahead"), "m", 15, 0, 200, 1)
                .number("after", TEXTS.text("delay.after"), "ms", 10, 0, 50, 1)
                .means(each -> TEXTS.text("delay.meaning", delay(tower.get(), others.get(each.choice("main")), each) * 1000, speed()));
        if (ask.ask()) {
            execute(placing().delay(tower.get(), delay(tower.get(), others.get(ask.choice("main")), ask)));
        }
    }

    private double delay(Placement tower, Placement main, Ask ask) {
        var place = VenueEdits.place(tower);
        double azimuth = tower.getAzimuth() == null ? 0 : tower.getAzimuth();
        var ahead = place.plus(new Aim(azimuth, 0, 0).front().times(ask.number("ahead")));
        var ears = design().audience().stream().filter(each -> each.area().area().covers(ahead.x_m(), ahead.y_m())).findFirst()
                .map(each -> each.area().ears(ahead.x_m(), ahead.y_m())).orElse(new Point3(ahead.x_m(), ahead.y_m(), 1.65));
        double mainDelay = main.getDelay() == null ? 0 : main.getDelay();
        return DelayTower.delay_s(VenueEdits.place(main), mainDelay, place, ears, ask.number("after") / 1000, speed());
    }

    /** Lays ceiling loudspeakers out over the selected audience area. */
    public void ceiling() {
        var area = selected(Surface.class).filter(each -> each.getKind() == SurfaceKind.AUDIENCE)
                .filter(each -> FlatArea.defect(VenueEdits.corners(each)).isEmpty());
        if (area.isEmpty()) {
            inform("ceiling.title", TEXTS.text("ceiling.none"));
            return;
        }
        var types = new ArrayList<DeviceType>(Loudspeakers.unplaced(site.design().production()).keySet());
        site.loudspeakers().stream().filter(each -> each.getLoudspeaker() != null && "ceiling".equals(each.getLoudspeaker().getKind())).forEach(types::add);
        if (types.isEmpty()) {
            inform("ceiling.title", TEXTS.text("ceiling.types"));
            return;
        }
        var flat = new FlatArea(VenueEdits.corners(area.get()));
        double ears = area.get().getEarHeight() == null ? 1.2 : area.get().getEarHeight();
        var ask = new Ask(site.shell(), TEXTS.text("ceiling.title"), TEXTS.text("ceiling.message", area.get().getName()))
                .choice("type", TEXTS.text("ceiling.type"), types.stream().map(Assistants::name).toList(), 0)
                .number("height", TEXTS.text("ceiling.height"), "m", 3.5, 1, 60, 2)
                .choice("overlap", TEXTS.text("ceiling.overlap"), List.of(TEXTS.text("ceiling.edge"), TEXTS.text("ceiling.minimum"), TEXTS.text("ceiling.centre")), 1)
                .number("tap", TEXTS.text("ceiling.tap"), "W", 6, 0, 200, 1)
                .means(each -> {
                    var grid = grid(flat, ears, types.get(each.choice("type")), each);
                    double tap = tap(types.get(each.choice("type")), each.number("tap"));
                    return TEXTS.text("ceiling.meaning", grid.places().size(), grid.spacing_m(), coverage(types.get(each.choice("type"))), tap, tap * grid.places().size());
                });
        if (ask.ask()) {
            var type = types.get(ask.choice("type"));
            ceiling(type, grid(flat, ears, type, ask), tap(type, ask.number("tap")));
        }
    }

    private static CeilingGrid grid(FlatArea area, double ears, DeviceType type, Ask ask) {
        return CeilingGrid.of(area, ask.number("height"), ears, coverage(type), CeilingGrid.Overlap.values()[ask.choice("overlap")]);
    }

    private static double coverage(DeviceType type) {
        double known = type.getLoudspeaker() == null ? USUAL_COVERAGE : Known.of(type.getLoudspeaker().getCoverageHorizontal()).orElse(USUAL_COVERAGE);
        return Math.clamp(known, 10, 170);
    }

    /** The tap of the type that is next below what is wanted; what is wanted where its taps are not known. */
    private static double tap(DeviceType type, double wanted_W) {
        var taps = type.getPorts().stream().flatMap(each -> each.getTaps().stream()).filter(each -> each != null && each > 0).distinct().sorted().toList();
        return taps.isEmpty() ? wanted_W : taps.stream().filter(each -> each <= wanted_W + 1e-9).max(Double::compare).orElse(taps.getFirst());
    }

    private void ceiling(DeviceType type, CeilingGrid grid, double tap) {
        var chosen = Loudspeakers.take(site.design().production(), type, grid.places().size());
        var placed = placing().at(chosen, grid.places(), new Aim(0, -90, 0));
        var changes = new ArrayList<Change>();
        changes.add(placed.change());
        for (Device device : chosen.devices()) {
            Devices.ports(device, SignalKind.LOUDSPEAKER).findFirst()
                    .ifPresent(port -> changes.add(site.edits().set(placed.change().label(), port,
                            Map.of(SystemPackage.Literals.PORT__TAP, tap))));
        }
        execute(new CompoundChange(placed.change().label(), changes));
        site.made(placed.placements());
    }

    /** Hangs the selected hang from the points above it. */
    public void hangFromPoints() {
        var hang = selected(ArrayPlacement.class);
        if (hang.isEmpty()) {
            inform("points.title", TEXTS.text("splay.none"));
            return;
        }
        var chosen = selected(RiggingPoint.class).isPresent() ? site.selectedThings().stream().filter(RiggingPoint.class::isInstance).map(RiggingPoint.class::cast).toList()
                : pointsNear(VenueEdits.place(hang.get()));
        if (chosen.isEmpty()) {
            inform("points.title", TEXTS.text("points.none", NEAR_POINT_M));
            return;
        }
        execute(placing().hangFrom(hang.get(), chosen));
    }

    /** Moves the system to the venue of another production, and tells what no longer fits. */
    public void nextHall() {
        var dialog = new FileDialog(site.shell(), SWT.OPEN);
        dialog.setText(TEXTS.text("hall.title"));
        dialog.setFilterExtensions(new String[] {"*.headroom"});
        var file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            var before = site.design().snapshot();
            var venue = new org.headroom.core.design.DesignFiles(List.of()).read(Path.of(file)).production().getVenue();
            if (venue == null) {
                inform("hall.title", TEXTS.text("hall.none"));
                return;
            }
            execute(NextHall.change(site.design().production(), venue));
            var misfits = NextHall.misfits(before, site.design().snapshot());
            inform("hall.title", misfits.isEmpty() ? TEXTS.text("hall.fits", venue.getName())
                    : TEXTS.text("hall.misfits", venue.getName(), misfits.size()) + "\n\n• " + String.join("\n• ", misfits.stream().limit(20).toList()));
        } catch (DesignFileException e) {
            MessageDialog.openError(site.shell(), TEXTS.text("hall.title"), e.getMessage());
        }
    }

    /** Writes the venue with its loudspeakers as a drawing for CAD. */
    public void drawing() {
        var exporter = new ExporterRegistry(Platform.getExtensionRegistry()).find("dxf-venue");
        var dialog = new FileDialog(site.shell(), SWT.SAVE);
        dialog.setText(TEXTS.text("drawing.title"));
        dialog.setFilterExtensions(new String[] {"*.dxf"});
        dialog.setOverwrite(true);
        dialog.setFileName(site.design().name() + ".dxf");
        var file = exporter.isPresent() ? dialog.open() : null;
        if (file == null) {
            return;
        }
        try {
            var target = Path.of(file.endsWith(".dxf") ? file : file + ".dxf");
            var losses = exporter.get().code().call(code -> code.export(site.design().snapshot(), target, new NullProgressMonitor()))
                    .map(LossReport::losses).orElse(List.of());
            inform("drawing.title", TEXTS.text("drawing.done", target) + (losses.isEmpty() ? "" : "\n\n• " + String.join("\n• ",
                    losses.stream().map(each -> each.subject() + ": " + each.reason()).toList())));
        } catch (IOException e) {
            MessageDialog.openError(site.shell(), TEXTS.text("drawing.title"), TEXTS.text("drawing.failed", file, e.getMessage()));
        }
    }
}
