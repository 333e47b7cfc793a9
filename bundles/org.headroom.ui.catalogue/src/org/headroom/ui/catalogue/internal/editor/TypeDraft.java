/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.catalogue.PortRow;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.Provenance;

/** A device type while it is edited: fields as they are typed, and all else of the type that it began with. */
final class TypeDraft {

    /** The voltage that power is asked at [V]. */
    static final double VOLTAGE = 230;

    /** A figure that is typed: what multiplies it to the unit of the model. */
    enum Figure {
        WIDTH("width_mm", -3), HEIGHT("height_mm", -3), DEPTH("depth_mm", -3), MASS("mass_kg", 0), UNITS("rack_units", 0),
        IDLE("power_idle_W", 0), EIGHTH("power_eighth_W", 0), MAXIMUM("power_max_W", 0);

        private final String key;
        private final int power;

        Figure(String key, int power) {
            this.key = key;
            this.power = power;
        }

        /** Key of the words for it. */
        String key() {
            return key;
        }
    }

    private final DeviceType type;
    private final List<PortRow> rows;
    private final Set<Figure> unreadable = new LinkedHashSet<>();
    private boolean idFollows;

    private TypeDraft(DeviceType type, boolean idFollows) {
        this.type = type;
        this.rows = new ArrayList<>(PortRow.of(type));
        this.idFollows = idFollows;
        if (type.getProvenance().isEmpty()) {
            var source = CatalogueFactory.eINSTANCE.createProvenance();
            source.setBasis(Basis.MAKER);
            type.getProvenance().add(source);
        }
    }

    static TypeDraft empty() {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setCategory(DeviceCategory.OTHER);
        return new TypeDraft(type, true);
    }

    /** The type itself, to be corrected; it keeps its id. */
    static TypeDraft of(DeviceType type) {
        return new TypeDraft(EcoreUtil.copy(type), false);
    }

    /** Another device like this one. What is known of that one is a guess for this one, and says so. */
    static TypeDraft similarTo(DeviceType type, String sourceTitle) {
        var copy = EcoreUtil.copy(type);
        copy.setModel(null);
        copy.setVariant(null);
        copy.getAliases().clear();
        copy.setUrl(null);
        copy.getProvenance().clear();
        var draft = new TypeDraft(copy, true);
        draft.source().setBasis(Basis.GUESS);
        draft.source().setTitle(sourceTitle);
        draft.followId();
        return draft;
    }

    /** The type as it stands, a copy. A source of which nothing else is said speaks about all that is given. */
    DeviceType type() {
        var copy = EcoreUtil.copy(type);
        copy.getPorts().clear();
        rows.forEach(row -> copy.getPorts().addAll(row.ports()));
        copy.getProvenance().stream().filter(source -> source.getFields().isEmpty()).forEach(source -> source.getFields().addAll(sections()));
        return copy;
    }

    /** What a source speaks about when nothing else is said. */
    private List<String> sections() {
        var sections = new ArrayList<String>();
        sections.add("model");
        if (!rows.isEmpty()) {
            sections.add("ports");
        }
        if (type.getMechanical() != null) {
            sections.add("mechanical");
        }
        if (type.getPower() != null) {
            sections.add("power");
        }
        return sections;
    }

    List<PortRow> rows() {
        return rows;
    }

    /** A row to begin with: an input on XLR, or what the row before it is. */
    PortRow newRow() {
        var used = new ArrayList<String>();
        rows.forEach(row -> row.ports().forEach(port -> used.add(port.getKey())));
        int number = 1;
        while (used.contains("port" + number)) {
            number++;
        }
        if (!rows.isEmpty()) {
            return new PortRow(rows.getLast().like(), "port" + number, "", 1, 1);
        }
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setDirection(Direction.IN);
        port.setSignal(SignalKind.ANALOGUE);
        port.setConnector(ConnectorKind.XLR3);
        port.setGender(Gender.F);
        return new PortRow(port, "port" + number, "", 1, 1);
    }

    void setMaker(String text) {
        type.setMaker(given(text));
        followId();
    }

    void setModel(String text) {
        type.setModel(given(text));
        followId();
    }

    void setVariant(String text) {
        type.setVariant(given(text));
        followId();
    }

    /** An id that is typed does not follow maker and model any more. */
    void setId(String text) {
        if (!text.equals(text(type.getTypeId()))) {
            type.setTypeId(given(text));
            idFollows = text.isBlank();
        }
    }

