"""The nouns: what flows from target to page. This room imports nothing of ours."""

from exposure.model.case import Case
from exposure.model.document import Document, OpenFile
from exposure.model.evidence import Evidence, Subject, Value
from exposure.model.fact import Fact, Slot, Support, Tie
from exposure.model.fix import Fix, FixSet, FixType, How, Plan, Scope, Step
from exposure.model.kind import Category, FactName, Kind
from exposure.model.level import Level, Steps
from exposure.model.locator import (
    BoxPath,
    Css,
    ExifTag,
    FileName,
    IptcTag,
    JsonPointer,
    Locator,
    TextSpan,
    XmpPath,
)
from exposure.model.place import GeoPoint
from exposure.model.reading import Link, Outcome, OwnerText, Reading
from exposure.model.report import Gentler, Looked, Report, Settings, Skipped, Tone
from exposure.model.scenario import AllOf, AnyOf, Needs, Question, Recipe, Scenario, answers, facts_of
from exposure.model.source import Account, Audience, Ownership, Source, SourceType
from exposure.model.words import Words

__all__ = [
    "Account",
    "AllOf",
    "AnyOf",
    "Audience",
    "BoxPath",
    "Case",
    "Category",
    "Css",
    "Document",
    "Evidence",
    "ExifTag",
    "Fact",
    "FactName",
    "FileName",
    "Fix",
    "FixSet",
    "FixType",
    "Gentler",
    "GeoPoint",
    "How",
    "IptcTag",
    "JsonPointer",
    "Kind",
    "Level",
    "Link",
    "Locator",
    "Looked",
    "Needs",
    "OpenFile",
    "Outcome",
    "OwnerText",
    "Ownership",
    "Plan",
    "Question",
    "Reading",
    "Recipe",
    "Report",
    "Scenario",
    "Scope",
    "Settings",
    "Skipped",
    "Slot",
    "Source",
    "SourceType",
    "Step",
    "Steps",
    "Subject",
    "Support",
    "TextSpan",
    "Tie",
    "Tone",
    "Value",
    "Words",
    "XmpPath",
    "answers",
    "facts_of",
]
