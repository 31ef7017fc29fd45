"""Referrals, education, enterprises and savings of a month by plain SQL, for the witness tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

Rows = dict[tuple[str, str, str], str]

_IN = "BETWEEN '{first}' AND '{last}'"
_REFERRALS = {
    "sent": f"sent_on {_IN}",
    "received": f"received_on {_IN}",
    "closed": f"closed_on {_IN}",
    "helped": f"closed_on {_IN} AND outcome IN ('helped', 'partly')",
    "open": "sent_on <= '{last}' AND (closed_on IS NULL OR closed_on > '{last}')",
    "long_open": "sent_on < '{ago}' AND (closed_on IS NULL OR closed_on > '{last}')",
}
_PAPERS = {
    "papers": f"issued_on {_IN}",
    "expiring": "issued_on <= '{last}' AND expires_on BETWEEN '{last}' AND '{soon}'",
}
_ACTIONS = {
    "agreed": f"visit_id IN (SELECT id FROM safety_visit WHERE visited_on {_IN})",
    "done": f"done_on {_IN}",
    "late_actions": "visit_id IN (SELECT id FROM safety_visit WHERE visited_on <= '{last}') "
    "AND due_on < '{last}' AND (done_on IS NULL OR done_on > '{last}')",
}
_MARKED = (
    "FROM attendance t JOIN session s ON s.id = t.session_id JOIN client c ON c.id = t.client_id "
    "LEFT JOIN lesson l ON l.session_id = s.id AND l.deleted_at IS NULL "
    "LEFT JOIN curriculum_module m ON m.id = l.module_id AND m.curriculum_id = {curriculum} "
    "WHERE s.scheme_id = {scheme} AND s.branch_id = {branch} AND s.deleted_at IS NULL "
    "AND s.status <> 'cancelled' AND t.deleted_at IS NULL AND c.deleted_at IS NULL "
)
_CAME = "AND t.code IN ('present', 'late') "


class _Sql:
    def __init__(self, connection: Any, branch: str, first: str, last: str) -> None:
        day = date.fromisoformat(last)
        self._connection = connection
        self._fields = {
            "first": first,
            "last": last,
            "ago": str(day - timedelta(days=30)),
            "soon": str(day + timedelta(days=60)),
            "branch": f"(SELECT id FROM branch WHERE code = '{branch}')",
        }

    def all(self, text: str, **more: object) -> list[Any]:
        return list(self._connection.exec_driver_sql(text.format(**self._fields, **more)))

    def one(self, text: str, **more: object) -> int:
        return int(self.all(text, **more)[0][0] or 0)

    def count(self, table: str, condition: str) -> int:
        return self.one(
            f"SELECT count(*) FROM {table} WHERE branch_id = {{branch}} AND deleted_at IS NULL "
            f"AND ({condition})"
        )


def care_rows(connection: Any, branch: str, first: str, last: str) -> Rows:
    """Return the canonical rows of the four sections; none of a section without anything."""
    sql = _Sql(connection, branch, first, last)
    referrals = {name: sql.count("referral", each) for name, each in _REFERRALS.items()}
    worksites = {name: sql.count("registration_paper", each) for name, each in _PAPERS.items()}
    worksites["visits"] = sql.count("safety_visit", f"visited_on {_IN}")
    worksites |= {name: sql.count("agreed_action", each) for name, each in _ACTIONS.items()}
    found: Rows = {}
    for section, counts in (("referrals", referrals), ("worksites", worksites)):
        if any(counts.values()):
            found |= {(section, "", name): str(count) for name, count in counts.items()}
    return {**found, **_education(sql), **_savings(sql)}


def _education(sql: _Sql) -> Rows:
    found: Rows = {}
    for scheme, code, curriculum, percent in sql.all(
        "SELECT k.scheme_id, h.code, k.curriculum_id, k.completion_percent FROM course k "
        "JOIN scheme h ON h.id = k.scheme_id WHERE k.deleted_at IS NULL"
    ):
        more = {"scheme": scheme, "curriculum": curriculum}
        marked = _MARKED.replace("{branch}", "{{branch}}").format(**more)
        held = f"AND s.held_on {_IN} "
        modules = sql.one(
            "SELECT count(*) FROM curriculum_module WHERE deleted_at IS NULL "
            f"AND curriculum_id = {curriculum}"
        )
        dose = dict(
            sql.all(
                "SELECT c.id, count(DISTINCT CASE WHEN t.code IN ('present', 'late') "
                f"THEN m.number END) {marked} AND t.code IS NOT NULL AND s.held_on <= '{{last}}' "
                "GROUP BY c.id"
            )
        )
        sexes = dict(
            sql.all(f"SELECT DISTINCT c.id, c.sex {marked} {_CAME} {held} AND m.id IS NOT NULL")
        )
        talks = sql.all(
            "SELECT count(*), coalesce(sum(women), 0), coalesce(sum(men), 0) FROM pass_on_talk "
            f"WHERE branch_id = {{branch}} AND scheme_id = {scheme} AND deleted_at IS NULL "
            f"AND held_on {_IN}"
        )[0]
        trained = sql.one(
            "SELECT count(DISTINCT staff_id) FROM staff_training WHERE branch_id = {branch} "
            f"AND scheme_id = {scheme} AND deleted_at IS NULL AND trained_on {_IN}"
        )
        counts = {
            "modules": sql.one(f"SELECT count(DISTINCT m.number) {marked} {_CAME} {held}"),
            "trained_female": sum(each == "female" for each in sexes.values()),
            "trained_male": sum(each == "male" for each in sexes.values()),
            "trained_other": sum(each not in ("female", "male") for each in sexes.values()),
            "learners": len(dose),
            "completed": sum(100 * each >= percent * modules for each in dose.values()),
            "staff_trained": trained,
            "talks": talks[0],
            "heads_women": talks[1],
            "heads_men": talks[2],
        }
        if counts["learners"] or counts["talks"] or counts["staff_trained"]:
            found |= {("education", code, name): str(count) for name, count in counts.items()}
    return found


def _savings(sql: _Sql) -> Rows:
    signed = "CASE WHEN e.kind = 'deposit' THEN e.amount_minor ELSE -e.amount_minor END"
    found: Rows = {}
    for row in sql.all(
        "SELECT h.code, a.currency, count(DISTINCT a.id), "
        f"coalesce(sum(CASE WHEN e.booked_on < '{{first}}' THEN {signed} END), 0), "
        "coalesce(sum(CASE WHEN e.booked_on >= '{first}' AND e.kind = 'deposit' "
        "THEN e.amount_minor END), 0), "
        "coalesce(sum(CASE WHEN e.booked_on >= '{first}' AND e.kind = 'withdrawal' "
        "THEN e.amount_minor END), 0), "
        "count(DISTINCT CASE WHEN e.booked_on >= '{first}' AND e.reason NOT IN "
        "('closed', 'reversal', 'other') THEN a.id END) "
        "FROM savings_account a JOIN scheme h ON h.id = a.scheme_id "
        "LEFT JOIN savings_entry e ON e.account_id = a.id AND e.deleted_at IS NULL "
        "AND e.booked_on <= '{last}' "
        "WHERE a.branch_id = {branch} AND a.deleted_at IS NULL AND a.opened_on <= '{last}' "
        "GROUP BY h.code, a.currency"
    ):
        of = f"{row[0]} {row[1]}"
        amounts = {"opening": row[3], "deposits": row[4], "withdrawals": row[5],
                   "closing": row[3] + row[4] - row[5]}  # fmt: skip
        if not any((*amounts.values(), row[6])):
            continue
        found[("savings", of, "accounts")] = str(row[2])
        found[("savings", of, "after_shock")] = str(row[6])
        found |= {("savings", of, f"{word} {row[1]}"): str(minor)
                  for word, minor in amounts.items()}  # fmt: skip
    return found
