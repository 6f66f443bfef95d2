"""Made-up people, their sites and their photos, shown without any network."""

from exposure.demo.person import NOW, Person
from exposure.demo.staging import Stage, stage
from exposure.plugins import discover

PERSONS = discover("exposure.demo.persons", "PERSON", Person)
"""The made-up persons, in the order of their names."""

__all__ = ["NOW", "PERSONS", "Person", "Stage", "stage"]
