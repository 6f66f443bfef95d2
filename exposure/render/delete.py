"""How to delete a report, in words that promise nothing a disk cannot keep."""

from datetime import datetime

from exposure.render.tongue import N_, _, day

_STEPS = (
    N_("When you are done, delete the folder that this file is in, and empty the bin."),
    N_("Look for copies: mail, chats, printers, downloads, a folder that is kept in a cloud."),
    N_("Backups and disks may keep old copies. Nobody can promise that every copy is gone."),
)


def delete_step(made_at: datetime) -> list[str]:
    """Return the last step of a report: how to delete it."""
    made = _(
        "This file was made on {day}. It holds what you would rather keep to yourself.", day=day(made_at)
    )
    return [str(made), *(str(_(step)) for step in _STEPS)]
