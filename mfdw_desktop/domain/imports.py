"""What an import is asked to do, and what it came to, as window and command line show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.expressions import NotChecked
from mfdw_desktop.domain.policies import FieldPolicy, RowPolicy
from mfdw_desktop.domain.problems import RowProblem
from mfdw_desktop.domain.workbooks import ColumnMatch, TableChoice

RECIPE_FORMAT = "mfdw-recipe-1"
"""What the file of a recipe calls itself."""


class NewClients(StrEnum):
    """What happens to a row whose client is not known."""

    REFUSE = "refuse"
    CREATE = "create"


class OnError(StrEnum):
    """What happens to a file with rows that cannot be stored."""

    REJECT_ROWS = "reject-rows"
    REFUSE_FILE = "refuse-file"


class RowOutcomeKind(StrEnum):
    """Where a row of a file went."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"
    QUEUED = "queued"
    BLANK = "blank"
    EXCLUDED = "excluded"


@dataclass(frozen=True)
class ImportOptions:
    """How a file is to be imported; an empty field is decided by the file or the database."""

    survey: str = ""
    """Code of the questionnaire; empty for clients, schemes and awards."""
    round: str = ""
    branch: str = ""
    sheet: str = ""
    header_row: int | None = None
    client_column: str = ""
    recipe: Mapping[str, Any] | None = None
    """A recipe as its JSON file says it (`conventions.md` 18)."""
    table: TableChoice = field(default_factory=TableChoice)
    """Which of several tables, which rows beside those found, and how a text is written."""
    new_clients: NewClients = NewClients.REFUSE
    on_error: OnError = OnError.REJECT_ROWS
    remembers: bool = False
    """Whether what was decided in earlier imports of this questionnaire is taken over."""
    rows: RowPolicy | None = None
    """None: as the recipe says, else new and known ones."""
    fields: FieldPolicy | None = None
    """None: as the recipe says, else the file's value where it is not blank."""
    sha256: str = ""
    """Digest of the file that was checked: another one is not imported unseen."""


@dataclass(frozen=True)
class FieldCount:
    """What an import does to one field over all rows."""

    code: str
    set: int = 0
    """Values of new records, and those that fill a gap."""
    changed: int = 0
    cleared: int = 0
    kept: int = 0
    """Ours stays, as the file says nothing."""
    filled: int = 0
    """Those of `set` that fill a gap of a record that stands."""
    held: int = 0
    """Ours stays by the rule that was chosen, though the file says otherwise."""
    asked: int = 0
    """Ours stays until a person has decided."""
    corrected: int = 0
    """Ours stays: it was corrected here since, and the file still says the old value."""


@dataclass(frozen=True)
class ChangeSample:
    """One value that an import changes, with the row that says so."""

    row: int
    key: str
    field: str
    old: object
    new: object


class RowFate(NamedTuple):
    """Where one row went, or would go."""

    outcome: RowOutcomeKind
    key: str
    """Of its response or record; empty when it has none."""


