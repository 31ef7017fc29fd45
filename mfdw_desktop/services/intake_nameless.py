"""Rows without a key and a client: what they say names them, so that the file can come again."""

from __future__ import annotations

from collections import Counter

from mfdw_desktop.domain.problems import RowProblem, Severity
from mfdw_desktop.importing.rows import OF_CONTENT, RowRecord, RowsHeader
from mfdw_desktop.services.intake_tally import Tally
from mfdw_desktop.services.intake_waiting import digest_of


class NamelessRows:
    """Names the nameless rows of one file; tells once that there are any."""

    def __init__(self, header: RowsHeader, tally: Tally) -> None:
        self._header, self._tally = header, tally
        self._counted: Counter[str] = Counter()

    def named(self, row: RowRecord) -> RowRecord:
        """Return a row with a key; one that was put right is named by what the file says.

        The second of two equal rows is another interview: people do answer alike.
        """
        if row.key or row.client or row.own:
            return row
        if not self._counted:
            self._tally.problem(
                RowProblem(self._header.sheet, 0, "", "", "", "rows-without-identity",
                           Severity.WARNING)
            )  # fmt: skip
        digest = digest_of(row.as_read())
        self._counted[digest] += 1
        number, key = self._counted[digest], f"{OF_CONTENT}{digest}"
        return row._replace(key=key if number == 1 else f"{key}#{number}")
