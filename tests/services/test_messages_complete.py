"""Every code that is raised and every rule that is told has its sentence."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import mfdw_desktop
from mfdw_desktop.services.error_sentences import ERRORS, SUBJECTS
from mfdw_desktop.services.problem_sentences import PROBLEMS

PACKAGE = Path(mfdw_desktop.__file__).parent
RAISED = {"AppError", "RefusedError", "DatabaseError"}
TOLD = {"RowProblem": 5, "FieldProblem": 1}
FIELD = re.compile(r"\{(\w+)\}")


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield path.name, node


def literal(node: ast.expr | None) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[union-attr]


def test_a_code_has_one_sentence_only() -> None:
    written = Counter(code for subject in SUBJECTS for code in subject.ERRORS)
    assert [code for code, times in written.items() if times > 1] == []
    assert len(ERRORS) == written.total()


def test_every_raised_code_has_its_sentence() -> None:
    codes = {
        (file, code)
        for file, call in calls()
        if call.func.id in RAISED and call.args and (code := literal(call.args[0]))  # type: ignore[attr-defined]
    }
    assert codes
    assert sorted(each for each in codes if each[1] not in ERRORS) == []


def test_every_told_rule_has_its_sentence() -> None:
    missing = set()
    for file, call in calls():
        position = TOLD.get(call.func.id)  # type: ignore[attr-defined]
        if position is None:
            continue
        given = {word.arg: word.value for word in call.keywords}
        positional = call.args[position] if len(call.args) > position else None
        rule = literal(given.get("rule") or positional)
        if rule and rule not in PROBLEMS:
            missing.add((file, rule))
    assert sorted(missing) == []


def test_fields_of_a_sentence_are_given_where_it_is_raised() -> None:
    lacking = set()
    for file, call in calls():
        code = literal(call.args[0]) if call.args else None
        if call.func.id not in RAISED or code not in ERRORS:  # type: ignore[attr-defined]
            continue
        given = {word.arg for word in call.keywords}
        wanted = set(FIELD.findall(" ".join(ERRORS[code])))
        if None not in given and wanted - given:
            lacking.add((file, code, *sorted(wanted - given)))
    assert sorted(lacking) == []
