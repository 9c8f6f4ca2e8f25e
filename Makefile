# `make help` lists what there is. Everything works on a fresh machine with Python 3.11 or newer.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 3400

.DEFAULT_GOAL := help
.PHONY: help setup demo run check format test bench learn soak browser migration clean

help: ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "make %-10s %s\n", $$1, $$2}'

setup: .venv/developed ## Install everything into .venv

demo: .venv/installed ## Start the sandbox workspace and the bot; opens a page
	@$(BIN)/liaison demo --port $(PORT)

run: .venv/installed ## Run the bot against the Slack in .env
	@$(BIN)/liaison run

check: .venv/developed ## Lint, types, import rules, migrations, manifest
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports
	$(BIN)/python -m storage.migrate check
	$(BIN)/pytest -q tests/handlers/test_manifest.py

format: .venv/developed ## Put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

test: .venv/developed browser ## Run the whole suite, on SQLite and PostgreSQL
	@# Four workers keep two cores busy: some are always waiting for a browser, a server or a child.
	@# To spell out every value of every assert costs each worker as long as all its imports.
	$(BIN)/pytest -n 4 --dist worksteal -q --assert=plain || \
	  { echo "Why they failed: $(BIN)/pytest --last-failed"; exit 1; }

bench: .venv/developed ## Measure, as ratios side by side in one run
	@for one in benchmarks/*.py; do echo "== $$one"; $(BIN)/python $$one || exit 1; done

learn: .venv/developed ## Learn anew what words speak for which category, critical fact or ask
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[learn]'
	$(BIN)/python -m benchmarks.learning
	$(BIN)/python -m benchmarks.learning.alarms
	$(BIN)/python -m benchmarks.learning.unspoken

soak: .venv/developed ## Kill and load for long (LIAISON_SOAK_KILLS, default 1000)
	LIAISON_SOAK_KILLS=$${LIAISON_SOAK_KILLS:-1000} $(BIN)/pytest -q tests/domain tests/kill tests/stories/test_kill.py tests/stories/test_told.py tests/handlers/test_transport_kill.py

migration: .venv/developed ## Draft a migration: make migration M="add a column"
	$(BIN)/python -m storage.migrate revision "$(M)"

browser:
	@sh tests/get_chromium.sh

clean: ## Remove what was installed and built
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache build dist

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Liaison needs Python 3.11 or newer. Name one: make PYTHON=python3.12 …"; exit 2; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: .venv/python pyproject.toml constraints.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/developed: .venv/python pyproject.toml constraints.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@ .venv/installed
