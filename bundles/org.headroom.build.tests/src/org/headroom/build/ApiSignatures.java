/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.common.api.NoImplement;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What others can see of a bundle: each type of its exported packages, and each member that they may call or implement, as one line.
 * Names of parameters and constants of the generated model packages are left out.
 */
final class ApiSignatures {

    /** Behind a method that plug-ins have to implement. */
    static final String MARK = " !";

    private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final String MODEL_OBJECT = "org.eclipse.emf.ecore.EObject";

    private final SortedSet<String> lines = new TreeSet<>();

    static SortedSet<String> of(Collection<Bundle> bundles) throws ClassNotFoundException {
        var signatures = new ApiSignatures();
        for (var bundle : bundles) {
            signatures.add(bundle);
        }
        return signatures.lines;
    }

    private void add(Bundle bundle) throws ClassNotFoundException {
        for (var name : exported(bundle.getHeaders("").get("Export-Package"))) {
            var classes = bundle.adapt(BundleWiring.class).listResources("/" + name.replace('.', '/'), "*.class", BundleWiring.LISTRESOURCES_LOCAL);
            for (var file : classes) {
                var type = bundle.loadClass(file.replace(".class", "").replace('/', '.'));
                if (isVisible(type)) {
                    add(type);
                }
            }
        }
    }

    private static Collection<String> exported(String header) {
        return Stream.of(header.split(",(?=\\s*[a-z])")).map(String::strip).filter(each -> !each.contains("x-internal"))
                .map(each -> each.split(";")[0]).toList();
    }

    private static boolean isVisible(Class<?> type) {
        for (var each = type; each != null; each = each.getEnclosingClass()) {
            if ((each.getModifiers() & VISIBLE) == 0 || each.isAnonymousClass() || each.getSimpleName().endsWith("Package")) {
                return false;
            }
        }
        return true;
    }

    private void add(Class<?> type) {
        var name = type.getName();
        lines.add(name + " " + Modifier.toString(type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC)) + " "
                + kind(type) + (type.getGenericSuperclass() == null ? "" : " extends " + type.getGenericSuperclass().getTypeName())
                + Arrays.stream(type.getGenericInterfaces()).map(each -> " implements " + each.getTypeName()).sorted().collect(Collectors.joining()));
        Stream.of(type.getDeclaredFields()).filter(ApiSignatures::isMember).forEach(field -> lines.add(name + "#" + text(field)));
        Stream.of(type.getDeclaredConstructors()).filter(ApiSignatures::isMember).forEach(each -> lines.add(name + "#new" + parameters(each)));
        Stream.of(type.getDeclaredMethods()).filter(ApiSignatures::isMember).forEach(method -> lines.add(name + "#" + text(method)
                + (mustBeImplemented(type, method) ? MARK : "")));
    }

    private static boolean mustBeImplemented(Class<?> type, Method method) {
        return Modifier.isAbstract(method.getModifiers()) && !type.isSealed() && !type.isAnnotation()
                && !type.isAnnotationPresent(NoImplement.class) && !isModelObject(type);
    }

    private static boolean isModelObject(Class<?> type) {
        return type.getName().equals(MODEL_OBJECT) || Stream.of(type.getInterfaces()).anyMatch(ApiSignatures::isModelObject);
    }

    private static String kind(Class<?> type) {
        return type.isAnnotation() ? "annotation" : type.isInterface() ? type.isSealed() ? "sealed interface" : "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static boolean isMember(Field field) {
        return (field.getModifiers() & VISIBLE) != 0 && !field.isSynthetic();
    }

    private static boolean isMember(Executable member) {
        return (member.getModifiers() & VISIBLE) != 0 && !member.isSynthetic();
    }

    private static String text(Field field) {
        return modifiers(field.getModifiers()) + field.getGenericType().getTypeName() + " " + field.getName();
    }

    private static String text(Method method) {
        var variables = Arrays.toString(method.getTypeParameters());
        return modifiers(method.getModifiers()) + (variables.equals("[]") ? "" : variables + " ")
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method);
    }

    private static String modifiers(int modifiers) {
        var text = Modifier.toString(modifiers & (Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT | Modifier.PROTECTED));
        return text.isEmpty() ? "" : text + " ";
    }

    private static String parameters(Executable member) {
        return Stream.of(member.getGenericParameterTypes()).map(each -> each.getTypeName()).collect(Collectors.joining(", ", "(", ")"))
                + Stream.of(member.getGenericExceptionTypes()).map(each -> " throws " + each.getTypeName()).sorted().collect(Collectors.joining());
    }
}
