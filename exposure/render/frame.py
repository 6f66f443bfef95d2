"""What every page of ours is made with: templates that escape, our own styles and scripts, a policy."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from exposure.redact import visible
from exposure.render.tongue import _, n_, spoken, toned

HERE = "exposure.render"


@cache
def environment(package: str = HERE) -> Environment:
    """Return the environment of a package's templates: everything is escaped, nothing may be missing."""
    env = Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals.update(_=_, n_=n_, toned=toned, spoken=spoken)
    env.filters["visible"] = visible
    return env


@cache
def asset(name: str, package: str = HERE) -> Markup:
    """Return a style sheet or script of a package's folder ``static``, as it goes into a page."""
    folder = files(package) / "static"
    return Markup((folder / name).read_text(encoding="utf-8"))  # noqa: S704 (our own file)


def fingerprint(content: str) -> str:
    """Return the hash by which a policy allows a style or a script."""
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def policy(style: str, code: str = "") -> str:
    """Return the policy of a file: this style, this script, pictures inside the page, nothing else."""
    script_src = fingerprint(code) if code else "'none'"
    return (
        f"default-src 'none'; style-src {fingerprint(style)}; script-src {script_src}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
