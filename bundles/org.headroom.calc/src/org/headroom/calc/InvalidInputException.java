/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.List;
import java.util.stream.Collectors;

/** The inputs cannot be used; says for each what is wrong and what to do. */
public final class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<InvalidInput> inputs;

    public InvalidInputException(List<InvalidInput> inputs) {
        super(inputs.stream().map(i -> i.message() + " " + i.remedy()).collect(Collectors.joining("\n")));
        this.inputs = List.copyOf(inputs);
    }

    public InvalidInputException(InvalidInput input) {
        this(List.of(input));
    }

    /** Everything that is wrong, in the order of the description. */
    public List<InvalidInput> inputs() {
        return inputs;
    }
}
