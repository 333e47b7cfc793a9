/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.audio.AudioBackendRegistry;
import org.headroom.core.audio.AudioProcessorRegistry;
import org.headroom.core.calculator.CalculatorRegistry;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.command.CliCommandRegistry;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.core.family.DeviceFamilyRegistry;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.core.symbol.SymbolRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each extension point explains itself, and its schema, its example and its registry agree. */
class ExtensionPointsTest {

    /** The registry of each point. */
    enum Point {
        EQUIPMENT("equipment", EquipmentRegistry::new),
        DEVICE_FAMILIES("deviceFamilies", (r, f) -> new DeviceFamilyRegistry(r)),
        SYMBOLS("symbols", SymbolRegistry::new), RULES("rules", (r, f) -> new RuleRegistry(r)),
        CALCULATORS("calculators", (r, f) -> new CalculatorRegistry(r)), DOCUMENTS("documents", DocumentRegistry::new),
        IMPORTERS("importers", (r, f) -> new ImporterRegistry(r)),
        EXPORTERS("exporters", (r, f) -> new ExporterRegistry(r)),
        AUDIO_BACKENDS("audioBackends", (r, f) -> new AudioBackendRegistry(r)),
        AUDIO_PROCESSORS("audioProcessors", (r, f) -> new AudioProcessorRegistry(r)),
        MIGRATIONS("migrations", (r, f) -> new MigrationRegistry(r)),
        COMMANDS("commands", (r, f) -> new CliCommandRegistry(r)),
        EXAMPLES("examples", (r, f) -> new ExampleRegistry(r));

        final String id;
        final BiFunction<IExtensionRegistry, ContributorFiles, Registry<?>> registry;

        Point(String id, BiFunction<IExtensionRegistry, ContributorFiles, Registry<?>> registry) {
            this.id = id;
            this.registry = registry;
        }
    }

    @TempDir
    Path folder;

    static List<String> points() throws Exception {
        return elements(parse("/plugin.xml").getDocumentElement(), "extension-point")
                .map(each -> each.getAttribute("id")).toList();
    }

    @Test
    void eachPointHasARegistry() throws Exception {
        assertThat(points()).containsExactlyInAnyOrderElementsOf(Stream.of(Point.values()).map(point -> point.id)
                .toList());
    }

    @Test
    void eachPointHasANameAndASchema() throws Exception {
        var texts = new Properties();
        try (InputStream in = Registry.class.getResourceAsStream("/plugin.properties")) {
            texts.load(in);
        }
        elements(parse("/plugin.xml").getDocumentElement(), "extension-point").forEach(point -> {
            assertThat(point.getAttribute("schema")).isEqualTo("schema/" + point.getAttribute("id") + ".exsd");
            assertThat(texts).containsKey(point.getAttribute("name").substring(1));
        });
    }

