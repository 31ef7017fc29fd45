"""Survey health: the checks of a round, and the responses behind each figure."""
