"""Settings: the institution and its parts, this computer, the database and its copies."""
