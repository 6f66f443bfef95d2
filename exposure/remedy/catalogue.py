"""The 30 fixes, as data: minutes are estimates for one account, what they take away is exact.

``but_not`` names adapters whose sites have nothing of the kind, as read in November 2026; every other
adapter, a new one too, gets the fix where there is something to take away.
"""

from exposure.model import FixType, Kind, Scope

_PAGES_OF_ONES_OWN = frozenset(
    {"aboutme", "behance", "calendly", "cashapp", "keybase", "linktree", "lnkbio", "paypalme", "site"}
)
"""Made to be shown: what is in them can be changed, and there is nobody to follow."""
_ALWAYS_PUBLIC = _PAGES_OF_ONES_OWN | {
    *("bluesky", "chesscom", "etsy", "github", "gravatar", "hackernews", "lemmy", "letterboxd", "lichess"),
    *("medium", "peertube", "peertube_channel", "photos", "scratch", "soundcloud", "stackexchange"),
    *("discord", "patreon", "researchgate", "substack", "substack_site", "twitch", "wikipedia"),
}
"""No private accounts there. Mastodon has followers-only posts, GitLab a private profile."""
_OPEN_LISTS = frozenset({"bluesky", "hackernews"})
"""Follow lists are public records there, or there are none."""
_NO_PICTURES = frozenset({"hackernews", "wikipedia"})
"""No pictures there."""
_FIXED_WORDS = frozenset({"hackernews", "wikipedia"})
"""Words cannot be changed there after a while."""
_FIXED_HANDLE = frozenset(
    {"hackernews", "keybase", "lichess", "orcid", "photos", "posts", "roblox", "scholar", "scratch", "site"}
    | {"stackexchange"}
)
"""The name there is the account itself, or there is none."""
_NO_ACCOUNT = frozenset({"hackernews", "photos", "wikipedia"})
"""What was written there stays, or there is no account to close."""
_ONE_BY_ONE = _PAGES_OF_ONES_OWN | {
    *("bluesky", "chesscom", "etsy", "github", "gitlab", "goodreads", "gravatar", "hackernews", "lemmy"),
    *("letterboxd", "lichess", "medium", "peertube", "peertube_channel", "photos", "pixelfed", "scratch"),
    *("soundcloud", "stackexchange", "substack_site", "wikipedia"),
}
"""No deleting of old posts in bulk there."""

