"""The steps a person takes on the page, one module each, in the order in which they are taken."""
