"""Surveys: questionnaires and rounds, the import in five steps, batches, second interviews."""
