"""Build what the program reads from the translators' `.ts` files.

`<language>.json` holds our own texts (window, papers, command line), `<language>.qm` those
of Qt itself. A language with a text left to translate is not built, so it is not offered.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

from installer.machine import venv_python
from installer.steps import ROOT, run, step
from installer.strings import CATALOGUES, CONTEXT, find

PSEUDO = "qps"
_ACCENTS = str.maketrans("aeiounycAEIOUNYC", "àéîöüñýçÀÉÎÖÜÑÝÇ")


def build(folder: Path = CATALOGUES) -> None:
    """Build each catalogue that changed since it was built."""
    for source in sorted(folder.glob("*.ts")):
        catalogue, compiled = source.with_suffix(".json"), source.with_suffix(".qm")
        if catalogue.exists() and catalogue.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        with step(f"texts in {source.stem}") as said:
            texts, missing = read(source)
            if missing:
                said.append(f"{missing} left to translate; not offered yet")
                catalogue.unlink(missing_ok=True)
                continue
            release = venv_python().with_name("pyside6-lrelease")
            run(release, "-silent", source, "-qm", compiled)
            _write(catalogue, texts)
            said.append(f"{len(texts)} texts")


def read(source: Path) -> tuple[dict[str, list[str]], int]:
    """Return the translated texts of a `.ts` file, and how many are left to translate."""
    texts: dict[str, list[str]] = {}
    missing = 0
    for context in ET.parse(source).getroot().findall("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [] if translation is None else _forms(translation)
            if translation is None or translation.get("type") == "unfinished" or not all(forms):
                missing += 1
            else:
                texts[message.findtext("source") or ""] = forms
    return texts, missing


def build_pseudo(folder: Path = CATALOGUES) -> Path:
    """Write a made-up language of longer, accented texts, to see what was not translated."""
    target = folder / f"{PSEUDO}.json"
    texts = {}
    for source, is_plural in find(ROOT / "mfdw_desktop").texts.items():
        forms = source.split("|") if is_plural else [source]
        texts[source] = [pseudo(form) for form in forms]
    _write(target, texts)
    return target


def pseudo(text: str) -> str:
    """Return `text` in the made-up language: accents, 40 % longer, its fields untouched."""
    parts = []
    for at, part in enumerate(text.replace("{", "\0{").replace("}", "}\0").split("\0")):
        parts.append(part if part.startswith("{") and at else part.translate(_ACCENTS))
    padding = "·" * max(1, round(len(text) * 0.4))
    return f"[{''.join(parts)}{padding}]"


def _forms(translation: ET.Element) -> list[str]:
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def _write(target: Path, texts: dict[str, list[str]]) -> None:
    target.write_text(json.dumps(texts, ensure_ascii=False, indent=0), encoding="utf-8")