    private void followId() {
        if (idFollows) {
            var id = idOf(type.getMaker()) + "." + idOf(text(type.getModel()) + " " + text(type.getVariant()));
            type.setTypeId(id.startsWith(".") || id.endsWith(".") ? null : id);
        }
    }

    private static String idOf(String text) {
        return text(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    void setCategory(DeviceCategory category) {
        type.setCategory(category);
    }

    void setKind(String text) {
        type.setKind(given(text));
    }

    void setDescription(String text) {
        type.setDescription(given(text));
    }

    Provenance source() {
        return type.getProvenance().getFirst();
    }

    void setSourceTitle(String text) {
        source().setTitle(given(text));
    }

    void setSourceUrl(String text) {
        source().setUrl(given(text));
    }

    void setBasis(Basis basis) {
        source().setBasis(basis);
    }

    /** Keys of the words for what has to be filled in and is not. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (type.getMaker() == null) {
            missing.add("maker");
        }
        if (type.getModel() == null) {
            missing.add("model");
        }
        if (source().getTitle() == null) {
            missing.add("source.title");
        }
        return missing;
    }

    /** Figures that were typed and are no numbers. */
    Set<Figure> unreadable() {
        return unreadable;
    }

    String figure(Figure figure) {
        return value(figure).map(value -> BigDecimal.valueOf(value).scaleByPowerOfTen(-figure.power).stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private Optional<Double> value(Figure figure) {
        var mechanical = Optional.ofNullable(type.getMechanical());
        return switch (figure) {
            case WIDTH -> mechanical.map(MechanicalData::getWidth);
            case HEIGHT -> mechanical.map(MechanicalData::getHeight);
            case DEPTH -> mechanical.map(MechanicalData::getDepth);
            case MASS -> mechanical.map(MechanicalData::getMass);
            case UNITS -> mechanical.map(MechanicalData::getRackUnits).map(Integer::doubleValue);
            case IDLE -> point(DutyLevel.IDLE).map(PowerPoint::getPower);
            case EIGHTH -> point(DutyLevel.EIGHTH).map(PowerPoint::getPower);
            case MAXIMUM -> point(DutyLevel.MAX).map(PowerPoint::getPower);
        };
    }

    /** Takes a figure with a point or comma; nothing for unknown. */
    void setFigure(Figure figure, String text) {
        unreadable.remove(figure);
        var plain = text.strip().replace(',', '.');
        if (plain.equals(figure(figure))) {
            return;
        }
        try {
            set(figure, plain.isEmpty() ? null : new BigDecimal(plain).scaleByPowerOfTen(figure.power).doubleValue());
        } catch (NumberFormatException | ArithmeticException e) {
            unreadable.add(figure);
        }
    }

    private void set(Figure figure, Double value) {
        switch (figure) {
            case WIDTH -> mechanical().setWidth(value);
            case HEIGHT -> mechanical().setHeight(value);
            case DEPTH -> mechanical().setDepth(value);
            case MASS -> mechanical().setMass(value);
            case UNITS -> mechanical().setRackUnits(value == null ? null : BigDecimal.valueOf(value).intValueExact());
            case IDLE -> setPower(DutyLevel.IDLE, value);
            case EIGHTH -> setPower(DutyLevel.EIGHTH, value);
            case MAXIMUM -> setPower(DutyLevel.MAX, value);
        }
    }

    private MechanicalData mechanical() {
        if (type.getMechanical() == null) {
            type.setMechanical(CatalogueFactory.eINSTANCE.createMechanicalData());
        }
        return type.getMechanical();
    }

    private Optional<PowerPoint> point(DutyLevel duty) {
        return Optional.ofNullable(type.getPower()).map(PowerProfile::getPoints).stream().flatMap(List::stream)
                .filter(point -> point.getDuty() == duty && point.getVoltage() != null && point.getVoltage() == VOLTAGE).findFirst();
    }

    private void setPower(DutyLevel duty, Double power) {
        if (type.getPower() == null) {
            type.setPower(CatalogueFactory.eINSTANCE.createPowerProfile());
        }
        var points = type.getPower().getPoints();
        if (power == null) {
            point(duty).ifPresent(points::remove);
            return;
        }
        var point = point(duty).orElseGet(() -> {
            var fresh = CatalogueFactory.eINSTANCE.createPowerPoint();
            fresh.setDuty(duty);
            fresh.setVoltage(VOLTAGE);
            points.add(fresh);
            return fresh;
        });
        point.setPower(power);
    }

    private static String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
