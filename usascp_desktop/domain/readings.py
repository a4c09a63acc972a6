"""What a typed line plainly says: an amount, a due date, an owner, a sector; nothing else is guessed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from usascp_desktop.domain.money import Money
from usascp_desktop.domain.search_text import fold
from usascp_desktop.sentences import say

_CODES = "USD EUR GBP JPY CNY KRW AUD NZD CAD CHF INR TWD HKD BND IDR KHR LAK MMK MYR PHP SGD THB VND"  # ISO 4217
_CURRENCY_WORDS = {
    "us$": "USD", "s$": "SGD", "b$": "BND", "a$": "AUD", "hk$": "HKD", "$": "USD", "€": "EUR", "£": "GBP",
    "₭": "LAK", "฿": "THB", "₫": "VND", "₱": "PHP", "៛": "KHR", "rp": "IDR", "rm": "MYR",
    "us dollars": "USD", "us dollar": "USD", "dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR",
    "kip": "LAK", "baht": "THB", "dong": "VND", "rupiah": "IDR", "ringgit": "MYR", "riels": "KHR", "riel": "KHR",
    "kyats": "MMK", "kyat": "MMK", "pesos": "PHP", "peso": "PHP", "yen": "JPY", "yuan": "CNY",
    "ກີບ": "LAK", "บาท": "THB", "đồng": "VND", "រៀល": "KHR", "ကျပ်": "MMK",
    **{code.lower(): code for code in _CODES.split()},
}  # fmt: skip
_SCALES = {
    "k": 3, "thousand": 3, "ribu": 3,
    "m": 6, "mn": 6, "mil": 6, "mio": 6, "million": 6, "millions": 6, "juta": 6, "triệu": 6, "ล้าน": 6, "ລ້ານ": 6,
    "b": 9, "bn": 9, "billion": 9, "billions": 9, "miliar": 9, "milyar": 9, "tỷ": 9, "ຕື້": 9,
    "tn": 12, "trillion": 12, "triliun": 12,
}  # fmt: skip


def _any_of(words: Mapping[str, object]) -> str:
    """A pattern for the words, longest first; Latin ones only as whole words."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(rf"(?<![a-z]){re.escape(w)}(?![a-z])" if w[-1].isalpha() else re.escape(w) for w in ordered)


_CURRENCY = f"(?:{_any_of(_CURRENCY_WORDS)})"
_NUMBER = rf"(?P<number>[0-9]+(?:[.,][0-9]+)*)\s*(?P<scale>{_any_of(_SCALES)})?"
_YEAR = r"(?:\s*,?\s*\(?(?:in\s+)?(?P<year>20[0-9]{2})(?![0-9.,]*[0-9])\)?)?"
_BEFORE = re.compile(rf"(?P<currency>{_CURRENCY})\.?\s*{_NUMBER}{_YEAR}")
_AFTER = re.compile(rf"(?<![0-9a-z.,]){_NUMBER}\s*(?P<currency>{_CURRENCY}){_YEAR}")
_BARE = re.compile(rf"\s*(?:about |around |ca\.? |~)?(?P<currency>){_NUMBER}{_YEAR}\s*\.?\s*")
_RANGE_AFTER = re.compile(r"\s*(?:-|–|—|to\b)\s*[0-9]")
_RANGE_BEFORE = re.compile(r"[0-9]\s*(?:[a-z]+\s*)?(?:-|–|—|\bto)\s*\Z")

_MONTH_NAMES = "january february march april may june july august september october november december"
_MONTHS = tuple(_MONTH_NAMES.split())
_MONTH = "|".join(
    f"{name[:3]}{'t?' if name == 'september' else ''}(?:{name[3:]})?" if len(name) > 3 else name for name in _MONTHS
)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_NAME = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s*)"
_LEAD = r"\b(?:by|before|until|till|due|(?:no|not) later than|deadline)\b:?\s+(?:on\s+)?(?:the\s+)?"
_FLAGS = re.IGNORECASE | re.ASCII
_DUE = re.compile(
    rf"{_LEAD}(?:(?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?![0-9])|{_DAY_NAME}?(?:"
    rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?"
    rf"|(?P<month2>{_MONTH})\b\.?\s+(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:]))"
    rf"(?:,?\s+(?P<year>[0-9]{{4}})(?![0-9]))?)",
    _FLAGS,
)
_DUE_WEEKDAY = re.compile(rf"{_LEAD}(?:next\s+)?{_DAY_NAME}(?!\s*[0-9])", _FLAGS)
_ISO = re.compile(r"(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])")

_HONORIFIC = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Eng|Khun|Pak|Bapak|Ibu|Bu|Tuan|Puan|Datuk|Dato|Ong|Ba|Anh|Chi|U|Daw|Ko|Ma)\b\.?"
)
_INITIALS = re.compile(rf"\((?P<owner>(?:[A-Z]\.[ -]?){{1,4}}|{_HONORIFIC} [^()]{{1,40}})\)")
_NO_NAMES = (
    "action actions agenda agreed also and by city commitment deadline due example follow from for idea important item "
    "next note notes of on our point promise re remark see step steps subject task the then they to todo topic "
    "update urgent via we when will with"
)
_NOT_A_NAME = frozenset(_NO_NAMES.split())
_MOST_NAME_WORDS = 5
_READ = 500
"""Characters of a line in which an amount is looked for."""


