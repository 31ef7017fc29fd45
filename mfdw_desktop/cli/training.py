"""`mfdw training`: curricula, sessions with their modules, learners, training of trainers."""

from __future__ import annotations

import argparse
from typing import Any

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import day_of, positive, whole
from mfdw_desktop.cli.output import table
from mfdw_desktop.cli.session import Outcome, Session
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.learning import LearnerState, StaffTrainedDraft, TalkDraft


def register(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the group and its commands."""
    group = commands.add_parser("training", help=translate("what is taught, and who learned it"))
    parts = group.add_subparsers(dest="part", metavar="COMMAND", required=True)
    listed = parts.add_parser("list", help=translate("list sessions with their modules"))
    _branch(listed)
    listed.add_argument("--limit", metavar="N", type=positive, default=200,
                        help=translate("at most so many"))  # fmt: skip
    outputs.add_list(listed)
    learners = parts.add_parser("learners", help=translate("who learned how much of a course"))
    _scheme(learners)
    _branch(learners)
    learners.add_argument("--state", choices=[each.value for each in LearnerState],
                          default=LearnerState.ALL.value, help=translate("only these"))  # fmt: skip
    outputs.add_list(learners)
    parts.add_parser("curricula", help=translate("list curricula and the schemes that follow them"))
    talks = parts.add_parser("talks", help=translate("what trained staff passed on"))
    _scheme(talks)
    _branch(talks)
    staff = parts.add_parser("staff", help=translate("write that staff was trained"))
    _scheme(staff)
    _staff(staff)
    staff.add_argument("--trainer", metavar="NAME", default="", help=translate("by whom"))
    talk = parts.add_parser("talk", help=translate("write a talk that passed a course on"))
    _scheme(talk)
    _staff(talk)
    talk.add_argument("--women", metavar="N", type=whole, default=0,
                      help=translate("women who listened"))  # fmt: skip
    talk.add_argument("--men", metavar="N", type=whole, default=0,
                      help=translate("men who listened"))  # fmt: skip
    talk.add_argument("--module", metavar="N", type=positive, default=None,
                      help=translate("number of the module"))  # fmt: skip


def run(session: Session, options: argparse.Namespace) -> Outcome:
    """Do the command of the group."""
    return {
        "list": _list,
        "learners": _learners,
        "curricula": _curricula,
        "talks": _talks,
        "staff": _trained,
        "talk": _talk,
    }[options.part](session, options)


def _branch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--branch", metavar="CODE", default="",
                        help=translate("of this branch only"))  # fmt: skip


def _scheme(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--scheme", metavar="CODE", required=True,
                        help=translate("code of the scheme"))  # fmt: skip


def _staff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--staff", metavar="CODE", required=True,
                        help=translate("code of the person"))  # fmt: skip
    parser.add_argument("--on", metavar="DAY", default="", help=translate("day; else today"))


def _list(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().incentives
    rows = service.sessions(
        branches=service.branch_ids(options.branch),
        limit=options.limit if options.out is None else None,
    )
    facts = [
        {"on": each.on, "scheme": each.scheme_name, "centre": each.centre or None,
         "module": each.module_number or None, "module_title": each.module or None,
         "makeup": each.is_makeup, "quiz_points": each.quiz_most, "status": each.status.value,
         "invited": each.invited, "attended": each.attended}
        for each in rows
    ]  # fmt: skip
    outputs.write_facts(options, "sessions", facts)
    facts, rows = facts[: options.limit], rows[: options.limit]
    heads = [translate("day"), translate("scheme"), translate("centre"), translate("module"),
             translate("status"), translate("attended"), translate("invited")]  # fmt: skip
    cells = [(r.on, r.scheme_name, r.centre, r.module_number or "", r.status.value, r.attended,
              r.invited) for r in rows]  # fmt: skip
    return Outcome({"sessions": facts, "file": options.out}, table(heads, cells))


def _learners(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    course = workspace.learning.course_of(options.scheme)
    rows = workspace.learning.learners(
        course,
        state=LearnerState(options.state),
        branches=workspace.incentives.branch_ids(options.branch),
    )
    facts = [
        {"client": each.code, "client_name": each.name, "sex": each.sex.value,
         "centre": each.centre or None, "dose": each.dose, "modules": each.modules,
         "attended": list(each.attended), "completed": each.is_complete,
         "quiz_before": each.quiz_before, "quiz_after": each.quiz_after,
         "quiz_change_points": each.quiz_change, "last_on": each.last_on}
        for each in rows
    ]  # fmt: skip
    outputs.write_facts(options, "learners", facts)
    heads = [translate("client"), translate("name"), translate("modules"), translate("of"),
             translate("completed"), translate("quiz change, points")]  # fmt: skip
    cells = [(r.code, r.name, r.dose, r.modules, translate("yes") if r.is_complete else "",
              "" if r.quiz_change is None else f"{r.quiz_change:+.0f}") for r in rows]  # fmt: skip
    data = {"scheme": course.scheme_code, "needed": course.needed, "total": len(rows),
            "completed": sum(each.is_complete for each in rows), "learners": facts,
            "file": options.out}  # fmt: skip
    return Outcome(data, table(heads, cells))


def _curricula(session: Session, _options: argparse.Namespace) -> Outcome:
    service = session.workspace().learning
    courses, found = service.courses(), service.curricula()
    facts = [
        {"code": each.code, "name": each.name, "language": each.language or None,
         "modules": [{"number": m.number, "title": m.title, "minutes": m.minutes,
                      "materials": m.materials or None} for m in each.modules],
         "schemes": [{"scheme": c.scheme_code, "completion_percent": c.completion_percent}
                     for c in courses if c.curriculum_id == each.id]}
        for each in found
    ]  # fmt: skip
    heads = [translate("code"), translate("name"), translate("modules"), translate("schemes")]
    cells = [(each.code, each.name, len(each.modules), each.schemes) for each in found]
    return Outcome({"curricula": facts}, table(heads, cells))


def _talks(session: Session, options: argparse.Namespace) -> Outcome:
    workspace = session.workspace()
    course = workspace.learning.course_of(options.scheme)
    branches = workspace.incentives.branch_ids(options.branch)
    trained = workspace.learning.trained(branches, course.scheme_id)
    talks = workspace.learning.talks(branches, course.scheme_id)
    data = {
        "trained": [{"staff": t.staff, "on": t.on, "trainer": t.trainer or None, "talks": t.talks}
                    for t in trained],
        "talks": [{"staff": t.staff, "on": t.on, "module": t.module or None,
                   "centre": t.centre or None, "women": t.women, "men": t.men} for t in talks],
    }  # fmt: skip
    heads = [translate("day"), translate("staff"), translate("module"), translate("women"),
             translate("men")]  # fmt: skip
    cells = [(t.on, t.staff, t.module, t.women, t.men) for t in talks]
    return Outcome(data, table(heads, cells))


def _trained(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().learning
    course, staff = service.course_of(options.scheme), _staff_id(session, options.staff)
    on = day_of(options.on) or service.today()
    service.add_trained(StaffTrainedDraft(staff, course.scheme_id, on, options.trainer))
    return Outcome({"staff": options.staff, "on": on}, [translate("the training is written")])


def _talk(session: Session, options: argparse.Namespace) -> Outcome:
    service = session.workspace().learning
    course, staff = service.course_of(options.scheme), _staff_id(session, options.staff)
    on = day_of(options.on) or service.today()
    module = next((each.id for each in course.modules if each.number == options.module), None)
    if options.module is not None and module is None:
        raise RefusedError("module-unknown", number=options.module)
    service.add_talk(
        TalkDraft(staff, course.scheme_id, module, None, on, options.women, options.men)
    )
    heads = options.women + options.men
    return Outcome({"staff": options.staff, "on": on, "heads": heads},
                   [translate("the talk is written")])  # fmt: skip


def _staff_id(session: Session, code: str) -> int:
    for each in session.workspace().organisation.staff():
        if each.code.casefold() == code.strip().casefold():
            return each.id
    raise RefusedError("staff-unknown", staff=code)
