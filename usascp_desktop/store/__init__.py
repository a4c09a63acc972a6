"""The only place that holds a database connection."""
