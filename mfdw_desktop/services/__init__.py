"""Use cases: the order of steps, the transaction, who is told."""
