/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.headroom.common.problem.Problem;
import org.headroom.common.problem.Severity;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.QuickFix;
import org.headroom.core.rule.Subject;
import org.headroom.core.rule.WaivedFinding;

/** The findings for programs: one JSON document. */
final class CheckJson {

    private CheckJson() {
    }

    static void write(CheckResult result, Path file, PrintStream out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("file", file.toString());
            json.writeNumberField("errors", result.count(Severity.ERROR));
            json.writeNumberField("warnings", result.count(Severity.WARNING));
            json.writeNumberField("infos", result.count(Severity.INFO));
            json.writeNumberField("rules", result.rules());
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                write(finding, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("waived");
            for (WaivedFinding each : result.waived()) {
                write(each, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (Problem problem : result.problems()) {
                write(problem, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("rule", finding.ruleId());
        json.writeFieldName("object");
        write(finding.subject(), json);
        json.writeArrayFieldStart("objects");
        for (Subject subject : finding.subjects()) {
            write(subject, json);
        }
        json.writeEndArray();
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        json.writeArrayFieldStart("fixes");
        for (QuickFix fix : finding.fixes()) {
            json.writeString(fix.label());
        }
        json.writeEndArray();
    }

    private static void write(Subject subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", subject.id());
        json.writeStringField("kind", subject.kind());
        json.writeStringField("name", subject.name());
        json.writeEndObject();
    }

    private static void write(WaivedFinding waived, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(waived.finding(), json);
        json.writeStringField("reason", waived.reason().orElse(null));
        json.writeStringField("author", waived.author().orElse(null));
        json.writeStringField("date", waived.date().map(Object::toString).orElse(null));
        json.writeEndObject();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().id());
        json.writeStringField("code", problem.code());
        json.writeStringField("message", problem.message());
        json.writeStringField("place", problem.place().map(Object::toString).orElse(null));
        json.writeStringField("remedy", problem.remedy().orElse(null));
        json.writeEndObject();
    }
}
