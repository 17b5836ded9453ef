# make demo   set up and show what it does        make test   lint, types and every test, on both engines
# make check  the same as make test without set-up of its own: for people who develop

PYTHON ?= python3
VENV   ?= .venv
JOBS   ?= 2
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.stamp

.PHONY: demo test check lint types tests quality questions speed speed-graph train docs readme clean help

help:
	@sed -n '1,2s/^# //p' Makefile

$(VENV)/bin/python:
	@echo "Making the environment in $(VENV) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "graphmodel needs Python 3.10 or newer")'
	@$(PYTHON) -m venv $(VENV)

# The stamps hold what was installed, so that a second run starts at once and a changed pyproject installs again.
$(STAMP)-demo: pyproject.toml | $(VENV)/bin/python
	@echo "Installing graphmodel (about 300 MB with the language model and the embedded engine) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(STAMP)-dev: pyproject.toml | $(VENV)/bin/python
	@echo "Installing graphmodel with what its tests need ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile -e '.[dev]' # 13,000 modules; few run
	@touch $@ $(STAMP)-demo

demo: $(STAMP)-demo
	@$(BIN)/graphmodel demo

test: $(STAMP)-dev check

check: lint types tests

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

tests:
	$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup

quality: $(STAMP)-dev
	$(BIN)/python -m benchmarks.quality --write
	$(BIN)/python -m benchmarks.quality.ablate --write
	$(BIN)/python -m benchmarks.quality.calibrate --write

speed: $(STAMP)-dev
	$(BIN)/python -m benchmarks.extraction --write

speed-graph: $(STAMP)-dev
	$(BIN)/python -m benchmarks.speed --write

train: $(STAMP)-dev
	$(BIN)/python -m training

docs: $(STAMP)-dev
	$(BIN)/python -m mkdocs build --strict
	@echo "The documentation begins at build/site/index.html"

questions: $(STAMP)-dev
	$(BIN)/python -m benchmarks.questions --write

readme: $(STAMP)-dev
	$(BIN)/python docs/readme.py

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
