"""What stands along the edges of a page, as decoration: a bar of colour on the first, title and number on every one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usascp_desktop.exports.pdf import styles
from usascp_desktop.exports.pdf.chains import Chain, printable
from usascp_desktop.exports.pdf.faces import number

if TYPE_CHECKING:
    from usascp_desktop.exports.pdf.document import Layout


def edges(layout: Layout, page: int, pages: int) -> str:
    """Return the operators: title and audience on the left of the footer, 'page x of y' on the right."""
    report, style = layout.report, styles.FOOTER
    chain = layout.chains[style.font]
    said = layout.say("page").replace("{page}", str(page)).replace("{pages}", str(pages))
    right, program = chain.line(said, style.size)
    room = layout.width - right - 24
    title = _fit(chain, printable(f"{report.title} · {report.audience}").replace("\n", " "), style.size, room)
    _, left_program = chain.line(title, style.size)
    x, y = styles.MARGIN_SIDE, styles.FOOTER_BASELINE
    begin = f"BT {style.fill} {chain.fonts[0].resource} {number(style.size)} Tf"
    return (
        f"/Artifact<</Type/Pagination>>BDC {_top_bar(layout) if page == 1 else ''}{styles.LINE}\n"
        f"{number(x)} {number(y + 14)} {number(layout.width)} .5 re f\n"
        f"{begin} 1 0 0 1 {number(x)} {number(y)} Tm {left_program}\n"
        f"1 0 0 1 {number(x + layout.width - right)} {number(y)} Tm {program} ET EMC"
    )


def _top_bar(layout: Layout) -> str:
    width, height = layout.page
    return f"{styles.ACCENT} 0 {number(height - styles.TOP_BAR)} {number(width)} {number(styles.TOP_BAR)} re f\n"


def _fit(chain: Chain, text: str, size: float, room: float) -> str:
    """The text, shortened at its end until it fits the room."""
    if len(text) > 300:
        text = text[:300]
    while text and chain.width(text, size) > room:
        text = text[: -2 if text.endswith("…") else -1].rstrip() + "…"
    return text
