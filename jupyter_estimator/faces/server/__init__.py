"""The Jupyter server extension: runs over REST, for views that must not depend on a kernel.

Handlers parse a request, call the api floor in a thread, and send what it says; the server holds nothing that is not on disk.
docs/openapi.json describes every path.
"""

from __future__ import annotations
