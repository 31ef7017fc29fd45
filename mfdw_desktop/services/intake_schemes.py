"""Rows of a list become incentive schemes: known codes updated, new ones added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from mfdw_desktop.database.models import Area, IncentiveKind, Innovation
from mfdw_desktop.database.queries import client_writing, imports, scheme_writing, schemes
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.conditions import ConditionDraft
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.incentives import Scheme, SchemeDraft, validate_scheme
from mfdw_desktop.domain.money import Money, from_decimal
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import RowProblem, Severity, blocking
from mfdw_desktop.domain.records import SCHEME_FORM
from mfdw_desktop.domain.scheme_versions import AmountRule
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services.intake_policies import Ruled, Rules
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_tally import RowResult, Tally

_TEXTS = ("name", "native_name", "partner", "description")
_DAYS = ("starts_on", "ends_on")


class SchemeTarget:
    """Takes the rows of one list of schemes."""

    kind = "schemes"
    title = ""
    new_clients = 0
    order = tuple(question.code for question in SCHEME_FORM.questions)

    def __init__(self, options: ImportOptions, today: date) -> None:
        self._options = options
        self._today = today

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Read the catalogue."""
        self._unit, self._header, self._tally = unit, header, tally
        self._headers = {m.target: m for m in header.matches if m.target}
        self._schemes = {fold(each.code): each for each in schemes.schemes(unit.connection)}
        self._currency = client_writing.default_currency(unit.connection)
        self._kinds = _by_word(schemes.kinds_of(unit.connection))
        self._areas = _by_word(schemes.areas_of(unit.connection))
        self._innovations = {
            fold(code): key
            for code, key in schemes.ids_by_code(unit.connection, Innovation).items()
        }
        self._touched: set[str] = set()
        self._rules = Rules(unit, policies_of(self._options), header)
        self._rules.look(each.uid for each in self._schemes.values())

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store one part of the list; return where each row went."""
        return [self._take(row, imports.document(row.answers)) for row in rows]

    def _take(self, row: RowRecord, answers: dict[str, Any]) -> RowResult:
        code = str(answers["code"]).strip()
        standing = self._schemes.get(fold(code))
        before = draft_of(standing) if standing is not None else SchemeDraft(code=code)
        try:
            draft = self._draft(row, answers, before)
        except _WrongAmount as wrong:
            return self._reject(row, wrong.field, "amount-unreadable", str(answers[wrong.field]))
        problems = blocking(validate_scheme(draft))
        if problems:
            return self._reject(row, problems[0].name, problems[0].rule, "", problems[0].fields)
        ruled: Ruled | None = None
        if standing is None and not self._rules.takes_new:
            told = self._rules.left_out(row, "row-not-known")
            return RowResult(Outcome.EXCLUDED, problem=told)
        if standing is not None:
            ruled = self._ruled(row, standing, before, draft)
            ours = {name: old for name, old, _ in (*ruled.held, *ruled.asked)}
            draft = replace(draft, **{name: new for name, _, new in ruled.taken}, **ours)
            if ruled.taken and not self._rules.takes_known:
                told = self._rules.left_out(row, "row-not-new")
                return RowResult(Outcome.EXCLUDED, "scheme", standing.uid, told)
            ruled.note(self._tally, row, code)
        if standing is not None and draft == before:
            self._touched.add(fold(code))
            return RowResult(Outcome.UNCHANGED, "scheme", standing.uid)
        if fold(code) in self._touched:
            return self._reject(row, "code", "row-twice", code)
        self._touched.add(fold(code))
        key = scheme_writing.save_scheme(
            self._unit, draft, standing.id if standing is not None else None, self._today
        )
        saved = schemes.schemes(self._unit.connection, key)[0]
        self._schemes[fold(code)] = saved
        if standing is None:
            self._tally.filled(answers)
            return RowResult(Outcome.CREATED, "scheme", saved.uid)
        return RowResult(Outcome.UPDATED, "scheme", saved.uid)

    def _ruled(
        self, row: RowRecord, standing: Scheme, before: SchemeDraft, draft: SchemeDraft
    ) -> Ruled:
        """Return what the rules of the import make of the fields that differ."""
        wanted = {each.name: getattr(draft, each.name) for each in fields(SchemeDraft)}
        wanted |= {name: "" for name in _TEXTS[1:] if self._rules.clears(row, name)}
        wanted |= {name: None for name in _DAYS if self._rules.clears(row, name)}
        ours = {name: getattr(before, name) for name in wanted}
        differing = [(name, ours[name], new) for name, new in wanted.items() if ours[name] != new]
        return self._rules.rule(row, standing.uid, differing)

    def _draft(self, row: RowRecord, answers: dict[str, Any], before: SchemeDraft) -> SchemeDraft:
        """Return the scheme with what the row fills; what it leaves blank stays ours."""
        values: dict[str, Any] = {
            name: str(answers[name]).strip() for name in _TEXTS if answers.get(name)
        }
        values |= {name: date.fromisoformat(answers[name]) for name in _DAYS if answers.get(name)}
        if answers.get("kind"):
            values["kind"] = self._kind(row, str(answers["kind"]))
        if answers.get("area"):
            values["area"] = self._area(row, str(answers["area"]))
        if answers.get("share_percent") is not None:
            values["share_percent"] = format(Decimal(str(answers["share_percent"])), "f")
        if answers.get("sessions_planned") is not None:
            values["sessions_planned"] = int(answers["sessions_planned"])
        values |= self._amounts(answers, before)
        if answers.get("rule"):
            values["rule"] = AmountRule(answers["rule"])
        elif not before.name:
            values["rule"] = _rule_of(values)
        if answers.get("innovation"):
            key = self._innovations.get(fold(str(answers["innovation"])))
            if key is None:
                self._warn(row, "innovation", "innovation-not-known", str(answers["innovation"]))
            else:
                values["innovation_id"] = key
        text = str(answers.get("condition", "")).strip()
        if text and all(fold(each.text) != fold(text) for each in before.conditions):
            values["conditions"] = (*before.conditions, ConditionDraft(text=text))
        return replace(before, **values)

    def _amounts(self, answers: dict[str, Any], before: SchemeDraft) -> dict[str, Money]:
        ours = before.amount or before.unit_cost
        currency = str(answers.get("currency") or (ours.currency if ours else self._currency))
        found = {}
        for name in ("amount", "unit_cost"):
            if answers.get(name) is None:
                continue
            minor = from_decimal(Decimal(str(answers[name])), currency)
            if minor is None:
                raise _WrongAmount(name)
            found[name] = Money(minor, currency)
        return found

    def _kind(self, row: RowRecord, text: str) -> str:
        """Return the kind's code; one that is not in the catalogue is added."""
        if fold(text) not in self._kinds:
            code = _code_of(text)
            self._unit.create(
                IncentiveKind, code=code, name=text, is_seed=False, uses_sessions=False,
                uses_conditions=False, uses_money=True,
            )  # fmt: skip
            self._kinds[fold(text)] = self._kinds[fold(code)] = code
            self._warn(row, "kind", "kind-created", text)
        return self._kinds[fold(text)]

    def _area(self, row: RowRecord, text: str) -> str:
        if fold(text) not in self._areas:
            code = _code_of(text)
            self._unit.create(Area, code=code, name=text)
            self._areas[fold(text)] = self._areas[fold(code)] = code
            self._warn(row, "area", "area-created", text)
        return self._areas[fold(text)]

    def _warn(self, row: RowRecord, name: str, rule: str, value: str) -> None:
        self._tally.problem(self._problem(row, name, rule, Severity.WARNING, value))

    def _reject(
        self,
        row: RowRecord,
        name: str,
        rule: str,
        value: str,
        fields: dict[str, object] | None = None,
    ) -> RowResult:
        problem = self._problem(row, name, rule, Severity.ERROR, value)
        return RowResult(Outcome.REJECTED, problem=replace(problem, fields=fields or {}))

    def _problem(
        self, row: RowRecord, name: str, rule: str, severity: Severity, value: str
    ) -> RowProblem:
        match = self._headers.get(name)
        letter, header = (match.letter, match.header) if match is not None else ("", name)
        return RowProblem(self._header.sheet, row.row, letter, header, value, rule, severity)


class _WrongAmount(Exception):  # noqa: N818 - caught a few lines on, never shown
    """An amount that its currency cannot hold."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def draft_of(scheme: Scheme) -> SchemeDraft:
    """Return a stored scheme as it would be entered."""
    shared = {each.name for each in fields(Scheme)}
    return SchemeDraft(
        **{
            each.name: getattr(scheme, each.name)
            for each in fields(SchemeDraft)
            if each.name in shared
        }
    )


def _rule_of(values: dict[str, Any]) -> AmountRule:
    if "share_percent" in values:
        return AmountRule.SHARE
    return AmountRule.FIXED if "amount" in values else AmountRule.NONE


def _by_word(listed: Sequence[Any]) -> dict[str, str]:
    """Return folded code or name to code."""
    return {fold(word): each.code for each in reversed(listed) for word in (each.name, each.code)}


def _code_of(text: str) -> str:
    return "_".join(fold(text).split())[:40]
