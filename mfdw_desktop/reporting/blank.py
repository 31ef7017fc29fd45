"""The blank questionnaire: questions in order with their codes, skips in words, room to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mfdw_desktop import __version__
from mfdw_desktop.common.i18n import is_right_to_left
from mfdw_desktop.domain.survey_heads import head_questions
from mfdw_desktop.domain.survey_paper import (
    ItemKind,
    PaperItem,
    paper_codes,
    paper_items,
    plain_label,
)
from mfdw_desktop.domain.survey_skips import SkipTerm, skip_rule
from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire, language_of
from mfdw_desktop.reporting.direction import runs_to_left
from mfdw_desktop.reporting.document import (
    Block,
    Document,
    Furniture,
    Heading,
    Paper,
    Paragraph,
    Title,
)
from mfdw_desktop.reporting.form_blocks import (
    Answer,
    Asked,
    HeadBox,
    HeadField,
    Roster,
    RosterRow,
    Space,
)
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording

ROSTER_COLUMNS = 5
_LAST_LINES = 4
"""Lines for what the interviewer adds at the end."""
_MOST_BOXES = 9
_K = QuestionKind


@dataclass(frozen=True)
class BlankPaper:
    """What a blank questionnaire is made of."""

    form: Questionnaire
    institution: str
    printed_on: date
    largest: dict[str, int]
    """Code of a question to the largest whole number that its constraint allows."""
    logo: bytes = b""


def build(content: BlankPaper, *, paper: Paper, language: str) -> Document:
    """Return the document of a blank questionnaire in a language of the program."""
    return _Blank(content, language).document(paper)


class _Blank:
    """The making of one paper."""

    def __init__(self, content: BlankPaper, language: str) -> None:
        self._content = content
        self._form = content.form
        self._paper_language = language
        self._words = Wording(language)
        self._language = language_of(content.form, language)
        self._items = paper_items(content.form)
        self._numbers = dict(_numbered(self._items))

    def document(self, paper: Paper) -> Document:
        """Return furniture, box on top, and every item in order."""
        say, form = self._words.translate, self._form
        version = say("version {version}", version=form.version) if form.version else ""
        furniture = Furniture(
            institution=self._content.institution,
            logo=self._content.logo,
            branch=form.code,
            period=version,
            title=form.title,
            figures_as_of=say(
                "Printed on {day} · MFDW Desktop {version}",
                day=self._words.day(self._content.printed_on),
                version=__version__,
            ),
            page_of=say("Page {page} of {pages}", page="{page}", pages="{pages}"),
        )
        guide = say(
            "A circle takes one answer, squares take several. Write DK beside a question when the "
            "answer is not known, R when it is refused, NA when it does not apply."
        )
        blocks: list[Block] = [
            Title(self._put(form.title)),
            self._head(),
            Paragraph(guide, quiet=True),
        ]
        blocks += self._blocks()
        return Document(furniture, tuple(blocks), self._paper_language, paper)

    def _head(self) -> HeadBox:
        """Return who, when, by whom, and the consent; in the form's own words where it asks."""
        say, heads = self._words.translate, head_questions(self._form)
        line = Answer(Space.LINE)
        client = self._own(heads.client, say("Client code"))
        return HeadBox(
            (
                (
                    HeadField(client, line, 1.0),
                    HeadField(say("Name of the client"), line, 1.5),
                    HeadField(say("Village, centre"), line, 1.2),
                ),
                (
                    HeadField(self._own(heads.day, say("Day of the interview")),
                              self._day(Space.DAY), 1.4),
                    HeadField(self._own(heads.interviewer, say("Interviewer")), line, 1.3),
                    HeadField(say("Round"), line, 1.0),
                ),
                (
                    HeadField(
                        say("The client knows what the survey is for and agrees to answer"),
                        Answer(Space.ONE, (("1", say("Yes")), ("2", say("No: stop here")))),
                        2.2,
                    ),
                    HeadField(say("Signature or thumbprint"), line, 1.5),
                ),
            )
        )  # fmt: skip

    def _own(self, question: Question | None, words: str) -> str:
        return self._put(plain_label(question.label(self._language))) if question else words

    def _put(self, text: str) -> str:
        """Return a text of the form so that its direction is its own on the paper."""
        to_left = is_right_to_left(self._paper_language) or runs_to_left(text)
        return isolate(text) if to_left else text

    def _blocks(self) -> Iterator[Block]:
        skips = self._skips(self._items)
        last = next((each for each in reversed(self._items) if each.number), None)
        for at, item in enumerate(self._items):
            if item.kind is ItemKind.HEADING:
                yield Heading(self._put(item.label(self._language)))
            elif item.kind is ItemKind.REPEAT:
                yield from self._rosters(item, skips.get(at, ""), "")
            elif item.question is not None and item.kind is ItemKind.NOTE:
                yield Paragraph(self._put(item.label(self._language)))
            elif item.question is not None:
                yield self._asked(item, item.question, skips.get(at, ""), is_last=item is last)

    def _asked(self, item: PaperItem, question: Question, skip: str, *, is_last: bool) -> Asked:
        say = self._words.translate
        answer = self._answer(question, is_last=is_last)
        advice = {
            Space.MANY: say("Tick all that apply."),
            Space.RANK: say("Number them: 1 is the first."),
        }.get(answer.space, "")
        return Asked(
            item.number, self._text(item, question), answer, self._hint(question), advice, skip
        )

    def _text(self, item: PaperItem, question: Question) -> str:
        label = self._put(item.label(self._language))
        return f"{label} *" if question.required else label

    def _hint(self, question: Question) -> str:
        """Return the hint, and the range of a number as the form words it."""
        parts = [_in(question.hints, self._language)]
        if question.kind in (_K.INTEGER, _K.DECIMAL):
            message = _in(question.constraint_messages, self._language)
            parts.append(f"({message})" if message else "")
        return " ".join(self._put(plain_label(each)) for each in parts if each)

    def _answer(self, question: Question, *, is_last: bool) -> Answer:
        kind, say = question.kind, self._words.translate
        choices = self._form.choices_of(question)
        if kind in (_K.SELECT_ONE, _K.SELECT_MULTIPLE, _K.RANK) and choices:
            codes = paper_codes(choices)
            space = {_K.SELECT_ONE: Space.ONE, _K.RANK: Space.RANK}.get(kind, Space.MANY)
            listed = tuple(
                (
                    codes[each.name],
                    self._put(plain_label(_in(each.labels, self._language) or each.name)),
                )
                for each in choices
            )
            return Answer(space, tuple(dict.fromkeys(listed)))
        if kind is _K.INTEGER:
            largest = self._content.largest.get(question.code)
            if largest is not None and len(str(largest)) <= _MOST_BOXES:
                return Answer(Space.BOXES, count=len(str(largest)))
            return Answer(Space.SHORT)
        if kind is _K.DECIMAL:
            return Answer(Space.SHORT)
        if kind in (_K.DAY, _K.TIME, _K.MOMENT):
            return self._day({_K.DAY: Space.DAY, _K.TIME: Space.TIME}.get(kind, Space.MOMENT))
        if kind is _K.GEOPOINT:
            return Answer(Space.PLACE, captions=(say("Latitude"), say("Longitude")))
        if kind is _K.ACKNOWLEDGE:
            return Answer(Space.TICK)
        return Answer(Space.LINE, count=_LAST_LINES if is_last else 1)

    def _day(self, space: Space) -> Answer:
        say = self._words.translate
        day, clock = (say("day"), say("month"), say("year")), (say("hour"), say("minute"))
        captions = {Space.DAY: day, Space.TIME: clock}.get(space, (*day, *clock))
        return Answer(space, captions=captions)

    def _rosters(self, item: PaperItem, skip: str, around: str) -> Iterator[Block]:
        """Yield the roster of a repeat, then those within it."""
        say, label = self._words.translate, self._put(item.label(self._language))
        rows: list[RosterRow] = []
        if around:
            rows.append(RosterRow("", say("Belongs to number … of: {part}", part=around)))
        skips = self._skips(item.items, item.repeat.relevant if item.repeat is not None else "")
        for at, each in enumerate(item.items):
            if each.kind is ItemKind.QUESTION and each.question is not None:
                rows.append(
                    RosterRow(
                        each.number,
                        self._text(each, each.question),
                        self._codes(each.question),
                        skips.get(at, ""),
                    )
                )
        note = say("A column for each; take another sheet for more.")
        yield Roster(item.number, label, tuple(rows), ROSTER_COLUMNS, skip, note)
        for at, each in enumerate(item.items):
            if each.kind is ItemKind.REPEAT:
                yield from self._rosters(each, skips.get(at, ""), label)

    def _codes(self, question: Question) -> str:
        """Return what may be written into a cell: the codes, or the range in words."""
        choices = self._form.choices_of(question)
        codes = paper_codes(choices)
        parts = [
            self._put(f"{codes[each.name]} {plain_label(_in(each.labels, self._language))}")
            for each in choices
        ]
        return " · ".join(parts) if parts else self._hint(question)

    def _skips(self, items: Sequence[PaperItem], outer: str = "") -> dict[int, str]:
        """Return place to the instruction over it: one for a run with the same condition."""
        found: dict[int, str] = {}
        own = [_without_outer(_relevant(each), outer) for each in items]
        at = 0
        while at < len(items):
            relevant = own[at]
            end = at + 1
            while end < len(items) and relevant and own[end] == relevant:
                end += 1
            if relevant:
                found[at] = self._instruction(items, at, end, relevant)
            at = end
        return found

    def _instruction(self, items: Sequence[PaperItem], at: int, end: int, relevant: str) -> str:
        say = self._words.translate
        condition = self._condition(relevant)
        if not condition:
            return say("Ask only where it applies.")
        numbers = [each.number for each in items[at:end] if each.number]
        after = next((each.number for each in items[end:] if each.number), "")
        first, last = numbers[0], numbers[-1]
        if "." in first or not after:
            template = say("Only if {condition}.")
        elif first == last:
            template = say("Only if {condition}; otherwise go to {next}.")
        else:
            template = say("{first} to {last} only if {condition}; otherwise go to {next}.")
        fields = {"condition": condition, "next": after, "first": first, "last": last}
        for name, text in fields.items():
            template = template.replace(f"{{{name}}}", text)
        return template

    def _condition(self, relevant: str) -> str:
        """Return a condition in words; empty when it says more than paper can."""
        rule = skip_rule(relevant)
        if rule is None:
            return ""
        said = [self._term(each) for each in rule.terms]
        if not all(said):
            return ""
        joined = said[0]
        for each in said[1:]:
            joined = (
                self._words.translate("{first} or {second}", first=joined, second=each)
                if rule.is_any
                else self._words.translate("{first} and {second}", first=joined, second=each)
            )
        return joined

    def _term(self, term: SkipTerm) -> str:
        question = next((q for q in self._form.questions if q.name == term.name), None)
        if question is None:
            return ""
        number = self._numbers.get(question.code) or self._put(
            f"«{plain_label(question.label(self._language))}»"
        )
        say = self._words.translate
        template = {
            "=": say("{number} is {value}"),
            "!=": say("{number} is not {value}"),
            ">": say("{number} is more than {value}"),
            "<": say("{number} is less than {value}"),
            ">=": say("{number} is {value} or more"),
            "<=": say("{number} is {value} or less"),
            "any": say("something is ticked in {number}"),
        }[term.sign]
        choices = self._form.choices_of(question)
        chosen = next((each for each in choices if each.name == term.value), None)
        value = term.value
        if chosen is not None:
            label = plain_label(_in(chosen.labels, self._language) or chosen.name)
            value = f"«{self._put(label)}»"
        return template.replace("{number}", number).replace("{value}", value)


def _numbered(items: Sequence[PaperItem]) -> Iterator[tuple[str, str]]:
    for each in items:
        if each.question is not None and each.number:
            yield each.question.code, each.number
        yield from _numbered(each.items)


def _relevant(item: PaperItem) -> str:
    """Return when an item is asked."""
    if item.question is not None:
        return item.question.relevant if item.kind is ItemKind.QUESTION else ""
    return item.repeat.relevant if item.repeat is not None else ""


def _without_outer(relevant: str, outer: str) -> str:
    """Return what a question of a repeat needs beside what the whole repeat needs."""
    if not outer or relevant == outer:
        return "" if outer else relevant
    for prefix in (f"({outer}) and ", f"{outer} and "):
        if relevant.startswith(prefix):
            return relevant.removeprefix(prefix)
    return relevant


def _in(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")
