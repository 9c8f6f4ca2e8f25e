"""Where Chromium is and how the tests start it."""

import shutil

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=en-GB",
    # The browser must find nobody but this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
PATIENCE = 15_000
"""Milliseconds for what a person would see at once: other tests may have the processor."""


def find() -> str:
    """Return the path of a Chromium, or skip and say how to get one."""
    for name in BROWSERS:
        if path := shutil.which(name):
            return path
    pytest.skip(
        "NO CHROMIUM, THE PAGE WAS NOT TESTED: none of "
        f"{', '.join(BROWSERS)} is on this machine. Debian and Ubuntu: apt install chromium"
    )
