#!/bin/sh
# Choose versions of all dependencies and write them down with their hashes, without naming a host.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
$python -m pip install --quiet pip-tools
options="--quiet --generate-hashes --strip-extras --allow-unsafe --no-header
    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-annotate --upgrade"
# shellcheck disable=SC2086
$python -m piptools compile $options pyproject.toml -o requirements/run.txt
$python - > requirements/dev.in <<'PY'
import tomllib
data = tomllib.load(open("pyproject.toml", "rb"))
print("-c run.txt", "-r run.txt", *data["dependency-groups"]["dev"], *data["build-system"]["requires"], sep="\n")
PY
# shellcheck disable=SC2086
$python -m piptools compile $options requirements/dev.in -o requirements/dev.txt
rm requirements/dev.in
