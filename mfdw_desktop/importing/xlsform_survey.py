"""The survey sheet of an XLSForm on its way to questions, groups and repeats."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.domain.surveys import Group, Question, QuestionKind, Repeat
from mfdw_desktop.importing.xlsform_choices import OTHER, ChoiceLists, problem
from mfdw_desktop.importing.xlsform_sheets import (
    FormSheet,
    is_no,
    is_yes,
    row_is_on,
)
from mfdw_desktop.importing.xlsform_types import read_structure, read_type, suggest_type

_NAME = re.compile(r"[^\W\d][\w.\-]*")


_REFERENCE = re.compile(r"\$\{\s*(?:last-saved#)?([^}\s]+)\s*\}")


_EXPRESSIONS = ("relevant", "constraint", "calculation", "choice_filter", "default", "required",
                "repeat_count")  # fmt: skip


@dataclass
class _Open:
    """A group or repeat that has begun."""

    is_repeat: bool
    name: str
    row: int
    relevant: str = ""


@dataclass
class Survey:
    """The survey sheet on its way to questions and repeats."""

    sheet: FormSheet
    choices: ChoiceLists
    problems: list[RowProblem]
    default_language: str
    questions: list[Question] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    """Of questions, groups and repeats: what `${…}` may name."""
    paths: set[str] = field(default_factory=set)

    def read(self) -> None:
        """Read every row, then check what rows say of each other."""
        for row in self.sheet.rows:
            type_text = row.get("type")
            if not type_text and not row.get("name"):
                continue
            if not row_is_on(row):
                self._report(row.number, "form-row-disabled", "disabled", severity=Severity.INFO)
                continue
            structure = read_structure(type_text)
            if structure is None:
                self._question(row.number, type_text)
            elif structure.begins:
                self._begin(row.number, is_repeat=structure.is_repeat)
            else:
                self._end(row.number, is_repeat=structure.is_repeat)
        for left in self.open:
            self._report(left.row, "form-group-open", "type", left.name)
        self._check_references()

    def _report(
        self,
        row: int,
        rule: str,
        column: str = "",
        value: str = "",
        severity: Severity = Severity.WARNING,
        **fields: object,
    ) -> None:
        self.problems.append(
            problem(self.sheet.name, row, rule, self.sheet.letter(column),
                     self.sheet.header(column), value, severity, **fields)
        )  # fmt: skip

    def _path(self, name: str) -> str:
        return "/".join((*(each.name for each in self.open), name))

    def _repeat_around(self) -> str:
        """Return the path of the innermost repeat that is open."""
        for depth in range(len(self.open), 0, -1):
            if self.open[depth - 1].is_repeat:
                return "/".join(each.name for each in self.open[:depth])
        return ""

    def _relevant(self, own: str) -> str:
        """Return when a question is asked: its own condition and those of its groups."""
        parts = [each.relevant for each in self.open if each.relevant] + [own] * bool(own)
        return parts[0] if len(parts) == 1 else " and ".join(f"({each})" for each in parts)

    def _begin(self, number: int, *, is_repeat: bool) -> None:
        row = self.sheet.at(number)
        name = row.get("name")
        if not name:
            name = f"{'repeat' if is_repeat else 'group'}_{number}"
            self._report(number, "form-group-without-name", "name", given=name)
        path = self._path(name)
        if path in self.paths:
            self._report(number, "form-name-twice", "name", name)
        self.paths.add(path)
        self.names.add(name)
        labels = row.labels("label", self.default_language)
        if is_repeat:
            self.repeats.append(
                Repeat(
                    path,
                    name,
                    labels,
                    self._repeat_around(),
                    count=row.get("repeat_count"),
                    relevant=self._relevant(row.get("relevant")),
                    row=number,
                )
            )
        elif labels:
            self.groups.append(Group(path, labels, self._repeat_around()))
        self.open.append(_Open(is_repeat, name, number, row.get("relevant")))

    def _end(self, number: int, *, is_repeat: bool) -> None:
        if not self.open:
            self._report(
                number, "form-end-without-begin", "type", self.sheet.at(number).get("type")
            )
            return
        begun = self.open.pop()
        if begun.is_repeat != is_repeat:
            self._report(number, "form-end-mismatch", "type", self.sheet.at(number).get("type"),
                         begun=begun.name, begun_row=begun.row)  # fmt: skip

    def _question(self, number: int, type_text: str) -> None:
        row = self.sheet.at(number)
        name = self._name_of(number, type_text)
        if not name:
            return
        meaning = read_type(type_text, row.get("parameters"))
        if meaning is None:
            self._report(number, "form-unknown-type", "type", type_text, Severity.ERROR,
                         suggestion=suggest_type(type_text))  # fmt: skip
            return
        path = self._path(name)
        if path in self.paths:
            self._report(number, "form-name-twice", "name", name, Severity.ERROR)
            return
        self.paths.add(path)
        self.names.add(name)
        if meaning.list_name and not meaning.from_file:
            self._check_list(number, meaning.list_name)
        if meaning.or_other:
            self.choices.add_other(meaning.list_name)
        language = self.default_language
        self.questions.append(
            Question(
                code=name,
                path=path,
                name=name,
                kind=meaning.kind,
                type_name=type_text,
                labels=row.labels("label", language),
                hints=row.labels("hint", language),
                list_name=meaning.list_name,
                or_other=meaning.or_other,
                required=is_yes(row.get("required")),
                required_if=_condition(row.get("required")),
                required_messages=row.labels("required_message", language),
                relevant=self._relevant(row.get("relevant")),
                constraint=row.get("constraint"),
                constraint_messages=row.labels("constraint_message", language),
                calculation=row.get("calculation"),
                choice_filter=row.get("choice_filter"),
                default=row.get("default"),
                sensitive=is_yes(row.get("sensitive")),
                repeat=self._repeat_around(),
                position=len(self.questions) + 1,
                row=number,
            )
        )
        if meaning.or_other:
            self._other_text(number, name)

    def _other_text(self, number: int, name: str) -> None:
        """Add the text question that `or_other` brings along."""
        other = f"{name}_other"
        path = self._path(other)
        self.paths.add(path)
        self.names.add(other)
        self.questions.append(
            Question(other, path, other, QuestionKind.TEXT, "or_other", row=number,
                     relevant=self._relevant(f"selected(${{{name}}}, '{OTHER}')"),
                     repeat=self._repeat_around(), position=len(self.questions) + 1)
        )  # fmt: skip

    def _name_of(self, number: int, type_text: str) -> str:
        """Return the name of a question's row; nothing when the row cannot be kept."""
        name = self.sheet.at(number).get("name")
        if not type_text:
            self._report(number, "form-without-type", "type", name, Severity.ERROR)
            return ""
        if not name:
            if type_text.lower() in ("note", "audit", "start-geopoint"):
                return f"{type_text.lower()}_{number}"
            self._report(number, "form-without-name", "name", type_text, Severity.ERROR)
            return ""
        if not _NAME.fullmatch(name):
            self._report(number, "form-bad-name", "name", name)
        return name

    def _check_list(self, number: int, list_name: str) -> None:
        if list_name not in self.choices.lists and not list_name.startswith("${"):
            self._report(number, "form-missing-list", "type", list_name,
                         suggestion=self.choices.nearest(list_name))  # fmt: skip

    def _check_references(self) -> None:
        """Report each `${name}` that no row of the form bears."""
        for row in self.sheet.rows:
            if not row_is_on(row):
                continue
            texts = [(column, row.get(column)) for column in _EXPRESSIONS]
            for part in ("label", "hint"):
                texts += [(part, text) for text in row.labels(part, "").values()]
            told: set[str] = set()
            for column, text in texts:
                for name in _REFERENCE.findall(text):
                    if name not in self.names and name not in told:
                        told.add(name)
                        near = difflib.get_close_matches(name, self.names, n=1, cutoff=0.75)
                        self._report(row.number, "form-unknown-reference", column, name,
                                     suggestion=near[0] if near else "")  # fmt: skip


def _condition(required: str) -> str:
    """Return the expression of a `required` cell that says neither yes nor no."""
    return "" if is_yes(required) or is_no(required) else required
