"""A drill: laptops meet through every kind of place, and everything that can go wrong among them does."""
