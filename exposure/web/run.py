"""A check in a thread of its own: what it is at, stopping it, and what came of it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from exposure.errors import ExposureError
from exposure.model import Report
from exposure.render.tongue import N_
from exposure.sources.tools import Progress


@dataclass(frozen=True, slots=True)
class Stand:
    """How far a check is.

    Attributes:
        number: Grows with every change.
        what: ``accounts``, ``files``, or empty before and after.
        done: How many of them.
        total: Of how many; None where it is not known.
        earlier: The parts that are done, with their counts.
        going: It has not ended.
    """

    number: int = 0
    what: str = ""
    done: int = 0
    total: int | None = None
    earlier: tuple[tuple[str, int], ...] = ()
    going: bool = True


@dataclass(slots=True)
class Run:
    """One check.

    Attributes:
        work: Makes the report, telling how far it is; a ``KeyboardInterrupt`` from there means stop.
        report: What came of it, or None.
        fault: Why nothing came of it, in a sentence, or empty.
        kind: What broke, where the fault is this program's own; else empty.
        stopping: The person wants it to end.
    """

    work: Callable[[Progress], Report]
    report: Report | None = None
    fault: str = ""
    kind: str = ""
    stopping: bool = False
    _stand: Stand = field(default_factory=Stand)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _thread: threading.Thread | None = None

    def begin(self) -> "Run":
        """Start it and return it."""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    @property
    def stand(self) -> Stand:
        """How far it is now."""
        with self._changed:
            return self._stand

    @property
    def going(self) -> bool:
        """Whether it has not ended."""
        return self.stand.going

    def stop(self) -> None:
        """Ask it to end with what it has."""
        self.stopping = True

    def wait(self, seen: int, seconds: float) -> Stand:
        """Return how far it is, as soon as that is not what was seen, or when the time is up."""
        with self._changed:
            self._changed.wait_for(lambda: self._stand.number != seen, seconds)
            return self._stand

    def join(self, seconds: float) -> None:
        """Wait for its end."""
        if self._thread:
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            self.report = self.work(_Told(self))
        except ExposureError as error:
            self.fault = str(error)
        except KeyboardInterrupt:
            self.fault = N_("You stopped it before anything was read.")
        except Exception as error:  # noqa: BLE001 (whatever it is, the page stays and says so)
            self.fault = N_("Something went wrong inside this program. Nothing was sent.")
            self.kind = type(error).__name__
        finally:
            self.tell(going=False, what="")

    def tell(self, **changes: object) -> None:
        """Let everybody who waits know how far it is."""
        with self._changed:
            stand = self._stand
            self._stand = Stand(
                **{
                    "number": stand.number + 1, "what": stand.what, "done": stand.done, "total": stand.total,
                    "earlier": stand.earlier, "going": stand.going, **changes,
                }  # type: ignore[arg-type]
            )  # fmt: skip
            self._changed.notify_all()


class _Told:
    """The progress of a check, told to its page."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def start(self, what: str, total: int | None) -> None:
        """A part begins."""
        self._end_if_asked()
        self._run.tell(what=what, done=0, total=total)

    def advance(self, count: int = 1) -> None:
        """So many more are done."""
        self._run.tell(done=self._run.stand.done + count)
        self._end_if_asked()

    def stop(self) -> None:
        """The part has ended."""
        stand = self._run.stand
        self._run.tell(what="", done=0, total=None, earlier=(*stand.earlier, (stand.what, stand.done)))

    def _end_if_asked(self) -> None:
        if self._run.stopping:
            raise KeyboardInterrupt
