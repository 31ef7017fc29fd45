"""The same work through the product."""
