#!/bin/sh
# Get a Chromium for the page's tests where there is none and apt may install one.
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the tests of the sandbox's page …"
  apt-get update -qq >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-color-emoji \
    >/dev/null 2>&1 && exit 0
fi
echo "NO CHROMIUM: the tests of the sandbox's page will be skipped. Install the package chromium."
exit 0
