"""One module per finding on a question; `registry.py` lists them, `units.py` takes a text apart."""
