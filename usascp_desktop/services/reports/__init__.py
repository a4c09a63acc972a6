"""The reports as format-free models: what may be in them, what each one says, and the list of them."""
