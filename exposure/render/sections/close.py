"""Close it: what to do first, what each change brings, and what only works together."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from markupsafe import Markup

from exposure.model import Fix, FixSet, How, Level, Question, Scope, Step
from exposure.render.catalogue.facts import fact_label
from exposure.render.catalogue.fixes import HABITS, LOSES_PROOF, NOT_SEEN, fix_words
from exposure.render.catalogue.levels import amount_words, level_word
from exposure.render.catalogue.questions import question_words
from exposure.render.catalogue.sources import SELF_HOSTED
from exposure.render.charts import pips
from exposure.render.contract import Context, Section
from exposure.render.covers import account_name
from exposure.render.links import safe_address
from exposure.render.shareview import ShareView
from exposure.render.tongue import N_, _, day_text, n_
from exposure.render.values import cover
from exposure.render.view import View, standing

STALE = 180
"""Days after which steps say that they may have changed."""
FIRST = 3
"""Steps that "Tick the first" ticks."""

_PAST = {
    "yes": N_("It also covers what is already posted."),
    "no": N_("It does not change what is already posted."),
    "partly": N_("It covers only part of what is already posted."),
    "unknown": N_("We do not know if it covers what is already posted. Look again afterwards."),
}


def minutes_words(minutes: int) -> str:
    """Return minutes in words; 0 is "no time"."""
    return n_("{n} minute", "{n} minutes", minutes) if minutes else str(_("no extra time"))


def _row(view: View, fix: Fix) -> dict[str, object]:
    """Return one fix as its template needs it; steps that stand above already are not repeated."""
    how = fix.how
    at = view.fix_places.get(fix.id)
    above = view.explained.setdefault(how.steps, at) if how and at is not None else at
    return {
        "at": at,
        "above": above if above != at else None,
        "title": fix_words(fix.type.name, fix.type.title),
        "where": account_name(view, fix.account) if fix.type.scope is Scope.ACCOUNT else "",
        "minutes": minutes_words(fix.type.minutes),
        "note": _(fix.type.note) if fix.type.note else "",
        "steps": [_(step) for step in how.steps] if how else [],
        "sure": bool(how and how.sure),
        "link": _settings_link(fix, how.url) if how else "",
        "past": _(_PAST.get(how.past, _PAST["unknown"])) if how and fix.type.removes else "",
        "source": _source(view, how) if how else "",
        "seen": fix.type.name not in NOT_SEEN,
        "proof": fix.type.name in LOSES_PROOF,
    }


def _source(view: View, how: How) -> str:
    """Return where the steps come from, how sure they are, and when they were last read."""
    checked = day_text(how.checked_on)
    known = N_("From the site's own page, {day}.") if how.url else N_("Tried: {day}.")
    said = _(known if how.sure else N_("Not sure. Looked over: {day}."), day=checked)
    old = (view.report.made_at.date() - date.fromisoformat(how.checked_on)).days > STALE
    return f"{said} {_('That is long ago: it may have changed.')}" if old else str(said)


def _settings_link(fix: Fix, url: str) -> Markup:
    """Return the link to a settings page; under a cover where its host is the person's own."""
    address = safe_address(url)
    if not address:
        return Markup("")
    link = Markup('<a href="{}" rel="noopener noreferrer"><bdi>{}</bdi></a>').format(address, address)
    own = fix.account is not None and fix.account.platform in SELF_HOSTED
    return cover([link]) if own else link


def fix_names(view: View, ids: Iterable[str]) -> list[Markup]:
    """Return fixes as links to their rows, with the account where there are several."""
    out = []
    for fix_id in ids:
        fix = view.fixes.get(fix_id)
        if fix is None:
            continue
        words = fix_words(fix.type.name, fix.type.title)
        at = view.fix_places.get(fix_id)
        link = (
            Markup('<a href="#fix-{}">{}</a>').format(at, words)
            if at is not None
            else Markup("{}").format(words)
        )
        out.append(Markup("{} ({})").format(link, account_name(view, fix.account)) if fix.account else link)
    return out


def needs_words(count: int) -> str:
    """Return the words before a list of ``count`` fixes that only work together."""
    if count == 1:
        return str(_("This one change closes it:"))
    if count == 2:
        return str(_("To close this you need both:"))
    return str(n_("To close this you need all {n}:", "To close this you need all {n}:", count))


def _ticks(view: View, ids: Iterable[str]) -> str:
    """Return the places of fixes in the what-if, for the button that ticks them."""
    return " ".join(str(view.fix_places[i]) for i in ids if i in view.fix_places)


def _set(view: View, fix_set: FixSet) -> dict[str, object]:
    """Return a set of fixes as its template needs it."""
    return {
        "fixes": fix_names(view, fix_set.fixes),
        "minutes": minutes_words(fix_set.minutes),
        "words": needs_words(len(fix_set.fixes)),
        "exact": fix_set.exact,
        "closes": fix_set.closes,
    }


