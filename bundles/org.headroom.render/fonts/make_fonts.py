# Copyright (c) 2026 Headroom contributors
# SPDX-License-Identifier: EPL-2.0
"""Makes the fonts of the drawings from Inter (SIL Open Font License 1.1, no reserved font name).

    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    pip install fonttools==4.66.1 brotli==1.2.0
    python make_fonts.py package/web ../src/org/headroom/render/text

Kerning and substitutions are left out, so that a line of text is the sum of its advances wherever it is drawn, and the
family has a name of its own, so that an installed Inter with kerning is never taken in its place.
"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Headroom Sans"

source, target = sys.argv[1:3]
for weight in ("Regular", "SemiBold", "Bold"):
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    options.hinting = False
    options.glyph_names = True  # PDFBox warns of a font without them
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    font = TTFont(os.path.join(source, f"Inter-{weight}.woff2"), recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    family = FAMILY if weight != "SemiBold" else f"{FAMILY} {weight}"
    style = weight if weight == "Bold" else "Regular"
    names = {1: family, 2: style, 3: f"{FAMILY} {weight} 4.1", 4: f"{FAMILY} {weight}",
             6: f"HeadroomSans-{weight}", 16: FAMILY, 17: weight}
    kept = {record.nameID for record in font["name"].names}
    for name_id, text in names.items():
        if name_id in kept or name_id in (16, 17):
            font["name"].setName(text, name_id, 3, 1, 0x409)
    for name_id in (21, 22):
        font["name"].removeNames(nameID=name_id)
    font.flavor = None
    font.save(os.path.join(target, f"HeadroomSans-{weight}.ttf"))
