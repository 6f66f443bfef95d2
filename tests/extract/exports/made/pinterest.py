"""Pinterest: the one page of the copy."""

from collections.abc import Iterator

from tests.extract.exports.made.person import posts, truth

_AUDIENCE = {"public": "anyone", "followers": "owner", "unlisted": "anyone"}


def page(count: int) -> Iterator[str]:
    yield '<div id="contents"><h1 id=a>Pins</h1>\n'
    for post in posts(count):
        link = f"https://www.pinterest.com/pin/{post.number}/"
        yield (
            f'<a href="{link}">{link}</a>\n<br>Title: No data,\n<br>Details: {post.text},\n<br>Board Id: 1,\n'
            "<br>Board Name: No data,\n<br>Ip Address: 203.0.113.9,\n<br>Alt Text: No data,\n"
            f"<br>Created at: {post.time:%Y/%m/%d %H:%M:%S}\n<br>Alive: True\n<br>Is a repin: False\n"
            f"<br>Private: {post.shown == 'followers'}<br><br>\n"
        )
    yield "<h1 id=b>Messages</h1>\n</div>\n"


def build(count: int) -> dict[str, Iterator[str]]:
    return {"pinterest.html": page(count)}


def expected(count: int) -> object:
    return truth(count, audience=lambda p: _AUDIENCE[p.shown])
