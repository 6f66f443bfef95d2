"""What a stretch of text looks like, told by a small model of our own; no network, no library."""

from exposure.extract.guess.features import Feature, features, marked
from exposure.extract.guess.model import Model, models
from exposure.extract.guess.places import is_place, is_settlement
from exposure.extract.guess.tokens import Token, tokens

__all__ = ["Feature", "Model", "Token", "features", "is_place", "is_settlement", "marked", "models", "tokens"]
