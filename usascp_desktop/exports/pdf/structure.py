"""The structure tree of a tagged PDF: elements as they are drawn, and how they are written (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    kids: list[Element | CellRow | tuple[int, str]] = field(default_factory=list)
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


@dataclass(slots=True, eq=False)
class CellRow:
    """A row of a table (TR) and its ``count`` cells (TD), each with one marked content, from ``first`` on, of ``page``.

    One object for all of them: a long document is mostly cells, and an :class:`Element` for each would fill the memory.
    The row has ``number``, its cells the numbers after it.
    """

    parent: Element
    page: str
    first: int
    count: int
    number: int = 0


def numbered(element: Element | CellRow, root: int, document: PDFDocument) -> Iterator[tuple[int, bytes]]:
    """The numbers and dictionaries of an element or of a row with its cells."""
    if isinstance(element, Element):
        yield element.number, element_bytes(element, root, document)
        return
    row, (page, _) = element.number, document.idToObjectNumberAndVersion[element.page]
    cells = range(row + 1, row + 1 + element.count)
    kids = " ".join([f"{cell} 0 R" for cell in cells])
    yield row, f"<</S/TR/P {element.parent.number} 0 R/K[{kids}]>>".encode("latin-1")
    for content, cell in enumerate(cells, start=element.first):
        yield cell, b"<</S/TD/P %d 0 R/Pg %d 0 R/K[%d]>>" % (row, page, content)


def element_bytes(element: Element, root: int, document: PDFDocument) -> bytes:
    """The element's dictionary; ``root`` is the number of the tree's root.

    Written straight to bytes, since a ReportLab object for each cell of a table would take several times as long.
    """
    numbers = document.idToObjectNumberAndVersion
    page = ""
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element | CellRow):
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

    def __init__(self, pages: Sequence[Sequence[Element | CellRow]]) -> None:
        self.pages = pages

    def format(self, document: PDFDocument) -> bytes:
        """The bytes of the number tree."""
        del document
        lines = [
            f"{index} [{' '.join([f'{_number(element, content)} 0 R' for content, element in enumerate(elements)])}]"
            for index, elements in enumerate(self.pages)
        ]
        return f"<</Nums[{chr(10).join(lines)}]>>".encode()


def _number(element: Element | CellRow, content: int) -> int:
    """The number of what a page's marked content belongs to."""
    return element.number if element.__class__ is Element else element.number + 1 + content - element.first  # type: ignore[union-attr]


def _number_all(document: PDFDocument, root: Element) -> list[Element | CellRow]:
    """Give every element an object number of the document; they are kept out of ReportLab's register of objects."""
    elements: list[Element | CellRow] = []
    waiting: list[Element | CellRow] = [root]
    while waiting:
        element = waiting.pop()
        elements.append(element)
        element.number = document.objectcounter + 1
        document.objectcounter += 1
        if isinstance(element, CellRow):
            document.objectcounter += element.count
        else:
            waiting += [kid for kid in element.kids if isinstance(kid, Element | CellRow)]
    return elements


def write(
    document: PDFDocument, root: Element, pages: Sequence[Sequence[Element | CellRow]], *, language: str
) -> list[Element | CellRow]:
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
