"""Forms of courses: which curriculum, staff trained, talks."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mfdw_desktop.common.progress import Progress
from mfdw_desktop.domain.learning import (
    DEFAULT_COMPLETION,
    Course,
    StaffTrainedDraft,
    TalkDraft,
)
from mfdw_desktop.ui.clients.saving import SavingDialog, Write
from mfdw_desktop.ui.page import PageContext
from mfdw_desktop.ui.texts import tr
from mfdw_desktop.ui.widgets.editors import Combo, DayEdit, LineEdit, NumberEdit
from mfdw_desktop.ui.widgets.form import Field, Form


class CourseDialog(SavingDialog):
    """Which curriculum a scheme follows, and when a learner has completed it."""

    def __init__(self, context: PageContext, parent: QWidget, course: Course | None) -> None:
        self._course = course
        self._scheme = Combo(placeholder=tr("Choose a scheme"))
        self._curriculum = Combo([(None, tr("None"))])
        form = Form(
            [
                Field("scheme_id", tr("Scheme"), self._scheme, needed=True),
                Field("curriculum_id", tr("Curriculum"), self._curriculum),
                Field("percent", tr("Completed from"), NumberEdit("75", least=1, most=100),
                      unit=tr("% of the modules"), needed=True),
            ],
            columns=1,
        )  # fmt: skip
        super().__init__(context, tr("Curriculum of a scheme"), form, parent, size=(460, 400))
        self.form.set_values(
            {"percent": course.completion_percent if course else DEFAULT_COMPLETION}
        )
        context.jobs.read("learning:choices", self._read, then=self._on_read)

    def _read(self, _progress: Progress) -> Any:
        workspace = self.context.workspace()
        kinds = {each.code for each in workspace.incentives.kinds() if each.uses_sessions}
        schemes = [each for each in workspace.incentives.schemes() if each.kind in kinds]
        return schemes, workspace.learning.curricula()

    def _on_read(self, found: Any) -> None:
        schemes, curricula = found
        self._scheme.set_choices([(each.id, each.name) for each in schemes])
        self._curriculum.set_choices(
            [(None, tr("None")), *((each.id, each.name) for each in curricula)]
        )
        if self._course is not None:
            self._scheme.set_value(self._course.scheme_id)
            self._curriculum.set_value(self._course.curriculum_id)
        if not curricula:
            self.message.show_message(
                "info",
                tr("There is no curriculum yet"),
                tr("Write one under Settings, Curricula."),
            )
        self.form.remember()

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores it."""

        def work(_progress: Progress) -> Any:
            return self.context.workspace().learning.save_course(
                values["scheme_id"], values["curriculum_id"], values["percent"]
            )

        return Write(tr("Saving the course"), work, tr("Course saved"))


class _StaffDialog(SavingDialog):
    """What both forms of staff have: who, and when."""

    def __init__(
        self, context: PageContext, parent: QWidget, course: Course, title: str, fields: list[Field]
    ) -> None:
        self._course = course
        self._staff = Combo(placeholder=tr("Choose who it was"))
        self._centre = Combo([(None, tr("No centre"))])
        first = [
            Field("staff_id", tr("Staff"), self._staff, needed=True),
            Field("on", tr("Day"), DayEdit(future=False), needed=True),
        ]
        super().__init__(context, title, Form([*first, *fields]), parent, size=(600, 420))
        context.jobs.read("learning:staff", self._read, then=self._on_read)

    def _read(self, _progress: Progress) -> Any:
        workspace, branch = self.context.workspace(), self.context.branch()
        staff = [each for each in workspace.organisation.staff()
                 if each.left_on is None and (not branch or each.branch == branch)]  # fmt: skip
        places = workspace.incentives.places(workspace.incentives.branch_ids(branch))
        return workspace.learning.today(), staff, places

    def _on_read(self, found: Any) -> None:
        today, staff, places = found
        self._staff.set_choices([(each.id, each.name) for each in staff])
        self._centre.set_choices(
            [(None, tr("No centre")), *((each.centre_id, each.name) for each in places)]
        )
        if self.form.field("on").value() is None:
            self.form.set_values({"on": today})
        self.form.remember()


class TrainedDialog(_StaffDialog):
    """A member of staff was trained to pass a course on."""

    def __init__(self, context: PageContext, parent: QWidget, course: Course) -> None:
        fields = [
            Field("trainer", tr("Trained by"), LineEdit()),
            Field("note", tr("Note"), LineEdit()),
        ]
        title = tr("Staff trained: {course}", course=course.scheme)
        super().__init__(context, parent, course, title, fields)

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the training."""
        draft = StaffTrainedDraft(
            values["staff_id"], self._course.scheme_id, values["on"], values["trainer"] or "",
            values["note"] or "",
        )  # fmt: skip

        def work(_progress: Progress) -> Any:
            return self.context.workspace().learning.add_trained(draft)

        return Write(tr("Saving a training"), work, tr("Training of staff saved"))


class TalkDialog(_StaffDialog):
    """A talk by which trained staff passed a course on."""

    def __init__(self, context: PageContext, parent: QWidget, course: Course) -> None:
        modules = [(each.id, f"{each.number}  {each.title}") for each in course.modules]
        heads = [
            Field("women", tr("Women who listened"), NumberEdit("0", most=9999)),
            Field("men", tr("Men who listened"), NumberEdit("0", most=9999)),
            Field("module_id", tr("Module"), Combo([(None, tr("None")), *modules])),
            Field("minutes", tr("Length"), NumberEdit("20", least=1, most=1440),
                  unit=tr("minutes")),
        ]  # fmt: skip
        title = tr("Pass-on talk: {course}", course=course.scheme)
        super().__init__(context, parent, course, title, heads)
        self.form.add(Field("centre_id", tr("Centre"), self._centre))

    def make_write(self, values: dict[str, Any]) -> Write:
        """Return the write that stores the talk."""
        draft = TalkDraft(
            values["staff_id"], self._course.scheme_id, values["module_id"],
            values.get("centre_id"), values["on"], values["women"] or 0, values["men"] or 0,
            values["minutes"],
        )  # fmt: skip

        def work(_progress: Progress) -> Any:
            return self.context.workspace().learning.add_talk(draft)

        return Write(tr("Saving a talk"), work, tr("Talk saved"))
