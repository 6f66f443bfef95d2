"""Posts: the posts file (JSON Lines, ``docs``: one post or bio a line), and what one post gives.

Line form: ``{"id", "text", "posted"?, "kind"?: "bio|post|comment", "lang"?, "url"?,
"place"?: {"lat", "lon"}, "mentions"?: [..], "hashtags"?: [..]}``. A line that is none is told by its
number, and the next one is read.
"""

from exposure.extract.posts.file import read
from exposure.extract.posts.moment import Moment, moment
from exposure.extract.posts.post import Tag, post
from exposure.extract.posts.stamp import stamp

__all__ = ["Moment", "Tag", "moment", "post", "read", "stamp"]
