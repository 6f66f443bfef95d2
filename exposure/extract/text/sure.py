"""How sure a find in a post is: what the recognizer says, lowered where the writer may not be meant.

The levels promise something: of what is *strong*, 95 of 100 finds are right on posts that nobody here had
seen, of what is *likely* 85 on plain posts and 70 on posts written to mislead, and a *hint* is less. Nothing
becomes surer here, so one post never says more than its words do:

- A post that is about nobody, as far as the small model can tell, gives nothing but what is certain.
- A post that speaks for a shop, or that is hardly about its writer, gives hints.
- Without "I" or "my" in the sentence, a find is strong only in a post that is surely about its writer, and
  what a frame found is a hint elsewhere.

Biographies are about their writers; there the recognizers' own levels hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from exposure.extract.languages.contract import Language
from exposure.extract.text.guess import LONGEST, about
from exposure.extract.text.own import business, speaks
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import phrase
from exposure.model import Level

MEANT = 0.0
"""Log odds below which a post is hardly about its writer."""
IDLE = -1.8
"""Log odds below which it is not: of ten finds there, three were right."""
FEW = 4
"""Spaces of a post that is never left out."""
SURELY = 2.5
"""Log odds from which it surely is, even without "I" and "my"."""
MAX_ASKED = 8
"""Places of one long text about which the small model is asked; what is found at others is a hint."""
REACH = 200
"""Characters of a long text for which one answer holds."""


@dataclass(slots=True)
class Sure:
    """What is known of one post, asked once.

    Attributes:
        passage: The post.
        languages: The languages it is read by.
        meant: The log odds that its writer is meant, by the place in it.
        shop: Whether a shop, a venue or an advert speaks, once it has been asked.
    """

    passage: Passage
    languages: Sequence[Language]
    meant: dict[int, float] = field(default_factory=dict)
    shop: bool | None = None

    def idle(self, at: int) -> bool:
        """Return whether the words around a place are about nobody: what is found there is left out.

        A few words say too little either way.
        """
        return self.passage.low.count(" ") >= FEW and self._odds(at) < IDLE

    def level(self, said: Level, at: int, *, general: bool) -> Level:
        """Return the level of a find.

        Args:
            said: What the recognizer says.
            at: Where it is.
            general: It was found by a frame, which looks at fewer words than a recognizer of its own.
        """
        if said <= Level.HINT:
            return said
        odds = self._odds(at)
        if odds < MEANT or self._shop():
            return Level.HINT
        if odds >= SURELY or any(speaks(self.passage, at, language) for language in self.languages):
            return said
        return Level.HINT if general and said is Level.LIKELY else Level.LIKELY

    def _odds(self, at: int) -> float:
        near = at // REACH if len(self.passage.text) > LONGEST else 0
        if near not in self.meant:
            asked = len(self.meant) < MAX_ASKED
            self.meant[near] = about(self.passage, at, self.languages) if asked else IDLE
        return self.meant[near]

    def _shop(self) -> bool:
        if self.shop is None:
            self.shop = any(
                business(self.passage, language) or phrase(language.adverts).search(self.passage.low)
                for language in self.languages
            )
        return self.shop
