"""Import the module of a command when the command is called: a start costs what it needs."""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand
from typer.main import get_group


def register(app: typer.Typer, module: str, summaries: dict[str, str]) -> None:
    """Add the commands of a module, by name with the first line of their help."""

    class Later(TyperCommand):
        """Stand for a command until it is called; then the real one reads what was typed."""

        def make_context(self, *typed: Any, **settings: Any) -> Any:
            return real(module, str(self.name)).make_context(*typed, **settings)

    for name, summary in summaries.items():
        app.command(name, help=summary, cls=Later)(_nothing)


def real(module: str, name: str) -> Any:
    """Return a command of a module."""
    own = typer.Typer()
    import_module(module).register(own)
    return get_group(own).commands[name]


def _nothing() -> None:
    """Take the place of what the real command does."""
