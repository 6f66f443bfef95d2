#!/bin/sh
# Build the wheel, install it into a clean environment, and run the demo from it in an empty folder.
set -eu
cd "$(dirname "$0")/.."
rm -rf dist .venv-wheel
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1580601600}" # the same bytes on every day
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
echo "The wheel works. Whoever builds the same commit gets the same sum:"
(cd "$OLDPWD" && sha256sum dist/*.whl 2>/dev/null || shasum -a 256 dist/*.whl)
