"""The rows of the table, by the part of the method that they come from."""
