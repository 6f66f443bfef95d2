"""Which IP addresses are public."""

import pytest

from exposure.collect.network import public
from exposure.collect.network.ip import same

_CLOSED = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254
168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.8 192.0.0.9
192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255 198.18.0.1 198.19.255.255
198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::2 ::8.8.8.8 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:a9fe:a9fe ::ffff:0:8.8.8.8
::ffff:0:127.0.0.1 64:ff9b::8.8.8.8 64:ff9b::10.0.0.1 64:ff9b:1::1 64:ff9b:1:ffff::1 100::1 100:0:0:1::1
2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1 2001:3::1 2001:4:112::1 2001:10::1 2001:20::1
2001:1ff:ffff::1 2001:db8::1 2002::1 2002:7f00:1::1 2002:808:808::1 2620:4f:8000::1 3fff::1 3fff:fff::1
5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 febf::1 fec0::1 feff::1 ff02::1 ff0e::1
2606:4700::5efe:a00:1 2606:4700::200:5efe:a00:1 2606:4700::1111%1
4000::1 e000::1 1::1
"""
CLOSED = _CLOSED.split()
NONSENSE = [
    "",
    "localhost",
    "127.1",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "2130706433",
    "8.8.8",
    "8.8.8.8/32",
    "8.8.8.8 ",
    "\uff18.8.8.8",
    "1.2.3.4.5",
    "256.1.1.1",
    "::g",
    "[::1]",
    "2606:4700:::1111",
]
_OPEN = """
1.1.1.1 8.8.8.8 9.9.9.9 93.184.215.14 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 140.82.121.3
168.63.129.15 168.63.129.17 169.253.255.255 172.15.255.255 172.32.0.0 192.0.1.1 192.88.98.1 192.167.255.255
192.169.0.1 198.17.255.255 198.20.0.0 223.255.255.254
2606:4700:4700::1111 2001:200::1 2001:4860:4860::8888 2a00:1450:4001::1 2400:cb00::1 2003::1 3ffe::1
"""
OPEN = _OPEN.split()


@pytest.mark.parametrize("address", CLOSED)
def test_safety_6_2_addresses_of_other_networks_are_not_public(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize("address", NONSENSE)
def test_safety_6_2_what_is_no_address_is_not_public(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize("address", OPEN)
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert public(address)


def test_there_are_many_addresses() -> None:
    assert len(CLOSED) + len(NONSENSE) >= 90


def test_two_spellings_of_one_address_are_the_same() -> None:
    assert same("2606:4700::1111", "2606:4700:0:0:0:0:0:1111")
    assert not same("1.1.1.1", "1.1.1.2")
    assert not same("", "")
