"""LinkedIn: CSV files, some with notes before the column names."""

from collections.abc import Iterator

from tests.extract.exports.made.person import posts, truth
from tests.extract.exports.made.tables import table

_SHOWN = {"public": "PUBLIC", "followers": "MEMBER_NETWORK", "unlisted": "CONNECTIONS"}
_AUDIENCE = {"public": "anyone", "followers": "members", "unlisted": "members"}
_NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some are missing, for example."\n\n'
)


def rows(count: int) -> Iterator[tuple[object, ...]]:
    for post in posts(count):
        link = f"https://www.linkedin.com/feed/update/{post.number}"
        yield (post.time.strftime("%Y-%m-%d %H:%M:%S"), link, post.text, "", "", _SHOWN[post.shown])


def build(count: int) -> dict[str, Iterator[str] | str]:
    person = (
        "Ana",
        "Example",
        "",
        "1 Secret Street",
        "Feb 3, 2001",
        "Weaver at Loom & Co",
        "I weave.",
        "Textiles",
        "12345",
        "Green Field",
        "",
        "[PERSONAL:https://a.example]",
        "",
    )
    return {
        "Profile.csv": table(
            (
                "First Name",
                "Last Name",
                "Maiden Name",
                "Address",
                "Birth Date",
                "Headline",
                "Summary",
                "Industry",
                "Zip Code",
                "Geo Location",
                "Twitter Handles",
                "Websites",
                "Instant Messengers",
            ),
            [person],
        ),
        "Positions.csv": table(
            ("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
            [
                ("Loom & Co", "Weaver", "", "Green Field", "Jan 2020", ""),
                ("Yarn Ltd", "Clerk", "", "", "Jan 2018", "Dec 2019"),
            ],
        ),
        "Education.csv": table(
            ("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"),
            [("Green Field College", "2016", "2018", "", "", "")],
        ),
        "Shares.csv": table(
            ("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"), rows(count)
        ),
        "Connections.csv": table(
            ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"),
            [("Bo", "Beispiel", "https://x.example", "bo@example.org", "Y", "Z", "01 Jan 2024")] * 5,
            before=_NOTES,
        ),
        "messages.csv": "NEVER",
        "Email Addresses.csv": "NEVER",
    }


def expected(count: int) -> object:
    return truth(count, audience=lambda p: _AUDIENCE[p.shown])
