/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.MigrationStep;
import org.headroom.model.production.Productions;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Leads an older file step by step to the present version. */
final class MigrationChain {

    private final List<MigrationStep> steps;

    MigrationChain(List<MigrationStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The text of the file in the present version. */
    byte[] migrate(Path file, byte[] content, int from) throws DesignFileException, StoppedParse {
        try {
            var document = SafeXml.document(content);
            int version = from;
            while (version < Productions.SCHEMA_VERSION) {
                version = apply(next(file, from, version), document, file, from);
            }
            return text(document);
        } catch (StoppedParse e) {
            throw e;
        } catch (SAXParseException e) {
            throw new DesignFileException(FileProblems.damaged(file, e), e);
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            throw new DesignFileException(FileProblems.unreadable(file, e), e);
        }
    }

    private MigrationStep next(Path file, int from, int version) throws DesignFileException {
        Optional<MigrationStep> step = steps.stream()
                .filter(each -> each.from() == version && each.to() <= Productions.SCHEMA_VERSION)
                .max(Comparator.comparingInt(MigrationStep::to));
        return step.orElseThrow(() -> new DesignFileException(FileProblems.noMigration(file, from, version)));
    }

    private static int apply(MigrationStep step, Document document, Path file, int from) throws DesignFileException {
        try {
            step.migration().get().migrate(document);
        } catch (IOException | RuntimeException e) {
            throw new DesignFileException(FileProblems.failedMigration(file, from, step.name(), e), e);
        }
        document.getDocumentElement().setAttribute("schemaVersion", String.valueOf(step.to()));
        return step.to();
    }

    private static byte[] text(Document document) throws TransformerException {
        var bytes = new ByteArrayOutputStream();
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
