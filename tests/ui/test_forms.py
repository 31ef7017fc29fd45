"""Forms and editors: what is typed is understood, echoed, or explained."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mfdw_desktop.common import clock, i18n
from mfdw_desktop.domain import periods
from mfdw_desktop.domain.problems import FieldProblem, Severity
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit, MoneyEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form


@pytest.fixture(autouse=True)
def fixed_day() -> Iterator[None]:
    with clock.frozen(datetime(2026, 3, 31, 12, tzinfo=UTC)):
        yield


def make_form(qtbot: QtBot) -> Form:
    form = Form(
        [
            Field("name", "Name", LineEdit(), needed=True, hint="as on the form"),
            Field("born", "Born", DayEdit(birth=True), pin=True),
            Field("amount", "Amount", MoneyEdit("KHR")),
            Field(
                "centre", "Centre", Combo([("1", "Chhouk"), ("2", "Dang Tong")], placeholder="–")
            ),
            Field("agreed", "Agreed", Check("She agrees")),
        ]
    )
    qtbot.addWidget(form)
    form.show()
    return form


@pytest.mark.parametrize(
    ("typed", "day", "said"),
    [
        ("3/4", date(2026, 4, 3), "Friday 3 April 2026"),
        ("3 apr", date(2026, 4, 3), "Friday 3 April 2026"),
        ("today", date(2026, 3, 31), "Tuesday 31 March 2026"),
        ("31/2", None, ""),
    ],
)
def test_day_is_echoed_in_words(qtbot: QtBot, typed: str, day: date | None, said: str) -> None:
    field = Field("on", "On", DayEdit())
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, typed)
    assert field.value() == day
    assert field._said.text() == said


def test_impossible_day_is_explained_when_the_hands_leave(qtbot: QtBot) -> None:
    field = Field("on", "On", DayEdit())
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, "31/2")
    field.editor.editingFinished.emit()
    assert field._said.text() == "There is no such day"
    assert field.editor.property("problem") == "bad"
    assert field.editor.accessibleDescription() == "There is no such day"


def test_age_is_taken_as_an_estimated_birth(qtbot: QtBot) -> None:
    editor = DayEdit(birth=True)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, "34")
    assert editor.is_estimated
    assert editor.value() == periods.birth_from_age(34, date(2026, 3, 31))


def test_arrows_change_a_day(qtbot: QtBot) -> None:
    editor = DayEdit()
    qtbot.addWidget(editor)
    editor.set_value(date(2026, 3, 1))
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.value() == date(2026, 2, 28)


def test_money_is_read_into_minor_units(qtbot: QtBot) -> None:
    editor = MoneyEdit("KHR")
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, "26,500")
    editor.editingFinished.emit()
    assert editor.value() == 2_650_000
    assert editor.text() == "26,500"
    editor.setText("abc")
    assert editor.problem() == "amount-unreadable"


def test_number_keeps_its_bounds(qtbot: QtBot) -> None:
    editor = NumberEdit(least=0, most=168)
    qtbot.addWidget(editor)
    editor.setText("១៦៨")
    assert editor.value() == 168
    editor.setText("184")
    assert (editor.value(), editor.problem()) == (None, "number-out-of-range")


def test_form_gives_values_and_knows_changes(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.set_values({"name": "Keo", "centre": "2", "agreed": True})
    assert not form.is_changed()
    assert form.values() == {
        "name": "Keo",
        "born": None,
        "amount": None,
        "centre": "2",
        "agreed": True,
    }
    qtbot.keyClicks(form.field("name").editor, " S")
    assert form.is_changed()


def test_missing_and_unreadable_fields_are_found(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.field("amount").editor.setText("x")
    assert [(each.name, each.rule) for each in form.check()] == [
        ("name", "needed"),
        ("amount", "amount-unreadable"),
    ]
    assert form.field("name")._said.text() == "This is needed"


def test_errors_go_away_when_one_types(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.set_errors([FieldProblem("name", "name-missing")])
    assert form.field("name").editor.property("problem") == "bad"
    qtbot.keyClicks(form.field("name").editor, "K")
    assert form.field("name").editor.property("problem") == ""
    assert form.field("name")._said.text() == "as on the form"


def test_warning_does_not_look_like_an_error(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.set_errors([FieldProblem("name", "name-with-digits", Severity.WARNING)])
    assert form.field("name").editor.property("problem") in (None, "")
    assert form.field("name")._said.property("tone") == "warn"


def test_enter_goes_on_and_submits_at_the_end(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.field("name").editor.setFocus()
    qtbot.waitUntil(form.field("name").editor.hasFocus)
    qtbot.keyClick(form.field("name").editor, Qt.Key.Key_Return)
    assert form.field("born").editor.hasFocus()
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(form.field("agreed").editor, Qt.Key.Key_Return)


def test_pinned_value_is_kept_for_the_next(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.set_values({"name": "Keo", "born": date(1991, 4, 3)})
    pin = form.field("born").pin
    assert pin is not None
    assert pin.focusPolicy() is Qt.FocusPolicy.NoFocus
    qtbot.keyClick(form.field("born").editor, Qt.Key.Key_F4)
    assert pin.isChecked()
    form.reset()
    assert form.values()["born"] == date(1991, 4, 3)
    assert form.values()["name"] is None


def test_leaving_a_dialog_with_typed_data_asks_in_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = FormDialog("New client", Form([Field("name", "Name", LineEdit())]), window)
    dialog.open()
    qtbot.keyClicks(dialog.form.field("name").editor, "Keo")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.message.current is not None
    dialog.message.current.buttons[0].click()
    assert not dialog.isVisible()


def test_dialog_offers_only_what_can_be_read(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = Form([Field("name", "Name", LineEdit(), needed=True)])
    dialog = FormDialog("New client", form, window)
    told: list[dict[str, object]] = []
    dialog.submitted.connect(told.append)
    dialog.submit()
    assert told == []
    form.field("name").editor.setText("Keo")
    dialog.submit()
    assert told == [{"name": "Keo"}]


@pytest.mark.parametrize(
    ("language", "digits"),
    [
        ("km", "០១២៣៤៥៦៧៨៩"),
        ("hi", "०१२३४५६७८९"),
        ("ur", "۰۱۲۳۴۵۶۷۸۹"),
        ("en", "০১২৩৪৫৬৭৮৯"),  # Bengali
    ],
)
def test_digits_of_any_script_are_read_and_own_ones_shown_when_wanted(
    qtbot: QtBot, language: str, digits: str
) -> None:
    day, number, money = DayEdit(), NumberEdit(), MoneyEdit("KHR")
    plain = ("15/3/2026", "1,250", "26500")
    for field, typed in zip((day, number, money), plain, strict=True):
        qtbot.addWidget(field)
        field.setText(typed.translate({ord("0") + n: each for n, each in enumerate(digits)}))
        assert field.problem() == ""
    read = (day.value(), number.value(), money.value())
    assert read == (date(2026, 3, 15), 1250, 2_650_000)

    i18n.use(i18n.with_own_digits(language))
    try:
        for field, typed, value in zip((day, number, money), plain, read, strict=True):
            field.set_value(value)
            shown = field.text()
            assert any(each in digits for each in shown) == (language != "en")
            assert any(each.isascii() and each.isdigit() for each in shown) == (language == "en")
            assert field.value() == value  # read again as it stands
            field.setText(typed)
            assert field.value() == value  # and 0 to 9 are read as well
    finally:
        i18n.use("en")
