/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.gef.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks links up in the running platform, with the eyes of one bundle. */
final class LinkResolver {

    /** Finds a class without initialising it. */
    interface Loader {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    private final Loader loader;
    private final Map<Class<?>, Set<String>> declared = new HashMap<>();

    LinkResolver(Loader loader) {
        this.loader = loader;
    }

    /** Returns a description of the link if nothing answers to it. */
    Optional<String> miss(Link link) {
        Class<?> owner;
        try {
            owner = loader.load(link.className());
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of("class " + link.className());
        }
        if (link.member().isEmpty() || has(owner, link.member() + link.descriptor())) {
            return Optional.empty();
        }
        return Optional.of("member " + link.className() + "." + link.member() + link.descriptor());
    }

    private boolean has(Class<?> type, String member) {
        if (members(type).contains(member) || signaturePolymorphic(type)) {
            return true;
        }
        if (type.getSuperclass() != null && has(type.getSuperclass(), member)) {
            return true;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (has(each, member)) {
                return true;
            }
        }
        return type.isInterface() && members(Object.class).contains(member);
    }

    private static boolean signaturePolymorphic(Class<?> type) {
        return type.getName().startsWith("java.lang.invoke.");
    }

    private Set<String> members(Class<?> type) {
        return declared.computeIfAbsent(type, LinkResolver::readMembers);
    }

    // From the class file and not by reflection, which would fail as a whole on the first unknown type.
    private static Set<String> readMembers(Class<?> type) {
        var found = new HashSet<String>();
        String name = type.getName();
        try (var in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            new ClassReader(in).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
                        String[] exceptions) {
                    found.add(method + descriptor);
                    return null;
                }

                @Override
                public FieldVisitor visitField(int access, String field, String descriptor, String signature,
                        Object value) {
                    found.add(field + descriptor);
                    return null;
                }
            }, ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the class file of " + name, e);
        }
        return found;
    }
}
