/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Open designs and their files: what is open, saved, changed, recovered. The one entrance for windows is
 * {@link org.headroom.core.design.OpenDesigns}; what only reads or writes a file uses
 * {@link org.headroom.core.design.DesignFiles}.
 */
package org.headroom.core.design;
