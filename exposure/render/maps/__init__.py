"""Maps as SVG, made in Python from outlines that come with the program; nobody is asked for a tile."""
