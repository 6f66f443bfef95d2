#!/bin/sh
# Build the wheel, install it into a clean environment, and run the demo from it in an empty folder.
set -eu
cd "$(dirname "$0")/.."
rm -rf dist .venv-wheel
.venv/bin/python -m build --wheel --no-isolation --outdir dist . >/dev/null
.venv/bin/python -m venv .venv-wheel
.venv-wheel/bin/pip --disable-pip-version-check --quiet install --require-hashes -r requirements/run.txt
.venv-wheel/bin/pip --disable-pip-version-check --quiet install --no-deps dist/*.whl
exposure="$PWD/.venv-wheel/bin/exposure"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
"$exposure" --version
"$exposure" demo --out "$folder/reports"
test -s "$(find "$folder/reports" -name report.html | head -n 1)"
echo "The wheel works."
