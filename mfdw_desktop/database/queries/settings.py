"""Settings of the institution that the database keeps."""

from __future__ import annotations

import base64
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from mfdw_desktop.database.models import Setting

_LOGO = "logo"


def setting(connection: Connection, name: str) -> dict[str, Any] | None:
    """Return the value of a setting, None where it was never made."""
    return connection.execute(sa.select(Setting.value).where(Setting.name == name)).scalar()


def keep_setting(connection: Connection, name: str, value: dict[str, Any]) -> None:
    """Make a setting, or give it another value; within a write transaction."""
    changed = connection.execute(sa.update(Setting).where(Setting.name == name).values(value=value))
    if not changed.rowcount:
        connection.execute(sa.insert(Setting).values(name=name, value=value))


def drop_setting(connection: Connection, name: str) -> None:
    """Take a setting away, as if it was never made; within a write transaction."""
    connection.execute(sa.delete(Setting).where(Setting.name == name))


def logo(connection: Connection) -> bytes:
    """Return the institution's logo as a small picture; empty where there is none."""
    found = setting(connection, _LOGO)
    return base64.b64decode(found["content"]) if found else b""


def keep_logo(connection: Connection, content: bytes) -> None:
    """Keep another logo, or none; within a write transaction."""
    if content:
        keep_setting(connection, _LOGO, {"content": base64.b64encode(content).decode()})
    else:
        drop_setting(connection, _LOGO)
