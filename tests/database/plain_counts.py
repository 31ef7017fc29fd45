"""The figures of a month in plain SQL, counted in other ways than the product counts them."""

from __future__ import annotations

from typing import Any

from tests.database.plain_care import care_rows
from tests.database.plain_insurance import insurance_rows

STATUS = """
    (SELECT s.status FROM client_status s
      WHERE s.client_id = c.id AND s.deleted_at IS NULL AND s.changed_on {until}
      ORDER BY s.changed_on DESC, s.id DESC LIMIT 1)
"""
AGE = "(strftime('%Y', '{last}') - strftime('%Y', c.birth_on) " \
    "- (strftime('%m-%d', '{last}') < strftime('%m-%d', c.birth_on)))"  # fmt: skip
GROUPS = {
    "total": "''",
    "sex": "COALESCE(c.sex, 'unknown')",
    "age": "CASE WHEN {age} BETWEEN 15 AND 24 THEN '15-24' WHEN {age} BETWEEN 25 AND 54 "
    "THEN '25-54' WHEN {age} BETWEEN 55 AND 64 THEN '55-64' WHEN {age} >= 65 THEN '65+' "
    "ELSE '' END",
    "arm": "COALESCE(c.arm, '')",
}
ALWAYS = {
    "total": [""],
    "sex": ["female", "male"],
    "age": ["15-24", "25-54", "55-64", "65+"],
    "arm": ["target", "comparison"],
}
LACKS = {
    "name": "COALESCE(c.name, '') = ''",
    "native_name": "COALESCE(c.native_name, '') = ''",
    "sex": "COALESCE(c.sex, 'unknown') = 'unknown'",
    "birth_on": "c.birth_on IS NULL",
    "village": "COALESCE(c.village, '') = ''",
    "phone": "COALESCE(c.phone, '') = ''",
    "centre": "c.centre_id IS NULL",
    "arm": "c.arm IS NULL",
    "consent": "NOT EXISTS (SELECT 1 FROM consent k WHERE k.client_id = c.id "
    "AND k.deleted_at IS NULL AND k.scope = 'service' AND k.given_on <= '{last}' "
    "AND (k.withdrawn_on IS NULL OR k.withdrawn_on > '{last}'))",
}
Rows = dict[tuple[str, str, str], str]


def plain_rows(connection: Any, branch: str, first: str, last: str, as_of: str) -> Rows:
    """Return every figure of the month under the key of its canonical row."""
    sql = Counter(connection, branch, first, last, as_of)
    return {
        **clients(sql),
        **incentives(sql),
        **checks(sql),
        **sessions(sql),
        **insurance_rows(connection, branch, first, last),
        **care_rows(connection, branch, first, last),
        **rounds(sql),
        **quality(sql),
    }


class Counter:
    """Runs a statement with the month's days and the branch filled in."""

    def __init__(self, connection: Any, branch: str, first: str, last: str, as_of: str) -> None:
        self._connection = connection
        self.fields = {"first": first, "last": last, "as_of": as_of}
        self.branch = f"(SELECT id FROM branch WHERE code = '{branch}')"

    def all(self, text: str) -> list[Any]:
        for name, value in {**self.fields, "branch": self.branch}.items():
            text = text.replace("{" + name + "}", value)
        return list(self._connection.exec_driver_sql(text))

    def one(self, text: str) -> int:
        return int(self.all(text)[0][0] or 0)


def clients(sql: Counter) -> Rows:
    found: Rows = {}
    before, after = STATUS.format(until="< '{first}'"), STATUS.format(until="<= '{last}'")
    came = (
        "EXISTS (SELECT 1 FROM client_status s WHERE s.client_id = c.id AND s.deleted_at IS NULL "
        "AND s.status = 'active' AND s.changed_on BETWEEN '{first}' AND '{last}')"
    )
    base = f"SELECT c.*, {before} AS was, {after} AS is_now, {came} AS came FROM client c " \
        "WHERE c.branch_id = {branch} AND c.deleted_at IS NULL"  # fmt: skip
    for group, by in GROUPS.items():
        code = by.replace("{age}", AGE)
        for row in sql.all(
            f"""
            WITH c AS ({base}),
                 f AS (SELECT {code} AS code,
                              was IS 'active' AS s, is_now IS 'active' AS e,
                              (came AND was IS NOT 'active' AND is_now IS NOT 'active') AS p
                         FROM c)
            SELECT code, SUM(s), SUM(p OR (e AND NOT s)), SUM(p OR (s AND NOT e)), SUM(e)
              FROM f GROUP BY code
            """
        ):
            counts = [int(each) for each in row[1:]]
            if any(counts) or row[0] in ALWAYS[group]:
                key = f"{group} {row[0]}".strip()
                for name, count in zip(("start", "new", "left", "end"), counts, strict=True):
                    found["clients", key, name] = str(count)
        for code in ALWAYS[group]:
            for name in ("start", "new", "left", "end"):
                found.setdefault(("clients", f"{group} {code}".strip(), name), "0")
    found["clients", "", "to_complete"] = str(
        sql.one(f"SELECT COUNT(*) FROM ({base}) WHERE is_now = 'to_complete'")
    )
    return found