def amount(text: str, *, assume: str | None = None) -> Money | None:
    """The amount in a phrase such as ``LAK 18 billion``, ``USD 1.2 million 2027``, ``500k baht``; None if not plain.

    Ranges and numbers that could be read in two ways (``Rp 1.200``) are not plain. A bare number takes the currency
    ``assume``, if one is given.
    """
    plain = _ascii_digits(unicodedata.normalize("NFKC", text[:_READ]).lower())
    before, after = _BEFORE.search(plain), _AFTER.search(plain)
    found = after if before is None or (after is not None and _is_a_year(before)) else before
    if found is None and assume is not None:
        found = _BARE.fullmatch(plain)
    if found is None or _RANGE_AFTER.match(plain, found.end("number")) or _RANGE_AFTER.match(plain, found.end()):
        return None
    if _RANGE_BEFORE.search(plain[: found.start("number")]):
        return None
    number = _number(found["number"], scaled=found["scale"] is not None)
    currency = _CURRENCY_WORDS.get(found["currency"], assume)
    if number is None or currency is None:
        return None
    try:
        scale = _SCALES.get(found["scale"] or "", 0)
        return Money(number.scaleb(scale), currency, int(found["year"]) if found["year"] else None)
    except (ValueError, ArithmeticError):
        return None


def due_date(text: str, *, today: date) -> tuple[date | None, tuple[str, ...]]:
    """The due date in a promise, and what is doubtful about it; a date without a year is the next one from ``today``.

    Read are ``by Fri 4 Dec``, ``before 4 December 2026``, ``by Dec 4``, ``by Friday`` and 2026-12-04.
    """
    found = _DUE.search(text)
    if found is not None:
        due = _iso(found["iso"]) if found["iso"] else _named_date(found, today)
        return due, _doubts(due, found["weekday"], today)
    if (weekday := _DUE_WEEKDAY.search(text)) is not None:
        ahead = (_DAYS.index(weekday["weekday"][:3].lower()) - today.weekday()) % 7
        return _ahead(today, ahead), ()
    written = {day for day in map(_iso, _ISO.findall(text)) if day is not None and day >= today}
    return (written.pop(), ()) if len(written) == 1 else (None, ())


def owner(text: str) -> str | None:
    """Who is plainly named as owner of a promise: a name before a colon, or initials or a titled name in brackets."""
    name, colon, rest = text.partition("：") if "：" in text else text.partition(":")
    if colon and (colon == "：" or rest[:1].isspace()) and _is_a_name(name.strip()):
        return name.strip()
    found = _INITIALS.search(text)
    return found["owner"].strip() if found else None


def sector(text: str, sectors: Mapping[str, str]) -> str | None:
    """The code the typed word means: that code or label itself, else the only one that begins with or contains it."""
    typed = " ".join(fold(text).split())
    if not typed:
        return None
    if text.strip() in sectors:
        return text.strip()
    names = {code: [" ".join(fold(name).split()) for name in (code, label)] for code, label in sectors.items()}
    tests = (
        lambda name: name == typed,
        lambda name: name.startswith(typed),
        lambda name: f" {typed} " in f" {name} ",
    )
    for test in tests:
        found = [code for code, both in names.items() if any(map(test, both))]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def _ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _is_a_year(found: re.Match[str]) -> bool:
    return found["scale"] is None and re.fullmatch(r"(?:19|20)[0-9]{2}", found["number"]) is not None


def _number(digits: str, *, scaled: bool) -> Decimal | None:
    """The number as written with either kind of decimal mark; None where the mark could mean both."""
    if len(digits) > 40:
        return None
    marks = {mark for mark in ",." if mark in digits}
    if not marks:
        return Decimal(digits)
    last = max(marks, key=digits.rfind)
    whole, _, tail = digits.rpartition(last)
    grouped = re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", digits) is not None
    if len(marks) == 2:
        other = "." if last == "," else ","
        is_plain = re.fullmatch(rf"[0-9]{{1,3}}(?:\{other}[0-9]{{3}})+", whole) is not None
        return Decimal(f"{whole.replace(other, '')}.{tail}") if is_plain else None
    if digits.count(last) > 1:
        return Decimal(digits.replace(last, "")) if grouped else None
    if grouped and last == ",":
        return Decimal(whole + tail)
    if grouped and not scaled and whole != "0":
        return None
    return Decimal(f"{whole}.{tail}")


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _named_date(found: re.Match[str], today: date) -> date | None:
    name = (found["month"] or found["month2"])[:3].lower()
    month = next(at for at, full in enumerate(_MONTHS, 1) if full.startswith(name))
    day = int(found["day"] or found["day2"])
    year = int(found["year"]) if found["year"] else 0
    if today.year - 2 <= year <= today.year + 30:
        return _day_of(year, month, day)
    for coming in range(today.year, today.year + 9):
        made = _day_of(coming, month, day)
        if made is not None and made >= today:
            return made
    return None


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _ahead(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _doubts(due: date | None, weekday: str | None, today: date) -> tuple[str, ...]:
    if due is None:
        return ()
    doubts = []
    if weekday and _DAYS[due.weekday()] != weekday[:3].lower():
        doubts.append(say("{0} is not a {1}", due.isoformat(), weekday))
    if due < today:
        doubts.append(say("due date is past"))
    return tuple(doubts)


def _is_a_name(text: str) -> bool:
    """Few words, no figures, no common word, no small initial letter: anything else is a heading or a clause."""
    words = text.split()
    if not words or len(words) > _MOST_NAME_WORDS or len(text) > 60:
        return False
    if any(c.isdecimal() or (c in '/@,;.?!"' and c != ".") for c in text):
        return False
    if any(word.lower().strip(".") in _NOT_A_NAME for word in words):
        return False
    return all(word[0].isalpha() and not word[0].islower() for word in words)
