"""What is said about a run: tags, properties, names, how it went. The same for a run on disk and for one in memory."""

from __future__ import annotations

import os

from .errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, TypeVar

    from .annotations import Annotations

    Self = TypeVar("Self", bound="AnnotatingVerbs")


class AnnotatingVerbs:
    """The part of Azure ML's Run that annotates it. Subclasses say where an annotation is kept, and which a run has so far."""

    def _keep_annotation(self, kind: str, name: str, value: object = None) -> None:
        raise NotImplementedError

    def _annotations_so_far(self) -> Annotations:
        raise NotImplementedError

    def _end(self, status: str, message: str) -> None:
        """Ends a run that has no process of its own."""
        raise NotImplementedError

    def __enter__(self: Self) -> Self:  # noqa: PYI019  (Python 3.8 has no other)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None:
            self.complete()
        else:
            self.fail(type(error).__name__ + ": " + str(error))

    # ---- tags and properties

    @property
    def tags(self) -> dict[str, str | None]:
        """The run's tags."""
        return self.get_tags()

    @property
    def properties(self) -> dict[str, str]:
        """The run's properties."""
        return self.get_properties()

    def get_tags(self) -> dict[str, str | None]:
        """The run's tags, read anew."""
        return self._annotations_so_far().tags

    def get_properties(self) -> dict[str, str]:
        """The run's properties, read anew."""
        return self._annotations_so_far().properties

    def tag(self, key: str, value: object = None) -> None:
        """Sets a tag."""
        self._keep_annotation("tag", str(key), None if value is None else str(value))

    def set_tags(self, tags: dict[str, Any]) -> None:
        """Sets several tags."""
        for key, value in tags.items():
            self.tag(key, value)

    def remove_tags(self, tags: list[str] | str) -> None:
        """Removes tags by their keys."""
        for key in [tags] if isinstance(tags, str) else tags:
            self._keep_annotation("untag", str(key))

    def add_properties(self, properties: dict[str, Any]) -> None:
        """Adds properties. A property, once set, never changes."""
        existing = self.get_properties()
        for key, value in properties.items():
            if existing.get(str(key), str(value)) != str(value):
                raise EstimatorError(
                    "The property " + repr(str(key)) + " is already " + repr(existing[str(key)]) + " and cannot be changed.",
                    "Use a tag for what changes: run.tag(" + repr(str(key)) + ", …).",
                )
        for key, value in properties.items():
            if str(key) not in existing:
                self._keep_annotation("property", str(key), str(value))

    # ---- names

    @property
    def display_name(self) -> str:
        """The run's name; may be set."""
        return self._annotations_so_far().display_name

    @display_name.setter
    def display_name(self, value: str) -> None:
        self._keep_annotation("display_name", "", str(value))

    @property
    def name(self) -> str:
        """The same as ``display_name``."""
        return self.display_name

    @property
    def description(self) -> str:
        """A few words on the run; may be set."""
        return self._annotations_so_far().description

    @description.setter
    def description(self, value: str) -> None:
        self._keep_annotation("description", "", str(value))

    @property
    def archived(self) -> bool:
        """Whether lists leave the run out."""
        return self._annotations_so_far().archived

    def archive(self) -> None:
        """Leaves the run out of lists; nothing is deleted."""
        self._keep_annotation("archive", "", True)

    def reactivate(self) -> None:
        """Takes ``archive`` back."""
        self._keep_annotation("archive", "", False)

    # ---- how it went

    def start(self) -> None:
        """Does nothing: a run has begun when a script can speak of it."""

    def complete(self) -> None:
        """Says that the work is done. A run that is a process of its own ends when its script does; a child run ends here."""
        self._keep_annotation("complete", "")
        self._end("Completed", "")

    def fail(self, error_details: object = None, error_code: object = None) -> None:
        """Says that the run has failed: it ends as Failed with this message, whatever its exit code. A child run ends here."""
        details, code = ["" if said is None else str(said) for said in (error_details, error_code)]
        self._keep_annotation("fail", code, details)
        self._end("Failed", details or code or "The script called run.fail().")

    def flush(self, timeout_seconds: float = 300) -> None:
        """Does nothing: what was logged is on disk when the call that logged it returns."""

    def clean(self) -> None:
        """Does nothing: there are no temporary files."""

    # ---- secrets

    def get_secret(self, name: str) -> str:
        """The value of a secret that was passed to the run with ``--secret NAME``."""
        found = os.environ.get(name)
        if found is None:
            raise EstimatorError("The run has no secret " + repr(name) + ".", "Submit it with --secret " + str(name) + ".")
        return found

    def get_secrets(self, secrets: list[str]) -> dict[str, str | None]:
        """The values of several secrets by name; None for those that were not passed to the run."""
        return {name: os.environ.get(name) for name in secrets}
