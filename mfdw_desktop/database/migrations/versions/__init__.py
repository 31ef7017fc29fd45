"""Revisions: literal tables and columns, never the live models."""
