"""Keep the tests on this machine: a socket or a name that leads beyond loopback is refused."""

import ipaddress
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

LOCAL_NAMES = {"", "localhost", "ip6-localhost"}


class OutsideError(Exception):
    """A test tried to reach another machine."""


@contextmanager
def only_loopback() -> Iterator[None]:
    """Refuse connections, datagrams and look-ups that would leave this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", _guarded_lookup(socket.getaddrinfo))
        yield


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        # The address is the last argument of all three.
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_outside(arguments[-1][0])
        return method(self, *arguments)

    return guarded


def _guarded_lookup(lookup: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(host: Any, *arguments: Any, **options: Any) -> Any:
        _refuse_outside(host)
        return lookup(host, *arguments, **options)

    return guarded


def _refuse_outside(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host or ""
    if name in LOCAL_NAMES or name.endswith(".localhost"):
        return
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        raise OutsideError(f"tests stay on this machine; {name} is another") from None
    # 0.0.0.0 is what a server binds to; connecting to it reaches this machine.
    if not (address.is_loopback or address.is_unspecified):
        raise OutsideError(f"tests stay on this machine; {name} is another")
