"""The check that every text can be found in a catalogue, and the catalogues themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer import catalogues, strings
from installer.steps import StepError
from mfdw_desktop.common import i18n


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a small package with texts of every kind."""
    folder = tmp_path / "product"
    (folder / "services").mkdir(parents=True)
    (folder / "page.py").write_text(
        'title = tr("Clients")\n'
        'line = self.tr("Hello, {name}", name=name)\n'
        'count = translate("one client|%n clients", n=3)\n'
        'state = translate("open" if is_open else "closed")\n'
        'LABELS = {"f": mark("female")}\n'
        "label = translate(LABELS[sex])\n"
        'clean = text.translate(TABLE).translate({1: "x"})\n'
        "painter.translate(area.x() * 2, 0)\n",
        encoding="utf-8",
    )
    (folder / "services/error_sentences").mkdir()
    (folder / "services/error_sentences/files.py").write_text(
        'ERRORS: dict[str, tuple[str, str]] = {"busy": ("it is busy", "wait")}\n', encoding="utf-8"
    )
    (folder / "services/row_sentences.py").write_text(
        'ROWS: dict[str, str] = {"odd": "it is odd"}\n', encoding="utf-8"
    )
    return folder


def module(package: Path, source: str) -> list[str]:
    (package / "odd.py").write_text(source + "\n", encoding="utf-8")
    return strings.find(package).faults


def test_find_takes_the_texts_of_every_kind(package) -> None:
    assert strings.find(package).texts == {
        "Clients": False,
        "Hello, {name}": False,
        "one client|%n clients": True,
        "open": False,
        "closed": False,
        "female": False,
        "it is busy": False,
        "wait": False,
        "it is odd": False,
    }
    assert strings.find(package).faults == []


@pytest.mark.parametrize(
    "source",
    [
        'tr(f"Hello, {name}")',
        'self.tr("Hello, " + name)',
        'translate("Hello, %s" % name)',
        'translate("Hello, {}".format(name))',
        'translate("%n clients", n=3)',
        'translate("open" if x else closed)',
        "kind, put = question.kind, self._words.translate",
    ],
)
def test_find_refuses_a_text_put_together_too_early(package, source) -> None:
    faults = module(package, source)
    assert len(faults) == 1
    assert faults[0].startswith("product/odd.py:1: ")
    with pytest.raises(StepError, match=r"odd\.py:1"):
        strings.check(package, package)


def test_find_takes_what_a_paper_says_in_its_own_language(package) -> None:
    said = (
        'say = words.translate\nhead, foot = say("Village"), say("Signature")\nfield.say("x", "")'
    )
    assert module(package, said) == []
    found = strings.find(package).texts
    assert {"Village", "Signature"} <= set(found)
    assert "x" not in found


def test_catalogue_goes_from_source_to_screen(package, tmp_path) -> None:
    assert strings.update(package, tmp_path, languages=["fr"]) == "9 texts; fr: 9 to translate"
    source = tmp_path / "fr.ts"
    assert catalogues.read(source) == ({}, 9)
    text = source.read_text(encoding="utf-8").replace(' type="unfinished"', "")
    text = text.replace("<translation />", "<translation>T</translation>")
    text = text.replace("<numerusform />", "<numerusform>un client</numerusform>", 1)
    text = text.replace("<numerusform />", "<numerusform>%n clients</numerusform>", 1)
    source.write_text(text, encoding="utf-8")
    catalogues.build(tmp_path)
    french = i18n.load("fr", tmp_path)
    assert french.translate("Clients") == "T"
    assert french.translate("one client|%n clients", n=0) == "un client"
    assert french.translate("one client|%n clients", n=7) == "7 clients"
    assert (tmp_path / "fr.qm").stat().st_size > 0


def test_unfinished_catalogue_is_not_offered(package, tmp_path, capsys) -> None:
    strings.update(package, tmp_path, languages=["km"])
    catalogues.build(tmp_path)
    assert not (tmp_path / "km.json").exists()
    assert "9 left to translate" in capsys.readouterr().out


def test_update_keeps_translations_and_drops_what_is_gone(package, tmp_path) -> None:
    strings.update(package, tmp_path, languages=["km"])
    source = tmp_path / "km.ts"
    kept = source.read_text(encoding="utf-8").replace(
        '<source>Clients</source>\n   <translation type="unfinished" />',
        "<source>Clients</source>\n   <translation>អតិថិជន</translation>",
    )
    source.write_text(kept, encoding="utf-8")
    (package / "page.py").write_text('tr("Clients")\ntr("New")\n', encoding="utf-8")
    with pytest.raises(StepError, match="1 texts missing, 5 no longer used"):
        strings.check(package, tmp_path)
    assert strings.update(package, tmp_path) == "5 texts; km: 4 to translate"
    assert strings.check(package, tmp_path) == "5 texts"
    assert "អតិថិជន" in source.read_text(encoding="utf-8")


def test_made_up_language_keeps_fields_and_is_longer() -> None:
    made_up = catalogues.pseudo("Import {rows} rows of {file}")
    assert "{rows}" in made_up
    assert "{file}" in made_up
    assert "Import" not in made_up
    assert len(made_up) >= 1.4 * len("Import {rows} rows of {file}")


def test_tables_of_sentences_may_take_others_in(package: Path) -> None:
    (package / "a_sentences.py").write_text('A: dict[str, str] = {"x": "One"}\n', encoding="utf-8")
    (package / "b_sentences.py").write_text(
        'B: dict[str, str] = {"y": "Two", **A}\n', encoding="utf-8"
    )
    found = strings.find(package)
    assert found.faults == []
    assert {"One", "Two"} <= set(found.texts)


def test_texts_of_the_product_can_all_be_translated() -> None:
    assert strings.find().faults == []
