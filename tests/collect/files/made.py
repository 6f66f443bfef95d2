"""Small files of many kinds, made here."""

import json


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2) + body


def jpeg(*segments: bytes, image: int = 100) -> bytes:
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00")
    return b"\xff\xd8" + b"".join(segments) + scan + b"\x55" * image + b"\xff\xd9"


def box(kind: bytes, body: bytes = b"") -> bytes:
    return (len(body) + 8).to_bytes(4) + kind + body


def brands(*names: bytes) -> bytes:
    return box(b"ftyp", names[0] + bytes(4) + b"".join(names[1:]))


def heic(*boxes: bytes) -> bytes:
    return brands(b"heic", b"mif1", b"heic") + b"".join(boxes)


def posts(*texts: str) -> bytes:
    return b"".join(json.dumps({"id": str(i), "text": t}).encode() + b"\n" for i, t in enumerate(texts, 1))


PAGE = b"<!DOCTYPE html><html><head><title>Ana Example</title></head><body></body></html>"
ARCHIVED = (
    b"From: <Saved by Blink>\r\nSubject: Ana Example\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\n\r\n\r\n--x\r\n'
)
