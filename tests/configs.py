"""Configurations for tests, each read once: reading the defaults costs more than most tests."""

from functools import cache

from bot.config import Config, parse_config


@cache
def configured(text: str = "") -> Config:
    """Return the built-in defaults with this TOML laid over them."""
    return parse_config(text)
