"""Write one line per request or sent notice, and never a secret."""

import json
import logging
import re
import sys

SECRETS = re.compile(
    r"xox[a-z]-[\w-]+|xapp-[\w-]+|ticket=[^\s&\"']+|code=[^\s&\"']+"
    r"|https://hooks\.slack\.com/[^\s\"']+|(?<=://)[^\s/:@]+:[^\s/@]+(?=@)"
)


class _Redacting(logging.Filter):
    """Mask tokens, tickets, response URLs and database passwords."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if SECRETS.search(message):
            record.msg, record.args = redacted(message), ()
        return True


class _Json(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = redacted(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


class _Text(logging.Formatter):
    """One plain line, tracebacks masked as well."""

    def formatException(self, ei: object) -> str:  # noqa: N802  # the library's name
        return redacted(super().formatException(ei))  # type: ignore[arg-type]


def redacted(text: str) -> str:
    """Return the text with everything that looks like a secret masked."""
    return SECRETS.sub("[masked]", text)


def set_up(kind: str | None, *, level: int = logging.INFO) -> None:
    """Log to stderr as `text` or `json`; by default text on a terminal, json otherwise."""
    chosen = kind or ("text" if sys.stderr.isatty() else "json")
    handler = logging.StreamHandler()
    handler.addFilter(_Redacting())
    text = _Text("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    handler.setFormatter(_Json() if chosen == "json" else text)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # At DEBUG Slack's libraries print message texts and socket tickets.
    for noisy in ("slack_bolt", "slack_sdk", "apscheduler", "alembic", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(max(level, logging.WARNING))
