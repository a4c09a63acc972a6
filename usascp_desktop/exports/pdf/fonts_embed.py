"""Puts the fonts a document used into it: cut to the glyphs shown, with the text each of them stands for."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Final

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from usascp_desktop.exports.pdf.chains import Chain
from usascp_desktop.exports.pdf.faces import Embedded, number

_DROPPED_TABLES: Final = ("GSUB", "GPOS", "GDEF", "kern", "STAT", "DSIG", "gasp", "vhea", "vmtx", "meta", "BASE")
_CMAP_HEAD: Final = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange"
)
_CMAP_TAIL: Final = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def embed(document: PDFDocument, chains: Iterable[Chain]) -> None:
    """Add every used face of ``chains`` to the fonts of a ReportLab ``document``, just before it is written."""
    fonts = document.idToObject["BasicFonts"].dict
    # Standard fonts that ReportLab names though nothing is set in them would not be embedded.
    fonts.clear()
    for chain in chains:
        for index, font in enumerate(chain.fonts):
            if index == 0 or len(font.glyphs) > 1:
                fonts[font.resource[1:]] = _type0(document, font)


def _type0(document: PDFDocument, font: Embedded) -> PDFObject:
    name = font.resource[1:]
    data, glyph_ids = _subset(font)
    base = PDFName(f"{_tag(data)}+{font.face.postscript}")
    widths = [number(font.face.natural(glyph)) for glyph, _ in font.glyphs]
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": document.Reference(_descriptor(document, font, base, data), f"FontDescriptor:{name}"),
            "DW": 1000,
            "W": PDFArray([0, PDFArray(widths)]),
            "CIDToGIDMap": document.Reference(_stream(glyph_ids), f"CIDToGIDMap:{name}"),
        }
    )
    type0 = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.Reference(descendant, f"Descendant:{name}")]),
            "ToUnicode": document.Reference(_stream(_to_unicode(font)), f"ToUnicode:{name}"),
        }
    )
    return document.Reference(type0, f"Font:{name}")


def _descriptor(document: PDFDocument, font: Embedded, base: PDFName, data: bytes) -> PDFDictionary:
    face = font.face
    file = _stream(data)
    file.dictionary["Length1"] = len(data)
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": base,
            "Flags": 4,
            "FontBBox": PDFArray([-1000, int(face.descent), 3000, int(face.ascent)]),
            "ItalicAngle": 0,
            "Ascent": round(face.ascent),
            "Descent": round(face.descent),
            "CapHeight": 714,
            "StemV": 80,
            "FontFile2": document.Reference(file, f"FontFile:{font.resource[1:]}"),
        }
    )


def _subset(font: Embedded) -> tuple[bytes, bytes]:
    """The cut font file, and the map from CID to its glyph numbers."""
    plan_input = hb.SubsetInput()
    plan_input.glyph_set.update({glyph for glyph, _ in font.glyphs})
    plan_input.unicode_set.clear()
    plan_input.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_HINTING
    for tag in _DROPPED_TABLES:
        plan_input.drop_table_tag_set.add(int.from_bytes(tag.encode().ljust(4), "big"))
    plan = hb.SubsetPlan(font.face.face, plan_input)
    renumbered = plan.old_to_new_glyph_mapping
    data: bytes = plan.execute().blob.data
    return data, b"".join([renumbered[glyph].to_bytes(2, "big") for glyph, _ in font.glyphs])


def _tag(data: bytes) -> str:
    """Six capitals that mark a subset (ISO 32000-1, 9.6.4), made from its bytes so that equal fonts are named alike."""
    return "".join(chr(65 + int(digit, 16)) for digit in f"{zlib.crc32(data) & 0xFFFFFF:06x}")


def _stream(content: bytes | str) -> PDFStream:
    stream = PDFStream()
    stream.content = content
    stream.filters = [PDFZCompress]
    return stream


def _to_unicode(font: Embedded) -> str:
    lines = [_CMAP_HEAD]
    entries = [f"<{cid:04X}> <{text.encode('utf-16-be').hex().upper()}>" for cid, (_, text) in enumerate(font.glyphs)]
    for start in range(0, len(entries), 100):
        part = entries[start : start + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join([*lines, _CMAP_TAIL])
