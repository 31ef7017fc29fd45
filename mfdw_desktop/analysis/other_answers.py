"""Answers typed beside the list: «other, please specify», and texts that are no choice."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from mfdw_desktop.domain.names import fold, jaro_winkler
from mfdw_desktop.domain.survey_health import Behind, Check, CheckId, Interview, Line
from mfdw_desktop.domain.surveys import Choice, Question, QuestionKind, Questionnaire

OTHER_NAMES = frozenset({"other", "others", "oth", "other_specify", "96", "-96", "autre", "otro"})
_ENDING = re.compile(
    r"[_\-.]?(other|others|oth|specify|spec|autre|autres)([_\-.]?(specify|text|txt|spec))?$",
    re.IGNORECASE,
)
_SELECTS = (QuestionKind.SELECT_ONE, QuestionKind.SELECT_MULTIPLE, QuestionKind.RANK)
_SELECTED = re.compile(r"\$\{\s*([^}]+?)\s*\}")
_ALIKE = 0.88


def specified(form: Questionnaire) -> dict[str, Question]:
    """Return the code of each «please specify» text to the question that it belongs to."""
    selects = [each for each in form.questions if each.kind in _SELECTS]
    found = {}
    for question in form.questions:
        if question.kind is not QuestionKind.TEXT:
            continue
        for base in selects:
            if base.repeat == question.repeat and _belongs(question, base, form):
                found[question.code] = base
                break
    return found


def other_choice(form: Questionnaire, question: Question) -> Choice | None:
    """Return the choice «other» of a question."""
    return next(
        (each for each in form.choices_of(question) if each.name.casefold() in OTHER_NAMES), None
    )


def other_answers(
    form: Questionnaire, questions: Sequence[Question], interviews: Sequence[Interview]
) -> Check:
    """Return each text with how often it was given, and the choice that it may mean."""
    visible = {each.code for each in questions}
    lines: list[Line] = []
    for code, base in specified(form).items():
        if code in visible and base.code in visible:
            lines += _lines(form, base, _texts(code, base, interviews), "specified")
    for question in questions:
        if question.kind in _SELECTS:
            lines += _lines(form, question, _unlisted(form, question, interviews), "unlisted")
    lines.sort(key=lambda each: (-each.count, each.what, each.value))
    return Check(CheckId.OTHERS, tuple(lines))


def suggested(form: Questionnaire, question: Question, text: str) -> str:
    """Return the name of the choice that a text nearly is; empty where none is near."""
    wanted, best = fold(text), (_ALIKE, "")
    for choice in form.choices_of(question):
        if choice.name.casefold() in OTHER_NAMES:
            continue
        for said in (choice.name, *choice.labels.values()):
            score = 1.0 if fold(said) == wanted else jaro_winkler(wanted, fold(said))
            if score > best[0]:
                best = (score, choice.name)
    return best[1]


def _belongs(question: Question, base: Question, form: Questionnaire) -> bool:
    if other_choice(form, base) is None and not base.or_other:
        return False
    if question.name == f"{base.name}_other":
        return True
    stem = _ENDING.sub("", question.name)
    if stem != question.name and stem == base.name:
        return True
    names = _SELECTED.findall(question.relevant)
    asks_other = any(f"'{name}'" in question.relevant or f'"{name}"' in question.relevant
                     for name in OTHER_NAMES)  # fmt: skip
    return names == [base.name] and asks_other


Texts = dict[str, list[tuple[str, str]]]
"""Folded text to (uid, the text as it stands)."""


def _texts(code: str, base: Question, interviews: Sequence[Interview]) -> Texts:
    found: Texts = defaultdict(list)
    for interview in interviews:
        for answers in _answers(base, interview):
            text = answers.get(code)
            if isinstance(text, str) and text.strip():
                found[fold(text)].append((interview.uid, text.strip()))
    return found


def _unlisted(form: Questionnaire, question: Question, interviews: Sequence[Interview]) -> Texts:
    names = {each.name for each in form.choices_of(question)}
    if not names:
        return {}
    found: Texts = defaultdict(list)
    for interview in interviews:
        for answers in _answers(question, interview):
            value = answers.get(question.code)
            for each in value if isinstance(value, list) else [value]:
                if each is not None and str(each) not in names:
                    found[fold(str(each))].append((interview.uid, str(each)))
    return found


def _answers(question: Question, interview: Interview) -> list[Mapping[str, object]]:
    if not question.repeat:
        return [interview.answers]
    return [row.answers for row in interview.rows if row.path == question.repeat]


def _lines(form: Questionnaire, base: Question, texts: Texts, kind: str) -> list[Line]:
    lines = []
    for found in texts.values():
        # As most people wrote it.
        value = Counter(text for _, text in found).most_common(1)[0][0]
        suggestion = suggested(form, base, value)
        lines.append(
            Line(
                what=base.code,
                kind=kind,
                value=value,
                count=len(found),
                behind=tuple(Behind(uid, text) for uid, text in found),
                is_odd=bool(suggestion) or kind == "unlisted",
                suggestion=suggestion,
            )
        )
    return lines
