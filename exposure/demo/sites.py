"""A person's sites, each under its own reserved name."""

from collections.abc import Mapping

from exposure.demo import blog, mastodon
from exposure.demo.person import Blog, Person, Profile, host
from exposure.demo.server import Site


def sites(person: Person, words: Mapping[str, str]) -> dict[str, Site]:
    """Return what the server has to answer for a person, by host name.

    Args:
        person: Whose sites.
        words: The ownership words by profile address; they are put where only the owner can write.
            An address that is left out stays unproven.
    """
    return {host(one.address): _site(one, person, words.get(one.address, "")) for one in person.sites}


def _site(one: Blog | Profile, person: Person, words: str) -> Site:
    if isinstance(one, Blog):
        return blog.site(one, camera=person.camera, zone=person.zone, words=words)
    return mastodon.site(one, zone=person.zone, words=words)
