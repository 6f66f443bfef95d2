"""TLS: a host proves its name to a known authority, or nothing is said to it."""

import ssl
from pathlib import Path

import pytest
import trustme

from exposure.collect.network import PAGE
from exposure.collect.network.wire import authorities
from exposure.errors import FetchError

from .loopback import HTML, Server, answer, fetcher, quick

URL = "https://site.example/ana"


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    """Return an authority and the path of its bundle."""
    authority = trustme.CA()
    path = tmp_path_factory.mktemp("tls") / "bundle.pem"
    authority.cert_pem.write_to_path(str(path))
    return authority, str(path)


def under(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    """Return a server's context with a certificate for names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


@pytest.mark.parametrize("names", [["site.example"], ["other.example", "site.example"]])
def test_a_host_that_proves_its_name_is_read(ours: tuple[trustme.CA, str], names: list[str]) -> None:
    authority, bundle = ours
    with Server(answer(), tls=under(authority, *names)) as server:
        assert fetcher(server, tls=True, bundle=bundle).fetch(URL).content == HTML


@pytest.mark.parametrize(
    "names",
    [["other.example"], ["www.site.example"], ["site.example.evil.example"], ["127.0.0.1"], ["*.example"]],
)
def test_safety_6_2_a_certificate_for_another_name_is_refused(
    ours: tuple[trustme.CA, str], names: list[str]
) -> None:
    authority, bundle = ours
    with (
        Server(answer(), tls=under(authority, *names)) as server,
        pytest.raises(FetchError, match=r"site\.example: its certificate"),
    ):
        fetcher(server, tls=True, bundle=bundle).fetch(URL)
    assert server.heads == []


def test_safety_6_2_an_unknown_authority_is_refused(ours: tuple[trustme.CA, str]) -> None:
    _, bundle = ours
    with Server(answer(), tls=under(trustme.CA(), "site.example")) as server:
        with pytest.raises(FetchError, match="its certificate"):
            fetcher(server, tls=True, bundle=bundle).fetch(URL)
        with pytest.raises(FetchError, match="its certificate"):
            fetcher(server, tls=True).fetch(URL)
    assert server.heads == []


def test_safety_6_3_an_authority_named_in_the_environment_is_not_trusted(
    ours: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, bundle = ours
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, bundle)
    with (
        Server(answer(), tls=under(authority, "site.example")) as server,
        pytest.raises(FetchError, match="its certificate"),
    ):
        fetcher(server, tls=True).fetch(URL)


def test_safety_6_8_no_keys_are_logged(
    ours: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority, bundle = ours
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    with Server(answer(), tls=under(authority, "site.example")) as server:
        fetcher(server, tls=True, bundle=bundle).fetch(URL)
    assert list(tmp_path.iterdir()) == []


def test_safety_6_2_a_host_that_speaks_no_tls_is_not_spoken_to_plainly() -> None:
    hasty = quick(PAGE, connect=0.2)
    with Server(answer()) as server, pytest.raises(FetchError, match=r"silent for 0\.2 seconds"):
        fetcher(server, tls=True).fetch(URL, limits=hasty)
    assert server.heads == []


def test_safety_6_2_names_are_always_checked(ours: tuple[trustme.CA, str]) -> None:
    context = authorities(ours[1])
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert len(context.get_ca_certs()) == 1


def test_a_certificate_is_checked_on_every_connection(ours: tuple[trustme.CA, str]) -> None:
    authority, bundle = ours
    with Server(answer(), tls=under(authority, "site.example")) as server:
        f = fetcher(server, "site.example", "other.example", tls=True, bundle=bundle)
        f.fetch(URL)
        f.fetch(URL + "/more")
        with pytest.raises(FetchError, match=r"other\.example: its certificate"):
            f.fetch("https://other.example/")
    assert len(server.heads) == 2
