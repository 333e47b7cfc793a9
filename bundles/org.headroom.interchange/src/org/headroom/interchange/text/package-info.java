/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Text of other programs: encodings that are read, alphabets and lengths that names have to fit. */
package org.headroom.interchange.text;
