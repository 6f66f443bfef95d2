"""From what the person named to what was read: the part of the straight line before any judgement.

``targets`` sorts the words of the command line, ``profiles`` reads accounts page by page, ``local``
reads files, and ``look`` joins both and settles whose each source is before anything leaves it.
"""
