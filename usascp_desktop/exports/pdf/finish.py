"""What a PDF says about itself, and the last pass over it: encryption where it is asked for."""

from __future__ import annotations

import datetime as dt
from typing import BinaryIO
from xml.sax.saxutils import escape

import pikepdf

from usascp_desktop.exports.pdf.chains import printable
from usascp_desktop.exports.report import Report

PRODUCER = "USASCP Desktop"


def information(report: Report) -> dict[str, str]:
    """The document information dictionary (ISO 32000-1, 14.3.3): the report's own words and its own time."""
    at = f"D:{report.made_at.at.astimezone(dt.UTC):%Y%m%d%H%M%S}Z"
    return {
        "Title": printable(report.title),
        "Author": printable(report.made_by),
        "Subject": printable(report.subtitle),
        "Creator": PRODUCER,
        "Producer": PRODUCER,
        "CreationDate": at,
        "ModDate": at,
    }


def encrypt(source: BinaryIO, target: BinaryIO, *, password: str) -> None:
    """Copy the PDF in ``source`` to ``target``, encrypted with AES-256 (ISO 32000-2, revision 6).

    It then opens only with that password; a random key is part of it, so that the bytes differ each time.
    """
    with pikepdf.open(source) as pdf:
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.preserve,
            encryption=pikepdf.Encryption(owner=password, user=password, R=6),
        )


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
