"""Import contracts of our own: a package that imports nothing but the standard library and itself, and no circles."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import grimp
from importlinter import Contract, ContractCheck, fields, output

from tools.circles import first_circle

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


class NoCircles(Contract):
    """No module leads back to itself by imports, not even by those in functions; imports for annotations alone do not count."""

    type_name = "no_circles"

    allowed = fields.ListField(subfield=fields.StringField(), required=False)
    """Lines of modules that may form a circle among themselves: ``a, b, c``."""

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        packages = {module.split(".")[0] for module in graph.modules if not graph.is_module_squashed(module)}
        executed = grimp.build_graph(*packages, exclude_type_checking_imports=True)
        allowed: list[str] = list(self.allowed or ())  # type: ignore[arg-type,truthy-bool]
        circle = first_circle(imports_of(executed), [set(line.replace(",", " ").split()) for line in allowed])
        return ContractCheck(kept=not circle, metadata={"circle": circle})

    def render_broken_contract(self, check: ContractCheck) -> None:
        output.print_error(" imports ".join(check.metadata["circle"]))


def imports_of(graph: ImportGraph) -> dict[str, set[str]]:
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}


def is_inside(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")
