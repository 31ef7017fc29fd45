"""Rounds in time: planned windows, the round that a file speaks of, days outside of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.periods import parse_day
from mfdw_desktop.domain.problems import FieldProblem
from mfdw_desktop.domain.surveys import is_round
from mfdw_desktop.domain.workbooks import ColumnFacts, WorkbookFacts

EVENT_HEADERS = ("redcap_event_name",)
"""Headers of columns that name the round in the tools' own exports."""
DAY_HEADERS = ("interview_day", "interview_date", "date_of_interview", "survey_date", "visit_date",
               "today", "timestamp", "start", "starttime", "completed_time", "submissiondate",
               "_submission_time", "end")  # fmt: skip
"""Headers of the interview's day, the best first."""
MOST_INTERVIEWS = 1_000_000
_FIXED = {
    "diagnostic": ("diagnostic", "diagnosis", "screening", "scoping"),
    "baseline": ("baseline", "base line", "bl", "round 0", "enrolment", "enrollment"),
    "final": ("final", "endline", "end line", "el"),
    "followup1": ("midline", "mid line", "ml", "follow up", "followup", "fu"),
}
_BY_WORD = {word: name for name, words in _FIXED.items() for word in words}
_NUMBERED = re.compile(r"(?:follow ?up|fu|round|r|wave|visit) ?([1-9][0-9]?)")
_ARM = re.compile(r"[ _]arm[ _]?[0-9]+[a-z]?$")


@dataclass(frozen=True)
class RoundWindow:
    """When a round is to be held."""

    name: str
    opens_on: date | None = None
    closes_on: date | None = None
    target: int | None = None
    """Interviews planned."""

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the window; a window open on one side has no end there."""
        if self.opens_on is None and self.closes_on is None:
            return False
        return not self.misses(day)

    def misses(self, day: date) -> bool:
        """Tell whether a day lies outside of what was planned."""
        is_early = self.opens_on is not None and day < self.opens_on
        return is_early or (self.closes_on is not None and day > self.closes_on)


@dataclass(frozen=True)
class RoundGuess:
    """The round that a file seems to be of, and why."""

    name: str
    why: str
    """`window`: its days lie in the planned one; `column`: a column says it."""
    several: bool = False
    """The column names several rounds."""


def validate(window: RoundWindow) -> list[FieldProblem]:
    """Return what is wrong with a planned round."""
    problems = []
    if not is_round(window.name):
        problems.append(FieldProblem("name", "round-name"))
    if window.opens_on and window.closes_on and window.closes_on < window.opens_on:
        problems.append(FieldProblem("closes_on", "end-before-start"))
    if window.target is not None and not 0 < window.target <= MOST_INTERVIEWS:
        problems.append(
            FieldProblem(
                "target", "number-out-of-range", fields={"least": 1, "most": MOST_INTERVIEWS}
            )
        )
    return problems


def round_of_text(text: str) -> str:
    """Return the round that a cell names (`baseline_arm_1`, `Follow-up 2`, `endline`), or ''."""
    plain = _ARM.sub("", fold(text))
    plain = " ".join(re.split(r"[\s_\-.]+", plain)).strip()
    if is_round(plain.replace(" ", "")):
        return plain.replace(" ", "")
    if plain in _BY_WORD:
        return _BY_WORD[plain]
    hit = _NUMBERED.fullmatch(plain)
    return f"followup{int(hit[1])}" if hit else ""


def guess_round(
    facts: WorkbookFacts, windows: Sequence[RoundWindow], today: date
) -> RoundGuess | None:
    """Return the round that a file seems to be of: by a column that says so, else by its days."""
    sheet = next((each for each in facts.sheets if each.name == facts.best_sheet), None)
    if sheet is None:
        return None
    columns = {each.header.strip().casefold().rsplit("/", 1)[-1]: each for each in sheet.columns}
    for header in (*EVENT_HEADERS, "round", "survey_round"):
        if header in columns:
            named = {round_of_text(each) for each in columns[header].examples} - {""}
            if named:
                return RoundGuess(min(named), "column", len(named) > 1)
    for header in DAY_HEADERS:
        found = Counter(
            window.name
            for day in _days(columns.get(header), today)
            for window in windows
            if window.holds(day)
        )
        if found:
            return RoundGuess(found.most_common(1)[0][0], "window")
    return None


def _days(column: ColumnFacts | None, today: date) -> Iterable[date]:
    for text in column.examples if column is not None else ():
        day = _day(text, today)
        if day is not None:
            yield day


def _day(text: str, today: date) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return parse_day(text, today).day if text else None
