from __future__ import annotations

import json

import pytest

from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.importing import recipe as recipes
from mfdw_desktop.importing.dates import DayOrder
from mfdw_desktop.importing.numbers import NumberStyle
from mfdw_desktop.importing.recipe import Fix, Recipe, RecipeColumn, fingerprint
from tests.importing.reading import read_table
from tests.importing.test_responses import ABOUT, DETAILS, NAMES

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


def test_a_recipe_comes_back_from_its_json():
    document = json.loads(json.dumps(recipes.to_document(FULL)))
    assert recipes.from_document(document) == FULL
    assert document["fixes"][0]["from"] == "5o"


def test_a_short_recipe_has_defaults():
    document = {"format": "mfdw-recipe-1", "header_row": 2}
    assert recipes.from_document(document) == Recipe(header_row=2)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"format": "x"},
        {"format": "mfdw-recipe-1", "date_order": "ydm"},
        {"format": "mfdw-recipe-1", "columns": [{"target": "a"}]},
        {"format": "mfdw-recipe-1", "missing": {"age": {"99": "never"}}},
        {"format": "mfdw-recipe-1", "options": "baseline"},
        {"format": "mfdw-recipe-1", "header_row": 1e400},
        {"format": "mfdw-recipe-1", "columns": 7},
        {"format": "mfdw-recipe-1", "columns": [{"source": "\ud800"}]},
    ],
)
def test_what_is_no_recipe_is_refused(document):
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, it is no recipe
        recipes.from_document(document)


@pytest.mark.parametrize("rows", [NAMES, DETAILS])
def test_the_recipe_of_an_import_replays_it(tmp_path, rows):
    first = read_table(tmp_path, ABOUT, rows)
    document = json.loads(json.dumps(recipes.describe(None, first.header)))
    again = read_table(tmp_path, ABOUT, rows, recipe=recipes.from_document(document))
    assert again.rows == first.rows
    assert again.match("client_id" if rows is DETAILS else "g1/client_id") == (
        "client_id",
        first.match("client_id" if rows is DETAILS else "g1/client_id")[1],
    )


def test_missing_of_a_question_adds_to_that_of_all():
    assert FULL.missing_of("age") == {"99": MissingReason.DONT_KNOW, "98": MissingReason.REFUSED}
    assert FULL.missing_of("x") == {"99": MissingReason.DONT_KNOW}
    assert FULL.main_sheet == "Data"


def test_a_fingerprint_looks_at_headers_and_roles_not_at_their_order():
    one = fingerprint(["Age *", "Name"], {"members": ["Name"]})
    assert one == fingerprint(["name", "AGE"], {"members": ["name "]})
    assert one != fingerprint(["name", "age"])
    assert one != fingerprint(["name", "age", "sex"], {"members": ["name"]})
