from __future__ import annotations

import pytest

from mfdw_desktop.domain.policies import (
    FieldPolicy,
    Policies,
    RowPolicy,
    Verdict,
    from_recipe,
    lay,
)

OURS = {"village": "Kampot", "hours": 40}
THEIRS = {"village": "Kep", "jobs": ["sew"]}


def laid(policies: Policies, *, newer: bool = False) -> tuple[dict[str, object], list[str]]:
    found = lay(policies, OURS, {}, THEIRS, {}, columns=(*THEIRS, "hours"),
                is_newer=lambda _: newer)  # fmt: skip
    return {**found.missing, **found.answers}, [*found.held, *found.asked]


@pytest.mark.parametrize(
    ("policy", "newer", "taken", "left"),
    [
        (FieldPolicy.OVERWRITE, False, THEIRS, []),
        (FieldPolicy.FILL, False, {"jobs": ["sew"]}, ["village"]),
        (FieldPolicy.KEEP, False, {}, ["village", "jobs"]),
        (FieldPolicy.NEWER, False, {"jobs": ["sew"]}, ["village"]),
        (FieldPolicy.NEWER, True, THEIRS, []),
        (FieldPolicy.ASK, False, {"jobs": ["sew"]}, ["village"]),
    ],
)
def test_policy_says_whose_value_stands(
    policy: FieldPolicy, newer: bool, taken: dict[str, object], left: list[str]
) -> None:
    assert laid(Policies(fields=policy), newer=newer) == (taken, left)


def test_field_has_a_rule_of_its_own() -> None:
    rules = Policies(of_field={"village": FieldPolicy.KEEP})
    assert laid(rules) == ({"jobs": ["sew"]}, ["village"])


def test_blank_clears_only_where_a_person_has_said_so() -> None:
    assert laid(Policies(clears=frozenset({"hours"})))[0] == {**THEIRS, "hours": "blank"}
    assert "hours" not in laid(Policies())[0]
    # What the file has no column of is not blank.
    found = lay(Policies(clears=frozenset({"hours"})), OURS, {}, THEIRS, {}, columns=THEIRS,
                is_newer=lambda _: True)  # fmt: skip
    assert found.missing == {}


def test_reason_is_no_value_that_an_answer_may_not_fill() -> None:
    found = lay(Policies(fields=FieldPolicy.FILL), {}, {"hours": "dk"}, {"hours": 3}, {},
                columns=("hours",), is_newer=lambda _: False)  # fmt: skip
    assert found.answers == {"hours": 3}


def test_rules_come_back_from_a_recipe() -> None:
    rules = Policies(
        RowPolicy.UPDATE, FieldPolicy.FILL, {"sex": FieldPolicy.ASK}, frozenset({"phone"})
    )
    assert from_recipe(rules.to_recipe()) == rules
    assert from_recipe({"unlisted": "drop"}) == Policies()
    assert from_recipe(rules.to_recipe(), RowPolicy.CREATE).rows is RowPolicy.CREATE


@pytest.mark.parametrize("said", [{"rows": "all"}, {"fields:sex": "no"}, {"blank:sex": "yes"}])
def test_rule_that_there_is_not_is_refused(said: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_recipe(said)


def test_verdict_of_an_empty_field() -> None:
    for policy in FieldPolicy:
        verdict = Policies(fields=policy).verdict("x", is_empty=True, is_newer=lambda _: False)
        assert verdict is (Verdict.HOLD if policy is FieldPolicy.KEEP else Verdict.TAKE)