    @ParameterizedTest
    @MethodSource("points")
    void schemaSaysWhatThePointIsForAndGivesEverySection(String point) throws Exception {
        var schema = parse("/schema/" + point + ".exsd").getDocumentElement();

        var meta = elements(schema, "meta.schema").findFirst().orElseThrow();
        assertThat(meta.getAttribute("plugin")).isEqualTo("org.headroom.core");
        assertThat(meta.getAttribute("id")).isEqualTo(point);
        assertThat(text(child(child(schema, "annotation"), "documentation"))).hasSizeGreaterThan(100).endsWith(".");
        for (String section : List.of("since", "examples", "apiinfo", "implementation")) {
            assertThat(section(schema, section)).as(section).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("points")
    void schemaDocumentsEachAttributeWithItsDefault(String point) throws Exception {
        var schema = parse("/schema/" + point + ".exsd").getDocumentElement();

        elements(schema, "attribute").forEach(attribute -> {
            var words = text(child(child(attribute, "annotation"), "documentation"));
            assertThat(words).as(attribute.getAttribute("name")).hasSizeGreaterThan(20).endsWith(".");
            assertThat(words).contains(attribute.getAttribute("use").equals("required") ? "Required" : "Default:");
        });
    }

    @ParameterizedTest
    @MethodSource("points")
    void classesThatTheSchemaNamesAreThere(String point) throws Exception {
        elements(parse("/schema/" + point + ".exsd").getDocumentElement(), "meta.attribute")
                .map(each -> each.getAttribute("basedOn")).filter(name -> !name.isEmpty()).forEach(name -> {
                    assertThat(name).startsWith(":");
                    assertThat(load(name.substring(1))).isInterface();
                });
    }

    @ParameterizedTest
    @EnumSource
    void exampleOfTheSchemaIsRead(Point point) throws Exception {
        var example = example(point);
        var registry = read(point, example);

        assertThat(registry.problems()).isEmpty();
        assertThat((long) registry.all().size()).isEqualTo(contributions(example).count());
    }

    @ParameterizedTest
    @EnumSource
    void exactlyTheAttributesThatTheSchemaRequiresAreRequired(Point point) throws Exception {
        for (Element attribute : attributes(point)) {
            var name = attribute.getAttribute("name");
            var example = example(point);
            contributions(example).skip(1).forEach(each -> each.getParentNode().removeChild(each));
            var contribution = contributions(example).findFirst().orElseThrow();
            if (contribution.hasAttribute(name)) {
                contribution.removeAttribute(name);
                var required = attribute.getAttribute("use").equals("required");
                // What the words, not the form, of the schema say: one of several must be given.
                var conditional = List.of("extensions", "types").contains(name);
                assertThat(read(point, example).all()).as(name).hasSize(required || conditional ? 0 : 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void exampleUsesOnlyAttributesOfTheSchema(Point point) throws Exception {
        var known = attributes(point).stream().map(each -> each.getAttribute("name")).toList();

        contributions(example(point)).forEach(each -> IntStream.range(0, each.getAttributes().getLength())
                .forEach(i -> assertThat(known).contains(each.getAttributes().item(i).getNodeName())));
    }

    private Registry<?> read(Point point, Document example) throws Exception {
        var files = new ArrayList<String>(List.of("symbols/horn.svg", "packs/wireless/pack.yaml",
                "packs/loudspeakers/pack.yaml"));
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "");
        }
        var xml = new java.io.StringWriter();
        var transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        for (Element each : contributions(example).toList()) {
            transformer.transform(new DOMSource(each), new StreamResult(xml));
        }
        var extensions = new FakeExtensions().files("com.example.acme", folder)
                .contribute("com.example.acme", point.id, xml.toString());
        return point.registry.apply(extensions.registry(), extensions);
    }

    private static List<Element> attributes(Point point) throws Exception {
        return elements(parse("/schema/" + point.id + ".exsd").getDocumentElement(), "element")
                .filter(each -> !each.getAttribute("name").isEmpty() && !each.getAttribute("name").equals("extension"))
                .flatMap(each -> elements(each, "attribute")).toList();
    }

    private static Document example(Point point) throws Exception {
        var words = section(parse("/schema/" + point.id + ".exsd").getDocumentElement(), "examples");
        var pre = words.substring(words.indexOf("<pre>") + 5, words.indexOf("</pre>"));
        return parse(new ByteArrayInputStream(
                pre.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Element> contributions(Document example) {
        return elements(example.getDocumentElement(), "*");
    }

    private static String section(Element schema, String type) {
        return elements(schema, "meta.section").filter(each -> each.getAttribute("type").equals(type))
                .map(each -> text(child((Element) each.getParentNode().getParentNode(), "documentation"))).findFirst()
                .orElse("");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Document parse(String resource) throws Exception {
        try (InputStream in = Registry.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return parse(in);
        }
    }

    private static Document parse(InputStream in) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try {
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Element> elements(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList().stream();
    }

    private static Element child(Element in, String name) {
        return elements(in, name).findFirst().orElseThrow();
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
