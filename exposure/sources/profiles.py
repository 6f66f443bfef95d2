"""Reading one account: its adapter's pages in order, its own pictures, and its words of proof."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from urllib.parse import unquote, urlsplit

from exposure.collect.network import PAGE, PICTURE, PROOF, Fetched, Fetcher
from exposure.collect.workers import Pool
from exposure.errors import SkipError
from exposure.extract.platforms import Claim, Page, Rank, claim
from exposure.extract.platforms.claims import owns
from exposure.model import (
    Account,
    Audience,
    Document,
    Outcome,
    OwnerText,
    Reading,
    Source,
    SourceType,
    Words,
)
from exposure.sources.plan import MOST_PICTURES, NotPlannedError, Plan, can_prove

WALLS = frozenset(
    {Outcome.LOGIN_WALL, Outcome.PRIVATE, Outcome.BLOCKED, Outcome.RATE_LIMITED, Outcome.NOT_FOUND},
)

SIGNS = ("cf-mitigated", "retry-after", "x-ratelimit-remaining")
"""Headers by which walls are told."""
IDENTITY = ("uid", "did", "id", "nsid", "channel")
"""Under which names adapters' first pages give the number that stays when a handle changes hands."""
_HOST = re.compile(r"\b(?!robots\.txt\b)(?:[a-z0-9-]{1,63}\.){1,9}[a-z0-9-]{2,63}(?![\w.-]*\w)")


