"""Workbooks people can work in, from the report model."""
