"""Recipes as files: small readable JSON that window and command line write and replay."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.importing import recipe as recipes

_LARGEST = 32 * 2**20
"""Bytes of a recipe at most: a file of another kind is not even read."""


def read_recipe(path: Path) -> dict[str, Any]:
    """Return the document of a recipe's file.

    Raises:
        RefusedError: there is none, or it is no recipe.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise RefusedError("recipe-unreadable", path=str(path))
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RefusedError("file-missing", path=str(path)) from error
    except (ValueError, RecursionError) as error:
        raise RefusedError("recipe-unreadable", path=str(path)) from error
    if not isinstance(document, dict):
        raise RefusedError("recipe-unreadable", path=str(path))
    try:
        recipes.from_document(document)
    except ValueError as error:
        raise RefusedError("recipe-unreadable", path=str(path)) from error
    return document


def require_free(path: Path) -> None:
    """Refuse a place for a recipe where something stands already, before any work is done.

    Raises:
        RefusedError: there is a file, or the name has another ending.
    """
    if path.suffix.lower() != ".json":
        raise RefusedError("file-ending", path=path.name, ending=".json")
    if path.exists():
        raise RefusedError("file-exists", path=str(path))


def write_recipe(path: Path, recipe: Mapping[str, Any]) -> None:
    """Write a recipe so that a person can read it.

    Raises:
        RefusedError: the place cannot be written.
    """
    text = json.dumps(recipe, ensure_ascii=False, indent=2, default=str)
    try:
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        raise RefusedError("file-not-writable", path=str(path)) from error
