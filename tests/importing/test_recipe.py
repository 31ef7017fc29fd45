from __future__ import annotations

import json

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.numbers import NumberStyle
from mfdw_desktop.importing.recipe import Fix, Recipe, RecipeColumn, fingerprint

FULL = Recipe(
    fingerprint="f",
    sheets={"Data": "main", "members": "members"},
    header_row=3,
    columns=(RecipeColumn("A", "age"), RecipeColumn("Row", "")),
    value_maps={"sex": {"1": "f"}},
    date_order=DayOrder.MDY,
    number_style=NumberStyle.COMMA,
    missing={"*": {"99": MissingReason.DONT_KNOW}, "age": {"98": MissingReason.REFUSED}},
    policies={"unreadable": "missing"},
    fixes=(Fix("u1", "Age", "5o", "50", "typing", "dara"),),
    app_version="0.1",
)


def test_a_recipe_comes_back_from_its_file(tmp_path):
    path = tmp_path / "recipe.json"
    recipes.save(FULL, path)
    assert recipes.load(path) == FULL
    assert json.loads(path.read_text("utf-8"))["fixes"][0]["from"] == "5o"


def test_a_short_recipe_has_defaults(tmp_path):
    path = tmp_path / "recipe.json"
    path.write_text('{"format": "mfdw-recipe-1", "header_row": 2}', "utf-8")
    assert recipes.load(path) == Recipe(header_row=2)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": "x"}', '{"format": "mfdw-recipe-1", "date_order": "ydm"}',
     '{"format": "mfdw-recipe-1", "columns": [{"target": "a"}]}'],
)  # fmt: skip
def test_what_is_no_recipe_is_refused(tmp_path, text):
    path = tmp_path / "recipe.json"
    path.write_text(text, "utf-8")
    with pytest.raises(RefusedError) as refusal:
        recipes.load(path)
    assert refusal.value.code == "recipe-unreadable"


def test_missing_of_a_question_adds_to_that_of_all():
    assert FULL.missing_of("age") == {"99": MissingReason.DONT_KNOW, "98": MissingReason.REFUSED}
    assert FULL.missing_of("x") == {"99": MissingReason.DONT_KNOW}
    assert FULL.main_sheet == "Data"


def test_a_fingerprint_looks_at_headers_and_roles_not_at_their_order():
    one = fingerprint(["Age *", "Name"], {"members": ["Name"]})
    assert one == fingerprint(["name", "AGE"], {"members": ["name "]})
    assert one != fingerprint(["name", "age"])
    assert one != fingerprint(["name", "age", "sex"], {"members": ["name"]})
