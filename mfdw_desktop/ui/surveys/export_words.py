"""What an export will hold, in lines: an icon and a sentence each."""

from __future__ import annotations

from mfdw_desktop.domain.exports import ExportLayout, ExportOptions, ExportOutlook
from mfdw_desktop.ui.surveys import words
from mfdw_desktop.ui.texts import tr

XLSX, CSV, CSV_ZIP, STATA, SPSS = "xlsx", "csv", "csv-zip", "stata", "spss"
SHOWN = 10
"""Questions that stay behind, named one by one."""
LONGEST = 40


def lines(found: ExportOutlook, options: ExportOptions, program: str) -> list[tuple[str, str]]:
    """Return icon and sentence of each thing that the file will hold, or will not."""
    chosen = [options.round] if options.round else list(found.responses)
    count = sum(found.responses.get(each, 0) for each in chosen)
    said = [("clipboard-list", _responses(count, chosen))]
    if options.is_harmonised:
        said.append(("merge", tr("%n concept|%n concepts", n=found.concepts)))
    else:
        said.append(("list", tr("%n question|%n questions", n=found.questions)))
    is_flat = options.layout is ExportLayout.WIDE or options.is_harmonised
    if found.repeats:
        said.append(("layers", _repeats(found.repeats, program, is_flat=is_flat)))
    unlinked = sum(found.unlinked.get(each, 0) for each in chosen)
    if options.layout is ExportLayout.WIDE and unlinked:
        said.append((
            "user-plus",
            tr("%n interview without a client stays behind|"
               "%n interviews without a client stay behind", n=unlinked),
        ))  # fmt: skip
    said += _beside(program)
    said += _privacy(found, options)
    if found.hidden:
        said.append((
            "eye-off",
            tr("%n sensitive question stays behind: you may not see it|"
               "%n sensitive questions stay behind: you may not see them", n=found.hidden),
        ))  # fmt: skip
    return said


def _responses(count: int, rounds: list[str]) -> str:
    said = tr("%n response|%n responses", n=count)
    if len(rounds) == 1:
        return f"{said} · {words.round_name(rounds[0])}"
    return f"{said} · {tr('%n round|%n rounds', n=len(rounds))}"


def _repeats(count: int, program: str, *, is_flat: bool) -> str:
    if is_flat:
        return tr("%n repeat stays behind: such rows have no room for it|"
                  "%n repeats stay behind: such rows have no room for them", n=count)  # fmt: skip
    if program == XLSX:
        return tr("%n repeat on a sheet of its own|%n repeats on sheets of their own", n=count)
    return tr("%n repeat in a file of its own|%n repeats in files of their own", n=count)


def _beside(program: str) -> list[tuple[str, str]]:
    """Return what explains the data in the same file."""
    if program == XLSX:
        return [("book-open", tr("The codebook, on a sheet of its own"))]
    if program == CSV:
        return []
    said = [("book-open", tr("The codebook and a description for programs (datapackage.json)"))]
    if program == STATA:
        said.append(("file-text", tr("A do-file that reads the data into Stata with its labels")))
    if program == SPSS:
        said.append(("file-text", tr("Syntax that reads the data into SPSS with its labels")))
    return said


def _privacy(found: ExportOutlook, options: ExportOptions) -> list[tuple[str, str]]:
    if not options.is_pseudonymous:
        return [("shield-alert", tr("What people said, with the codes of clients: "
                                    "keep the file safe"))]  # fmt: skip
    said = [("shield-check", tr("For each client a name that says nothing, the same in each such "
                                "export; days of birth as years of age"))]  # fmt: skip
    if found.staying:
        named = [each if len(each) <= LONGEST else f"{each[: LONGEST - 1]}…"
                 for each in found.staying[:SHOWN]]  # fmt: skip
        more = "…" if len(found.staying) > SHOWN else ""
        said.append((
            "eye-off",
            tr("%n question stays behind: {names}|%n questions stay behind: {names}",
               n=len(found.staying), names=", ".join(named) + more),
        ))  # fmt: skip
    return said
