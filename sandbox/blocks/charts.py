"""The data_visualization block: pie, bar, area and line charts."""

from collections.abc import Iterator, Mapping

from sandbox.blocks.elements import MESSAGES
from sandbox.blocks.engine import Fault, Items, Rule, Source, Spec, may, must, one_of
from sandbox.blocks.reading import child, children
from sandbox.blocks.rich_text import BLOCK_ID
from sandbox.blocks.scalars import Number, String

_LABEL = must(String(20), Source.GUESSED)
_VALUE = must(Number(decimal=True))


def _nothing(value: Mapping[str, object]) -> Iterator[Fault]:
    share = value["value"]
    if isinstance(share, int | float) and share <= 0:
        yield Fault("/value", "must be greater than 0")


SEGMENT = Spec(
    "", {"label": _LABEL, "value": _VALUE}, rules=(Rule("`value` is greater than 0", _nothing),)
)
POINT = Spec("", {"label": _LABEL, "value": _VALUE})
SERIES = Spec(
    "",
    {"name": _LABEL, "data": must(Items(of=one_of(POINT), most=20), Source.GUESSED)},
)
AXES = Spec(
    "",
    {
        "categories": must(Items(of=String(20), most=20, unique=True), Source.GUESSED),
        "x_label": may(String(50), Source.GUESSED),
        "y_label": may(String(50), Source.GUESSED),
    },
)


def _names_twice(value: Mapping[str, object]) -> Iterator[Fault]:
    seen: set[object] = set()
    for index, series in enumerate(children(value, "series")):
        if series["name"] in seen:
            yield Fault(f"/series/{index}/name", "must be unique among the series")
        seen.add(series["name"])


def _gaps(value: Mapping[str, object]) -> Iterator[Fault]:
    categories = child(value, "axis_config")["categories"]
    wanted = sorted(map(str, categories)) if isinstance(categories, list) else []
    for index, series in enumerate(children(value, "series")):
        if sorted(str(point["label"]) for point in children(series, "data")) != wanted:
            yield Fault(f"/series/{index}/data", "must have one point for every category")


def _chart(type_: str) -> Spec:
    return Spec(
        type_,
        {
            "series": must(Items(of=one_of(SERIES), most=6)),
            "axis_config": must(one_of(AXES)),
        },
        rules=(
            Rule("series have different names", _names_twice),
            Rule("every series has one point for every category", _gaps),
        ),
    )


BAR, AREA, LINE = _chart("bar"), _chart("area"), _chart("line")
PIE = Spec("pie", {"segments": must(Items(of=one_of(SEGMENT), most=6))})

DATA_VISUALIZATION = Spec(
    "data_visualization",
    {
        "title": must(String(50)),
        "chart": must(one_of(PIE, BAR, AREA, LINE)),
        "block_id": BLOCK_ID,
    },
    surfaces=MESSAGES,
)
