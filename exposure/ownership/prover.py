"""Giving out words, checking them, and remembering what was proven."""

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from exposure.model import Account, OwnerText
from exposure.ownership import key, words
from exposure.ownership.state import Proof, Store, everything

SITE_FIELD = "exposure-proof"
"""The name of an owner text that a whole site's owner places (``safety.md`` 1.4)."""
REUSE = timedelta(minutes=10)
"""Words this young are shown again; so that at least 20 minutes are left to place them."""
SAVED = "saved"
"""The method of a proof in a page that somebody saved: it counts for saved pages and for nothing else.

Whoever has a file can write into it, so it must not open what the site answers, nor pass by links.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prover:
    """Proofs of ownership, with the clock and the memory handed in.

    Attributes:
        store: Where secret and state are kept.
        clock: Returns the time, aware.
    """

    store: Store
    clock: Callable[[], datetime]

    def words(self, account: Account) -> str:
        """Return words for an account, new ones unless some were given out less than 10 minutes ago."""
        return words.make(account, self._issue(account), self.store.secret())

    def challenge(self, account: Account) -> str:
        """Return the line that a key of the account signs; new unless words or a line are that young."""
        return key.challenge(account, self._issue(account), self.store.secret())

    def check_key(self, account: Account, signature: bytes, keys: Sequence[str]) -> bool:
        """Look whether a published key signed the line given out, and remember success for 30 days.

        Args:
            account: Whose.
            signature: As ``ssh-keygen -Y sign`` writes it.
            keys: As the platform publishes them for this account, by ``key.published``.

        Raises:
            RefusedError: A signature cannot be checked on this system.
        """
        now = self._now()
        state = self.store.load()
        issued = state.issued_at(account.canonical)
        if issued is None or not words.valid(issued, now):
            return False
        if not key.signed(key.challenge(account, issued, self.store.secret()), signature, keys):
            return False
        self.store.save(state.with_proof(Proof(account=account.canonical, method="key", at=now)))
        return True

    def check(
        self, account: Account, texts: Sequence[OwnerText], *, saved: bool = False, identity: str = ""
    ) -> str:
        """Look for an account's words in its owner's texts, and remember success for 30 days.

        Args:
            account: Whose.
            texts: What only its owner writes.
            saved: They were read of a file, not of the site.
            identity: The number by which the platform knows the account, if it gives one.

        Returns:
            The method, ``words``, ``site`` or ``saved``; empty if they do not stand there or are too old.
        """
        now = self._now()
        state = self.store.load()
        issued = state.issued_at(account.canonical)
        if issued is None or not words.valid(issued, now):
            return ""
        expected = words.make(account, issued, self.store.secret())
        found = [t for t in texts if words.stand_in(expected, [t])]
        if not found:
            return ""
        site = all(t.name == SITE_FIELD for t in found)
        method = SAVED if saved else "site" if site else "words"
        mark = self._mark(account, identity)
        self.store.save(
            state.with_proof(Proof(account=account.canonical, method=method, at=now, identity=mark))
        )
        return method

    def remembered(self, account: Account, *, saved: bool = False, identity: str | None = None) -> str:
        """Return the method by which an account was proven in the last 30 days, or nothing.

        A handle can change hands in that time. Where the platform gives a number that does not, a proof
        counts only for the account that had it; one that knew of none takes the first that is seen.

        Args:
            account: Which.
            saved: It is asked for a saved page, for which one in a saved page counts as well.
            identity: What the platform gave as its number now, empty for none; None if nothing was read.
        """
        state = self.store.load()
        proof = state.proof(account.canonical, self._now())
        if proof is None or (proof.method == SAVED and not saved):
            return ""
        if identity is not None:
            mark = self._mark(account, identity)
            if proof.identity and proof.identity != mark:
                return ""
            if mark and not proof.identity:
                self.store.save(state.with_proof(replace(proof, identity=mark)))
        return proof.method

    def forget(self, account: Account) -> bool:
        """Forget an account; return whether it was known."""
        state = self.store.load()
        known = state.without(account.canonical)
        if known == state:
            return False
        self.store.save(known)
        return True

    def all(self) -> tuple[Proof, ...]:
        """Return every proof that still counts, oldest first."""
        return tuple(everything(self.store.load(), self._now()))

    def _issue(self, account: Account) -> datetime:
        """Return when words or a line for an account were given out, which may be now."""
        now = self._now()
        state = self.store.load()
        issued = state.issued_at(account.canonical)
        if issued is None or not timedelta(0) <= now - issued <= REUSE:
            issued = now
            self.store.save(state.with_issue(account.canonical, now))
        return issued

    def _mark(self, account: Account, identity: str) -> str:
        """Return what is kept of an account's number: nothing that tells it."""
        if not identity:
            return ""
        message = f"identity 1\n{account.canonical}\n{identity}"
        return hmac.new(self.store.secret(), message.encode(), "sha256").hexdigest()[:32]

    def _now(self) -> datetime:
        return self.clock().astimezone(UTC).replace(microsecond=0)