FIXES: tuple[FixType, ...] = (
    FixType(
        name="clean_photos",
        title="Replace photos by copies without place and camera data",
        minutes=20,
        removes=frozenset(
            {
                Kind.PHOTO_PLACE_HOME,
                Kind.PHOTO_PLACE_DAY,
                Kind.PHOTO_PLACE_SLOT,
                Kind.PHOTO_PLACE_TOWN,
                Kind.PHOTO_PLACE_LIVE,
                Kind.PHOTO_PLACE_FAR_LIVE,
                Kind.PHOTO_PLACE_MARKED,
                Kind.PHOTO_OFFSET,
                Kind.CAMERA_SERIAL,
            }
        ),
        scope=Scope.ACCOUNT,
        where="own site, blog, photo hosts, cloud links; big networks mostly strip it",
        note="Old copies may stay elsewhere.",
    ),
    FixType(
        name="camera_off",
        title="Turn off place for the camera",
        minutes=2,
        removes=frozenset(),
        scope=Scope.PHONE,
        where="phone settings",
        note="Closes nothing that is already public.",
    ),
    FixType(
        name="untag_places",
        title="Take place tags off posts near home, day place and marked places",
        minutes=10,
        removes=frozenset(
            {Kind.PLACE_TAG_HOME, Kind.PLACE_TAG_SLOT, Kind.PLACE_TAG_LIVE, Kind.PLACE_TAG_MARKED}
        ),
        scope=Scope.ACCOUNT,
        where="photo and video networks",
    ),
    FixType(
        name="fitness_private",
        title="Make activities followers-only, hide start, end and map",
        minutes=5,
        removes=frozenset({Kind.TRACK, Kind.TRACK_END_HOME, Kind.TRACK_SLOT}),
        scope=Scope.ACCOUNT,
        where="running and riding apps",
        note="A hidden zone alone is not enough.",
    ),
    FixType(
        name="private",
        title="Make the account private, then go through the followers",
        minutes=6,
        removes=frozenset(
            {
                Kind.PLACE_TAG_HOME,
                Kind.PLACE_TAG_SLOT,
                Kind.PLACE_TAG_LIVE,
                Kind.PLACE_TAG_MARKED,
                Kind.PHOTO_PLACE_HOME,
                Kind.PHOTO_PLACE_DAY,
                Kind.PHOTO_PLACE_SLOT,
                Kind.PHOTO_PLACE_TOWN,
                Kind.PHOTO_PLACE_LIVE,
                Kind.PHOTO_PLACE_FAR_LIVE,
                Kind.PHOTO_PLACE_MARKED,
                Kind.TEXT_ADDRESS,
                Kind.TEXT_TOWN,
                Kind.TEXT_SCHOOL,
                Kind.TEXT_WORK,
                Kind.TEXT_TIMETABLE,
                Kind.TEXT_WAY,
                Kind.TEXT_HERE,
                Kind.STREAM_LIVE,
                Kind.TEXT_PLAN_AWAY,
                Kind.COUNTDOWN,
                Kind.TEXT_AWAY,
                Kind.TEXT_EVENT,
                Kind.MENTION,
                Kind.PHOTO_TAG,
                Kind.ANSWER,
                Kind.TEXT_FAMILY,
                Kind.TAG_FAMILY,
                Kind.TEXT_BIRTHDAY,
                Kind.TEXT_BIRTHDAY_AGE,
                Kind.GREETING,
                Kind.TEXT_NAME,
                Kind.HASHTAG,
                Kind.TEXT_INTEREST,
                Kind.TEXT_WISH,
                Kind.TEXT_HARD_TIME,
                Kind.PHOTO_SELF,
                Kind.PICTURE_GOODS,
                Kind.TEXT_GOODS,
                Kind.PICTURE_PLATE,
                Kind.PICTURE_FRONT,
                Kind.PICTURE_UNIFORM,
                Kind.PICTURE_HOUSE_NUMBER,
                Kind.PHOTO_SCHOOL,
                Kind.TEXT_PET,
                Kind.TEXT_FIRSTS,
                Kind.QUIZ_POST,
                Kind.PICTURE_CODE,
                Kind.POST_TIME,
                Kind.FOLLOW_OPEN,
                Kind.FRIEND_LIST_OPEN,
            }
        ),
        scope=Scope.ACCOUNT,
        where="every network that has it",
        note=(
            "Name, picture and bio stay public. Not for people who need to be public: use the other fixes."
        ),
        but_not=_ALWAYS_PUBLIC,
    ),
    FixType(
        name="bio_short",
        title="Take school, work, town, age, birth date and club out of the bio",
        minutes=3,
        removes=frozenset(
            {
                Kind.BIO_TOWN,
                Kind.BIO_SCHOOL,
                Kind.BIO_WORK,
                Kind.BIO_AGE,
                Kind.BIO_SCHOOL_YEAR,
                Kind.BIO_BIRTH,
                Kind.BIO_CLUB,
                Kind.BIO_INTEREST,
                Kind.BIO_OPEN_TO_WORK,
                Kind.SAME_WORDS,
            }
        ),
        scope=Scope.ACCOUNT,
        where="profile settings",
    ),
    FixType(
        name="bio_contact",
        title="Take mail and phone out of the bio, use a separate address",
        minutes=4,
        removes=frozenset({Kind.BIO_MAIL, Kind.BIO_PHONE, Kind.SAME_CONTACT}),
        scope=Scope.ACCOUNT,
        where="profile settings",
    ),
    FixType(
        name="name_short",
        title="Show a first name or a nickname",
        minutes=3,
        removes=frozenset({Kind.PROFILE_NAME}),
        scope=Scope.ACCOUNT,
        where="profile settings",
        note="Some networks want the full name.",
    ),
    FixType(
        name="picture_other",
        title="Use a profile picture without your face, and another one on each account",
        minutes=5,
        removes=frozenset({Kind.PROFILE_FACE, Kind.SAME_PICTURE}),
        scope=Scope.ACCOUNT,
        where="profile settings",
        but_not=_NO_PICTURES,
    ),
    FixType(
        name="messages",
        title="Let only people you know write to you; close question boxes",
        minutes=3,
        removes=frozenset({Kind.MESSAGES_OPEN, Kind.QUESTION_BOX}),
        scope=Scope.ACCOUNT,
        where="privacy settings",
    ),
    FixType(
        name="lists",
        title="Hide friend and follow lists",
        minutes=3,
        removes=frozenset({Kind.FRIEND_LIST_OPEN, Kind.FOLLOW_OPEN}),
        scope=Scope.ACCOUNT,
        where="privacy settings",
        but_not=_OPEN_LISTS,
    ),
    FixType(
        name="mentions",
        title="Approve tags and mentions first; take old tags off",
        minutes=8,
        removes=frozenset({Kind.PHOTO_TAG, Kind.TAG_FAMILY, Kind.MENTION}),
        scope=Scope.ACCOUNT,
        where="privacy settings, old posts",
        note="Mentions you made yourself need an edit.",
        but_not=_FIXED_WORDS,
    ),
    FixType(
        name="posts_home",
        title="Delete or edit posts with an address, a house front, a number plate, your way",
        minutes=8,
        removes=frozenset(
            {
                Kind.TEXT_ADDRESS,
                Kind.PICTURE_HOUSE_NUMBER,
                Kind.PICTURE_PLATE,
                Kind.PICTURE_FRONT,
                Kind.TEXT_WAY,
                Kind.TEXT_TOWN,
            }
        ),
        scope=Scope.PERSON,
        where="all accounts",
    ),
    FixType(
        name="posts_times",
        title="Delete timetables, 'I am here', countdowns and plans",
        minutes=6,
        removes=frozenset(
            {
                Kind.TEXT_TIMETABLE,
                Kind.TEXT_HERE,
                Kind.TEXT_PLAN_AWAY,
                Kind.COUNTDOWN,
                Kind.TEXT_AWAY,
                Kind.TEXT_EVENT,
            }
        ),
        scope=Scope.PERSON,
        where="all accounts",
    ),
    FixType(
        name="post_later",
        title="Post when you have left",
        minutes=0,
        removes=frozenset(),
        scope=Scope.HABIT,
        where="",
        note="Costs nothing; changes only what comes.",
    ),
    FixType(
        name="stories_live",
        title="Stop live posts with a place; set stories to close friends",
        minutes=2,
        removes=frozenset({Kind.PLACE_TAG_LIVE, Kind.PHOTO_PLACE_LIVE, Kind.STREAM_LIVE}),
        scope=Scope.ACCOUNT,
        where="story settings",
    ),
    FixType(
        name="posts_family",
        title="Delete or edit posts that name family, birthdays, pets, firsts, quizzes",
        minutes=12,
        removes=frozenset(
            {
                Kind.TEXT_FAMILY,
                Kind.TAG_FAMILY,
                Kind.TEXT_BIRTHDAY,
                Kind.TEXT_BIRTHDAY_AGE,
                Kind.GREETING,
                Kind.TEXT_PET,
                Kind.TEXT_FIRSTS,
                Kind.QUIZ_POST,
            }
        ),
        scope=Scope.PERSON,
        where="all accounts",
        note="Ask before you tag; you could ask them to untag you.",
    ),
    FixType(
        name="posts_feelings",
        title="Archive posts about hard days and wishes",
        minutes=8,
        removes=frozenset({Kind.TEXT_HARD_TIME, Kind.TEXT_WISH}),
        scope=Scope.PERSON,
        where="all accounts",
        note="Telling someone you trust stays good. This is about who can read it.",
    ),
    FixType(
        name="posts_things",
        title="Archive pictures of costly things, uniforms, tickets and codes",
        minutes=6,
        removes=frozenset(
            {Kind.PICTURE_GOODS, Kind.TEXT_GOODS, Kind.PICTURE_UNIFORM, Kind.PHOTO_SCHOOL, Kind.PICTURE_CODE}
        ),
        scope=Scope.PERSON,
        where="all accounts",
    ),
    FixType(
        name="posts_work",
        title="Edit posts that name school or work",
        minutes=6,
        removes=frozenset({Kind.TEXT_SCHOOL, Kind.TEXT_WORK}),
        scope=Scope.PERSON,
        where="all accounts",
    ),
    FixType(
        name="links_apart",
        title="Remove links between accounts that should stay apart",
        minutes=4,
        removes=frozenset({Kind.BIO_LINK, Kind.REL_ME}),
        scope=Scope.ACCOUNT,
        where="profile settings, own site",
    ),
    FixType(
        name="handle_other",
        title="Change the handle on one account",
        minutes=10,
        removes=frozenset({Kind.SAME_HANDLE}),
        scope=Scope.ACCOUNT,
        where="profile settings",
        note="Old links break; old posts may keep the old handle.",
        but_not=_FIXED_HANDLE,
    ),
    FixType(
        name="old_account",
        title="Close an account you no longer use",
        minutes=15,
        removes=frozenset(),
        everything=True,
        scope=Scope.ACCOUNT,
        where="that account",
        note="Save what you want to keep first.",
        but_not=_NO_ACCOUNT,
    ),
    FixType(
        name="documents",
        title="Take down or replace files with name, address, phone (CV, lists)",
        minutes=15,
        removes=frozenset(
            {Kind.DOCUMENT_ADDRESS, Kind.DOCUMENT_NAME, Kind.DOCUMENT_CONTACT, Kind.CV_PAGE, Kind.MAIL_NAME}
        ),
        scope=Scope.PERSON,
        where="own site, file hosts",
    ),
    FixType(
        name="job_page",
        title="Hide the job history from people who are not signed in",
        minutes=4,
        removes=frozenset({Kind.JOB_PAGE, Kind.BIO_OPEN_TO_WORK, Kind.CV_PAGE}),
        scope=Scope.ACCOUNT,
        where="job networks",
    ),
    FixType(
        name="domain",
        title="Turn on owner protection for your domain",
        minutes=5,
        removes=frozenset({Kind.DOMAIN_RECORD}),
        scope=Scope.PERSON,
        where="registrar",
    ),
    FixType(
        name="commit_mail",
        title="Use the code host's hidden mail address",
        minutes=5,
        removes=frozenset({Kind.COMMIT_MAIL}),
        scope=Scope.ACCOUNT,
        where="code hosts",
        note="Old commits keep the address.",
    ),
    FixType(
        name="events_quiet",
        title="Leave public attendee lists and local groups, or hide membership",
        minutes=5,
        removes=frozenset({Kind.EVENT_PAGE, Kind.GROUP_LOCAL}),
        scope=Scope.ACCOUNT,
        where="event and group pages",
    ),
    FixType(
        name="recovery",
        title="Replace recovery questions by made-up answers kept safe, and turn on two-step sign-in",
        minutes=10,
        removes=frozenset({Kind.SETTING_QUESTIONS}),
        scope=Scope.PERSON,
        where="mail and main accounts",
    ),
    FixType(
        name="delete_old",
        title="Delete or hide posts older than a year",
        minutes=10,
        removes=frozenset({Kind.POST_TIME, Kind.HASHTAG, Kind.ANSWER, Kind.MENTION}),
        only_old=True,
        scope=Scope.ACCOUNT,
        where="networks that offer it in bulk",
        note="Takes away only what is older than a year.",
        but_not=_ONE_BY_ONE,
    ),
)
"""In the order of the catalogue."""