def _brings(view: View, before: Collection[Question], step: Step) -> Markup | str:
    """Return which questions a step closes; where it closes none, through what the rest still stands."""
    gone = [question_words(q) for q in before if q not in step.left]
    if gone:
        return _("Closes: {questions}", questions=" ".join(gone))
    accounts = (view.fixes[i].account for i in step.through if i in view.fixes)
    names = dict.fromkeys(account_name(view, account) for account in accounts)
    if not names:
        return ""
    return _("Part of the way. The rest stands through: {accounts}", accounts=", ".join(names))


def _steps(view: View) -> list[dict[str, object]]:
    """Return the steps of the plan in its order."""
    steps = view.report.plan.steps
    answered = tuple(q for q in Question if view.answers[q] >= Level.LIKELY)
    before = [answered, *(step.left for step in steps)]
    return [
        {
            "fixes": [_row(view, view.fixes[i]) for i in step.fixes if i in view.fixes],
            "together": len(step.fixes) > 1,
            "after": _("then {n} of {total}", n=step.questions, total=len(Question)),
            "pips": pips(step.questions, len(Question)),
            "brings": _brings(view, left, step),
        }
        for left, step in zip(before, steps, strict=False)
    ]


def _left(view: View, done: Sequence[int]) -> list[dict[str, object]]:
    """Return the questions that still stand after the plan, and the facts that carry them."""
    answers, facts = view.answers_after(done), view.facts_after(done)
    labels = {t.key: fact_label(t.name, t.level) for t in view.told}
    out: list[dict[str, object]] = []
    for question, level in answers.items():
        if level < Level.LIKELY:
            continue
        keys = {
            f.key
            for s in view.report.scenarios
            if s.recipe.question is question
            for f in s.facts
            if facts.get(f.key, Level.NONE) >= Level.LIKELY
        }
        carried = [{"key": k, "label": labels[k]} for k in labels if k in keys]
        out.append({"question": question_words(question), "word": level_word(level), "facts": carried})
    return out


def _asked(view: View) -> list[Question]:
    """Return the questions that can be answered, and for which there is a set of fixes."""
    return [q for q in Question if q in view.report.plan.by_question and view.answers[q] >= Level.LIKELY]


def _together(view: View) -> list[Question]:
    """Return the questions that no single fix closes, those that take the fewest first."""
    sets = view.report.plan.by_question
    several = [q for q in _asked(view) if sets[q].closes and len(sets[q].fixes) > 1]
    return sorted(several, key=lambda q: len(sets[q].fixes))


def _one(view: View, question: Question) -> dict[str, object]:
    """Return a question with the set of fixes that closes it."""
    return {"question": question_words(question), **_set(view, view.report.plan.by_question[question])}


def _private(view: View) -> Context:
    plan = view.report.plan
    planned = [i for step in plan.steps for i in step.fixes]
    habits = [f for f in plan.fixes if f.id not in view.fix_places]
    others = [f for f in plan.fixes if f.id in view.fix_places and f.id not in planned]
    done = [view.fix_places[i] for i in planned if i in view.fix_places]
    kept = {f.type.name for f in habits}
    return {
        "nothing": not plan.steps and not others,
        "steps": _steps(view),
        "first": min(FIRST, len(plan.steps)),
        "first_ticks": _ticks(view, [i for step in plan.steps[:FIRST] for i in step.fixes]),
        "quarter_ticks": _ticks(view, plan.quarter_hour.fixes),
        "others": [_row(view, f) for f in others if not f.type.everything],
        "accounts": [_row(view, f) for f in others if f.type.everything],
        "habits": [_row(view, f) for f in habits],
        "usual_habits": [fix_words(name) for name in HABITS if name not in kept],
        "now": view.answered,
        "total": len(Question),
        "by_question": [_one(view, q) for q in _asked(view)],
        "together": next((_one(view, q) for q in _together(view)), None),
        "everything": _set(view, plan.everything) if plan.everything.fixes else None,
        "quarter_hour": _set(view, plan.quarter_hour) if plan.quarter_hour.fixes else None,
        "left": _left(view, done),
        "left_count": standing(list(view.answers_after(done).values())),
        "young": view.young,
    }


def _share(view: ShareView) -> Context:
    return {
        "fixes": [
            {
                "title": fix_words(f.name),
                "instances": amount_words(f.instances),
                "questions": [question_words(q) for q in f.questions],
            }
            for f in view.fixes
        ],
        "habits": [fix_words(name) for name in HABITS],
    }


SECTION = Section(
    name="close",
    place=30,
    title=lambda: str(_("Close it")),
    private=_private,
    share=_share,
    share_template="share/close.html",
    menu=lambda: str(_("Close it")),
)
