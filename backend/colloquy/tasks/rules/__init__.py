"""The obligation engine: what happened, what is owed for it, by when and why. Pure; no clock inside.

Read `table` first and then the rows in `rows`: one row a rule, in the words of the career office. `preparing`,
`asking`, `talks`, `afterwards` and `ties` answer what the rows ask, `policy` holds the office's clocks, `facts` what a
row may know, `engine` turns rows and facts into what is owed and into the changes that make the list say so, `today`
puts the list in order.
"""
