"""Typing interviews in from paper, changing stored ones, and comparing two typings."""
