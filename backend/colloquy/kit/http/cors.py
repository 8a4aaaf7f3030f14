"""Other origins' pages: which of them a browser lets read the answers. Cookies are never theirs to use."""

from colloquy.kit.http.limits import Headers

Pairs = list[tuple[bytes, bytes]]

PREFLIGHT: Pairs = [
    (b"access-control-allow-methods", b"GET, HEAD, POST, PATCH, DELETE"),
    (
        b"access-control-allow-headers",
        b"Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match",
    ),
    (b"access-control-max-age", b"600"),
]
READABLE = (
    b"access-control-expose-headers",
    b"ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, Idempotency-Replayed",
)


def with_origin(common: Pairs, headers: Headers, allowed: frozenset[str]) -> Pairs:
    """The common headers with those that let an allowed origin's page read the answer."""
    pairs = [(name, value + b", Origin") if name == b"vary" else (name, value) for name, value in common]
    origin = headers.get(b"origin")
    if origin is None or origin.decode("latin-1").lower() not in allowed:
        return pairs
    pairs += [(b"access-control-allow-origin", origin), READABLE]
    if b"access-control-request-method" in headers:
        pairs += PREFLIGHT
    return pairs