def incentives(sql: Counter) -> Rows:
    found: Rows = {}
    where = (
        "a.branch_id = {branch} AND a.deleted_at IS NULL "
        "AND a.given_on BETWEEN '{first}' AND '{last}'"
    )
    for scheme, code, cost, plan, ended in sql.all(
        "SELECT id, code, unit_cost_minor, plan_per_month, ends_on < '{first}' FROM scheme"
    ):
        mine = f"FROM award a WHERE {where} AND a.scheme_id = {scheme}"
        given = f"{mine} AND a.status = 'given'"
        awards = sql.one(f"SELECT COUNT(*) {given}")
        returned = sql.one(f"SELECT COUNT(*) {mine} AND a.status = 'returned'")
        is_planned = plan is not None and not ended
        if not awards and not returned and not is_planned:
            continue
        found["incentives", code, "awards"] = str(awards)
        found["incentives", code, "returned"] = str(returned)
        found["incentives", code, "plan"] = str(plan) if is_planned else ""
        found["incentives", code, "clients"] = str(
            sql.one(f"SELECT COUNT(*) FROM (SELECT DISTINCT a.client_id {given})")
        )
        for currency, amount in sql.all(
            f"SELECT a.currency, SUM(a.amount_minor) {given} AND a.amount_minor IS NOT NULL "
            "GROUP BY a.currency"
        ):
            found["incentives", code, f"amount {currency}"] = str(amount)
            if cost is None:
                found["incentives", code, f"cost {currency}"] = str(amount)
        if cost is not None and awards:
            total = sql.one(f"SELECT SUM(a.quantity) * {cost} {given}")
            found["incentives", code, "cost KHR"] = str(total)
        for currency, minor, starts_on in sql.all(
            "SELECT currency, amount_minor, starts_on FROM scheme_budget WHERE period = 'year' "
            f"AND scheme_id = {scheme} AND deleted_at IS NULL "
            "AND substr(starts_on, 1, 4) = substr('{last}', 1, 4)"
        ):
            worth = "a.amount_minor" if cost is None else f"a.quantity * {cost}"
            spent = sql.one(
                f"SELECT SUM({worth}) FROM award a WHERE a.scheme_id = {scheme} "
                "AND a.branch_id = {branch} AND a.deleted_at IS NULL AND a.status = 'given' "
                f"AND a.given_on BETWEEN '{starts_on}' AND '{{last}}'"
            )
            found["incentives", code, f"budget {currency}"] = str(minor)
            found["incentives", code, f"spent {currency}"] = str(spent)
    found["incentives", "", "clients"] = str(
        sql.one(f"SELECT COUNT(DISTINCT a.client_id) FROM award a WHERE {where} "
                "AND a.status = 'given'")
    )  # fmt: skip
    return found


def checks(sql: Counter) -> Rows:
    found: Rows = {}
    state = "(CASE WHEN k.checked_on > '{last}' THEN 'due' ELSE k.state END)"
    for condition, code, position in sql.all(
        "SELECT n.id, s.code, n.position FROM scheme_condition n "
        "JOIN scheme s ON s.id = n.scheme_id"
    ):
        mine = (
            f"SELECT COUNT(*) FROM condition_check k WHERE k.condition_id = {condition} "
            "AND k.branch_id = {branch} AND k.deleted_at IS NULL"
        )
        due = f"{mine} AND k.due_on BETWEEN '{{first}}' AND '{{last}}'"
        counts = {
            "due": sql.one(due),
            "met": sql.one(f"{due} AND {state} = 'met'"),
            "not_met": sql.one(f"{due} AND {state} = 'not_met'"),
            "waived": sql.one(f"{due} AND {state} = 'waived'"),
            "open": sql.one(f"{due} AND {state} = 'due'"),
            "overdue": sql.one(
                f"{mine} AND {state} = 'due' AND k.due_on < '{{as_of}}' AND k.due_on <= '{{last}}'"
            ),
        }
        if counts["due"] or counts["overdue"]:
            for name, count in counts.items():
                found["conditions", f"{code} {position}", name] = str(count)
    return found


def sessions(sql: Counter) -> Rows:
    found: Rows = {}
    where = (
        "x.branch_id = {branch} AND x.deleted_at IS NULL "
        "AND x.held_on BETWEEN '{first}' AND '{last}'"
    )
    for scheme, code in sql.all("SELECT id, code FROM scheme"):
        mine = f"FROM session x WHERE {where} AND x.scheme_id = {scheme}"
        if not sql.one(f"SELECT COUNT(*) {mine}"):
            continue
        for status in ("planned", "held", "cancelled"):
            count = sql.one(f"SELECT COUNT(*) {mine} AND x.status = '{status}'")
            found["sessions", code, status] = str(count)
        roster = (
            f"SELECT COUNT(*) FROM attendance t WHERE t.deleted_at IS NULL AND t.session_id IN "
            f"(SELECT x.id {mine} AND x.status = 'held')"
        )
        found["sessions", code, "unmarked"] = str(sql.one(f"{roster} AND t.code IS NULL"))
        for mark in ("present", "absent", "approved_leave", "leave", "late"):
            found["sessions", code, mark] = str(sql.one(f"{roster} AND t.code = '{mark}'"))
    return found


