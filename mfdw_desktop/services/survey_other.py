"""«Other, specify»: a text that people gave instead of a choice becomes the choice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mfdw_desktop.analysis.other_answers import other_choice, specified
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import Response, ResponseRow
from mfdw_desktop.database.queries import survey_health as queries
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.surveys import Question, Questionnaire

Answers = dict[str, Any]


def name_other(
    database: Database,
    actor: Actor,
    stored: StoredForm,
    round_name: str,
    code: str,
    text: str,
    choice: str,
) -> tuple[int, Changes]:
    """Put a choice in place of a text in every response of the round; return how many.

    It is one edit, which can be undone; the text stays in the ledger.

    Raises:
        RefusedError: no such question, choice or round, or nobody gave the text.
    """
    form = stored.form
    question = form.question(code)
    if question is None or (question.sensitive and not actor.may_see_sensitive):
        raise RefusedError("question-unknown", question=code, survey=form.code)
    names = [each.name for each in form.choices_of(question)]
    if choice not in names:
        raise RefusedError("choice-unknown", choice=choice, question=code, known=", ".join(names))
    with write(database, actor) as unit:
        row = queries.round_row(unit.connection, stored.id, round_name)
        changed = 0
        model = ResponseRow if question.repeat else Response
        found = list(queries.answers_of(unit.connection, row.id, question.repeat)) if row else []
        for each in found:
            answers = named(form, question, each.answers, fold(text), choice)
            if answers is not None:
                changed += unit.update(model, each.id, answers=answers)
        if not changed:
            raise RefusedError("other-text-unknown", text=text, question=code)
        return changed, unit.changes


def named(
    form: Questionnaire, question: Question, answers: Mapping[str, Any], text: str, choice: str
) -> Answers | None:
    """Return the answers with the choice in place of a folded text; None when it is not there."""
    value = answers.get(question.code)
    beside = [code for code, base in specified(form).items() if base.code == question.code]
    said = [code for code in beside if fold(str(answers.get(code, ""))) == text]
    other = other_choice(form, question)
    if said:
        old = {other.name} if other is not None else {"other"}
    else:
        listed = value if isinstance(value, list) else [value]
        old = {str(each) for each in listed if each is not None and fold(str(each)) == text}
        old -= {each.name for each in form.choices_of(question)}
        if not old:
            return None
    changed = {code: each for code, each in answers.items() if code not in said}
    if isinstance(value, list):
        wanted = {str(each) for each in value if str(each) not in old} | {choice}
        order = [each.name for each in form.choices_of(question)]
        changed[question.code] = [name for name in order if name in wanted] + sorted(
            wanted - set(order)
        )
    else:
        changed[question.code] = choice
    return changed
