"""A do-file that reads our CSV into Stata: types, labels, missing values, dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mfdw_desktop.domain.surveys import MissingReason
from mfdw_desktop.exchange.variables import STATA, Variable, shortened, variable_names

_LETTERS = {
    MissingReason.DONT_KNOW: ".a",
    MissingReason.REFUSED: ".b",
    MissingReason.NOT_APPLICABLE: ".c",
    MissingReason.SKIPPED: ".d",
}
_LONGEST_LABEL = 80
_LONGEST_VALUE = 200
_A_LINE = 12


def do_file(title: str, data: str, variables: Sequence[Variable], reasons: dict[str, str]) -> str:
    """Return the do-file for the CSV named `data`; `reasons` are words for reasons."""
    return "\n".join(_lines(title, data, variables, reasons)) + "\n"


def quoted(text: str, octets: int) -> str:
    """Return a text in compound quotes, in which nothing is expanded."""
    # A backtick or a dollar would begin a macro, even within quotes.
    plain = shortened(text, octets).replace("`", "'").replace("$", "\uff04")
    return f'`"{plain}"\''


def _lines(
    title: str, data: str, variables: Sequence[Variable], reasons: dict[str, str]
) -> Iterator[str]:
    stem = data.removesuffix(".csv")
    yield f"* {shortened(title, 100).replace('*', '-').replace('/', '-')}"
    yield "* Run it in the folder of the data: it reads the CSV, labels it and saves a .dta."
    yield "version 14"
    yield "clear"
    texts = _places(variables, numbers=False)
    numbers = _places(variables, numbers=True)
    yield (f'import delimited using "{data}", varnames(1) case(preserve) encoding("UTF-8") ///')
    yield '    delimiters(",") bindquote(strict) maxquotedrows(unlimited) ///'
    options = [f"stringcols({texts})"] if texts else []
    options += [f"numericcols({numbers})"] if numbers else []
    yield f"    {' '.join(options)} clear"
    for each in variables:
        if each.kind == "day":
            yield f'generate double {_day(each, variables)} = date({each.name}, "YMD")'
            yield f"drop {each.name}"
            yield f"rename {_day(each, variables)} {each.name}"
            yield f"format {each.name} %td"
    for each in variables:
        if each.is_guarded:
            first, second = f"substr({each.name}, 1, 1)", f"substr({each.name}, 2, 1)"
            yield (
                f"replace {each.name} = substr({each.name}, 2, .) "
                f'if {first} == "\'" & inlist({second}, "=", "+", "-", "@")'
            )
    yield f"order {' '.join(each.name for each in variables)}"
    for each in variables:
        yield f"label variable {each.name} {quoted(each.label, _LONGEST_LABEL)}"
        if each.header != each.name:
            yield f"char {each.name}[header] {quoted(each.header, _LONGEST_VALUE)}"
    yield from _missing(variables)
    yield from _values(variables, reasons)
    yield "compress"
    yield f'save "{stem}.dta", replace'


def _places(variables: Sequence[Variable], *, numbers: bool) -> str:
    return " ".join(str(at) for at, each in enumerate(variables, 1) if each.is_number is numbers)


def _day(variable: Variable, variables: Sequence[Variable]) -> str:
    """Return a name for the day while it is made, that no variable has."""
    taken = {each.name.lower() for each in variables}
    name = f"d_{variable.name}"[: STATA.longest]
    while name.lower() in taken:
        name = f"d{name}"[: STATA.longest]
    return name


def _missing(variables: Sequence[Variable]) -> Iterator[str]:
    by_codes: dict[tuple[tuple[MissingReason, int], ...], list[str]] = {}
    for each in variables:
        if each.missing:
            by_codes.setdefault(tuple(each.missing.items()), []).append(each.name)
    for codes, names in by_codes.items():
        rules = " \\ ".join(f"{code} = {_LETTERS[reason]}" for reason, code in codes)
        for start in range(0, len(names), _A_LINE):
            part = " ".join(names[start : start + _A_LINE])
            yield f"mvdecode {part}, mv({rules})"


def _values(variables: Sequence[Variable], reasons: dict[str, str]) -> Iterator[str]:
    """Label values; the same labels are defined once."""
    known: dict[str, str] = {}
    labelled = [each for each in variables if each.value_labels or each.missing]
    names = iter(variable_names(((each.name, "") for each in labelled), STATA))
    for each in labelled:
        parts = [
            f"{value} {quoted(label, _LONGEST_VALUE)}" for value, label in each.value_labels.items()
        ]
        parts += [
            f"{_LETTERS[reason]} {quoted(reasons.get(reason, reason), _LONGEST_VALUE)}"
            for reason in each.missing
        ]
        text, name = " ".join(parts), next(names)
        if text not in known:
            known[text] = name
            yield f"label define {name} {parts[0]}"
            for part in parts[1:]:
                yield f"label define {name} {part}, add"
        yield f"label values {each.name} {known[text]}"
