"""The structure tree of a tagged PDF: elements as they are drawn, and how they are written (ISO 32000-1, 14.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFString,
)


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


class ElementObject(PDFObject):  # type: ignore[misc]
    """An element written straight to bytes, since a dictionary of objects would take several times as long."""

    def __init__(self, element: Element, root: int) -> None:
        self.element = element
        self.root = root

    def format(self, document: PDFDocument) -> bytes:
        """The bytes of the element's dictionary."""
        element, numbers = self.element, document.idToObjectNumberAndVersion
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
        parent = element.parent.number if element.parent else self.root
        shown = f"/Pg {numbers[page][0]} 0 R" if page else ""
        text = f"<</S/{element.tag}/P {parent} 0 R{shown}/K[{' '.join(kids)}]"
        if element.plain:
            return f"{text}>>".encode("latin-1")
        return text.encode("latin-1") + _attributes(element, document) + b">>"


def _attributes(element: Element, document: PDFDocument) -> bytes:
    out = b""
    if element.alternative:
        out += b"/Alt " + PDFString(element.alternative).format(document)
    if element.language:
        out += b"/Lang " + PDFString(element.language).format(document)
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


def _number_all(document: PDFDocument, root: Element, root_number: int) -> None:
    """Register every element; what ``document.Reference`` does for one object, without its checks for each."""
    numbers, names, objects = document.idToObjectNumberAndVersion, document.numberToId, document.idToObject
    first = number = document.objectcounter + 1
    waiting = [root]
    while waiting:
        element = waiting.pop()
        name = f"Structure{number - first}"
        numbers[name] = (number, 0)
        names[number] = name
        objects[name] = ElementObject(element, root_number)
        element.number = number
        number += 1
        waiting += [kid for kid in element.kids if kid.__class__ is Element]
    document.objectcounter = number - 1


def write(document: PDFDocument, root: Element, pages: list[list[Element]], *, language: str) -> None:
    """Add the tree under ``root`` to a ReportLab ``document`` and say in its catalogue that it is tagged."""
    tree = PDFDictionary({})
    document.Reference(tree, "StructTreeRoot")
    numbers = document.idToObjectNumberAndVersion
    root_number = numbers["StructTreeRoot"][0]
    _number_all(document, root, root_number)
    document.Reference(_ParentTree(pages), "ParentTree")
    tree["Type"] = "/StructTreeRoot"
    tree["K"] = PDFArray([PDFObjectReference("Structure0")])
    tree["ParentTree"] = PDFObjectReference("ParentTree")
    tree["ParentTreeNextKey"] = len(pages)
    catalogue = document.Catalog
    catalogue.StructTreeRoot = PDFObjectReference("StructTreeRoot")
    catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
    catalogue.Lang = PDFString(language)
    catalogue.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
