"""The page surface: text that is shaped wherever ReportLab sets it, tags, artifacts and 'page x of y'.

ReportLab measures with the registered fonts below and draws through :class:`ShapedText`, so that charts, tables and
``drawString`` shape without knowing it.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from reportlab import rl_config
from reportlab.graphics import shapes
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from usascp_desktop.exports.pdf import compact, fonts_embed, structure
from usascp_desktop.exports.pdf.chains import Chain
from usascp_desktop.exports.pdf.faces import BOLD, REGULAR, faces
from usascp_desktop.exports.pdf.structure import CellRow, Element

_PAGE_KEYS: Final = ("StructParents", "Tabs")


class _BuiltIn:
    """What ReportLab asks of a font's face."""

    builtIn = 0  # noqa: N815 - ReportLab's name
    requiredEncoding = None  # noqa: N815 - ReportLab's name

    def __init__(self, name: str) -> None:
        first = faces(name)[0]
        self.ascent, self.descent = first.ascent, first.descent
        self.name = self.familyName = name


class ShapedFont:
    """What ReportLab's font register holds: it measures as the text will be shaped, whatever document asks."""

    _multiByte = 1  # noqa: N815 - ReportLab's name
    _dynamicFont = 0  # noqa: N815 - ReportLab's name
    shapable = False
    substitutionFonts: tuple[object, ...] = ()  # noqa: N815 - ReportLab's name

    def __init__(self, name: str) -> None:
        self.fontName = name
        self.face = _BuiltIn(name)
        self.ascent, self.descent = self.face.ascent, self.face.descent
        self.encName = "Identity-H"
        self.encoding = self
        self._chain = Chain(name)

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """The width of one line in points."""
        return self._chain.width(text.decode(encoding) if isinstance(text, bytes) else text, size)

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802
        """Name the first face; the fonts themselves are added when the document is saved."""
        document.fontMapping[self.fontName] = self._chain.fonts[0].resource


def register() -> None:
    """Register the fonts with ReportLab and make them its default; does nothing the second time."""
    if REGULAR in pdfmetrics.getRegisteredFontNames():
        return
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(ShapedFont(name))
    # Without this, chart labels would bring in a Helvetica that is not embedded.
    shapes.STATE_DEFAULTS["fontName"] = REGULAR
    rl_config.canvas_basefontname = REGULAR
    rl_config.useA85 = 0
    pdfdoc.PDFPage.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, *_PAGE_KEYS]


class _Information(pdfdoc.PDFDictionary):  # type: ignore[misc]
    """The information dictionary as ReportLab expects it: it says nothing by itself."""

    def digest(self, _: object) -> None:
        """Nothing to add to ReportLab's own identifier, which is not used."""


def new_chains() -> dict[str, Chain]:
    """The fonts of one document, by their registered names."""
    return {name: Chain(name) for name in (REGULAR, BOLD)}


class ShapedText(PDFTextObject):  # type: ignore[misc]
    """A text object that shapes whatever it is given in one of our fonts."""

    def _formatText(self, text: str | bytes) -> str:  # noqa: N802
        chain = self._canvas.chains.get(self._fontname)
        if isinstance(text, bytes):
            text = text.decode("utf-8")
        if chain is None:
            return str(super()._formatText(text))
        return str(chain.line(text, self._fontsize)[1])


class ShapedCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas with shaped text and a structure tree; ``chains`` are the fonts of this one document."""

    def __init__(self, *arguments: object, chains: Mapping[str, Chain] | None = None, **options: object) -> None:
        register()
        self.chains = chains or new_chains()
        self.language = "en"
        self.metadata = ""
        self.information: dict[str, str] = {}
        self.edges: Callable[[int, int], str] | None = None
        self.root = Element("Document")
        self._open = [self.root]
        self._marked: list[Element | CellRow] = []
        self._pages: list[list[Element | CellRow]] = []
        self._page_names: list[str] = []
        self._depth = 0
        options["initialFontName"] = REGULAR
        super().__init__(*arguments, **options)
        self._page_name = self._doc.thisPageName()

    @property
    def missing_glyphs(self) -> int:
        """How many characters drawn so far no font could show."""
        return sum(chain.missing for chain in self.chains.values())

    @property
    def page_count(self) -> int:
        """Pages finished so far."""
        return len(self._page_names)

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> ShapedText:  # noqa: N802
        """A text object that shapes."""
        return ShapedText(self, x, y, direction=direction)

    def element(
        self,
        tag: str,
        *,
        alternative: str = "",
        language: str = "",
        box: tuple[float, float, float, float] | None = None,
    ) -> Element:
        """A new structure element in the one that is open now."""
        return self._open[-1].add(tag, alternative=alternative, language=language, box=box)

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """New elements become kids of this one."""
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    def mark(self, element: Element) -> str:
        """The operator that begins contents of ``element``; the caller writes it and an EMC after the contents."""
        number_on_page = len(self._marked)
        self._marked.append(element)
        element.kids.append((number_on_page, self._page_name))
        return f"/{element.tag}<</MCID {number_on_page}>>BDC"

    def mark_cells(self, table: Element, count: int) -> int:
        """A new row of ``count`` cells in ``table``; the number of the first cell's marked content, the others follow.

        The caller writes for each ``/TD<</MCID number>>BDC``, its contents and an EMC.
        """
        row = CellRow(table, self._page_name, len(self._marked), count)
        table.kids.append(row)
        self._marked += [row] * count
        return row.first

    @contextmanager
    def marking(self, element: Element) -> Iterator[None]:
        """Everything drawn inside is the contents of ``element``."""
        self._depth += 1
        if self._depth == 1:
            self._code.append(self.mark(element))
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._code.append("EMC")

    @contextmanager
    def figure(self, alternative: str, *, width: float, height: float) -> Iterator[None]:
        """Everything drawn inside is one figure of this size, whose words for readers without sight are given."""
        left, bottom = self.absolutePosition(0, 0)
        right, top = self.absolutePosition(width, height)
        with self.marking(self.element("Figure", alternative=alternative, box=(left, bottom, right, top))):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Everything drawn inside is decoration that assistive technology skips."""
        self._depth += 1
        if self._depth == 1:
            self._code.append(f"/Artifact<</Type/{kind}>>BDC")
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._code.append("EMC")

    def emit(self, *operators: str) -> None:
        """Write operators to the page as they are."""
        self._code.extend(operators)

    def showPage(self) -> None:  # noqa: N802
        """Finish the page and keep what its marked contents belong to."""
        name = self._doc.thisPageName()
        super().showPage()
        page = self._doc.idToObject[name]
        page.drawn, page.stream = _packed(page.stream), None
        page.StructParents = len(self._pages)
        page.Tabs = pdfdoc.PDFName("S")
        self._pages.append(self._marked)
        self._page_names.append(name)
        self._marked = []
        self._page_name = self._doc.thisPageName()

    def save(self) -> None:
        """Finish the last page and write edges, fonts and the structure tree."""
        if len(self._code):
            self.showPage()
        self._fill_edges()
        fonts_embed.embed(self._doc, self.chains.values())
        elements = structure.write(self._doc, self.root, self._pages, language=self.language)
        if self.metadata:
            stream = pdfdoc.PDFStream()
            stream.content = self.metadata.encode()
            stream.dictionary["Type"] = pdfdoc.PDFName("Metadata")
            stream.dictionary["Subtype"] = pdfdoc.PDFName("XML")
            stream.filters = []
            self._doc.Catalog.Metadata = stream
        self._doc.info = _Information({key: pdfdoc.PDFString(text) for key, text in self.information.items()})
        self._doc.format = functools.partial(compact.write, self._doc, elements)
        super().save()

    def _fill_edges(self) -> None:
        total = len(self._page_names)
        for index, name in enumerate(self._page_names, start=1):
            page = self._doc.idToObject[name]
            contents = [page.drawn]
            if self.edges:
                contents.append(_packed(self.edges(index, total)))
            page.Contents = pdfdoc.PDFArray([self._doc.Reference(stream) for stream in contents])


def _packed(operators: str) -> pdfdoc.PDFStream:
    """A content stream that is compressed now, so that a long document does not wait in memory for its last page."""
    stream = pdfdoc.PDFStream()
    stream.content = zlib.compress(operators.encode("latin-1"), 6)
    stream.filters = []
    stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    return stream
