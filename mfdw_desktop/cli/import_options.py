"""The options of the import commands, and how an import is meant by them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from mfdw_desktop.cli import outputs
from mfdw_desktop.cli.arguments import positive
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.common.i18n import translate
from mfdw_desktop.domain.expressions import POLICIES, REJECT, RuleKind
from mfdw_desktop.domain.imports import RECIPE_FORMAT, ImportOptions
from mfdw_desktop.domain.policies import (
    BLANK,
    BRING,
    CLEAR,
    FIELDS,
    LEFT_OUT,
    FieldPolicy,
    RowPolicy,
)
from mfdw_desktop.domain.workbooks import TableChoice

E = TypeVar("E", bound=StrEnum)


def add_options(parser: argparse.ArgumentParser, *, of_branch: bool = True) -> None:
    """Add what every import takes; `of_branch` where the records belong to a branch."""
    parser.add_argument("file", metavar="FILE", type=Path, help=translate("workbook or CSV file"))
    if of_branch:
        parser.add_argument(
            "--branch", metavar="CODE", default="", help=translate("branch (default: the only one)")
        )
    _add_table_options(parser)
    add_text_options(parser)
    parser.add_argument(
        "--recipe", metavar="R.json", type=Path, help=translate("replay a saved recipe")
    )
    parser.add_argument(
        "--save-recipe", metavar="OUT.json", type=Path, help=translate("write how it was read")
    )
    parser.add_argument(
        "--anew",
        action="store_true",
        help=translate("take over nothing that was decided in earlier imports"),
    )
    _add_rule_options(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("say what would happen; keep nothing")
    )
    outputs.add_file(
        parser, "--errors", metavar="OUT.xlsx", help=translate("write the rows with problems")
    )


def add_text_options(parser: argparse.ArgumentParser) -> None:
    """Add how a delimited text is written, where that is found out wrongly."""
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        default="",
        help=translate("encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …"),
    )
    parser.add_argument(
        "--delimiter",
        metavar="SIGN",
        type=_delimiter,
        help=translate("what stands between the cells of a text file: , ; | or tab"),
    )


def table_choice(options: argparse.Namespace) -> TableChoice:
    """Return what the command line says of the table."""
    said = vars(options)
    return TableChoice(
        area=said.get("columns") or "",
        included=tuple(said.get("include_row") or ()),
        encoding=said.get("encoding") or "",
        delimiter=said.get("delimiter") or "",
        event=said.get("event") or "",
    )


def read_recipe(path: Path | None) -> dict[str, Any] | None:
    """Return the document of a recipe's file.

    Raises:
        RefusedError: there is none, or it is no recipe.
    """
    if path is None:
        return None
    from mfdw_desktop.services import recipe_files

    return recipe_files.read_recipe(path)


def remembers(options: argparse.Namespace) -> bool:
    """Tell whether earlier decisions are taken over: a recipe says all there is to say."""
    return options.recipe is None and not options.anew


def with_rules(options: argparse.Namespace, chosen: ImportOptions) -> ImportOptions:
    """Return the options with the rules for rows and fields that were given.

    Raises:
        RefusedError: a rule for a field that is none.
    """
    given = vars(options)
    said = {f"{BLANK}:{code}": CLEAR for code in given.get("blank_clears") or ()}
    if given.get("bring_left_out"):
        said[LEFT_OUT] = BRING
    for each in given.get("field") or ():
        code, _, rule = each.partition("=")
        if rule not in set(FieldPolicy):
            rules = ", ".join(FieldPolicy)
            raise RefusedError("field-rule-unknown", rule=each, rules=rules)
        said[f"{FIELDS}:{code}"] = rule
    recipe = chosen.recipe
    if said:
        before = dict(recipe or {"format": RECIPE_FORMAT})
        recipe = {**before, "policies": {**(before.get("policies") or {}), **said}}
    return replace(
        chosen,
        rows=RowPolicy(given["rows"]) if given.get("rows") else None,
        fields=FieldPolicy(given["fields"]) if given.get("fields") else None,
        recipe=recipe,
    )


def with_rejecting(
    recipe: Mapping[str, Any] | None, kinds: Sequence[str] | None
) -> dict[str, Any] | None:
    """Return the recipe with the kinds of form rules that reject a row where they are broken."""
    if not kinds:
        return dict(recipe) if recipe is not None else None
    rejecting = {POLICIES[RuleKind(kind)]: REJECT for kind in kinds}
    given = dict(recipe or {"format": RECIPE_FORMAT})
    return {**given, "policies": {**given.get("policies", {}), **rejecting}}


def choice(given: str | None, recipe: Mapping[str, Any] | None, name: str, default: E) -> E:
    """Return what was chosen on the command line, else by the recipe, else the default.

    Raises:
        RefusedError: the recipe chooses something that there is not.
    """
    options = (recipe or {}).get("options")
    said = options.get(name) if isinstance(options, dict) else None
    try:
        return type(default)(given or said or default)
    except ValueError as error:
        raise RefusedError("recipe-unreadable", path="") from error


def _add_table_options(parser: argparse.ArgumentParser) -> None:
    """Add where the table stands, where that is found out wrongly."""
    parser.add_argument(
        "--sheet", metavar="S", default="", help=translate("sheet (default: the likeliest)")
    )
    parser.add_argument(
        "--header-row",
        metavar="N",
        type=positive,
        help=translate("row of the headers, as Excel counts"),
    )
    parser.add_argument(
        "--columns",
        metavar="B:F",
        default="",
        help=translate("first and last column of the table, where several stand side by side"),
    )
    parser.add_argument(
        "--include-row",
        metavar="N",
        type=positive,
        action="append",
        default=[],
        help=translate("read this row although it looks like a total, a note or a heading"),
    )
    parser.add_argument(
        "--event", metavar="NAME", default="", help=translate("event of REDCap that is the round")
    )


def _add_rule_options(parser: argparse.ArgumentParser) -> None:
    """Add what is taken where the file and the book differ."""
    parser.add_argument(
        "--rows",
        choices=[each.value for each in RowPolicy],
        help=translate("take new records, known ones, or both (default)"),
    )
    parser.add_argument(
        "--fields",
        choices=[each.value for each in FieldPolicy],
        help=translate(
            "where the file and the book differ: overwrite (default; a blank never does), fill "
            "what is empty, keep ours, the newer wins, or ask"
        ),
    )
    parser.add_argument(
        "--field",
        metavar="CODE=RULE",
        action="append",
        default=[],
        help=translate("the same for one field; may be given several times"),
    )
    parser.add_argument(
        "--blank-clears",
        metavar="CODE",
        action="append",
        default=[],
        help=translate("let a blank cell empty this field; may be given several times"),
    )
    parser.add_argument(
        "--bring-left-out",
        action="store_true",
        help=translate("bring rows that were kept out of an earlier import by hand"),
    )


def _delimiter(text: str) -> str:
    sign = {"tab": "\t", "\\t": "\t"}.get(text.casefold(), text)
    if len(sign) != 1 or sign in '"\r\n':
        raise argparse.ArgumentTypeError(translate("it is one sign, or tab"))
    return sign
