"""The files of papers: their names, written whole or not at all, their size and language."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database.queries import client_choices, code_lists
from mfdw_desktop.domain.institutions import COUNTRY_LANGUAGES

if TYPE_CHECKING:
    from mfdw_desktop.reporting.document import Paper

PAPERS = ("a4", "letter")


def safe(text: str) -> str:
    """Return a code as part of a file's name."""
    return "".join(each if each.isalnum() or each in "-_" else "-" for each in text)


def write(target: Path, content: bytes) -> None:
    """Write a paper whole, or leave nothing.

    Raises:
        DatabaseError: the disk is full.
        RefusedError: the place cannot be written.
    """
    draft = target.with_name(f".{target.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        if error.errno == errno.ENOSPC:
            raise DatabaseError("disk-full", target=str(target)) from error
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise RefusedError("paper-unwritable", path=str(target), reason=reason) from error


def size(code: str) -> Paper:
    """Return the size of paper with a code.

    Raises:
        RefusedError: there is none.
    """
    from mfdw_desktop.reporting.document import Paper

    try:
        return Paper[code.upper()]
    except KeyError:
        raise RefusedError("paper-unknown", paper=code, papers=", ".join(PAPERS)) from None


def language(code: str) -> str:
    """Return a code of a language, when papers are made in it.

    Raises:
        RefusedError: they are not.
    """
    known = i18n.PAPER_LANGUAGES
    if code not in known:
        raise RefusedError("language-unknown", language=code, languages=", ".join(known))
    return code


@contextmanager
def own_words(connection: Any) -> Iterator[None]:
    """Let the papers that are made within say entries of lists as the institution does."""
    from mfdw_desktop.reporting import wording

    native = COUNTRY_LANGUAGES.get(client_choices.choices(connection).country, "")
    with wording.own_words(code_lists.labels(connection), native):
        yield
