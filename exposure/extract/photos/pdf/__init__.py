"""PDF: its objects, read within bounds; only what says who made a document and how."""
