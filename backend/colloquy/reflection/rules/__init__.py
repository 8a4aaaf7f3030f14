"""The return on the effort, by rule: what is counted, who led to whom, and how much time a week takes."""
