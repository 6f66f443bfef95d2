"""Points on the earth."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class GeoPoint:
    """A place, in degrees of WGS 84.

    Attributes:
        latitude: -90 to 90, north positive.
        longitude: -180 to 180, east positive.
        radius: How far around it the truth may lie, in metres; 0 where the source claims a point.
    """

    latitude: float = field(repr=False)
    longitude: float = field(repr=False)
    radius: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what is not on the earth; the message repeats no number."""
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180 and self.radius >= 0):
            raise ValueError("a point outside the range of latitude and longitude")
