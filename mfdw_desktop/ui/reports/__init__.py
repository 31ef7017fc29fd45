"""Papers: chosen, previewed as real pages, printed, saved."""
