"""Keys and locks of a workspace."""
