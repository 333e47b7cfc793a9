/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What all extension points share: descriptors that are read once, code that is loaded late and called behind a guard,
 * files inside contributing bundles, and problems that name the contributor.
 */
package org.headroom.core.extension;
