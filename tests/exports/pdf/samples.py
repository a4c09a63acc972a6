"""Reports that the tests of the PDF engine write: ten languages and one of every block."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.report import (
    Block,
    Bullets,
    Column,
    Fact,
    Figure,
    Heading,
    KeyFacts,
    Paragraph,
    Report,
    Signatures,
    Table,
    Withheld,
)

MADE = Moment(dt.datetime(2026, 3, 2, 2, 0, tzinfo=dt.UTC), "Asia/Vientiane")

LANGUAGES = {
    "en": ("English", "Vientiane", "Market traders asked for drains that stay clear when the river rises in August."),
    "vi": (
        "Vietnamese",
        "Đà Nẵng",
        "Người bán hàng ở chợ mong hệ thống thoát nước không bị tắc khi nước sông dâng cao.",
    ),
    "th": ("Thai", "ขอนแก่น", "ผู้ค้าในตลาดขอให้ท่อระบายน้ำไม่อุดตันเมื่อน้ำขึ้นสูง และอยากให้มีร่มเงาที่ป้ายรถเมล์ทุกแห่งในเมืองนี้"),
    "lo": ("Lao", "ຫຼວງພະບາງ", "ພໍ່ຄ້າແມ່ຄ້າຢູ່ຕະຫຼາດຂໍໃຫ້ຮ່ອງລະບາຍນ້ຳບໍ່ຕັນເມື່ອນ້ຳຂຶ້ນສູງ ແລະ ຢາກໃຫ້ມີຮົ່ມຢູ່ປ້າຍລົດເມ"),
    "km": ("Khmer", "បាត់ដំបង", "អាជីវករនៅផ្សារស្នើសុំឱ្យលូបង្ហូរទឹកកុំស្ទះនៅពេលទឹកទន្លេឡើងខ្ពស់ ហើយចង់បានម្លប់នៅចំណតរថយន្តក្រុង"),
    "my": ("Burmese", "မန္တလေး", "ဈေးသည်များက မြစ်ရေကြီးချိန်တွင် ရေမြောင်းများ မပိတ်ဆို့စေရန် တောင်းဆိုကြသည်။ ဘတ်စ်ကားမှတ်တိုင်များတွင် အရိပ်လိုသည်။"),
    "ms": (
        "Malay",
        "Kuching",
        "Peniaga pasar meminta longkang yang tidak tersumbat apabila air sungai naik pada bulan Ogos.",
    ),
    "fil": (
        "Filipino",
        "Lungsod ng Cebu",
        "Hiling ng mga tindera na huwag bumara ang mga kanal kapag tumataas ang tubig sa ilog.",
    ),
    "ta": ("Tamil", "சிங்கப்பூர்", "ஆற்று நீர் உயரும்போது வடிகால்கள் அடைபடாமல் இருக்க வேண்டும் என்று சந்தை வியாபாரிகள் கேட்டனர்."),
    "zh": (
        "Chinese",
        "新加坡",
        "市场摊贩希望河水上涨时排水沟不被堵塞，并希望在“公交站”增设遮荫设施（2026年8月之前）。",
    ),
}


def report(*blocks: Block, **changes: object) -> Report:
    """A report with these blocks and plain surroundings."""
    values: dict[str, object] = {
        "kind": "trip-report",
        "title": "Drains and shade",
        "blocks": blocks,
        "audience": "partner",
        "made_by": "Coordinator",
        "made_at": MADE,
        "data_state": "K7Q2-04",
    }
    return Report(**(values | changes))  # type: ignore[arg-type]


def languages() -> tuple[Block, ...]:
    """A heading and a paragraph in each of the ten languages."""
    blocks: list[Block] = []
    for code, (_, city, text) in LANGUAGES.items():
        blocks += [Heading(city, 2, code), Paragraph(text, language=code)]
    return tuple(blocks)


def big_table(rows: int) -> Table:
    """A table of six plain columns."""
    columns = (
        Column("id", "Number", "id", 0.8),
        Column("city", "City", "text", 1.6),
        Column("status", "Status", "code", 1.2, (("open", "Open"), ("done", "Done"))),
        Column("due", "Due", "date", 1),
        Column("amount", "Amount", "money", 1.6),
        Column("share", "Share", "percent", 0.8),
    )
    cities = ["Vientiane", "Đà Nẵng", "Phuket", "Battambang", "Cebu", "Kuching"]
    data = [
        (
            f"P-{row:05}",
            cities[row % 6],
            "open" if row % 3 else "done",
            dt.date(2026, 1 + row % 12, 1 + row % 28),
            Money(Decimal(row * 1250), "USD", 2026),
            Decimal(row % 1000) / 10,
        )
        for row in range(rows)
    ]
    return Table("promises", "Promises", columns, data)


def everything() -> Report:
    """One of every block but a photo, with a filter, a definition and things withheld."""
    blocks: tuple[Block, ...] = (
        Paragraph("Three days of consultations about flooding, heat and how markets are run.", "lead"),
        Heading("What matters"),
        KeyFacts(
            (
                Fact("People met", 214, "Attendance sheets"),
                Fact("Needs written down", 37),
                Fact("Offered by partners", Money(Decimal(1_200_000), "USD", 2026), "Letters of intent"),
                Fact("Next visit", dt.date(2026, 9, 14)),
                Fact("Follow-up call", MADE),
                Fact("Budget agreed", None),
            )
        ),
        Heading("What people said", 2),
        Paragraph("We do not need another plan. We need the drain behind the fish stalls to be cleaned.", "quote"),
        Bullets(
            ("Clean the drains before the rains begin.", "Shade at every bus stop on the ring road."), numbered=True
        ),
        Bullets(("Ask the ward office for the drain map.", "Send the photos to the market committee.")),
        Heading("In ten languages"),
        *languages(),
        Heading("Numbers"),
        Figure(
            "Responses by city",
            "Bar chart of responses by city; Khon Kaen has most with 431.",
            tuple(city for _, city, _ in LANGUAGES.values()),
            tuple(431 - 37 * index for index in range(len(LANGUAGES))),
        ),
        big_table(40),
        Signatures(("For the city", "For the programme", "Witness")),
    )
    return report(
        *blocks,
        title="Trip report: Mekong market cities",
        subtitle="Vientiane, Luang Prabang and Khon Kaen, 2 to 5 March 2026",
        programme="U.S.-ASEAN Smart Cities Partnership",
        period="2 Mar 2026 – 5 Mar 2026",
        cities=("Vientiane", "Luang Prabang", "Khon Kaen"),
        filters=(("Sector", "Water"),),
        definitions=(("Need", "Something a city said it lacks, with the words it used."),),
        withheld=(
            Withheld("person", "prs-0007", "phone", "This person agreed to be named but not to share the number."),
            Withheld("remark", "rem-0112", "*", "Marked as not for export."),
        ),
    )
