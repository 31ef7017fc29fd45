"""`python -m mfdw_desktop` opens the window."""

from mfdw_desktop.app import main

if __name__ == "__main__":
    raise SystemExit(main())
