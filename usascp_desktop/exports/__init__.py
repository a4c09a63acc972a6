"""Writers of the report model: PDF, Excel and the rest."""
