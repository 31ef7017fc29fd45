"""Statistics over many records: numbers in, numbers out."""
