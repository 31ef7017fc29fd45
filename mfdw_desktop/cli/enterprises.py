"""`mfdw enterprises`: workers, registration papers, safety visits and agreed actions."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli.arguments import amount_of, day_of, positive, whole
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.schemes import amount_facts
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.enterprises import Registration
from mfdw_desktop.domain.worksites import (
    ActionDraft,
    Answer,
    Checklist,
    HeadCountDraft,
    PaperDraft,
    VisitDraft,
)


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser(
        "enterprises", help=translate("workers, registration papers, safety visits")
    )
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    papers = parts.add_parser("papers", help=translate("list registration papers"))
    _filters(papers)
    papers.add_argument("--expiring", metavar="DAYS", type=positive, default=None,
                        help=translate("only those that expire within so many days"))  # fmt: skip
    papers.add_argument("--in-force", metavar="DAY", default="",
                        help=translate("only those that hold on that day"))  # fmt: skip
    visits = parts.add_parser("visits", help=translate("list safety visits, newest first"))
    _filters(visits)
    actions = parts.add_parser("actions", help=translate("list agreed actions, those due first"))
    actions.add_argument("--branch", metavar="CODE", default="",
                         help=translate("of this branch only"))  # fmt: skip
    actions.add_argument("--all", action="store_true", help=translate("the finished ones too"))
    parts.add_parser("checklists", help=translate("list checklists and what they look at"))
    done = parts.add_parser("done", help=translate("write that an agreed action is done"))
    done.add_argument("number", metavar="NUMBER", type=positive,
                      help=translate("number of the action in the list"))  # fmt: skip
    done.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    _register_writing(parts)


def _register_writing(parts: argparse._SubParsersAction[Any]) -> None:
    count = parts.add_parser("count", help=translate("write who works in an enterprise"))
    _whose(count)
    count.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    for name, words in (
        ("--paid-women", translate("paid women")),
        ("--paid-men", translate("paid men")),
        ("--unpaid-women", translate("women of the family without pay")),
        ("--unpaid-men", translate("men of the family without pay")),
    ):
        count.add_argument(name, metavar="N", type=whole, default=0, help=words)
    paper = parts.add_parser("paper", help=translate("write a registration paper"))
    _whose(paper)
    grades = [each.value for each in Registration if each is not Registration.NONE]
    paper.add_argument("--grade", choices=grades, required=True, help=translate("what it is"))
    paper.add_argument("--issued", metavar="DAY", required=True, help=translate("day of issue"))
    paper.add_argument("--expires", metavar="DAY", default="",
                       help=translate("last day on which it holds"))  # fmt: skip
    paper.add_argument("--authority", metavar="NAME", default="", help=translate("who issued it"))
    paper.add_argument("--number", metavar="TEXT", default="", help=translate("its number"))
    paper.add_argument("--fee", metavar="AMOUNT", default="", help=translate("fee that was paid"))
    visit = parts.add_parser("visit", help=translate("write a safety visit"))
    _whose(visit)
    visit.add_argument("--checklist", metavar="CODE", required=True,
                       help=translate("code of the checklist"))  # fmt: skip
    visit.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))
    visit.add_argument("--visitor", metavar="NAME", default="", help=translate("who went there"))
    for name, words in (
        ("--yes", translate("codes of what is well, with commas")),
        ("--no", translate("codes of what is not well, with commas")),
        ("--na", translate("codes of what does not apply, with commas")),
    ):
        visit.add_argument(name, metavar="CODES", default="", help=words)
    visit.add_argument("--action", metavar="TEXT@DAY", action="append", default=[],
                       help=translate("what was agreed, and until when"))  # fmt: skip
    visit.add_argument("--next", metavar="DAY", default="", help=translate("day of the next visit"))


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    return {
        "papers": _papers,
        "visits": _visits,
        "actions": _actions,
        "checklists": _checklists,
        "done": _done,
        "count": _count,
        "paper": _paper,
        "visit": _visit,
    }[options.part](session, options)


def _filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--client", metavar="CODE", default="",
                        help=translate("of this client only"))  # fmt: skip
    parser.add_argument("--branch", metavar="CODE", default="",
                        help=translate("of this branch only"))  # fmt: skip


def _whose(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("client", metavar="CLIENT", help=translate("code of the client"))
    words = translate("what the enterprise does, when there are several")
    parser.add_argument("--enterprise", metavar="TEXT", default="", help=words)


def _enterprise(session: Session, options: argparse.Namespace) -> int:
    """Return the client's only enterprise, or the one that is named."""
    clients = session.workspace().clients
    found = clients.detail(clients.resolve(options.client)).enterprises
    wanted = options.enterprise.casefold().strip()
    if wanted:
        found = tuple(each for each in found if wanted in
                      (each.activity.casefold(), each.name.casefold()))  # fmt: skip
    if len(found) != 1:
        raise RefusedError("enterprise-unknown")
    return found[0].id


