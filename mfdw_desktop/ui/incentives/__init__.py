"""Incentives: the catalogue, the sheet of a centre, sessions, conditions."""
