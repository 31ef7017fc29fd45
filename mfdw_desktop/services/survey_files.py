"""The workbook to enter answers of a survey in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mfdw_desktop.common import paths
from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.domain.surveys import Questionnaire

if TYPE_CHECKING:
    from mfdw_desktop.importing.template_rows import Prefilled


def template(
    form: Questionnaire, out: Path, language: str, *, in_one: bool = False, overwrite: bool = False,
    filled: Prefilled | None = None,
) -> int:  # fmt: skip
    """Write the data-entry workbook; return the number of its questions."""
    from mfdw_desktop.importing.template import write_template

    paths.require_ending(out, ".xlsx")
    if out.exists() and not overwrite:
        raise RefusedError("file-exists", path=str(out))
    draft = out.with_name(f".{out.name}.part")
    try:
        count = write_template(form, draft, language=language, in_one=in_one, filled=filled)
        draft.replace(out)
    except OSError as error:
        draft.unlink(missing_ok=True)
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise RefusedError("paper-unwritable", path=str(out), reason=reason) from error
    return count
