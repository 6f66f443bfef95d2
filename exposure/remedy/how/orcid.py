"""ORCID: each item of a record has a switch of its own (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo

_EACH = Advice(
    (
        "Open your record.",
        "Beside each item that this report names, set who can see it to 'Trusted parties' or 'Only me'.",
    ),
    mark="K",
    url="https://orcid.org/my-orcid",
    past="yes",
)

HOW = HowTo(
    platform="orcid",
    advice=dict.fromkeys(("bio_short", "bio_contact", "name_short", "links_apart"), _EACH),
)
