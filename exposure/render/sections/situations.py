"""What could come of it, in the share copy: the situations by name and level."""

from exposure.render.catalogue.levels import level_word
from exposure.render.catalogue.situations import situation_words
from exposure.render.contract import Context, Section
from exposure.render.shareview import ShareView
from exposure.render.tongue import _


def _share(view: ShareView) -> Context | None:
    if not view.situations:
        return None
    return {
        "situations": [
            {"title": situation_words(slug), "level": int(level), "word": level_word(level)}
            for slug, level in view.situations
        ],
    }


SECTION = Section(
    name="situations",
    place=25,
    title=lambda: str(_("What someone could do with it")),
    share=_share,
    share_template="share/situations.html",
)
