"""What a write changed."""

from __future__ import annotations

from mfdw_desktop.domain.changes import Changes


def test_touches_any_of_the_kinds() -> None:
    changes = Changes(frozenset({"client"}))
    assert changes.touches("award", "client")
    assert not changes.touches("award")
    assert not changes.touches()


def test_both_together_know_records_only_if_each_does() -> None:
    one = Changes(frozenset({"client"}), frozenset({"a"}), batch=3)
    two = Changes(frozenset({"award"}), frozenset({"b"}), edit="e")
    both = one | two
    assert both == Changes(frozenset({"client", "award"}), frozenset({"a", "b"}), batch=3, edit="e")
    assert (one | Changes(frozenset({"award"}))).uids == frozenset()
