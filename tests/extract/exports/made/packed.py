"""Packing files the way services do: zip, tar.gz, folder; in a stream, so that large ones fit."""

import io
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

Content = str | bytes | Iterable[str | bytes]


def parts(content: Content) -> Iterable[bytes]:
    for part in [content] if isinstance(content, str | bytes) else content:
        yield part.encode() if isinstance(part, str) else part


def zipped(path: Path, files: Mapping[str, Content], *, top: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in files.items():
            with archive.open(top + name, "w") as member:
                for part in parts(content):
                    member.write(part)
    return path


def tarred(path: Path, files: Mapping[str, Content], *, top: str = "") -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            data = b"".join(parts(content))
            info = tarfile.TarInfo(top + name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def folder(path: Path, files: Mapping[str, Content], *, top: str = "") -> Path:
    for name, content in files.items():
        file = path / (top + name)
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as out:
            for part in parts(content):
                out.write(part)
    return path
