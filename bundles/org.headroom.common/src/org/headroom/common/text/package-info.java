/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Words for people: text from the message bundles that stand beside the classes that speak. */
package org.headroom.common.text;
