"""The graph in other forms: one module a form in `formats/`, found by discovery."""
