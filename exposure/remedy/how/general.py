"""How fixes are done where nothing more exact is known.

From the advice by finding (guidance, part 3) and what sites have in common; so it says what to look
for, not what to press.
"""

from exposure.remedy.how.contract import Advice

GENERAL: dict[str, Advice] = {
    "clean_photos": Advice(
        (
            "Make clean copies: exposure clean PHOTO... --out DIR",
            "Put the clean copies where the photos are now, and delete the old ones there.",
            "A picture itself can still show a place. Look at signs, views and windows.",
        ),
        past="yes",
    ),
    "camera_off": Advice(
        (
            "iPhone: Settings, Privacy & Security, Location Services, Camera, Never.",
            "Android: open the camera, then its settings, and turn off saving the location.",
            "When you share a photo, look for Options and turn Location off.",
        ),
        mark="K",
        past="no",
    ),
    "untag_places": Advice(
        (
            "Open each post that has a place near home, near school or work, or at a place you keep private.",
            "Look for Edit, tap the place, and take it off.",
        ),
        past="yes",
    ),
    "fitness_private": Advice(
        (
            "Look for Privacy in the app's settings. Show activities and the profile to followers only.",
            "Hide the start, the end and the map of your runs and rides.",
            "Change old activities too: look for a way to edit many at once.",
        ),
        past="partly",
    ),
    "private": Advice(
        (
            "Look for Privacy in the settings and make the account private.",
            "Go through your followers and remove people you do not know.",
        ),
        past="unknown",
    ),
    "bio_short": Advice(
        (
            "Open your profile and look for Edit.",
            "Take out school, work, town, age, birth date and club. Keep what you like.",
        ),
        past="yes",
    ),
    "bio_contact": Advice(
        (
            "Open your profile and look for Edit.",
            "Take out your mail address and phone number.",
            "If people must be able to write, use a separate address for it.",
        ),
        past="yes",
    ),
    "name_short": Advice(
        ("Open your profile and look for Edit.", "Show a first name or a nickname in the name field."),
        past="yes",
    ),
    "picture_other": Advice(
        (
            "Choose a picture without your face, and a different one for each account.",
            "Open your profile, look for Edit, and replace the picture.",
        ),
        past="partly",
    ),
    "messages": Advice(
        (
            "Look for Messages in the privacy settings and let only people you know write to you.",
            "Close question boxes where anyone can write without a name.",
            "Take words like 'messages open' out of your profile.",
        ),
        past="yes",
    ),
    "lists": Advice(
        ("Look for Privacy in the settings, and hide your lists of friends and of people you follow.",),
        past="yes",
    ),
    "mentions": Advice(
        (
            "Look for Tags and mentions in the privacy settings, and ask to approve them first.",
            "Take old tags off: open the post, tap your name, and remove it.",
            "Where you named people yourself, edit the post or take it down.",
        ),
        past="partly",
    ),
    "posts_home": Advice(
        (
            "Go to each post that this report names for home, address or your way.",
            "Edit out the address, the house front, the number plate or the way, or delete the post.",
        ),
        past="yes",
    ),
    "posts_times": Advice(
        (
            "Go to each post that this report names for times and plans.",
            "Delete it, or edit out when and where.",
            "Tell friends about plans in a closed group, and post when you are back.",
        ),
        past="yes",
    ),
    "post_later": Advice(
        (
            "Take the photo now and post it when you have left.",
            "Save a draft if you are afraid to forget it.",
        ),
        past="no",
    ),
    "stories_live": Advice(
        (
            "Look for who can see your stories, and choose close friends.",
            "Turn off the place before you go live, or go live from a place that says nothing.",
        ),
        past="partly",
    ),
    "posts_family": Advice(
        (
            "Go to each post that this report names for family, birthdays, pets and firsts.",
            "Edit out the names and dates, or delete the post.",
            "Ask before you tag. If others named you, you could ask them to take it off.",
        ),
        past="yes",
    ),
    "posts_feelings": Advice(
        (
            "Archive these posts, or show them to close friends only.",
            "Telling someone you trust is still a good thing to do.",
        ),
        past="yes",
    ),
    "posts_things": Advice(
        (
            "Archive the pictures that this report names: costly things, uniforms, tickets, codes.",
            "If a ticket or card is still good, ask for a new one.",
        ),
        past="yes",
    ),
    "posts_work": Advice(
        (
            "Go to each post that this report names for school or work.",
            "Edit out the name, or delete the post.",
        ),
        past="yes",
    ),
    "links_apart": Advice(
        (
            "Decide which accounts should stay apart.",
            "Open the profile, look for Edit, and take out the links to them. Do it on both sides.",
        ),
        past="yes",
    ),
    "handle_other": Advice(
        (
            "Choose a name that you use nowhere else.",
            "Look for Username in the account settings and change it on one of the two accounts.",
        ),
        past="partly",
    ),
    "old_account": Advice(
        (
            "Save what you want to keep: look for Download your data.",
            "Look for Delete account in the account settings. Some sites wait a few weeks first.",
        ),
        past="partly",
    ),
    "documents": Advice(
        (
            "Take down files with your name, address or phone number, such as a CV or a list.",
            "If you need the file there, put up a copy without these lines.",
            "Clean copies of photos leave names and addresses out too.",
        ),
        past="partly",
    ),
    "job_page": Advice(
        (
            "Look for Public profile in the settings.",
            "Hide jobs and schools from people who are not signed in.",
        ),
        past="yes",
    ),
    "domain": Advice(
        (
            "Sign in where you pay for your domain and turn on privacy for its owner.",
            "In the imprint, use a service address if the law where you live allows it.",
        ),
        mark="K",
        past="partly",
    ),
    "commit_mail": Advice(
        (
            "Look for Email in the settings of the code host and keep the address private.",
            "Tell git to use the hidden address from now on.",
        ),
        past="no",
    ),
    "events_quiet": Advice(
        (
            "Take your name off public lists of people who attend.",
            "Leave local groups that show their members, or hide that you are one.",
        ),
        past="yes",
    ),
    "recovery": Advice(
        (
            "Look for Security in the settings of your mail and your main accounts.",
            "Replace the answers by made-up ones, and keep them where you keep passwords.",
            "Turn on sign-in in two steps.",
        ),
        past="yes",
    ),
    "delete_old": Advice(
        (
            "Save what you want to keep: look for Download your data.",
            "Look for deleting or hiding old posts, and choose everything older than a year.",
        ),
        past="partly",
    ),
}
"""One for each fix of the catalogue."""
