"""What one piece of evidence is, in words, and whom it may be shown to."""

from exposure.model import Kind
from exposure.render.tongue import N_, _

_K = Kind
KINDS = {
    _K.PHOTO_PLACE_HOME: N_("Place in a photo, near home"),
    _K.PLACE_TAG_HOME: N_("Place tag near home"),
    _K.TRACK_END_HOME: N_("Start or end of a track, near home"),
    _K.TEXT_ADDRESS: N_("Address in a post"),
    _K.DOCUMENT_ADDRESS: N_("Address in a document"),
    _K.DOMAIN_RECORD: N_("Owner record of a domain"),
    _K.PICTURE_HOUSE_NUMBER: N_("House number in a picture"),
    _K.BIO_TOWN: N_("Town in a profile"),
    _K.TEXT_TOWN: N_("Town in a post"),
    _K.PHOTO_PLACE_TOWN: N_("Place in a photo, in your town"),
    _K.GROUP_LOCAL: N_("Local group"),
    _K.BIO_SCHOOL: N_("School in a profile"),
    _K.BIO_WORK: N_("Work in a profile"),
    _K.TEXT_SCHOOL: N_("School in a post"),
    _K.TEXT_WORK: N_("Work in a post"),
    _K.PHOTO_PLACE_DAY: N_("Place in a photo, on weekdays"),
    _K.PICTURE_UNIFORM: N_("Uniform in a picture"),
    _K.JOB_PAGE: N_("Job page"),
    _K.PHOTO_PLACE_SLOT: N_("Place in a photo, at a regular time"),
    _K.PLACE_TAG_SLOT: N_("Place tag at a regular time"),
    _K.TRACK_SLOT: N_("Track at a regular time"),
    _K.TEXT_TIMETABLE: N_("Timetable in a post"),
    _K.TRACK: N_("Track"),
    _K.TEXT_WAY: N_("Your way, in a post"),
    _K.PLACE_TAG_LIVE: N_("Place tag, posted on the spot"),
    _K.PHOTO_PLACE_LIVE: N_("Place in a photo, posted on the spot"),
    _K.TEXT_HERE: N_("A post that says where you are"),
    _K.STREAM_LIVE: N_("Live stream"),
    _K.TEXT_PLAN_AWAY: N_("A plan to be away"),
    _K.PHOTO_PLACE_FAR_LIVE: N_("Photo posted while far from home"),
    _K.COUNTDOWN: N_("Countdown"),
    _K.TEXT_AWAY: N_("A post that says you are away"),
    _K.TEXT_EVENT: N_("An event you plan to go to"),
    _K.EVENT_PAGE: N_("List of people at an event"),
    _K.POST_TIME: N_("Time of a post"),
    _K.PHOTO_OFFSET: N_("Time zone in a photo"),
    _K.MENTION: N_("Mention of a person"),
    _K.PHOTO_TAG: N_("Person tagged in a photo"),
    _K.ANSWER: N_("Answer to a person"),
    _K.TEXT_FAMILY: N_("Family in a post"),
    _K.TAG_FAMILY: N_("Family member tagged"),
    _K.FRIEND_LIST_OPEN: N_("Open friend list"),
    _K.BIO_BIRTH: N_("Birth date in a profile"),
    _K.TEXT_BIRTHDAY: N_("Birthday in a post"),
    _K.GREETING: N_("Birthday greetings"),
    _K.BIO_AGE: N_("Age in a profile"),
    _K.BIO_SCHOOL_YEAR: N_("School year in a profile"),
    _K.TEXT_BIRTHDAY_AGE: N_("Age in a birthday post"),
    _K.PHOTO_SCHOOL: N_("School in a picture"),
    _K.PROFILE_NAME: N_("Name in a profile"),
    _K.TEXT_NAME: N_("Name in a post"),
    _K.DOCUMENT_NAME: N_("Name in a document"),
    _K.MAIL_NAME: N_("Name in an e-mail address"),
    _K.BIO_MAIL: N_("E-mail address in a profile"),
    _K.BIO_PHONE: N_("Phone number in a profile"),
    _K.DOCUMENT_CONTACT: N_("Contact in a document"),
    _K.COMMIT_MAIL: N_("E-mail address in saved code"),
    _K.MESSAGES_OPEN: N_("Messages open to all"),
    _K.QUESTION_BOX: N_("Question box open to all"),
    _K.BIO_LINK: N_("Link to another account"),
    _K.SAME_HANDLE: N_("The same account name"),
    _K.SAME_PICTURE: N_("The same profile picture"),
    _K.SAME_CONTACT: N_("The same e-mail address or phone number"),
    _K.SAME_WORDS: N_("The same words about yourself"),
    _K.CAMERA_SERIAL: N_("The same camera number"),
    _K.REL_ME: N_("Link that says: this is me"),
    _K.HASHTAG: N_("Hashtag"),
    _K.TEXT_INTEREST: N_("Interest in a post"),
    _K.BIO_INTEREST: N_("Interest in a profile"),
    _K.FOLLOW_OPEN: N_("Open list of whom you follow"),
    _K.BIO_OPEN_TO_WORK: N_("Looking for work, in a profile"),
    _K.TEXT_WISH: N_("Wish in a post"),
    _K.CV_PAGE: N_("CV page"),
    _K.TEXT_HARD_TIME: N_("Post about a hard day"),
    _K.PROFILE_FACE: N_("Profile picture that shows you"),
    _K.PHOTO_SELF: N_("Photo that shows you"),
    _K.PICTURE_GOODS: N_("Costly thing in a picture"),
    _K.TEXT_GOODS: N_("Costly thing in a post"),
    _K.PICTURE_PLATE: N_("Number plate in a picture"),
    _K.PICTURE_FRONT: N_("House front in a picture"),
    _K.TEXT_PET: N_("Pet in a post"),
    _K.TEXT_FIRSTS: N_("A first (car, school, pet) in a post"),
    _K.BIO_CLUB: N_("Club in a profile"),
    _K.QUIZ_POST: N_("Quiz answers in a post"),
    _K.PHOTO_PLACE_MARKED: N_("Photo at a place you marked as private"),
    _K.PLACE_TAG_MARKED: N_("Place tag at a place you marked as private"),
    _K.PICTURE_CODE: N_("Code in a picture"),
    _K.SETTING_QUESTIONS: N_("Recovery questions turned on"),
    _K.BIO_NAME: N_("Name in a profile text"),
    _K.BIO_JOB: N_("Job in a profile"),
    _K.TEXT_JOB: N_("Job in a post"),
    _K.TEXT_PHONE: N_("Phone number in a post"),
    _K.TEXT_MAIL: N_("E-mail address in a post"),
    _K.TEXT_ACCOUNT: N_("Account named in a post"),
    _K.TEXT_PARTNER: N_("Partner in a post"),
    _K.TEXT_FRIEND: N_("Friend in a post"),
    _K.TEXT_MONEY: N_("Money in a post"),
    _K.TEXT_DOCUMENT: N_("Document in a post"),
    _K.PLACE_TAG: N_("Place tag"),
    _K.GPS: N_("Place in a photo"),
    _K.GPS_ALT: N_("Height above the sea"),
    _K.GPS_DIR: N_("Direction of view"),
    _K.GPS_TIME: N_("Time by satellite"),
    _K.PLACE: N_("Name of a place"),
    _K.ADDRESS: N_("Address"),
    _K.DATETIME: N_("Date and time"),
    _K.TZ: N_("Time zone"),
    _K.MAKE: N_("Maker of the camera"),
    _K.MODEL: N_("Model of the camera"),
    _K.LENS: N_("Lens"),
    _K.SERIAL: N_("Number of the camera"),
    _K.OWNER: N_("Owner of the camera"),
    _K.ARTIST: N_("Name of the photographer"),
    _K.COPYRIGHT: N_("Copyright note"),
    _K.EMAIL: N_("E-mail address"),
    _K.PHONE: N_("Phone number"),
    _K.URL: N_("Web address"),
    _K.PERSON: N_("Name of a person in the photo"),
    _K.SOFTWARE: N_("Program"),
    _K.HOST: N_("Name of the computer"),
    _K.TEXT: N_("Text"),
    _K.KEYWORD: N_("Keyword"),
    _K.ID: N_("Number that links photos"),
    _K.ORIG_FILENAME: N_("First name of the file"),
    _K.THUMB: N_("Small picture inside the photo"),
    _K.PREVIEW: N_("Large picture inside the photo"),
    _K.MOTION_VIDEO: N_("Video inside the photo"),
    _K.DEPTH: N_("Depth picture inside the photo"),
    _K.C2PA: N_("Record of edits"),
    _K.CELL: N_("Phone cell"),
    _K.FILE_KIND: N_("Kind of picture, in the file name"),
    _K.FILE_DEVICE: N_("Device, in the file name"),
    _K.FILE_APP: N_("App, in the file name"),
    _K.SHOWN_APP: N_("App that a screenshot shows"),
}

