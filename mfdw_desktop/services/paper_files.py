"""The files of papers: their names, written whole or not at all, their size and language."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mfdw_desktop.common import i18n
from mfdw_desktop.common.errors import DatabaseError, RefusedError
from mfdw_desktop.database.queries import client_choices, code_lists
from mfdw_desktop.domain.institutions import COUNTRY_LANGUAGES
from mfdw_desktop.domain.papers import PaperKind, PaperRequest

if TYPE_CHECKING:
    from mfdw_desktop.reporting.document import Paper

PAPERS = ("a4", "letter")


def safe(text: str) -> str:
    """Return a code as part of a file's name."""
    return "".join(each if each.isalnum() or each in "-_" else "-" for each in text)


def name_of(request: PaperRequest, day: date) -> str:
    """Return the name that a paper of that day is saved under, without its ending."""
    kind, code = request.kind, request.branch
    if kind is PaperKind.MONTHLY:
        return f"{request.month}_{code}_monitoring"
    about = [request.scheme, request.client] if request.scheme or request.client else []
    about += [str(each) for each in (request.batch, request.referral) if each is not None]
    about += [request.survey, request.round] if request.survey else []
    when = str(request.month) if request.month else f"{day:%Y-%m-%d}"
    name = "clients" if kind is PaperKind.LISTING else kind.value
    return "_".join([when, code, name, *(safe(each) for each in about if each)])


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