@dataclass(slots=True)
class Profile:
    """One account as it was read.

    Attributes:
        claim: The account and its adapter.
        source: Where its evidence comes from; ownership is settled later.
        readings: One a page, in order.
        outcome: How the first page went.
        same: Every address was still this account's after redirects; only then can it be proven.
        error: Why it could not be read, or None.
    """

    claim: Claim
    source: Source
    readings: list[Reading] = field(default_factory=list)
    outcome: Outcome = Outcome.OK
    same: bool = True
    error: SkipError | None = None

    @property
    def account(self) -> Account:
        """Whose."""
        return self.claim.account

    @property
    def owner_texts(self) -> tuple[OwnerText, ...]:
        """Texts in which words of proof count."""
        return tuple(t for r in self.readings for t in r.owner_texts) if self.same else ()

    @property
    def identity(self) -> str:
        """The number by which the platform itself knows the account, or empty; it outlives the handle."""
        keys = dict(self.readings[0].keys) if self.readings else {}
        return next((keys[name] for name in IDENTITY if keys.get(name)), "")

    @property
    def owner_links(self) -> frozenset[Account]:
        """Accounts that its owner-only fields link to with ``rel="me"``."""
        claims = (
            claim(link.address) for r in self.readings for link in r.links if link.rel_me and link.owner
        )
        return frozenset(c.account for c in claims if c) if self.same else frozenset()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads accounts through one fetcher and one pool of workers.

    Attributes:
        fetcher: Speaks HTTP.
        pool: Parses.
        now: The time of the run.
        proof_only: Read no posts and no pictures: only the words of proof are looked for.
    """

    fetcher: Fetcher
    pool: Pool
    now: datetime
    proof_only: bool = False

    def read(self, claimed: Claim) -> Profile:
        """Read every page of an account that can be read; faults end up in the profile."""
        source = Source(
            type=SourceType.PROFILE, uri=claimed.url, account=claimed.account, audience=Audience.ANYONE
        )
        profile = Profile(claimed, source)
        try:
            self._pages(profile)
        except SkipError as error:
            told = _without_hosts(str(error), claimed)
            if profile.readings:
                profile.readings[0] = _noted(profile.readings[0], Words.plain(told))
            else:
                profile.error = type(error)(told)
        return profile

    def _pages(self, profile: Profile) -> None:
        keys = dict(profile.claim.values)
        plan = Plan.of(profile.claim, proof_only=self.proof_only)
        for page in profile.claim.platform.pages:
            address = profile.claim.address(page, keys)
            if address is None or (self.proof_only and not can_prove(page)):
                continue
            try:
                plan.take(address)
                fetched = self.fetcher.fetch(
                    address,
                    accept=page.accepts,
                    limits=PROOF if page.proof else PAGE,
                    found_by_us=page.found,
                )
                reading = self._parse(profile, page, fetched, address)
            except SkipError:
                if not page.optional:
                    raise
                continue
            same = _same(profile.claim, address, fetched.address) or _same_site(profile, page, fetched)
            same = same and (not page.proof or fetched.address == address)
            if not page.optional:
                profile.same = profile.same and same
            elif reading.outcome is not Outcome.OK or not same:
                continue
            profile.readings.append(reading)
            keys.update(reading.keys)
            if len(profile.readings) == 1:
                profile.outcome = reading.outcome
                if reading.outcome in WALLS:
                    return
        if not self.proof_only:
            self._pictures(profile, plan)

    def _parse(self, profile: Profile, page: Page, fetched: Fetched, asked: str) -> Reading:
        document = Document(
            source=replace(profile.source, uri=fetched.address if page.found else profile.claim.url),
            content=fetched.content,
            media_type=fetched.media_type,
            charset=fetched.charset,
            page=page.name,
            status=fetched.status,
            address=fetched.address if fetched.address != asked else "",
            headers=tuple((k, fetched.headers[k]) for k in SIGNS if k in fetched.headers),
            read_at=self.now,
        )
        return self._one(document)

    def _pictures(self, profile: Profile, plan: Plan) -> None:
        """Read the metadata of the pictures that the page itself shows from its own host."""
        addresses = [a for r in profile.readings for a in r.pictures][:MOST_PICTURES]
        for address in addresses:
            try:
                plan.take(address)
                fetched = self.fetcher.fetch(address, accept="image/*", limits=PICTURE, found_by_us=True)
                if fetched.status != 200 or not _below(profile.account, fetched.address):
                    continue
                source = replace(profile.source, type=SourceType.PHOTO, uri=fetched.address)
                document = Document(
                    source=source,
                    content=fetched.content,
                    media_type=fetched.media_type,
                    name=address.rsplit("/", 1)[-1],
                    read_at=self.now,
                )
                profile.readings.append(self._one(document))
            except NotPlannedError:
                return
            except SkipError as error:
                told = _without_hosts(str(error), profile.claim)
                profile.readings[0] = _noted(profile.readings[0], Words.plain(told))

    def _one(self, document: Document) -> Reading:
        """Parse one document in a worker.

        Raises:
            SkipError: It could not be parsed.
        """
        _, result = next(iter(self.pool.read([document])))
        if isinstance(result, SkipError):
            raise result
        return result


def _same(claimed: Claim, asked: str, answered: str) -> bool:
    """Return whether an answer still speaks of the account that was asked for (``safety.md`` 1.5).

    Sites send ``/Ana`` on to ``/ana``; accounts are told apart without regard to case as well. On a site
    of one's own, which may be a folder beside other people's, they are told apart letter by letter.
    """
    if asked.rstrip("/") == answered.rstrip("/"):
        return True
    exact = claimed.platform.rank is Rank.REST
    if not exact and asked.rstrip("/").casefold() == answered.rstrip("/").casefold():
        return True
    final = claim(answered)
    return final is not None and final.account.canonical == claimed.account.canonical


def _same_site(profile: Profile, page: Page, fetched: Fetched) -> bool:
    """Return whether a page that a site names is still on that site, where the site is all the account's."""
    account = profile.account
    return page.found and not account.handle and urlsplit(fetched.address).hostname == account.host


def _below(account: Account, address: str) -> bool:
    """Return whether a picture is on the account's own site, and on its own part of it, after redirects."""
    parts = urlsplit(address)
    folder = "/" + account.handle.strip("/")
    return parts.hostname == account.host and (unquote(parts.path) + "/").startswith(folder.rstrip("/") + "/")


def _without_hosts(text: str, claimed: Claim) -> str:
    """Return what went wrong without names of hosts that may be one person's own.

    Sentences go into every copy, and are made before it is known whose the account is.
    """
    shared = claimed.platform if claimed.platform.rank is Rank.NAMED else None
    return _HOST.sub(lambda m: m[0] if shared and owns(shared, m[0]) else "the site", text)


def _noted(reading: Reading, note: Words) -> Reading:
    return replace(reading, notes=(*reading.notes, note))
