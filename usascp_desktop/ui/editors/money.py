"""Editor of an amount of money: figure, currency and the year its prices are of, each in its own place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from usascp_desktop.domain.money import Money
from usascp_desktop.records.fields import Field
from usascp_desktop.ui.editors.base import Editor
from usascp_desktop.ui.editors.one_line import OneLine
from usascp_desktop.ui.editors.picking import Suggestions
from usascp_desktop.ui.words import marked, tr

CURRENCIES = {
    "USD": marked("USD U.S. dollar"),
    "BND": marked("BND Brunei dollar"),
    "IDR": marked("IDR Indonesian rupiah"),
    "KHR": marked("KHR Cambodian riel"),
    "LAK": marked("LAK Lao kip"),
    "MMK": marked("MMK Myanmar kyat"),
    "MYR": marked("MYR Malaysian ringgit"),
    "PHP": marked("PHP Philippine peso"),
    "SGD": marked("SGD Singapore dollar"),
    "THB": marked("THB Thai baht"),
    "VND": marked("VND Vietnamese dong"),
    "EUR": marked("EUR euro"),
    "JPY": marked("JPY Japanese yen"),
    "CNY": marked("CNY Chinese yuan"),
    "KRW": marked("KRW South Korean won"),
    "AUD": marked("AUD Australian dollar"),
}
"""Currencies offered first, by ISO 4217 code; any other code can be typed."""


class MoneyEditor(Editor):
    """An amount. Thousands may be set apart by commas; the year may be left out."""

    def __init__(self, field: Field) -> None:
        self.amount = OneLine()
        self.amount.setPlaceholderText("1,200,000")
        self.currency = QLineEdit(placeholderText=tr("USD"))
        self.year = QLineEdit(placeholderText=tr("Year"), maxLength=4)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part, share in ((self.amount, 4), (self.currency, 2), (self.year, 2)):
            line.addWidget(part, share)
        super().__init__(
            field,
            whole,
            {marked("amount"): self.amount, marked("currency"): self.currency, marked("price year"): self.year},
        )
        self._known = Suggestions(self.currency)
        self._known.offer({code: tr(words) for code, words in CURRENCIES.items()})
        self._known.picked.connect(self._pick)
        for part in (self.amount, self.currency, self.year):
            part.textEdited.connect(lambda _text: self.typed())
            part.returnPressed.connect(self.keep)

    def _pick(self, code: str) -> None:
        self.currency.setText(code)
        self.typed()

    def _as_text(self, value: object) -> object:
        return str(value) if isinstance(value, Money) else ""

    def _put(self, shown: object) -> None:
        amount, currency, year = (*str(shown).split(), "", "", "")[:3]
        self.amount.setText(_grouped(amount))
        self.currency.setText(currency)
        self.year.setText(year)

    def _take(self) -> object:
        amount, currency, year = (part.text().strip() for part in (self.amount, self.currency, self.year))
        if not amount and not year:
            return ""
        figure = amount.replace(",", "").replace(" ", "") if _is_grouped(amount) else amount
        return " ".join(part for part in (figure, currency.upper() or "USD", year) if part)

    def _is_whole(self) -> bool:
        try:
            return not self._take() or bool(Money.parse(str(self._take())))
        except ValueError:
            return False


def _grouped(amount: str) -> str:
    whole, point, part = amount.partition(".")
    return f"{int(whole):,}{point}{part}" if whole.lstrip("-").isdigit() else amount


def _is_grouped(amount: str) -> bool:
    """True for 1,200,000 and 1 200 000; a comma before one or two figures may be a decimal one and is not read."""
    groups = amount.partition(".")[0].replace(" ", ",").split(",")
    return len(groups) > 1 and 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
