"""The rows of a file in a sheet, to be mended before their import."""