PHOTO_KINDS = frozenset(list(Kind)[list(Kind).index(Kind.GPS) :])
"""What photo metadata and file names give; shown by kind even if no fact counts it."""

NEVER_LISTED = frozenset({Kind.TEXT_HARD_TIME, Kind.POST_TIME})
"""Never listed one by one outside a fact: the words of hard days, and thousands of post times."""

NO_WORDS = frozenset({Kind.TEXT_HARD_TIME})
"""Counted, never shown with their words, to anybody."""

NAMING = frozenset(
    {Kind.MENTION, Kind.PHOTO_TAG, Kind.ANSWER, Kind.TAG_FAMILY, Kind.TEXT_FAMILY, Kind.TEXT_PARTNER,
     Kind.TEXT_FRIEND, Kind.PERSON}
)  # fmt: skip
"""Whom the owner's own posts name: of other people nothing else is ever printed."""

SCHOOL_OR_PLACE = frozenset(
    {kind for kind in Kind if any(part in kind.value for part in ("place", "gps", "school", "address"))}
    | {
        *(Kind.BIO_TOWN, Kind.TEXT_TOWN, Kind.TRACK, Kind.TRACK_END_HOME, Kind.TRACK_SLOT, Kind.TEXT_WAY),
        *(Kind.TEXT_HERE, Kind.TEXT_TIMETABLE, Kind.TEXT_EVENT, Kind.EVENT_PAGE, Kind.GROUP_LOCAL),
        *(Kind.BIO_WORK, Kind.TEXT_WORK, Kind.JOB_PAGE, Kind.PICTURE_UNIFORM, Kind.BIO_CLUB, Kind.CELL),
        *(Kind.TEXT_PLAN_AWAY, Kind.TEXT_AWAY, Kind.COUNTDOWN, Kind.STREAM_LIVE, Kind.DOMAIN_RECORD),
        *(Kind.PICTURE_HOUSE_NUMBER, Kind.PICTURE_FRONT, Kind.DOCUMENT_CONTACT, Kind.TEXT_FIRSTS),
    }
)
"""In the report of a young person each of these is uncovered one by one only."""


def kind_words(kind: Kind) -> str:
    """Return what a piece of evidence is, in words."""
    return str(_(KINDS[kind]))
