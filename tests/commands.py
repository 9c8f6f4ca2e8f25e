"""The command `liaison`, run in the test's own process: a process of its own costs a second."""

import io
import os
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess
from unittest.mock import patch

from bot.cli import main


def liaison(*words: str, folder: Path, stdin: str = "", **settings: str) -> CompletedProcess[str]:
    """Run the command in a folder with these settings and no others; return what came of it."""
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": f"sqlite:///{folder}/liaison.db"}
    said, complained = io.StringIO(), io.StringIO()
    with (
        patch.dict(os.environ, environment | settings, clear=True),
        patch.object(sys, "argv", ["liaison", *words]),
        patch.object(sys, "stdin", io.StringIO(stdin)),
        chdir(folder),
        redirect_stdout(said),
        redirect_stderr(complained),
    ):
        code = _code()
    return CompletedProcess(words, code, said.getvalue(), complained.getvalue())


def _code() -> int:
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0
