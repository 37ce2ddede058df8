"""What one can ask of a workspace's runs, as SQL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError

DAMAGED = "Damaged"
"""The status in lists of a run whose request cannot be read."""
_LARGEST = (1 << 63) - 1
"""SQLite's largest whole number."""
MOST_CONDITIONS = 200
"""What is asked of a run at once: SQLite takes no deeper expressions than 1,000."""
OPERATORS = ("<=", ">=", "!=", "<", ">", "=")


@dataclass(frozen=True)
class Row:
    """A run as lists show it."""

    id: str
    experiment: str
    parent: str | None
    type: str
    source: str
    target: str
    status: str
    created: float
    started: float | None
    ended: float | None
    display_name: str
    archived: bool
    last_metric: str | None
    last_value: float | None
    """None where the last value is NaN."""


@dataclass(frozen=True)
class Query:
    """What a list of runs is narrowed down to. Empty fields narrow nothing."""

    experiment: str | None = None
    status: tuple[str, ...] = ()
    tags: dict[str, str | None] = field(default_factory=dict)
    """None as a value: any value."""
    properties: dict[str, str | None] = field(default_factory=dict)
    metrics: tuple[tuple[str, str, float], ...] = ()
    """Conditions on the last value, such as ("accuracy", ">", 0.9)."""
    text: str = ""
    type: str | None = None
    parent: str | None = None
    target: str | None = None
    include_children: bool = False
    archived: bool | None = False
    limit: int | None = None
    offset: int = 0


def select(query: Query) -> tuple[str, list[Any]]:
    """The statement whose rows are those of Row, the newest run first, and its values."""
    where, values = _where(query)
    sql = f"SELECT {', '.join(Row.__dataclass_fields__)} FROM runs WHERE {where} ORDER BY created DESC, id DESC"  # noqa: S608
    if query.limit is not None:
        sql += " LIMIT ? OFFSET ?"
        values += [min(_LARGEST, max(0, query.limit)), min(_LARGEST, max(0, query.offset))]
    return sql, values


def count(query: Query) -> tuple[str, list[Any]]:
    """The statement that says how many runs a query leaves, on all pages, and its values."""
    where, values = _where(query)
    return f"SELECT count(*) FROM runs WHERE {where}", values  # noqa: S608


def _where(query: Query) -> tuple[str, list[Any]]:
    parts = list(islice(_conditions(query), MOST_CONDITIONS + 1))
    if len(parts) > MOST_CONDITIONS:
        raise EstimatorError(f"More than {MOST_CONDITIONS} conditions are asked of a run.", "Ask with fewer words.")
    return " AND ".join(sql for sql, _ in parts) or "1", [value for _, given in parts for value in given]


def text_of(value: Any) -> str | None:
    """``value`` as SQLite takes it: file names, arguments and tags may hold lone surrogates."""
    return None if value is None else str(value).encode("utf-8", "backslashreplace").decode()


def _conditions(query: Query) -> Iterator[tuple[str, list[Any]]]:
    for column in ("experiment", "type", "parent", "target"):
        if (value := getattr(query, column)) is not None:
            yield f"{column} = ?", [text_of(value)]
    if query.parent is None and not query.include_children:
        yield "parent IS NULL", []
    if query.archived is not None:
        yield "archived = ?", [int(query.archived)]
    if query.status:
        yield f"status IN ({', '.join('?' * len(query.status))})", list(query.status)
    for word in query.text.casefold().split():
        yield "instr(text, ?)", [text_of(word)]
    for kind, wanted in (("tag", query.tags), ("property", query.properties)):
        for key, value in wanted.items():
            sql = "id IN (SELECT run FROM labels WHERE kind = ? AND key = ?"
            given = [kind, text_of(key)]
            yield (f"{sql})", given) if value is None else (f"{sql} AND value = ?)", [*given, text_of(value)])
    for name, operator, number in query.metrics:
        if operator not in OPERATORS:
            raise ValueError(operator)
        yield f"id IN (SELECT run FROM metrics WHERE name = ? AND last {operator} ?)", [text_of(name), number]  # noqa: S608
