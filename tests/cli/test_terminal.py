"""What a person sees while a run goes on, where nobody draws bars."""

import pytest

from exposure.cli.terminal import Lines


def test_lines_tell_how_many_there_are_and_the_time_left(capsys: pytest.CaptureFixture[str]) -> None:
    now = [0.0]
    lines = Lines(lambda: now[0])
    lines.start("files", 100_000)
    now[0] = 3.0
    lines.advance(100)
    now[0] = 6.0
    lines.advance(900)
    now[0] = 590.0
    lines.advance(98_000)
    lines.stop()
    assert capsys.readouterr().err.splitlines() == [
        "Reading files ...",
        "  files: 1000 of 100000, about 10 minutes left",
        "  files: 99000 of 100000, almost done",
        "  files: 99000 done",
    ]


def test_lines_do_not_guess_where_the_number_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    now = [0.0]
    lines = Lines(lambda: now[0])
    lines.start("files", None)
    now[0] = 6.0
    lines.advance(5)
    assert capsys.readouterr().err.splitlines()[-1] == "  files: 5"
