"""Rows of a survey become responses: one a client and round, changed ones updated.

The identity of a response is its source key within the round, else the client
(`decisions.md` 4). A changed answer is an update, a blank says nothing, a second interview
waits for a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mfdw_desktop.database.models import Response, SurveyRound
from mfdw_desktop.database.models.types import Moment
from mfdw_desktop.database.queries import imports, surveys
from mfdw_desktop.database.queries.imports import KnownClient, KnownQueued, Standing
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.identifiers import uuid7s
from mfdw_desktop.domain.imports import ImportOptions, NewClients, QueueReason
from mfdw_desktop.domain.imports import RowOutcomeKind as Outcome
from mfdw_desktop.domain.matching import (
    Merged,
    compact,
    content_digest,
    merge,
    without_cleared,
)
from mfdw_desktop.domain.policies import Laid, RowPolicy
from mfdw_desktop.domain.problems import Severity
from mfdw_desktop.domain.surveys import LinkMethod
from mfdw_desktop.importing.rows import OF_CONTENT, RowRecord, RowsHeader
from mfdw_desktop.services.intake_beside import plain_fields
from mfdw_desktop.services.intake_children import ChildWriter, stored_shape
from mfdw_desktop.services.intake_cross import CrossRounds
from mfdw_desktop.services.intake_linking import ClientLinker, ImportBranch, Link
from mfdw_desktop.services.intake_nameless import NamelessRows
from mfdw_desktop.services.intake_own import OwnRows
from mfdw_desktop.services.intake_policies import Rules
from mfdw_desktop.services.intake_put_right import PutRight
from mfdw_desktop.services.intake_reading import policies_of
from mfdw_desktop.services.intake_roster import RosterLinks
from mfdw_desktop.services.intake_standing import StandingResponses
from mfdw_desktop.services.intake_tally import RowResult, Tally
from mfdw_desktop.services.intake_waiting import WaitingRoom, problem_of
from mfdw_desktop.services.intake_who import NO_CLIENT, Recalled, WhoIsThis

_RESPONSE = (
    "id", "uid", "branch_id", "round_id", "version_id", "client_id", "source_key", "seen_keys",
    "interviewed_on", "interviewer", "status", "arm", "answers", "missing", "link_method",
    "link_score", "linked_by", "linked_at",
)  # fmt: skip
_NO_LINK = Link(None)


class ResponseTarget:
    """Takes the rows of one file into one round."""

    kind = "survey"

    def __init__(
        self, form: StoredForm, options: ImportOptions, branch: ImportBranch, today: date
    ) -> None:
        self._form = form
        self._options = options
        self._branch = branch
        self._today = today
        self.order = tuple(question.code for question in form.form.questions)

    @property
    def title(self) -> str:
        """What the batch is called."""
        return f"{self._form.form.title} · {self._options.round}"

    @property
    def new_clients(self) -> int:
        """Clients that were made for rows that nobody knew."""
        return self._linker.created

    def begin(self, unit: Unit, header: RowsHeader, tally: Tally) -> None:
        """Find the round, and what stands in it; it begins with the first row that is stored."""
        self._unit, self._header, self._tally = unit, header, tally
        found = surveys.round_id(unit.connection, self._form.id, self._options.round)
        self._round = found
        kind, *also = self._names_of_number(header)
        self._linker = ClientLinker(
            unit,
            self._branch,
            kind=kind,
            policy=self._new_clients,
            today=self._today,
            also=also,
            shared=header.shared,
        )
        self._who = WhoIsThis(
            unit,
            self._form.form,
            self._linker.kind,
            is_needed=bool(self._options.client_column or header.client_column),
            is_asked=bool(header.client_letter),
            marked=surveys.marked_roles(unit.connection, self._form.form.code),
        )
        self._cross = CrossRounds(unit, self._form, self._options.round, self._who.reader, header)
        self._stands = StandingResponses(unit, found)
        queued: list[KnownQueued] = []
        if found is not None:
            queued = imports.queued_of_round(unit.connection, found)
        self._waiting = WaitingRoom(unit, header, self._form.version_id, self._branch.id, queued)
        self._nameless = NamelessRows(header, tally)
        self._put_right = PutRight(unit, self.kind, self.title, self._linker)
        self._own = OwnRows(unit)
        self._rules = Rules(unit, policies_of(self._options), header)
        self._children = ChildWriter(unit, tally, self._rules)
        self._roster = RosterLinks(unit, self._form.form)

    @property
    def _new_clients(self) -> NewClients:
        """Whether clients are made: none for rows that are not taken."""
        takes_new = policies_of(self._options).rows is not RowPolicy.UPDATE
        return self._options.new_clients if takes_new else NewClients.REFUSE

    def _names_of_number(self, header: RowsHeader) -> list[str]:
        """Return the type of the number by which the file names clients, and other names of it.

        A question's own name comes first: the next file may bear its label instead.
        """
        match = next((m for m in header.matches if m.letter == header.client_letter), None)
        if match is None:
            return [self._options.client_column]
        question = self._form.form.question(match.target)
        if question is None:
            return [match.header]
        return [question.code, match.header, question.path, *question.labels.values()]

    def take(self, rows: Sequence[RowRecord], filled: Mapping[str, int] | None) -> list[RowResult]:
        """Store one part of the file; return where each row went.

        Without `filled`, as for a part of the rows that it counts, answers are counted here.
        """
        rows = self._put_right.with_clients([self._nameless.named(row) for row in rows])
        self._prepare(rows)
        self._old_words: dict[int, dict[str, Any]] = {}
        results = [self._take(row) for row in rows]
        for at, row in enumerate(rows):
            said = self._old_words.get(row.row)
            if said or row.key.startswith(OF_CONTENT):
                results[at] = results[at]._replace(key=row.key, said=said)
        if filled is not None and all(each.outcome is Outcome.CREATED for each in results):
            self._tally.filled_often(filled)
        else:
            for row, result in zip(rows, results, strict=True):
                if result.outcome is Outcome.CREATED:
                    self._tally.filled(imports.document(row.answers))
        self._write()
        self._tally.problem(*self._cross.check(self._told(rows, results)))
        return results

    def _told(
        self, rows: Sequence[RowRecord], results: Sequence[RowResult]
    ) -> list[tuple[RowRecord, int]]:
        """Return the rows that say something new of a client who was there before."""
        found = []
        for row, result in zip(rows, results, strict=True):
            if result.outcome in (Outcome.CREATED, Outcome.UPDATED):
                recalled = self._who.recalled(row)
                link = recalled.link if recalled else self._links.get(row.client, _NO_LINK)
                if link.client is not None and link.method is not LinkMethod.CREATED:
                    found.append((row, link.client.id))
        return found

    def _prepare(self, rows: Sequence[RowRecord]) -> None:
        """Look up everything that this part of the file can touch, in a few queries."""
        links: dict[str, Link] = {}
        if any(row.client for row in rows):
            links = self._linker.find(row.client for row in rows)
        self._links = links
        self._who.look(rows, links)
        self._own.look(rows)
        self._stands.forget()
        if self._round is not None:
            self._look_up(rows, self._round)
        self._next = self._unit.reserve(Response, len(rows))
        self._uids = iter(uuid7s(len(rows)))
        self._new: list[tuple[Any, ...]] = []
        self._updates: list[tuple[int, str, dict[str, tuple[Any, Any]]]] = []

    def _look_up(self, rows: Sequence[RowRecord], round_id: int) -> None:
        """Find the responses of the round that these rows may be, with their repeats."""
        links = self._links
        clients = {
            link.client.id for row in rows if (link := links.get(row.client)) and link.client
        }
        clients |= {
            known.link.client.id
            for row in rows
            if (known := self._who.recalled(row)) and known.link.client
        }
        self._stands.look(rows, round_id, clients, self._own.ids)
        self._rules.look(each.uid for each in self._stands.all)

    def _round_id(self) -> int:
        """Return the round, begun now if nothing was stored in it before."""
        if self._round is None:
            made = self._unit.create(
                SurveyRound, questionnaire_id=self._form.id, name=self._options.round
            )
            self._round = made.id
        return self._round

    def _take(self, row: RowRecord) -> RowResult:
        link = self._links.get(row.client, _NO_LINK) if row.client else _NO_LINK
        recalled = self._who.recalled(row)
        if recalled is not None:
            link = recalled.link
        client = link.client
        settled = self._waiting.settled(row, client)
        if settled is not None:
            return settled
        own = self._own.of(row)
        if own is not None and own.round_id != self._round:
            return self._reject(row, "row-of-other-round")
        standing = self._stands.by_id(own.id) if own is not None else self._stands.by_key(row)
        of_client = self._stands.by_client(client.id) if client is not None else None
        is_known = standing is not None or of_client is not None
        if not is_known and not self._rules.takes_new:
            return RowResult(Outcome.EXCLUDED, problem=self._rules.left_out(row, "row-not-known"))
        if client is None and self._who.unknown(row) is not None:
            # An interview that was left without a client is still known by its key.
            if standing is None or standing.client_id is not None:
                return self._ask_who(row, link.problem or NO_CLIENT)
            link = _NO_LINK
        if standing is not None:
            if client is not None and standing.client_id not in (None, client.id):
                return self._queue_up(row, client, standing, QueueReason.KEYS_DISAGREE)
            reason = QueueReason.SAME_KEY_TWICE if self._stands.is_touched(standing) else None
            if reason is None and own is not None and own.is_behind:
                reason = QueueReason.CHANGED_SINCE
            return self._lay_over(row, link, standing, reason)
        standing = of_client
        if standing is None:
            return self._create(row, link)
        is_second = bool(row.key) or self._stands.is_touched(standing)
        return self._lay_over(
            row, link, standing, QueueReason.SECOND_INTERVIEW if is_second else None
        )

    def _create(self, row: RowRecord, link: Link) -> RowResult:
        key, uid, client = self._next, next(self._uids), link.client
        self._next += 1
        day = date.fromisoformat(row.day) if row.day else None
        arm = self._linker.arm_on(client, day or self._today) if client is not None else None
        missing = without_cleared(row.missing)
        seen = [each for each in row.seen_keys if each != row.key]
        is_linked = client is not None and link.method is not None
        recalled = self._who.recalled(row)
        self._new.append((
            key, uid, client.branch_id if client is not None else self._branch.id, self._round_id(),
            self._form.version_id, client.id if client is not None else None, row.key or None,
            compact(seen) if seen else None, row.day or None, row.interviewer or None, "complete",
            arm, row.answers, missing, link.method.value if link.method is not None else None,
            *(self._decided(recalled) if recalled is not None else
              (1.0, self._unit.actor.uid, self._unit.stamp) if is_linked else (None, None, None)),
        ))  # fmt: skip
        standing = Standing(
            key, uid, client.id if client is not None else None, self._form.version_id,
            row.key or None, tuple(seen), row.day, row.interviewer, row.answers, missing,
        )  # fmt: skip
        standing.children = self._children.create(key, row)
        if client is not None:
            self._roster.note(client.id, day, standing.children)
        self._stands.remember(standing, seen)
        return RowResult(Outcome.CREATED, "response", uid)

    def _decided(self, recalled: Recalled) -> tuple[float | None, str, Any]:
        """Return score, person and moment of a decision, as the driver takes them."""
        at: Any = recalled.at
        if at is not None and self._unit.connection.dialect.name == "sqlite":
            at = Moment().plain(at)
        return recalled.score, recalled.by, at

    def _lay_over(
        self, row: RowRecord, link: Link, standing: Standing, reason: QueueReason | None
    ) -> RowResult:
        """Update what stands, or queue the row when it is another interview (`reason`)."""
        laid: Laid | None = None
        row = self._children.without_gone(standing, row)
        is_old = self._rules.is_mended_since(standing.uid, row)
        has_same_children = self._children.is_same(standing, row)
        if row.answers == standing.answers and has_same_children and row.missing in ("", "{}"):
            merged = None
        else:
            ours = imports.document(standing.answers), imports.document(standing.missing)
            theirs = imports.document(row.answers), imports.document(row.missing)
            laid = self._rules.lay(row, standing.uid, ours, theirs, is_old=is_old)
            if is_old:
                said = {**theirs[1], **theirs[0]}
                self._old_words[row.row] = {code: said[code] for code in laid.corrected}
            theirs = laid.answers, laid.missing
            merged = merge(*ours, *theirs)
        differs = (merged is not None and merged.differs) or not has_same_children
        if not self._rules.takes_known and (differs or (laid and laid.asked)):
            problem = self._rules.left_out(row, "row-not-new")
            return RowResult(Outcome.EXCLUDED, "response", standing.uid, problem)
        if laid is not None and (laid.asked or self._children.asks(standing, row)):
            self._tally.laid(held=laid.held, asked=laid.asked)
            return self._queue_up(row, link.client, standing, QueueReason.VALUES_DIFFER)
        if reason is not None and differs:
            return self._queue_up(row, link.client, standing, reason)
        self._stands.touch(standing)
        fields = (
            plain_fields(self._unit, self._rules, self._tally, row, link, standing)
            if reason is None
            else {}
        )
        if merged is not None:
            self._note(row, standing, merged, laid)
            if merged.differs:
                fields["answers"] = (standing.answers, compact(merged.answers))
                new_missing = compact(merged.missing) if merged.missing else None
                if new_missing != standing.missing:
                    fields["missing"] = (standing.missing, new_missing)
        if not has_same_children:
            self._children.update(standing, row)
        if not fields and has_same_children:
            return RowResult(Outcome.UNCHANGED, "response", standing.uid)
        if differs and standing.version_id != self._form.version_id:
            fields["version_id"] = (standing.version_id, self._form.version_id)
        if fields:
            self._change(standing, fields)
        # One more name of a submission that we know says nothing about the client.
        is_same = has_same_children and fields.keys() == {"seen_keys"}
        outcome = Outcome.UNCHANGED if is_same else Outcome.UPDATED
        return RowResult(outcome, "response", standing.uid)

    def _note(self, row: RowRecord, standing: Standing, merged: Merged, laid: Laid | None) -> None:
        held = laid.held if laid is not None else []
        corrected = laid.corrected if laid is not None else []
        self._tally.laid(
            changed=merged.changed,
            cleared=merged.cleared,
            kept=[each for each in merged.kept if each not in held and each not in corrected],
            filled=merged.set,
            held=held,
            corrected=corrected,
        )
        if not merged.differs:
            return
        old = {**imports.document(standing.missing), **imports.document(standing.answers)}
        new = {**merged.missing, **merged.answers}
        for code in (*merged.set, *merged.changed, *merged.cleared):
            self._tally.sample(row.row, row.key or row.client, code, old.get(code), new.get(code))

    def _change(self, standing: Standing, fields: dict[str, tuple[Any, Any]]) -> None:
        """Remember an update; a later row of the same part of the file meets the new values."""
        self._updates.append((standing.id, standing.uid, fields))
        self._stands.change(standing, fields)

    def _write(self) -> None:
        self._unit.create_many(Response, _RESPONSE, self._new)
        self._unit.update_many(Response, self._updates)
        self._children.flush(self._roster.found())

    def _queue_up(
        self, row: RowRecord, client: KnownClient | None, standing: Standing, reason: QueueReason
    ) -> RowResult:
        """Put a second interview before a person; nothing that stands is changed."""
        against = content_digest(standing.answers, standing.missing, stored_shape(standing))
        return self._waiting.ask(
            row, reason, {"against": against}, round_id=self._round_id(), client=client,
            standing=self._flushed(standing),
        )  # fmt: skip

    def _ask_who(self, row: RowRecord, problem: str) -> RowResult:
        """Ask a person who was interviewed, if the row says anything to look for her by."""
        unknown = self._who.unknown(row)
        if unknown is None or not unknown.said.can_match:
            return self._reject(row, problem)
        who = {"who": self._who.document(row, problem)}
        return self._waiting.ask(row, QueueReason.CLIENT_UNKNOWN, who, round_id=self._round_id())

    def _flushed(self, standing: Standing) -> int:
        """Return the id of what stands, written by now, as a foreign key needs it."""
        if self._new:
            self._unit.create_many(Response, _RESPONSE, self._new)
            self._new = []
        return standing.id

    def _reject(self, row: RowRecord, rule: str) -> RowResult:
        problem = problem_of(self._header, row, rule, Severity.ERROR)
        return RowResult(Outcome.REJECTED, problem=problem)
