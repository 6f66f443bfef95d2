"""What to say of files that are not cleaned here, and what cleans them."""

SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/avif": ".avif",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
}
"""How the copies of what is cleaned end."""
_EXPORT = "Export it as a JPEG in your photo program and clean that, or use the program mat2."
_FILM = "Export it as an MP4 in your video program and clean that, or use the program mat2."
_MAT2 = "Use the program mat2."
_INSPECT = (
    "In Word, Excel or PowerPoint choose File, Info, Check for issues, Inspect document; in LibreOffice "
    "choose File, Properties, Reset properties; or use the program mat2."
)
_BESIDE = "It is a file of its own: leave it out when you share the photo."
_KINDS = {
    "image/tiff": ("a TIFF picture or a camera's raw photo", _EXPORT),
    "image/x-raw": ("a camera's raw photo", _EXPORT),
    "image/vnd.adobe.photoshop": ("a Photoshop picture", _EXPORT),
    "image/jxl": ("a JPEG XL picture", _EXPORT),
    "image/jp2": ("a JPEG 2000 picture", _EXPORT),
    "image/svg+xml": ("an SVG drawing", _EXPORT),
    "video/x-matroska": ("a video of a kind other than MP4 and MOV", _FILM),
    "video/x-msvideo": ("a video of a kind other than MP4 and MOV", _FILM),
    "audio/mp4": ("a sound file", _MAT2),
    "application/pdf": ("a PDF", _MAT2),
    "application/x-office": ("an office document", _INSPECT),
    "application/x-photo-sidecar": ("what Google Photos keeps about a photo", _BESIDE),
    "application/zip": ("an archive, or a document that is built like one", _MAT2),
    "application/gzip": ("an archive", "Unpack it, and clean the photos in it."),
    "application/x-archive": ("an archive", "Unpack it, and clean the photos in it."),
}
_UNKNOWN = (
    "This is no photo or video that can be cleaned here: those are JPEG, PNG, WebP, GIF, HEIC, AVIF, MP4 and "
    "MOV. For other kinds, export it as a JPEG in your photo program, or use the program mat2."
)
BROKEN = (
    "This is broken, or built in a way that cannot be cleaned without changing what is seen. "
    "Open it in your photo program, export it as a JPEG, and clean that."
)
LEFT = "Something would be left in the copy of this, so no copy was kept. " + _EXPORT


def refused(media_type: str) -> str:
    """Return why a file of such a type is not cleaned and what to do, or empty if it is."""
    if media_type in SUFFIXES:
        return ""
    if media_type not in _KINDS:
        return _UNKNOWN
    what, instead = _KINDS[media_type]
    return f"This is {what}, which cannot be cleaned here. {instead}"
