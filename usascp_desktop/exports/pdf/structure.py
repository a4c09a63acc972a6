"""The structure tree of a tagged PDF: elements as they are drawn, and how they are written (ISO 32000-1, 14.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

from usascp_desktop.exports.pdf.chains import printable


@dataclass(slots=True, eq=False)
class Element:
    """A structure element. ``kids`` are elements or (marked-content number, name of the page's object)."""

    tag: str
    parent: Element | None = None
    alternative: str = ""
    language: str = ""
    scope: str = ""
    box: tuple[float, float, float, float] | None = None
    kids: list[Element | tuple[int, str]] = field(default_factory=list)
    number: int = 0

    @property
    def plain(self) -> bool:
        """Whether it has no attributes."""
        return not (self.scope or self.language or self.alternative or self.box or self.tag == "L")

    def add(
        self,
        tag: str,
        *,
        alternative: str = "",
        language: str = "",
        scope: str = "",
        box: tuple[float, float, float, float] | None = None,
    ) -> Element:
        """A new element under this one."""
        child = Element(tag, self, alternative, language, scope, box)
        self.kids.append(child)
        return child


def element_bytes(element: Element, root: int, document: PDFDocument) -> bytes:
    """The element's dictionary; ``root`` is the number of the tree's root.

    Written straight to bytes, since a ReportLab object for each cell of a table would take several times as long.
    """
    numbers = document.idToObjectNumberAndVersion
    page = ""
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.number} 0 R")
            continue
        page = page or kid[1]
        if kid[1] == page:
            kids.append(str(kid[0]))
        else:
            kids.append(f"<</Type/MCR/Pg {numbers[kid[1]][0]} 0 R/MCID {kid[0]}>>")
    parent = element.parent.number if element.parent else root
    shown = f"/Pg {numbers[page][0]} 0 R" if page else ""
    text = f"<</S/{element.tag}/P {parent} 0 R{shown}/K[{' '.join(kids)}]"
    if element.plain:
        return f"{text}>>".encode("latin-1")
    return text.encode("latin-1") + _attributes(element, document) + b">>"


def _attributes(element: Element, document: PDFDocument) -> bytes:
    out = b""
    if element.alternative:
        out += b"/Alt " + PDFString(printable(element.alternative)).format(document)
    if element.language:
        out += b"/Lang " + PDFString(printable(element.language)).format(document)
    if element.scope:
        out += f"/A<</O/Table/Scope/{element.scope}>>".encode()
    if element.tag == "L":
        out += b"/A<</O/List/ListNumbering/None>>"
    if element.box:
        out += f"/A<</O/Layout/BBox[{' '.join(f'{edge:.1f}' for edge in element.box)}]>>".encode()
    return out


class _ParentTree(PDFObject):  # type: ignore[misc]
    """For each page the elements of its marked contents, by number (ISO 32000-1, 14.7.4.4)."""

    def __init__(self, pages: list[list[Element]]) -> None:
        self.pages = pages

    def format(self, document: PDFDocument) -> bytes:
        """The bytes of the number tree."""
        del document
        lines = [
            f"{index} [{' '.join([f'{element.number} 0 R' for element in elements])}]"
            for index, elements in enumerate(self.pages)
        ]
        return f"<</Nums[{chr(10).join(lines)}]>>".encode()


def _number_all(document: PDFDocument, root: Element) -> list[Element]:
    """Give every element an object number of the document; they are kept out of ReportLab's register of objects."""
    elements: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        elements.append(element)
        element.number = document.objectcounter + len(elements)
        waiting += [kid for kid in element.kids if kid.__class__ is Element]
    document.objectcounter += len(elements)
    return elements


def write(document: PDFDocument, root: Element, pages: list[list[Element]], *, language: str) -> list[Element]:
    """Say in the catalogue of a ReportLab ``document`` that it is tagged; the elements, numbered, still to be written.

    ``pages`` holds for each page the elements of its marked contents, by number.
    """
    elements = _number_all(document, root)
    tree = PDFDictionary({"Type": "/StructTreeRoot", "K": f"[{root.number} 0 R]", "ParentTreeNextKey": len(pages)})
    tree["ParentTree"] = document.Reference(_ParentTree(pages), "ParentTree")
    document.Reference(tree, "StructTreeRoot")
    catalogue = document.Catalog
    catalogue.StructTreeRoot = PDFObjectReference("StructTreeRoot")
    catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
    catalogue.Lang = PDFString(printable(language))
    catalogue.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    return elements
