"""What repairs a kind of problems: one step over all of its cells, to be taken back at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mfdw_desktop.common import clock
from mfdw_desktop.domain.imports import NewClients
from mfdw_desktop.domain.mending import (
    ALL_ROWS,
    CellFix,
    Key,
    Said,
    accepted_key,
    column_fix_key,
    fix_key,
    left_out_key,
    setting_key,
    value_key,
)
from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Question, QuestionKind
from mfdw_desktop.services.repairs import CLIENT_RULES, DAY_RULES, NUMBER_RULES, suggestions
from mfdw_desktop.ui.surveys.wizard.draft import ImportDraft
from mfdw_desktop.ui.surveys.wizard.mending.columns import choice_words
from mfdw_desktop.ui.surveys.wizard.mending.dialogs import ReasonDialog, ReplaceDialog
from mfdw_desktop.ui.surveys.wizard.mending.model import MendModel
from mfdw_desktop.ui.texts import tr

if TYPE_CHECKING:
    from mfdw_desktop.services.kept_file import KeptSheet
    from mfdw_desktop.ui.page import Page

CUT = 200
"""Letters from which on a problem does not quote the whole cell."""
_EACH = 1000
"""More warnings than this are accepted for every row of the column."""
_TEXT_RULES = frozenset(
    {*NUMBER_RULES, *DAY_RULES, *CLIENT_RULES, "not-in-list", "not-a-moment", "not-a-time"}
)


class Repair(StrEnum):
    """What can be done about a kind of problems."""

    CHOICES = "choices"
    TEXTS = "texts"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    CREATE = "create"
    ACCEPT = "accept"
    LEAVE_OUT = "leave out"


class Repairer(QObject):
    """Offer repairs for problems, ask what they need, and decide."""

    def __init__(self, page: Page, draft: ImportDraft, model: MendModel, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._draft, self._model = page, draft, model
        self._problems: tuple[RowProblem, ...] = ()
        self.dialog: ReasonDialog | ReplaceDialog | None = None
        """The one that was opened last."""

    def offered(self, problems: Iterable[RowProblem]) -> list[Repair]:
        """Return what repairs problems of one kind, the best first."""
        found = [each for each in problems if each.row]
        if not found:
            return []
        first, offered = found[0], []
        question = self._question(first)
        is_here = self._kept_of(first) is not None
        if first.rule == "not-in-list" and question is not None:
            one = question.kind is QuestionKind.SELECT_ONE
            offered += [Repair.CHOICES] if one else [Repair.TEXTS] if is_here else []
        elif first.rule == "day-order-mixed" and is_here:
            offered += [Repair.DAY_FIRST, Repair.MONTH_FIRST]
        elif first.rule in _TEXT_RULES and is_here and any(each.value for each in found):
            offered.append(Repair.TEXTS)
        if first.rule == "client-unknown" and self._may_create():
            offered.append(Repair.CREATE)
        if first.severity is Severity.WARNING and is_here:
            offered.append(Repair.ACCEPT)
        if first.severity is not Severity.INFO and is_here:
            offered.append(Repair.LEAVE_OUT)
        return offered

    def run(self, repair: Repair, problems: Iterable[RowProblem]) -> None:
        """Ask what a repair needs, then apply it to all of the problems."""
        self._problems = tuple(each for each in problems if each.row)
        if repair is Repair.CREATE:
            self._create_clients()
        elif repair is Repair.ACCEPT:
            self._ask_reason(tr("Accept these values?"), tr("Accept"), self._on_accept_given)
        elif repair is Repair.LEAVE_OUT:
            self._ask_reason(tr("Leave these rows out?"), tr("Leave out"), self._on_out_given)
        else:
            self._ask_texts(repair)

    def leave_out(self, places: Iterable[int]) -> None:
        """Leave shown rows out, or bring them back when all of them are out."""
        found = list(places)
        if found and all(self._model.left_out(place) is not None for place in found):
            decided: dict[Key, Any] = {
                left_out_key(name, self._model.level): None
                for place in found
                for name in self._model.names(place)
            }
            self._model.decide(decided, self._model.records(found))
            return
        kept = self._model.kept
        sheet = kept.sheet if kept is not None else ""
        self._problems = tuple(
            RowProblem(sheet, self._model.number(place), "", "", "", "") for place in found
        )
        if self._problems:
            self._ask_reason(tr("Leave these rows out?"), tr("Leave out"), self._on_out_given)

    # -- asking

    def _ask_reason(self, title: str, act: str, given: Callable[[str], object]) -> None:
        dialog = ReasonDialog(title, act, self._page)
        dialog.given.connect(given)
        self.dialog = dialog
        dialog.open()

    def _ask_texts(self, repair: Repair) -> None:
        first = self._problems[0]
        question = self._question(first)
        counts = Counter(each.value for each in self._problems if 0 < len(each.value) < CUT)
        texts = dict(counts.most_common())
        order = {Repair.DAY_FIRST: True, Repair.MONTH_FIRST: False}.get(repair)
        suggested: Mapping[str, str]
        choices: list[tuple[str, str]] = []
        if repair is Repair.CHOICES and question is not None and self._draft.form is not None:
            choices = choice_words(self._draft.form, question)
            suggested = self._draft.values.get(question.code, {})
        else:
            suggested = suggestions(first.rule, texts, today=clock.today(), day_first=order)
        title = question.label() if question is not None else first.header
        dialog = ReplaceDialog(
            " ".join(title.split()), texts, suggested, self._page, choices=choices
        )
        dialog.given.connect(self._on_choices_given if choices else self._on_texts_given)
        self.dialog = dialog
        dialog.open()

    # -- deciding

    def _on_choices_given(self, meant: dict[str, str]) -> None:
        question = self._question(self._problems[0])
        if question is None:
            return
        found = self._model.decisions.found
        decided: dict[Key, Any] = {}
        for said, code in meant.items():
            key = value_key(question.code, said)
            found.pop(key, None)
            known = self._draft.values.get(question.code, {}).get(said)
            if known:
                found[key] = known
            decided[key] = code
        self._model.decide(decided, self._rows(meant))

    def _on_texts_given(self, meant: dict[str, str]) -> None:
        """Replace texts in the whole column; cells typed over already are changed themselves."""
        decided: dict[Key, Any] = {}
        user = self._user
        for problem in self._problems:
            wanted, kept = meant.get(problem.value), self._kept_of(problem)
            if not wanted or kept is None:
                continue
            letters = [each.letter for each in kept.matches]
            at = letters.index(problem.column) if problem.column in letters else -1
            if at < 0:
                continue
            position, header = kept.position(problem.row), problem.header
            shown, names = kept.texts(position)[at], kept.names(position)
            if shown == problem.value:
                key = column_fix_key(header, shown, kept.level)
                decided[key] = CellFix(shown, wanted, "", user)
            elif self._model.decisions.fix(names, header, shown, kept.level) is not None:
                key = fix_key(kept.name(position), header, kept.level)
                decided[key] = CellFix(shown, wanted, "", user)
        self._model.decide(decided, self._rows(meant))

    def _on_accept_given(self, reason: str) -> None:
        said = Said(reason, self._user)
        decided: dict[Key, Any] = {}
        if len(self._problems) > _EACH:
            first = self._problems[0]
            level = self._row_of(first)[0]
            decided[accepted_key(ALL_ROWS, first.header, first.rule, level)] = said
        for problem in self._problems[:_EACH]:
            level, name = self._row_of(problem)
            if name:
                decided[accepted_key(name, problem.header, problem.rule, level)] = said
        self._model.decide(decided, self._rows())

    def _on_out_given(self, reason: str) -> None:
        said = Said(reason, self._user)
        rows = {self._row_of(each) for each in self._problems}
        decided = {left_out_key(name, level): said for level, name in rows if name}
        self._model.decide(decided, self._rows())

    def _create_clients(self) -> None:
        key = setting_key("new_clients")
        self._model.decisions.found[key] = self._draft.new_clients
        self._model.decide({key: NewClients.CREATE}, self._rows())

    # -- what the problems are about

    @property
    def _user(self) -> str:
        return self._page.context.workspace().actor.uid

    def _may_create(self) -> bool:
        draft = self._draft
        is_theirs = bool(draft.client_column) or "@client" in draft.targets.values()
        return draft.is_survey and is_theirs and draft.new_clients is not NewClients.CREATE

    def _rows(self, meant: Mapping[str, str] | None = None) -> set[int]:
        """Return the records of the problems, of those with a text in `meant` if that is given.

        None when one of them has no record: then nobody knows what else is touched.
        """
        found = {
            kept.record(kept.position(each.row)) if (kept := self._kept_of(each)) else 0
            for each in self._problems
            if meant is None or each.value in meant
        }
        return set() if 0 in found else found

    def _kept_of(self, problem: RowProblem) -> KeptSheet | None:
        kept = self._draft.kept
        return kept.sheet_of(problem.sheet, problem.row) if kept is not None else None

    def _row_of(self, problem: RowProblem) -> tuple[str, str]:
        """Return what decisions call the sheet and the row of a problem."""
        kept = self._kept_of(problem)
        return (kept.level, kept.name(kept.position(problem.row))) if kept is not None else ("", "")

    def _question(self, problem: RowProblem) -> Question | None:
        kept, form = self._kept_of(problem), self._draft.form
        if form is None:
            return None
        matches = kept.matches if kept is not None else ()
        target = next((each.target for each in matches if each.letter == problem.column), "")
        if target:
            return form.question(target)
        paths = {each.path: each for each in form.questions}
        return paths.get(problem.header) or form.question(problem.header.rsplit("/", 1)[-1])
