"""`mfdw clients duplicates | merge | unmerge`: the same person entered twice."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.cli.output import facts, table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.merging import FIELDS, PairDecision, PairLine, Side
from mfdw_desktop.services.messages import group_words, merge_words, reason_words

_LISTED = 100
_DECISIONS = {"different": PairDecision.DIFFERENT, "later": PairDecision.LATER, "forget": None}


def register(parts: argparse._SubParsersAction[Any]) -> None:
    """Add the commands."""
    listed = parts.add_parser("duplicates", help=translate("compare all clients with each other"))
    listed.add_argument(
        "--limit", metavar="N", type=positive, default=_LISTED, help=translate("at most so many")
    )
    outputs.add_file(
        listed, "--out", metavar="OUT.xlsx", help=translate("write the list to be filled")
    )
    listed.add_argument(
        "--apply", metavar="FILE", type=Path, help=translate("do what a filled list decides")
    )
    listed.add_argument(
        "--pair", metavar="CODE", nargs=2, help=translate("decide about two clients")
    )
    listed.add_argument(
        "--decide", choices=list(_DECISIONS), default="different",
        help=translate("what to remember of the pair (default: different)"),
    )  # fmt: skip
    listed.add_argument("--decided", action="store_true", help=translate("list what was decided"))
    listed.add_argument(
        "--exact", action="store_true", help=translate("those of one outside number only")
    )
    listed.add_argument(
        "--merge-exact", action="store_true",
        help=translate("merge those of one outside number; see them with --exact first"),
    )  # fmt: skip
    merge = parts.add_parser("merge", help=translate("make one client of two"))
    merge.add_argument("kept", metavar="KEEP", help=translate("code of the client who stays"))
    merge.add_argument("other", metavar="OTHER", help=translate("code of the one who is merged"))
    merge.add_argument(
        "--take", metavar="FIELDS", default="",
        help=translate("fields of which the other's value stands: name,phone …"),
    )  # fmt: skip
    merge.add_argument(
        "--dry-run", action="store_true", help=translate("say what would happen; keep nothing")
    )
    unmerge = parts.add_parser("unmerge", help=translate("make two of a merged client again"))
    unmerge.add_argument(
        "client", metavar="CODE", help=translate("old code of the one who was merged, or the batch")
    )
    unmerge.add_argument(
        "--give-back", metavar="UID", action="append", default=[],
        help=translate("a record of later that belongs to the one who returns"),
    )  # fmt: skip


def run_duplicates(session: Session, options: argparse.Namespace) -> Outcome:
    """Scan, or write, apply and decide."""
    service = session.workspace().duplicates
    if options.apply is not None:
        return _apply(session, options.apply)
    if options.pair:
        clients = session.workspace().clients
        one, other = (service.uid(clients.resolve(code)) for code in options.pair)
        service.decide(one, other, _DECISIONS[options.decide])
        return Outcome({"pair": options.pair, "decision": options.decide}, [])
    if options.exact or options.merge_exact:
        return _exact(session, merges=options.merge_exact)
    pairs = service.decided() if options.decided else service.scan(session.progress())
    data: dict[str, object] = {
        "total": len(pairs), "pairs": [_pair_facts(each) for each in pairs[: options.limit]],
    }  # fmt: skip
    if options.out is not None:
        data["groups"] = service.write_workbook(pairs, outputs.place(options))
        data["file"] = options.out
    heads = [translate("likely"), translate("client"), translate("name"), translate("client"),
             translate("name"), translate("why")]  # fmt: skip
    rows = (
        (f"{p.score.total:.2f}", p.one.code, p.one.title, p.other.code, p.other.title, _why(p))
        for p in pairs[: options.limit]
    )
    lines = table(heads, rows)
    lines.append(translate("%n pair|%n pairs", n=len(pairs)))
    return Outcome(data, lines)


def _exact(session: Session, *, merges: bool) -> Outcome:
    service = session.workspace().merges
    found = service.exact_pairs()
    batches: tuple[int, ...] = ()
    if merges:
        batches, _changes = service.merge_exact(found.pairs, session.progress())
    data: dict[str, object] = {
        "pairs": [
            {"kept": each.kept.code, "other": each.other.code, "number": each.number,
             "types": list(each.types), "conflicts": list(each.conflicts)}
            for each in found.pairs
        ],
        "left": found.left,
        "batches": list(batches),
    }  # fmt: skip
    heads = [translate("number"), translate("stays"), translate("name"),
             translate("comes into it"), translate("name")]  # fmt: skip
    rows = ((each.number, each.kept.code, each.kept.title, each.other.code, each.other.title)
            for each in found.pairs)  # fmt: skip
    lines = table(heads, rows)
    lines.append(translate("left for a person: {count}", count=found.left))
    return Outcome(data, lines)


def run_merge(session: Session, options: argparse.Namespace) -> Outcome:
    """Merge two clients, or say what would come of it."""
    workspace = session.workspace()
    taken = [each.strip() for each in options.take.split(",") if each.strip()]
    kept, other = (workspace.clients.resolve(code) for code in (options.kept, options.other))
    plan = workspace.merges.plan(kept, other)
    known = [*FIELDS, *(each.name for each in plan.fields if each.name not in FIELDS)]
    unknown = [each for each in taken if each not in known]
    if unknown:
        raise RefusedError("merge-field-unknown", fields=", ".join(unknown), known=", ".join(known))
    sides = dict.fromkeys(taken, Side.OTHER)
    data: dict[str, object] = {
        "kept": plan.kept.code,
        "other": plan.other.code,
        "fields": [
            {"field": each.name, "kept": each.kept_words, "other": each.other_words,
             "takes": sides.get(each.name, each.side).value, "conflict": each.conflicts}
            for each in plan.fields
        ],
        "moves": plan.moves,
        "notes": [merge_words(code, fields) for code, fields in plan.notes],
        "batch": None,
    }  # fmt: skip
    if not options.dry_run:
        changes = workspace.merges.merge(kept, other, sides, progress=session.progress())
        data["batch"] = changes.batch
    heads = [translate("field"), plan.kept.code, plan.other.code, translate("comes of it")]
    cells = (
        (each.name, each.kept_words, each.other_words,
         each.other_words if sides.get(each.name, each.side) is Side.OTHER else each.kept_words)
        for each in plan.fields if each.kept != each.other
    )  # fmt: skip
    lines = table(heads, cells)
    lines += [merge_words(code, fields) for code, fields in plan.notes]
    return Outcome(data, lines)


def run_unmerge(session: Session, options: argparse.Namespace) -> Outcome:
    """Take a merge back; what came later stays unless it is given back."""
    service = session.workspace().merges
    line = service.merge_of(options.client)
    later = service.later(line.batch)
    done = service.unmerge(line.batch, set(options.give_back), session.progress())
    data = {
        "batch": done.changes.batch,
        "removed": done.removed,
        "restored": done.restored,
        "kept": done.kept,
        "blocked": done.blocked,
        "later": [
            {"kind": each.kind, "uid": each.uid, "on": each.on, "label": each.label,
             "given_back": each.uid in options.give_back}
            for each in later
        ],
    }  # fmt: skip
    lines = facts([(translate("restored"), done.restored), (translate("removed"), done.removed),
                   (translate("kept"), len(done.kept)),
                   (translate("came later"), len(later))])  # fmt: skip
    lines += [f"{each.kind} {each.label} {each.on or ''} {each.uid}" for each in later]
    return Outcome(data, lines, exit_code=0 if done.is_complete else 1)


def _apply(session: Session, path: Path) -> Outcome:
    done = session.workspace().duplicates.apply_workbook(path, session.progress())
    data = {
        "merged": done.merged,
        "different": done.different,
        "untouched": done.untouched,
        "batches": done.batches,
        "problems": [
            {"group": each.group, "row": each.row, "rule": each.why,
             "message": group_words(each.why)}
            for each in done.problems
        ],
    }  # fmt: skip
    lines = facts([(translate("merged"), done.merged), (translate("different"), done.different),
                   (translate("groups left open"), done.untouched)])  # fmt: skip
    lines += [translate("group {group}: {why}", group=each.group, why=group_words(each.why))
              for each in done.problems]  # fmt: skip
    return Outcome(data, lines, exit_code=1 if done.problems else 0)


def _why(pair: PairLine) -> str:
    return ", ".join(reason_words(part.words, part.fields) for part in pair.score.reasons)


def _pair_facts(pair: PairLine) -> dict[str, object]:
    return {
        "one": pair.one.code,
        "one_name": pair.one.title,
        "other": pair.other.code,
        "other_name": pair.other.title,
        "score": pair.score.total,
        "band": pair.score.band.value,
        "decision": pair.decision.value if pair.decision is not None else None,
        "parts": [
            {"part": part.name, "weight": part.weight, "alike": round(part.similarity, 4),
             "why": reason_words(part.words, part.fields)}
            for part in pair.score.reasons
        ],
    }  # fmt: skip
