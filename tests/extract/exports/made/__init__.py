"""Copies of a made-up person, built in each service's shape, and what they must give.

``PERSON`` and ``posts`` are the same for every service; each module here renders them in one.
"""
