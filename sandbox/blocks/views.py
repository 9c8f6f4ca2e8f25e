"""The checks of a view: a modal or an App Home."""

import json
from collections.abc import Iterator, Mapping

from sandbox.blocks.compositions import plain_text
from sandbox.blocks.engine import Fault, Rule, Source, Spec, Surface, may, must, one_of
from sandbox.blocks.problems import Problem, problem
from sandbox.blocks.reading import children
from sandbox.blocks.scalars import FLAG, String
from sandbox.blocks.together import block_list, shared_faults

VIEW_BYTES = 250 * 1024


def _inputs_without_submit(view: Mapping[str, object]) -> Iterator[Fault]:
    if "submit" in view:
        return
    for index, block in enumerate(children(view, "blocks")):
        if block["type"] == "input":
            words = "must define `submit` to use an `input` block in modals"
            yield Fault(f"/blocks/{index}/input", words)


_VIEW = {
    "private_metadata": may(String(3000, least=0)),
    "callback_id": may(String(255, least=0)),
    "external_id": may(String(255, least=0)),
}

MODAL = Spec(
    "modal",
    {
        "title": must(plain_text(24)),
        "blocks": must(block_list(Surface.MODAL)),
        "submit": may(plain_text(24)),
        "close": may(plain_text(24)),
        "clear_on_close": may(FLAG),
        "notify_on_close": may(FLAG),
        "submit_disabled": may(FLAG, Source.GUESSED),
        **_VIEW,
    },
    surfaces=frozenset({Surface.MODAL}),
    rules=(Rule("`submit` where there is an `input` block", _inputs_without_submit),),
)

HOME = Spec(
    "home",
    {"blocks": must(block_list(Surface.HOME)), **_VIEW},
    surfaces=frozenset({Surface.HOME}),
)

_VIEWS = {Surface.MODAL: one_of(MODAL), Surface.HOME: one_of(HOME)}


def check_view(view: Mapping[str, object], surface: str) -> list[Problem]:
    """Check a view that is to be shown as a `modal` or as a `home`.

    Raises ValueError or KeyError when the surface is neither.
    """
    place = Surface(surface)
    faults = _VIEWS[place].faults(view, "/view", place)
    if isinstance(view, dict):
        faults += shared_faults(view.get("blocks"), "/view/blocks")
    if faults:
        return [problem("invalid_arguments", fault) for fault in faults]
    # Only a sound view is measured: junk may nest too deep to be written out.
    written = json.dumps(view, ensure_ascii=False, separators=(",", ":"))
    size = len(written.encode(errors="surrogatepass"))
    if size > VIEW_BYTES:
        return [Problem("view_too_large", "", f"must be less than {VIEW_BYTES + 1} bytes")]
    return []
