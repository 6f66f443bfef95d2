"""The situations ("Someone could ..."), in catalogue order: the order of every share copy."""

from exposure.render.tongue import N_, _

SITUATIONS = {
    "doorstep": N_("Someone could come to where you live"),
    "usual_place": N_("Someone could be where you always are, before you come"),
    "on_the_way": N_("Someone could meet you on your way"),
    "gate": N_("Someone could wait at your school or work"),
    "right_now": N_("Someone could come to where you are right now"),
    "next_stop": N_("Someone could know where you will be next"),
    "empty_home": N_("Someone could know when your home is empty"),
    "like_a_friend": N_("Someone could pretend to be your friend"),
    "right_words": N_("Someone could start a chat with just the right words"),
    "false_offer": N_("Someone could offer you just the job or chance you wish for"),
    "hard_day": N_("Someone could write to you on a hard day"),
    "young": N_("Someone could see that you are young, and write to you"),
    "late": N_("Someone could write late, when you are tired"),
    "through_others": N_("Someone could reach you through your family or friends"),
    "joined": N_("Someone could put your accounts together"),
    "name_to_account": N_("Someone could put your name to an account without a name"),
    "in_a_list": N_("Someone could pick you out of any list"),
    "reset": N_("Someone could get into your account by answering questions"),
    "looks_real": N_("Someone could send you a message that looks real"),
    "second_you": N_("Someone could make a second you and write to your friends"),
    "pressure": N_("Someone could put pressure on you with what they know"),
    "goods": N_("Someone could know what you own and where it is"),
    "kept_place": N_("Someone could learn of a place you keep to yourself"),
    "code": N_("Someone could use a code or number in a picture"),
}

OWNER_ONLY = frozenset({"hard_day"})
"""Shown to the owner only, never in a share copy."""


def situation_words(slug: str, title: str = "") -> str:
    """Return a situation's sentence; ``title`` is the catalogue's own, for one that is new."""
    return str(_(SITUATIONS.get(slug, title)))
