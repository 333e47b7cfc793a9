/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** A reader of as much of HDF5 as files of acoustic data use. Written after the HDF5 File Format Specification, version 3.0. */
package org.headroom.acoustics.internal.hdf5;
