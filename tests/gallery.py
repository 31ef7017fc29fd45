"""Draw every page, dialog and paper: `python -m tests.gallery [FOLDER] [--only NAME …]`.

Light and dark, from right to left, at 200 % and narrow; on a sample branch of its own. Each
variant is drawn by a process of its own, because scale and direction are set at the start.
A scene is a function in `tests/pictures`, registered by `@picture("name")`.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import shutil
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
LAPTOP = (1366, 768)


@dataclass(frozen=True)
class Variant:
    """How a scene is drawn."""

    theme: str = "light"
    rtl: bool = False
    scale: float = 1.0
    size: tuple[int, int] = LAPTOP


VARIANTS = {
    "light": Variant(),
    "dark": Variant("dark"),
    "rtl": Variant(rtl=True),
    "200": Variant(scale=2.0),
    "200-narrow": Variant(scale=2.0, size=(960, 540)),
}


def main(argv: list[str] | None = None) -> int:
    """Draw the pictures and return how many scenes failed."""
    parser = argparse.ArgumentParser(description="Draw every page, dialog and paper")
    parser.add_argument("out", type=Path, nargs="?", default=HERE / "gallery", metavar="FOLDER")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--variant", nargs="*", default=list(VARIANTS), choices=list(VARIANTS))
    parser.add_argument("--lang", default="en", help="language of the window, or `long`")
    parser.add_argument("--database", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--clients", type=int, default=400)
    options = parser.parse_args(argv)
    if options.database is not None:
        return draw(options)
    options.out = options.out.absolute()
    options.out.mkdir(parents=True, exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        database = make_sample(Path(scratch), options.clients)
        for name in options.variant:
            failed += _run_variant(name, options, database, Path(scratch))
    return min(failed, 1)


def make_sample(folder: Path, clients: int) -> Path:
    """Make the sample branch that the pictures show."""
    from mfdw_desktop.services.demo import make_demo

    path = folder / "kampot.mfdw"
    workspace, _result = make_demo(path, clients=clients)
    workspace.close()
    return path


def _run_variant(name: str, options: argparse.Namespace, database: Path, scratch: Path) -> int:
    own = scratch / name
    own.mkdir()
    copy = shutil.copyfile(database, own / database.name)
    # Only the shipped fonts may answer, else a developer's machine flatters the picture.
    fonts = own / "fonts.conf"
    cache = f"<cachedir>{own / 'fonts'}</cachedir>"
    fonts.write_text(f'<?xml version="1.0"?><fontconfig>{cache}</fontconfig>')
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(VARIANTS[name].scale),
        "FONTCONFIG_FILE": str(fonts),
        "XDG_CONFIG_HOME": str(own / "config"),
        "XDG_DATA_HOME": str(own / "data"),
        "XDG_CACHE_HOME": str(own / "cache"),
    }
    command = [sys.executable, "-m", "tests.gallery", str(options.out), "--variant", name,
               "--database", str(copy), "--lang", options.lang,
               "--only", *options.only]  # fmt: skip
    return subprocess.run(command, env=environment, cwd=HERE.parent, check=False).returncode


def draw(options: argparse.Namespace) -> int:
    """Draw the scenes of one variant, say what has no room, and return how many failed."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QPixmap
    from PySide6.QtWidgets import QWidget

    import tests.pictures
    from mfdw_desktop.app import start_qt
    from mfdw_desktop.common.settings import Settings
    from mfdw_desktop.ui.theme import theme
    from tests.pictures.clipping import clipped
    from tests.pictures.long_words import LONG, speak
    from tests.pictures.stage import PICTURES, Stage

    name, folder, only = options.variant[0], options.out, options.only
    database, language = options.database, options.lang
    for module in pkgutil.iter_modules(tests.pictures.__path__):
        importlib.import_module(f"tests.pictures.{module.name}")
    variant = VARIANTS[name]
    theme.hinting = QFont.HintingPreference.PreferNoHinting
    spoken = "en" if language == LONG else language
    app = start_qt(Settings(theme=variant.theme, language=spoken))
    speak(app, language)
    if variant.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage = Stage(app, database, database.parent, theme=variant.theme, language=spoken)
    name = name if language == "en" else f"{name}-{language}"
    stage.show(variant.size)
    failed = 0
    for scene_name, scene in PICTURES.items():
        if only and scene_name not in only:
            continue
        stage.wake()
        try:
            shown = scene(stage)
            if isinstance(shown, QWidget):
                shown.show()
            stage.settle()
            image = shown if isinstance(shown, QPixmap) else None
            for root in [shown] if isinstance(shown, QWidget) else stage.roots():
                for each in clipped(root):
                    print(f"{scene_name}: no room: {each}")
            if image is None:
                image = shown.grab() if isinstance(shown, QWidget) else stage.grab()
            path = folder / f"{scene_name}--{name}.png"
            image.save(str(path))
            print(f"{path.name}: {image.width()}x{image.height()}")
            if isinstance(shown, QWidget):
                shown.close()
        except Exception:  # noqa: BLE001 - one scene that fails must not hide the others
            traceback.print_exc()
            failed += 1
        stage.close_dialogs()
    stage.window.close()
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
