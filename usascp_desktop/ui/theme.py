"""How the window looks: colours, sizes and fonts from ``ui/tokens.toml``, for a theme, a text size and a density."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from string import Template
from typing import Any, NamedTuple

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from usascp_desktop import assets

THEMES = ("light", "dark", "high_contrast")
FAMILIES = (
    "Inter",
    "Noto Sans Thai Looped",
    "Noto Sans Lao",
    "Noto Sans Khmer",
    "Noto Sans Myanmar",
    "Noto Sans Tamil",
    "Noto Sans",
)
_DARK_UNDER = 128
"""A ground whose lightness (0 to 255) is less is that of a dark system."""
FIRST_FONT = "Inter-Regular.ttf"
"""What the window is first painted with; the other weights and the other scripts follow."""

TALLEST_EM = 2.4
"""Room of a line in ems in which stacked Burmese marks, the tallest of our scripts, stay whole; a test measures it."""
_BORDER = 2
"""Border of a field, above and below together; ``app.qss`` says the same."""

_ROLES = {
    "Window": "bg",
    "Base": "card",
    "AlternateBase": "hover",
    "Text": "text",
    "WindowText": "text",
    "Button": "card",
    "ButtonText": "text",
    "Highlight": "accent",
    "HighlightedText": "on_accent",
    "ToolTipBase": "text",
    "ToolTipText": "card",
    "PlaceholderText": "muted",
    "Link": "accent",
    "Mid": "border",
    "Accent": "accent",
}
"""Which token fills which role of the palette."""


@cache
def tokens() -> dict[str, Any]:
    """Return the table of tokens as it is written in ``tokens.toml``, from its JSON form: that is read in no time."""
    table: dict[str, Any] = json.loads(assets.path("ui", "tokens.json").read_text(encoding="utf-8"))
    return table


def tokens_written() -> str:
    """Return the JSON form of ``ui/tokens.toml``; ``python -m usascp_desktop.ui.theme`` keeps it beside it."""
    import tomllib

    table = tomllib.loads(assets.path("ui", "tokens.toml").read_text(encoding="utf-8"))
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


class Theme(NamedTuple):
    """A look: which colours, how large the text (1.0 to 2.0), and dense or touch sizes."""

    name: str = "light"
    scale: float = 1.0
    density: str = "dense"

    def colour(self, token: str) -> QColor:
        """Return the colour of a token."""
        return colour_of(self.hex(token))

    def hex(self, token: str) -> str:
        """Return a colour as ``#rrggbb``."""
        return str(tokens()["colour"][self.name][token])

    def px(self, size: float) -> int:
        """Return a size in pixels at this text size."""
        return round(size * self.scale)

    def control(self, name: str) -> int:
        """Return the size of a control at this density and text size."""
        return self.px(tokens()["control"][self.density][name])

    def field_inner(self) -> int:
        """Return the height in pixels inside a field's border: room for the tallest script we set.

        Qt 6 centres the box of the tallest font in a line, then lifts it by what that font's ascent has more than the
        first one's, and cuts what is then above the room.
        """
        least = int(tokens()["control"][self.density]["field"]) - _BORDER
        return max(least, math.ceil(self.px(tokens()["type"]["body"]["px"]) * TALLEST_EM))

    def font(self, role: str) -> QFont:
        """Return the font of a role of the type scale (display, h1, h2, h3, body, small, label, caption, note)."""
        spec = tokens()["type"][role]
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.px(spec["px"]))
        font.setWeight(QFont.Weight(spec["weight"]))
        return font

    def apply(self, app: QApplication) -> None:
        """Dress the whole application in this theme."""
        load_fonts(FIRST_FONT)
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        font = self.font("body")
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(font)
        app.setPalette(self._palette())
        app.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        sheets = ("app.qss", "touch.qss") if self.density == "touch" else ("app.qss",)
        template = "".join(assets.path("ui", "themes", name).read_text(encoding="utf-8") for name in sheets)
        colours = {name: self.hex(name) for name in tokens()["colour"][self.name]}
        sizes = {f"ctl_{name}": f"{self.control(name)}px" for name in tokens()["control"][self.density]}
        scale = {name: spec["px"] for name, spec in tokens()["type"].items() if isinstance(spec, dict)}
        types = {f"type_{name}": f"{self.px(px)}px" for name, px in scale.items()}
        high, pick = self.px(24), self.control("chip") + 2
        sizes |= {"chip_high": f"{high}px", "chip_half": f"{high // 2}px"}
        sizes |= {"pick_high": f"{pick}px", "pick_half": f"{pick // 2}px"}
        sizes |= {
            "avatar_half": f"{self.control('avatar') // 2}px",
            "arrow": f"{self.px(14)}px",
            "arrow_room": f"{self.px(26)}px",
        }
        dark_ink = self.colour("on_accent").lightness() < _DARK_UNDER
        sizes |= {"chip_wide": f"{max(0, pick - 24)}px", "check_sign": f"check-{'black' if dark_ink else 'white'}"}
        # On black, muted words are nearly white: what is only proposed must not look as if it were there.
        colours["placeholder"] = self.hex("line" if self.name == "high_contrast" else "muted")
        ring = self.px(5)
        sizes |= {"radio": f"{self.px(16) - 2}px", "radio_half": f"{self.px(8)}px", "radio_ring": f"{ring}px"}
        sizes |= {"radio_dot": f"{self.px(16) - 2 * ring}px"}
        sizes |= {"field_inner": f"{self.field_inner()}px"}
        least, room = self.control("button_small"), self.control("button")
        # What a sheet calls the height of a button is the room inside its border and padding.
        sizes |= {"touch_button": f"{room - 16}px", "touch_wide": f"{least - 18}px", "touch_least": f"{least}px"}
        sizes |= {"touch_small": f"{least - 4}px", "touch_switch": f"{least - 10}px", "touch_foot": f"{least - 6}px"}
        sizes |= {"touch_tick": f"{least - 12}px"}
        icons = {"icons": assets.path("resources", "icons").as_posix()}
        return Template(template).substitute(colours, **sizes, **types, **icons)

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for which, token in _ROLES.items():
            palette.setColor(QPalette.ColorRole[which], self.colour(token))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Text, self.colour("muted"))
        palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, self.colour("muted"))
        return palette


def colour_of(text: str) -> QColor:
    """Return the colour of ``#rrggbb`` or ``#rrggbbaa`` (alpha last, as in style sheets of the web)."""
    if re.fullmatch(r"#[0-9a-fA-F]{8}", text):
        colour = QColor(text[:7])
        colour.setAlpha(int(text[7:], 16))
        return colour
    return QColor(text)


@cache
def load_fonts(names: str = "*.ttf") -> tuple[str, ...]:
    """Make our fonts whose file names match known to the application; returns their families."""
    # Qt tries the first family for every script and warns for each that cannot shape Khmer; the next one can.
    QLoggingCategory.setFilterRules("qt.text.font.db*=false")
    families: list[str] = []
    for file in sorted(assets.path("resources", "fonts").glob(names)):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(families)


def named(setting: str) -> str:
    """Return the theme a setting means; following the system needs a system that says what it has."""
    if setting in THEMES:
        return setting
    app = QApplication.instance()
    # Fusion's own palette follows the system; asking for the scheme would bring in the whole namespace Qt to say so.
    if isinstance(app, QApplication) and app.style().standardPalette().window().color().lightness() < _DARK_UNDER:
        return "dark"
    return "light"


if __name__ == "__main__":
    assets.path("ui", "tokens.json").write_text(tokens_written(), encoding="utf-8")
