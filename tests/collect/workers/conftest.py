"""A pool over the readers of ``readers.py``, and documents that tell them what to do."""

from collections.abc import Callable, Iterator

import pytest

from exposure.collect.workers import Limits, Pool
from exposure.errors import SkipError
from exposure.model import Account, Document, Reading, Source, SourceType

MODULE = "tests.collect.workers.readers"
Make = Callable[..., Document]
Said = Callable[..., str]


def order(name: str, argument: object = "") -> Document:
    source = Source(type=SourceType.PHOTO, uri="photo:a.jpg", account=Account(platform="photos"))
    return Document(source=source, content=str(argument).encode(), media_type="image/jpeg", name=name)


def said(result: Reading | SkipError) -> str:
    assert isinstance(result, Reading), result
    return dict(result.keys)["said"]


def ask(pool: Pool, name: str, argument: object = "") -> Reading | SkipError:
    [(_, result)] = pool.read([order(name, argument)])
    return result


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    """One worker under the usual limits, shared by a module's tests."""
    with Pool(f"{MODULE}:obey", jobs=1) as one:
        yield one


@pytest.fixture(scope="module")
def quick() -> Iterator[Pool]:
    """One worker under small limits, shared too: it bears what the tests do to it."""
    with Pool(f"{MODULE}:obey", jobs=1, limits=Limits(wall=60, memory=96 << 20)) as one:
        yield one


@pytest.fixture
def own() -> Iterator[Pool]:
    """One worker of a test's own, which has read nothing yet."""
    with Pool(f"{MODULE}:obey", jobs=1) as one:
        yield one