def rounds(sql: Counter) -> Rows:
    found: Rows = {}
    for key, code, name, target in sql.all(
        "SELECT r.id, q.code, r.name, r.target FROM survey_round r "
        "JOIN questionnaire q ON q.id = r.questionnaire_id"
    ):
        mine = (
            f"SELECT COUNT(*) FROM response p WHERE p.round_id = {key} "
            "AND p.branch_id = {branch} AND p.deleted_at IS NULL "
            "AND (p.interviewed_on IS NULL OR p.interviewed_on <= '{last}')"
        )
        if not sql.one(mine):
            continue
        of = f"{code} {name}"
        found["rounds", of, "target"] = "" if target is None else str(target)
        for status in ("complete", "partial", "refused"):
            found["rounds", of, status] = str(sql.one(f"{mine} AND p.status = '{status}'"))
        lost = "p.status IN ('moved', 'left', 'deceased', 'not_found')"
        found["rounds", of, "lost"] = str(sql.one(f"{mine} AND {lost}"))
        found["rounds", of, "linked"] = str(sql.one(f"{mine} AND p.client_id IS NOT NULL"))
        found["rounds", of, "this_month"] = str(
            sql.one(f"{mine} AND p.interviewed_on >= '{{first}}'")
        )
        found |= attrition(sql, key, of)
    return found


def attrition(sql: Counter, key: int, of: str) -> Rows:
    """Count from the baseline of the same questionnaire on, client by client."""
    done = (
        "p.branch_id = {branch} AND p.deleted_at IS NULL "
        "AND p.status IN ('complete', 'partial') "
        "AND (p.interviewed_on IS NULL OR p.interviewed_on <= '{last}')"
    )
    at_first = (
        "SELECT COUNT(*) FROM client c WHERE EXISTS (SELECT 1 FROM response p "
        "JOIN survey_round b ON b.id = p.round_id "
        "JOIN survey_round n ON n.questionnaire_id = b.questionnaire_id "
        f"WHERE n.id = {key} AND b.name = 'baseline' AND n.name <> 'baseline' "
        f"AND p.client_id = c.id AND {done})"
    )
    baseline = sql.one(at_first)
    if not baseline:
        return {}
    again = (
        f"{at_first} AND EXISTS (SELECT 1 FROM response p WHERE p.round_id = {key} "
        f"AND p.client_id = c.id AND {done})"
    )
    return {
        ("rounds", of, "baseline"): str(baseline),
        ("rounds", of, "again"): str(sql.one(again)),
    }


def quality(sql: Counter) -> Rows:
    found: Rows = {}
    status = STATUS.format(until="<= '{last}'")
    for item, lack in LACKS.items():
        count = sql.one(
            "SELECT COUNT(*) FROM client c WHERE c.branch_id = {branch} AND c.deleted_at IS NULL "
            f"AND {status} = 'active' AND {lack}"
        )
        found["quality", item, "missing"] = str(count)
    found["quality", "", "unlinked"] = str(
        sql.one(
            "SELECT COUNT(*) FROM response WHERE branch_id = {branch} AND deleted_at IS NULL "
            "AND client_id IS NULL AND (interviewed_on IS NULL OR interviewed_on <= '{last}')"
        )
    )
    found["quality", "", "queued"] = str(
        sql.one(
            "SELECT COUNT(*) FROM queued_interview WHERE branch_id = {branch} "
            "AND deleted_at IS NULL AND decision IS NULL"
        )
    )
    stands = (
        "FROM client c JOIN assignment a ON a.centre_id = c.centre_id AND a.deleted_at IS NULL "
        "AND a.arm = 'comparison' AND a.client_id IS NULL WHERE a.innovation_id = i.id "
        "AND a.from_on <= '{last}' AND (a.until_on IS NULL OR a.until_on >= '{last}') "
        "AND c.branch_id = {branch} AND c.deleted_at IS NULL"
    )
    reached = (
        "AND (EXISTS (SELECT 1 FROM award w JOIN scheme s ON s.id = w.scheme_id "
        "WHERE s.innovation_id = i.id AND w.client_id = c.id AND w.status = 'given' "
        "AND w.deleted_at IS NULL AND w.given_on <= '{last}') OR EXISTS (SELECT 1 FROM "
        "attendance t JOIN session e ON e.id = t.session_id JOIN scheme s ON s.id = e.scheme_id "
        "WHERE s.innovation_id = i.id AND t.client_id = c.id AND t.code IN ('present', 'late') "
        "AND t.deleted_at IS NULL AND e.deleted_at IS NULL AND e.held_on <= '{last}'))"
    )
    for code, everybody, exposed in sql.all(
        f"SELECT i.code, (SELECT COUNT(*) {stands}), (SELECT COUNT(*) {stands} {reached}) "
        "FROM innovation i WHERE i.deleted_at IS NULL"
    ):
        if everybody:
            found["quality", code, "comparison"] = str(everybody)
            found["quality", code, "exposed"] = str(exposed)
    return found
