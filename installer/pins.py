"""The lists of pinned packages: made by uv, checked for every Python and system."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from installer.machine import REQUIREMENTS
from installer.steps import StepError, run, step

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLATFORMS = ("x86_64-manylinux_2_34", "x86_64-pc-windows-msvc")


def compile_pins() -> None:
    """Make both lists again from what is asked for in the `.in` files."""
    for target in REQUIREMENTS.values():
        with step(target.name):
            everywhere = ("--universal", "--python-version", PYTHONS[0], "--only-binary", ":all:")
            bare = ("--no-header", "--no-annotate", "--no-emit-index-url", "--generate-hashes")
            source = target.with_suffix(".in")
            run(
                _uv(), "pip", "compile", "-q", "--upgrade", *everywhere, *bare, source, "-o", target
            )


def check_everywhere() -> None:
    """Resolve the pins from wheels alone on each Python and system, fetching nothing big."""
    with tempfile.TemporaryDirectory() as folder:
        for target in REQUIREMENTS.values():
            for python in PYTHONS:
                for platform in PLATFORMS:
                    with step(f"{target.stem} {python}") as said:
                        said.append(platform)
                        place = ("--python-version", python, "--python-platform", platform)
                        wheels = ("--only-binary", ":all:")
                        output = Path(folder) / "resolved.txt"
                        run(_uv(), "pip", "compile", "-q", *place, *wheels, target, "-o", output)


def _uv() -> str:
    found = shutil.which("uv")
    if found is None:
        raise StepError("uv is needed for this: pip install uv")
    return found
