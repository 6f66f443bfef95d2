"""Writing comma-separated values as services do."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence


def table(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, bom: bool = False, before: str = ""
) -> Iterator[str]:
    yield ("\ufeff" if bom else "") + before
    for row in [columns, *()]:
        yield line(row)
    for row in rows:
        yield line(row)


def line(row: Sequence[object]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(row)
    return out.getvalue()
