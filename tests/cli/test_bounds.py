"""No kind takes a day or an amount that cannot be: the command line says how to mend it."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest

from mfdw_desktop.cli.main import main
from mfdw_desktop.database.content import content_hash
from mfdw_desktop.services.workspace import open_workspace

CLIENT = "KH03-00016-Z"
"""Of the sample: active, with emergency savings, joined before the schemes began."""
REFUSED = (
    ("savings deposit CLIENT 500 --on 1800-01-01", "check the year"),
    ("savings deposit CLIENT 500 --on 2024-10-01", "the scheme begins on"),
    ("savings deposit CLIENT 500 --on 2010-01-01", "the client joined on"),
    ("savings deposit CLIENT 500 --on 2090-01-01", "in the future"),
    ("savings deposit CLIENT 0", "an amount is needed"),
    ("savings deposit CLIENT -500", "an amount is needed"),
    ("savings deposit CLIENT 99999999999", "at most"),
    ("savings withdraw CLIENT 500 --reason accident --on 1800-01-01", "check the year"),
    ("health add CLIENT --service eyes --provider X --visited 1800-01-01", "check the year"),
    ("health add CLIENT --service eyes --provider X --visited 2010-01-01", "joined on"),
    ("health add CLIENT --service eyes --provider X --voucher A1 --issued 2024-10-01"
     " --scheme HEALTH-VOUCHER", "the scheme begins on"),
    ("health add CLIENT --service eyes --provider X --visited 2025-01-01 --cost 99999999999",
     "at most"),
    ("health add CLIENT --service eyes --provider X --visited 2025-01-01 --follow-up look"
     " --follow-up-on 2024-12-01", "comes after the visit"),
    ("insurance add CLIENT --scheme HEALTH --starts 1800-01-01 --premium 8000", "check the year"),
    ("insurance add CLIENT --scheme HEALTH --starts 2025-11-01 --ends 2999-01-01 --premium 8000",
     "check the year"),
    ("insurance add CLIENT --scheme HEALTH --starts 2025-11-01 --premium 99999999999", "at most"),
    ("insurance cancel 1 --on 2055-01-01 --reason x", "ends on"),
    ("insurance claim 1 --event illness --happened 1800-01-01", "check the year"),
    ("insurance claim 1 --event illness --happened 2026-01-01 --claimed 0", "an amount is needed"),
    ("referrals add CLIENT --partner PARTNER --reason health --consent-on 1800-01-01"
     " --consent-how verbal --sent-on 1800-01-01", "check the year"),
    ("payments plan CLIENT --scheme EMERGENCY-FUND --times 3 --first 9999-12-01",
     "check the year"),
    ("payments plan CLIENT --scheme EMERGENCY-FUND --times 3 --every 900000", "check the year"),
    ("rebates rule PUNCTUAL-REBATE --share 10 --from 1800-01-01", "check the year"),
    ("incentives budget --set SAFE-WORK --period month --on 1800-01-01 --amount 5",
     "check the year"),
    ("incentives budget --set SAFE-WORK --period month --on 2026-12-01 --amount 9999999999999",
     "at most"),
    ("enterprises count CLIENT --on 1800-01-01 --paid-women 1", "check the year"),
)  # fmt: skip


def test_what_cannot_be_is_refused_with_a_sentence(
    sample_branch: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sample.mfdw"
    shutil.copyfile(sample_branch, path)
    book = open_workspace(path)
    partner = book.referrals.partners()[0].code
    with book.database.read() as connection:
        before = content_hash(connection)
    book.close()
    for line, said in REFUSED:
        words = {"CLIENT": CLIENT, "PARTNER": partner}
        argv = [words.get(each, each) for each in shlex.split(line)]
        code = main(["--db", str(path), *argv])
        assert (code, said in capsys.readouterr().err) == (2, True), line
    again = open_workspace(path)
    with again.database.read() as connection:
        assert content_hash(connection) == before
    again.close()
