"""Readers of the syntax that we write for Stata and SPSS, strict about what each line may be.

They do what the programs would do with the data, as far as our files use them, and fail on
any line that is not in their grammar: neither program runs on the computers that build this.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

NAME = r"[A-Za-z_][A-Za-z0-9_]{0,31}"
SPSS_NAME = r"[A-Za-z][A-Za-z0-9_]{0,63}"
TEXT = r"`\"((?:[^\"`$]|\"(?!'))*)\"'"


@dataclass
class Dataset:
    """A dataset with its labels."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    """Variable to value (as text) to label."""
    missing: dict[str, dict[float, str]] = field(default_factory=dict)
    """Variable to its missing codes."""
    saved: str = ""

    def labelled(self, number: int, name: str) -> str:
        """Return the label of a value."""
        value = self.rows[number][name]
        return self.values.get(name, {}).get(_plain(value), _plain(value))


def _plain(value: Any) -> str:
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return "" if value is None else str(value)


def run_stata(text: str, files: dict[str, bytes]) -> Dataset:
    """Run a do-file over its CSV."""
    text = text.replace(" ///\n", " ")
    made, comments = Dataset(), 0
    labels: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line.startswith("* "):
            comments += 1
        elif line in ("version 14", "clear", "compress"):
            continue
        elif found := re.fullmatch(
            r'import delimited using "([^"]+)", varnames\(1\) case\(preserve\) encoding\("UTF-8"\)'
            r' +delimiters\(","\) bindquote\(strict\) maxquotedrows\(unlimited\)'
            r" +(?:stringcols\(([\d ]+)\))? ?(?:numericcols\(([\d ]+)\))? clear",
            line,
        ):
            made.rows = _read(files[found[1]], found[2], found[3])
        elif found := re.fullmatch(rf'generate double ({NAME}) = date\(({NAME}), "YMD"\)', line):
            for row in made.rows:
                row[found[1]] = date.fromisoformat(row[found[2]]) if row[found[2]] else None
        elif found := re.fullmatch(rf"drop ({NAME})", line):
            for row in made.rows:
                del row[found[1]]
        elif found := re.fullmatch(rf"rename ({NAME}) ({NAME})", line):
            for row in made.rows:
                row[found[2]] = row.pop(found[1])
        elif found := re.fullmatch(rf"format ({NAME}) %td", line):
            assert all(isinstance(row[found[1]], date | None) for row in made.rows)
        elif found := re.fullmatch(rf"order ((?:{NAME} ?)+)", line):
            names = found[1].split()
            made.rows = [{name: row[name] for name in names} for row in made.rows]
        elif found := re.fullmatch(rf"label variable ({NAME}) {TEXT}", line):
            assert len(found[2].encode()) <= 80
            made.labels[found[1]] = found[2]
        elif re.fullmatch(rf"char {NAME}\[header\] {TEXT}", line):
            continue
        elif found := re.fullmatch(
            rf"replace ({NAME}) = substr\(({NAME}), 2, \.\) if substr\(({NAME}), 1, 1\) == \"'\" "
            rf"& inlist\(substr\(({NAME}), 2, 1\), \"=\", \"\+\", \"-\", \"@\"\)",
            line,
        ):
            for row in made.rows:
                if row[found[1]][:1] == "'" and row[found[1]][1:2] in "=+-@":
                    row[found[1]] = row[found[1]][1:]
        elif found := re.fullmatch(rf"mvdecode ((?:{NAME} ?)+), mv\((.+)\)", line):
            rules = {}
            for each in found[2].split(" \\ "):
                rule = re.fullmatch(r"(-?\d+) = (\.[a-d])", each)
                assert rule, each
                rules[rule[1]] = rule[2]
            for name in found[1].split():
                made.missing[name] = {float(code): letter for code, letter in rules.items()}
                for row in made.rows:
                    row[name] = rules.get(_plain(row[name]), row[name])
        elif found := re.fullmatch(rf"label define ({NAME}) (-?\d+|\.[a-d]) {TEXT}(, add)?", line):
            assert (found[1] in labels) is bool(found[4])
            assert found[2] not in labels.setdefault(found[1], {})
            labels[found[1]][found[2]] = found[3]
        elif found := re.fullmatch(rf"label values ({NAME}) ({NAME})", line):
            made.values[found[1]] = labels[found[2]]
        elif found := re.fullmatch(r'save "([^"]+\.dta)", replace', line):
            made.saved = found[1]
        else:
            raise AssertionError(f"not Stata: {line}")
    assert comments == 2
    return made


def _read(content: bytes, texts: str | None, numbers: str | None) -> list[dict[str, Any]]:
    assert not content.startswith(b"\xef\xbb\xbf")
    listed = list(csv.reader(io.StringIO(content.decode(), newline="")))
    heads = listed[0]
    for name in heads:
        assert re.fullmatch(NAME, name), name
    assert len({name.lower() for name in heads}) == len(heads)
    is_number = {int(each) - 1 for each in (numbers or "").split()}
    assert is_number | {int(each) - 1 for each in (texts or "").split()} == set(range(len(heads)))
    return [
        {
            name: (float(cell) if cell else None) if at in is_number else cell
            for at, (name, cell) in enumerate(zip(heads, row, strict=True))
        }
        for row in listed[1:]
    ]


def run_spss(text: str, files: dict[str, bytes]) -> Dataset:
    """Run SPSS syntax over its CSV."""
    assert all(len(line.encode()) <= 251 for line in text.splitlines())
    made = Dataset()
    commands = re.split(r"(?<=\.)\r\n", text.removesuffix("\r\n") + "\r\n")
    for command in (each.replace("\r\n", "\n").strip() for each in commands):
        if not command or re.fullmatch(r"\* [^\n]*\.", command):
            continue
        head = command.split("\n")[0]
        if head == "GET DATA":
            made.rows = _get_data(command, files)
        elif head == "VARIABLE LABELS":
            body = command.removeprefix("VARIABLE LABELS\n").removesuffix(".")
            for part in re.split(r"\n  /", "\n  /" + body.strip())[1:]:
                found = re.fullmatch(rf"({SPSS_NAME}) '((?:[^']|'')*)'", part)
                assert found, part
                made.labels[found[1]] = found[2].replace("''", "'")
        elif head == "VALUE LABELS":
            body = command.removeprefix("VALUE LABELS\n").removesuffix(".")
            for part in re.split(r"\n  /", "\n  /" + body.strip())[1:]:
                name, *lines = [line.strip() for line in part.strip().split("\n")]
                assert re.fullmatch(SPSS_NAME, name), name
                for line in lines:
                    found = re.fullmatch(r"(-?\d+) '((?:[^']|'')*)'", line)
                    assert found, line
                    assert len(found[2].encode()) <= 120
                    made.values.setdefault(name, {})[found[1]] = found[2].replace("''", "'")
        elif found := re.fullmatch(
            rf"MISSING VALUES ({SPSS_NAME}) \((-?\d+(?:, -?\d+){{0,2}})\)\.", command
        ):
            made.missing[found[1]] = dict.fromkeys(map(float, found[2].split(", ")), "")
        elif found := re.fullmatch(
            rf"MISSING VALUES ({SPSS_NAME}) \((-?\d+) THRU (-?\d+)\)\.", command
        ):
            assert int(found[2]) <= int(found[3])
            made.missing[found[1]] = {float(found[2]): "from", float(found[3]): "to"}
        elif found := re.fullmatch(
            rf"IF \(SUBSTR\(({SPSS_NAME}),1,1\) = \"'\" AND "
            rf"ANY\(SUBSTR\(({SPSS_NAME}),2,1\),'=','\+','-','@'\)\)\n"
            rf"  ({SPSS_NAME}) = SUBSTR\(({SPSS_NAME}),2\)\.",
            command,
        ):
            for row in made.rows:
                if row[found[1]][:1] == "'" and row[found[1]][1:2] in "=+-@":
                    row[found[1]] = row[found[1]][1:]
        elif found := re.fullmatch(r"SAVE OUTFILE='([^']+\.sav)'\.", command):
            made.saved = found[1]
        else:
            known = (
                r"SET DECIMAL=DOT\.", r"EXECUTE\.", rf"VARIABLE LEVEL {SPSS_NAME} \(NOMINAL\)\.",
            )  # fmt: skip
            assert any(re.fullmatch(each, command) for each in known), command
    return made


def _get_data(command: str, files: dict[str, bytes]) -> list[dict[str, Any]]:
    lines = command.split("\n")
    fixed = [
        "GET DATA", "  /TYPE=TXT", None, "  /ENCODING='UTF8'", "  /DELCASE=LINE",
        '  /DELIMITERS=","', "  /QUALIFIER='\"'", "  /ARRANGEMENT=DELIMITED", "  /FIRSTCASE=2",
        "  /VARIABLES=",
    ]  # fmt: skip
    for line, wanted in zip(lines, fixed, strict=False):
        assert wanted is None or line == wanted, line
    named = re.fullmatch(r"  /FILE='([^']+)'", lines[2])
    assert named
    assert lines[-1] == "  ."
    listed = list(csv.reader(io.StringIO(files[named[1]].decode(), newline="")))
    kinds = []
    for line, head in zip(lines[len(fixed) : -1], listed[0], strict=True):
        found = re.fullmatch(rf"    ({SPSS_NAME}) (SDATE10|F\d+\.\d+|A\d+)", line)
        assert found, line
        assert found[1] == head
        kinds.append((found[1], found[2]))
    assert len({name.lower() for name, _ in kinds}) == len(kinds)
    return [
        {name: _as(kind, cell) for (name, kind), cell in zip(kinds, row, strict=True)}
        for row in listed[1:]
    ]


def _as(kind: str, cell: str) -> Any:
    assert "\n" not in cell
    if kind == "SDATE10":
        return date.fromisoformat(cell) if cell else None
    if kind.startswith("F"):
        return float(cell) if cell else None
    assert len(cell.encode()) <= int(kind[1:])
    return cell
