"""A package whose building waits until it is allowed to go on: a real source distribution for a real uv."""

from __future__ import annotations

import io
import tarfile
import textwrap
from pathlib import Path

_BACKEND = """
import base64, hashlib, pathlib, time, zipfile

GATE, BEGUN = pathlib.Path({gate!r}), pathlib.Path({begun!r})
METADATA = "Metadata-Version: 2.1\\nName: slow\\nVersion: 1.0\\n"

def prepare_metadata_for_build_wheel(folder, settings=None):
    place = pathlib.Path(folder, "slow-1.0.dist-info")
    place.mkdir()
    (place / "METADATA").write_text(METADATA)
    (place / "WHEEL").write_text("Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    return place.name

def build_wheel(folder, settings=None, metadata=None):
    with BEGUN.open("a") as file:
        file.write("x")
    while not GATE.exists():
        time.sleep(0.02)
    name = "slow-1.0-py3-none-any.whl"
    files = {{
        "slow.py": "SECRET = {secret!r} in __import__('os').environ\\n",
        "slow-1.0.dist-info/METADATA": METADATA,
        "slow-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }}
    import os
    files["slow_built.py"] = f"names = {{sorted(os.environ)!r}}\\n"
    record = "".join(
        f"{{path}},sha256={{base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()}},{{len(text)}}\\n"
        for path, text in files.items()
    )
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
        wheel.writestr("slow-1.0.dist-info/RECORD", record + "slow-1.0.dist-info/RECORD,,\\n")
    return name
"""


class SlowPackage:
    """``slow==1.0``, found through ``requirements``; its wheel is built while ``gate`` does not exist."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.gate, self.begun = folder / "gate", folder / "begun"
        self.requirements = folder / "requirements.txt"
        self.requirements.write_text(f"--find-links {folder}\n--no-index\nslow==1.0\n")
        files = {
            "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
            "PKG-INFO": "Metadata-Version: 2.1\nName: slow\nVersion: 1.0\n",
            "backend.py": textwrap.dedent(_BACKEND).format(gate=str(self.gate), begun=str(self.begun), secret="TOKEN"),
        }
        with tarfile.open(folder / "slow-1.0.tar.gz", "w:gz") as archive:
            for name, text in files.items():
                entry = tarfile.TarInfo(f"slow-1.0/{name}")
                entry.size = len(text)
                archive.addfile(entry, io.BytesIO(text.encode()))

    @property
    def builds(self) -> int:
        """How often a build has begun."""
        return len(self.begun.read_text()) if self.begun.exists() else 0
