"""`python -m mfdw_desktop` opens the window."""

from __future__ import annotations

import gc


def prepare() -> None:
    """Make the imports of the start cheap; `ui/collector.py` takes over after the first paint.

    Hundreds of classes are made and none is thrown away: looking for garbage meanwhile
    takes a tenth of the time to the first paint.
    """
    gc.disable()
    from mfdw_desktop.ui.bindings import spare_sources

    spare_sources()


def main() -> int:
    """Open the window and return its exit code."""
    prepare()
    from mfdw_desktop import app

    return app.main()


if __name__ == "__main__":
    raise SystemExit(main())
