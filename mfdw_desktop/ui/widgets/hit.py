"""What a search found, as the list under the field shows it."""

from __future__ import annotations

from typing import NamedTuple


class Hit(NamedTuple):
    """Something that the search found: a record, or an action of the window."""

    kind: str
    """`client`, `centre`, `scheme` …, or `action`."""
    uid: str
    title: str
    second: str = ""
    """Said behind the title, such as the name in the client's own script."""
    detail: str = ""
    """Said in small: code, centre, or the action's shortcut."""
    group: str = ""
    """What kind of thing it is, in words, where the icon alone does not tell."""
    icon: str = "search"
