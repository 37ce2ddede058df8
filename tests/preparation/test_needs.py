"""What a cell needs and its run will lack is said, and nothing that is not so."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from jupyter_estimator.preparation.code.needs import notices


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "helper.py").write_text("")
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "__init__.py").write_text("")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "train.csv").write_text("a,b")
    (tmp_path / "config.yaml").write_text("")
    return tmp_path


def said(folder: Path, code: str, *brought: str, names: bool = True) -> list[str]:
    return notices(textwrap.dedent(code), str(folder), brought, names=names)


def test_names_of_other_cells(folder: Path) -> None:
    assert said(folder, "print(model.fit(X))") == [
        "X is not defined in the cell, and a run has nothing of other cells: define it here.",
        "model is not defined in the cell, and a run has nothing of other cells: define it here.",
    ]
    assert len(said(folder, "def f():\n    return lr\nf()")) == 1
    assert "from IPython.display import display" in said(folder, "display(1)")[0]
    assert "get_ipython" in said(folder, "get_ipython().system('ls')")[0]
    assert said(folder, "print(x)", names=False) == []


@pytest.mark.parametrize(
    "code",
    [
        "import os, sys as s; print(os, s, __name__, __file__)",
        "from math import *\nprint(sin(1))",
        "x = 1\ndef f(a, *b, c=2, **d):\n    global y\n    y = a\n    return [z for z in b if z] + [x]\nf(1); print(y)",
        "class A:\n    b = 1\n    def c(self):\n        return __class__, self.b\nprint(A)",
        "try:\n    unknown\nexcept NameError:\n    pass",
        "exec('a = 1'); print(a)",
        "if (n := 3) > 2: print(n)",
        "match [1, 2]:\n    case [first, *rest]:\n        print(first, rest)",
        "with open('x') as f, open('y') as g: print(f, g)",
        "for i, (j, k) in []: print(i, j, k)",
        "import a.b.c\nprint(a)",
        "x: int = 1\nprint(x)",
        "def outer():\n    v = 1\n    def inner():\n        nonlocal v\n        v += 1\n    return inner\nouter()",
        "print([x for x in range(3)], {k: v for k, v in {}.items()}, lambda q: q)",
        "async def f():\n    async for x in y():\n        await x\nasync def y():\n    yield 1",
        "del_me = 1\ndel del_me",
        "e = 1\ntry:\n    pass\nexcept ValueError as error:\n    print(error)",
        "def broken(:",
    ],
)
def test_no_false_alarm(folder: Path, code: str) -> None:
    assert said(folder, code) == []


def test_modules_of_the_folder(folder: Path) -> None:
    found = said(folder, "import helper\nfrom package.sub import x\nimport os\nprint(helper, x, os)")
    assert [text.rpartition(" add ")[2] for text in found] == ["--include helper.py", "--include package"]
    assert said(folder, "import helper\nfrom package import x\nprint(helper, x)", "helper.py", "package") == []


def test_files_of_the_folder(folder: Path) -> None:
    code = "open('data/train.csv'); open('./config.yaml'); open('missing.csv'); open('outputs/data.csv', 'w'); print('data')"
    found = said(folder, code)
    assert [text.rpartition(" add ")[2] for text in found] == ["--include data", "--include config.yaml"]
    assert said(folder, code, "data", "config.yaml") == []
    assert said(folder, "open('/etc/passwd'); open('../x.csv'); open('http://a/b.csv'); f = 'data/train.csv'\nprint(f)") == []


@pytest.mark.parametrize("code", ["", "x" * 1_000_000, "(" * 5000, "\0", "a = 1\n" * 50_000])
def test_it_never_fails(folder: Path, code: str) -> None:
    assert said(folder, code) in ([], [f"{code} is not defined in the cell, and a run has nothing of other cells: define it here."])
