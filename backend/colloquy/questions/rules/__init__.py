"""Question banks, what to ask whom, and the guide for one talk. Pure; read `words` first, then `bank`, `suggest`."""
