"""Whose a source is, how that is proven, and the one gate that every output stands behind.

Every rule of ``safety.md`` 1 lives in this room. There is no setting and no second way round it.
"""

from exposure.ownership.gate import admit, blind, is_local, limit_unproven, may_show, own
from exposure.ownership.people import one_person
from exposure.ownership.prover import Prover
from exposure.ownership.spread import spread
from exposure.ownership.state import Proof, State, Store

__all__ = [
    "Proof",
    "Prover",
    "State",
    "Store",
    "admit",
    "blind",
    "is_local",
    "limit_unproven",
    "may_show",
    "one_person",
    "own",
    "spread",
]
