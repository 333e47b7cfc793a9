/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Turns the contents of documents into files: HTML, PDF, spreadsheets and drawings. Headless. */
package org.headroom.documents;
