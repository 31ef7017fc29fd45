"""SELECT and INSERT, one module a subject."""
