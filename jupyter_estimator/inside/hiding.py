"""Striking out the values of secrets that were passed by name.

A script may print what it must not, and a traceback holds what an error's author put into it. Whatever we write down about a run, or say
of it, goes through here first, in every process that has the values. They are looked for as they are, and as they stand in JSON, in
Python's own notation, in an address and in base64; of a secret of several lines also each line.
"""

from __future__ import annotations

import os

from .layout import ENV_SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Mapping

SHORTEST = 4
"""Characters from which on a value is looked for: a shorter one would be found in anything."""
_LINE = 8
STRUCK = "•••"


class Hiding:
    """Takes out the values of secrets, as far as this process has them."""

    def __init__(self, names: Iterable[str], environment: Mapping[str, str] | None = None) -> None:
        held = os.environ if environment is None else environment
        values = [held[name] for name in names if len(held.get(name, "")) >= SHORTEST]
        self._forms = sorted({form for value in values for form in _forms(value)}, key=len, reverse=True)

    def __bool__(self) -> bool:
        return bool(self._forms)

    def __call__(self, text: str) -> str:
        for form in self._forms:
            if form in text:
                text = text.replace(form, STRUCK)
        return text

    def struck(self, value: Any) -> Any:
        """The same for whatever JSON can hold."""
        if not self._forms:
            return value
        if isinstance(value, str):
            return self(value)
        if isinstance(value, dict):
            return {self.struck(key): self.struck(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.struck(item) for item in value]
        return value


def hiding_here() -> Hiding:
    """For a process of a run: of the secrets it was given."""
    return Hiding([name for name in os.environ.get(ENV_SECRETS, "").split(",") if name])


def _forms(value: str) -> set[str]:
    import json
    from binascii import b2a_base64

    found = {value, value.strip()}
    if "\n" in value:
        found.update(line.strip() for line in value.splitlines() if len(line.strip()) >= _LINE)
    plain = tuple(found)
    for form in plain:
        data = form.encode("utf-8", "surrogateescape")
        found.add(json.dumps(form)[1:-1])
        found.add(json.dumps(form, ensure_ascii=False)[1:-1])
        found.add(repr(form)[1:-1])
        found.add("".join(chr(c) if (chr(c).isalnum() and c < 128) or c in b"_.-~" else "%{:02X}".format(c) for c in data))
        if len(data) >= _LINE:
            found.add(b2a_base64(data, newline=False).decode())
    return {form for form in found if len(form) >= SHORTEST}
