"""Files damaged on purpose, from a seed: what a reader of strangers' files must survive."""
