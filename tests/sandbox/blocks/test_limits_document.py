"""The page of limits says what the tables say."""

from tests.sandbox.blocks.limits_document import DOCUMENT, document
from tests.sandbox.blocks.places import all_specs


def test_the_page_of_limits_is_true() -> None:
    written = DOCUMENT.read_text(encoding="utf-8")

    assert written == document(), "run: python -m tests.sandbox.blocks.limits_document"


def test_every_type_of_object_has_its_table_on_the_page() -> None:
    page = document()

    for spec in all_specs():
        if spec.type not in ("", "plain_text", "mrkdwn"):
            assert f"\n### {spec.type}\n" in page
