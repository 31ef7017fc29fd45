"""`mfdw clients attach` and `mfdw clients documents`: photos and papers of a client."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.documents import DocumentDraft, DocumentKind


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add both commands to the group of clients."""
    attach = parts.add_parser("attach", help=translate("keep a photo or paper with a client"))
    attach.add_argument("code", metavar="CODE", help=translate("code of the client"))
    attach.add_argument("file", metavar="FILE", type=Path, help=translate("JPEG, PNG or PDF"))
    attach.add_argument(
        "--kind",
        choices=[each.value for each in DocumentKind],
        default=DocumentKind.OTHER.value,
        help=translate("what it is"),
    )
    attach.add_argument("--title", metavar="TEXT", default="", help=translate("what it is called"))
    listed = parts.add_parser("documents", help=translate("list what is kept with a client"))
    listed.add_argument("code", metavar="CODE", help=translate("code of the client"))
    listed.add_argument(
        "--save", metavar="FOLDER", type=Path, help=translate("write the files into a folder")
    )


def run_attach(session: Session, options: argparse.Namespace) -> Outcome:
    """Keep a file with a client."""
    workspace = session.workspace()
    key = workspace.clients.resolve(options.code)
    draft = DocumentDraft(DocumentKind(options.kind), options.title)
    workspace.documents.add(key, options.file, draft)
    return _listed(session, options.code, None)


def run_documents(session: Session, options: argparse.Namespace) -> Outcome:
    """List what is kept with a client, and write it out."""
    if options.save is not None and not options.save.is_dir():
        raise RefusedError("folder-missing", path=str(options.save))
    return _listed(session, options.code, options.save)


def _listed(session: Session, code: str, folder: Path | None) -> Outcome:
    workspace = session.workspace()
    found = workspace.documents.of(workspace.clients.resolve(code))
    saved: dict[str, Path] = {}
    if folder is not None:
        for each in found:
            # two of one name are both written
            out = paths.free_name(folder / each.file_name, " ({number})")
            saved[each.uid] = workspace.documents.save(each.uid, out)
    heads = [translate("kind"), translate("name"), translate("day"), translate("bytes")]
    cells = ((each.kind.value, each.name, each.added_on, f"{each.size:,}") for each in found)
    facts = [
        {
            "uid": each.uid,
            "kind": each.kind.value,
            "title": each.title,
            "file_name": each.file_name,
            "media_type": each.media_type,
            "size": each.size,
            "sha256": each.sha256,
            "added_on": each.added_on,
            "saved": saved.get(each.uid),
        }
        for each in found
    ]
    return Outcome({"documents": facts}, table(heads, cells))
