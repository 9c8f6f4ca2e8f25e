"""What another client is known by is found however it is written, and everyday words are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.clients import Client, Project
from bot.domain.foreign_words import KnownWord, WordKind, foreign, known_of, lots_in

UTOPOS = Client(code="UTO", name="Utopos Pharma", zone="Europe/London")
NONESUCH = Client(code="NON", name="Nonesuch Biosciences", zone="America/New_York")
KNOWN = (
    *known_of(UTOPOS, [Project(client="UTO", code="DP-3", site="HYD", owner="U1")]),
    *known_of(NONESUCH, [Project(client="NON", code="NV-204", site="HYD", owner="U1")]),
    KnownWord(client="UTO", text="quokkaflux", kind=WordKind.PRODUCT),
    KnownWord(client="UTO", text="UT26-0117", kind=WordKind.LOT),
    KnownWord(client="NON", text="UT26-0119", kind=WordKind.LOT),
    KnownWord(client="UTO", text="UT26-0119", kind=WordKind.LOT),
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The report UTO-Q-3 is ready.", ("UTO",)),
        ("see uto-q-3", ("uto",)),
        ("The same happened at Utopos.", ("Utopos",)),
        ("Utopos Pharma and DP3", ("Utopos", "Utopos Pharma", "DP3")),
        ("dp_3 runs on Monday", ("dp_3",)),
        ("Lot ut26 0117 ships", ("ut26 0117",)),
        ("A batch of Quokkaflux is in the dryer", ("Quokkaflux",)),
    ],
)
def test_another_client_is_recognised_by_whatever_it_is_known_by(
    text: str, words: tuple[str, ...]
) -> None:
    assert foreign(text, "NON", KNOWN) == words


@pytest.mark.parametrize(
    "text",
    [
        "NON-Q-7 of Nonesuch: NV-204 ships on Monday.",
        "Lot UT26-0119 is ours as well.",
        "It is an utopos of a plan, automatic and not utopian.",
        "Le lot 003 n'est pas conforme, non.",
        "Group 3 of the DP runs",
        "",
    ],
)
def test_ones_own_and_everyday_words_are_nobody_elses(text: str) -> None:
    assert foreign(text, "NON", KNOWN) == ()


def test_a_code_is_meant_only_as_it_is_written() -> None:
    assert foreign("Non, merci.", "UTO", KNOWN) == ()
    assert foreign("Non, merci: NON has asked the same.", "UTO", KNOWN) == ("NON",)


@pytest.mark.parametrize(
    "name", ["utopos_report.pdf", "UTO-summary.xlsx", "dp3 batch record.docx", "ut26-0117.csv"]
)
def test_the_name_of_a_file_is_read_in_any_case(name: str) -> None:
    assert len(foreign(name, "NON", KNOWN, in_file=True)) == 1


def test_only_lots_that_tell_a_client_from_another_are_remembered() -> None:
    assert lots_in("Lot 003, batch 11 and batch NV204-003, PO 4500123") == {"NV204-003", "4500123"}


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    for word in foreign(text, "NON", KNOWN):
        assert word in text


@given(st.text("aA1 -_.é漢", max_size=60), st.sampled_from(["DP-3", "dp3", "Utopos", "UT26-0117"]))
def test_what_stands_apart_is_found_wherever_it_stands(around: str, named: str) -> None:
    assert foreign(f"{around}, {named}: {around}", "NON", KNOWN)
