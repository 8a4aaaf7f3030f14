"""Office policy: what the method leaves open and offices differ on, as data with defaults. Pure.

`office` holds the figures and their defaults, `figures` tells the office what each one is, `data` reads and writes them
as plain data, `validation` says what they may be, `calendar` counts days by them.
"""
