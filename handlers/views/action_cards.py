"""What staff can press on the card of an action: the next step stands out, the rest is one menu."""

from bot.domain.action_states import WAYS, ActionState
from bot.domain.actions import Action
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.ids import Action as Press
from handlers.views.ids import ActionMore

_NEXT = {
    ActionState.RECEIVED: ("Acknowledge", Press.ACTION_ACKNOWLEDGE),
    ActionState.ACKNOWLEDGED: ("Analyse", Press.ACTION_ANALYSE),
    ActionState.ANALYSED: ("Propose", Press.ACTION_PROPOSE),
    ActionState.PROPOSED: ("Approve", Press.ACTION_APPROVE),
    ActionState.APPROVED: ("Start work", Press.ACTION_START),
    ActionState.IN_PROGRESS: ("Implemented", Press.ACTION_IMPLEMENT),
    ActionState.IMPLEMENTED: ("Check", Press.ACTION_CHECK),
    ActionState.CHECKING: ("Check", Press.ACTION_CHECK),
    ActionState.NOT_EFFECTIVE: ("Analyse", Press.ACTION_ANALYSE),
    ActionState.EFFECTIVE: ("Tell the client", Press.ACTION_TELL),
    ActionState.REFERRED: ("Update status", Press.ACTION_FOLLOW),
}
_EXTENDABLE = frozenset({ActionState.APPROVED, ActionState.IN_PROGRESS})


def buttons(action: Action) -> list[Block | None]:
    """Return the next step, a second one where there is one, and the menu."""
    label, press = _NEXT.get(action.state, ("", None))
    again = action.state is ActionState.PROPOSED
    return [
        blocks.button(label, press, action.id, style="primary") if press else None,
        blocks.button("Analyse again", Press.ACTION_ANALYSE, action.id) if again else None,
        blocks.button("Implemented", Press.ACTION_IMPLEMENT, action.id)
        if action.state is ActionState.APPROVED
        else None,
        blocks.overflow(Press.ACTION_MORE, _more(action)),
    ]


def _more(action: Action) -> list[Block]:
    ways = WAYS[action.state]
    offered = (
        (ActionMore.EXTEND, "Extend", action.state in _EXTENDABLE),
        (ActionMore.REFER, "In the quality system", ActionState.REFERRED in ways),
        (ActionMore.CANCEL, "Cancel action", ActionState.CANCELLED in ways),
    )
    return [blocks.option(label, f"{what}:{action.id}") for what, label, fits in offered if fits]
