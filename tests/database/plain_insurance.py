"""Insurance and health care of a month in plain SQL and sets, counted in another way."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

PERSON = "COALESCE(p.client_id, m.client_id, -p.member_id)"
LAST = (
    "MIN(y.ends_on, COALESCE(p.until_on, y.ends_on), "
    "COALESCE(date(y.cancelled_on, '-1 day'), y.ends_on))"
)
LINES = f"""
    SELECT {PERSON} AS person, MAX(y.starts_on, p.from_on) AS first_on, {LAST} AS last_on,
           COALESCE(c.sex, m.sex, 'unknown') AS sex, COALESCE(c.birth_on, m.birth_on) AS born
      FROM insured_person p
      JOIN insurance_policy y ON y.id = p.policy_id AND y.deleted_at IS NULL
      JOIN branch b ON b.id = y.branch_id AND b.code = '{{branch}}'
      LEFT JOIN household_member m ON m.id = p.member_id
      LEFT JOIN client c ON c.id = COALESCE(p.client_id, m.client_id)
     WHERE p.deleted_at IS NULL
"""
BANDS = ((4, "0-4"), (11, "5-11"), (14, "12-14"), (17, "15-17"), (24, "18-24"), (54, "25-54"),
         (64, "55-64"), (999, "65+"))  # fmt: skip
STEPS = {"filed": "filed_on", "submitted": "submitted_on", "paid": "paid_on"}
Rows = dict[tuple[str, str, str], str]


def insurance_rows(connection: Any, branch: str, first: str, last: str) -> Rows:
    """Return the canonical rows of both sections; none of a section without anything."""
    return {
        **_insured(connection, branch, first, last),
        **_visits(connection, branch, first, last),
    }


def _all(connection: Any, sql: str) -> list[Any]:
    return list(connection.exec_driver_sql(sql))


def _one(connection: Any, sql: str) -> int:
    return int(_all(connection, sql)[0][0] or 0)


def _insured(connection: Any, branch: str, first: str, last: str) -> Rows:
    lines = _all(connection, LINES.format(branch=branch))
    before = str(date.fromisoformat(first) - timedelta(days=1))

    def covered(start: str, end: str) -> set[int]:
        return {each.person for each in lines
                if each.first_on <= end and each.last_on >= start
                and each.first_on <= each.last_on}  # fmt: skip

    was, within, is_ = covered(before, before), covered(first, last), covered(last, last)
    sexes = {each.person: each.sex for each in lines}
    bands = {each.person: _band(each.born, last) for each in lines}
    groups: dict[str, set[int]] = {"total": was | within}
    for code in ("female", "male", "other", "unknown"):
        groups[f"sex {code}"] = {key for key in was | within if sexes[key] == code}
    for _, code in (*BANDS, (0, "")):
        groups[f"age {code}".strip()] = {key for key in was | within if bands[key] == code}
    found: Rows = {}
    for of, members in groups.items():
        if not members and of in ("sex other", "sex unknown", "age"):
            continue
        found["insured", of, "covered"] = str(len(members & was))
        found["insured", of, "begun"] = str(len((members & within) - was))
        found["insured", of, "ended"] = str(len((members & (was | within)) - is_))
    policies = f"""FROM insurance_policy y JOIN branch b ON b.id = y.branch_id
        WHERE b.code = '{branch}' AND y.deleted_at IS NULL"""
    ended = f"""{policies} AND y.ends_on BETWEEN '{first}' AND '{last}'
        AND COALESCE(y.cancelled_on, '9999') > y.ends_on"""
    in_force = f"""{policies} AND y.starts_on <= '{last}' AND y.ends_on >= '{last}'
        AND COALESCE(y.cancelled_on, '9999') > '{last}'"""
    renewed = "EXISTS (SELECT 1 FROM insurance_policy z WHERE z.renews_id = y.id " \
              "AND z.deleted_at IS NULL)"  # fmt: skip
    active = f"""SELECT c.id FROM client c JOIN branch b ON b.id = c.branch_id
        WHERE b.code = '{branch}' AND c.deleted_at IS NULL AND 'active' = (
        SELECT s.status FROM client_status s WHERE s.client_id = c.id AND s.deleted_at IS NULL
        AND s.changed_on <= '{last}' ORDER BY s.changed_on DESC, s.id DESC LIMIT 1)"""
    clients = {row[0] for row in _all(connection, active)}
    found["insurance", "", "policies"] = str(_one(connection, f"SELECT count(*) {in_force}"))
    found["insurance", "", "holders"] = str(len(clients & is_))
    found["insurance", "", "eligible"] = str(len(clients))
    found["insurance", "", "to_renew"] = str(_one(connection, f"SELECT count(*) {ended}"))
    found["insurance", "", "renewed"] = str(
        _one(connection, f"SELECT count(*) {ended} AND {renewed}")
    )
    found |= _claims(connection, branch, first, last)
    said = {name: value for (_, _, name), value in found.items()}
    counts = [int(value) for name, value in said.items()
              if name not in ("eligible", "holders", "days_to_pay") and value]  # fmt: skip
    return found if any(counts) else {}


def _claims(connection: Any, branch: str, first: str, last: str) -> Rows:
    source = f"""FROM insurance_claim k JOIN branch b ON b.id = k.branch_id
        WHERE b.code = '{branch}' AND k.deleted_at IS NULL"""
    found: Rows = {}
    for name, column in STEPS.items():
        sql = f"SELECT count(*) {source} AND k.{column} BETWEEN '{first}' AND '{last}'"
        found["claims", "", name] = str(_one(connection, sql))
    for decision in ("approved", "partly", "rejected"):
        sql = f"""SELECT count(*) {source} AND k.decision = '{decision}'
            AND k.decided_on BETWEEN '{first}' AND '{last}'"""
        found["claims", "", decision] = str(_one(connection, sql))
    sql = f"""SELECT count(*) {source} AND k.filed_on <= '{last}'
        AND COALESCE(k.paid_on, '9999') > '{last}' AND COALESCE(k.withdrawn_on, '9999') > '{last}'
        AND NOT (COALESCE(k.decision, '') = 'rejected' AND k.decided_on <= '{last}')"""
    found["claims", "", "waiting"] = str(_one(connection, sql))
    sql = f"""SELECT count(*) {source} AND k.filed_on BETWEEN '{first}' AND '{last}'
        AND k.id IN (SELECT claim_id FROM claim_help WHERE deleted_at IS NULL)"""
    found["claims", "", "helped"] = str(_one(connection, sql))
    paid = _all(
        connection,
        f"""SELECT julianday(k.paid_on) - julianday(k.filed_on) AS days,
        k.approved_minor, k.currency {source} AND k.paid_on BETWEEN '{first}' AND '{last}'""",
    )
    days = sorted(int(each.days) for each in paid)
    found["claims", "", "days_to_pay"] = str(days[(len(days) - 1) // 2]) if days else ""
    for code in {each.currency for each in paid}:
        total = sum(each.approved_minor for each in paid if each.currency == code)
        found["claims", "", f"amount {code}"] = str(total)
    return found | _year(connection, branch, last)


def _year(connection: Any, branch: str, last: str) -> Rows:
    end = date.fromisoformat(last)
    start = (end + timedelta(days=1)).replace(year=end.year - (end.month != 12)).isoformat()
    paid = dict(_all(connection, f"""SELECT k.currency, sum(k.approved_minor)
        FROM insurance_claim k JOIN branch b ON b.id = k.branch_id AND b.code = '{branch}'
        WHERE k.deleted_at IS NULL AND k.paid_on BETWEEN '{start}' AND '{last}'
        GROUP BY k.currency"""))  # fmt: skip
    earned: dict[str, int] = {}
    for row in _all(connection, f"""SELECT y.currency, y.premium_minor, y.starts_on, y.ends_on,
        MIN(y.ends_on, COALESCE(date(y.cancelled_on, '-1 day'), y.ends_on)) AS last_on
        FROM insurance_policy y JOIN branch b ON b.id = y.branch_id AND b.code = '{branch}'
        WHERE y.deleted_at IS NULL"""):  # fmt: skip
        whole = (date.fromisoformat(row.ends_on) - date.fromisoformat(row.starts_on)).days + 1
        until = date.fromisoformat(min(row.last_on, last))
        days = (until - date.fromisoformat(max(row.starts_on, start))).days + 1
        if days > 0:
            part = int(row.premium_minor * days / whole + 0.5)
            earned[row.currency] = earned.get(row.currency, 0) + part
    found: Rows = {}
    for code in paid.keys() | earned.keys():
        found["claims year", "", f"paid {code}"] = str(paid.get(code, 0))
        found["claims year", "", f"earned {code}"] = str(earned.get(code, 0))
    return found


def _visits(connection: Any, branch: str, first: str, last: str) -> Rows:
    source = f"""FROM health_visit v JOIN branch b ON b.id = v.branch_id
        WHERE b.code = '{branch}' AND v.deleted_at IS NULL"""
    month = f"BETWEEN '{first}' AND '{last}'"
    seen = f"{source} AND v.cancelled_on IS NULL AND v.visited_on {month}"
    counts = {
        "visits": f"SELECT count(*) {seen}",
        "persons": f"SELECT count(DISTINCT COALESCE('m' || v.member_id, v.client_id)) {seen}",
        "issued": f"SELECT count(v.voucher) {source} AND v.issued_on {month}",
        "used": f"SELECT count(v.voucher) {seen}",
        "expired": f"SELECT count(v.voucher) {source} AND v.cancelled_on IS NULL "
        f"AND v.expires_on {month} AND COALESCE(v.visited_on, '9999') > '{last}'",
        "waiting": f"SELECT count(*) {source} AND v.follow_up_on <= '{last}' "
        f"AND COALESCE(v.followed_on, '9999') > '{last}'",
    }
    found: Rows = {("health", "", name): str(_one(connection, sql)) for name, sql in counts.items()}
    if not any(int(value) for value in found.values()):
        return {}
    for name, column in (("cost", "cost_minor"), ("share", "client_share_minor")):
        sql = f"SELECT v.currency, sum(v.{column}) {seen} GROUP BY v.currency"
        for code, total in _all(connection, sql):
            if total is not None:
                found["health", "", f"{name} {code}"] = str(total)
    return found


def _band(born: str | None, last: str) -> str:
    if born is None:
        return ""
    birth, day = date.fromisoformat(born), date.fromisoformat(last)
    age = day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
    return next(code for most, code in BANDS if age <= most)
