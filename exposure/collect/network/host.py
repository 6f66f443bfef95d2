"""Host names that may be asked: public names in ASCII, never an IP address in any disguise."""

import re
from collections.abc import Iterator

import idna

from exposure.errors import AddressError

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
"""A last label that makes browsers read a host as an IPv4 address (WHATWG URL, "ends in a number")."""

_PRIVATE = frozenset(
    {
        "alt",
        "arpa",
        "belkin",
        "consul",
        "corp",
        "dlink",
        "docker",
        "exit",
        "gateway",
        "home",
        "i2p",
        "internal",
        "intra",
        "intranet",
        "invalid",
        "lan",
        "local",
        "localdomain",
        "localhost",
        "localnet",
        "mail",
        "onion",
        "private",
        "router",
        "svc",
        "test",
        "workgroup",
    }
)
"""Last labels that no public name has; ``arpa`` holds reverse names and ``home.arpa``."""


def host_name(text: str) -> str:
    """Return a host name in lower-case ASCII (IDNA 2008 with UTS 46 mapping), without a last dot.

    Raises:
        AddressError: It is no name of a public host. The text is not repeated, since it may hold
            anything.
    """
    name = _ascii(text).removesuffix(".")
    labels = name.split(".")
    if len(name) > 253 or not all(map(_LABEL.fullmatch, labels)):
        raise AddressError("the address: its host is not a valid name; copy it again from the browser")
    for fault in _faults(labels):
        raise AddressError(f"the address: {fault}; only public sites are asked, by name")
    for label in labels:
        _check_punycode(label)
    return name


def _ascii(text: str) -> str:
    """Map a host to lower-case ASCII. Plain ASCII is left as it is, for ``idna`` refuses living names."""
    if text.isascii():
        return text.lower()
    try:
        return idna.encode(text, uts46=True, std3_rules=True).decode("ascii")
    except UnicodeError:
        fault = "the address: its host is not a valid international name; copy it again from the browser"
    raise AddressError(fault)


def _faults(labels: list[str]) -> Iterator[str]:
    if _NUMBER.fullmatch(labels[-1]):
        yield "its host is a number"
    if len(labels) == 1:
        yield "its host is a single word"
    if labels[-1] in _PRIVATE:
        yield "its host is a name of a private network"


def _check_punycode(label: str) -> None:
    """Refuse a label that says it is international and is not exactly so."""
    if not label.startswith("xn--"):
        return
    try:
        true = idna.alabel(idna.ulabel(label)).decode("ascii") == label
    except UnicodeError:
        true = False
    if not true:
        raise AddressError("the address: its host is not a valid international name; check the spelling")
