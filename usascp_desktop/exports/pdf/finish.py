"""The last pass over a finished PDF: its metadata, a compact and repeatable form, and encryption if asked for."""

from __future__ import annotations

import datetime as dt
from typing import BinaryIO
from xml.sax.saxutils import escape

import pikepdf

from usascp_desktop.exports.pdf.faces import printable
from usascp_desktop.exports.report import Report

PRODUCER = "USASCP Desktop"


def finish(source: BinaryIO, target: BinaryIO, report: Report, *, password: str | None = None) -> None:
    """Write the PDF in ``source`` to ``target``; equal reports give equal bytes unless a password is set.

    With a password the file is encrypted with AES-256 (ISO 32000-2, revision 6) and opens only with it; a random key
    is part of that, so the bytes differ each time.
    """
    with pikepdf.open(source) as pdf:
        _describe(pdf, report)
        _drop_unused_fonts(pdf)
        encryption: pikepdf.Encryption | bool = False
        if password is not None:
            encryption = pikepdf.Encryption(owner=password, user=password, R=6)
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=password is None,
            encryption=encryption,
        )


def _drop_unused_fonts(pdf: pikepdf.Pdf) -> None:
    """Take out the standard fonts that ReportLab names on every page though nothing is set in them."""
    for page in pdf.pages[:1]:
        fonts = page.obj.Resources.Font
        for name in list(fonts.keys()):
            if fonts[name].get("/Subtype") == "/Type1":
                del fonts[name]


def _describe(pdf: pikepdf.Pdf, report: Report) -> None:
    at = report.made_at.at.astimezone(dt.UTC)
    information = pdf.docinfo
    for key in list(information.keys()):
        del information[key]
    information["/Title"] = printable(report.title)
    information["/Author"] = printable(report.made_by)
    information["/Subject"] = printable(report.subtitle)
    information["/Producer"] = information["/Creator"] = PRODUCER
    information["/CreationDate"] = information["/ModDate"] = f"D:{at:%Y%m%d%H%M%S}Z"


def metadata(report: Report) -> str:
    """The metadata packet (ISO 16684-1) that says the same as the document information."""
    at = report.made_at.at.astimezone(dt.UTC)
    title, author, subject = (escape(printable(text)) for text in (report.title, report.made_by, report.subtitle))
    when = f"{at:%Y-%m-%dT%H:%M:%SZ}"
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(report.language)}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>"
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    )
