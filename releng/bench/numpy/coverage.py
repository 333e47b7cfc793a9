# Copyright (c) 2026 Headroom contributors
# SPDX-License-Identifier: EPL-2.0
# The same sum as the coverage benchmark, vectorised by rows: for each source all points and frequencies at once, in blocks that fit a cache.
# Arguments: sources, points. Prints seconds for each evaluation of a source at a point at a frequency.
import sys
import time
import numpy as np

sources, points = int(sys.argv[1]), int(sys.argv[2])
rng = np.random.default_rng(1)
f = 1000 * 10 ** (0.1 * (np.repeat(np.arange(-17, 13), 3) + np.tile([-1 / 3, 0, 1 / 3], 30)))
table = rng.random((181 * 120, f.size))
at = rng.uniform([-40, 4, 0], [40, 110, 3], (points, 3))
src = rng.uniform([-15, -1, 2], [15, 1, 12], (sources, 3))
air = 1e-10 * f ** 2 + 1e-4
best = np.inf
for _ in range(3):
    start = time.perf_counter()
    total = np.zeros((points, f.size))
    for low in range(0, points, 256):
        p = np.zeros((min(256, points - low), f.size), complex)
        for s in src:
            way = at[low:low + 256] - s
            r = np.sqrt((way ** 2).sum(1))
            row = np.arccos(way[:, 1] / r) / np.pi * 180
            col = np.arctan2(way[:, 2], way[:, 0]) % (2 * np.pi) / (2 * np.pi) * 120
            i, j = np.minimum(row.astype(int), 179), col.astype(int) % 120
            u, v = (row - i)[:, None], (col - np.floor(col))[:, None]
            k = (j + 1) % 120
            d = ((1 - u) * ((1 - v) * table[i * 120 + j] + v * table[i * 120 + k])
                 + u * ((1 - v) * table[(i + 1) * 120 + j] + v * table[(i + 1) * 120 + k]))
            p += d / r[:, None] * np.exp(-np.outer(r - 1, air) - 2j * np.pi * np.outer(r / 343.2, f))
        total[low:low + 256] = p.real ** 2 + p.imag ** 2
    best = min(best, time.perf_counter() - start)
print(best / (sources * points * f.size))
