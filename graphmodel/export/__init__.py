"""The graph in other forms, one module a form."""
