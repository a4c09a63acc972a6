"""Finds faults of layout by walking what is visible: words that are cut, widgets that overlap or stick out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextDocument, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

SLACK = 2
"""Pixels that a font's rounding may take."""
TALL = ("ကျွန်ုပ်တို့", "ဣန္ဒြေ", "ဂြိုဟ်", "ဥက္ကဋ္ဌ", "ស្ត្រី", "ប៊្រុយ", "ພູ່ນີ້", "ນ້ຳ", "ที่ปรึกษา", "ญู่", "ஸ்ரீ", "Ệg")
"""Words of each script with marks stacked above and below: any of them may be typed into any line."""


def faults(root):
    """Return a sentence for every fault in what ``root`` shows."""
    found = []
    for widget in _visible(root):
        found += _cut_words(widget)
        if isinstance(widget, QLineEdit):
            found += _cut_line(widget)
        if isinstance(widget, QComboBox) and not widget.isEditable():
            found += _cut_choice(widget)
        found += _sticks_out(widget, root)
        found += _overlaps(widget)
    return found


def _visible(root):
    shown = (one for one in root.findChildren(QWidget) if one.isVisibleTo(root) and not one.isWindow())
    return [one for one in shown if not one.size().isEmpty()]


def _name(widget):
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) else ""
    return f"{type(widget).__name__} “{(widget.accessibleName() or words)[:50]}”"


def _cut_words(widget):
    if widget.property("shrinks"):  # it ends in an ellipsis, so that all of it must be in the tooltip
        return [] if widget.text() in widget.toolTip() else [f"{_name(widget)} says nowhere what it cuts"]
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if not isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) or not widget.text():
        return []
    needs = widget.minimumSizeHint().width()
    if widget.width() + SLACK >= needs:
        return []
    return [f"{_name(widget)} is {widget.width()} wide, its words need {needs}"]


def _cut_line(widget):
    """A line cuts what stands above or below its room, and ends in dots where it is too long to be seen."""
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    room = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
    metrics, found = widget.fontMetrics(), []
    for word in TALL:
        ink = QFontMetricsF(widget.font()).tightBoundingRect(word)
        base = (room.height() - _line_height(word, widget.font()) + 1) // 2 + metrics.ascent()  # where Qt sets it
        if base + ink.top() < 0 or base + ink.bottom() > room.height():
            found.append(f"{_name(widget)} is {room.height()} high inside, it cuts {word}")
    shown = room.marginsRemoved(widget.textMargins()).width() - 4
    if metrics.horizontalAdvance(widget.displayText()) > shown and not widget.property("ends_in_dots"):
        found.append(f"{_name(widget)} is {shown} wide inside, it cuts “{widget.displayText()}” without dots")
    return found


def _cut_choice(widget):
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    box, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    shown = widget.style().subControlRect(box, option, part, widget).width()
    if widget.fontMetrics().horizontalAdvance(widget.currentText()) <= shown or widget.property("ends_in_dots"):
        return []
    return [f"{_name(widget)} is {shown} wide inside, it cuts “{widget.currentText()}” without dots"]


def _line_height(text, font):
    laid = QTextLayout(text, font)
    laid.beginLayout()
    line = laid.createLine()
    laid.endLayout()
    return round(line.height())


def _cut_label(widget):
    inner = widget.contentsRect()
    if widget.wordWrap():
        needs = widget.heightForWidth(widget.width())
        if needs > widget.height() + SLACK:
            return [f"{_name(widget)} is {widget.height()} high, its lines need {needs}"]
        return []
    if widget.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setDefaultFont(widget.font())
        document.setDocumentMargin(0)  # a label has none
        document.setHtml(widget.text())
        wide = document.idealWidth()
    else:
        words = widget.text() if widget.buddy() is None else widget.text().replace("&", "")
        wide = max(widget.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
    if wide > inner.width() + SLACK:
        return [f"{_name(widget)} is {inner.width()} wide, its words need {wide}"]
    return []


def _sticks_out(widget, root):
    """What lies outside its parent is never seen, unless a scroll area moves it."""
    parent = widget.parentWidget()
    if parent is None or parent is root or _moves(parent) or _is_inner(widget):
        return []
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        return [f"{_name(widget)} {_box(widget.geometry())} sticks out of {_name(parent)} {_box(parent.rect())}"]
    return []


def _overlaps(parent):
    if _moves(parent) or isinstance(parent, (QStackedWidget, QSplitter)) or _is_inner(parent):
        return []
    layout = parent.layout()
    if layout is None:
        return []
    placed = [one for one in _laid_out(layout) if one.isVisibleTo(parent) and one.parentWidget() is parent]
    found = []
    for number, one in enumerate(placed):
        for other in placed[number + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                found.append(f"{_name(one)} and {_name(other)} overlap by {shared.width()} x {shared.height()}")
    return found


def _laid_out(layout):
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())


def _moves(widget):
    """A view or scroll area, or the part of one that moves."""
    above = widget.parentWidget()
    return isinstance(widget, (QAbstractScrollArea, QAbstractItemView)) or isinstance(above, QScrollArea)


def _is_inner(widget):
    """Qt's own parts inside a control."""
    return isinstance(widget.parentWidget(), (QLineEdit, QComboBox, QAbstractItemView, QAbstractScrollArea))


def _box(rect):
    return f"({rect.x()}, {rect.y()}, {rect.width()} x {rect.height()})"
