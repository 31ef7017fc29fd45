"""What is said of a file before it is read, and how its cells are read where they don't tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from mfdw_desktop.common import clock
from mfdw_desktop.domain import records
from mfdw_desktop.domain.surveys import Questionnaire
from mfdw_desktop.domain.workbooks import TableChoice
from mfdw_desktop.importing.answers import ValueOptions
from mfdw_desktop.importing.dialects import Dialect
from mfdw_desktop.importing.form_checks import FormChecks
from mfdw_desktop.importing.identity import Identity
from mfdw_desktop.importing.memory import Earlier
from mfdw_desktop.importing.parts import Part
from mfdw_desktop.importing.recipe import Recipe
from mfdw_desktop.importing.regions import usual_order, usual_style


@dataclass(frozen=True)
class ReadOptions:
    """What the user said of a file; what is left empty is found out."""

    sheet: str = ""
    header_row: int | None = None
    client_column: str = ""
    key_columns: tuple[str, ...] = ()
    recipe: Recipe = field(default_factory=Recipe)
    earlier: tuple[Earlier, ...] = ()
    """Earlier imports of the same questionnaire, newest first."""
    tool: str = ""
    """Name of the dialect, where the user knows better."""
    today: date | None = None
    country: str = ""
    """ISO 3166 code; says what is usual where a column does not show it."""
    encoding: str = ""
    delimiter: str = ""
    language: str = ""
    """Of the user, for what the form says of its own rules."""
    table: TableChoice = field(default_factory=TableChoice)
    round: str = ""
    """By which the event of REDCap is known."""
    wants_moments: bool = False
    """Say of each row when it was written."""
    keeps_rows: bool = False
    """Hand over the cells too, so that they can be shown, put right and read again."""
    batches: frozenset[str] = frozenset()
    """Short names of the imports that stand, as a workbook of problems tells them."""
    signs: frozenset[str] = frozenset()
    """Hashes of rows that were mended in workbooks of problems."""


def value_options(recipe: Recipe, options: ReadOptions, written_by: Dialect) -> ValueOptions:
    """Return how cells are read where they don't tell it themselves."""
    policies = recipe.policies
    return ValueOptions(
        today=options.today or clock.today(),
        date_order=recipe.date_order or usual_order(options.country),
        is_order_given=recipe.date_order is not None,
        number_style=recipe.number_style,
        assumed_style=usual_style(options.country),
        country=options.country,
        blank_words=frozenset(form for word in written_by.missing for form in (word, word.upper())),
        keep_unlisted=policies.get("unlisted", "keep") == "keep",
        reject_unreadable=policies.get("unreadable", "reject") == "reject",
    )


def form_checks(
    main: Part,
    identity: Identity,
    questionnaire: Questionnaire,
    options: ReadOptions,
    inner: Mapping[str, tuple[str, str]],
    most: int | None = None,
) -> FormChecks | None:
    """Return the form's rules for the columns of a file; records of our own have none."""
    if records.is_record_form(questionnaire.code):
        return None
    return FormChecks(
        questionnaire,
        main,
        inner,
        knows_day=bool(identity.days or identity.sent),
        today=options.today or clock.today(),
        policies=options.recipe.policies,
        language=options.language,
        most=most,
    )
