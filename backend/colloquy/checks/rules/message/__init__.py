"""One module per finding on a message; `registry.py` lists them."""
