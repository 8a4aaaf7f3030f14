"""What one career office sets otherwise than another: clocks and limits as data, and the calendar they are read by.

`office` holds every figure with its default, `validation` says what a figure may be, `data` reads and writes them as
plain JSON, `calendar` counts days where they count. Pure; no clock inside.
"""
