#!/usr/bin/python3
# Copyright (c) 2026 Headroom contributors
# SPDX-License-Identifier: EPL-2.0
# Makes the SOFA files of the tests: a cardioid-like source whose phase depends on direction. Needs python3-h5py.
import h5py
import numpy as np

FREQUENCIES = np.array([125.0, 1000.0, 8000.0])
DIRECTIONS = [(az, el) for el in range(-80, 81, 10) for az in range(0, 360, 10)] + [(0, 90), (0, -90)]


def write(path, tilt, order, **options):
    with h5py.File(path, "w", libver=order, track_order=options.pop("track", False)) as file:
        file.attrs["Conventions"] = np.bytes_("SOFA")
        file.attrs["SOFAConventions"] = np.bytes_("FreeFieldDirectivityTF") if tilt == 0 else "FreeFieldDirectivityTF"
        file.attrs["DataType"] = np.bytes_("TF")
        for i in range(12):
            file.attrs["Note%02d" % i] = np.bytes_("one of many")
        az = np.radians([d[0] for d in DIRECTIONS])
        el = np.radians([d[1] for d in DIRECTIONS])
        ahead = np.cos(el) * np.cos(az)
        up = np.sin(el)
        tf = (0.6 + 0.4 * ahead)[None, :, None] * np.exp(1j * up[None, :, None] * np.log10(FREQUENCIES)[None, None, :])
        file.create_dataset("Data.Real", data=tf.real, **options)
        file.create_dataset("Data.Imag", data=tf.imag.astype("f4" if tilt else "f8"), **options)
        file.create_dataset("N", data=FREQUENCIES)
        place = file.create_dataset("ReceiverPosition", data=np.array([[a, e, 1.0] for a, e in DIRECTIONS])[:, :, None])
        place.attrs["Type"] = np.bytes_("spherical")
        view = file.create_dataset("SourceView", data=np.array([[1.0, 0.0, 0.0]]))
        view.attrs["Type"] = np.bytes_("cartesian")
        file.create_dataset("SourceUp", data=np.array([[0.0, 0.0, 1.0]]))
        for i in range(10):
            file.create_dataset("Other%d" % i, data=np.zeros(3, "i4"))


write("plain.sofa", 0, "earliest")
write("packed.sofa", 1, "earliest", chunks=(1, 100, 2), compression="gzip", shuffle=True, fletcher32=True)
write("dense.sofa", 1, ("earliest", "v110"), track=True, chunks=(1, 64, 3), compression="gzip")
