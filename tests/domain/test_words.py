"""Every rule that the domain can raise has its sentence."""

from __future__ import annotations

import ast
from pathlib import Path

from mfdw_desktop.domain.duplicates import Person, score
from mfdw_desktop.services import messages, problem_sentences

DOMAIN = Path(messages.__file__).parents[1] / "domain"


def rules() -> set[str]:
    found = set()
    for path in DOMAIN.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            place = {"FieldProblem": 1, "DayRead": 1, "CodeRead": 1}.get(node.func.id)
            if place is None or len(node.args) <= place:
                continue
            argument = node.args[place]
            if isinstance(argument, ast.Constant) and argument.value:
                found.add(str(argument.value))
    return found


def test_every_field_problem_has_a_sentence():
    assert len(rules()) > 30
    assert rules() - set(problem_sentences.PROBLEMS) == set()


def test_reasons_of_a_duplicate_become_words():
    result = score(Person("a", name="Sok Dara"), Person("b", name="Sok Dara"))
    words = [messages.reason_words(part.words, part.fields) for part in result.parts]
    assert words == ["same name"]
