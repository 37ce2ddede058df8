"""What a registry asks for before it gives an image away: from a call, the environment, or what ``docker login`` keeps.

Nothing of it is ever stored with a run.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Mapping, MutableMapping
from typing import Any

CALL = "JUPYTER_ESTIMATOR_REGISTRY"
"""Hands what a call gave from whoever submits to the supervisor."""
_GITLAB = "DOCKER_AUTH_CONFIG"
"""As in GitLab's runners: the JSON of Docker's config.json."""


def handed(address: str, username: str, password: str) -> dict[str, str]:
    """Environment variables of a supervisor that is to log in to a registry."""
    return {CALL: json.dumps({"address": address, "username": username, "password": password})}


def take_credentials(registry: str, environ: MutableMapping[str, str] | None = None) -> dict[str, str] | None:
    """Username and password for a registry; None where the engine's client is to look for them. What a call gave is taken out."""
    variables = os.environ if environ is None else environ
    given = _read(variables.pop(CALL, ""))
    if given.get("address") in ("", registry) and isinstance(given.get("username"), str):
        return {"username": given["username"], "password": str(given.get("password") or "")}
    known = _read(variables.get(_GITLAB, "")).get("auths")
    for name, entry in known.items() if isinstance(known, Mapping) else ():
        if name.removeprefix("https://").strip("/").split("/")[0] == registry and isinstance(entry, Mapping):
            return _decoded(entry)
    return None


def _decoded(entry: Mapping[str, Any]) -> dict[str, str] | None:
    try:
        username, _, password = base64.b64decode(str(entry.get("auth") or ""), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return {"username": username, "password": password} if username else None


def _read(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
