"""Item models over the store's readers."""
