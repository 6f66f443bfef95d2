"""Looking at everything named, and settling whose it is before anything leaves this room."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from exposure.collect.archives import Pack
from exposure.collect.files.count import count
from exposure.collect.workers import Pool
from exposure.model import (
    Account,
    Audience,
    Evidence,
    Outcome,
    Ownership,
    Reading,
    Skipped,
    Source,
    Words,
)
from exposure.ownership import admit, blind, is_local, limit_unproven, one_person, own, spread
from exposure.sources import exports, local
from exposure.sources.offered import linked
from exposure.sources.readers import reader_for
from exposure.sources.same import Posts, account_of
from exposure.sources.targets import Target, sort
from exposure.sources.tools import Quiet, Tools

if TYPE_CHECKING:  # it needs requests, which files do not
    from exposure.sources.memory import Memory
    from exposure.sources.profiles import Profile, Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One document that was read, its ownership settled and its evidence admitted.

    Attributes:
        source: Where from, ownership included.
        reading: What it gave, values withheld where they must be.
        key: Tells accounts apart; holds no value where the source is not proven.
        proven_by: ``words``, ``site``, ``saved``, ``key``, ``rel_me``, ``statement`` or empty.
    """

    source: Source
    reading: Reading
    key: str
    proven_by: str = ""


@dataclass(slots=True)
class Looker:
    """One look at the targets of a run.

    Attributes:
        tools: What the run works with.
        skipped: What could not be read; complete once ``look`` has ended.
        walls: The walls around the workers.
        offered: Accounts that proven ones link to and that were not named; complete once ``look`` has
            ended.
    """

    tools: Tools
    skipped: list[Skipped] = field(default_factory=list)
    walls: tuple[str, ...] = ()
    offered: dict[Account, None] = field(default_factory=dict, repr=False)
    _unproven: dict[Account, int] = field(default_factory=dict)
    _named: list[Evidence] = field(default_factory=list)
    _proven: dict[Account, str] = field(default_factory=dict)
    _posts: Posts = field(default_factory=Posts)

    def look(self, targets: Sequence[Target]) -> Iterator[Seen]:
        """Yield what was read, accounts first, then files as they come.

        Raises:
            RefusedError: Too many accounts without proof, or profiles of several people.
        """
        links = [t for t in targets if t.claim]
        files = [t for t in targets if not t.claim]
        with ExitStack() as stack:
            reader = reader_for(links, [t.path for t in files], codes=self.tools.codes)
            pool = stack.enter_context(Pool(reader, jobs=self.tools.jobs))
            self.walls = pool.walls
            if links:
                yield from self._accounts(links, pool)
            if files:
                yield from self._files(files, pool, self._memory(stack))

    @property
    def unread(self) -> tuple[Skipped, ...]:
        """What could not be read; files have their names only if the person said that they are theirs."""
        return tuple(s if self.tools.mine else replace(s, name="") for s in self.skipped)

    def _memory(self, stack: ExitStack) -> "Memory | None":
        """Return what earlier runs read, if the person wants that and said that the files are theirs."""
        if not (self.tools.remember and self.tools.mine):
            return None
        from exposure.sources.memory import Memory  # noqa: PLC0415 (only if asked for)

        store = self.tools.prover.store
        return stack.enter_context(Memory(store.folder, store.secret(), "codes" if self.tools.codes else ""))

    def _accounts(self, links: Sequence[Target], pool: Pool) -> Iterator[Seen]:
        from exposure.sources.profiles import Reader  # noqa: PLC0415 (slow to import)

        tools = self.tools
        reader = Reader(tools.fetcher(), pool, tools.clock())
        profiles = []
        tools.progress.start("accounts", len(links))
        for target in links:
            profile = self._account(target, reader)
            if profile:
                profiles.append(profile)
            tools.progress.advance()
        tools.progress.stop()
        self._settle(profiles)
        for profile in profiles:
            if profile.account in self._proven:
                self._offer(profile.readings, {t.claim.account for t in links if t.claim})
            yield from self._seen(profile)

    def _account(self, target: Target, reader: "Reader") -> "Profile | None":
        """Read one account; None, and a reason, where nothing can be seen of it."""
        from exposure.sources.walls import sentence, ways_in  # noqa: PLC0415 (they know every platform)

        if target.claim is None:
            return None
        platform = target.claim.platform
        if not platform.pages:
            self._skip(target, ways_in(platform), Outcome.LOGIN_WALL)
            return None
        profile = reader.read(target.claim)
        if profile.error:
            self._skip(target, Words.plain(str(profile.error)), None)
            return None
        if profile.outcome not in {Outcome.OK, Outcome.PARTIAL}:
            notes = profile.readings[0].notes if profile.readings else ()
            self._skip(target, sentence(profile.outcome, platform, notes), profile.outcome)
            return None
        return profile

    def _settle(self, profiles: "Sequence[Profile]") -> None:
        """Find out which accounts are proven, and stop a run that is not about one person."""
        prover = self.tools.prover
        for profile in profiles:
            number = profile.identity
            method = prover.remembered(profile.account, identity=number) if profile.same else ""
            method = method or prover.check(profile.account, profile.owner_texts, identity=number)
            if method:
                self._proven[profile.account] = method
        links = {p.account: p.owner_links for p in profiles}
        for account in spread(self._proven, links):
            self._proven[account] = "rel_me"
        for profile in profiles:
            self._count(profile.account, profile.readings)

    def _count(self, account: Account, readings: Sequence[Reading]) -> None:
        if account not in self._proven:
            self._unproven.setdefault(account, len(self._unproven) + 1)
        for reading in readings:
            self._named.extend(reading.evidence)
        limit_unproven(frozenset(self._unproven))
        one_person(self._named, frozenset(self._proven))
        self._named = [e for e in self._named if e.kind == "profile_name"]

    def _offer(self, readings: Iterable[Reading], known: Collection[Account]) -> None:
        """Note the accounts that an owner's own fields link to; nothing is fetched for it."""
        links = (link for reading in readings for link in reading.links)
        self.offered.update(dict.fromkeys(linked(links, {*known, *self._proven})))

    def _seen(self, profile: "Profile") -> Iterator[Seen]:
        method = self._proven.get(profile.account, "")
        ownership = Ownership.PROVEN if method else Ownership.UNPROVEN
        for reading in profile.readings:
            yield self._admitted(replace(profile.source, ownership=ownership), reading, method)

    def _files(self, files: Sequence[Target], pool: Pool, memory: "Memory | None") -> Iterator[Seen]:
        progress = self.tools.progress
        progress.start("files", None if isinstance(progress, Quiet) else count(t.path for t in files))
        mine, codes = self.tools.mine, self.tools.codes
        packs: list[Pack] = []
        found = local.documents(
            files, self.tools.seen_by, self.skipped, packs, mine=mine, codes=codes, names=self.tools.names
        )
        for document, reading in local.read(pool, found, self.skipped, memory):
            progress.advance()
            if is_local(document.source):
                yield self._admitted(document.source, reading, "statement" if mine else "")
            else:
                account = local.account_of(reading) or document.source.account
                if reason := local.not_seen(reading, account):
                    label = f"a {document.source.type}"  # its name is mostly the account's
                    self.skipped.append(Skipped(label=label, reason=reason, outcome=reading.outcome))
                else:
                    yield self._saved(local.as_profile(document, account).source, reading)
        progress.stop()
        copies = exports.Reader(pool, progress, self.skipped, mine)
        for pack in packs:
            for document, reading in copies.read(pack):
                yield self._of_copy(document.source, reading)

    def _of_copy(self, source: Source, reading: Reading) -> Seen:
        """Settle a piece of an owner's copy: theirs if they said so, and of one person with all else."""
        source = replace(source, account=account_of(source.account, self._proven))
        reading = own(reading, source.ownership, source.account)
        reading = replace(reading, evidence=self._posts.merged(reading.evidence))
        if any(e.kind == "profile_name" for e in reading.evidence):
            self._named.extend(reading.evidence)
            one_person(self._named, frozenset(self._proven))
            self._named = [e for e in self._named if e.kind == "profile_name"]
        if not self.tools.mine and source.type == "export":
            self._unproven.setdefault(source.account, len(self._unproven) + 1)
            limit_unproven(frozenset(self._unproven))
        return self._admitted(source, reading, "statement" if self.tools.mine else "")

    def _saved(self, source: Source, reading: Reading) -> Seen:
        """Settle a saved page: proven by words in its owner field, like the live one."""
        prover, account = self.tools.prover, source.account
        reading = own(reading, Ownership.UNPROVEN, account)
        if account not in self._proven:
            method = prover.remembered(account, saved=True)
            method = method or prover.check(account, reading.owner_texts, saved=_asked_live(account))
            if method:
                self._proven[account] = method
        self._count(account, [reading])
        method = self._proven.get(account, "")
        if method:
            self._offer([reading], {account})
        ownership = Ownership.PROVEN if method else Ownership.UNPROVEN
        return self._admitted(replace(source, ownership=ownership), reading, method)

    def _admitted(self, source: Source, reading: Reading, method: str) -> Seen:
        """Let a reading out through the ownership gate."""
        owned = own(reading, source.ownership, source.account)
        found = owned.evidence
        if source.ownership is Ownership.PROVEN:
            self._posts.learn(found)
        if source.audience is not Audience.UNKNOWN:
            found = tuple(_audience(e, source.audience) for e in found)
        admitted = tuple(map(admit, found))
        number = self._unproven.get(source.account)
        return Seen(
            source=blind(source),
            key=f"unproven {number}" if number else source.account.canonical,
            reading=owned if admitted == owned.evidence else replace(owned, evidence=admitted),
            proven_by=method,
        )

    def _skip(self, target: Target, reason: Words, outcome: Outcome | None) -> None:
        self.skipped.append(Skipped(label=target.label, reason=reason, outcome=outcome))


def _asked_live(account: Account) -> bool:
    """Return whether a saved page's site answers this program too: then the page proves itself alone."""
    from exposure.extract.platforms import platform  # noqa: PLC0415 (only needed here)

    known = platform(account.platform)
    return known is None or bool(known.pages)


def _audience(evidence: Evidence, audience: Audience) -> Evidence:
    if evidence.audience is Audience.UNKNOWN:
        return replace(evidence, audience=audience)
    return evidence


def look(named: Iterable[str], tools: Tools) -> tuple[Looker, Iterator[Seen]]:
    """Return a look at what the person named, and what it sees as it goes.

    Raises:
        UsageError: Nothing that was named can be looked at.
    """
    targets, wrong = sort(named)
    looker = Looker(tools, list(wrong))
    return looker, looker.look(targets)
