"""Who was there, who came, who went; shares, and what one of many comes to."""

from __future__ import annotations

from dataclasses import dataclass

from mfdw_desktop.domain.money import Money

UNKNOWN = ""
"""Code of the row of those whose sex, age or arm is not known."""


@dataclass(frozen=True)
class Movement:
    """Clients of one row: who was there, who came, who went."""

    code: str
    start: int = 0
    new: int = 0
    left: int = 0

    @property
    def end(self) -> int:
        """Active clients at the end."""
        return self.start + self.new - self.left

    @property
    def retention(self) -> float | None:
        """Active at the end of those who could be (`domain.md` section 11)."""
        return share(self.end, self.start + self.new)

    def __add__(self, other: Movement) -> Movement:
        return Movement(
            self.code, self.start + other.start, self.new + other.new, self.left + other.left
        )


def share(part: int, whole: int) -> float | None:
    """Return part of whole; None of nothing."""
    return part / whole if whole else None


def per_unit(total: Money, count: int) -> Money:
    """Return `total` over `count`, rounded half up to a minor unit."""
    return Money((2 * total.minor + count) // (2 * count), total.currency)
