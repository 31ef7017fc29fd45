"""Syntax that reads our CSV into SPSS (and PSPP): types, labels, missing values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mfdw_desktop.exchange.variables import Variable, shortened

_LONGEST_LABEL, _LONGEST_VALUE = 200, 110
"""Octets; SPSS takes 255 and 120, and a line has 251."""
_LONGEST_TEXT = 32_767
_MOST_MISSING = 3


def syntax(title: str, data: str, variables: Sequence[Variable], reasons: dict[str, str]) -> str:
    """Return the syntax for the CSV named `data`; `reasons` are words for reasons."""
    return "\r\n".join(_lines(title, data, variables, reasons)) + "\r\n"


def quoted(text: str, octets: int) -> str:
    """Return a text in quotes."""
    plain = shortened(text, octets).replace("'", "''")
    return f"'{plain}'"


def _lines(
    title: str, data: str, variables: Sequence[Variable], reasons: dict[str, str]
) -> Iterator[str]:
    stem = data.removesuffix(".csv")
    yield "* Encoding: UTF-8."
    yield f"* {shortened(title, 100).rstrip('.')}."
    yield "* Open it in the folder of the data and run all of it."
    yield "SET DECIMAL=DOT."
    yield "GET DATA"
    yield "  /TYPE=TXT"
    yield f"  /FILE={quoted(data, _LONGEST_LABEL)}"
    yield "  /ENCODING='UTF8'"
    yield "  /DELCASE=LINE"
    yield '  /DELIMITERS=","'
    yield "  /QUALIFIER='\"'"
    yield "  /ARRANGEMENT=DELIMITED"
    yield "  /FIRSTCASE=2"
    yield "  /VARIABLES="
    for each in variables:
        yield f"    {each.name} {_format(each)}"
    yield "  ."
    for each in variables:
        if each.is_guarded:
            # Of octets, as PSPP has no CHAR.SUBSTR; the signs in question are one octet each.
            first, second = f"SUBSTR({each.name},1,1)", f"SUBSTR({each.name},2,1)"
            yield f"IF ({first} = \"'\" AND ANY({second},'=','+','-','@'))"
            yield f"  {each.name} = SUBSTR({each.name},2)."
    yield "VARIABLE LABELS"
    yield from _ended(f"{each.name} {quoted(each.label, _LONGEST_LABEL)}" for each in variables)
    labelled = [each for each in variables if each.value_labels or each.missing]
    if labelled:
        yield "VALUE LABELS"
        yield from _values(labelled, reasons)
    for each in variables:
        if each.missing:
            yield f"MISSING VALUES {each.name} ({_missing(sorted(each.missing.values()))})."
    nominal = [each.name for each in variables if each.codes or each.kind == "flag"]
    for name in nominal:
        yield f"VARIABLE LEVEL {name} (NOMINAL)."
    yield "EXECUTE."
    yield f"SAVE OUTFILE={quoted(f'{stem}.sav', _LONGEST_LABEL)}."


def _missing(codes: Sequence[int]) -> str:
    """Return missing codes as SPSS takes them: three by name, more as a range."""
    if len(codes) <= _MOST_MISSING:
        return ", ".join(map(str, codes))
    return f"{codes[0]} THRU {codes[-1]}"


def _format(variable: Variable) -> str:
    if variable.kind == "day":
        return "SDATE10"
    if variable.is_number:
        return "F20.6" if variable.kind == "decimal" and not variable.codes else "F12.0"
    return f"A{min(max(variable.width, 1), _LONGEST_TEXT)}"


def _ended(parts: Iterator[str]) -> Iterator[str]:
    """Yield the parts of a command, a slash between them and a full stop at its end."""
    listed = list(parts)
    for at, part in enumerate(listed):
        yield f"  {'/' if at else ''}{part}{'.' if at == len(listed) - 1 else ''}"


def _values(variables: Sequence[Variable], reasons: dict[str, str]) -> Iterator[str]:
    for at, each in enumerate(variables):
        yield f"  {'/' if at else ''}{each.name}"
        for value, label in each.value_labels.items():
            yield f"    {value} {quoted(label, _LONGEST_VALUE)}"
        for reason, code in each.missing.items():
            yield f"    {code} {quoted(reasons.get(reason, reason), _LONGEST_VALUE)}"
    yield "  ."
