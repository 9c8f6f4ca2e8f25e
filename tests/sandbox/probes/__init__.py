"""One table of what the Web API answers, for the sandbox and for a real workspace alike."""

from tests.sandbox.probes.chat import CHAT
from tests.sandbox.probes.conversations import CONVERSATIONS
from tests.sandbox.probes.payloads import METADATA, SECTION
from tests.sandbox.probes.people import PEOPLE
from tests.sandbox.probes.probe import Json, Probe, complaint, filled
from tests.sandbox.probes.rest import MARKS, REST, VIEWS

__all__ = ["METADATA", "PROBES", "SECTION", "Json", "Probe", "complaint", "filled"]

PROBES = [*CHAT, *CONVERSATIONS, *PEOPLE, *VIEWS, *MARKS, *REST]
