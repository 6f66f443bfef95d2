"""Text from strangers, planted in every string from outside, does nothing but stand there."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

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
    "<img src=x onerror=\"fetch('TRAP/fetch')\">",
    "<audio src=TRAP/audio autoplay onloadstart=document.title='owned'></audio>",
    "<picture><source srcset=TRAP/source><img src=TRAP/picture></picture>",
    "<img srcset='TRAP/srcset 1x' loading=eager>",
    "<input type=image src=TRAP/button>",
    "<embed src=TRAP/embed type=image/svg+xml>",
    "<applet code=TRAP/applet></applet><bgsound src=TRAP/sound>",
    "<table background=TRAP/table><tr><td background=TRAP/cell></table>",
    "<body background=TRAP/body onload=document.title='owned'>",
    "<svg><use href='TRAP/use#x'/></svg>",
    "<svg><a xlink:href='javascript:document.title=1'><text>press</text></a></svg>",
    "<svg><style>@import 'TRAP/svgstyle';</style></svg>",
    "<svg><foreignObject><iframe src=TRAP/foreign></iframe></foreignObject></svg>",
    "<svg><script href=TRAP/svgscript></script></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1) onbegin=document.title='owned'></svg>",
    "<svg><feImage href=TRAP/feimage></svg>",
    "<math><mi xlink:href=TRAP/math>x</mi></math>",
    '<div style="background-image:url(TRAP/style)">x</div>',
    "<p style='list-style:url(TRAP/list);behavior:url(TRAP/behaviour)'>x</p>",
    "<link rel=stylesheet href=TRAP/sheet>",
    "<link rel=prefetch href=TRAP/prefetch><link rel=modulepreload href=TRAP/module>",
    "<link rel=icon href=TRAP/icon><link rel=manifest href=TRAP/manifest>",
    "<script type=module>import 'TRAP/import'</script>",
    "<script src=TRAP/src></script>",
    "<script>navigator.sendBeacon('TRAP/beacon')</script>",
    "<script>new WebSocket('ws://127.0.0.1:9')</script>",
    '<script type=application/json id=case>{"case": null}</script>',
    "<template><img src=TRAP/template></template><noscript><img src=TRAP/noscript></noscript>",
    "<textarea autofocus onfocus=document.title='owned'>",
    "<select autofocus onfocus=document.title='owned'><option>x</select>",
    "<details open ontoggle=document.title='owned'><summary>x</summary></details>",
    "<marquee onstart=document.title='owned'>x</marquee>",
    "<a href='javascript:document.title=1'>x</a><a href=TRAP/ping ping=TRAP/ping>x</a>",
    "<object data='data:text/html,<script>parent.document.title=1</script>'></object>",
    "data:text/html,<script>document.title='owned'</script>",
    "vbscript:msgbox(1)",
    "//127.0.0.1:9/protocol",
    "https://user:secret@example.org@127.0.0.1:9/",
    "https://example.org/\x00<script>",
    "http://example.org/?q='><script>document.title='owned'</script>",
    "' onclick='document.title=1' x='",
    "` onmouseover=document.title=1 `",
    '" hidden="" class="one',
    " id=case class=switch data-fix=0 ",
    "</title></textarea></noscript></template></script><script>document.title='owned'</script>",
    "<!--><script>document.title='owned'</script>-->",
    "<![CDATA[<script>document.title='owned'</script>]]>",
    "<?xml-stylesheet href='TRAP/xsl'?>",
    "\ufeff<\u200bscript>document.title='owned'</script>",
    "\u2028</script>\u2029<script>document.title='owned'</script>",
    "%3Cscript%3Edocument.title='owned'%3C/script%3E",
    "{n} {value} {{n}} {0.__class__} {minutes!r:>99}",
    "\u0627\u0644\u0633\u0644\u0627\u0645 \u202b\u202d{value}\u202c \u05d0\u05d1",
    "</svg></path></circle><image href=TRAP/leave>",
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


def test_there_are_at_least_seventy_payloads() -> None:
    assert len(set(PAYLOADS)) >= 70


@pytest.mark.parametrize("offset", range(0, len(PAYLOADS), 5))
def test_safety_8_1_outside_text_never_becomes_markup(offset: int) -> None:
    html = private(student(Maker(hostile("http://127.0.0.1:9", offset))))
    page = BeautifulSoup(html, "lxml")
    assert len(page.select("script")) == 2
    assert len(page.select("style")) == 1
    assert not page.select(
        "img, iframe, marquee, textarea, select, template, audio, math, picture, foreignObject, base, link,"
        " object, video, image, embed, [srcdoc]"
    )
    assert [form.attrs for form in page.select("form")] == [{"autocomplete": "off"}]
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
        if button.is_visible():
            button.click()
    page.click("#stage")
    for key in ("ArrowRight", "ArrowLeft", "End", "Home", "PageDown", "Escape"):
        page.keyboard.press(key)
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
    for offset in range(0, len(PAYLOADS), 15):
        html = private(student(Maker(hostile(trap.url, offset))))
        addresses.append(opened(html, f"page{offset}.html"))
        page.goto(addresses[-1])
        expect(page).to_have_title("Report")
        work_all_controls(page)
        expect(page).to_have_title("Report")
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
