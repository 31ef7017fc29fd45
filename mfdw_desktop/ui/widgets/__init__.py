"""Pieces that two or more pages use."""
