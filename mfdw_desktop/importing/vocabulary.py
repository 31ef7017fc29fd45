"""Words that stand for a choice or for the lack of an answer, in the languages of our users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mfdw_desktop.domain.people import FEMALE_WORDS, MALE_WORDS
from mfdw_desktop.domain.record_forms import ALIASES
from mfdw_desktop.domain.surveys import Choice, MissingReason
from mfdw_desktop.importing.normalise import tidy

BLANK_WORDS = frozenset(
    {"---", "-", "--", "–", "—", ".", "..", "null", "None", "NULL", "nan", "NaN", "#N/A", "N/A",
     "n/a", "n.a.", "NA", "<NA>", "(blank)"}
)  # fmt: skip
"""Texts that say a cell is empty."""

CLEAR_WORD = "<clear>"
"""What a person writes to empty an answer that is there."""

_YES = "yes y true oui có co тийм បាទ ចាស បាទ/ចាស हाँ हां ہاں oo opo si ya 1"
_NO = "no n false non không khong үгүй ទេ नहीं نہیں hindi 0"
_PAIRS = tuple(
    (frozenset(map(tidy, one.split())), frozenset(map(tidy, other.split())))
    for one, other in ((_YES, _NO), (FEMALE_WORDS, MALE_WORDS))
)

_REASONS: dict[MissingReason, tuple[str, ...]] = {
    MissingReason.DONT_KNOW: (
        "dk", "don't know", "dont know", "dont_know", "don’t know", "do not know", "unknown",
        "ne sait pas", "មិនដឹង", "không biết", "мэдэхгүй", "hindi alam", "पता नहीं", "معلوم نہیں",
    ),
    MissingReason.REFUSED: (
        "refused", "refuse", "refuses", "refused to answer", "prefer not to answer",
        "prefer_not_answer", "prefer_not_to_answer", "no answer", "ne répond pas", "បដិសេធ",
        "từ chối", "татгалзсан", "tumanggi", "इनकार", "انکار",
    ),
    MissingReason.NOT_APPLICABLE: (
        "not applicable", "not_applicable", "sans objet", "មិនពាក់ព័ន្ធ", "không áp dụng",
        "хамаарахгүй", "hindi naaangkop", "लागू नहीं", "لاگو نہیں",
    ),
    MissingReason.SKIPPED: ("skipped", "skip", "not asked"),
}  # fmt: skip
REASON_WORDS = {tidy(word): reason for reason, words in _REASONS.items() for word in words}
"""Word to why there is no answer, for questions that a word cannot answer."""

REASON_CODES = {
    -99: MissingReason.DONT_KNOW,
    -999: MissingReason.DONT_KNOW,
    -9999: MissingReason.DONT_KNOW,
    -88: MissingReason.REFUSED,
    -888: MissingReason.REFUSED,
    -8888: MissingReason.REFUSED,
    -77: MissingReason.NOT_APPLICABLE,
    -777: MissingReason.NOT_APPLICABLE,
}
"""Numbers that surveys use for it. Positive ones (99, 88) are ages and amounts too: only a
person may name them."""
POSITIVE_CODES = {-code: reason for code, reason in REASON_CODES.items()}
"""The same without their sign, to be offered."""

_MOST_LABELS = 60
"""Choices that one cell may name by their labels."""


class ChoiceReader:
    """The choices of one question, found by code, by label in any language, or by a word."""

    def __init__(
        self, choices: Iterable[Choice], value_map: Mapping[str, str] | None = None
    ) -> None:
        listed = list(choices)
        self.order = {each.name: at for at, each in reversed(list(enumerate(listed)))}
        self.is_open = not listed
        self._shown = {
            each.name: next(filter(None, each.labels.values()), each.name) for each in listed
        }
        self._codes = {name: name for name in self.order}
        self._mapped = {tidy(text): code for text, code in (value_map or {}).items()}
        self._labels = _unambiguous(listed)
        self.longest_first = sorted(self._labels, key=len, reverse=True)
        self._words = _paired_words(listed)
        self._numbers = _unique_numbers(self.order)
        self._known: dict[str, str | None] = {}

    def label_of(self, code: str) -> str:
        """Return the first label of a choice, or what stands in its place."""
        return self._shown.get(code, code)

    def find(self, text: str) -> str | None:
        """Return the code that `text` stands for, or None."""
        if text in self._codes and not self._mapped:
            return text
        if text not in self._known:
            self._known[text] = self._look_up(text)
        return self._known[text]

    def by_number(self, number: float) -> str | None:
        """Return the one code that is this number, whatever its zeros: `01` for 1."""
        return self._numbers.get(float(number))

    def of_boolean(self, value: bool) -> str | None:
        """Return the choice that a true or false cell stands for."""
        return self.find("yes" if value else "no") or self.find("true" if value else "false")

    def split_labels(self, text: str) -> list[str] | None:
        """Return the codes of labels joined by spaces, the longest label first; None if unclear."""
        return self._split(tidy(text), 0, set())

    def _split(self, rest: str, depth: int, failed: set[int]) -> list[str] | None:
        """Return the codes of what is left; `failed` are the lengths of rests that have none."""
        if not rest:
            return []
        if depth > _MOST_LABELS or len(rest) in failed:
            return None
        for label in self.longest_first:
            if rest == label:
                return [self._labels[label]]
            if rest.startswith(label) and rest[len(label)] == " ":
                tail = self._split(rest[len(label) + 1 :], depth + 1, failed)
                if tail is not None:
                    return [self._labels[label], *tail]
        failed.add(len(rest))
        return None

    def _look_up(self, text: str) -> str | None:
        plain = tidy(text)
        if plain in self._mapped:
            return self._mapped[plain]
        if text in self._codes:
            return text
        return self._labels.get(plain) or self._words.get(plain)


def _unambiguous(choices: list[Choice]) -> dict[str, str]:
    """Return tidy label or code to code; a label that two choices share stands for neither."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for each in choices:
        for label in (*each.labels.values(), *each.attributes.get(ALIASES, "").split("|")):
            plain = tidy(label)
            if plain and found.setdefault(plain, each.name) != each.name:
                shared.add(plain)
    for label in shared:
        del found[label]
    for each in choices:
        for label in each.labels.values():
            # As our templates say it where two choices share a label.
            if tidy(label) in shared:
                found[tidy(f"{label} ({each.name})")] = each.name
    for each in choices:
        found[tidy(each.name)] = each.name
    return found


def _paired_words(choices: list[Choice]) -> dict[str, str]:
    """Return the usual words for yes and no, woman and man, where the list has such a pair."""
    for one, other in _PAIRS:
        ones = [each.name for each in choices if _says(each, one)]
        others = [each.name for each in choices if _says(each, other)]
        if len(set(ones)) == 1 and len(set(others)) == 1 and ones != others:
            return dict.fromkeys(one, ones[0]) | dict.fromkeys(other, others[0])
    return {}


def _says(choice: Choice, words: frozenset[str]) -> bool:
    """Tell whether code or label is one of `words`; a bare number proves nothing."""
    said = {tidy(choice.name), *map(tidy, choice.labels.values())}
    return any(word in words for word in said if not word.isdigit())


def _unique_numbers(codes: Iterable[str]) -> dict[float, str]:
    found: dict[float, str] = {}
    doubled = set()
    for code in codes:
        if code.isascii() and code.isdigit():
            if float(code) in found:
                doubled.add(float(code))
            found[float(code)] = code
    return {number: code for number, code in found.items() if number not in doubled}
