"""The table of settings in `docs/deployment.md`, as it follows from the settings themselves."""

from colloquy.kit.settings import PREFIX, Settings


def rows() -> list[str]:
    """One row for each setting: its name, its default, what it is."""
    found = []
    for name, field in Settings.model_fields.items():
        default = field.get_default()
        shown = {True: "true", False: "false"}.get(default, default) if isinstance(default, bool) else default
        text = "empty" if shown in ("", []) else f"`{shown}`"
        found.append(f"| `{PREFIX}{name.upper()}` | {text} | {field.description} |")
    return found


if __name__ == "__main__":
    print("\n".join(rows()))  # noqa: T201 -- run by hand, to paste into the page
