"""Their columns and our questions: which fills which, and why.

In order: what a person said (recipe, or an earlier file of the same kind), the full path, a
unique name, an alias (the form's, or what a header meant before), a label in any language, a
label made alike. What only looks alike is a suggestion, never a match. One
question gets one column; where two have the same right to it, neither gets it and both are
shown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from mfdw_desktop.domain.surveys import QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.column_parts import part_of
from mfdw_desktop.importing.dialects.base import Dialect, bare
from mfdw_desktop.importing.header_index import RANKS, Found, HeaderIndex
from mfdw_desktop.importing.layout import GROUP_MARK
from mfdw_desktop.importing.memory import Kept, Remembered
from mfdw_desktop.importing.normalise import heading
from mfdw_desktop.importing.recipe import Recipe, RecipeColumn
from mfdw_desktop.importing.replaying import Replayed, replay, with_memory

KEY, CLIENT, DAY, INTERVIEWER, WRITTEN = "@key", "@client", "@day", "@interviewer", "@written"
ROUND = "@round"
"""Targets that are no questions."""

SAID = frozenset({"user", "remembered", "template"})
"""Reasons that stand above what a tool calls its own columns."""
REPEAT = "repeat"
"""Why a column fills something: it holds one row of a repeat (`folds`)."""


_DOUBLED = re.compile(r" \(\d+\)$")
_OWN_HEADS = frozenset({"client_code", "branch", "round", "arm", "interview_date", "interviewer"})
"""Columns that our own exports have before the questions."""
_AFTER_RELATION = re.compile(r"^(first|middle|last|second last) name$")


@dataclass(frozen=True)
class Matched:
    """What each column fills, and what of the recipe did not fit."""

    columns: tuple[ColumnMatch, ...]
    replayed: Replayed


def match_columns(
    headers: Sequence[str],
    letters: Sequence[str],
    questionnaire: Questionnaire,
    *,
    dialect: Dialect,
    recipe: Recipe | None = None,
    remembered: Remembered | None = None,
    repeat: str = "",
    codes: Sequence[str] = (),
    groups: Sequence[str] = (),
    sheet: str = "",
) -> Matched:
    """Return what each column fills.

    `codes` are names under the headers and `groups` stand above them, where there are any;
    `sheet` is that of a repeat.
    """
    index = HeaderIndex(questionnaire, repeat)
    replayed = replay(
        recipe or Recipe(), headers, letters,
        here={each.code for each in index.questions},
        everywhere={each.code for each in questionnaire.questions}, sheet=sheet,
    )  # fmt: skip
    with_memory(replayed, headers, remembered, sheet)
    elsewhere = remembered.elsewhere if remembered is not None else {}
    first, parts = _recognised(headers, letters, index, codes, groups)
    _share_out(headers, first)
    _leave_heads(headers, first)
    system = _system_targets(headers, first, dialect)
    matches = []
    for at, header in enumerate(headers):
        match = ColumnMatch(letters[at], header, "", "unknown")
        made = _by_recipe(match, at, replayed)
        if made is None:
            kept = _kept(elsewhere.get((sheet, heading(header))), first[at], index)
            made = _by_header(match, first[at], kept, system.get(at), parts[at], index)
        matches.append(made)
    forced = {letters[at] for at in range(len(headers)) if at in replayed.said}
    return Matched(tuple(_one_source_each(matches, forced)), replayed)


def _recognised(
    headers: Sequence[str],
    letters: Sequence[str],
    index: HeaderIndex,
    codes: Sequence[str],
    groups: Sequence[str],
) -> tuple[list[list[Found]], list[ColumnMatch | None]]:
    """Return for each column the questions that it names, and the part of one that it holds."""
    first: list[list[Found]] = []
    parts: list[ColumnMatch | None] = []
    for at, (header, in_context) in enumerate(zip(headers, _in_context(headers), strict=True)):
        code = codes[at] if at < len(codes) else ""
        group = groups[at] if at < len(groups) else ""
        found = _named(index, header, in_context, code, group)
        part = None
        if not found:
            part = part_of(ColumnMatch(letters[at], header, "", "unknown"), index)
            found = [] if part else index.find(header) or index.find_tail(header)
        parts.append(part)
        first.append(found)
    return first, parts


def _named(index: HeaderIndex, header: str, in_context: str, code: str, group: str) -> list[Found]:
    """Return the questions that a column names by its code, its group, its context or itself."""
    found = index.find(code) if code else []
    if not found and header and group:
        found = index.find("/".join((*group.split(GROUP_MARK), header)))
    if in_context != header:
        found = found or index.find(in_context)
    return found or index.find_exact(header)


def _by_recipe(match: ColumnMatch, at: int, replayed: Replayed) -> ColumnMatch | None:
    """Return what a person said that the column fills, or is in doubt since; None if neither."""
    if at in replayed.said:
        return _as_said(match, replayed.said[at])
    if at in replayed.unsure:
        return replace(match, why="tie", suggestions=(replayed.unsure[at],))
    return None


def _by_header(
    match: ColumnMatch,
    found: list[Found],
    kept: RecipeColumn | None,
    system: str | None,
    part: ColumnMatch | None,
    index: HeaderIndex,
) -> ColumnMatch:
    """Return what the column fills by its header; with suggestions where it says nothing."""
    if kept is not None:
        return _as_said(match, kept)
    if found:
        return _match_of(match, found)
    if system is not None:
        return replace(match, target=system, why="system")
    return part if part is not None else _suggested(match, index)


def _suggested(match: ColumnMatch, index: HeaderIndex) -> ColumnMatch:
    alike = index.suggestions(match.header)
    return replace(
        match,
        suggestions=tuple(code for code, _ in alike),
        likeness=alike[0][1] if alike else 0,
    )


def _kept(kept: Kept | None, found: list[Found], index: HeaderIndex) -> RecipeColumn | None:
    """Return what a header meant in another file, where path and name don't say it."""
    if kept is None or (found and found[0].why in ("path", "name") and len(found) == 1):
        return None
    target = kept.column.target
    if not target.startswith("@") and target not in {each.code for each in index.questions}:
        return None
    return replace(kept.column, why="remembered", since=kept.origin.on, by=kept.origin.by)


