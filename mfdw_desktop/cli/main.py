"""The root of the command line: global options, the commands, the exit codes.

A command's module is imported only when the command is used. It offers
`register(commands)`, which adds its parser, and `run(session, options) -> Outcome`.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import gc
import importlib
import locale
import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from typing import Any, NoReturn, Protocol

from mfdw_desktop import __version__
from mfdw_desktop.cli.output import json_line
from mfdw_desktop.cli.session import GlobalOptions, Outcome, Session
from mfdw_desktop.common import i18n, logs, settings
from mfdw_desktop.common.errors import AppError, RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.common.progress import CancelledError
from mfdw_desktop.domain.problems import FieldProblem, InvalidError
from mfdw_desktop.services.messages import Message, error_message, problem_text

COMMANDS = {
    "init": "init",
    "demo": "demo",
    "institution": "institution",
    "clients": "clients",
    "fields": "fields",
    "lists": "code_lists",
    "schemes": "schemes",
    "awards": "awards",
    "loans": "loans",
    "rebates": "rebates",
    "savings": "savings",
    "payments": "payments",
    "referrals": "referrals",
    "insurance": "insurance",
    "health": "health",
    "training": "training",
    "enterprises": "enterprises",
    "incentives": "incentives",
    "import": "book_lists",
    "template": "book_lists",
    "survey": "survey",
    "report": "report",
    "backup": "backup",
    "restore": "backup",
    "check": "check",
    "migrate": "migrate",
}
"""Command to the module in this package that runs it, in the order of the help."""

DONE, NEEDS_A_PERSON, REFUSED, NO_DATABASE, FAULT, CANCELLED = 0, 1, 2, 3, 4, 130

VALUE_OPTIONS = ("--db", "--lang")

_log = logging.getLogger(__name__)


class Group(Protocol):
    """What a module of commands offers."""

    def register(self, commands: argparse._SubParsersAction[Any]) -> None:
        """Add the parsers of the module's commands."""

    def run(self, session: Session, options: argparse.Namespace) -> Outcome:
        """Do the command that `options` names."""


class _Said(argparse.Action):
    """Keep a value; refuse nothing in its place, as from a script whose variable is empty."""

    def __call__(
        self, _parser: object, options: argparse.Namespace, value: Any, _name: object = None
    ) -> None:
        """Refuse an empty day: left out it would be today's, or every day's."""
        if not str(value).strip():
            field, code = _SAID[str(self.metavar)]
            raise RefusedError(code, **{field: value})
        setattr(options, self.dest, value)


_SAID = {"DAY": ("day", "day-unreadable"), "YYYY-MM": ("month", "month-unreadable")}
"""Metavar to the field and code of the sentence that refuses an empty one."""


class Parser(argparse.ArgumentParser):
    """A parser that takes the global options at every place and refuses in our words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("allow_abbrev", False)
        super().__init__(*args, **kwargs)
        group = self.add_argument_group(translate("everywhere"))
        group.add_argument(
            "--db",
            metavar="TARGET",
            default=argparse.SUPPRESS,
            help=translate("database: a file, or a URL of a PostgreSQL server"),
        )
        group.add_argument(
            "--lang",
            metavar="CODE",
            default=argparse.SUPPRESS,
            help=translate("language of what is said"),
        )
        for name, text in {
            "--json": translate("print one JSON object and nothing else"),
            "--quiet": translate("print nothing but errors"),
            "--debug": translate("show the Python traceback of a fault"),
        }.items():
            group.add_argument(name, action="store_true", default=argparse.SUPPRESS, help=text)

    def add_argument(self, *names: Any, **facts: Any) -> argparse.Action:
        """Add an argument; a day or a month that is given must say something."""
        if facts.get("metavar") in _SAID:
            facts.setdefault("action", _Said)
        return super().add_argument(*names, **facts)

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments; nothing is printed here."""
        raise RefusedError("usage", message=message, command=self.prog)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    i18n.use(_language(arguments))
    as_json = "--json" in arguments
    debug = "--debug" in arguments
    try:
        return _run(arguments)
    except (KeyboardInterrupt, CancelledError):
        return _fail(Message(translate("cancelled")), "cancelled", CANCELLED, as_json=as_json)
    except AppError as error:
        if debug:
            traceback.print_exc()
        return _fail(_message(error), error.code, error.exit_code, as_json=as_json)
    except BrokenPipeError:
        # The reader has seen enough (`mfdw clients list | head`); the work itself is done.
        _let_go_of_output()
        return DONE
    except OSError as error:
        if debug:
            traceback.print_exc()
        code = NO_DATABASE if error.errno == errno.ENOSPC else REFUSED
        return _fail(_file_message(error), "file", code, as_json=as_json)
    except Exception as error:  # noqa: BLE001 - the border: a fault becomes a line and a log entry
        _log.exception("fault in a command")
        if debug:
            traceback.print_exc()
        return _fail(_fault_message(error), "fault", FAULT, as_json=as_json)


def entry() -> int:
    """Run one command in a process of its own: what is done by then, Ctrl+C cannot undo."""
    # The imports make thousands of objects that stay, and so do the rows of an import.
    gc.set_threshold(100_000, 20, 100)
    code = main()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return code


