"""The method's rules about contacts, in pure functions and tables."""
