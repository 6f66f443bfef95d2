#!/bin/sh
# Build dist/exposure-KIND.pyz: one file that a bare Python of this kind of computer runs, the page first.
# Compiled parts (lxml, MarkupSafe) tie it to one system and one version of Python, so its name says which.
set -eu
cd "$(dirname "$0")/.."
python=$PWD/.venv/bin/python
rm -rf dist/wheels
mkdir -p dist/wheels
"$python" -m pip --disable-pip-version-check wheel --quiet --no-deps --no-build-isolation --wheel-dir dist/wheels .
"$python" -m pip --disable-pip-version-check download --quiet --require-hashes --only-binary :all: \
    --dest dist/wheels -r requirements/run.txt
kind=$("$python" -c 'import platform as p, sys
print(f"{sys.platform}-{p.machine()}-py{sys.version_info[0]}{sys.version_info[1]}".lower())')
single="$PWD/dist/exposure-$kind.pyz"
"$python" -m shiv --entry-point exposure.cli.single:run --reproducible --compressed --output-file "$single" \
    --no-deps --no-index dist/wheels/*.whl >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
SHIV_ROOT="$folder" "$single" --version
SHIV_ROOT="$folder" "$single" demo student --quiet --out "$folder/report"
test -s "$folder/report/report.html"
ls -l "$single"
