"""Files made of boxes (HEIC, AVIF, MP4, MOV): what is not allowed becomes free space of the same length.

So no place that anything points to moves, and nothing has to be worked out anew.
"""
