"""Typed models of every table, one module a subject."""
