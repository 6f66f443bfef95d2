import pytest

from exposure.render.links import MAX_ADDRESS, safe_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org/ana?x=1", "https://example.org/ana?x=1"),
        ("http://example.org:80/", "http://example.org:80/"),
        ("https://exämple.org/é", "https://xn--exmple-cua.org/%C3%A9"),
        ("https://\u0430pple.example/", "https://xn--pple-43d.example/"),
        ("https://example.org/%20a", "https://example.org/%20a"),
    ],
)
def test_safety_8_1_links_are_http_whole_and_in_ascii(text: str, address: str) -> None:
    assert safe_address(text) == address
    assert address.isascii()


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org/",
        "https://user:pass@example.org/",
        "https://[::1]/",
        "https://example.org/ a",
        "https://example.org\\@evil.example/",
        "https://example.org/\u202e" + "x" * MAX_ADDRESS,
        'https://example.org/"onclick=1',
        "https://example.org:99999/",
        "java\nscript:alert(1)",
        "photo:IMG_1.jpg",
        "",
    ],
)
def test_safety_8_1_anything_else_is_no_link(text: str) -> None:
    assert safe_address(text) is None
