"""Which questions of a form ask what every interview has on top: client, day, interviewer."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.surveys import Question, QuestionKind, Questionnaire

_CLIENT_NAMES = frozenset({"client_code", "client_id", "client_number", "clientcode", "clientid"})
_DAY_NAMES = frozenset({"interview_day", "interview_date", "date_of_interview", "date_interview",
                        "interview_on", "survey_date", "date_survey", "visit_date"})  # fmt: skip
_INTERVIEWER_NAMES = ("enumerator", "interviewer", "surveyor", "data_collector")
_METADATA = frozenset({"start", "end", "today", "deviceid", "subscriberid", "simserial",
                       "phonenumber", "username", "email", "audit", "hidden", "imei",
                       "start-geopoint", "background-audio"})  # fmt: skip
_DAYS = (QuestionKind.DAY, QuestionKind.MOMENT)
_CODES = (QuestionKind.TEXT, QuestionKind.INTEGER)
_NOT_TYPED = frozenset({QuestionKind.NOTE, QuestionKind.CALCULATE, QuestionKind.FILE,
                        QuestionKind.GEOSHAPE})  # fmt: skip


@dataclass(frozen=True)
class HeadQuestions:
    """The questions of a form that its head answers; None where the form has none."""

    client: Question | None = None
    day: Question | None = None
    interviewer: Question | None = None

    @property
    def codes(self) -> frozenset[str]:
        """Codes of the questions that need not be asked again."""
        found = (self.client, self.day, self.interviewer)
        return frozenset(each.code for each in found if each is not None)


NO_HEAD = HeadQuestions()


def head_questions(form: Questionnaire) -> HeadQuestions:
    """Return the questions that ask for client, day and interviewer, by type and name."""
    top = [each for each in form.questions if not each.repeat]
    named = [(each, each.name.casefold()) for each in top]
    today = (each for each in top if first_word(each.type_name) == "today")
    days = (each for each, name in named if name in _DAY_NAMES and each.kind in _DAYS)
    clients = (each for each, name in named if name in _CLIENT_NAMES and each.kind in _CODES)
    texts = [(each, name) for each, name in named if each.kind is QuestionKind.TEXT]
    people = (each for each, name in texts if name.startswith(_INTERVIEWER_NAMES))
    return HeadQuestions(
        client=next(clients, None),
        day=next(days, None) or next(today, None),
        interviewer=next(people, None),
    )


def is_typed(question: Question) -> bool:
    """Tell whether a person answers the question: not a note, a calculation or a phone's own."""
    if first_word(question.type_name) in _METADATA and question.kind is not QuestionKind.NOTE:
        return False
    return question.kind not in _NOT_TYPED


def first_word(type_name: str) -> str:
    """Return the type without the list that follows it."""
    return next(iter(type_name.split()), "")
