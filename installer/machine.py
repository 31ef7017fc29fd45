"""What the machine must have: system libraries, and the virtual environment.

The lists of libraries were found on a bare Debian; each is looked for by the name of its
library and not of its package, because the packages are named differently over releases.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path

from installer.steps import ROOT, StepError, run, say, step

VENV = ROOT / ".venv"
STAMP = VENV / "mfdw-stamp.json"
REQUIREMENTS = {
    "run": ROOT / "installer/requirements.txt",
    "test": ROOT / "installer/requirements-dev.txt",
}

WINDOW_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Library that Qt loads to the Debian package that brings it."""

THERE = "nothing to do"
"""What is said of a step that had nothing to do."""

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "pdftotext": "poppler-utils",
    "initdb": "postgresql",
}
"""Program that some tests use to its package; without it those tests are skipped."""


def venv_python() -> Path:
    """Return the interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(purpose: str) -> None:
    """Make the machine ready to `run` or to `test`; does nothing where nothing is missing."""
    if sys.platform.startswith("linux"):
        _system_packages(tests=purpose == "test")
    _environment()
    _python_packages(purpose)


def postgresql_programs() -> Path | None:
    """Return the folder of PostgreSQL's server programs, the newest version first."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(versions, key=lambda path: float(path.parts[-3]), reverse=True)
    return newest[0].parent if newest else None


def requirements_hash(purpose: str, version: tuple[int, int] = sys.version_info[:2]) -> str:
    """Return what the environment is compared with to know whether it is up to date."""
    pins = REQUIREMENTS[purpose].read_bytes()
    return hashlib.sha256(pins + repr(version).encode()).hexdigest()


def _system_packages(*, tests: bool) -> None:
    known = _libraries()
    needed = [package for name, package in WINDOW_LIBRARIES.items() if name not in known]
    wanted = []
    if tests:
        wanted = [package for name, package in TEST_PROGRAMS.items() if not _has_program(name)]
    if importlib.util.find_spec("ensurepip") is None and not venv_python().exists():
        needed.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    with step("system libraries") as said:
        said.append(" ".join(needed) or THERE)
        if needed:
            _apt(needed)
    if wanted:
        try:
            with step("programs for tests") as said:
                said.append(" ".join(wanted))
                _apt(wanted)
        except StepError as error:
            say(f"      some tests will be skipped: {str(error).splitlines()[0]}")


def _libraries() -> set[str]:
    """Return the shared libraries that the loader knows."""
    program = shutil.which("ldconfig") or "/sbin/ldconfig"
    try:
        listed = subprocess.run([program, "-p"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return set(WINDOW_LIBRARIES)  # no such program (Alpine, NixOS): Qt itself will tell
    return {line.split()[0] for line in listed.splitlines()[1:] if line.strip()}


def _has_program(name: str) -> bool:
    return postgresql_programs() is not None if name == "initdb" else shutil.which(name) is not None


def _apt(packages: Iterable[str]) -> None:
    """Install Debian packages, as root or through sudo.

    Raises:
        StepError: it cannot; the text says what to install by hand.
    """
    names = list(packages)
    by_hand = f"install these packages and run this again: {' '.join(names)}"
    if shutil.which("apt-get") is None:
        raise StepError(by_hand)
    prefix: list[str] = []
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise StepError(f"as root, {by_hand}")
        prefix = ["sudo"]
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    install = [*prefix, *env, "apt-get", "install", "-y", "-q", "--no-install-recommends", *names]
    try:
        try:
            run(*install)
        except StepError:
            # A fresh machine has no package lists yet.
            run(*prefix, *env, "apt-get", "update", "-q")
            run(*install)
    except StepError as error:
        raise StepError(f"{by_hand}\n{error}") from error


def _environment() -> None:
    with step("virtual environment") as said:
        if _environment_works():
            said.append(THERE)
            return
        said.append(str(VENV))
        if VENV.exists():
            shutil.rmtree(VENV)
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)


def _environment_works() -> bool:
    """Tell whether .venv is there, has pip, and is of this Python."""
    if not venv_python().exists():
        return False
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = VENV / ("Lib" if os.name == "nt" else f"lib/{version}") / "site-packages"
    return (packages / "pip").is_dir()


def _python_packages(purpose: str) -> None:
    wanted = requirements_hash(purpose)
    stamps = _stamps()
    # What the tests need includes what the program needs.
    is_there = wanted == stamps.get(purpose) or (
        purpose == "run" and stamps.get("test") == requirements_hash("test")
    )
    with step("Python packages") as said:
        if is_there:
            said.append(THERE)
            return
        pip = (venv_python(), "-m", "pip", "install", "--disable-pip-version-check")
        quiet = ("--no-input", "--quiet", "--progress-bar", "off")
        pinned = ("--require-hashes", "--only-binary", ":all:", "-r", REQUIREMENTS[purpose])
        run(*pip, *quiet, *pinned)
        said.append(REQUIREMENTS[purpose].name)
    STAMP.write_text(json.dumps({**stamps, purpose: wanted}), encoding="utf-8")


def _stamps() -> dict[str, str]:
    try:
        stored = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in dict(stored).items()}
