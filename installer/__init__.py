"""Set-up, checks and packaging; `dev.py` is the way in."""
