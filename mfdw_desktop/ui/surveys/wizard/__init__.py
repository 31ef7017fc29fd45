"""The import in five steps; nothing is written before the last."""
