"""`mfdw clients attach` and `mfdw clients documents`: photos and papers of a client."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.documents import DocumentDraft, DocumentKind
from mfdw_desktop.domain.evidence import EvidenceOf, Proven

_WORDS = {
    EvidenceOf.CHECK: "check",
    EvidenceOf.PAYMENT: "payment",
    EvidenceOf.CLAIM: "claim",
    EvidenceOf.HEALTH_VISIT: "visit",
    EvidenceOf.REGISTRATION: "paper",
    EvidenceOf.SAFETY_VISIT: "safety-visit",
}
"""What the command line calls the kinds of records that have evidence."""


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add both commands to the group of clients."""
    attach = parts.add_parser("attach", help=translate("keep a photo or paper with a client"))
    attach.add_argument("code", metavar="CODE", help=translate("code of the client"))
    attach.add_argument("file", metavar="FILE", type=Path, help=translate("JPEG, PNG or PDF"))
    attach.add_argument(
        "--kind",
        choices=[each.value for each in DocumentKind],
        help=translate("what it is"),
    )
    attach.add_argument("--title", metavar="TEXT", default="", help=translate("what it is called"))
    record = translate("what it is evidence of, as --records lists it")
    attach.add_argument("--of", metavar="RECORD", help=record)
    purge = parts.add_parser("purge", help=translate("take documents in the bin out of the file"))
    purge.add_argument(
        "--yes", action="store_true", help=translate("do it; else only say what would go")
    )
    listed = parts.add_parser("documents", help=translate("list what is kept with a client"))
    listed.add_argument("code", metavar="CODE", help=translate("code of the client"))
    listed.add_argument(
        "--save", metavar="FOLDER", type=Path, help=translate("write the files into a folder")
    )
    listed.add_argument("--of", metavar="RECORD", help=record)
    listed.add_argument(
        "--records",
        action="store_true",
        help=translate("list checks, payments, claims, visits and papers, with their documents"),
    )
    acts = listed.add_mutually_exclusive_group()
    acts.add_argument("--remove", metavar="UID", help=translate("put a document into the bin"))
    acts.add_argument(
        "--restore", metavar="UID", help=translate("bring a document back from the bin")
    )


def run_attach(session: Session, options: argparse.Namespace) -> Outcome:
    """Keep a file with a client."""
    workspace = session.workspace()
    key = workspace.clients.resolve(options.code)
    proves = _record(session, options)
    kind = options.kind or (DocumentKind.OTHER if proves is None else DocumentKind.EVIDENCE).value
    draft = DocumentDraft(DocumentKind(kind), options.title, proves=proves)
    workspace.documents.add(key, options.file, draft)
    return _listed(session, options, None)


def run_documents(session: Session, options: argparse.Namespace) -> Outcome:
    """List what is kept with a client, write it out, put it into the bin and bring it back."""
    if options.save is not None and not options.save.is_dir():
        raise RefusedError("folder-missing", path=str(options.save))
    documents = session.workspace().documents
    if options.records:
        return _records(session, options)
    if options.remove:
        documents.bin(options.remove)
    elif options.restore:
        documents.bin(options.restore, back=True)
    return _listed(session, options, options.save)


def _record(session: Session, options: argparse.Namespace) -> Proven | None:
    if not options.of:
        return None
    word, _, number = options.of.partition(":")
    of = next((each for each, name in _WORDS.items() if name == word), None)
    if of is None or not number.isdecimal():
        raise RefusedError("evidence-unknown", record=options.of)
    return session.workspace().documents.evidence(of, int(number))[0]


def _records(session: Session, options: argparse.Namespace) -> Outcome:
    """List what documents can be evidence of."""
    workspace = session.workspace()
    detail = workspace.clients.detail(workspace.clients.resolve(options.code))
    found: list[tuple[EvidenceOf, int, str, date | None, int]] = [
        *((EvidenceOf.CHECK, each.id, each.condition, each.checked_on or each.due_on,
           each.documents) for each in detail.checks),
        *((EvidenceOf.PAYMENT, each.id, each.scheme_name, each.paid_on or each.due_on,
           each.documents) for each in detail.payments),
        *((EvidenceOf.CLAIM, each.id, each.draft.event.value, each.draft.filed_on,
           each.documents) for each in detail.claims),
        *((EvidenceOf.HEALTH_VISIT, each.id, each.draft.service.value, each.draft.on,
           each.documents) for each in detail.visits),
        *((EvidenceOf.REGISTRATION, each.id, str(each.grade), each.issued_on, each.documents)
          for each in detail.papers),
        *((EvidenceOf.SAFETY_VISIT, each.id, each.checklist, each.on, each.documents)
          for each in detail.safety_visits),
    ]  # fmt: skip
    facts = [
        {"record": f"{_WORDS[of]}:{key}", "what": what, "on": on, "documents": count}
        for of, key, what, on, count in found
    ]
    heads = [translate("record"), translate("what"), translate("day"), translate("documents")]
    cells = ((each["record"], each["what"], each["on"] or "", each["documents"]) for each in facts)
    return Outcome({"records": facts}, table(heads, cells))


def _listed(session: Session, options: argparse.Namespace, folder: Path | None) -> Outcome:
    workspace = session.workspace()
    found = workspace.documents.of(workspace.clients.resolve(options.code))
    proven = _record(session, options)
    if proven is not None:
        found = [each for each in found if (each.of, each.of_id) == (proven.of, proven.id)]
    saved: dict[str, Path] = {}
    if folder is not None:
        for each in found:
            # two of one name are both written
            out = paths.free_name(folder / each.file_name, " ({number})")
            saved[each.uid] = workspace.documents.save(each.uid, out)
    heads = [translate("kind"), translate("name"), translate("day"), translate("bytes"),
             translate("uid")]  # fmt: skip
    cells = (
        (each.kind.value, each.name, each.added_on, f"{each.size:,}", each.uid) for each in found
    )
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
            "evidence_of": each.of.value if each.of is not None else None,
            "saved": saved.get(each.uid),
        }
        for each in found
    ]
    return Outcome({"documents": facts}, table(heads, cells))


def run_purge(session: Session, options: argparse.Namespace) -> Outcome:
    """Say which documents of the bin would leave the file, or take them out after a copy."""
    purging = session.workspace().purging
    found = purging.run(session.progress()) if options.yes else purging.plan()
    facts = [
        {"client": each.client_code, "name": each.name, "kind": each.kind.value,
         "size": each.size, "removed_on": each.removed_on, "uid": each.uid}
        for each in found.documents
    ]  # fmt: skip
    data = {
        "documents": facts, "bytes": found.room, "done": options.yes,
        "backup": found.backup or None,
    }  # fmt: skip
    heads = [translate("client"), translate("name"), translate("kind"), translate("bytes"),
             translate("removed")]  # fmt: skip
    cells = ((each.client_code, each.name, each.kind.value, f"{each.size:,}", each.removed_on)
             for each in found.documents)  # fmt: skip
    return Outcome(data, table(heads, cells))
