"""A site of one's own: the owner can change everything, but copies elsewhere stay (platforms sheet 4.2)."""

from exposure.remedy.how.contract import Advice, HowTo

_COPIES = "Search engines and archives keep copies. They have forms to ask for removal."

HOW = HowTo(
    platform="site",
    advice={
        "clean_photos": Advice(
            (
                "Make clean copies: exposure clean PHOTO... --out DIR",
                "Upload them in place of the photos on your site, and delete the old files on the server.",
                "Clean photos before every upload from now on.",
                _COPIES,
            ),
            mark="K",
            past="yes",
        ),
        "documents": Advice(
            ("Take the address block out of CVs and lists, and upload them again.", _COPIES),
            mark="K",
            past="partly",
        ),
        "bio_contact": Advice(
            (
                "Take mail and phone out of the pages and of their hidden details (h-card, JSON-LD).",
                "Use a form or a separate address if people must be able to write.",
                _COPIES,
            ),
            past="partly",
        ),
        "bio_short": Advice(
            (
                "Edit the pages and their hidden details (h-card, JSON-LD).",
                "Take out school, work, town, age and birth date.",
                _COPIES,
            ),
            past="partly",
        ),
        "name_short": Advice(
            (
                "Show a first name or a nickname on the pages, in their titles and in their hidden details.",
                _COPIES,
            ),
            past="partly",
        ),
        "links_apart": Advice(
            ("Take out the links to accounts that should stay apart, also those marked rel=me.", _COPIES),
            past="partly",
        ),
        "fitness_private": Advice(
            ("Take files and maps of your runs and rides off the site.", _COPIES), past="partly"
        ),
        "messages": Advice(("Take the form or box off the page, or let only members use it.",), past="yes"),
        "old_account": Advice(
            ("Save a copy of the site.", "Take it down, or put it behind a password.", _COPIES), past="partly"
        ),
    },
)
