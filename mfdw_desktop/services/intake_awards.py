"""Rows of a list become awards: client, scheme, day and reference say which one it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from mfdw_desktop.database.queries import imports, list_imports
from mfdw_desktop.database.queries.imports import KnownClient
from mfdw_desktop.database.queries.list_imports import KnownAward
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.award_form import award_form, own_columns
from mfdw_desktop.domain.bounds import early_problems, zero_problems
from mfdw_desktop.domain.eligibility import Verdict
from mfdw_desktop.domain.imports import ImportOptions
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.incentives import AwardDraft, AwardStatus, Scheme
from mfdw_desktop.domain.kinds import IncentiveKind, KindField, read_value
from mfdw_desktop.domain.money import Money, from_decimal
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.problems import InvalidError, RowProblem, Severity, blocking
from mfdw_desktop.importing.rows import RowRecord, RowsHeader
from mfdw_desktop.services import giving
from mfdw_desktop.services.intake_finding import ClientFinder
from mfdw_desktop.services.intake_keys import RowsBefore, named_by
from mfdw_desktop.services.intake_linking import ImportBranch
from mfdw_desktop.services.intake_policies import Rules
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_tally import RowResult, Tally

_CHANGING = ("amount", "quantity", "status", "member_id", "note")
_TOLD = frozenset({"client-in-comparison", "client-not-eligible", "amount-not-of-rule"})
"""Warnings of the rules of awards that are told of a row."""
_Key = tuple[int, int, date, str]
"""Client, scheme, day, reference."""
_KEY = ("client", "scheme", "on", "reference")


class AwardTarget:
    """Takes the rows of one list of awards."""

    kind = "awards"
    new_clients = 0

    def __init__(
        self,
        options: ImportOptions,
        branch: ImportBranch,
        today: date,
        kinds: Sequence[IncentiveKind] = (),
    ) -> None:
        self.order = tuple(question.code for question in award_form(kinds).questions)
        self._own = own_columns(kinds)
        self._options = options
        self._branch = branch
        self._today = today

    @property
    def title(self) -> str:
        """What the batch is called."""
        return self._branch.code

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Read the catalogue, and get ready to find clients by any number they have."""
        self._unit, self._header, self._tally = unit, header, tally
        self._headers = {m.target: m for m in header.matches if m.target}
        self._schemes: dict[str, Scheme] = {}
        self._giver = giving.Giver(unit, self._today)
        for scheme in giving.known_schemes(unit.connection).values():
            for word in (scheme.name, scheme.native_name, scheme.code):
                if word:
                    self._schemes[fold(word)] = scheme
        self._finder = ClientFinder(unit, self._branch, self._today, header)
        self._touched: set[_Key] = set()
        self._before = RowsBefore(unit, self.kind)
        self._rules = Rules(unit, policies_of(self._options), header)

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int]) -> list[RowResult]:
        """Store one part of the list; return where each row went."""
        read = [(row, imports.document(row.answers)) for row in rows]
        cells = {str(answers["client"]).strip() for _, answers in read}
        self._clients = {
            cell: (link.client, link.problem) for cell, link in self._finder.find(cells).items()
        }
        ids = {each.id for each, _ in self._clients.values() if each is not None}
        self._standing: dict[_Key, KnownAward] = {}
        for award in list_imports.awards_of(self._unit.connection, ids):
            key = (award.client_id, award.scheme_id, award.given_on, award.reference)
            self._standing.setdefault(key, award)
        named = {row.row: named_by(row, answers, _KEY) for row, answers in read}
        came = {uid for row, _ in read for uid in self._before.uids(row, named[row.row])}
        self._by_uid = {
            each.uid: each for each in list_imports.awards_by_uid(self._unit.connection, came)
        }
        self._rules.look({*(each.uid for each in self._standing.values()), *self._by_uid})
        self._verdicts = self._verdicts_of(read)
        return [
            self._take(row, answers, named[row.row])._replace(named=named[row.row])
            for row, answers in read
        ]

    def _verdicts_of(
        self, read: Sequence[tuple[RowRecord, dict[str, Any]]]
    ) -> dict[tuple[int, int, date], Verdict]:
        """Return who of the rows' clients may have what on which day."""
        drafts, known = [], {}
        for _, answers in read:
            client, _ = self._clients[str(answers["client"]).strip()]
            scheme = self._schemes.get(fold(str(answers["scheme"])))
            if client is None or scheme is None:
                continue
            known[scheme.id] = scheme
            on = date.fromisoformat(answers["on"])
            drafts.append(AwardDraft(scheme_id=scheme.id, client_id=client.id, on=on))
        return self._giver.book.verdicts_of(drafts, known)

    def _take(self, row: RowRecord, answers: dict[str, Any], named: str) -> RowResult:
        cell = str(answers["client"]).strip()
        client, problem = self._clients[cell]
        if client is None:
            return self._reject(row, "client", problem, cell)
        scheme = self._schemes.get(fold(str(answers["scheme"])))
        if scheme is None:
            return self._reject(row, "scheme", "scheme-unknown", str(answers["scheme"]))
        on = date.fromisoformat(answers["on"])
        reference = str(answers.get("reference", "")).strip()
        key = (client.id, scheme.id, on, reference)
        standing = self._standing.get(key)
        if standing is None and (came := self._came(row, named)) is not None:
            standing, scheme = came, self._scheme_of(came)
            key = self._corrected(key, came)
            if self._before.is_same(row, came.uid):
                return RowResult(Outcome.UNCHANGED, "award", came.uid)
        try:
            draft = self._draft(answers, client, scheme, standing)
        except ValueError:
            return self._reject(row, "amount", "amount-unreadable", str(answers.get("amount")))
        # what was given already stands: nobody is asked again who may have it
        verdict = self._verdicts.get((scheme.id, client.id, on))
        if standing is not None and not giving.is_anew(standing.draft, draft):
            verdict = None
        found = self._giver.book.problems(draft, scheme, self._today, verdict)
        if standing is None:
            found += zero_problems({"amount": draft.amount, "base": draft.base})
            # the client's own first day is often not known to those who write lists
            found += early_problems("on", on, joined_on=None, starts_on=scheme.starts_on)
        if problems := blocking(found):
            first = problems[0]
            own = {f"own:{each.code}": code for code, each in self._own.get(scheme.kind, ())}
            name = own.get(first.name, first.name)
            result = self._reject(row, name, first.rule, str(answers.get(name, "")))
            assert result.problem is not None
            return result._replace(problem=replace(result.problem, fields=first.fields))
        for each in found:
            if each.rule in _TOLD:
                told = self._problem(row, each.name, each.rule, Severity.WARNING, "")
                self._tally.problem(replace(told, fields=each.fields))
        draft = self._linked(row, answers, draft)
        if standing is not None:
            return self._update(row, key, standing, draft, verdict)
        if not self._rules.takes_new:
            told = self._rules.left_out(row, "row-not-known")
            return RowResult(Outcome.EXCLUDED, problem=told)
        made = self._giver.give(draft, scheme, verdict)
        self._remember(key, made)
        self._tally.filled(answers)
        return RowResult(Outcome.CREATED, "award", self._standing[key].uid)

    def _came(self, row: RowRecord, named: str) -> KnownAward | None:
        """Return the award that the row became before, whatever names it by now."""
        uids = self._before.uids(row, named)
        return next((self._by_uid[uid] for uid in uids if uid in self._by_uid), None)

    def _corrected(self, said: _Key, standing: KnownAward) -> _Key:
        """Return what names an award by now; what of it was corrected here is told, and stays."""
        now = (standing.client_id, standing.scheme_id, standing.given_on, standing.reference)
        pairs = zip(_KEY, said, now, strict=True)
        self._tally.laid(corrected=[name for name, theirs, ours in pairs if theirs != ours])
        return now

    def _draft(
        self, answers: dict[str, Any], client: KnownClient, scheme: Scheme,
        standing: KnownAward | None,
    ) -> AwardDraft:  # fmt: skip
        """Return the award as the row says it; what it leaves blank stays ours."""
        ours = standing.draft if standing is not None else AwardDraft()
        default = ours.amount or scheme.amount or scheme.unit_cost
        currency = str(answers.get("currency") or (default.currency if default else ""))
        values: dict[str, Any] = {}
        if standing is None:
            values = {
                "scheme_id": scheme.id,
                "client_id": client.id,
                "on": date.fromisoformat(answers["on"]),
                "reference": str(answers.get("reference", "")).strip(),
            }
        for name in ("amount", "base"):
            if answers.get(name) is not None:
                code = currency or list_imports.currency(self._unit.connection)
                minor = from_decimal(Decimal(str(answers[name])), code)
                if minor is None:
                    raise ValueError(name)
                values[name] = Money(minor, code)
        if answers.get("quantity") is not None:
            values["quantity"] = int(answers["quantity"])
        if answers.get("status"):
            values["status"] = _status(AwardStatus(answers["status"]), standing)
        for name in ("note", "reason"):
            if answers.get(name):
                values[name] = str(answers[name]).strip()
        own = {
            each.code: self._own_value(each, answers[code])
            for code, each in self._own.get(scheme.kind, ())
            if answers.get(code) is not None
        }
        if own:
            values["fields"] = {**ours.fields, **own}
        return replace(ours, **values)

    def _own_value(self, field: KindField, said: object) -> str:
        typed = str(said)
        read = read_value(field, typed)
        return typed if read is None else read

    def _update(
        self,
        row: RowRecord,
        key: _Key,
        standing: KnownAward,
        draft: AwardDraft,
        verdict: Verdict | None,
    ) -> RowResult:
        ours = standing.draft
        draft = self._cleared(row, ours, draft)
        scheme = self._scheme_of(standing)
        own = {code: each.code for code, each in self._own.get(scheme.kind, ())}
        differing = [(name, getattr(ours, name), getattr(draft, name)) for name in _CHANGING]
        differing += [(code, ours.fields.get(name, ""), draft.fields.get(name, ""))
                      for code, name in own.items()]  # fmt: skip
        ruled = self._rules.rule(row, standing.uid, [each for each in differing
                                                     if each[1] != each[2]])  # fmt: skip
        changed = ruled.taken
        kept = {own[name]: old for name, old, _ in ruled.left if name in own}
        draft = replace(
            draft,
            fields={**draft.fields, **kept},
            **{name: old for name, old, _ in ruled.left if name not in own},
        )
        if changed and not self._rules.takes_known:
            told = self._rules.left_out(row, "row-not-new")
            return RowResult(Outcome.EXCLUDED, "award", standing.uid, told)
        if key in self._touched and changed:
            return self._reject(row, "reference", "award-twice", draft.reference)
        self._touched.add(key)
        ruled.note(self._tally, row, draft.reference or str(draft.on))
        if not changed:
            return RowResult(Outcome.UNCHANGED, "award", standing.uid)
        if not giving.is_anew(ours, draft):
            verdict = None
        try:
            self._giver.require_own(standing.id, draft, scheme)
            self._giver.update(standing.id, draft, scheme, verdict)
        except InvalidError as error:
            first = error.problems[0]
            refused = self._reject(row, first.name, first.rule, str(draft.amount or ""))
            assert refused.problem is not None
            return refused._replace(problem=replace(refused.problem, fields=first.fields))
        self._standing[key] = replace(standing, draft=draft)
        return RowResult(Outcome.UPDATED, "award", standing.uid)

    def _scheme_of(self, standing: KnownAward) -> Scheme:
        return next(each for each in self._schemes.values() if each.id == standing.scheme_id)

    def _cleared(self, row: RowRecord, ours: AwardDraft, draft: AwardDraft) -> AwardDraft:
        """Return the award without its note, where the cell says `<clear>` or blanks clear."""
        if ours.note and self._rules.clears(row, "note"):
            draft = replace(draft, note="")
        emptied = {
            each.code: ""
            for columns in self._own.values()
            for code, each in columns
            if ours.fields.get(each.code) and self._rules.clears(row, code)
        }
        return replace(draft, fields={**draft.fields, **emptied}) if emptied else draft

    def _remember(self, key: _Key, made: int) -> None:
        self._touched.add(key)
        self._standing[key] = list_imports.award(self._unit.connection, made)

    def _linked(self, row: RowRecord, answers: dict[str, Any], draft: AwardDraft) -> AwardDraft:
        """Return the award with the person and the loan that it is for, where they are known."""
        assert draft.client_id is not None
        connection = self._unit.connection
        for name, find in (("member", list_imports.member_of), ("loan", list_imports.loan_of)):
            if not answers.get(name):
                continue
            value = str(answers[name]).strip()
            key = find(connection, draft.client_id, value)
            if key is None:
                problem = self._problem(row, name, f"{name}-not-linked", Severity.WARNING, value)
                self._tally.problem(problem)
            elif name == "member":
                draft = replace(draft, member_id=key)
            else:
                draft = replace(draft, loan_id=key)
        return draft

    def _reject(self, row: RowRecord, name: str, rule: str, value: str) -> RowResult:
        problem = self._problem(row, name, rule, Severity.ERROR, value)
        return RowResult(Outcome.REJECTED, problem=problem)

    def _problem(
        self, row: RowRecord, name: str, rule: str, severity: Severity, value: str
    ) -> RowProblem:
        match = self._headers.get(name)
        letter, header = (match.letter, match.header) if match is not None else ("", name)
        return RowProblem(self._header.sheet, row.row, letter, header, value, rule, severity)


def _status(said: AwardStatus, standing: KnownAward | None) -> AwardStatus:
    """Return the status that a row gives; what waits for a second person is not given by a file."""
    ours = standing.draft.status if standing is not None else None
    held = (AwardStatus.WAITING, AwardStatus.REFUSED)
    return ours if ours in held and said is AwardStatus.GIVEN else said