def _as_said(match: ColumnMatch, said: RecipeColumn) -> ColumnMatch:
    return replace(
        match, target=said.target, why=said.why, choice=said.choice, since=said.since, by=said.by
    )


def _match_of(match: ColumnMatch, found: list[Found]) -> ColumnMatch:
    if len(found) > 1:
        codes = tuple(dict.fromkeys(each.question.code for each in found))
        return replace(match, why="tie", suggestions=codes)
    if found[0].question.kind is QuestionKind.NOTE:
        return replace(match, why="note")
    return replace(match, target=found[0].question.code, why=found[0].why)


def _share_out(headers: Sequence[str], first: list[list[Found]]) -> None:
    """Give questions of one label to as many columns of that label, in the form's order."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, found in enumerate(first):
        if len(found) > 1:
            groups[tuple(each.question.code for each in found)].append(at)
    for at, header in enumerate(headers):
        plain = _DOUBLED.sub("", header)
        if plain != header and not first[at] and plain in headers:
            codes = tuple(each.question.code for each in first[headers.index(plain)])
            if codes in groups:
                groups[codes].append(at)
    for codes, columns in groups.items():
        if len(columns) == len(codes):
            found = sorted(first[columns[0]], key=lambda each: each.question.position)
            for at, each in zip(sorted(columns), found, strict=True):
                first[at] = [each]


def _leave_heads(headers: Sequence[str], first: list[list[Found]]) -> None:
    """Give a question called as a head of our own exports the column behind it, `NAME (2)`."""
    if "_uid" not in headers or "_version" not in headers:
        return
    for at, header in enumerate(headers):
        second = f"{header} (2)"
        if first[at] and header and second in headers[at + 1 :]:
            first[headers.index(second)], first[at] = first[at], []
        elif header in _OWN_HEADS and first[at]:
            # With labels for headers, a question may be labelled like a head of ours.
            codes = {each.question.code for each in first[at]}
            if any(codes & {each.question.code for each in later} for later in first[at + 1 :]):
                first[at] = []


def _in_context(headers: Sequence[str]) -> list[str]:
    """Return the headers, those of the spouse named so (Mifos' `First Name` after relation)."""
    named, related = [], False
    for header in headers:
        plain = heading(_DOUBLED.sub("", header))
        related = related or "spouse/father relationship" in plain
        name = _AFTER_RELATION.match(plain)
        named.append(f"spouse {plain}" if related and name else header)
    return named


def _system_targets(
    headers: Sequence[str], first: list[list[Found]], dialect: Dialect
) -> dict[int, str]:
    """Return index to target of the columns that the tool itself wrote."""
    targets = {
        at: "" for at, header in enumerate(headers) if dialect.is_system(header) and not first[at]
    }
    for names, target in (
        (dialect.keys or dialect.joined_keys, KEY),
        (dialect.days, DAY),
        (dialect.interviewers, INTERVIEWER),
    ):
        at = locate(names, headers)
        if at is not None and not first[at]:
            targets[at] = target
    return targets


def locate(names: Iterable[str], headers: Sequence[str]) -> int | None:
    """Return the index of the first of `names` (bare) that is a header, or None."""
    plain = [bare(header) for header in headers]
    return next((plain.index(name) for name in names if name in plain), None)


def _one_source_each(matches: list[ColumnMatch], forced: set[str]) -> Iterable[ColumnMatch]:
    """Yield the matches with each question filled by one column only.

    `forced` are the letters of columns of which a person said what they fill.
    """

    def rank(match: ColumnMatch) -> int:
        if match.letter in forced:
            return -1
        return RANKS.index(match.why) if match.why in RANKS else len(RANKS)

    claims: dict[tuple[str, str], list[ColumnMatch]] = defaultdict(list)
    for match in matches:
        if match.target and not match.target.startswith("@"):
            claims[match.target, match.choice].append(match)
    for match in matches:
        rivals = claims.get((match.target, match.choice), [])
        if len(rivals) < 2:
            yield match
            continue
        best = min(map(rank, rivals))
        if rank(match) > best:
            yield replace(match, target="", why="taken", choice="", suggestions=(match.target,))
        elif sum(rank(each) == best for each in rivals) > 1:
            yield replace(match, target="", why="tie", choice="", suggestions=(match.target,))
        else:
            yield match


def columns_by_question(
    matches: Sequence[ColumnMatch],
) -> Mapping[str, list[tuple[int, ColumnMatch]]]:
    """Return code to the columns (index, match) that fill it, in the order of the sheet."""
    found: dict[str, list[tuple[int, ColumnMatch]]] = defaultdict(list)
    for at, match in enumerate(matches):
        if match.target and not match.target.startswith("@"):
            found[match.target].append((at, match))
    return found
