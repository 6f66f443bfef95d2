"""How to spot an approach, how to meet someone from online, and what to do if it has begun."""

from exposure.model import Tone
from exposure.render.contract import Context, Section
from exposure.render.shareview import ShareView
from exposure.render.tongue import N_, _
from exposure.render.view import View

_SIGNS = (
    N_("They know a lot about you fast."),
    N_("They say you are special, and that it must stay secret."),
    N_("They offer love, money, a job, a trip, fame, or a place to stay."),
    N_("They want you to move to another app."),
    N_("They ask for pictures, or ask you to turn on the camera."),
    N_("They get angry or sad when you say no."),
    N_("They want to meet alone, or soon, or to pay for your travel."),
    N_("They give you something, then ask for something."),
)
_SLOW = (
    N_("You can stop answering at any time. You owe nobody a reason."),
    N_("Check their story with a person you trust."),
    N_("A job offer? Look up the company yourself."),
    N_("Tell someone where you go."),
)
_MEETING_ADULT = (
    N_("Have a video call first."),
    N_("Choose a busy public place."),
    N_("Make your own way there and home."),
    N_("Tell someone where you go, whom you meet, and when you will be back."),
    N_("Leave if it feels wrong."),
)
_MEETING_TEEN = (
    N_("Do not go alone."),
    N_("Take a parent, or another adult you trust."),
    N_("Someone who cares about you will not mind."),
    N_("Leave if it feels wrong."),
)
_BEGUN = (
    N_("You are not in trouble, and it is not your fault."),
    N_("Stop answering. You can block them once you have saved proof."),
    N_("Do not pay, and do not send more. Paying rarely stops it. If you have paid, stop now."),
    N_("Keep proof: names, links, dates, pictures of the messages."),
    N_("Never copy, save or send on sexual pictures of anyone under 18, not even as proof."),
    N_(
        "Tell one person. You could say: Something is going on and I need help."
        " If I tell you, will you help me work out what to do?"
    ),
    N_("Report it to the app, and to one of the help lines below."),
    N_("Pictures from when you were under 18: Take It Down. Pictures of adults: StopNCII. Both are below."),
)
_PARENT = (
    N_("Stay calm. Thank them for telling you."),
    N_("Leave them their phone. Taking it away feels like a punishment."),
)


def approach_context(tone: Tone) -> Context:
    """Return what the section says, for adults or for young readers."""
    young = tone is Tone.TEEN
    return {
        "signs": [_(s) for s in _SIGNS],
        "slow": [_(s) for s in _SLOW],
        "meeting": [_(s) for s in (_MEETING_TEEN if young else _MEETING_ADULT)],
        "begun": [_(s) for s in _BEGUN],
        "parent": [_(s) for s in _PARENT],
        "anyone": _("It can be someone you already know. It can happen to anyone."),
        "image_title": _("How a picture can be taken down"),
    }


def _private(view: View) -> Context:
    return approach_context(view.tone)


def _share(view: ShareView) -> Context:
    return approach_context(view.tone)


SECTION = Section(
    name="approach",
    place=100,
    title=lambda: str(_("Spot an approach")),
    private=_private,
    share=_share,
)
