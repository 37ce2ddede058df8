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
            _add_columns(found, key, record.get("v"))
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


def _add_columns(found: dict[str, object], key: str, columns: object) -> None:
    if not isinstance(columns, dict):
        return
    table = found.get(key)
    if not isinstance(table, dict):
        found[key] = dict(columns)
        return
    for column, value in columns.items():
        if column not in table:
            table[column] = value
            continue
        held = table[column] if isinstance(table[column], list) else [table[column]]
        table[column] = held + (value if isinstance(value, list) else [value])
