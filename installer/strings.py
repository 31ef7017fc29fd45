"""Find every text for people in the source, and keep the catalogues in step with it.

A text is the literal first argument of `translate`, `tr` or `mark` (or of `say`, which is
`translate` in the language of a paper or a template), or stands in one of the tables of a
module or package of `services` called `…_sentences`. A text that is put together before it is
translated can never be found in a catalogue, so it is a fault.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from installer.steps import ROOT, StepError

PACKAGE = ROOT / "mfdw_desktop"
CATALOGUES = ROOT / "resources/translations"
CONTEXT = "mfdw"
FUNCTIONS = frozenset({"translate", "tr", "mark", "say"})
_BARE = frozenset({"mark", "say"})
"""Words of other classes too; ours are called by their bare names."""
PLURAL_FORMS = {"km": 1, "vi": 1}
"""Languages without a plural; all others of ours have two forms."""


@dataclass
class Found:
    """The texts of the source, and what is wrong with how they are written."""

    texts: dict[str, bool] = field(default_factory=dict)
    """Source text to whether it has plural forms, in the order of the source."""
    faults: list[str] = field(default_factory=list)
    """`file:line: what is wrong`."""


def find(package: Path = PACKAGE) -> Found:
    """Return all texts of a package."""
    found = Found()
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = path.relative_to(package.parent).as_posix()
        _Visitor(found, name, tables=_holds_tables(path)).visit(tree)
    return found


def _holds_tables(path: Path) -> bool:
    return path.stem.endswith("_sentences") or path.parent.name.endswith("_sentences")


def check(package: Path = PACKAGE, folder: Path = CATALOGUES) -> str:
    """Return a line about the texts when all is well.

    Raises:
        StepError: texts that cannot be translated, or a catalogue behind the source.
    """
    found = find(package)
    faults = list(found.faults)
    for catalogue in sorted(folder.glob("*.ts")):
        listed = {message.findtext("source") or "" for message in _messages(ET.parse(catalogue))}
        missing, gone = set(found.texts) - listed, listed - set(found.texts)
        if missing or gone:
            faults.append(
                f"{catalogue.name}: {len(missing)} texts missing, {len(gone)} no longer used;"
                " run installer/dev.py strings"
            )
    if faults:
        raise StepError("\n".join(faults))
    return f"{len(found.texts)} texts"


def update(
    package: Path = PACKAGE, folder: Path = CATALOGUES, *, languages: Sequence[str] = ()
) -> str:
    """Bring the catalogues up to date, begin those of new `languages`, and tell how they are."""
    found = find(package)
    if found.faults:
        raise StepError("\n".join(found.faults))
    for language in languages:
        path = folder / f"{language}.ts"
        if not path.exists():
            path.write_text(f'<TS version="2.1" language="{language}"/>', encoding="utf-8")
    told = []
    for path in sorted(folder.glob("*.ts")):
        unfinished = update_catalogue(path, found.texts)
        told.append(f"{path.stem}: {unfinished} to translate")
    return f"{len(found.texts)} texts; {', '.join(told) or 'no catalogues yet'}"


def update_catalogue(path: Path, texts: dict[str, bool]) -> int:
    """Write `texts` into a catalogue, keep its translations, and return how many lack one.

    Contexts other than ours hold Qt's own texts and are left as they are.
    """
    tree = ET.parse(path)
    root = tree.getroot()
    old = {message.findtext("source"): message.find("translation") for message in _messages(tree)}
    for context in root.findall("context"):
        if context.findtext("name") == CONTEXT:
            root.remove(context)
    ours = ET.Element("context")
    root.insert(0, ours)
    ET.SubElement(ours, "name").text = CONTEXT
    forms = PLURAL_FORMS.get(root.get("language", "").split("_")[0], 2)
    unfinished = 0
    for source, is_plural in sorted(texts.items()):
        message = ET.SubElement(ours, "message", {"numerus": "yes"} if is_plural else {})
        ET.SubElement(message, "source").text = source
        kept = old.get(source)
        if kept is None or bool(kept.findall("numerusform")) != is_plural:
            kept = ET.Element("translation", {"type": "unfinished"})
            for _ in range(forms if is_plural else 0):
                ET.SubElement(kept, "numerusform")
        message.append(kept)
        unfinished += kept.get("type") == "unfinished"
    ET.indent(tree, " ")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return unfinished


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[ET.Element]:
    for context in tree.getroot().findall("context"):
        if context.findtext("name") == CONTEXT:
            yield from context.findall("message")


class _Visitor(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, found: Found, name: str, *, tables: bool) -> None:
        self._found = found
        self._name = name
        self._tables = tables

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
        is_ours = name in FUNCTIONS and (name not in _BARE or isinstance(called, ast.Name))
        if is_ours and node.args:
            self._take(node, bare=isinstance(called, ast.Name))
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=False))
            for name, value in pairs:
                is_translate = isinstance(value, ast.Attribute) and value.attr == "translate"
                if is_translate and not (isinstance(name, ast.Name) and name.id in FUNCTIONS):
                    self._fault(node, "translate under another name than `say` is never found")
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if self._tables and isinstance(node.value, ast.Dict):
            for key, value in zip(node.value.keys, node.value.values, strict=True):
                if key is None:
                    continue  # another table, which is found where it stands
                parts = value.elts if isinstance(value, ast.Tuple) else [value]
                for part in parts:
                    self._add(part, plural=False)
        self.generic_visit(node)

    def _take(self, node: ast.Call, *, bare: bool) -> None:
        text = node.args[0]
        plural = any(each.arg == "n" and not _is_none(each.value) for each in node.keywords)
        if isinstance(text, ast.IfExp):
            for branch in (text.body, text.orelse):
                self._add(branch, plural=plural)
        elif isinstance(text, ast.Constant):
            # str.translate(table) and QPainter.translate(x, y) take no text.
            if isinstance(text.value, str):
                self._add(text, plural=plural)
        elif isinstance(text, ast.JoinedStr | ast.BinOp) and (bare or _holds_text(text)):
            self._fault(text, "a text put together before it is translated is never found")
        elif bare and isinstance(text, ast.Call) and _name_of(text) == "format":
            self._fault(text, "format after translating: translate(text, name=value)")

    def _add(self, node: ast.expr, *, plural: bool) -> None:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            self._fault(node, "a text must be written out")
        elif plural and node.value.count("|") != 1:
            self._fault(node, "a text with a number is written one|many")
        elif node.value:
            text = node.value
            self._found.texts[text] = self._found.texts.get(text, False) or plural

    def _fault(self, node: ast.expr | ast.stmt, what: str) -> None:
        self._found.faults.append(f"{self._name}:{node.lineno}: {what}")


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _name_of(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _holds_text(node: ast.AST) -> bool:
    return any(
        isinstance(each, ast.JoinedStr)
        or (isinstance(each, ast.Constant) and isinstance(each.value, str))
        for each in ast.walk(node)
    )
