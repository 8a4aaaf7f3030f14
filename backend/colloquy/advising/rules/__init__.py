"""From student to adviser, by rule: what a profile is drawn from, and when the office asks."""
