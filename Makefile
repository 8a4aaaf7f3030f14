# Everything a person does with this checkout. Nothing is done twice: each step leaves a stamp that is newer than
# what it was made from. `make help` lists the targets.

PORT ?= 8000
WORKERS ?= 2
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)

VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
NPM := npm --prefix frontend
RUNS := $(VENV)/.runs
DEVELOPS := $(VENV)/.develops
FUZZES := $(VENV)/.fuzzes
BENCHES := $(VENV)/.benches
MODULES := frontend/node_modules/.ready
LIGHTHOUSE := bench/lighthouse/node_modules/.ready
CLIENT := frontend/dist/index.html

# Directories are named too: a file that was removed changes nothing else.
CLIENT_SOURCES := $(shell find frontend/src frontend/public frontend/scripts) \
	$(wildcard frontend/*.json frontend/*.ts frontend/*.html)

export PIP_DISABLE_PIP_VERSION_CHECK := 1
install = $(UV) export --quiet --frozen --no-emit-project $(1) \
	| $(UV) pip install --quiet --python $(BIN)/python --require-hashes -r -

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## What there is to say to make
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---------------------------------------------------------------------------------------------------------- running

.PHONY: run
run: $(RUNS) $(CLIENT) ## Set up what is missing, migrate, and serve on port 8000 (PORT=)
	@exec $(BIN)/colloquy serve --port $(PORT)

.PHONY: dev
dev: $(DEVELOPS) $(MODULES) ## Serve with reload on both sides: API on 8000 (PORT=), web client on 5173
	@PORT=5173 API_URL=http://127.0.0.1:$(PORT) $(NPM) run dev & trap "kill $$!" EXIT; \
	$(BIN)/colloquy serve --port $(PORT) --reload

.PHONY: setup
setup: $(DEVELOPS) $(MODULES) ## Install everything that the other targets need, as locked

.PHONY: build
build: $(CLIENT) ## Build the web client

.PHONY: wheel
wheel: $(DEVELOPS) $(CLIENT) ## Build a wheel that carries the migrations and the web client, into dist/
	@$(UV) build --quiet --wheel --no-build-isolation --python $(BIN)/python --out-dir dist

# --------------------------------------------------------------------------------------------------------- checking

# Server and client are set up and checked side by side: each of their steps keeps one core busy.
SIDE_BY_SIDE := $(MAKE) --no-print-directory -j 2 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

.PHONY: test
test: ## Everything: static checks, both databases, the client, a real browser
	@$(SIDE_BY_SIDE) $(DEVELOPS) $(CLIENT)
	@$(SIDE_BY_SIDE) check-server check-client
	@$(MAKE) --no-print-directory test-backend test-client e2e

.PHONY: check
check: check-server check-client ## All static checks

.PHONY: check-server
check-server: $(DEVELOPS) ## The server's static checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/colloquy openapi --check openapi.json

.PHONY: check-client
check-client: $(MODULES) ## The client's static checks
	$(NPM) run --silent check
	$(NPM) run --silent generate:check

.PHONY: test-backend
test-backend: $(DEVELOPS) $(CLIENT) ## The Python tests, on SQLite and on a real PostgreSQL
	$(BIN)/pytest -v -n $(WORKERS) --dist worksteal

.PHONY: test-client
test-client: $(MODULES) $(CLIENT) ## The web client's unit tests and its byte budget
	$(NPM) run --silent test
	$(NPM) run --silent bytes

.PHONY: e2e
e2e: $(DEVELOPS) $(MODULES) $(CLIENT) ## The web client in a real Chromium
	$(NPM) run --silent e2e

.PHONY: e2e-keys
e2e-keys: $(DEVELOPS) $(MODULES) $(CLIENT) ## Every flow in a narrow, low window by keyboard alone; no part of make test
	HANDS=keys $(NPM) run --silent e2e -- --project=phone

.PHONY: screenshots
screenshots: $(DEVELOPS) $(MODULES) $(CLIENT) ## A picture of every page, phone and desk, light and dark, in frontend/screenshots/
	$(NPM) run --silent screenshots

.PHONY: visual-update
visual-update: $(DEVELOPS) $(MODULES) $(CLIENT) ## Record and draw anew the pictures that the pages are compared with
	$(NPM) run --silent visual:record
	$(NPM) run --silent visual:draw

.PHONY: bench
bench: $(BENCHES) $(CLIENT) ## Measure against a bare ASGI app and two peers; writes bench/results/ (ARGS=)
	$(BIN)/python -m bench.run $(ARGS)

.PHONY: bench-typing
bench-typing: $(DEVELOPS) $(MODULES) $(CLIENT) ## How soon a key is painted with 500 of 5,000 people on the page
	$(NPM) run --silent typing

.PHONY: bench-pages
bench-pages: $(DEVELOPS) $(MODULES) $(LIGHTHOUSE) $(CLIENT) ## How soon pages stand on a phone, by Lighthouse; writes bench/results/ (TIMES=3)
	$(NPM) run --silent speed

.PHONY: fuzz
fuzz: $(DEVELOPS) $(FUZZES) ## Schemathesis against a running server (ARGS=)
	$(BIN)/python tests/batteries/fuzz.py $(ARGS)

.PHONY: crash-test
crash-test: $(DEVELOPS) ## Kill -9 during writes, on both databases (ARGS=)
	$(BIN)/python tests/batteries/crash.py $(ARGS)

GIVEN := tests/checks/examples/given
EXAMPLES = $(strip $(addprefix --messages ,$(MESSAGES)) $(addprefix --questions ,$(QUESTIONS)))
.PHONY: evaluate-checks
evaluate-checks: $(RUNS) ## How well the checks judge: MESSAGES=file QUESTIONS=file, or the examples given
	$(BIN)/colloquy check evaluate $(or $(EXAMPLES),--messages $(GIVEN)_messages.jsonl --questions $(GIVEN)_questions.jsonl) $(ARGS)

.PHONY: learn-checks
learn-checks: $(RUNS) ## Learn the weights of the checks' second opinion anew from the examples
	$(BIN)/python -m colloquy.checks.training tests/checks/examples

# ---------------------------------------------------------------------------------------------------- what is written

.PHONY: openapi
openapi: $(DEVELOPS) $(MODULES) ## Write openapi.json and the client's types
	$(BIN)/colloquy openapi --output openapi.json
	$(NPM) run --silent generate

.PHONY: sentences
sentences: $(DEVELOPS) ## Put what the service says into its catalogs of other languages
	$(BIN)/python -m tests.support.sentences

.PHONY: migration
migration: $(DEVELOPS) ## Write a migration from the tables: make migration m="what it does"
	@test -n "$(m)" || { echo 'Say what it does: make migration m="add pronouns"' >&2; exit 2; }
	@COLLOQUY_DATA=$$(mktemp -d) sh -c '$(BIN)/alembic -q upgrade head && $(BIN)/alembic revision --autogenerate \
		--rev-id $(shell printf %04d $$(($$(ls migrations/versions/*.py | wc -l) + 1))) -m "$(m)"; rm -rf $$COLLOQUY_DATA'
	$(BIN)/ruff format --quiet migrations

.PHONY: format
format: $(DEVELOPS) $(MODULES) ## Put everything into the agreed form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(NPM) run --silent format

.PHONY: lock
lock: $(RUNS) ## Lock the dependencies again, without the address of any registry
	$(UV) lock $(ARGS)
	sed -E -i -e 's#url = "https?://[^"]*/([^/"]+)"#url = "https://index.invalid/\1"#g' \
		-e 's#registry = "https?://[^"]*"#registry = "https://index.invalid/simple"#g' uv.lock
	$(NPM) install --package-lock-only --omit-lockfile-registry-resolved
	npm --prefix bench/lighthouse install --package-lock-only --omit-lockfile-registry-resolved

.PHONY: clean
clean: ## Remove everything that was installed or built; the data folder stays
	rm -rf $(VENV) dist bench/lighthouse/node_modules frontend/node_modules frontend/dist frontend/test-results frontend/playwright-report \
		.mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# ------------------------------------------------------------------------------------------------------------- steps

$(UV): .ci/uv.txt
	@test -n "$(PYTHON)" || { echo "Colloquy needs Python 3.11 or newer, with venv: make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "Setting up Python in $(VENV)"
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --require-hashes -r .ci/uv.txt
	@touch $@

$(RUNS): $(UV) uv.lock pyproject.toml deploy/wheel.py
	@$(call install,--no-dev --group build)
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

$(DEVELOPS): $(RUNS)
	@$(call install,--group dev --group build)
	@touch $@

$(FUZZES): $(DEVELOPS)
	@$(call install,--group dev --group build --group fuzz)
	@touch $@

$(BENCHES): $(DEVELOPS)
	@$(call install,--group dev --group build --group bench)
	@touch $@

$(MODULES): frontend/package-lock.json
	@echo "Installing the web client's packages"
	@$(NPM) ci --silent --no-audit --no-fund
	@touch $@

$(LIGHTHOUSE): bench/lighthouse/package-lock.json
	@echo "Installing what measures pages"
	@npm --prefix bench/lighthouse ci --silent --no-audit --no-fund
	@touch $@

$(CLIENT): $(MODULES) $(CLIENT_SOURCES)
	@echo "Building the web client"
	@$(NPM) run --silent build
	@touch $@
