"""The local page: the audit for people who do not use a terminal, on this computer only.

One process serves one person. What they say and add is kept in memory and in one folder of uploads,
and is gone at the end. Every rule of ``safety.md`` 9 lives in ``guard`` (who may ask), ``uploads``
(what may lie on the disk) and ``life`` (when it ends).
"""

from exposure.web.life import Page, open_page

__all__ = ["Page", "open_page"]
