# The one place of commands. `make help` lists them.
PYTHON ?= python3
PORT ?= 8080
BIN := .venv/bin
DEV := .venv/.dev-installed
RUN := .venv/.run-installed
export PYTHONPATH := $(CURDIR)

.DEFAULT_GOAL := help

##@ Try it
help: ## list the commands
	@awk 'BEGIN {FS = ":.*##"} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*##/ {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(RUN) ## live through a month of a bar collegium in the browser
	@$(BIN)/python -m bot demo --port $(PORT)

run: $(RUN) ## serve the bot on Telegram (settings: .env.example)
	@$(BIN)/python -m bot migrate && $(BIN)/python -m bot run

##@ Change it
test: $(DEV) ## the tests
	@$(BIN)/python -m pytest -q -n 2

check: $(DEV) ## format, lint, types, contracts, then tests (with texts, migrations, docs)
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python -m pytest -q -n 2

accept: $(DEV) ## rewrite the golden transcripts; read the diff
	@KEZEKSHI_ACCEPT=1 $(BIN)/python -m pytest -q -n 2 tests/transcripts

format: $(DEV) ## format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix -q .

bench: $(DEV) ## measure; prints figures, judges nothing
	@$(BIN)/python bench/all.py

docs: $(RUN) ## write the parts of docs/ that come from code
	@$(BIN)/python -m bot docs

install: $(DEV) ## install what development needs

# A lock is installed once: its stamp is younger than the lock until the lock changes.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed: make PYTHON=python3.11 ..."; exit 1; }
	@$(PYTHON) -m venv .venv >/dev/null 2>&1 || { rm -rf .venv; echo "The venv module is missing: apt-get install python3-venv"; exit 1; }

$(RUN): requirements.lock | $(BIN)/pip
	@echo "Installing (once, a minute or two) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	@touch $@

$(DEV): requirements-dev.lock | $(BIN)/pip
	@echo "Installing (once, a minute or two) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements-dev.lock
	@touch $@ $(RUN)

lock: $(DEV) ## write the lock files anew (needs uv)
	@uv pip compile -q --universal --generate-hashes --no-header --no-emit-index-url --no-annotate --extra postgres --extra docs pyproject.toml -o requirements.lock
	@uv pip compile -q --universal --generate-hashes --no-header --no-emit-index-url --no-annotate --extra postgres --extra docs --extra solver --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

.PHONY: help demo run test check accept format bench docs install lock
