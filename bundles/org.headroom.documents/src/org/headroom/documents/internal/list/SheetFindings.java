/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.HashMap;

import org.headroom.common.problem.Severity;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.rule.CheckResult;
import org.headroom.model.production.Production;
import org.headroom.model.system.Port;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetOptions.Findings;

/** How sheets are drawn for a request: in its language, with what the check found at the devices that it is about. */
final class SheetFindings {

    private SheetFindings() {
    }

    static SheetOptions options(DocumentRequest request) {
        var options = SheetOptions.forPage().in(request.locale());
        return request.check().map(check -> options.with(findings(check, request.production()))).orElse(options);
    }

    private static Findings findings(CheckResult check, Production production) {
        var devices = new HashMap<String, String>();
        for (var device : production.getDevices()) {
            for (Port port : device.getPorts()) {
                devices.put(port.getId(), device.getId());
            }
        }
        var worst = new HashMap<String, Severity>();
        for (var finding : check.findings()) {
            if (finding.severity() != Severity.INFO) {
                finding.subjects().forEach(subject -> worst.merge(devices.getOrDefault(subject.id(), subject.id()),
                        finding.severity(), Severity::worse));
            }
        }
        return new Findings(worst, check.count(Severity.ERROR), check.count(Severity.WARNING));
    }
}
