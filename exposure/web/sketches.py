"""Where the text about oneself stands on each big site: what a plain drawing of its screens needs.

The names of the buttons are those of the sites' English pages. Instagram's and Snapchat's were compared with
public how-to pages in November 2026, Twitch's with one older page; the others are from memory and compared
with nothing. Sites move their buttons, so the page says "look for".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from exposure.render.tongue import N_


class Spot(StrEnum):
    """Where on the profile the first button is."""

    UNDER = "under"
    BESIDE = "beside"
    CORNER = "corner"
    SIDE = "side"
    MENU = "menu"


WHERE: Mapping[Spot, str] = MappingProxyType(
    {
        Spot.UNDER: N_("It is under your picture and name."),
        Spot.BESIDE: N_("It is beside your picture or name."),
        Spot.CORNER: N_("It is at the top of your profile, in the corner."),
        Spot.SIDE: N_("It is on the left, under your picture."),
        Spot.MENU: N_("It is in the settings or the menu of your account."),
    }
)
EDIT, SETTINGS, PENCIL = N_("Edit profile"), N_("Settings"), N_("the pencil")
SAVE, DONE = N_("Save"), N_("Done")
BIO, ABOUT, ABOUT_ME, DESCRIPTION = N_("Bio"), N_("About"), N_("About you"), N_("Description")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """How one site's two screens look: the profile, and the profile being edited.

    Attributes:
        press: What to look for on the profile.
        spot: Where that is.
        field: The name of the text about oneself.
        above: How many other lines stand above it, 0 to 3.
        save: What to press afterwards.
        top: That button is at the top; else at the bottom.
    """

    press: str = EDIT
    spot: Spot = Spot.UNDER
    field: str = BIO
    above: int = 1
    save: str = SAVE
    top: bool = True

    @property
    def where(self) -> str:
        """Where the first button is, in a sentence."""
        return WHERE[self.spot]


SKETCHES: Mapping[str, Sketch] = MappingProxyType(
    {
        "instagram": Sketch(above=3, save=DONE),
        "facebook": Sketch(spot=Spot.UNDER, above=0, top=False),
        "x": Sketch(spot=Spot.BESIDE),
        "tiktok": Sketch(above=2),
        "snapchat": Sketch(above=1),
        "threads": Sketch(above=1, save=DONE),
        "youtube": Sketch(press=N_("Customize channel"), field=DESCRIPTION, above=2, save=N_("Publish")),
        "linkedin": Sketch(press=PENCIL, spot=Spot.BESIDE, field=ABOUT, above=0, top=False),
        "reddit": Sketch(press=SETTINGS, spot=Spot.MENU, field=DESCRIPTION, top=False),
        "pinterest": Sketch(field=ABOUT, above=2, top=False),
        "twitch": Sketch(press=SETTINGS, spot=Spot.MENU, above=2, save=N_("Save changes"), top=False),
        "github": Sketch(spot=Spot.SIDE, top=False),
        "gitlab": Sketch(spot=Spot.CORNER, above=3, save=N_("Update profile settings"), top=False),
        "mastodon": Sketch(spot=Spot.BESIDE, save=N_("Save changes"), top=False),
        "pixelfed": Sketch(save=N_("Save changes"), top=False),
        "bluesky": Sketch(spot=Spot.BESIDE, field=DESCRIPTION),
        "telegram": Sketch(press=SETTINGS, spot=Spot.MENU, above=2, save=DONE),
        "tumblr": Sketch(spot=Spot.CORNER, field=DESCRIPTION),
        "medium": Sketch(spot=Spot.BESIDE, above=2, top=False),
        "strava": Sketch(spot=Spot.CORNER, above=3),
        "steam": Sketch(spot=Spot.BESIDE, field=N_("Summary"), above=2, top=False),
        "roblox": Sketch(press=PENCIL, spot=Spot.BESIDE, field=ABOUT, above=0, top=False),
        "patreon": Sketch(press=N_("Edit page"), spot=Spot.CORNER, field=ABOUT_ME, above=2, top=False),
    }
)
"""By the name of the platform; a site that is not here has the general picture."""
GENERAL = Sketch(field=N_("the text about yourself"))
