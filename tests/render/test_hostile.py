"""Text from strangers, planted in every string from outside, does nothing but stand there."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page

from exposure.render import private
from tests.render.conftest import Opener, Trap
from tests.render.people import Maker, student

PAYLOADS = (
    "<script>document.title='owned';new Image().src='TRAP/script'</script>",
    "\"><img src='TRAP/img' onerror=\"document.title='owned'\">",
    "</bdi></span></span><img src=TRAP/closed>",
    "</script><script>document.title='owned'</script>",
    "</style><style>@import 'TRAP/import';*{background:url(TRAP/background)}</style>",
    "<svg onload=document.title='owned'><image href=TRAP/svg></svg>",
    "<base href=TRAP/base>",
    "<link rel=preload as=image href=TRAP/preload><link rel=dns-prefetch href=TRAP/dns>",
    "<meta http-equiv=refresh content='0;url=TRAP/refresh'>",
    "<iframe src=TRAP/iframe srcdoc='<script>parent.document.title=1</script>'></iframe>",
    "<form action=TRAP/form><input autofocus onfocus=document.title='owned'></form>",
    "<video poster=TRAP/poster src=TRAP/video autoplay></video><object data=TRAP/object></object>",
    "javascript:document.title='owned'",
    "https://example.org/\" onmouseover=\"document.title='owned'",
    "--><script>document.title='owned'</script><!--",
    "{{ 7 * 191 }}{% raw %}{{ config }}",
    "\u202egnp.exe\u2066 \u200b\u00ad\ufeff \U000e0041\U000e0042",
    "Z" + "\u0301" * 60,
    "\x00\x07\x1b[31m\u2028\u2029",
    "]]></x>&lt;script&gt;&#60;script&#62;",
    "A" * 3000,
)


NOT_CLAIMED = ("refresh", "dns-prefetch")
"""A policy in the page does not stop these; never letting text become markup does."""


def hostile(trap: str, offset: int) -> Callable[[str], str]:
    """Return what plants one payload after another, before or after the text."""
    at = offset

    def spoil(text: str) -> str:
        nonlocal at
        at += 1
        payload = PAYLOADS[at % len(PAYLOADS)].replace("TRAP", trap)
        return payload if at % 3 == 0 else payload + text if at % 3 == 1 else text + payload

    return spoil


@pytest.mark.parametrize("offset", range(0, len(PAYLOADS), 3))
def test_safety_8_1_outside_text_never_becomes_markup(offset: int) -> None:
    html = private(student(Maker(hostile("http://127.0.0.1:9", offset))))
    page = BeautifulSoup(html, "lxml")
    assert len(page.select("script")) == 2
    assert len(page.select("style")) == 1
    assert not page.select("img, iframe, base, link, form, object, video, image, embed, [srcdoc]")
    assert [m.get("http-equiv") for m in page.select("meta[http-equiv]")] == ["Content-Security-Policy"]
    for element in page.find_all(True):
        assert not [name for name in element.attrs if name.startswith("on") or name == "style"]
        href = element.get("href")
        assert href is None or href.startswith(("#", "http://", "https://"))
    assert "1337" not in page.get_text()
    assert len(html.encode()) < 400_000


def test_safety_8_3_characters_that_hide_are_shown_as_code_points() -> None:
    html = private(student(Maker(lambda t: f"{t}\u202e\u200b\U000e0041\x07\u2066")))
    for hidden in "\u202e\u200b\U000e0041\x07\u2066":
        assert hidden not in html
    assert "&lt;U+202E&gt;" in html
    assert "&lt;U+E0041&gt;" in html


def test_safety_8_3_at_most_four_marks_stand_on_a_letter() -> None:
    html = private(student(Maker(lambda t: "Z" + "\u0301" * 60)))
    assert "\u0301" * 4 in html
    assert "\u0301" * 5 not in html


def work_all_controls(page: Page) -> None:
    """Use every control of ours: switches, covers, details, ticks, buttons, and the links inside."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for selector in ("#all", "#stage", "#stage", "#all"):
        page.click(selector)
    for button in page.query_selector_all("button"):
        button.click()
    page.evaluate(
        """() => {
          for (const box of document.querySelectorAll('input[type=checkbox]')) box.click();
          for (const a of document.querySelectorAll("a[href^='#']")) a.click();
        }"""
    )
    page.mouse.move(200, 300)


@pytest.mark.browser
def test_safety_8_2_a_hostile_report_asks_nobody_and_runs_nothing(
    browser: Browser, trap: Trap, opened: Opener
) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append("dialog"))
    addresses = []
    for offset in range(0, len(PAYLOADS), 5):
        html = private(student(Maker(hostile(trap.url, offset))))
        addresses.append(opened(html, f"page{offset}.html"))
        page.goto(addresses[-1])
        assert page.title() == "Report"
        work_all_controls(page)
        assert page.title() == "Report"
    page.wait_for_timeout(200)
    context.close()
    assert trap.asked == []
    assert said == []
    assert {url.partition("#")[0] for url in asked} == set(addresses)


@pytest.mark.browser
def test_safety_8_2_even_markup_that_got_in_could_ask_nobody(
    browser: Browser, trap: Trap, opened: Opener
) -> None:
    """The policy is a second wall: it holds when the first one is torn down on purpose."""
    html = private(student())
    planted = "".join(p for p in PAYLOADS if not any(w in p for w in NOT_CLAIMED)).replace("TRAP", trap.url)
    context = browser.new_context()
    page = context.new_page()
    page.goto(opened(html.replace("<main>", f"<main>{planted}", 1)))
    page.wait_for_timeout(300)
    title = page.title()
    context.close()
    assert title == "Report"
    assert trap.asked == []
