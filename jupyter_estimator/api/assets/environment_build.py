"""How an environment was built before a run needed it."""

from __future__ import annotations


class EnvironmentBuild:
    """How an environment was built: Azure ML's ImageBuildDetails."""

    status = "Succeeded"

    def __init__(self, show: bool) -> None:
        self._show = show
        self._lines: list[str] = []
        self.cached = False
        """Whether it was there already."""
        self.environment_id = ""
        """The hash of its lock; empty where there was nothing to build."""

    def __repr__(self) -> str:
        return f"EnvironmentBuild(status={self.status!r}, cached={self.cached})"

    def get_log(self) -> str:
        """What was done, and what the builders said."""
        return "".join(f"{line}\n" for line in self._lines)

    def wait_for_completion(self, show_output: bool = True) -> None:
        """Nothing has to be waited for."""
        if show_output and not self._show:
            print(self.get_log(), end="")  # noqa: T201  (what show_output asks for)

    def phase(self, text: str) -> None:
        """What is being done."""
        self.line(text)

    def line(self, text: str) -> None:
        """A line of a builder's own words."""
        self._lines.append(text)
        if self._show:
            print(text, flush=True)  # noqa: T201  (as build_local does)

    def check(self) -> None:
        """An interrupt ends it: nothing else asks for that."""
