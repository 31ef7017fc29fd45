"""The least possible: small programs that do the bare work and nothing else."""
