/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.modelgenerator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of the model from its Ecore files. Arguments: the bundle {@code org.headroom.model}. What was in its
 * {@code src-gen} before is replaced.
 */
public final class ModelGenerator {

    private static final String BASE_PACKAGE = "org.headroom.model";
    private static final String COPYRIGHT = "Copyright (c) 2026 Headroom contributors\nSPDX-License-Identifier: EPL-2.0";

    private ModelGenerator() {
    }

    public static void main(String[] arguments) throws IOException {
        var bundle = Path.of(arguments[0]);
        var fresh = Files.createTempDirectory("headroom-model");
        generate(bundle.resolve("model"), fresh);
        var target = bundle.resolve("src-gen");
        delete(target);
        copy(fresh, target);
        delete(fresh);
    }

    /** Writes the code for all Ecore files of a folder into another folder, as source tree. */
    public static void generate(Path ecoreFolder, Path sourceFolder) throws IOException {
        var project = Files.createTempDirectory("headroom-genmodel");
        var resources = resourceSet(project);
        var packages = load(ecoreFolder, resources);
        var model = genModel(packages, resources);

        GenModelPackage.eINSTANCE.eClass();
        Generator.Options options = new Generator.Options();
        options.redirectionPattern = null;
        var generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        var diagnostic = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The model could not be generated: " + describe(diagnostic));
        }
        copy(project.resolve("src-gen"), sourceFolder);
        delete(project);
    }

    private static ResourceSet resourceSet(Path project) {
        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().put(URI.createURI("platform:/resource/out/"),
                URI.createFileURI(project.toString() + "/"));
        return resources;
    }

    private static List<EPackage> load(Path ecoreFolder, ResourceSet resources) throws IOException {
        try (Stream<Path> files = Files.list(ecoreFolder)) {
            return files.filter(file -> file.toString().endsWith(".ecore")).sorted()
                    .map(file -> (EPackage) resources.getResource(URI.createFileURI(file.toString()), true)
                            .getContents().get(0))
                    .toList();
        }
    }

    private static GenModel genModel(List<EPackage> packages, ResourceSet resources) {
        var model = GenModelFactory.eINSTANCE.createGenModel();
        model.setModelName("Headroom");
        model.setModelDirectory("/out/src-gen");
        model.setCopyrightText(COPYRIGHT);
        model.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        model.setSuppressGenModelAnnotations(false);
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        model.setForceOverwrite(true);
        model.setCanGenerate(true);
        model.setMinimalReflectiveMethods(true);
        model.setPublicConstructors(false);
        model.setOperationReflection(true);
        model.setImportOrganizing(true);
        var resource = resources.createResource(URI.createURI("platform:/resource/out/headroom.genmodel"));
        resource.getContents().add(model);
        model.initialize(packages);
        for (GenPackage genPackage : model.getGenPackages()) {
            genPackage.setBasePackage(BASE_PACKAGE);
            var name = genPackage.getEcorePackage().getName();
            genPackage.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            genPackage.setDisposableProviderFactory(false);
            genPackage.setContentTypeIdentifier(null);
        }
        model.reconcile();
        return model;
    }

    private static String describe(Diagnostic diagnostic) {
        var text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append('\n').append(describe(child));
        }
        return text.toString();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace("\r\n", "\n"));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
