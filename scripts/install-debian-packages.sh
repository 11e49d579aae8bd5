#!/usr/bin/env bash
# Installs a browser for the tests on Debian and Ubuntu, where none is there and we may. Does nothing elsewhere, and
# never fails: the tests look for a browser themselves and say what is missing.
set -uo pipefail

for browser in chromium chromium-browser google-chrome google-chrome-stable "${CHROMIUM_PATH:-}"; do
  if [ -n "$browser" ] && command -v "$browser" >/dev/null && "$browser" --version >/dev/null 2>&1; then exit 0; fi
done

command -v apt-get >/dev/null || exit 0
if [ "$(id -u)" -eq 0 ]; then
  sudo=()
elif sudo -n true 2>/dev/null; then
  sudo=(sudo -n)
else
  echo "No browser is installed, and only an administrator can: apt-get install chromium"
  exit 0
fi

# The libraries that the browsers from npm and from Playwright need come along with it.
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" timeout 120 apt-get update -qq || true
"${sudo[@]}" timeout 300 apt-get install -y -qq --no-install-recommends chromium ||
  echo "Chromium could not be installed: the tests will look for another browser."
exit 0
