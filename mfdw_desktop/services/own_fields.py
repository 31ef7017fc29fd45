"""The fields that the institution defines itself: add, change, order, retire."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.progress import Progress
from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.models import OwnField as Stored
from mfdw_desktop.database.queries import organisation, own_search
from mfdw_desktop.database.queries import own_fields as queries
from mfdw_desktop.database.writing import Unit, write
from mfdw_desktop.domain import own_fields as rules
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.changes import Changes
from mfdw_desktop.domain.names import fold
from mfdw_desktop.domain.own_fields import OwnField, OwnFieldDraft, OwnSubject
from mfdw_desktop.domain.problems import FieldProblem, require_valid
from mfdw_desktop.domain.records import CLIENT_FORM

_BUILT_IN = frozenset(fold(each.label()) for each in CLIENT_FORM.questions)


class OwnFields:
    """The own fields of an institution, for one actor."""

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def fields(self, subject: OwnSubject | None = None) -> list[OwnField]:
        """Return the definitions in their order, with how many records hold each."""
        with self._database.read() as connection:
            return list(queries.fields(connection, subject, counted=True))

    def find(self, code: str, subject: OwnSubject = OwnSubject.CLIENT) -> OwnField:
        """Return a field by its code.

        Raises:
            RefusedError: there is none.
        """
        found = next((each for each in self.fields(subject) if each.code == code), None)
        if found is None:
            raise RefusedError("own-field-unknown", field=code)
        return found

    def save(
        self, draft: OwnFieldDraft, key: int | None = None, progress: Progress | None = None
    ) -> Changes:
        """Store a definition; without `key` a new one. Its code stays, and so do the values.

        Raises:
            InvalidError: the definition cannot stand.
        """
        progress = progress or Progress()
        # A label heads a column and a field: one line, whatever was pasted.
        draft = replace(
            draft,
            label=" ".join(draft.label.split()),
            native_label=" ".join(draft.native_label.split()),
        )
        with write(self._database, self._actor, progress=progress) as unit:
            known = list(queries.fields(unit.connection, counted=True))
            current = next((each for each in known if each.id == key), None)
            others = [each for each in known if each.id != key]
            require_valid(self._check(unit, draft, others, current))
            self._store(unit, draft, others, current)
            if (
                current is not None
                and current.used
                and self._searches(draft) != (current.in_search and not current.sensitive)
            ):
                progress.report(0, 1, "search")
                wanted = queries.fields(unit.connection, OwnSubject.CLIENT)
                own_search.search_again(unit, wanted, current.code)
        return unit.changes

    def retire(self, key: int) -> Changes:
        """Ask for a field no more from today on; its values stay.

        Raises:
            RefusedError: there is no such field.
        """
        return self._set_retired(key, is_retired=True)

    def take_up(self, key: int) -> Changes:
        """Ask for a retired field again."""
        return self._set_retired(key, is_retired=False)

    def move(self, key: int, step: int) -> Changes:
        """Move a field up (-1) or down (1) among those of its kind of record."""
        with write(self._database, self._actor) as unit:
            known = queries.fields(unit.connection)
            of = next(each.subject for each in known if each.id == key)
            line = [each for each in known if each.subject is of]
            at = next(n for n, each in enumerate(line) if each.id == key)
            to = min(max(at + step, 0), len(line) - 1)
            line.insert(to, line.pop(at))
            for position, each in enumerate(line, 1):
                if each.position != position:
                    unit.update(Stored, each.id, position=position)
        return unit.changes

    def remove(self, key: int) -> Changes:
        """Put a field that no record holds into the bin.

        Raises:
            RefusedError: records hold values of it; it can be retired.
        """
        with write(self._database, self._actor) as unit:
            known = queries.fields(unit.connection, counted=True)
            found = next((each for each in known if each.id == key), None)
            if found is None:
                raise RefusedError("own-field-unknown", field=key)
            if found.used:
                raise RefusedError("own-field-in-use", field=found.label, count=found.used)
            unit.remove(Stored, key)
        return unit.changes

    def _check(
        self,
        unit: Unit,
        draft: OwnFieldDraft,
        others: list[OwnField],
        current: OwnField | None,
    ) -> list[FieldProblem]:
        problems = rules.validate_field(draft, others, current)
        if draft.subject is OwnSubject.CLIENT and fold(draft.label) in _BUILT_IN:
            # A column of a list would mean two fields at once.
            fields: dict[str, object] = {"label": draft.label.strip()}
            problems.append(FieldProblem("label", "own-label-taken", fields=fields))
        if current is None or draft.kind not in rules.LISTS:
            return problems
        left = {each.code for each in rules.read_choices(draft.choices, current.choices)}
        gone = [each for each in current.choices if each.code not in left]
        uses = queries.uses_of_choices(
            unit.connection, current.subject, current.code, [each.code for each in gone]
        )
        for each in gone:
            if uses[each.code]:
                told: dict[str, object] = {"choice": each.label, "count": uses[each.code]}
                problems.append(FieldProblem("choices", "own-choice-in-use", fields=told))
        return problems

    def _store(
        self,
        unit: Unit,
        draft: OwnFieldDraft,
        others: list[OwnField],
        current: OwnField | None,
    ) -> None:
        choices = (
            rules.read_choices(draft.choices, current.choices if current else ())
            if draft.kind in rules.LISTS
            else ()
        )
        values = {
            "label": " ".join(draft.label.split()),
            "native_label": draft.native_label.strip() or None,
            "kind": draft.kind.value,
            "choices": [[each.code, each.label, each.native_label] for each in choices] or None,
            "required": draft.required,
            "help": draft.help.strip() or None,
            "in_list": draft.in_list,
            "in_search": draft.in_search,
            "on_paper": draft.on_paper,
            "sensitive": draft.sensitive,
        }
        if current is not None:
            unit.update(Stored, current.id, **values)
            return
        same = [each for each in others if each.subject is draft.subject]
        code = rules.code_for(draft.label, {each.code for each in same})
        position = max((each.position for each in same), default=0) + 1
        unit.create(Stored, subject=draft.subject.value, code=code, position=position, **values)

    @staticmethod
    def _searches(draft: OwnFieldDraft) -> bool:
        return draft.in_search and not draft.sensitive

    def _set_retired(self, key: int, *, is_retired: bool) -> Changes:
        with write(self._database, self._actor) as unit:
            if not any(each.id == key for each in queries.fields(unit.connection)):
                raise RefusedError("own-field-unknown", field=key)
            zone = organisation.time_zone(unit.connection)
            today = self._database.clock().astimezone(ZoneInfo(zone)).date()
            unit.update(Stored, key, retired_on=today if is_retired else None)
        return unit.changes
