"""The life of one interview as the method sees it: forms, states, verbs and what they change. Pure; no clock inside."""
