"""Writing what the sample institution made its own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import sqlalchemy as sa

from mfdw_desktop.database.models import Client, ClientDocument, DocumentContent, OwnField
from mfdw_desktop.database.writing import Unit
from mfdw_desktop.domain.demo_own import FIELDS, PICTURED, documents_of
from mfdw_desktop.domain.demo_plan import Plan
from mfdw_desktop.domain.documents import examine
from mfdw_desktop.domain.own_fields import code_for, read_choices


def write_own_fields(unit: Unit, uid: Callable[[], str]) -> None:
    """Write the definitions of the own fields."""
    for position, draft in enumerate(FIELDS, 1):
        choices = read_choices(draft.choices)
        unit.create(
            OwnField,
            uid=uid(),
            subject=draft.subject.value,
            code=code_for(draft.label, ()),
            label=draft.label,
            native_label=draft.native_label or None,
            kind=draft.kind.value,
            choices=[[each.code, each.label, each.native_label] for each in choices] or None,
            required=draft.required,
            help=draft.help or None,
            in_list=draft.in_list,
            in_search=draft.in_search,
            on_paper=draft.on_paper,
            sensitive=draft.sensitive,
            position=position,
        )


def write_documents(unit: Unit, plan: Plan, uid: Callable[[], str]) -> None:
    """Write the documents of the first clients; photos are as old as the clients."""
    query = (
        sa.select(Client.id, Client.branch_id, Client.joined_on)
        .where(Client.joined_on.is_not(None))
        .order_by(Client.id)
        .limit(PICTURED)
    )
    for number, client in enumerate(unit.connection.execute(query).all()):
        for kind, name, data in documents_of(plan, number):
            digest = hashlib.sha256(data).hexdigest()
            facts = examine(data, name)
            unit.connection.execute(sa.insert(DocumentContent).values(sha256=digest, content=data))
            unit.create(
                ClientDocument,
                uid=uid(),
                branch_id=client.branch_id,
                client_id=client.id,
                kind=kind,
                file_name=name,
                media_type=facts.media_type,
                size=len(data),
                sha256=digest,
                added_on=client.joined_on,
            )
