"""World knowledge with dates and sources: countries, offices and who held them, organizations, events."""

from graphmodel.gazetteer.gazetteer import Gazetteer
from graphmodel.gazetteer.models import CountryEntry, EventEntry, OfficeEntry, OrganizationEntry, PersonEntry, Tenure
from graphmodel.gazetteer.terms import held_on, tenures_on

__all__ = [
    "CountryEntry",
    "EventEntry",
    "Gazetteer",
    "OfficeEntry",
    "OrganizationEntry",
    "PersonEntry",
    "Tenure",
    "held_on",
    "tenures_on",
]
