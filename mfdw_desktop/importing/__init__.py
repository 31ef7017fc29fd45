"""Spreadsheets in: from bytes to validated rows."""
