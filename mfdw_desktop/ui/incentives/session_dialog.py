"""Plan a session, or change one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import clock
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.incentives import (
    Scheme,
    Session,
    SessionDraft,
    SessionStatus,
    validate_session,
)
from mfdw_desktop.domain.learning import Course
from mfdw_desktop.domain.problems import blocking
from mfdw_desktop.domain.sheets import Place
from mfdw_desktop.ui.clients.saving import show_failure
from mfdw_desktop.ui.incentives import words
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.dialog import FormDialog
from mfdw_desktop.ui.widgets.editors import Check, Combo, DayEdit, LineEdit, NumberEdit, TextArea
from mfdw_desktop.ui.widgets.form import Field, Form

if TYPE_CHECKING:
    from mfdw_desktop.ui.page import Page


class SessionDialog(FormDialog):
    """The form of a session."""

    def __init__(
        self,
        page: Page,
        schemes: Sequence[Scheme],
        places: Sequence[Place],
        session: Session | None = None,
    ) -> None:
        self._page, self._places, self._session = page, places, session
        form = _form(schemes, places, has_branch=bool(page.context.branch()))
        form.set_values(_values_of(session))
        title = tr("New session") if session is None else tr("Session")
        super().__init__(title, form, page, size=(640, 560))
        self.submitted.connect(self._on_submitted)
        self._courses: dict[int, Course] = {}
        self.form.field("scheme_id").editor.edited.connect(self._offer_modules)
        self.form.field("module_id").editor.edited.connect(self._show_lesson)
        self._offer_modules()
        page.context.jobs.read("session:courses", self._read_courses, then=self._on_courses_read)

    def _read_courses(self, _progress: Progress) -> list[Course]:
        return self._page.context.workspace().learning.courses()

    def _on_courses_read(self, courses: list[Course]) -> None:
        self._courses = {each.scheme_id: each for each in courses}
        self._offer_modules()
        if self._session is not None:
            self.form.field("module_id").editor.set_value(self._session.module_id)
        self._show_lesson()
        self.form.remember()

    def _offer_modules(self) -> None:
        """Offer the modules of the scheme's curriculum, if it follows one."""
        course = self._courses.get(self.form.field("scheme_id").value() or 0)
        modules = course.modules if course is not None else ()
        self.form.field("module_id").editor.set_choices(
            [(None, tr("None")), *((each.id, f"{each.number}  {each.title}") for each in modules)]
        )
        self.form.field("module_id").setVisible(bool(modules))
        self._show_lesson()

    def _show_lesson(self) -> None:
        """Ask for the quiz only where a module is taught."""
        teaches = self.form.field("module_id").value() is not None
        self.form.field("is_makeup").setVisible(teaches)
        self.form.field("quiz_most").setVisible(teaches)

    def _on_submitted(self, values: dict[str, Any]) -> None:
        draft = SessionDraft(
            scheme_id=values["scheme_id"],
            centre_id=values["centre_id"],
            number=values["number"] or 1,
            topic=values["topic"] or "",
            on=values["on"],
            starts_at=self._session.starts_at if self._session is not None else None,
            minutes=values["minutes"],
            place=values["place"] or "",
            trainer=values["trainer"] or "",
            status=SessionStatus(values["status"] or SessionStatus.PLANNED),
            note=values["note"] or "",
            module_id=values["module_id"],
            is_makeup=bool(values["module_id"]) and values["is_makeup"],
            quiz_most=values["quiz_most"] if values["module_id"] else None,
        )
        problems = validate_session(draft, clock.today())
        self.form.set_errors(problems)
        if blocking(problems):
            return
        branch = next(
            (each.branch for each in self._places if each.centre_id == draft.centre_id),
            self._page.context.branch(),
        )
        key = self._session.id if self._session is not None else None
        workspace = self._page.context.workspace

        def save(_progress: Progress) -> Any:
            return workspace().incentives.save_session(draft, branch, key)

        self.save.setEnabled(False)
        self._page.context.actions.run(
            tr("Saving the session"),
            save,
            words=tr("Session saved"),
            then=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, _changes: object) -> None:
        self.finish()

    def _on_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        show_failure(self, self.form, error)


def _form(schemes: Sequence[Scheme], places: Sequence[Place], *, has_branch: bool) -> Form:
    choices = [(each.id, each.name) for each in schemes]
    centres = [(each.centre_id, each.name) for each in places]
    states = [(each.value, words.session_status(each)) for each in SessionStatus]
    return Form([
        Field("scheme_id", tr("Scheme"), Combo(choices, placeholder=tr("Choose a scheme")),
              needed=True),
        Field("centre_id", tr("Centre"), Combo(centres, placeholder=tr("Choose a centre")),
              needed=not has_branch),
        Field("topic", tr("Topic"), LineEdit(tr("Safe tools at home")), wide=True),
        Field("module_id", tr("Module"), Combo([(None, tr("None"))])),
        Field("quiz_most", tr("Points of the quiz"), NumberEdit("10", least=1, most=1000),
              hint=tr("empty: no quiz")),
        Field("is_makeup", tr("Make-up"), Check(tr("Make-up session")), wide=True),
        Field("on", tr("Day"), DayEdit(), needed=True),
        Field("number", tr("Session number"), NumberEdit("1", least=1, most=999)),
        Field("place", tr("Place"), LineEdit(tr("House of the centre's leader"))),
        Field("trainer", tr("Trainer"), LineEdit()),
        Field("minutes", tr("Length"), NumberEdit("60", least=1, most=1440), unit=tr("minutes")),
        Field("status", tr("Status"), Combo(states)),
        Field("note", tr("Note"), TextArea(), wide=True),
    ])  # fmt: skip


def _values_of(session: Session | None) -> dict[str, Any]:
    if session is None:
        return {"number": 1, "status": SessionStatus.PLANNED.value}
    return {
        "scheme_id": session.scheme_id,
        "centre_id": session.centre_id,
        "topic": session.topic,
        "on": session.on,
        "number": session.number,
        "place": session.place,
        "trainer": session.trainer,
        "minutes": session.minutes,
        "status": session.status.value,
        "note": session.note,
        "module_id": session.module_id,
        "is_makeup": session.is_makeup,
        "quiz_most": session.quiz_most,
    }
