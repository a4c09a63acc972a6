"""Shaped, accessible PDF from the report model."""
