"""USASCP Desktop: the offline workbench of the U.S.-ASEAN Smart Cities Partnership."""

__version__ = "0.1.0"