def build_parser(only: str | None = None) -> Parser:
    """Return the parser of all commands, or of the command `only`, with less to import."""
    parser = Parser(
        prog="mfdw",
        description=translate("Decent-work monitoring for a branch, without the window."),
        epilog=translate("mfdw COMMAND --help tells more about a command."),
    )
    parser.add_argument("--version", action="version", version=f"mfdw {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    modules = [COMMANDS[only]] if only else list(dict.fromkeys(COMMANDS.values()))
    for module in modules:
        _group(module).register(commands)
    return parser


def _run(arguments: Sequence[str]) -> int:
    try:
        options, left = build_parser(_command_of(arguments)).parse_known_args(arguments)
    except SystemExit:  # argparse has printed the help or the version
        return DONE
    if left:
        # argparse would name the root's help, which does not tell the command's options
        said = translate("unrecognized arguments: {arguments}", arguments=" ".join(left))
        raise RefusedError("usage", message=said, command=_prog(options))
    given = {name: getattr(options, name) for name in vars(options)}
    chosen = GlobalOptions(
        **{name: given[name] for name in ("db", "lang", "json", "quiet", "debug") if name in given}
    )
    logs.start(debug=chosen.debug)
    session = Session(chosen)
    try:
        with _interruptible(session):
            outcome = _group(COMMANDS[options.command]).run(session, options)
    finally:
        session.close()
    try:
        _show(outcome, chosen)
    except BrokenPipeError:
        raise
    except OSError as error:
        # The work is done; an exit code of 2 or 3 would say that nothing was changed.
        print("mfdw:", _unsaid(error), file=sys.stderr)
        _let_go_of_output()
        return NEEDS_A_PERSON
    return outcome.exit_code


def _prog(options: argparse.Namespace) -> str:
    """Return the command whose help tells what it takes."""
    parts = (getattr(options, name, None) for name in ("command", "part", "paper_kind"))
    return " ".join(("mfdw", *(each for each in parts if isinstance(each, str))))


@contextlib.contextmanager
def _interruptible(session: Session) -> Iterator[None]:
    """Let Ctrl+C through also where Python swallows it, as within a weak reference's callback."""

    def interrupt(_number: int, _frame: object) -> NoReturn:
        session.cancel()
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _show(outcome: Outcome, options: GlobalOptions) -> None:
    if options.json:
        print(json_line(outcome.data))
    elif not options.quiet:
        for line in outcome.text:
            print(line)
    sys.stdout.flush()


def _fail(message: Message, code: str, exit_code: int, *, as_json: bool) -> int:
    print("mfdw:", " ".join(message.line().split()), file=sys.stderr)
    if as_json:
        try:
            print(json_line({"error": code, "message": message.line()}, ok=False), flush=True)
        except OSError:
            _let_go_of_output()
    return exit_code


def _let_go_of_output() -> None:
    """Point standard output at nothing, so that Python does not try once more at its end."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unsaid(error: OSError) -> str:
    return translate("it is done, but the result cannot be printed: {reason}",
                     reason=error.strerror or type(error).__name__)  # fmt: skip


def _group(module: str) -> Group:
    found: Group = importlib.import_module(f"mfdw_desktop.cli.{module}")
    return found


def _command_of(arguments: Sequence[str]) -> str | None:
    """Return the command among the arguments, or None when the whole help is needed."""
    waiting = False
    for argument in arguments:
        if waiting:
            waiting = False
        elif argument in VALUE_OPTIONS:
            waiting = True
        elif not argument.startswith("-"):
            return argument if argument in COMMANDS else None
    return None


def _language(arguments: Sequence[str]) -> str:
    """Return the language to speak: `--lang`, the settings, else the system's."""
    for at, argument in enumerate(arguments):
        if argument == "--lang" and at + 1 < len(arguments):
            return _known_language(arguments[at + 1])
        if argument.startswith("--lang="):
            return _known_language(argument.partition("=")[2])
    return settings.load().language or (locale.getlocale()[0] or "en").split("_")[0]


def _known_language(code: str) -> str:
    """Return `code`, or English: a form may have languages that the program has not."""
    return code if code in i18n.LANGUAGES else "en"


def _message(error: AppError) -> Message:
    """Return the words for an error; those of a form name the fields."""
    if isinstance(error, InvalidError) and error.problems:
        # One mistake may stand in several fields; a script wants its sentence once.
        said = dict.fromkeys(_of_field(each) for each in error.problems)
        return Message("; ".join(said))
    return error_message(error)


def _of_field(problem: FieldProblem) -> str:
    """Return the sentence for a problem, with the field where the sentence says only «this»."""
    said = problem_text(problem)
    return f"{problem.name}: {said}" if problem.rule == "needed" and problem.name else said


def _file_message(error: OSError) -> Message:
    return Message(
        translate(
            "cannot use the file {path}: {reason}",
            path=error.filename or "",
            reason=error.strerror or type(error).__name__,
        ),
        translate("check the folder, its permissions, and that no other program has it open"),
    )


def _fault_message(error: Exception) -> Message:
    return Message(
        translate("a fault in the program ({name}); nothing was kept", name=type(error).__name__),
        translate("run it again with --debug and send what it prints"),
    )


def _speak_utf8() -> None:
    """Let names in every script through, also where a Windows console expects less."""
    # A program without a console has none of them.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(entry())
