"""The fixes, in catalogue order: the order of every share copy."""

from exposure.render.tongue import N_, _

FIXES = {
    "clean_photos": N_("Replace photos by copies without place and camera data"),
    "camera_off": N_("Turn off place for the camera"),
    "untag_places": N_("Take place tags off posts near home and the places you go"),
    "fitness_private": N_("Make activities followers-only, hide start, end and map"),
    "private": N_("Make the account private, then go through the followers"),
    "bio_short": N_("Take school, work, town, age, birth date and club out of the bio"),
    "bio_contact": N_("Take mail and phone out of the bio, use a separate address"),
    "name_short": N_("Show a first name or a nickname"),
    "picture_other": N_("Use a profile picture without your face, and another one on each account"),
    "messages": N_("Let only people you know write to you, and close question boxes"),
    "lists": N_("Hide friend and follow lists"),
    "mentions": N_("Approve tags and mentions first, and take old tags off"),
    "posts_home": N_("Delete or edit posts with an address, a house front, a number plate, your way"),
    "posts_times": N_("Delete timetables, 'I am here', countdowns and plans"),
    "post_later": N_("Post when you have left"),
    "stories_live": N_("Stop live posts with a place, set stories to close friends"),
    "posts_family": N_("Delete or edit posts that name family, birthdays, pets, firsts, quizzes"),
    "posts_feelings": N_("Archive posts about feelings and wishes"),
    "posts_things": N_("Archive pictures of costly things, uniforms, tickets and codes"),
    "posts_work": N_("Edit posts that name school or work"),
    "links_apart": N_("Remove links between accounts that should stay apart"),
    "handle_other": N_("Change the handle on one account"),
    "old_account": N_("Close an account you no longer use"),
    "documents": N_("Take down or replace files with name, address, phone"),
    "job_page": N_("Hide the job history from people who are not signed in"),
    "domain": N_("Turn on owner protection for your domain"),
    "commit_mail": N_("Use the code host's hidden mail address"),
    "events_quiet": N_("Leave public attendee lists and local groups, or hide membership"),
    "recovery": N_("Replace recovery questions by made-up answers, and turn on two-step sign-in"),
    "delete_old": N_("Delete or hide posts older than a year"),
}

HABITS = ("camera_off", "post_later")
"""Worth keeping, whatever was found."""

LOSES_PROOF = frozenset(
    {"private", "delete_old", "old_account", "posts_home", "posts_times", "posts_family", "posts_feelings"}
)
"""These can take away what somebody may need as proof later."""

NOT_SEEN = frozenset({"camera_off", "post_later", "recovery", "domain"})
"""Nobody else can see that these were done."""


def fix_words(name: str, title: str = "") -> str:
    """Return a fix's sentence; ``title`` is the catalogue's own, for one that is new."""
    return str(_(FIXES.get(name, title)))
