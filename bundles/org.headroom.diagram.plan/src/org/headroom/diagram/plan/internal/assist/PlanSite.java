/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Tool;
import org.eclipse.swt.widgets.Shell;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.model.catalogue.DeviceType;

/** What assistants ask of their editor. */
public interface PlanSite extends PlanHost {

    Shell shell();

    List<EObject> selectedThings();

    /** What was predicted last, with measured directivities; empty before the first prediction. */
    Optional<CoverageDesign> lastPredicted();

    /** The loudspeakers of the catalogue. */
    List<DeviceType> loudspeakers();

    /** Lets a tool have the mouse. */
    void use(Tool tool);

    /** Selects what a change has made. */
    void made(List<? extends EObject> things);
}
