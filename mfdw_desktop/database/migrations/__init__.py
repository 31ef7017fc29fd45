"""Alembic environment and revisions that ship with the program."""
