import io
import json
import stat
from datetime import datetime

import exifread
import pytest

from exposure.demo.folder import write
from exposure.demo.person import Blog, host


def _degrees(tags, name: str) -> float:
    degrees, minutes, seconds = (r.num / r.den for r in tags[f"GPS GPS{name}"].values)
    sign = -1 if tags[f"GPS GPS{name}Ref"].printable in {"S", "W"} else 1
    return sign * (degrees + minutes / 60 + seconds / 3600)


def _check(content: bytes, shot, person) -> None:
    tags = exifread.process_file(io.BytesIO(content), details=False)
    assert _degrees(tags, "Latitude") == pytest.approx(shot.place.latitude, abs=2e-7)
    assert _degrees(tags, "Longitude") == pytest.approx(shot.place.longitude, abs=2e-7)
    assert tags["EXIF DateTimeOriginal"].printable[:-3] == f"{shot.taken:%Y:%m:%d %H:%M}"
    hours, minutes = divmod(abs(person.zone), 60)
    assert tags["EXIF OffsetTimeOriginal"].printable == f"-{hours:02}:{minutes:02}"
    assert tags["Image Model"].printable == person.camera.model
    serial = tags.get("EXIF BodySerialNumber")
    assert (serial.printable if serial else "") == person.camera.serial


def test_photos_of_the_folder_carry_time_place_and_camera(played):
    assert {f.name for f in played.album.iterdir()} == {s.name for s in played.person.album}
    for shot in played.person.album:
        _check((played.album / shot.name).read_bytes(), shot, played.person)


def test_photos_of_the_sites_carry_time_place_and_camera(played):
    for blog in (s for s in played.person.sites if isinstance(s, Blog)):
        for shot in (shot for entry in blog.entries for shot in entry.shots):
            _check(played.get(host(blog.address), f"/photos/{shot.name}")[2], shot, played.person)


def test_the_posts_file_keeps_its_contract(played):
    records = [json.loads(line) for line in played.feed.read_text("utf-8").splitlines()]
    bio, *posts = records
    assert (bio["kind"], bio["text"]) == ("bio", played.person.bio)
    assert len(posts) == len(played.person.feed)
    assert len({r["id"] for r in records}) == len(records)
    for record, post in zip(posts, played.person.feed, strict=True):
        assert set(record) <= {"id", "kind", "lang", "posted", "text", "place", "mentions"}
        assert (record["kind"], record["text"]) == ("post", post.text)
        assert datetime.fromisoformat(record["posted"]) == post.at(played.person.zone)
        assert record.get("mentions", []) == list(post.mentions)
        assert record.get("place") == (
            {"lat": post.place.latitude, "lon": post.place.longitude} if post.place else None
        )


def test_safety_8_5_only_the_owner_can_read_the_files(played):
    home = played.feed.parent
    assert [stat.S_IMODE(p.stat().st_mode) for p in (home, played.album)] == [0o700, 0o700]
    assert {stat.S_IMODE(p.stat().st_mode) for p in (played.feed, *played.album.iterdir())} == {0o600}


def test_a_file_that_is_there_is_not_written_over(played, tmp_path):
    (tmp_path / "posts.jsonl").write_text("mine")
    with pytest.raises(FileExistsError):
        write(played.person, tmp_path)
    assert (tmp_path / "posts.jsonl").read_text() == "mine"
