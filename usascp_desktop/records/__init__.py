"""Every record of the product, each field declared once."""
