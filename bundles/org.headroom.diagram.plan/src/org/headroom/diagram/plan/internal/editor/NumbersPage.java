/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.acoustics.design.edit.Loudspeakers;
import org.headroom.acoustics.design.edit.Placing;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.FlatArea;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Named;
import org.headroom.model.system.Devices;
import org.headroom.model.venue.ArrayBox;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.VenuePackage;
import org.headroom.model.venue.VirtualMicrophone;

/** The figures of what is selected. Enter or leaving a field takes a figure over; what cannot be read stays red and changes nothing. */
final class NumbersPage {

    private static final Messages TEXTS = Messages.of(NumbersPage.class);

    private record Row(Text field, Supplier<String> shown) {
    }

    private final PlanHost host;
    private final ScrolledComposite scroller;
    private final List<Row> rows = new ArrayList<>();
    private Composite body;
    private Optional<EObject> shown = Optional.empty();

    NumbersPage(Composite parent, PlanHost host) {
        this.host = host;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        show(List.of());
    }

    Control control() {
        return scroller;
    }

    /** Shows what is selected: the figures of one thing, or how many there are. */
    void show(List<EObject> selected) {
        var one = selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.<EObject>empty();
        if (body != null && one.isPresent() && one.equals(shown)) {
            refresh();
            return;
        }
        shown = one;
        rows.clear();
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(6, 4).applyTo(body);
        if (one.isPresent()) {
            form(one.get());
        } else {
            var words = new Label(body, SWT.WRAP);
            words.setText(selected.isEmpty() ? TEXTS.text("empty") : TEXTS.text("several", selected.size()));
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(words);
        }
        scroller.setContent(body);
        scroller.setMinSize(10, body.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        refresh();
    }

    void refresh() {
        rows.forEach(each -> {
            if (!each.field().isDisposed() && !each.field().isFocusControl()) {
                each.field().setText(each.shown().get());
            }
        });
    }

    void focusName() {
        if (!rows.isEmpty()) {
            rows.getFirst().field().setFocus();
            rows.getFirst().field().selectAll();
        }
    }

    private void form(EObject thing) {
        if (thing instanceof Named) {
            words("name", thing, BasePackage.Literals.NAMED__NAME);
        }
        switch (thing) {
            case Surface surface -> surface(surface);
            case RiggingPoint point -> {
                figure("x", point, VenuePackage.Literals.RIGGING_POINT__X, 1, "m");
                figure("y", point, VenuePackage.Literals.RIGGING_POINT__Y, 1, "m");
                figure("z", point, VenuePackage.Literals.RIGGING_POINT__Z, 1, "m");
                figure("limit", point, VenuePackage.Literals.RIGGING_POINT__LOAD_LIMIT, 1, "kg");
            }
            case VirtualMicrophone microphone -> {
                figure("x", microphone, VenuePackage.Literals.VIRTUAL_MICROPHONE__X, 1, "m");
                figure("y", microphone, VenuePackage.Literals.VIRTUAL_MICROPHONE__Y, 1, "m");
                figure("z", microphone, VenuePackage.Literals.VIRTUAL_MICROPHONE__Z, 1, "m");
            }
            case Placement placement -> placement(placement);
            default -> {
                // nothing of the venue
            }
        }
    }

    private void surface(Surface surface) {
        note(TEXTS.text("surface." + surface.getKind().getLiteral()) + area(surface));
        if (surface.getKind() == SurfaceKind.AUDIENCE) {
            figure("ears", surface, VenuePackage.Literals.SURFACE__EAR_HEIGHT, 1, "m");
            figure("step", surface, VenuePackage.Literals.SURFACE__STEP_DEPTH, 1, "m");
        }
        if (surface.getKind() == SurfaceKind.WALL || surface.getKind() == SurfaceKind.OBSTACLE) {
            figure("thickness", surface, VenuePackage.Literals.SURFACE__THICKNESS, 1, "m");
        }
        lines("corners", () -> VenueEdits.corners(surface).stream().map(each -> plain(each.x_m()) + "  " + plain(each.y_m()) + "  " + plain(each.z_m()))
                .collect(java.util.stream.Collectors.joining("\n")), typed -> {
                    var corners = typed.lines().filter(each -> !each.isBlank()).map(NumbersPage::corner).toList();
                    FlatArea.defect(corners).ifPresent(defect -> {
                        throw new IllegalArgumentException(TEXTS.text("defect." + defect.name().toLowerCase(java.util.Locale.ROOT)));
                    });
                    execute(() -> host.edits().reshape(surface, corners));
                });
    }

    private static String area(Surface surface) {
        var corners = VenueEdits.corners(surface);
        return FlatArea.defect(corners).isPresent() ? "" : String.format(java.util.Locale.getDefault(), " · %.1f m²", new FlatArea(corners).area_m2());
    }

    private static Point3 corner(String line) {
        var parts = line.strip().split("[\\s;]+");
        if (parts.length != 3) {
            throw new IllegalArgumentException(TEXTS.text("corners.three"));
        }
        return new Point3(number(parts[0]), number(parts[1]), number(parts[2]));
    }

    private void placement(Placement placement) {
        var devices = Loudspeakers.of(placement);
        note(devices.isEmpty() ? TEXTS.text("placement.empty") : TEXTS.text("placement", devices.size(), Devices.typeName(devices.getFirst())));
        figure("x", placement, VenuePackage.Literals.PLACEMENT__X, 1, "m");
        figure("y", placement, VenuePackage.Literals.PLACEMENT__Y, 1, "m");
        figure("z", placement, VenuePackage.Literals.PLACEMENT__Z, 1, "m");
        figure("azimuth", placement, VenuePackage.Literals.PLACEMENT__AZIMUTH, 1, "°");
        figure("tilt", placement, VenuePackage.Literals.PLACEMENT__TILT, 1, "°");
        figure("delay", placement, VenuePackage.Literals.PLACEMENT__DELAY, 1000, "ms");
        figure("gain", placement, VenuePackage.Literals.PLACEMENT__GAIN, 1, "dB");
        flag("inverted", placement, VenuePackage.Literals.PLACEMENT__INVERTED);
        if (placement instanceof ArrayPlacement array) {
            figure("frame", array, VenuePackage.Literals.ARRAY_PLACEMENT__FRAME_MASS, 1, "kg");
            lines("splay", () -> array.getBoxes().stream().skip(1).map(ArrayBox::getSplay).map(each -> plain(each == null ? 0 : each))
                    .collect(java.util.stream.Collectors.joining("  ")), typed -> splay(array, typed));
            note(points(array));
        }
    }

    private static String points(ArrayPlacement array) {
        return array.getPoints().isEmpty() ? TEXTS.text("points.none")
                : TEXTS.text("points", array.getPoints().stream().map(Named::getName).collect(java.util.stream.Collectors.joining(", ")));
    }

    private void splay(ArrayPlacement array, String typed) {
        var angles = new ArrayList<Double>();
        angles.add(array.getBoxes().isEmpty() || array.getBoxes().getFirst().getSplay() == null ? 0 : array.getBoxes().getFirst().getSplay());
        Arrays.stream(typed.strip().split("[\\s;]+")).filter(each -> !each.isEmpty()).map(NumbersPage::number).forEach(angles::add);
        if (angles.size() != array.getBoxes().size()) {
            throw new IllegalArgumentException(TEXTS.text("splay.count", array.getBoxes().size() - 1, angles.size() - 1));
        }
        execute(() -> new Placing(host.design().production()).splay(array, array.getTilt() == null ? 0 : array.getTilt(), angles));
    }

    private void note(String words) {
        var label = new Label(body, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
    }

    private void words(String key, EObject thing, EAttribute attribute) {
        field(key, "", () -> thing.eGet(attribute) instanceof String name ? name : "", typed -> {
            if (typed.isBlank()) {
                throw new IllegalArgumentException(TEXTS.text("name.none"));
            }
            set(key, thing, attribute, typed.strip());
        }, SWT.SINGLE);
    }

    private void figure(String key, EObject thing, EAttribute attribute, double factor, String unit) {
        field(key, unit, () -> thing.eGet(attribute) instanceof Double figure ? plain(figure * factor) : "",
                typed -> set(key, thing, attribute, typed.isBlank() ? null : Double.valueOf(number(typed) / factor)), SWT.SINGLE | SWT.TRAIL);
    }

    private void flag(String key, EObject thing, EAttribute attribute) {
        new Label(body, SWT.NONE);
        var button = new Button(body, SWT.CHECK);
        button.setText(TEXTS.text(key));
        button.setToolTipText(TEXTS.text(key + ".tip"));
        button.setSelection(Boolean.TRUE.equals(thing.eGet(attribute)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> set(key, thing, attribute, button.getSelection()));
    }

    private void set(String key, EObject thing, EAttribute attribute, Object value) {
        if (!Objects.equals(thing.eGet(attribute), value)) {
            var values = new java.util.HashMap<EAttribute, Object>();
            values.put(attribute, value);
            execute(() -> host.edits().set(TEXTS.text("set", TEXTS.text(key)), thing, values));
        }
    }

    private void execute(Supplier<? extends org.headroom.model.commands.Change> change) {
        host.design().history().execute(change.get());
    }

    private void lines(String key, Supplier<String> shown, Consumer<String> taken) {
        var label = new Label(body, SWT.WRAP);
        label.setText(TEXTS.text(key));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
        var field = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        field.setToolTipText(TEXTS.text(key + ".tip"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(160, 110).applyTo(field);
        install(key, field, shown, taken);
    }

    private void field(String key, String unit, Supplier<String> shown, Consumer<String> taken, int style) {
        new Label(body, SWT.NONE).setText(TEXTS.text(key));
        var field = new Text(body, SWT.BORDER | style);
        field.setToolTipText(TEXTS.text(key + ".tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(field);
        new Label(body, SWT.NONE).setText(unit);
        install(key, field, shown, taken);
    }

    private void install(String key, Text field, Supplier<String> shown, Consumer<String> taken) {
        rows.add(new Row(field, shown));
        Runnable take = () -> {
            if (field.getText().strip().equals(shown.get().strip())) {
                field.setForeground(null);
                return;
            }
            try {
                taken.accept(field.getText());
                field.setForeground(null);
                field.setToolTipText(TEXTS.text(key + ".tip"));
                host.tell(Optional.empty());
            } catch (IllegalArgumentException | org.headroom.model.commands.RefusedChangeException e) {
                var reason = e instanceof NumberFormatException ? TEXTS.text("number") : String.valueOf(e.getMessage());
                field.setForeground(field.getDisplay().getSystemColor(SWT.COLOR_RED));
                field.setToolTipText(reason);
                host.tell(Optional.of(reason));
            }
        };
        field.addListener(SWT.FocusOut, event -> take.run());
        field.addListener(SWT.DefaultSelection, event -> take.run());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText(shown.get());
                field.setForeground(null);
            } else if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                take.run();
            }
        });
    }

    private static double number(String typed) {
        double number = Double.parseDouble(typed.strip().replace(',', '.').replace('−', '-'));
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(typed);
        }
        return number;
    }

    private static String plain(double figure) {
        double rounded = Math.round(figure * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
