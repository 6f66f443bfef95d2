"""The small model of posts: its invented training posts, and how it is made."""
