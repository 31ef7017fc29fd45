"""The page of clients: find, list, enrol, edit, and everything that hangs on them."""
