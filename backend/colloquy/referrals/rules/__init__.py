"""Referrals by rule: what may be done with a name, whether the one who gave it may be cited, and the loop to close."""
