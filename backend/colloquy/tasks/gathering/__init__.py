"""From rows to facts: one module for each kind of subject, each reading by a Core statement or two.

`all_of_them` lists them. A gatherer says how its subjects are found again in the list of tasks (their anchor), which
anchors an owner has, a page at a time, and what is known of some of them.
"""
