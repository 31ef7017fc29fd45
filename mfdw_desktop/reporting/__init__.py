"""Papers: documents built from figures and drawn as PDF."""
