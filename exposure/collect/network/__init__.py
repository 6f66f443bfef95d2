"""The one door to the network: it asks politely, believes nothing, and never hangs (``safety.md`` 6)."""

from exposure.collect.network.address import Address, canonical, parse
from exposure.collect.network.connector import Connector, PublicConnector, Resolver
from exposure.collect.network.fetcher import Fetched, Fetcher
from exposure.collect.network.ip import public
from exposure.collect.network.limits import PAGE, PICTURE, PROOF, Limits
from exposure.collect.network.request import PROJECT_PAGE, USER_AGENT

__all__ = [
    "PAGE",
    "PICTURE",
    "PROJECT_PAGE",
    "PROOF",
    "USER_AGENT",
    "Address",
    "Connector",
    "Fetched",
    "Fetcher",
    "Limits",
    "PublicConnector",
    "Resolver",
    "canonical",
    "parse",
    "public",
]
