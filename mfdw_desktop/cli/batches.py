"""`mfdw survey batches` and `mfdw survey undo`: what was imported, its file, and the way back."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.batch_words import RECORDS, WHYS
from mfdw_desktop.domain.field_words import FIELDS
from mfdw_desktop.domain.undo import UndoResult, Why


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands."""
    listed = parts.add_parser("batches", help=translate("say what was imported"))
    listed.add_argument(
        "batch",
        metavar="BATCH",
        nargs="?",
        type=positive,
        help=translate("one batch, with the fields that it changed"),
    )
    listed.add_argument(
        "--file", metavar="OUT", type=Path, help=translate("write the file that was imported")
    )
    listed.add_argument(
        "--recipe", metavar="OUT.json", type=Path, help=translate("write how it was imported")
    )
    undo = parts.add_parser("undo", help=translate("take an import back"))
    undo.add_argument(
        "batch", metavar="BATCH", type=positive, help=translate("number of the batch")
    )


def show(session: Session, options: argparse.Namespace) -> Outcome:
    """List the batches, or show one and write what it keeps."""
    if options.batch is not None:
        return _one(session, options)
    if options.file is not None or options.recipe is not None:
        raise RefusedError(
            "usage",
            message=translate("name the batch whose file or recipe is to be written"),
            command="mfdw survey batches",
        )
    return _listed(session)


def _one(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    batches, zone = workspace.batches, workspace.organisation.zone()
    detail = batches.show(options.batch)
    line = detail.line
    lines = facts(
        [
            (translate("batch"), line.id),
            (translate("kind"), line.kind),
            (translate("title"), line.title),
            (translate("file"), line.file_name),
            ("SHA-256", line.sha256),
            (translate("by"), line.actor),
            (translate("when"), _told(line.started_at, zone)),
            *line.counts.items(),
        ]
    )
    if options.file is not None:
        batches.save_file(options.batch, options.file)
        lines.append(translate("{file}: as it was imported, its SHA-256 is right",
                               file=str(options.file)))  # fmt: skip
    if options.recipe is not None:
        batches.save_recipe(options.batch, options.recipe)
        lines.append(translate("{file}: how it was imported", file=str(options.recipe)))
    fields = [dict(zip(_FIELD, each, strict=False)) for each in line.facts.get("fields", ())]
    data = {
        "batch": line.id,
        "kind": line.kind,
        "title": line.title,
        "file": line.file_name,
        "sha256": line.sha256,
        "size": line.size,
        "actor": line.actor,
        "committed_at": line.committed_at,
        "undone_at": line.undone_at,
        "undone_by": line.undone_by or None,
        "left": line.left,
        "reverses": line.reverses,
        **line.counts,
        "outcomes": detail.outcomes,
        "fields": fields,
        "columns_left_out": line.facts.get("left_out", ()),
        "kept": detail.kept,
        "changes_total": detail.changed_total,
        "removed_total": detail.removed_total,
        "recipe": detail.recipe,
        "saved_file": options.file,
        "saved_recipe": options.recipe,
    }
    return Outcome(data, lines)


def _told(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the clocks of the branch show it, as in the window and on the receipt."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


_FIELD = ("code", "set", "changed", "cleared", "kept", "filled", "held", "asked", "corrected")


def _listed(session: Session) -> Outcome:
    workspace = session.workspace()
    rows, zone = workspace.batches.list(), workspace.organisation.zone()
    data = [
        {
            "batch": each.id,
            "kind": each.kind,
            "title": each.title,
            "file": each.file_name,
            "sha256": each.sha256,
            "actor": each.actor,
            "committed_at": each.committed_at,
            "undone_at": each.undone_at,
            "undone_by": each.undone_by or None,
            "left": each.left,
            "reverses": each.reverses,
            **each.counts,
        }
        for each in rows
    ]
    heads = [translate("batch"), translate("kind"), translate("title"), translate("file"),
             translate("imported"), translate("updated"), translate("when"),
             translate("taken back")]  # fmt: skip
    cells = (
        (
            each.id,
            each.kind,
            each.title,
            each.file_name,
            each.counts.get("imported", ""),
            each.counts.get("updated", ""),
            _told(each.started_at, zone),
            _told(each.undone_at, zone) if each.undone_at else "",
        )
        for each in rows
    )
    return Outcome({"batches": data}, table(heads, cells))


def undo(session: Session, options: argparse.Namespace) -> Outcome:
    """Take a batch back."""
    done = session.workspace().batches.undo(options.batch, session.progress())
    data = {
        "removed": done.removed,
        "restored": done.restored,
        "kept": done.kept,
        "blocked": done.blocked,
        "batch": done.changes.batch,
    }
    return Outcome(data, _undo_lines(done), exit_code=0 if done.is_complete else 1)


def _undo_lines(done: UndoResult) -> list[str]:
    lines = facts(
        [
            (translate("removed"), done.removed),
            (translate("restored"), done.restored),
            (translate("kept"), len(done.kept)),
            (translate("blocked"), len(done.blocked)),
        ]
    )
    held = [*done.kept, *done.blocked]
    if held:
        heads = [translate("record"), translate("field"), translate("why"), translate("by")]
        rows = (
            (f"{translate(RECORDS.get(k.kind, k.kind))} {k.label}",
             translate(FIELDS[k.field]) if k.field in FIELDS else k.field,
             translate(WHYS[Why(k.why)]), k.by)
            for k in held
        )  # fmt: skip
        lines += ["", *table(heads, rows)]
    return lines
