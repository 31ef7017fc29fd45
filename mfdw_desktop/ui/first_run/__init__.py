"""The first run: three choices and nothing else."""
