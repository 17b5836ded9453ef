"""How long pages of the explorer take on the made-up graph."""
