"""Benchmarks: what the product takes, against the least that the machine could take."""
