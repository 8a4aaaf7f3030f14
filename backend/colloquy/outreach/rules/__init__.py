"""Asking, confirming, thanking, keeping people informed: what to have ready, how to reach out, what to write. Pure.

`readiness` and `approach` come before the first message, `attempts` and `rates` after it, `renewed` much later.
`template`, `render` and `context` make a draft out of what is known; `shipped` holds our own templates, `own_words`
asks for the person's own.
"""
