"""Findings for a terminal: each on its own lines, with the words it points at underlined."""

from colloquy.checks.rules import Finding

_WIDEST = 72


def as_text(text: str, findings: list[Finding]) -> str:
    """All findings as a listing; one line saying so where there are none."""
    if not findings:
        return "Nothing to remark."
    return "\n\n".join(_block(text, finding) for finding in findings)


def _block(text: str, finding: Finding) -> str:
    lines = [f"{finding.severity.value}: {finding.code}"]
    if finding.start is not None and finding.end is not None:
        lines += _underlined(text, finding.start, finding.end)
    lines += [f"  why:  {finding.reason}", f"  try:  {finding.suggestion}"]
    return "\n".join(lines)


def _underlined(text: str, start: int, end: int) -> list[str]:
    """The line of the text that holds the start of a span, cut to fit, and carets under the span."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    left = max(line_start, start - _WIDEST // 3)
    right = min(line_end, max(left + _WIDEST, min(end, left + 2 * _WIDEST)))
    before = "..." if left > line_start else ""
    after = "..." if right < line_end else ""
    shown = text[left:right].replace("\t", " ")
    width = max(1, min(end, right) - start)
    number = text.count("\n", 0, start) + 1
    margin = f"  {number}: "
    return [f"{margin}{before}{shown}{after}", " " * (len(margin) + len(before) + start - left) + "^" * width]


def has_errors(findings: list[Finding]) -> bool:
    """Whether any finding is an error: a command then ends with exit code 1."""
    return any(finding.severity == "error" for finding in findings)
