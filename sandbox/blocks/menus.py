"""Select menus, single and multiple, from every source."""

from sandbox.blocks.compositions import (
    CONVERSATION_FILTER,
    OPTION,
    OPTION_GROUP,
    STARTS_AMONG_OPTIONS,
)
from sandbox.blocks.elements import ASKING, PLACEHOLDER
from sandbox.blocks.engine import Items, Source, Spec, may, one_of
from sandbox.blocks.rules import just_one_of, no_more_chosen_than
from sandbox.blocks.scalars import FLAG, Number, String

IDS = Items(of=String(), least=0)

_ONE = {**ASKING, "placeholder": PLACEHOLDER}
_MANY = {**_ONE, "max_selected_items": may(Number(least=1))}
_OFFERED = {
    "options": may(Items(of=one_of(OPTION), most=100)),
    "option_groups": may(Items(of=one_of(OPTION_GROUP), most=100)),
}
_CHOSEN = may(Items(of=one_of(OPTION), most=100), Source.GUESSED)
_CONVERSATIONS = {
    "default_to_current_conversation": may(FLAG),
    "filter": may(one_of(CONVERSATION_FILTER)),
}

STATIC_SELECT = Spec(
    "static_select",
    {**_ONE, **_OFFERED, "initial_option": may(one_of(OPTION))},
    rules=(*just_one_of("options", "option_groups"), STARTS_AMONG_OPTIONS),
)
EXTERNAL_SELECT = Spec(
    "external_select",
    {**_ONE, "initial_option": may(one_of(OPTION)), "min_query_length": may(Number(least=0))},
)
USERS_SELECT = Spec("users_select", {**_ONE, "initial_user": may(String())})
CONVERSATIONS_SELECT = Spec(
    "conversations_select",
    {
        **_ONE,
        **_CONVERSATIONS,
        "initial_conversation": may(String()),
        "response_url_enabled": may(FLAG),
    },
)
CHANNELS_SELECT = Spec(
    "channels_select",
    {**_ONE, "initial_channel": may(String()), "response_url_enabled": may(FLAG)},
)

MULTI_STATIC_SELECT = Spec(
    "multi_static_select",
    {**_MANY, **_OFFERED, "initial_options": _CHOSEN},
    rules=(
        *just_one_of("options", "option_groups"),
        STARTS_AMONG_OPTIONS,
        no_more_chosen_than("max_selected_items", "initial_options"),
    ),
)
MULTI_EXTERNAL_SELECT = Spec(
    "multi_external_select",
    {**_MANY, "initial_options": _CHOSEN, "min_query_length": may(Number(least=0))},
    rules=(no_more_chosen_than("max_selected_items", "initial_options"),),
)
MULTI_USERS_SELECT = Spec(
    "multi_users_select",
    {**_MANY, "initial_users": may(IDS)},
    rules=(no_more_chosen_than("max_selected_items", "initial_users"),),
)
MULTI_CONVERSATIONS_SELECT = Spec(
    "multi_conversations_select",
    {**_MANY, **_CONVERSATIONS, "initial_conversations": may(IDS)},
    rules=(no_more_chosen_than("max_selected_items", "initial_conversations"),),
)
MULTI_CHANNELS_SELECT = Spec(
    "multi_channels_select",
    {**_MANY, "initial_channels": may(IDS)},
    rules=(no_more_chosen_than("max_selected_items", "initial_channels"),),
)

MENUS = (
    STATIC_SELECT,
    EXTERNAL_SELECT,
    USERS_SELECT,
    CONVERSATIONS_SELECT,
    CHANNELS_SELECT,
    MULTI_STATIC_SELECT,
    MULTI_EXTERNAL_SELECT,
    MULTI_USERS_SELECT,
    MULTI_CONVERSATIONS_SELECT,
    MULTI_CHANNELS_SELECT,
)
