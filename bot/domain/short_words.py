"""Know the few exact words by which people say yes, not yet and done; nothing beyond is guessed."""

import re
import unicodedata
from enum import StrEnum
from typing import Final

_MARKS: Final = re.compile(r":[a-z0-9_+-]+:|<@[^>]*>|@\S+")
_NO_WORDS: Final = re.compile(r":[\w+'-]+:|<[@!](?!date)[^>]*>|&(?:lt|gt|amp);|@\S+|.\ufe0f")
_PUNCTUATION: Final = re.compile(r"[.!,;:。、！¡…~'’\"\s]+")


class Say(StrEnum):
    """What the asker says to "Does this answer your question?"."""

    YES = "yes"
    NOT_YET = "not_yet"


def _words(table: str) -> frozenset[str]:
    return frozenset(word.strip() for word in re.split(r"[|\n]", table) if word.strip())


_YES: Final = _words(
    """
    yes|yes answered|yes it does|yes thanks|yes thank you|answered
    ja|ja danke|ja beantwortet|oui|oui merci|si|si gracias|si grazie|sim|sim obrigado|sim obrigada
    haan|haan ji|ji haan|ja dank je|はい|はい ありがとうございます|是|是的|是的 谢谢|네|예
    yes it is|yes that answers it|yes that is answered|yes all answered|all answered|that answers it
    yes that answers my question|that answers my question|yes it is answered|yes resolved
    ja das ist beantwortet|ja ist beantwortet|beantwortet|oui c est repondu
    oui ca repond a la question|si respondido|si contestado|si esta respondido
    si risposto|sim respondido|haan mil gaya
    """
)
_THANKS: Final = _words(
    """
    thanks|thank you|many thanks|thanks a lot|thank you very much|thx|danke|vielen dank|danke schon
    merci|merci beaucoup|gracias|muchas gracias|grazie|grazie mille|obrigado|obrigada
    muito obrigado|muito obrigada|shukriya|dhanyavad|bedankt|dank je|ありがとうございます
    ありがとうございました|谢谢|多谢|감사합니다|고맙습니다
    """
)
_NOT_YET: Final = _words(
    """
    no|not yet|no not yet|nein|noch nicht|nein noch nicht|non|pas encore|non pas encore
    aun no|todavia no|no aun no|no todavia no|non ancora|no non ancora|nao|ainda nao|nao ainda nao
    nahi|nahin|abhi nahi|abhi nahin|nee|nog niet|いいえ|まだ|まだです|不|不是|还没有|还没|没有
    아니요|아직|아직이요
    """
)
_DONE: Final = _words(
    """
    done|all done|this is done|that is done|it is done|its done|done now|completed|complete|closed
    erledigt|alles erledigt|fertig|ist erledigt|fait|c est fait|termine|hecho|listo|ya esta
    fatto|e fatto|completato|feito|concluido|pronto|ho gaya|hogaya|klaar|gedaan
    完了|完了しました|完了です|済み|できました|完成|已完成|完成了|好了|완료|완료했습니다
    """
)


def said(text: str) -> Say | None:
    """Return whether a whole message is one of the known words of yes or not yet."""
    word = _plain(text)
    if _says_yes(word):
        return Say.YES
    return Say.NOT_YET if word in _NOT_YET else None


def says_done(text: str) -> bool:
    """Return whether a whole message only says that something is done."""
    return _plain(text) in _DONE


def says_something(raw: str) -> bool:
    """Return whether a letter or digit is left of Slack's text without emoji and mentions."""
    return any(character.isalnum() for character in _NO_WORDS.sub(" ", raw))


def _says_yes(word: str) -> bool:
    """Whether a message is a yes, thanks behind it or not: "yes answered thanks"."""
    return word in _YES or any(word.removesuffix(f" {thanks}") in _YES for thanks in _THANKS)


def _plain(text: str) -> str:
    """Fold case, accents and punctuation, so that "Sí, gracias!" is "si gracias"."""
    letters = unicodedata.normalize("NFKD", _MARKS.sub(" ", text).casefold())
    bare = "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f")
    return _PUNCTUATION.sub(" ", unicodedata.normalize("NFC", bare)).strip()
