"""The look: enough contrast for every named pair, icons and fonts that are there, every token a colour."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetrics, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from usascp_desktop import assets
from usascp_desktop.ui import icons
from usascp_desktop.ui.actions import all_actions
from usascp_desktop.ui.page_specs import PAGES
from usascp_desktop.ui.theme import FAMILIES, THEMES, Theme, colour_of, load_fonts, tokens, tokens_written

ICON = re.compile(
    r"""(?:\bicon|\bpixmap|\bpicture|_tool)\(\s*"([a-z0-9-]+)"|icon\s*=\s*"([a-z0-9-]+)\""""
    r"""|PageSpec\("[^"]*", "[^"]*", "([a-z0-9-]+)"|"([a-z]+-[a-z0-9-]+)" if late"""
)
PAIRS = [(theme, pair) for theme in THEMES for pair in tokens()["contrast"][theme]]


def _light(hexadecimal: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(hexadecimal[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """Contrast ratio as WCAG 2 defines it."""
    darker, lighter = sorted((_light(ink), _light(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_the_standard_gives():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("theme", "pair"), PAIRS)
def test_a_named_pair_of_colours_has_the_contrast_it_needs(theme, pair):
    ink, ground = pair.split(" on ")
    promised = tokens()["contrast"][theme][pair]
    colours = tokens()["colour"][theme]
    measured = contrast(colours[ink], colours[ground])
    assert measured >= promised["least"]
    assert measured == pytest.approx(promised["ratio"], abs=0.02)


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_field_proposes_can_be_read_and_is_no_value(qtbot, theme):
    Theme(theme).apply(QApplication.instance())
    line, box = QLineEdit(placeholderText="Not set"), QComboBox(editable=True)
    for field in (line, box):
        qtbot.addWidget(field)
        field.show()
    ground = Theme(theme).hex("field")
    for one in (line, box.lineEdit()):
        proposed, text = (
            one.palette().color(role) for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Text)
        )
        assert proposed.alpha() == 255
        assert contrast(proposed.name(), ground) >= 4.5
        assert contrast(text.name(), proposed.name()) >= 2


def test_the_tokens_that_are_read_are_those_that_are_written():
    kept = assets.path("ui", "tokens.json").read_text(encoding="utf-8")
    assert kept == tokens_written(), "run: python -m usascp_desktop.ui.theme"


def test_every_theme_gives_every_colour():
    names = [set(tokens()["colour"][theme]) for theme in THEMES]
    assert names[0] == names[1] == names[2]
    assert all(colour_of(value).isValid() for theme in THEMES for value in tokens()["colour"][theme].values())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_style_sheet_finds_every_token_it_names(name, scale, qapp):
    sheet = Theme(name, scale)._style_sheet()
    assert "$" not in sheet
    assert f"font-size: {round(24 * scale)}px" in sheet


def test_every_icon_named_in_code_or_tokens_is_drawn():
    named = set()
    for file in assets.path("usascp_desktop", "ui").rglob("*.py"):
        named |= {next(filter(None, found)) for found in ICON.findall(file.read_text(encoding="utf-8"))}
    groups = ("kinds", "need_status", "need_priority", "sector_group")
    named |= {one["icon"] for group in groups for one in tokens()[group].values()}
    named |= {one.icon for one in all_actions() if one.icon} | {spec.icon for spec in PAGES}
    assert {"search", "undo-2", "target", "triangle-alert"} <= named
    missing = sorted(one for one in named if not assets.path("resources", "icons", f"{one}.svg").exists())
    assert missing == []


def test_an_icon_takes_the_colour_it_is_given(qapp):
    image = icons.pixmap("search", "#ff0000", 32).toImage()
    inked = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all(colour.red() > 240 and colour.green() < 15 for colour in inked)


def test_our_fonts_load(qapp):
    assert set(FAMILIES) <= set(load_fonts())
    assert set(FAMILIES) <= set(QFontDatabase.families())


@pytest.mark.parametrize("text", ["Vientiane", "ວຽງຈັນ", "กรุงเทพ", "ភ្នំពេញ", "ရန်ကုန်", "சென்னை", "Hà Nội"])
def test_a_name_in_any_script_is_shaped_without_boxes(text, qapp):
    Theme().apply(qapp)
    label = QLabel(text)
    label.ensurePolished()
    metrics = QFontMetrics(label.font())
    assert metrics.horizontalAdvance(text) > 0
    glyphs = _glyphs(text, label.font())
    assert glyphs
    assert 0 not in glyphs


def _glyphs(text, font):
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
