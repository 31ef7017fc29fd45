"""The pictures of the gallery, one module a page; see `tests/gallery.py`."""
