"""The real window for journeys."""

from tests.ui.journey import journey

__all__ = ["journey"]
