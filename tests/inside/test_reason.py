"""What a script writes down of its end, in the Pythons that scripts use."""

from __future__ import annotations

from typing import Any

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_lines
from tests.inside.scripts import Script

PYTHONS = pytest.mark.parametrize("another_python", ["this", "3.8", "3.13"], indirect=True)


def reasons(script: Script, code: str, *options: str) -> list[dict[str, Any]]:
    script.execute(code, options=options)
    path = script.run.file(layout.REASONS)
    found = [*read_lines(str(path))]
    path.unlink(missing_ok=True)
    return found


@PYTHONS
def test_what_is_written_down(script: Script, another_python: str) -> None:
    script.interpreter = another_python
    (found,) = reasons(script, "import sys\nsys.excepthook = None\ndef fit(): raise ValueError('boom')\nfit()")
    assert (found["code"], found["error"]) == (1, "ValueError: boom")
    assert "in fit" in found["traceback"]
    (found,) = reasons(script, "open('nowhere')")
    assert found["file"] == "nowhere"
    (found,) = reasons(script, "import nowhere.at.all")
    assert found["module"] == "nowhere"
    (found,) = reasons(script, "import sys; sys.exit('no data')")
    assert (found["code"], found["words"]) == (1, "no data")
    (found,) = reasons(script, "raise SystemExit('no data')")
    assert (found["code"], found["words"]) == (1, "no data")
    (found,) = reasons(script, "import sys; sys.stderr.write('usage\\nwrong'); sys.exit(258)")
    assert (found["code"], found["words"]) == (2, "wrong")
    (found,) = reasons(script, "x = = 1")
    assert found["error"].endswith("SyntaxError: invalid syntax")
    for code in ("pass", "import sys; sys.exit()", "import sys; sys.exit(0)", "import os; os._exit(1)"):
        assert reasons(script, code) == []


@PYTHONS
def test_what_looks_at_sys_exit_sees_what_it_knows(script: Script, another_python: str) -> None:
    script.interpreter = another_python
    script.succeed("""
import copy, pickle, sys, threading
assert pickle.loads(pickle.dumps(sys.exit)) is sys.exit
assert sys.exit.__name__ == "exit" and sys.excepthook is sys.__excepthook__
try:
    sys.exit(status=1)
except TypeError:
    pass
for value in (None, 0, 3, "text", (1, 2), True, 1.5):
    try:
        sys.exit(value)
    except SystemExit as error:
        assert error.code == value
thread = threading.Thread(target=sys.exit, args=(9,))
thread.start()
thread.join()
sys.exit(0)
""")


def test_modules_of_the_script_with_our_names_are_its_own(script: Script) -> None:
    script.run.file("work/reason.py").write_text("mine = True")
    script.run.file("work/stdout.py").write_text("mine = True")
    (found,) = reasons(script, "import reason, stdout, sys; assert reason.mine and stdout.mine; sys.exit('seen')")
    assert found["words"] == "seen"
