"""What the wizard knows so far: the file, the table, the columns, the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.domain.imports import (
    RECIPE_FORMAT,
    ImportOptions,
    ImportSummary,
    NewClients,
)
from mfdw_desktop.domain.mending import Decisions, Kind, Step, setting_key
from mfdw_desktop.domain.policies import BLANK, FIELDS, ROWS
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.workbooks import TableChoice, WorkbookFacts

if TYPE_CHECKING:
    from mfdw_desktop.services.kept_file import KeptFile

SURVEY = "survey"
BY_COLUMN = "@round"
"""In the place of a round: each row says its own."""


@dataclass
class ImportDraft:
    """An import that is being prepared; the steps write into it."""

    kind: str = SURVEY
    """`survey clients awards schemes`."""
    path: Path | None = None
    facts: WorkbookFacts | None = None
    survey: str = ""
    survey_title: str = ""
    round: str = ""
    branch: str = ""
    sheet: str = ""
    header_row: int | None = None
    table: TableChoice = field(default_factory=TableChoice)
    """Which of several tables, which rows beside those found, and how a text is written."""
    client_column: str = ""
    new_clients: NewClients = NewClients.REFUSE
    targets: dict[str, str] = field(default_factory=dict)
    """Header of theirs to the field of ours that a person chose; empty leaves it out."""
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    """Code of a question to text of theirs to the choice that a person named."""
    policies: dict[str, str] = field(default_factory=dict)
    """What a broken rule of the form comes to, in the words of a recipe."""
    plan: ImportSummary | None = None
    is_stale: bool = False
    """Whether something was decided since the plan was made that it does not show."""
    is_provisional: bool = False
    """Whether rows of the plan were checked alone since it was made."""
    result: ImportSummary | None = None
    decisions: Decisions = field(default_factory=Decisions)
    """What a person decided about single rows and cells."""
    kept: KeptFile | None = None
    """The rows that the plan was made of."""
    form: Questionnaire | None = None
    """What they fill."""
    _outworn: list[KeptFile] = field(default_factory=list)
    has_looked_back: bool = False
    """Whether an earlier import of such a file was asked for its decisions."""
    recalled: tuple[dict[str, str], dict[str, dict[str, str]]] = field(
        default_factory=lambda: ({}, {})
    )
    """Targets and values that an earlier import decided."""

    @property
    def is_survey(self) -> bool:
        """Whether responses are imported, not a list."""
        return self.kind == SURVEY

    def forget_columns(self) -> None:
        """Forget what was decided about columns: the table is another one."""
        self.targets.clear()
        self.values.clear()
        self.policies.clear()
        self.client_column = ""
        self.recalled = ({}, {})
        self.forget_plan()

    def begin_table(self) -> None:
        """Begin with another table: forget its columns, and look for what is known of it."""
        self.forget_columns()
        self.decisions.clear()
        self.has_looked_back = False

    def begin_sheet(self, sheet: str, header_row: int | None = None, area: str = "") -> None:
        """Take another sheet, or another table of one; how a text is written stays."""
        self.sheet, self.header_row = sheet, header_row
        self.table = TableChoice(
            area=area, encoding=self.table.encoding, delimiter=self.table.delimiter
        )
        self.begin_table()

    def toggle_row(self, number: int) -> None:
        """Take a row in that was left out, or leave it out again."""
        taken = set(self.table.included) ^ {number}
        self.table = replace(self.table, included=tuple(sorted(taken)))
        self.forget_plan()

    def recall(self, recipe: Mapping[str, Any]) -> bool:
        """Take over what an earlier import decided; False when it decided nothing."""
        said = recipe.get("options") or {}
        if self.is_survey and said.get("survey") != self.survey:
            return False
        columns = recipe.get("columns") or ()
        self.targets = {
            str(each["source"]): str(each.get("target") or "")
            for each in columns
            if each.get("why") == "user"
        }
        maps = recipe.get("value_maps") or {}
        self.values = {code: dict(pairs) for code, pairs in maps.items() if pairs}
        self.client_column = str(said.get("client_column") or "")
        self.new_clients = NewClients(said.get("new_clients") or NewClients.REFUSE)
        # Whose value stands is chosen for each file: a switch that empties must not come back.
        self.policies = {
            name: word
            for name, word in (recipe.get("policies") or {}).items()
            if name.partition(":")[0] not in (ROWS, FIELDS, BLANK)
        }
        self.recalled = (dict(self.targets), {code: dict(of) for code, of in self.values.items()})
        return bool(self.targets or self.values or self.client_column)

    def forget_plan(self) -> None:
        """Forget the plan: what it stands on has changed."""
        self.plan, self.is_stale = None, False

    def keep(self, kept: KeptFile, form: Questionnaire) -> None:
        """Take the rows of a new plan; those of the last one are let go with `let_go`."""
        if self.kept is not None:
            self._outworn.append(self.kept)
        self.kept, self.form = kept, form

    def let_go(self, *, everything: bool = False) -> None:
        """Remove the files of rows that nothing shows any more."""
        if everything and self.kept is not None:
            self._outworn.append(self.kept)
            self.kept = None
        while self._outworn:
            self._outworn.pop().close()

    def follow(self, step: Step) -> None:
        """Take over what a step of the sheet says of columns and of the whole file."""
        for change in step.changes:
            if change.key.kind is Kind.VALUE:
                code, said = change.key.parts
                self.name_value(code, said, change.after or "", is_stale=self.is_stale)
            elif change.key == setting_key("new_clients"):
                self.new_clients = change.after or NewClients.REFUSE
        self.is_provisional = True

    def name_value(self, code: str, text: str, choice: str, *, is_stale: bool = True) -> None:
        """Let a text of theirs mean a choice of ours; an empty choice leaves it as it is."""
        pairs = self.values.setdefault(code, {})
        if choice:
            pairs[text] = choice
        else:
            pairs.pop(text, None)
        if not pairs:
            del self.values[code]
        self.is_stale = is_stale

    @property
    def has_decisions(self) -> bool:
        """Whether a person decided something that leaving would lose."""
        is_recalled = (self.targets, self.values) == self.recalled
        is_as_found = self.header_row is None and self.table == TableChoice()
        return not is_recalled or not is_as_found or bool(self.decisions.found)

    def options(self) -> ImportOptions:
        """Return what the service is asked to do."""
        return ImportOptions(
            survey=self.survey if self.is_survey else "",
            round=self.round if self.is_survey and self.round != BY_COLUMN else "",
            branch=self.branch,
            sheet=self.sheet,
            header_row=self.header_row,
            table=self.table,
            client_column=self.client_column if self.is_survey else "",
            recipe=self._recipe(),
            new_clients=self.new_clients,
        )

    def _recipe(self) -> Mapping[str, Any] | None:
        """Return what a person decided, in the words of a recipe; None when nothing was."""
        mends = self.decisions.document()
        if not self.targets and not self.values and not self.policies and not mends:
            return None
        return {
            **mends,
            "format": RECIPE_FORMAT,
            "columns": [
                {"source": source, "target": target, "why": "user"}
                for source, target in self.targets.items()
            ],
            "value_maps": {code: dict(pairs) for code, pairs in self.values.items()},
            "policies": dict(self.policies),
        }
