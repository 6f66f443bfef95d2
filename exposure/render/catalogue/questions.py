"""The eight questions of the cards."""

from exposure.model import Question
from exposure.render.tongue import N_, toned

_QUESTIONS = {
    Question.WHO: (N_("Who are you?"), N_("Who are you?")),
    Question.HOME: (N_("Where do you live?"), N_("Where do you live?")),
    Question.WORK_OR_SCHOOL: (N_("Where do you work or study?"), N_("Where do you go to school?")),
    Question.WHEN_OUT: (N_("When are you out?"), N_("When are you out?")),
    Question.PEOPLE: (N_("Who matters to you?"), N_("Who are your people?")),
    Question.CONTACT: (N_("How can you be reached?"), N_("How can they reach you?")),
    Question.WHERE_NEXT: (N_("Where will you be next?"), N_("Where will you be next?")),
    Question.TALK: (N_("What gets you talking?"), N_("What gets you chatting?")),
}


def question_words(question: Question) -> str:
    """Return the question as a person would ask it."""
    return str(toned(*_QUESTIONS[question]))
