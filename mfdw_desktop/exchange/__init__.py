"""What leaves the database and comes back: exports and backups."""
