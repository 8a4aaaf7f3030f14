"""Milestones by rule: what is worth telling, and who should hear."""
