"""What is bundled is said, with its licence."""

from __future__ import annotations

import re

from installer.steps import ROOT

LIST = (ROOT / "resources/licences/README.md").read_text(encoding="utf-8").lower()


def test_every_pinned_package_is_in_the_list() -> None:
    pins = (ROOT / "installer/requirements.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z0-9-]+)==", pins, re.MULTILINE)
    said = re.sub(r"[_-]", "", LIST)
    assert [name for name in names if name.replace("-", "") not in said] == []


def test_every_folder_of_others_work_has_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in (ROOT / "resources/fonts/LICENSE-OFL.txt").read_text("utf-8")
    assert "ISC License" in (ROOT / "resources/icons/LICENSE").read_text("utf-8")
    assert "Apache License" in (ROOT / "LICENSE").read_text("utf-8")
