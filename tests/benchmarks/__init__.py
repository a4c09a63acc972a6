"""What is fast and what is not yet: every figure a ratio to something measured in the same run where it can be."""
