/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.gef.compat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Reads from a class file everything that it links to. */
final class ClassLinks extends ClassVisitor {

    private final Set<Link> links = new LinkedHashSet<>();

    private ClassLinks() {
        super(Opcodes.ASM9);
    }

    static Set<Link> read(InputStream classFile) throws IOException {
        var visitor = new ClassLinks();
        var everyType = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                visitor.links.add(new Link(internalName));
                return internalName;
            }
        };
        new ClassReader(classFile).accept(new ClassRemapper(visitor, everyType), 0);
        return visitor.links;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
            String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                add(owner, name, descriptor);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                add(owner, name, descriptor);
            }
        };
    }

    private void add(String owner, String member, String descriptor) {
        if (!owner.startsWith("[")) {
            links.add(new Link(owner, member, descriptor));
        }
    }
}
