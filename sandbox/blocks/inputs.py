"""Fields that people type into; they live in input blocks."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from sandbox.blocks.compositions import DISPATCH
from sandbox.blocks.elements import ACTION_ID, MODALS, PLACEHOLDER
from sandbox.blocks.engine import Fault, Items, Rule, Source, Spec, Surface, may, must, one_of
from sandbox.blocks.rich_text import RICH_TEXT
from sandbox.blocks.rules import in_order
from sandbox.blocks.scalars import DECIMAL, FLAG, Number, String

_TYPED = {
    "action_id": ACTION_ID,
    "placeholder": PLACEHOLDER,
    "focus_on_load": may(FLAG),
    "dispatch_action_config": may(one_of(DISPATCH)),
}

PLAIN_TEXT_INPUT = Spec(
    "plain_text_input",
    {
        **_TYPED,
        "initial_value": may(String(3000, least=0), Source.GUESSED),
        "multiline": may(FLAG),
        "min_length": may(Number(least=0, most=3000)),
        "max_length": may(Number(least=1, most=3000)),
    },
    rules=(in_order("min_length", "max_length"),),
)

EMAIL_TEXT_INPUT = Spec(
    "email_text_input",
    {**_TYPED, "initial_value": may(String(least=0))},
    surfaces=MODALS,
    known=Source.GUESSED,
)

URL_TEXT_INPUT = Spec(
    "url_text_input",
    {**_TYPED, "initial_value": may(String(least=0))},
    surfaces=MODALS,
    known=Source.GUESSED,
)


def _broken_numbers(value: Mapping[str, object]) -> Iterator[Fault]:
    if value["is_decimal_allowed"]:
        return
    for name in ("initial_value", "min_value", "max_value"):
        if name in value and Decimal(str(value[name])) % 1:
            yield Fault(f"/{name}", "must provide an integer")


NUMBER_INPUT = Spec(
    "number_input",
    {
        **_TYPED,
        "is_decimal_allowed": must(FLAG),
        "initial_value": may(String(form=DECIMAL)),
        "min_value": may(String(form=DECIMAL)),
        "max_value": may(String(form=DECIMAL)),
    },
    surfaces=MODALS,
    known=Source.GUESSED,
    rules=(
        in_order("min_value", "max_value"),
        in_order("min_value", "initial_value"),
        in_order("initial_value", "max_value"),
        Rule("whole numbers unless `is_decimal_allowed`", _broken_numbers),
    ),
)

RICH_TEXT_INPUT = Spec(
    "rich_text_input",
    {
        **_TYPED,
        "initial_value": may(one_of(RICH_TEXT)),
        "min_lines": may(Number(least=1, most=100)),
        "max_lines": may(Number(least=1, most=100)),
    },
    surfaces=frozenset({Surface.MODAL, Surface.HOME}),
    rules=(in_order("min_lines", "max_lines"),),
)

FILE_INPUT = Spec(
    "file_input",
    {
        "action_id": ACTION_ID,
        "filetypes": may(Items(of=String())),
        "max_files": may(Number(least=1, most=10)),
    },
    surfaces=MODALS,
    known=Source.GUESSED,
)

INPUTS = (
    PLAIN_TEXT_INPUT,
    EMAIL_TEXT_INPUT,
    URL_TEXT_INPUT,
    NUMBER_INPUT,
    RICH_TEXT_INPUT,
    FILE_INPUT,
)
