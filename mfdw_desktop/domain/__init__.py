"""What is true without a computer: pure functions and frozen dataclasses."""
