"""The forms of maker notes: the few tags in them that name a camera, its owner, a place, or the picture."""

from exposure.extract.photos.makers.form import Directory, Maker, Note, Tag, Tags, Value
from exposure.extract.photos.makers.table import known

__all__ = ["Directory", "Maker", "Note", "Tag", "Tags", "Value", "known"]
