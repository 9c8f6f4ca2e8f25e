"""Take out of a message what its author did not say: quotes, code, links, mentions, signatures."""

import re
from dataclasses import dataclass

from bot.domain.detection.folding import fold

_CODE_BLOCK = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|&gt;).*$", re.MULTILINE)
_FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}\s*(?:original message|forwarded message|ursprungliche nachricht"
    r"|message d'origine|mensaje original|messaggio originale|mensagem original)|"
    r"(?:on|am|le|el|il|em) .{4,80} (?:wrote|schrieb|a ecrit|escribio|ha scritto|escreveu)\s?:).*",
    re.MULTILINE | re.DOTALL,
)
_MAIL_HEADER = re.compile(
    r"^[ \t]*(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff|de|envoye|objet|enviado|asunto"
    r"|para|da|inviato|oggetto|assunto)\s?: .*$",
    re.MULTILINE,
)
_SIGNATURE = re.compile(
    r"^[ \t]*(?:--[ \t]*$|sent from my |von meinem |best,?[ \t]*$|cheers,?[ \t]*$"
    r"|(?:(?:best|kind|warm|many)[ \w]{0,12} )?regards\b|sincerely|yours "
    r"|mit (?:freundlichen|besten|herzlichen|lieben) gru|(?:viele|beste|liebe|schone) gru"
    r"|cordialement|bien a vous|sinceres salutations|saludos|atentamente|un saludo"
    r"|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke"
    r"|よろしくお願い(?:いたし|致し|し)ます。?[ ]*$|此致).*",
    re.MULTILINE | re.DOTALL,
)
_LONGEST_SIGNATURE = 320
_LABELLED_LINK = re.compile(r"<(?:https?|mailto|tel):[^|>]*\|([^>]*)>")
_CHANNEL = re.compile(r"<#[A-Z0-9]+\|?([^>]*)>")
_BARE_LINK = re.compile(
    r"<(?:https?|mailto|tel):[^>]*>|https?://\S+|\bwww\.\S+|(?<!\S)\S{1,80}@\S{1,190}\.\w{2,}"
)
_MENTION = re.compile(r"<[@!][^>]*>|(?<![\w.])@[\w.\-]+")
_GAP = re.compile(r"[^\S\n]{9,}")
"""More than layout: patterns that look across spaces must not have thousands to look across."""

_EMOJI_CODE = re.compile(r"(?<![\w:]):(?=[a-z0-9_+\-']*[a-z+\-])[a-z0-9_+\-']+:(?![\w])")
_EMOJI = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u3030\u303d\ufe0f\u200d\u20e3"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)
_DECORATION = re.compile(r"(?<!\w)[*_~`]+(?=\S)|(?<=\S)[*_~`]+(?!\w)")
_OPT_OUT = re.compile(r"\U0001f4e3|:(?:mega|loudspeaker):")
_FYI = re.compile(
    r"\W{0,3}(?:(?:hi|hello|dear)? ?(?:all|team)?\W{0,2})?(?:just )?(?:fyi|for your information"
    r"|zur (?:info|kenntnis|information)|pour (?:info|information)|para su informacion"
    r"|per (?:vostra )?(?:info|conoscenza)|para (?:sua )?(?:info|conhecimento)"
    r"|ご参考|参考まで|供参考|仅供参考)"
)
_OPT_IN = re.compile(r"\U0001f3ab|:ticket:")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """The author's own words, and their folded twin of the same length."""

    text: str
    folded: str
    announced: bool
    for_information: bool
    opted_in: bool


def clean(text: str) -> Cleaned:
    """Return what the author said, without marks of Slack or mail; keeps line breaks."""
    said = _CODE_BLOCK.sub(" ", text)
    if "&" in said or ">" in said:
        said = _QUOTED_LINE.sub("", said)
    if "<" in said:
        said = _CHANNEL.sub(r"#\1", _LABELLED_LINK.sub(r"\1", said))
    if "@" in said or "<" in said or "http" in said or "www." in said:
        said = _MENTION.sub(" ", _BARE_LINK.sub(" ", said))
    for entity, character in _ENTITIES:
        said = said.replace(entity, character)
    said = _DECORATION.sub("", _EMOJI.sub(" ", _EMOJI_CODE.sub(" ", said)))
    said = _without_mail_parts(_GAP.sub(" ", said))
    folded = fold(said)
    return Cleaned(
        text=said,
        folded=folded,
        announced=bool(_OPT_OUT.search(text)),
        for_information=bool(_FYI.match(folded.strip())),
        opted_in=bool(_OPT_IN.search(text)),
    )


def _without_mail_parts(said: str) -> str:
    """Cut forwarded mail, header lines and a signature that ends the message."""
    if "\n" not in said:
        return said
    said = said[: _start(_FORWARDED.search(fold(said)), len(said))]
    folded = fold(said)
    for header in reversed(list(_MAIL_HEADER.finditer(folded))):
        said = said[: header.start()] + said[header.end() :]
    folded = fold(said)
    signature = _SIGNATURE.search(folded, max(1, len(folded) - _LONGEST_SIGNATURE))
    if signature and folded[: signature.start()].strip():
        said = said[: signature.start()]
    return said


def _start(match: re.Match[str] | None, otherwise: int) -> int:
    return match.start() if match else otherwise
