from pathlib import Path

import pytest

from exposure.demo import PERSONS, photos, stage
from exposure.demo.person import Blog, host


def test_targets_are_the_profiles_then_the_files(played):
    assert played.stage.targets[:-2] == played.person.addresses
    assert played.album.is_dir()
    assert played.feed.is_file()


def test_two_stages_are_equal_byte_for_byte(played, player):
    """Also when every picture is drawn anew."""
    photos.scene.cache_clear()
    with player(played.person) as again:
        assert again.feed.read_bytes() == played.feed.read_bytes()
        names = sorted(f.name for f in played.album.iterdir())
        assert names == sorted(f.name for f in again.album.iterdir())
        assert all((again.album / n).read_bytes() == (played.album / n).read_bytes() for n in names)
        for site in played.person.sites:
            page = "/" if isinstance(site, Blog) else f"/api/v1/accounts/lookup?acct={site.handle}"
            assert again.get(host(site.address), page) == played.get(host(site.address), page)


def test_nothing_is_left_behind():
    with stage(PERSONS[0], words={}) as staged:
        home = Path(staged.targets[-1]).parent
        names = [host(address) for address in PERSONS[0].addresses]
    assert not home.exists()
    with pytest.raises(OSError, match="refused"):
        staged.connector.connect(names[0], 443, 5)


def test_words_for_a_foreign_address_are_an_error():
    with (
        pytest.raises(ValueError, match="not of nurse"),
        stage(PERSONS[0], words={"https://x.example/": "a"}),
    ):
        pytest.fail("staged")


def test_a_stage_keeps_its_targets_out_of_its_repr(played):
    assert "example" not in repr(played.stage).replace("exposure.demo", "")
