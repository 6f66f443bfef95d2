#!/bin/sh
# Find a Chromium and Noto's fonts for the tests of the report, or install Debian's where that is possible.
# The fonts make every machine set the same lines: how many pages a report prints is tested.
set -eu
found=
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then found=$name; fi
done
set_like=
if command -v fc-list >/dev/null 2>&1 && fc-list : family | grep -q '^Noto Sans$'; then set_like=noto; fi
if [ -n "$found" ] && [ -n "$set_like" ]; then exit 0; fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium and its fonts for the tests of the report ..."
    apt-get update -qq
    if [ -z "$found" ]; then
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fontconfig fonts-noto-core fonts-dejavu-core >/dev/null
    exit 0
fi
if [ -z "$found" ]; then
    echo "No Chromium found: the tests that open the report in a browser are skipped."
    echo "To run them, install the package 'chromium' of your system."
fi
