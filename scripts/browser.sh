#!/bin/sh
# Find a Chromium for the tests of the report, or install Debian's where that is possible.
set -eu
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium for the tests of the report ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
    exit 0
fi
echo "No Chromium found: the tests that open the report in a browser are skipped."
echo "To run them, install the package 'chromium' of your system."
