"""Show a report: the private copy, the share copy, the comparison, the data files.

Everything is made here, in Python, and stands in one file that opens without a network and reads
without a script. Outside text is escaped by the templates, apart in ``bdi``, and under a cover.
"""

from exposure.render.compare import compare
from exposure.render.export import audit_json, evidence_csv
from exposure.render.files import cautions, write
from exposure.render.gate import check_share
from exposure.render.lock import MOST as MOST_LOCKED
from exposure.render.lock import SUFFIX, lock, passphrase, unlock
from exposure.render.maps.ground import LARGEST as LARGEST_GROUND
from exposure.render.maps.ground import Ground, read_ground
from exposure.render.page import private, share
from exposure.render.pdf import pdf
from exposure.render.private_values import sensitive
from exposure.render.recall import summary_in, values_in
from exposure.render.shareview import ShareView, share_view
from exposure.render.summary import summary

__all__ = [
    "LARGEST_GROUND",
    "MOST_LOCKED",
    "SUFFIX",
    "Ground",
    "ShareView",
    "audit_json",
    "cautions",
    "check_share",
    "compare",
    "evidence_csv",
    "lock",
    "passphrase",
    "pdf",
    "private",
    "read_ground",
    "sensitive",
    "share",
    "share_view",
    "summary",
    "summary_in",
    "unlock",
    "values_in",
    "write",
]
