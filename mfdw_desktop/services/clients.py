"""Clients: find, list, show, enrol, edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.lists import Listing, by_uid
from mfdw_desktop.database.models import Client
from mfdw_desktop.database.queries import (
    client_choices,
    client_codes,
    client_detail,
    client_matching,
    client_writing,
    clients,
    cross_rounds,
    duplicates,
    learning,
    referrals,
    surveys,
    transfers,
    worksites,
)
from mfdw_desktop.database.queries import own_fields as own_queries
from mfdw_desktop.database.writing import write
from mfdw_desktop.domain import clients as rules
from mfdw_desktop.domain import own_fields
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.client_choices import ClientChoices
from mfdw_desktop.domain.client_detail import ClientDetail, HistoryLine, ResponseBlock
from mfdw_desktop.domain.client_ranking import ranked
from mfdw_desktop.domain.clients import (
    ClientDraft,
    ClientFilter,
    ClientRow,
    ClientStatus,
    Similar,
    StatusChange,
)
from mfdw_desktop.domain.cross_round import CrossQuestion, Interview, over_time
from mfdw_desktop.domain.duplicates import Band, Score, score
from mfdw_desktop.domain.harmonisation import Harmoniser
from mfdw_desktop.domain.identifiers import read_code
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.domain.programme import can_assign
from mfdw_desktop.domain.referrals import ReferralFilter
from mfdw_desktop.domain.roles import PersonReader
from mfdw_desktop.domain.surveys import from_document
from mfdw_desktop.domain.timeline import answer_blocks, timeline
from mfdw_desktop.domain.transfers import TransferDraft
from mfdw_desktop.domain.transfers import validate as validate_transfer
from mfdw_desktop.services import client_insurance, documents, survey_harmony
from mfdw_desktop.services.book_service import BookService

_SIMILAR_SHOWN = 5


def without(row: ClientRow, hidden: frozenset[str]) -> ClientRow:
    """Return a row without the own fields that somebody may not see."""
    if not hidden & row.own.keys():
        return row
    return replace(row, own={code: each for code, each in row.own.items() if code not in hidden})


class Clients(BookService):
    """The clients of a database, for one actor."""

    def choices(self) -> ClientChoices:
        """Return what the fields and filters of clients choose from."""
        with self._database.read() as connection:
            found = client_choices.choices(connection)
        shown = own_fields.shown(found.own_fields, sensitive=self._actor.may_see_sensitive)
        ages = found.ages if self._actor.may_see_sensitive else None
        return replace(found, own_fields=shown, ages=ages)

    def _hidden(self) -> frozenset[str]:
        """Return the codes of the own fields that the actor may not see."""
        if self._actor.may_see_sensitive:
            return frozenset()
        with self._database.read() as connection:
            known = own_queries.fields(connection, own_fields.OwnSubject.CLIENT)
        return frozenset(each.code for each in known if each.sensitive)

    def villages(self) -> tuple[str, ...]:
        """Return the villages that most clients live in, for completion."""
        with self._database.read() as connection:
            return client_choices.villages(connection)

    def next_code(self, branch: str) -> str:
        """Return the code that the next client of a branch gets, if nobody is faster."""
        with self._database.read() as connection:
            return client_codes.coming_code(connection, branch)

    def open_list(self, wanted: ClientFilter) -> Listing[ClientRow]:
        """Return a list that is read by position; close it when done."""
        today, hidden = self.today(), self._hidden()
        if hidden:
            # A list must not tell by its order or length what it does not show.
            own = frozenset(each for each in wanted.own if each[0] not in hidden)
            sort = "" if wanted.own_sort in hidden else wanted.own_sort
            wanted = replace(wanted, own=own, own_sort=sort)

        def rows(connection: Any, keys: Sequence[int]) -> list[ClientRow]:
            return [without(each, hidden) for each in clients.rows(connection, keys, today)]

        return Listing(
            self._database,
            lambda each: clients.ordered_ids(each, wanted, today),
            rows,
            day=today,
            key_of=by_uid(Client),
        )

    def page(self, wanted: ClientFilter, *, limit: int = 100) -> tuple[int, list[ClientRow]]:
        """Return how many clients there are, and the first rows."""
        listing = self.open_list(wanted)
        try:
            return listing.count(), listing.first(limit)
        finally:
            listing.close()

    def find(self, text: str, *, limit: int = 20) -> list[ClientRow]:
        """Return clients whom `text` finds, the likeliest first."""
        today = self.today()
        with self._database.read() as connection:
            exact = client_matching.code_matches(connection, text)
            found = ranked(clients.found(connection, text, limit=200), text)
            keys = list(dict.fromkeys([*exact, *(each.id for each in found)]))
            return clients.rows(connection, keys[:limit], today)

    def counts(self, branches: frozenset[int] = frozenset()) -> dict[ClientStatus, int]:
        """Return how many clients have each status."""
        with self._database.read() as connection:
            return clients.counts_by_status(connection, branches)

    def resolve(self, code: str) -> int:
        """Return the id of the client with a code as people type it, or an old code.

        Raises:
            RefusedError: the code is mistyped, or nobody has it.
        """
        read = read_code(code)
        if read.problem == "code-check":
            raise RefusedError("client-code-mistyped", client=code)
        with self._database.read() as connection:
            key = clients.id_of(connection, str(read.code) if read.code else code.strip())
        if key is None:
            raise RefusedError("client-unknown", client=code)
        return key

    def id_by_uid(self, uid: str) -> int:
        """Return the id of the client with a uid.

        Raises:
            RefusedError: there is none, or she is in the bin.
        """
        with self._database.read() as connection:
            key = clients.id_by_uid(connection, uid)
        if key is None:
            raise RefusedError("client-unknown", client=uid)
        return key

    def detail(self, client_id: int) -> ClientDetail:
        """Return a client whole, with her line of time.

        Raises:
            RefusedError: there is none.
        """
        today, sees = self.today(), self._actor.may_see_sensitive
        asked = ReferralFilter(client_id=client_id)
        with self._database.read() as connection:
            found = client_detail.detail(connection, client_id, today)
            sent = tuple(referrals.rows(connection, asked, today, sees=sees))
            counts = worksites.head_counts(connection, client_id)
            held = worksites.registration_papers(connection, client=client_id)
            seen = worksites.visits(connection, client=client_id)
            courses = tuple(
                each
                for course in learning.courses(connection)
                for each in learning.learners(connection, course, client=client_id)
            )
            if found is not None:
                found = client_insurance.with_insurance(connection, found, today, sees=sees)
        if found is None:
            raise RefusedError("client-unknown", client=client_id)
        found = replace(
            found,
            referrals=sent,
            head_counts=counts,
            papers=held,
            safety_visits=seen,
            courses=courses,
            documents=documents.seen(found.documents, self._actor),
        )
        shown = without(found.client, self._hidden())
        return replace(found, client=shown, timeline=timeline(found))

    def answers(self, client_id: int, language: str = "") -> list[ResponseBlock]:
        """Return the client's answers of all rounds side by side, a block a questionnaire.

        Sensitive answers are left out and counted for an actor who may not see them.
        """
        with self._database.read() as connection:
            found = client_detail.answers_of(connection, client_id)
            records = cross_rounds.records(connection, [client_id])
            marked = {code: surveys.marked_roles(connection, code) for code in found}
            kept = {code: survey_harmony.kept(connection, rows[0].survey_uid)
                    for code, rows in found.items()}  # fmt: skip
        shown = self._actor.may_see_sensitive
        # An answer that was sensitive once must not come up under a question that is not.
        harmonisers = {code: Harmoniser(each) for code, each in kept.items() if each and shown}
        return [
            replace(
                answer_blocks(
                    code, rows, language, sensitive=shown, harmoniser=harmonisers.get(code)
                ),
                questions=tuple(_between_rounds(rows, records.get(client_id), marked[code])),
            )
            for code, rows in found.items()
        ]

    def history(self, client_id: int, *, limit: int = 500) -> list[HistoryLine]:
        """Return the changes of a client and of what hangs on her, newest first."""
        with self._database.read() as connection:
            found = client_detail.history(connection, client_id, limit)
        hidden = {f"{own_fields.PREFIX}{each}" for each in self._hidden()}
        if not self._actor.may_see_sensitive:
            hidden.add("diagnosis")
        return [each for each in found if each.field not in hidden]

    def draft(self, client_id: int) -> ClientDraft:
        """Return what the enrolment form shows of a client."""
        with self._database.read() as connection:
            draft = client_writing.draft_of(connection, client_id)
        hidden = self._hidden()
        own = {code: each for code, each in draft.own.items() if code not in hidden}
        return replace(draft, own=own)

    def check(self, draft: ClientDraft, client_id: int | None = None) -> list[FieldProblem]:
        """Return what is wrong with a draft, also against other clients."""
        return self._check(draft, client_id, self.today())

    def _check(self, draft: ClientDraft, client_id: int | None, today: date) -> list[FieldProblem]:
        problems = rules.validate(draft, today)
        if draft.own:
            with self._database.read() as connection:
                known = own_queries.fields(connection, own_fields.OwnSubject.CLIENT)
            problems += own_fields.check_values(known, draft.own, today)
        if not draft.external_ids and (client_id is None or draft.arm is None):
            return problems
        with self._database.read() as connection:
            if client_id is not None and draft.arm is not None:
                arm, begun = client_writing.arm_and_baseline(connection, client_id)
                if arm not in (None, draft.arm) and not can_assign(begun, today):
                    problems.append(FieldProblem("arm", "arm-frozen"))
            taken = client_matching.taken_ids(connection, draft.external_ids, client_id)
        return problems + [
            FieldProblem("external_ids", "id-taken", fields={"type": each.type, "code": code})
            for each, code in taken
        ]

    def similar(self, draft: ClientDraft, client_id: int | None = None) -> list[Similar]:
        """Return clients who may be the one that is being entered, the likeliest first."""
        person = client_matching.person_of_draft(draft)
        today = self.today()
        with self._database.read() as connection:
            people = client_matching.candidates(connection, person, client_id)
            weights = duplicates.weights(connection)
            scored: list[tuple[int, Score]] = [
                (key, score(person, each, weights)) for key, each in people
            ]
            likely = sorted(
                (each for each in scored if each[1].band is not Band.HIDDEN),
                key=lambda each: -each[1].total,
            )[:_SIMILAR_SHOWN]
            listed = {row.id: row for row in
                      clients.rows(connection, [key for key, _ in likely], today)}  # fmt: skip
        return [
            Similar(
                listed[key],
                result.total,
                tuple((part.words, part.fields) for part in result.reasons if part.similarity > 0),
            )
            for key, result in likely
            if key in listed
        ]

    def enrol(self, draft: ClientDraft, branch: str) -> tuple[ClientRow, Changes]:
        """Enrol a client in a branch under a new code.

        Raises:
            InvalidError: the draft cannot be stored.
            RefusedError: unknown branch.
        """
        today = self.today()
        require_valid(self._check(draft, None, today))
        with write(self._database, self._actor) as unit:
            key = client_writing.enrol(unit, draft, branch, today)
            row = clients.rows(unit.connection, [key], today)[0]
        return row, unit.changes

    def update(self, client_id: int, draft: ClientDraft) -> Changes:
        """Store the changed fields of a client.

        Raises:
            InvalidError: the draft cannot be stored.
        """
        today = self.today()
        require_valid(self._check(draft, client_id, today))
        with write(self._database, self._actor) as unit:
            client_writing.update(unit, client_id, draft, today)
        return unit.changes

    def change_status(
        self,
        client_ids: Sequence[int],
        change: StatusChange,
        progress: Progress | None = None,
    ) -> Changes:
        """Change the status of clients, dated and with its reason.

        Raises:
            InvalidError: a client cannot go to that status.
            CancelledError: the user asked to stop; nothing was changed.
        """
        today, progress = self.today(), progress or Progress()
        with write(self._database, self._actor) as unit:
            for done, key in enumerate(client_ids):
                progress.report(done, len(client_ids))
                current, joined = client_writing.status_of(unit.connection, key)
                require_valid(rules.validate_change(change, current, joined, today=today))
                client_writing.change_status(unit, key, change)
        return unit.changes

    def move(
        self,
        client_ids: Sequence[int],
        draft: TransferDraft,
        progress: Progress | None = None,
    ) -> Changes:
        """Move clients to a centre of this or another branch, and perhaps a group of it.

        Raises:
            InvalidError: the day lies ahead, before joining or before an earlier move.
            CancelledError: the user asked to stop; nothing was changed.
        """
        today, progress = self.today(), progress or Progress()
        on = draft.on or today
        with write(self._database, self._actor) as unit:
            for done, key in enumerate(client_ids):
                progress.report(done, len(client_ids))
                _, joined = client_writing.status_of(unit.connection, key)
                last = transfers.last_day(unit.connection, key)
                require_valid(validate_transfer(on, joined, last, today=today))
                transfers.move(unit, key, draft, on)
        return unit.changes

    def remove(self, client_ids: Sequence[int]) -> Changes:
        """Put clients into the bin; undo brings them back.

        Raises:
            RefusedError: something hangs on a client: awards, loans, responses.
        """
        with write(self._database, self._actor) as unit:
            for key in client_ids:
                client_writing.remove(unit, key)
        return unit.changes


def _between_rounds(
    rows: Sequence[Any], record: Interview | None, marked: Mapping[str, str]
) -> list[CrossQuestion]:
    """Return what the rounds of a questionnaire, and the record, say differently of a client."""
    reader = PersonReader(from_document(rows[-1].definition), marked=marked)
    interviews = [Interview(row.name, row.interviewed_on, reader.read(row.answers)) for row in rows]
    return over_time([*([record] if record is not None else []), *interviews])
