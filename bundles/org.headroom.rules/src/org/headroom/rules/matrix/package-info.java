/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What may drive what: a matrix of kinds of outputs and inputs, with defaults that a production can change. */
package org.headroom.rules.matrix;
