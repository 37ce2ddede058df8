"""An import contract of our own: a package that imports nothing but the standard library and itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from importlinter import Contract, ContractCheck, fields, output

if TYPE_CHECKING:
    from grimp import ImportGraph


class StandardLibraryOnly(Contract):
    type_name = "standard_library_only"

    packages = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        packages: list[str] = list(self.packages)  # type: ignore[call-overload]
        strangers = [
            (importer, imported)
            for package in packages
            for importer in {package, *graph.find_descendants(package)}
            for imported in graph.find_modules_directly_imported_by(importer)
            if not is_inside(imported, package) and imported.split(".")[0] not in sys.stdlib_module_names
        ]
        return ContractCheck(kept=not strangers, metadata={"strangers": sorted(strangers)})

    def render_broken_contract(self, check: ContractCheck) -> None:
        strangers: Any = check.metadata["strangers"]
        for importer, imported in strangers:
            output.print_error(f"{importer} imports {imported}")


def is_inside(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")
