/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Device;

/** Which loudspeakers are to be placed and how: first those that the design has without a place, then all of the catalogue. */
final class LoudspeakerDialog extends TitleAreaDialog {

    private static final Messages TEXTS = Messages.of(LoudspeakerDialog.class);
    private static final int MOST_SHOWN = 300;

    /** How they are placed. */
    enum How {
        SINGLE, HANG, SUBS
    }

    /**
     * What was chosen.
     *
     * @param height_m of the reference point, or of the top of a hang
     * @param angle_deg between cabinets of a hang
     * @param spacing_m between loudspeakers side by side, or places of a group
     */
    record Choice(DeviceType type, int count, How how, double height_m, double angle_deg, double spacing_m, double tilt_deg) {
    }

    private final Map<DeviceType, List<Device>> unplaced;
    private final List<DeviceType> catalogue;
    private final List<DeviceType> shown = new ArrayList<>();
    private Text filter;
    private Table table;
    private Spinner count;
    private Combo how;
    private Spinner height;
    private Spinner angle;
    private Spinner spacing;
    private Spinner tilt;
    private Optional<Choice> choice = Optional.empty();

    LoudspeakerDialog(Shell shell, Map<DeviceType, List<Device>> unplaced, List<DeviceType> catalogue) {
        super(shell);
        this.unplaced = unplaced;
        this.catalogue = catalogue;
        setHelpAvailable(false);
    }

    Optional<Choice> ask() {
        return open() == OK ? choice : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.text("place.title"));
        setMessage(TEXTS.text("place.message"));
        getShell().setText(TEXTS.text("place.title"));
        var outer = (Composite) super.createDialogArea(parent);
        var area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        filter = new Text(area, SWT.BORDER | SWT.SEARCH);
        filter.setMessage(TEXTS.text("place.filter"));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(filter);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(460, 200).applyTo(table);
        how = new Combo(labelled(area, "place.how"), SWT.READ_ONLY);
        how.setItems(TEXTS.text("place.single"), TEXTS.text("place.hang"), TEXTS.text("place.subs"));
        how.select(0);
        count = spinner(area, "place.count", 1, 1, 200, 0);
        height = spinner(area, "place.height", 20, 0, 1000, 1);
        tilt = spinner(area, "place.tilt", 0, -900, 900, 1);
        angle = spinner(area, "place.angle", 10, 0, 200, 1);
        spacing = spinner(area, "place.spacing", 20, 1, 500, 1);
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                table.setFocus();
                table.select(Math.max(0, table.getSelectionIndex()));
            }
        });
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        how.addListener(SWT.Selection, event -> enable());
        fill();
        return outer;
    }

    private static Composite labelled(Composite area, String key) {
        new Label(area, SWT.NONE).setText(TEXTS.text(key));
        return area;
    }

    private static Spinner spinner(Composite area, String key, int value, int least, int most, int digits) {
        var spinner = new Spinner(labelled(area, key), SWT.BORDER);
        spinner.setValues(value, least, most, digits, digits == 0 ? 1 : 5, 10);
        spinner.setToolTipText(TEXTS.text(key + ".tip"));
        return spinner;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(TEXTS.text("place.ok"));
        setButtonLayoutData(getButton(IDialogConstants.OK_ID));
        selected();
    }

    private void fill() {
        table.removeAll();
        shown.clear();
        var words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        unplaced.forEach((type, devices) -> add(type, words, TEXTS.text("place.unplaced", name(type), devices.size())));
        var known = unplaced.keySet().stream().map(DeviceType::getTypeId).toList();
        catalogue.stream().filter(each -> each.getTypeId() == null || !known.contains(each.getTypeId())).forEach(each -> add(each, words, name(each)));
        if (table.getItemCount() > 0) {
            table.select(0);
        }
        selected();
    }

    private void add(DeviceType type, String[] words, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!lower.contains(word)) {
                return;
            }
        }
        if (shown.size() < MOST_SHOWN) {
            new TableItem(table, SWT.NONE).setText(text);
            shown.add(type);
        }
    }

    private static String name(DeviceType type) {
        return ((type.getMaker() == null ? "" : type.getMaker()) + " " + (type.getModel() == null ? "" : type.getModel())).strip();
    }

    /** What is usual for the kind of loudspeaker. */
    private void selected() {
        type().ifPresent(type -> {
            var kind = type.getLoudspeaker() == null || type.getLoudspeaker().getKind() == null ? "" : type.getLoudspeaker().getKind();
            boolean sub = type.getCategory() == DeviceCategory.SUBWOOFER;
            how.select(sub ? How.SUBS.ordinal() : kind.equals("line-array") ? How.HANG.ordinal() : How.SINGLE.ordinal());
            count.setSelection(unplaced.containsKey(type) ? unplaced.get(type).size() : kind.equals("line-array") ? 12 : sub ? 8 : 1);
            height.setSelection(sub ? 3 : kind.equals("line-array") ? 90 : 20);
            spacing.setSelection(sub ? 12 : 20);
        });
        enable();
    }

    private void enable() {
        boolean hang = how.getSelectionIndex() == How.HANG.ordinal();
        angle.setEnabled(hang);
        spacing.setEnabled(!hang);
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(type().isPresent());
        }
    }

    private Optional<DeviceType> type() {
        int at = table.getSelectionIndex();
        return at >= 0 && at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        type().ifPresent(type -> {
            choice = Optional.of(new Choice(type, count.getSelection(), How.values()[how.getSelectionIndex()], height.getSelection() / 10.0,
                    angle.getSelection() / 10.0, spacing.getSelection() / 10.0, tilt.getSelection() / 10.0));
            super.okPressed();
        });
    }
}