def _papers(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    service = workspace.worksites
    rows = service.papers(
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        branches=workspace.incentives.branch_ids(options.branch),
        in_force=day_of(options.in_force),
        expiring=options.expiring,
    )
    today = day_of(options.in_force) or service.today()
    facts = [
        {"client": each.client_code, "client_name": each.client_name,
         "enterprise": each.enterprise, "grade": each.grade.value if each.grade else None,
         "authority": each.authority or None, "number": each.number or None,
         "issued_on": each.issued_on, "expires_on": each.expires_on,
         "in_force": each.is_in_force(today), **amount_facts(each.fee)}
        for each in rows
    ]  # fmt: skip
    heads = [translate("client"), translate("name"), translate("paper"), translate("number"),
             translate("issued"), translate("expires")]  # fmt: skip
    names = ("client", "client_name", "grade", "number", "issued_on", "expires_on")
    cells = [[each[name] for name in names] for each in facts]
    return Outcome({"total": len(facts), "papers": facts}, table(heads, cells))


def _visits(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    rows = workspace.worksites.visits(
        client_id=workspace.clients.resolve(options.client) if options.client else None,
        branches=workspace.incentives.branch_ids(options.branch),
    )
    facts = [
        {"client": each.client_code, "client_name": each.client_name, "on": each.on,
         "checklist": each.checklist, "visitor": each.visitor or None, "score": each.score,
         "change_points": each.change, "actions": len(each.actions), "done": each.done,
         "next_on": each.next_on}
        for each in rows
    ]  # fmt: skip
    heads = [translate("day"), translate("client"), translate("name"), translate("score, %"),
             translate("change"), translate("done"), translate("actions")]  # fmt: skip
    cells = [(r.on, r.client_code, r.client_name,
              "" if r.score is None else round(100 * r.score),
              "" if r.change is None else f"{r.change:+.0f}", r.done, len(r.actions))
             for r in rows]  # fmt: skip
    return Outcome({"total": len(facts), "visits": facts}, table(heads, cells))


def _actions(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    branches = workspace.incentives.branch_ids(options.branch)
    rows = workspace.worksites.actions(branches=branches, is_open=not options.all)
    today = workspace.worksites.today()
    facts = [
        {"number": each.id, "client": each.client_code, "client_name": each.client_name,
         "text": each.text, "due_on": each.due_on, "done_on": each.done_on,
         "overdue": each.is_overdue(today)}
        for each in rows
    ]  # fmt: skip
    heads = [translate("number"), translate("client"), translate("name"), translate("action"),
             translate("due"), translate("done")]  # fmt: skip
    names = ("number", "client", "client_name", "text", "due_on", "done_on")
    cells = [[each[name] for name in names] for each in facts]
    return Outcome({"total": len(facts), "actions": facts}, table(heads, cells))


def _checklists(session: Session, _options: argparse.Namespace) -> Outcome:
    rows = session.workspace().worksites.checklists()
    facts = [
        {"code": each.code, "name": each.name, "visits": each.visits,
         "items": [{"code": item.code, "text": item.text} for item in each.items]}
        for each in rows
    ]  # fmt: skip
    heads = [translate("checklist"), translate("code"), translate("looked at")]
    cells = [(each.code, item.code, item.text) for each in rows for item in each.items]
    return Outcome({"checklists": facts}, table(heads, cells))


def _done(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().worksites
    on = day_of(options.on) or service.today()
    service.finish([options.number], on)
    said = translate("the action is done")
    return Outcome({"number": options.number, "done_on": on}, [said])


def _count(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().worksites
    draft = HeadCountDraft(
        day_of(options.on) or service.today(), options.paid_women, options.paid_men,
        options.unpaid_women, options.unpaid_men,
    )  # fmt: skip
    service.save_head_count(_enterprise(session, options), draft)
    return Outcome({"on": draft.on, "workers": draft.total}, [translate("the workers are written")])


def _paper(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    fee = amount_of(options.fee, workspace.incentives.currency())
    draft = PaperDraft(
        Registration(options.grade), options.authority, options.number, day_of(options.issued),
        day_of(options.expires), fee,
    )  # fmt: skip
    workspace.worksites.save_paper(_enterprise(session, options), draft)
    facts = {"grade": options.grade, "issued_on": draft.issued_on, "expires_on": draft.expires_on}
    return Outcome(facts, [translate("the paper is written")])


def _visit(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().worksites
    checklist = service.checklist_of(options.checklist)
    answers: dict[int, Answer] = {}
    for answer in Answer:
        for code in filter(None, getattr(options, answer.value).split(",")):
            answers[_item(checklist, code)] = answer
    actions = []
    for each in options.action:
        text, _, due = each.rpartition("@") if "@" in each else (each, "", "")
        actions.append(ActionDraft(text.strip(), day_of(due)))
    draft = VisitDraft(
        checklist.id, day_of(options.on) or service.today(), options.visitor,
        day_of(options.next), "", answers, tuple(actions),
    )  # fmt: skip
    service.save_visit(_enterprise(session, options), draft)
    facts = {"on": draft.on, "answers": len(answers), "actions": len(actions)}
    return Outcome(facts, [translate("the visit is written")])


def _item(checklist: Checklist, code: str) -> int:
    for each in checklist.items:
        if each.code.casefold() == code.strip().casefold():
            return each.id
    raise RefusedError("item-unknown", item=code)
