"""The import contract on circles finds one wherever it runs along, and passes over the one it is told of."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tools.circles import first_circle

IMPORTS = {"a": {"b", "c"}, "b": {"c"}, "c": {"d"}, "d": set[str]()}


def test_a_tree_has_none() -> None:
    assert first_circle(IMPORTS, []) == []


@pytest.mark.parametrize(("back", "circle"), [("c", ["c", "d", "c"]), ("b", ["b", "c", "d", "b"])])
def test_one_import_back_is_one(back: str, circle: list[str]) -> None:
    found = first_circle({**IMPORTS, "d": {back}}, [])
    assert found[0] == found[-1]
    assert set(found) == set(circle)
    assert all(later in {**IMPORTS, "d": {back}}[earlier] for earlier, later in pairwise(found))


def test_the_allowed_one_does_not_count() -> None:
    assert first_circle({**IMPORTS, "d": {"c"}}, [{"c", "d"}]) == []
    assert first_circle({**IMPORTS, "d": {"b"}}, [{"c", "d"}]) != []
