"""What is told of an account that is not proven, when something goes wrong: no name of it (safety.md 1.1)."""

import json
from dataclasses import replace

import pytest

from exposure import audit
from exposure.extract.platforms import claim
from exposure.extract.platforms.outcome import changed
from exposure.extract.platforms.tree import Data
from exposure.model import Ownership
from exposure.sources.look import Looker
from exposure.sources.profiles import Reader
from exposure.sources.targets import sort
from tests.collect.network.loopback import Server, answer, fetcher, path_script, redirect
from tests.extract.platforms.asking import document
from tests.ownership.attacks import NOON, Here
from tests.photos import HERE, ExifFields, jpeg

SITE = "https://vera-victim.example/"
PAGE = answer(b'<h1>Vera Victim</h1><img src="/p.jpg">')
HOSTS = ("vera-victim.example", "other-vera.example")
FAULTS = {
    "its robots.txt": {"/": PAGE, "/robots.txt": answer(b"User-agent: *\nDisallow: /", media="text/plain")},
    "a picture of another type": {"/": PAGE, "/p.jpg": answer(b"GIF8", media="image/jpeg")},
    "a picture elsewhere": {"/": PAGE, "/p.jpg": redirect("https://other-vera.example/p.jpg")},
    "a redirect inside": {"/": redirect("https://127.0.0.1/")},
    "a redirect to another port": {"/": redirect("https://other-vera.example:8443/")},
    "a redirect in circles": {"/": redirect("https://other-vera.example/")},
    "a program": {"/": answer(b"MZ\x90", media="application/x-exe")},
    "too large a page": {"/": answer(b"<p>", Content_Length="99999999")},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_safety_1_1_no_sentence_names_the_host_of_a_site_of_ones_own(fault):
    with Server(path_script(FAULTS[fault])) as server:
        profile = Reader(fetcher(server, *HOSTS), Here(), NOON).read(claim(SITE))
    told = [str(n) for r in profile.readings for n in r.notes] + [str(profile.error or "")]
    assert any("the site" in text for text in told)
    assert "vera" not in " ".join(told)


def test_safety_1_1_a_host_that_everybody_shares_is_named():
    with Server(path_script({"/users/vera": redirect("https://vera.example:99/")})) as server:
        profile = Reader(fetcher(server, "api.github.com"), Here(), NOON).read(
            claim("https://github.com/vera")
        )
    assert "api.github.com sends us on, but: the site: another port" in str(profile.error)


def test_safety_1_1_an_answer_of_another_form_names_no_key_that_may_be_a_person():
    data = {"profile": {}, "statusCode": 1, "Vera": 1, "vera_victim": 2, "Secretburg": 3, "ana": 4}
    (note,) = changed(["/login"], document("github", "ana", json.dumps(data).encode()), Data(data)).notes
    assert str(note).endswith("It has: profile, statusCode.")


@pytest.mark.parametrize("mine", [False, True])
def test_safety_1_1_a_file_has_its_name_only_if_it_was_said_to_be_ones_own(mine, tmp_path, world):
    path = tmp_path / "Vera Victim.jpg"
    path.write_bytes(jpeg(ExifFields(point=HERE))[:40])
    looker = Looker(replace(world.tools, mine=mine, offline=True, jobs=1))
    assert list(looker.look(sort([str(path)])[0])) == []
    assert [s.name for s in looker.unread] == ([path.name] if mine else [""])


def test_safety_1_1_half_a_letter_in_an_address_is_no_account():
    assert claim("https://vera.example/\ud800") is None
    assert claim("https://github.com/ana\udfff") is None


def test_safety_1_1_a_run_of_an_unproven_site_tells_its_fault_and_no_host(world):
    with Server(path_script(FAULTS["its robots.txt"])) as server:
        asked = replace(
            world.tools, connector=fetcher(server, *HOSTS)._connector, jobs=1, sleep=lambda _: None
        )
        report = audit([SITE], tools=asked)
    assert [x.ownership for x in report.looked] == [Ownership.UNPROVEN]
    assert any("robots.txt" in str(n) for n in report.notes)
    assert "vera" not in f"{report} {[str(n) for n in report.notes]}".casefold()
