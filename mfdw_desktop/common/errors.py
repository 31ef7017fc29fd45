"""The errors that a person can mend. Everything else is a bug and keeps its own type."""

from __future__ import annotations


class AppError(Exception):
    """Something a person can put right, named by a stable `code`.

    The words are made in `services.messages` from the code and the `fields`;
    an error raised here never carries a sentence, a client's name or an answer.
    """

    exit_code = 2

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.code, self.fields)


class RefusedError(AppError):
    """Bad usage, unreadable or hostile input, unknown code. Nothing was changed."""

    exit_code = 2


class DatabaseError(AppError):
    """The database cannot be used: busy, locked, newer, damaged, read-only, full."""

    exit_code = 3


def _rebuild(kind: type[AppError], code: str, fields: dict[str, object]) -> AppError:
    """Return the error again on the other side of a process border."""
    return kind(code, **fields)
