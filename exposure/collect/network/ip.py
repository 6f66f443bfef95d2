"""Which IP addresses belong to the public internet, and may therefore be connected to.

Sources: ``safety.md`` 6.2; the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and its
updates), read 2026-11-24. The tables stand here in full because ``ipaddress.is_global`` differs
between Python releases.
"""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

_CLOSED_4 = tuple(
    ip_network(n)
    for n in (
        "0.0.0.0/8",  # "this network"
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by a provider's customers
        "127.0.0.0/8",  # loopback
        "168.63.129.16/32",  # the host of Azure's virtual machines
        "169.254.0.0/16",  # link-local, and cloud metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)

_OPEN_6 = IPv6Network("2000::/3")
"""The only part of IPv6 that is given out for the public internet. Being outside of it closes
``::/96`` (IPv4-compatible), ``::ffff:0:0/96`` (mapped), ``::ffff:0:0:0/96`` (translated),
``64:ff9b::/96`` and ``64:ff9b:1::/48`` (NAT64), ``100::/64``, ``5f00::/16``, ``fc00::/7``,
``fe80::/10``, ``fec0::/10`` and ``ff00::/8``."""

_CLOSED_6 = tuple(
    ip_network(n)
    for n in (
        "2001::/23",  # protocol assignments: Teredo (carries IPv4), ORCHID, benchmarks
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4 (carries IPv4)
        "2620:4f:8000::/48",  # black hole for reverse names
        "3fff::/20",  # documentation
    )
)

_ISATAP = 0x00005EFE
"""The upper half of an interface identifier that carries IPv4 (RFC 5214, 6.1)."""


def public(address: str) -> bool:
    """Return whether ``address`` may be connected to.

    Args:
        address: An IP address as a resolver or a socket writes it. Anything else is not public.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if not ip.is_global or ip.is_multicast or ip.is_reserved or ip.is_unspecified:
        return False
    return _public_4(ip) if isinstance(ip, IPv4Address) else _public_6(ip)


def same(one: str, other: str) -> bool:
    """Return whether two spellings name one IP address."""
    try:
        return ip_address(one) == ip_address(other)
    except ValueError:
        return False


def _public_4(ip: IPv4Address) -> bool:
    return not any(ip in network for network in _CLOSED_4)


def _public_6(ip: IPv6Address) -> bool:
    if ip.scope_id or ip not in _OPEN_6 or any(ip in network for network in _CLOSED_6):
        return False
    carries_ipv4 = (int(ip) >> 32) & 0xFDFFFFFF == _ISATAP  # the bit left out says "universal"
    return not carries_ipv4
