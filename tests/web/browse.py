"""A person in a real browser: pages that open are waited for, and so is what changes on them."""

TABS = 60


def press(t, selector: str) -> None:
    """Click what opens another page in this tab, and return when that one stands there whole."""
    with t.expect_navigation():
        t.click(selector)


def press_key(t, key: str) -> None:
    """Press a key that opens another page in this tab, and return when that one stands there whole."""
    with t.expect_navigation():
        t.keyboard.press(key)


def tab_to(t, selector: str) -> None:
    """Press the tab key until the element has the focus."""
    for _ in range(TABS):
        if t.evaluate("s => document.activeElement.matches(s)", selector):
            return
        t.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {selector}")


def begin(context, page, link="", alone="yes"):
    """Return a tab in which the first step is answered."""
    t = context.new_page()
    t.goto(link or page.start_link)
    t.check(f"input[name=alone][value={alone}]")
    t.check("input[name=whose]")
    press(t, "button.main")
    assert t.url.endswith("/what")
    return t
