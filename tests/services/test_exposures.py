from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mfdw_desktop.common.errors import RefusedError
from mfdw_desktop.database.engine import Database
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.exposure import Contamination, ExposureDraft, contamination
from mfdw_desktop.domain.incentives import AttendanceCode, SessionDraft, SessionStatus
from mfdw_desktop.domain.problems import InvalidError
from mfdw_desktop.domain.programme import Arm
from mfdw_desktop.services.exposures import Exposures
from mfdw_desktop.services.incentives import Incentives
from tests.services.incentives_book import DAY, Made, award, scheme_of, write_branch


@pytest.fixture
def made(any_database: Database, actor: Actor) -> Made:
    return write_branch(any_database, actor)


@pytest.fixture
def service(any_database: Database, actor: Actor, made: Made) -> Incentives:
    return Incentives(any_database, actor)


@pytest.fixture
def log(any_database: Database, actor: Actor, made: Made) -> Exposures:
    return Exposures(any_database, actor)


def test_exposure_is_first_last_and_dose(service: Incentives, log: Exposures, made: Made) -> None:
    scheme = scheme_of(service, innovation_id=made.innovation)
    other = scheme_of(service, code="OUT")
    service.give([award(scheme, made.target), award(other, made.target)])
    service.give([award(scheme, made.target, on=date(2026, 3, 18))])
    rows = {each.client_id: each for each in log.rows("SAFE")}
    seen = rows[made.target]
    assert (seen.arm, seen.first_on, seen.last_on, seen.dose) == (
        Arm.TARGET, DAY, date(2026, 3, 18), 2,
    )  # fmt: skip
    assert not rows[made.comparison].is_exposed
    assert contamination(rows.values()) == Contamination(0, 1)
    assert log.contamination(made.innovation).rate == 0.0


def test_contamination_is_exposed_comparison_of_comparison(
    service: Incentives, log: Exposures, made: Made
) -> None:
    scheme = scheme_of(service, innovation_id=made.innovation)
    service.give([award(scheme, made.comparison, reason="asked by the school")])
    (row,) = [each for each in log.rows() if each.is_contaminated]
    assert (row.client_id, row.reason) == (made.comparison, "asked by the school")
    assert log.contamination(made.innovation) == Contamination(1, 1)
    assert log.contamination(made.innovation, "KH03").rate == 1.0


def test_rate_is_nothing_where_nobody_stands_in_comparison() -> None:
    assert Contamination(0, 0).rate is None


def test_a_session_keeps_the_comparison_off_its_roster(
    service: Incentives, log: Exposures, made: Made
) -> None:
    scheme = scheme_of(service, innovation_id=made.innovation)
    draft = SessionDraft(scheme_id=scheme, topic="Tools", on=DAY, status=SessionStatus.HELD)
    service.save_session(draft, "KH03")
    session = service.sessions()[0].id
    with pytest.raises(InvalidError) as raised:
        service.mark(session, dict.fromkeys((made.target, made.comparison), AttendanceCode.LATE))
    assert "Chan Dara" in str(raised.value.problems[0].fields["client"])
    assert service.sessions()[0].attended == 0
    service.mark(session, {made.comparison: AttendanceCode.LATE}, reason="she came by herself")
    service.mark(session, {made.comparison: AttendanceCode.PRESENT})
    row = next(each for each in log.rows() if each.client_id == made.comparison)
    assert (row.sessions, row.first_on, row.reason) == (1, DAY, "she came by herself")


def test_offer_answer_and_drop_are_kept_once(log: Exposures, made: Made) -> None:
    draft = ExposureDraft(offered_on=DAY, accepted=True, answered_on=DAY)
    log.save(made.innovation, made.target, draft)
    dropped = ExposureDraft(DAY, True, DAY, dropped_on=DAY, dropped_reason="moved away")
    log.save(made.innovation, made.target, dropped)
    assert log.draft(made.innovation, made.target) == dropped
    row = next(each for each in log.rows() if each.client_id == made.target)
    assert (row.offered_on, row.accepted, row.dropped_on, row.dropped_reason) == (
        DAY, True, DAY, "moved away",
    )  # fmt: skip
    with pytest.raises(InvalidError):
        log.save(made.innovation, made.target, ExposureDraft(dropped_on=DAY))


def test_log_is_exported_as_it_is_listed(
    service: Incentives, log: Exposures, made: Made, tmp_path: Path
) -> None:
    assert log.export(tmp_path / "log.csv") == len(log.rows()) == 2
    lines = (tmp_path / "log.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("innovation,client,name")
    assert log.export(tmp_path / "log.xlsx", "SAFE", "KH03") == 2
    with pytest.raises(RefusedError, match="innovation-unknown"):
        log.rows("NONE")
