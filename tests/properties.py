"""How properties are tried: without a limit of time, because a busy machine is no bug."""

import os

from hypothesis import settings

# `make soak` tries each property sixteen times as often.
EXAMPLES = 400 if "LIAISON_SOAK_KILLS" in os.environ else 25


def load() -> None:
    """Use this profile in the whole suite."""
    settings.register_profile("untimed", deadline=None, max_examples=EXAMPLES)
    settings.load_profile("untimed")
