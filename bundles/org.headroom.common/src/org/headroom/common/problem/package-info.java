/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is wrong, where, and how to mend it: the one form in which errors of files, packs and imports are told. */
package org.headroom.common.problem;
