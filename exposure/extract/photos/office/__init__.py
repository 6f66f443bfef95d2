"""Office documents: zip files of XML; only what says who made them, who wrote in them, and their photos."""
