"""What other tools write: one module a tool."""
