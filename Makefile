# Every target sets itself up: a virtual environment in .venv with exact versions, and Debian's libraries where it can.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: translations run tour test lint types imports unit drill soak bench screenshots dist clean

$(READY): pyproject.toml constraints.txt
	@bash .ci/libraries
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=..."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "On Debian: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(READY)

run: $(READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/python -m usascp_desktop; \
	else echo "No display here, so the tour does the main job instead."; exec $(BIN)/usascp tour -o tour; fi

tour: $(READY)
	@$(BIN)/usascp tour -o tour

test: lint types imports unit

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy

imports: $(READY)
	@$(BIN)/lint-imports

unit: $(READY)
	@$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -q

# Hours: the tests by chance with SOAK times as many examples, a million damaged segments and 200 kills of each kind.
# What fails is kept in CORPUS and tried first the next time; SEED chooses other mutants and moments.
SOAK ?= 1000
SEED ?= 1
CORPUS ?= build/corpus

soak: $(READY)
	@USASCP_SOAK=$(SOAK) USASCP_SEED=$(SEED) USASCP_CORPUS=$(CORPUS) $(OFFSCREEN) $(BIN)/python -m pytest -n 2 -q -o timeout=0 \
		tests/store/test_merge_convergence.py tests/store/test_capture.py tests/store/test_undo.py \
		tests/store/test_postgres_merge.py tests/sync/test_roster.py tests/sync/test_segment.py tests/sync/test_killed.py

# Four laptops meet on a stick, WebDAV, S3 and PostgreSQL; one is copied, one is lost, one believes it is 2010.
drill: $(READY)
	@$(BIN)/python -m tests.drill

bench: $(READY)
	@$(OFFSCREEN) $(BIN)/python -m tests.benchmarks

screenshots: $(READY)
	@$(OFFSCREEN) $(BIN)/python -m usascp_desktop.ui.screenshots -o screenshots

translations: $(READY)
	@$(BIN)/python -m usascp_desktop.ui.catalogues

dist: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dist]'
	@$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build build.spec
	@$(OFFSCREEN) dist/usascp-desktop/usascp tour -o build/tour

clean:
	@rm -rf $(VENV) build dist tour screenshots
