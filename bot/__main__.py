"""Let `python -m bot` be the command `liaison`."""

from bot.cli import main

main()
