"""Meanings that messages and questions share: asking for a job, asking to have one's direction decided."""
