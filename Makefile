# Each target sets up what it needs in .venv; nothing is installed outside it but a browser for the tests.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
PERSON ?=
MINUTES ?= 1

.PHONY: help demo test check lint bench wheel single serve kit sbom audit fuzz chance samples words lock browser clean

help:
	@echo "make demo     four made-up people, from their pages to their reports, without a network"
	@echo "make test     the tests"
	@echo "make check    everything that must be green: style, types, walls, tests, sample reports"
	@echo "make bench    speed and size, measured and printed"
	@echo "make wheel    build the wheel, install it into a clean place, run the demo from it"
	@echo "make single   build one file that a bare Python runs"
	@echo "make serve    the page in the browser, on this computer only"
	@echo "make kit      the workshop kit, into dist/kit"
	@echo "make fuzz     changed files against every reader, for MINUTES=1 or as long as you like"
	@echo "make chance   the properties with examples that no run had before"
	@echo "make sbom     the parts it is made of, as CycloneDX, into dist/"
	@echo "make audit    known holes in the parts, where the list can be asked for"
	@echo "make samples  make reports/samples/ anew"
	@echo "make words    bring the catalogues of the report's languages up to date, list what they lack"
	@echo "make lock     choose and hash the versions of all dependencies anew"

.venv/run: requirements/run.txt
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements/run.txt
	@touch $@

.venv/dev: requirements/dev.txt | .venv/run
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

demo: .venv/run
	$(BIN)/python -m exposure demo $(PERSON)

test: .venv/dev browser
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture
	$(BIN)/deptry exposure
	$(BIN)/python -m scripts.stale
	$(BIN)/codespell exposure tests docs scripts README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md

check: lint test

bench: .venv/dev
	$(BIN)/python -m scripts.bench

wheel: .venv/dev
	sh scripts/wheel.sh

single: .venv/dev
	sh scripts/single.sh

serve: .venv/run
	$(BIN)/python -m exposure serve

kit: .venv/run
	$(BIN)/python -m exposure kit --out dist/kit

fuzz: .venv/dev
	$(BIN)/python -m scripts.fuzz --minutes $(MINUTES)

chance: .venv/dev
	$(BIN)/python -m pytest -n auto -m hypothesis --hypothesis-profile=chance

sbom: .venv/dev
	$(BIN)/python -m scripts.sbom

audit: .venv/dev
	sh scripts/audit.sh

samples: .venv/dev
	$(BIN)/python -m pytest -n 0 tests/demo/test_samples.py --remake
	$(BIN)/python scripts/picture.py
	$(BIN)/python -m scripts.handbook
	$(BIN)/python -m scripts.networks
	$(BIN)/python -m scripts.rules

words: .venv/dev
	$(BIN)/python -m scripts.words

lock: .venv/dev
	sh scripts/lock.sh

browser:
	@sh scripts/browser.sh

clean:
	rm -rf .venv .venv-wheel build dist