@dataclass(frozen=True)
class Recalled:
    """The earlier import whose decisions a file takes over, as its columns are the same."""

    batch: int
    on: str
    """Day, ISO."""
    by: str
    share: float
    """Of the headers that are the same, 1 for all."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    """Header then, and the header that it seems to be now."""
    client_column: str = ""
    new_clients: str = ""
    policies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Mended:
    """What became of the rows of a workbook of problems."""

    corrected: int
    """Rows that were changed in it."""
    uncorrected: int
    """Rows with a problem that nobody has changed."""
    stored: int
    """Rows that were stored before, and not touched now."""


@dataclass(frozen=True)
class ImportSummary:
    """What an import does, or did; `rows` is the sum of all outcomes.

    A plan and a result hold the same facts, as a plan is the same import, rolled back.
    """

    kind: str
    """`survey clients awards schemes`."""
    batch: int | None
    """None for a plan: nothing was kept."""
    sheet: str
    header_row: int
    dialect: str
    fingerprint: str
    matches: tuple[ColumnMatch, ...]
    rows: int
    imported: int
    updated: int
    unchanged: int
    rejected: int
    queued: int
    blank: int
    excluded: int
    new_clients: int
    problems: tuple[RowProblem, ...]
    problems_total: int
    fields: tuple[FieldCount, ...]
    samples: tuple[ChangeSample, ...]
    samples_total: int
    seconds: float
    snapshot_seconds: float
    changes: Changes
    recipe: Mapping[str, Any] = field(default_factory=dict)
    """What was decided, to be saved and used again."""
    fates: Mapping[int, RowFate] = field(default_factory=dict, repr=False)
    """Row to where it goes; of rows that say anything."""
    batch_uid: str = ""
    """Of `batch`."""
    mended: Mended | None = None
    """Of a workbook of problems that came back."""
    recalled: Recalled | None = None
    """The earlier import whose decisions were taken over."""
    inner: tuple[ColumnMatch, ...] = ()
    """Columns of the sheets of repeats."""
    sha256: str = ""
    """Digest of the file."""
    misfit: RefusedError | None = None
    """Why no row can be stored, where a person may still say what the columns hold."""
    not_checked: tuple[NotChecked, ...] = ()
    """Rules of the form that were not held against the rows, and why."""

    @property
    def needs_a_person(self) -> bool:
        """Whether rows were rejected, or rows or values wait for a decision."""
        return bool(self.rejected or self.queued or any(each.asked for each in self.fields))


class ImportPlan(ImportSummary):
    """What an import would do."""


class ImportResult(ImportSummary):
    """What an import did."""


class QueueReason(StrEnum):
    """Why an interview waits for a person."""

    SECOND_INTERVIEW = "second interview"
    SAME_KEY_TWICE = "same key twice"
    KEYS_DISAGREE = "keys disagree"
    VALUES_DIFFER = "values differ"
    CHANGED_SINCE = "changed since"
    """The response was changed after the export that comes back."""
    CLIENT_UNKNOWN = "client unknown"
    """Who was asked cannot be told (`domain.who`)."""


class QueueDecision(StrEnum):
    """What a person decided about a queued interview."""

    KEPT = "kept"
    """The one that stands stays; this one is put aside."""
    REPLACED = "replaced"
    """This one takes the place of the one that stands."""
    MERGED = "merged"
    """The one that stands stays; what it does not answer comes from this one."""
    BOTH = "both"
    DROPPED = "dropped"


@dataclass(frozen=True)
class QueuedDifference:
    """An answer in which a queued interview differs from the one that stands."""

    question: str
    label: str
    standing: object
    queued: object


@dataclass(frozen=True)
class QueuedLine:
    """An interview that waits for a decision."""

    id: int
    uid: str
    survey: str
    round: str
    reason: QueueReason
    client_code: str
    client_name: str
    source_key: str
    row: int
    answers: int
    """How many it has."""
    differences: tuple[QueuedDifference, ...] = ()
    day: str = ""
    """Of this interview, ISO."""
    interviewer: str = ""
    standing_day: str = ""
    standing_interviewer: str = ""


@dataclass(frozen=True)
class SurveyRow:
    """A questionnaire in a list."""

    id: int
    uid: str
    code: str
    title: str
    version: str
    versions: int
    questions: int
    languages: tuple[str, ...]
    responses: int
    rounds: tuple[str, ...]
    defined_at: datetime | None


@dataclass(frozen=True)
class RoundRow:
    """A round of a questionnaire, with how far it is."""

    id: int
    uid: str
    name: str
    responses: int
    clients: int
    target: int | None
    queued: int
    first_on: str = ""
    last_on: str = ""
    by_arm: Mapping[str, int] = field(default_factory=dict)
    opens_on: str = ""
    closes_on: str = ""
    links: Mapping[str, int] = field(default_factory=dict)
    """How many responses are linked by each method; by none under the empty text."""
    links_by_arm: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def linked(self) -> float | None:
        """The share of responses that have their client."""
        total = sum(self.links.values())
        return 1 - self.links.get("", 0) / total if total else None


@dataclass(frozen=True)
class FormDefined:
    """What reading a questionnaire came to."""

    code: str
    title: str
    version: str
    languages: tuple[str, ...]
    questions: tuple[Any, ...]
    """`domain.surveys.Question`, in order."""
    choices: Mapping[str, Any]
    warnings: tuple[RowProblem, ...]
    batch: int | None
    """None when the form was there already."""
    is_new: bool
    changes: Changes | None = None
    recipe: Mapping[str, Any] = field(default_factory=dict)
    """How the columns of the sheet that it was drafted from fill it."""
    not_checked: tuple[NotChecked, ...] = ()
    """Its rules that no answers will be held against, and why."""
