"""The cities in cameras' clocks: which one is home, and for some where the journey goes.

Sources: exiftool.org/TagNames/Canon.html (TimeInfo) and Pentax.html (City), read 2026-11-24.
"""

CANON = (
    *("", "Chatham Islands", "Wellington", "Solomon Islands", "Sydney", "Adelaide", "Tokyo", "Hong Kong"),
    *("Bangkok", "Yangon", "Dhaka", "Kathmandu", "Delhi", "Karachi", "Kabul", "Dubai", "Tehran", "Moscow"),
    *("Cairo", "Paris", "London", "Azores", "Fernando de Noronha", "Sao Paulo", "Newfoundland", "Santiago"),
    *("Caracas", "New York", "Chicago", "Denver", "Los Angeles", "Anchorage", "Honolulu", "Samoa"),
)
"""By number; 0 is not set."""
PENTAX = (
    *("Pago Pago", "Honolulu", "Anchorage", "Vancouver", "San Francisco", "Los Angeles", "Calgary", "Denver"),
    *("Mexico City", "Chicago", "Miami", "Toronto", "New York", "Santiago", "Caracas", "Halifax"),
    *("Buenos Aires", "Sao Paulo", "Rio de Janeiro", "Madrid", "London", "Paris", "Milan", "Rome", "Berlin"),
    *("Johannesburg", "Istanbul", "Cairo", "Jerusalem", "Moscow", "Jeddah", "Tehran", "Dubai", "Karachi"),
    *("Kabul", "Male", "Delhi", "Colombo", "Kathmandu", "Dacca", "Yangon", "Bangkok", "Kuala Lumpur"),
    *("Vientiane", "Singapore", "Phnom Penh", "Ho Chi Minh", "Jakarta", "Hong Kong", "Perth", "Beijing"),
    *("Shanghai", "Manila", "Taipei", "Seoul", "Adelaide", "Tokyo", "Guam", "Sydney", "Noumea", "Wellington"),
    *("Auckland", "Lima", "Dakar", "Algiers", "Helsinki", "Athens", "Nairobi", "Amsterdam", "Stockholm"),
    *("Lisbon", "Copenhagen", "Warsaw", "Prague", "Budapest"),
)
"""By number."""


def named(cities: tuple[str, ...], number: int) -> str:
    """Return a city by its number, empty where there is none."""
    return cities[number] if 0 <= number < len(cities) else ""
