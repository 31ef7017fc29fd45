"""Files and folders that are not there, or cannot be read or written."""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "file-missing": ("there is no file {path}", "check the name and the folder"),
    "file-unreadable": (
        "{path} cannot be read",
        "check that it is a file, that you may open it, and that no other program holds it",
    ),
    "picture-unreadable": (
        "{file} is no picture that can be read",
        "choose a PNG or JPEG file; any drawing program can save one",
    ),
    "picture-too-large": (
        "the picture {file} is too large",
        "save it smaller: at most {most} MB and a few thousand pixels wide",
    ),
    "file-exists": (
        "there is a file already: {path}",
        "choose another name",
    ),
    "folder-missing": (
        "there is no folder {path}",
        "make it first, or name another",
    ),
    "file-not-writable": (
        "{path} cannot be written",
        "check the folder, its permissions, and that no other program has it open",
    ),
    "file-ending": (
        "‘{path}’ does not end with {ending}",
        "end the name with {ending}",
    ),
    "export-kind": (
        "‘{path}’ is neither .xlsx nor .csv",
        "end the name with .xlsx or .csv",
    ),
    "paper-unwritable": (
        "the file {path} cannot be written: {reason}",
        "check the folder, and that no other program has the file open",
    ),
    "printer-refused": (
        "the printer {printer} does not take the paper",
        "see whether it is switched on and has paper, then print again",
    ),
}
