/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a calculator is: it describes its inputs, outputs, source and limits, and turns inputs into results with every
 * step shown. The formulas themselves are plain static functions in the packages by subject.
 */
package org.headroom.calc;
