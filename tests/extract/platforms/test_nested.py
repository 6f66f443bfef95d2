"""Posts that stand in posts without end, as unclosed or repeated markup makes them."""

from exposure.extract import read
from exposure.extract.platforms.tree import DEEPEST
from exposure.model import Account, Document, Kind, Source, SourceType

POST = (
    '<article data-testid="tweet"><div data-testid="User-Name"><a href="/example_person">A</a></div>'
    '<a href="/example_person/status/{n}"><time datetime="2026-11-20T06:{n:02}:00.000Z">x</time></a>'
    '<div data-testid="tweetText"><span>words {n}</span></div>'
)


def test_safety_7_2_of_posts_inside_posts_only_the_outer_ones_are_read():
    nested = "".join(POST.format(n=n) for n in range(60))
    page = f"<!-- saved from url=(0028)https://x.com/example_person --><html><body>{nested}</body></html>"
    source = Source(type=SourceType.PAGE, uri="page:x", account=Account(platform="saved"))
    document = Document(source=source, content=page.encode(), media_type="text/html", page="saved")
    found = [e for e in read(document).evidence if e.kind is Kind.POST_TIME]
    assert 1 <= len(found) <= DEEPEST + 1
