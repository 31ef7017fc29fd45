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

from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire
from mfdw_desktop.domain.workbooks import ColumnMatch
from mfdw_desktop.importing.dialects.base import Dialect, bare
from mfdw_desktop.importing.layout import GROUP_MARK
from mfdw_desktop.importing.memory import Kept, Remembered
from mfdw_desktop.importing.normalise import heading, likeness, tidy, unmangled, words
from mfdw_desktop.importing.recipe import Recipe, RecipeColumn
from mfdw_desktop.importing.replaying import Replayed, replay, with_memory
from mfdw_desktop.importing.vocabulary import ChoiceReader

KEY, CLIENT, DAY, INTERVIEWER, WRITTEN = "@key", "@client", "@day", "@interviewer", "@written"
ROUND = "@round"
"""Targets that are no questions."""

SAID = frozenset({"user", "remembered", "template"})
"""Reasons that stand above what a tool calls its own columns."""
REPEAT = "repeat"
"""Why a column fills something: it holds one row of a repeat (`folds`)."""

ALIKE = 0.86
"""How alike a header must be to a question to be suggested."""

LONGEST_HEADER = 1000
"""Letters up to which a header is taken apart."""

_SEPARATORS = ("/", ".", ":", "-", ">", " > ", " / ", "::")
_SPLIT_SEPARATORS = ("/", ".", ":", "___", "__", "_", "-", " - ", " / ", " > ")
_RANKS = ("user", "path", "name", "alias", "remembered", "label", "normalised")
_PLACE = re.compile(
    r"(?P<base>.*?)[\s_\-.:/]?(?P<part>latitude|longitude|altitude|precision|accuracy)",
    re.IGNORECASE,
)
_DOUBLED = re.compile(r" \(\d+\)$")
_MANY = (QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_OWN_HEADS = frozenset({"client_code", "branch", "round", "arm", "interview_date", "interviewer"})
"""Columns that our own exports have before the questions."""
_AFTER_RELATION = re.compile(r"^(first|middle|last|second last) name$")


@dataclass(frozen=True)
class Found:
    """A question that a header names, and how it was recognised."""

    question: Question
    why: str


class HeaderIndex:
    """The questions of one level of a questionnaire, found by any header that means them."""

    def __init__(self, questionnaire: Questionnaire, repeat: str = "") -> None:
        self.questions = [q for q in questionnaire.questions if q.repeat == repeat]
        self._questionnaire = questionnaire
        self._exact: dict[str, list[Found]] = defaultdict(list)
        self._names: dict[str, list[Found]] = defaultdict(list)
        self._alike: dict[str, list[Found]] = defaultdict(list)
        for question in self.questions:
            self._add(question)
        self._choices: dict[str, ChoiceReader] = {}

    def _add(self, question: Question) -> None:
        for separator in _SEPARATORS:
            self._exact[question.path.replace("/", separator)].append(Found(question, "path"))
        self._exact[question.name].append(Found(question, "name"))
        self._names[tidy(question.name)].append(Found(question, "normalised"))
        self._alike[tidy(question.name)].append(Found(question, "normalised"))
        self._alike[words(question.name)].append(Found(question, "normalised"))
        if question.path != question.name:
            self._alike[words(question.path)].append(Found(question, "normalised"))
        own_code = () if question.code == question.name else (question.code,)
        for alias in (*question.aliases, *own_code):
            self._exact[alias].append(Found(question, "alias"))
            self._alike[heading(alias)].append(Found(question, "alias"))
            self._alike[words(alias)].append(Found(question, "alias"))
        for label in question.labels.values():
            self._exact[label.strip()].append(Found(question, "label"))
            self._alike[tidy(label)].append(Found(question, "label"))
            self._alike[heading(label)].append(Found(question, "normalised"))

    def find(self, header: str) -> list[Found]:
        """Return the questions that `header` may mean, all by the best reason there is."""
        return self._look_up(header.strip()) or self._look_up(unmangled(header))

    def find_exact(self, header: str) -> list[Found]:
        """Return the questions that `header` names to the letter, but for capitals in a name."""
        plain = unmangled(header)
        return (
            _best(self._exact.get(header.strip(), ()))
            or _best(self._exact.get(plain, ()))
            or _best(self._names.get(tidy(plain), ()))
        )

    def find_tail(self, header: str) -> list[Found]:
        """Return the questions that the end of `header` means: `About you/Client ID`."""
        for text in _tails(unmangled(header)):
            found = self._look_up(text)
            if found:
                return found
        return []

    def find_base(self, header: str) -> list[Found]:
        """Return the questions that the beginning of a longer header means."""
        return self.find(header) or self.find_tail(header)

    def _look_up(self, text: str) -> list[Found]:
        if not text:
            return []
        exact = _best(self._exact.get(text, ()))
        if exact:
            return exact
        for form in (tidy(text), heading(text), words(text)):
            alike = _best(self._alike.get(form, ()))
            if alike:
                return alike
        return []

    def choices(self, question: Question) -> ChoiceReader:
        """Return the choices of a question, ready to be asked."""
        if question.list_name not in self._choices:
            self._choices[question.list_name] = ChoiceReader(
                self._questionnaire.choices_of(question)
            )
        return self._choices[question.list_name]

    def suggestions(self, header: str) -> tuple[tuple[str, int], ...]:
        """Return the codes of questions that look like `header`, the likest first, and how much.

        The latter is in per cent.
        """
        scored = []
        for question in self.questions:
            if question.kind is QuestionKind.NOTE:
                continue
            texts = (question.name, *question.aliases, *question.labels.values())
            score = max(likeness(unmangled(header), text) for text in texts)
            if score >= ALIKE:
                scored.append((-score, question.position, question.code))
        return tuple((code, min(99, round(-100 * score))) for score, _, code in sorted(scored)[:3])


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
    parts: list[ColumnMatch | None] = []
    first: list[list[Found]] = []
    for at, (header, in_context) in enumerate(zip(headers, _in_context(headers), strict=True)):
        found = index.find(codes[at]) if at < len(codes) and codes[at] else []
        if not found and header and at < len(groups) and groups[at]:
            found = index.find("/".join((*groups[at].split(GROUP_MARK), header)))
        if in_context != header:
            found = found or index.find(in_context)
        found = found or index.find_exact(header)
        part = None
        if not found:
            part = _part(ColumnMatch(letters[at], header, "", "unknown"), index)
            found = [] if part else index.find(header) or index.find_tail(header)
        parts.append(part)
        first.append(found)
    _share_out(headers, first)
    _leave_heads(headers, first)
    system = _system_targets(headers, first, dialect)
    matches = []
    forced = set()
    for at, header in enumerate(headers):
        part = parts[at]
        match = ColumnMatch(letters[at], header, "", "unknown")
        kept = _kept(elsewhere.get((sheet, heading(header))), first[at], index)
        if at in replayed.said:
            forced.add(letters[at])
            matches.append(_as_said(match, replayed.said[at]))
        elif at in replayed.unsure:
            matches.append(replace(match, why="tie", suggestions=(replayed.unsure[at],)))
        elif kept is not None:
            matches.append(_as_said(match, kept))
        elif first[at]:
            matches.append(_match_of(match, first[at]))
        elif at in system:
            matches.append(replace(match, target=system[at], why="system"))
        elif part is not None:
            matches.append(part)
        else:
            alike = index.suggestions(header)
            matches.append(
                replace(
                    match,
                    suggestions=tuple(code for code, _ in alike),
                    likeness=alike[0][1] if alike else 0,
                )
            )
    return Matched(tuple(_one_source_each(matches, forced)), replayed)


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


def _best(found: Iterable[Found]) -> list[Found]:
    """Return the findings of the best reason, each question once."""
    listed = list(found)
    if not listed:
        return []
    top = min(_RANKS.index(each.why) for each in listed)
    return list(
        {each.question.code: each for each in listed if _RANKS.index(each.why) == top}.values()
    )


def _tails(header: str) -> Iterable[str]:
    """Yield what stands behind each separator: `About you/Client ID`, then `Client ID`."""
    if len(header) > LONGEST_HEADER:
        return
    for separator in ("/", " > ", ":", ".", "-"):
        at = header.find(separator)
        while 0 < at < len(header) - len(separator):
            yield header[at + len(separator) :].strip()
            at = header.find(separator, at + 1)


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


def _part(match: ColumnMatch, index: HeaderIndex) -> ColumnMatch | None:
    """Return the match of a column that holds a part of an answer, or None."""
    header = unmangled(match.header)
    if len(header) > LONGEST_HEADER:
        return None
    part = _PLACE.fullmatch(header)
    if part is not None:
        for found in index.find_base(_without_mark(part["base"])):
            if found.question.kind is QuestionKind.GEOPOINT:
                name = part["part"].lower().replace("accuracy", "precision")
                return replace(match, target=found.question.code, why="part", choice=name)
    if header.upper().endswith("_URL"):
        for found in index.find_base(header[:-4]):
            if found.question.kind is QuestionKind.FILE:
                return replace(match, why="address of a file")
    for separator in _SPLIT_SEPARATORS:
        if separator == "_" and index.find_exact(header.rpartition("/")[2]):
            return None  # `Work/jobs_other` is the question of that name, not a choice of `jobs`.
        at = header.rfind(separator)
        while at > 0:
            split = _split(header[:at], header[at + len(separator) :], separator, index)
            if split is not None:
                code, choice = split
                return replace(match, target=code, why="split", choice=choice)
            at = header.rfind(separator, 0, at)
    return None


def _without_mark(base: str) -> str:
    """Return `group/_place_` as `group/place`: Kobo marks the parts of a place."""
    head, slash, tail = base.rpartition("/")
    return f"{head}{slash}{tail.strip('_')}"


def _split(base: str, suffix: str, separator: str, index: HeaderIndex) -> tuple[str, str] | None:
    """Return (question, choice) of a split column, or None."""
    if not suffix:
        return None
    for found in index.find_base(base):
        if found.question.kind in _MANY:
            choice = index.choices(found.question).find(suffix.strip())
            if choice is not None:
                return found.question.code, choice
            if separator in ("/", ".") and found.why in ("path", "name"):
                return found.question.code, suffix.strip()
    return None


def _one_source_each(matches: list[ColumnMatch], forced: set[str]) -> Iterable[ColumnMatch]:
    """Yield the matches with each question filled by one column only.

    `forced` are the letters of columns of which a person said what they fill.
    """

    def rank(match: ColumnMatch) -> int:
        if match.letter in forced:
            return -1
        return _RANKS.index(match.why) if match.why in _RANKS else len(_RANKS)

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
