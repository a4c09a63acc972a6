"""An amount of money with its currency and price year: how it is read, shown, kept and added up by currency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from typing import Self

from usascp_desktop.sentences import say

_CURRENCY = re.compile(r"[A-Z]{3}")
_AMOUNT = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_WHOLE_DIGITS = 18
_DECIMALS = 6
_EXACT = Context(prec=60)
_EXAMPLE = "1200000 USD 2026"


@dataclass(frozen=True, slots=True)
class Money:
    """``amount`` is exact, ``currency`` three capital letters (ISO 4217 form), ``year`` the price year if known.

    Amounts have at most 18 digits before the point and 6 after it; ValueError for more, for NaN and for Infinity.
    """

    amount: Decimal
    currency: str
    year: int | None = None

    def __post_init__(self) -> None:
        """Give equal amounts one form, so that two laptops that type 12.5 and 12.50 write the same value."""
        if _CURRENCY.fullmatch(self.currency) is None:
            raise ValueError(say("“{0}” is not a currency; use three capital letters such as USD.", self.currency))
        if self.year is not None and (isinstance(self.year, bool) or not 1900 <= self.year <= 2199):
            raise ValueError(say("{0} is not a price year between 1900 and 2199.", self.year))
        object.__setattr__(self, "amount", _canonical(self.amount))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``1200000 USD 2026``; the year may be left out, commas may set thousands apart. Raises ValueError."""
        words = text.split()
        if len(words) not in (2, 3):
            raise ValueError(say("“{0}” is not an amount of money; write it like {1}.", text, _EXAMPLE))
        number = words[0]
        if _GROUPED.fullmatch(number):
            number = number.replace(",", "")
        year = words[2] if len(words) == 3 else None
        if _AMOUNT.fullmatch(number) is None or (year is not None and re.fullmatch(r"[0-9]{4}", year) is None):
            raise ValueError(say("“{0}” is not an amount of money; write it like {1}.", text, _EXAMPLE))
        return cls(Decimal(number), words[1].upper(), None if year is None else int(year))

    @classmethod
    def from_json(cls, value: Mapping[str, object]) -> Self:
        """Read what :meth:`to_json` gives; ValueError if it is anything else."""
        amount, currency, year = value.get("amount"), value.get("currency"), value.get("year")
        if (
            set(value) - {"year"} != {"amount", "currency"}
            or not isinstance(amount, str)
            or not isinstance(currency, str)
        ):
            raise ValueError(say("Money is kept as an amount in figures, a currency and a year, and nothing else."))
        if _AMOUNT.fullmatch(amount) is None:
            raise ValueError(say("“{0}” is not an amount in figures such as 12.50.", amount))
        if year is not None and not isinstance(year, int):
            raise ValueError(say("“{0}” is not a price year.", year))
        return cls(Decimal(amount), currency, year)

    def to_json(self) -> dict[str, str | int | None]:
        """``{"amount": "12.50", "currency": "USD", "year": 2026}``; the year is null when not known."""
        return {"amount": format(self.amount, "f"), "currency": self.currency, "year": self.year}

    def __str__(self) -> str:
        """The form :meth:`parse` reads: ``12.50 USD 2026``."""
        return f"{self.amount:f} {self.currency}" + ("" if self.year is None else f" {self.year}")


def total(amounts: Iterable[Money]) -> dict[str, Decimal]:
    """The sum for each currency, in the order in which the currencies first appear; price years are not converted."""
    sums: dict[str, Decimal] = {}
    for money in amounts:
        sums[money.currency] = _EXACT.add(sums.get(money.currency, Decimal(0)), money.amount)
    return sums


def _canonical(amount: Decimal) -> Decimal:
    """Whole amounts without a point, others with at least two decimals and no zeros after those; no minus zero."""
    if not amount.is_finite():
        raise ValueError(say("An amount of money is a number, not NaN or Infinity."))
    if amount == 0:
        return Decimal(0)
    if amount.adjusted() >= _WHOLE_DIGITS:
        raise ValueError(say("An amount of money has at most {0} digits before the point.", _WHOLE_DIGITS))
    try:
        exact = amount.quantize(Decimal(1).scaleb(-_DECIMALS), context=Context(prec=60))
    except InvalidOperation:
        exact = Decimal("NaN")
    if exact != amount:
        raise ValueError(say("An amount of money has at most {0} digits after the point.", _DECIMALS))
    exponent = exact.normalize(_EXACT).as_tuple().exponent
    places = -min(int(exponent), 0)
    return exact.quantize(Decimal(1).scaleb(-max(places, 2) if places else 0), context=_EXACT)
