"""From journal records to what ``get_metrics`` returns."""

from __future__ import annotations

from .encode import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

SCALAR_KINDS = (None, "scalar")


def fold(records: Iterable[dict[str, object]], name: str | None = None) -> dict[str, object]:
    """Metrics by name, in the order first logged.

    A scalar logged once is that scalar, one logged repeatedly is a list; blocks of ``log_list`` under one name are joined; rows
    and tables are ``{column: value}``, or ``{column: [values]}`` when there were several; an image is the name of its file. A table
    under a name that held something else takes its place.
    """
    found: dict[str, object] = {}
    many: set[str] = set()
    rows: dict[str, int] = {}
    for record in records:
        key = record.get("n")
        if not isinstance(key, str) or (name is not None and key != name):
            continue
        kind = record.get("k")
        if kind == "list":
            block = record.get("v")
            block = block if isinstance(block, list) else [block]
            held = found.get(key)
            found[key] = (held + block) if isinstance(held, list) else ([held] if key in found else []) + block
            many.add(key)
        elif kind == "table":
            _add_columns(found, rows, key, record.get("v"))
            many.discard(key)
        else:
            value = number(record) if kind in SCALAR_KINDS else record.get("v")
            if key not in found:
                found[key] = value
            elif key in many:
                found[key].append(value)  # type: ignore[attr-defined]
            else:
                found[key] = [found[key], value]
                many.add(key)
    return found


def _add_columns(found: dict[str, object], rows: dict[str, int], key: str, columns: object) -> None:
    """Adds a row or several. Where there is more than one, each column has a value for each: None where it was left out."""
    if not isinstance(columns, dict):
        return
    table = found.get(key)
    before = rows.get(key, 0) if isinstance(table, dict) else 0
    after = before + max([len(value) if isinstance(value, list) else 1 for value in columns.values()] or [0])
    rows[key] = after
    if not isinstance(table, dict):
        table = found[key] = dict(columns)
        if after > 1:
            for column, value in columns.items():
                # A single value beside lists is that of the first row, as ever; it is no list as long as it is alone.
                if isinstance(value, list) and len(value) < after:
                    table[column] = value + [None] * (after - len(value))
        return
    for column in [*table, *(column for column in columns if column not in table)]:
        held = table.get(column, [])
        held = held if isinstance(held, list) else [held]
        held = held + [None] * (before - len(held))
        value = columns.get(column, [])
        held = held + (value if isinstance(value, list) else [value])
        table[column] = held + [None] * (after - len(held))
