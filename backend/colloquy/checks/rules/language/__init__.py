"""Small tools for reading English: tokens with offsets, phrases, scope, durations, names. Standard library only."""
