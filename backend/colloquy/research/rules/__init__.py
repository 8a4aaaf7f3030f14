"""What was looked up before a talk: what is there, what is missing, what has grown old. Pure; the clock an argument."""
