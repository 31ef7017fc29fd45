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
    Recalled,
)
from mfdw_desktop.domain.mending import Decisions, Kind, Step, setting_key, without_mends
from mfdw_desktop.domain.policies import OF_FILE
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
    inner_targets: dict[tuple[str, str], str] = field(default_factory=dict)
    """The same of the sheets of repeats: sheet and header to the field."""
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
    readings: dict[str, dict[str, str]] = field(default_factory=dict)
    """Field to topic to the way of reading that a person chose."""
    missing: dict[str, dict[str, str]] = field(default_factory=dict)
    """Field to text of theirs to why there is no answer; an empty reason takes one back."""
    base: Mapping[str, Any] | None = None
    """The recipe of a file that a person opened; decisions stand above it."""
    remembers: bool = True
    """Whether decisions of earlier imports are taken over."""
    has_looked_back: bool = False
    """Whether the settings of an earlier import of such a file were taken over."""

    @property
    def is_survey(self) -> bool:
        """Whether responses are imported, not a list."""
        return self.kind == SURVEY

    def forget_columns(self) -> None:
        """Forget what was decided about columns: the table is another one."""
        for decided in (self.targets, self.values, self.readings, self.missing, self.policies):
            decided.clear()
        self.inner_targets.clear()
        self.client_column = ""
        self.base = None
        self.forget_plan()

    def begin_table(self) -> None:
        """Begin with another table: forget its columns, and look for what is known of it."""
        self.forget_columns()
        self.decisions.clear()
        self.has_looked_back, self.remembers = False, True

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

    def begin_anew(self) -> None:
        """Forget every decision about columns, those of earlier imports too."""
        self.forget_columns()
        self.remembers, self.has_looked_back = False, True

    def recall(self, recalled: Recalled) -> bool:
        """Take over the settings of the earlier import; tell whether the plan changes by it."""
        self.has_looked_back = True
        before = self.new_clients
        if self.is_survey:
            self.client_column = self.client_column or recalled.client_column
            self.new_clients = NewClients(recalled.new_clients or before)
        # Whose value stands is chosen for each file: a switch that empties must not come back.
        self.policies = {
            name: word
            for name, word in recalled.policies.items()
            if name.partition(":")[0] not in OF_FILE
        }
        return self.new_clients is not before or bool(self.policies)

    def use_recipe(self, recipe: Mapping[str, Any]) -> None:
        """Read the file by a recipe that a person opened."""
        self.begin_anew()
        self.base = without_mends(recipe)
        self.decisions.load(recipe)
        said = recipe.get("options") or {}
        self.client_column = str(said.get("client_column") or "")
        if said.get("new_clients") in tuple(NewClients):
            self.new_clients = NewClients(said["new_clients"])

    def recipe_to_save(self, planned: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the recipe of the plan with what was decided since."""
        return {**self._over(without_mends(planned)), **self.decisions.document()}

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
        self._decide(self.values, "value_maps", code, text, choice)
        self.is_stale = is_stale

    def name_missing(self, code: str, text: str, reason: str) -> None:
        """Let a text of theirs mean that there is no answer; without a reason it does not."""
        self._decide(self.missing, "missing", code, text, reason)
        self.is_stale = True

    def fill(self, header: str, target: str, *, sheet: str = "") -> None:
        """Let a column fill a field; an empty one leaves it out."""
        if sheet:
            self.inner_targets[sheet, header] = target
        else:
            self.targets[header] = target

    def read_as(self, code: str, topic: str, way: str) -> None:
        """Read the cells of a field in a way that a person chose."""
        self.readings.setdefault(code, {})[topic] = way
        if not way:
            del self.readings[code][topic]
        self.is_stale = True

    def used(self, part: str, code: str) -> dict[str, str]:
        """Return what holds for a field: text to what it means, now and from earlier imports."""
        planned = (self.plan.recipe if self.plan is not None else {}).get(part) or {}
        own = {"value_maps": self.values, "missing": self.missing}[part]
        return {**(planned.get(code) or {}), **own.get(code, {})}

    def origin(self, kind: str, code: str, text: str) -> tuple[str, str] | None:
        """Return day and person of a decision that was taken over, or None."""
        origins = (self.plan.recipe if self.plan is not None else {}).get("origins") or {}
        found = origins.get(f"{kind}|{code}|{text}")
        return (str(found["on"]), str(found["by"])) if found else None

    def _decide(
        self, decided: dict[str, dict[str, str]], part: str, code: str, text: str, said: str
    ) -> None:
        pairs = decided.setdefault(code, {})
        pairs[text] = said
        before = self.plan.recipe.get(part) or {} if self.plan is not None else {}
        if not said and not (before.get(code) or {}).get(text):
            del pairs[text]
        if not pairs:
            del decided[code]

    @property
    def _is_decided(self) -> bool:
        columns = self.targets or self.inner_targets
        return bool(columns or self.values or self.readings or self.missing)

    @property
    def has_decisions(self) -> bool:
        """Whether a person decided something that leaving would lose."""
        decided = self._is_decided
        is_as_found = self.header_row is None and self.table == TableChoice()
        return not is_as_found or bool(decided or self.decisions.found)

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
            remembers=self.remembers and self.base is None,
            sha256=self.plan.sha256 if self.plan is not None else "",
        )

    def _recipe(self) -> Mapping[str, Any] | None:
        """Return what a person decided, in the words of a recipe; None when nothing was."""
        mends = self.decisions.document()
        if not self._is_decided and not self.policies and not mends and self.base is None:
            return None
        return {**self._over(self.base or {}), **mends}

    def _over(self, base: Mapping[str, Any]) -> dict[str, Any]:
        """Return a recipe with what was decided here above it."""
        said = {("", source): target for source, target in self.targets.items()}
        said |= self.inner_targets
        columns = [
            each
            for each in base.get("columns") or ()
            if (each.get("sheet") or "", each["source"]) not in said
        ]
        columns += [
            {"source": source, "target": target, "why": "user", "sheet": sheet}
            for (sheet, source), target in said.items()
        ]
        made = {**base, "format": RECIPE_FORMAT, "columns": columns}
        for part, decided in (
            ("value_maps", self.values),
            ("readings", self.readings),
            ("missing", self.missing),
        ):
            there = {code: dict(pairs) for code, pairs in (base.get(part) or {}).items()}
            for code, pairs in decided.items():
                there[code] = {**there.get(code, {}), **pairs}
            made[part] = there
        made["policies"] = {**(base.get("policies") or {}), **self.policies}
        return made
