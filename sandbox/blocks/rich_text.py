"""The rich_text block with its sections, lists, quotes and every inline element."""

from sandbox.blocks.engine import Field, Items, Source, Spec, may, must, one_of
from sandbox.blocks.scalars import COLOR, FLAG, Number, String, choice

BLOCK_ID = may(String(255))

_STYLES = {name: may(FLAG) for name in ("bold", "italic", "strike", "code", "underline")}
STYLE = Spec("", _STYLES)
# What names a person, channel or group may besides be highlighted.
MENTION_STYLE = Spec(
    "",
    {
        **_STYLES,
        "highlight": may(FLAG),
        "client_highlight": may(FLAG),
        "unlink": may(FLAG),
    },
)


def _inline(type_: str, fields: dict[str, Field], style: Spec = MENTION_STYLE) -> Spec:
    return Spec(type_, {**fields, "style": may(one_of(style))})


TEXT = _inline("text", {"text": must(String())}, STYLE)
LINK = _inline(
    "link",
    {
        "url": must(String(3000), Source.GUESSED),
        "text": may(String(least=0)),
        "unsafe": may(FLAG),
    },
    STYLE,
)
INLINE = (
    TEXT,
    LINK,
    _inline("user", {"user_id": must(String())}),
    _inline("usergroup", {"usergroup_id": must(String())}),
    _inline("channel", {"channel_id": must(String())}),
    _inline("team", {"team_id": must(String())}),
    _inline("broadcast", {"range": must(choice("here", "channel", "everyone"))}),
    _inline(
        "emoji",
        {
            "name": must(String()),
            "unicode": may(String()),
            "url": may(String()),
            "skin_tone": may(Number(least=1, most=6), Source.GUESSED),
        },
    ),
    _inline(
        "date",
        {
            "timestamp": must(Number(least=0)),
            "format": must(String()),
            "url": may(String()),
            "fallback": may(String()),
        },
    ),
    _inline("color", {"value": must(String(form=COLOR))}),
)

_BORDER = may(Number(least=0, most=1))

SECTION = Spec("rich_text_section", {"elements": must(Items(of=one_of(*INLINE), least=0))})
LIST = Spec(
    "rich_text_list",
    {
        "elements": must(Items(of=one_of(SECTION), least=0)),
        "style": must(choice("bullet", "ordered")),
        "indent": may(Number(least=0, most=8)),
        "offset": may(Number(least=0), Source.GUESSED),
        "border": _BORDER,
    },
)
QUOTE = Spec(
    "rich_text_quote",
    {"elements": must(Items(of=one_of(*INLINE), least=0)), "border": _BORDER},
)
PREFORMATTED = Spec(
    "rich_text_preformatted",
    {
        "elements": must(Items(of=one_of(TEXT, LINK), least=0)),
        "border": _BORDER,
        "language": may(String(), Source.GUESSED),
    },
)

RICH_TEXT = Spec(
    "rich_text",
    {
        "elements": must(
            Items(of=one_of(SECTION, LIST, QUOTE, PREFORMATTED)),
            Source.GUESSED,
        ),
        "block_id": BLOCK_ID,
    },
)
