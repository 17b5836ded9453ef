"""Which network addresses are public.

After the special-purpose address registries of IANA (RFC 6890 and its successors), as of 2025. Python's own `is_global`
differs between the versions that this program runs on, so both must agree.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address

_SPECIAL_4 = {
    "0.0.0.0/8": "this host", "10.0.0.0/8": "private", "100.64.0.0/10": "shared", "127.0.0.0/8": "loopback",
    "169.254.0.0/16": "link-local", "172.16.0.0/12": "private", "192.0.0.0/24": "reserved",
    "192.0.2.0/24": "documentation", "192.31.196.0/24": "reserved", "192.52.193.0/24": "reserved",
    "192.88.99.0/24": "6to4 relay", "192.168.0.0/16": "private", "192.175.48.0/24": "reserved",
    "198.18.0.0/15": "benchmarking", "198.51.100.0/24": "documentation", "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast", "240.0.0.0/4": "reserved",
}  # fmt: skip
_SPECIAL_6 = {
    "::/128": "this host", "::1/128": "loopback", "::ffff:0:0/96": "IPv4-mapped", "::/96": "IPv4-compatible",
    "64:ff9b::/96": "NAT64", "64:ff9b:1::/48": "NAT64", "100::/64": "discard", "2001::/32": "Teredo",
    "2001::/23": "reserved", "2001:db8::/32": "documentation", "2002::/16": "6to4", "2620:4f:8000::/48": "reserved",
    "3fff::/20": "documentation", "5f00::/16": "segment routing", "fc00::/7": "private", "fe80::/10": "link-local",
    "fec0::/10": "site-local", "ff00::/8": "multicast",
}  # fmt: skip
_NETWORKS_4 = [(IPv4Network(text), kind) for text, kind in _SPECIAL_4.items()]
_NETWORKS_6 = [(IPv6Network(text), kind) for text, kind in _SPECIAL_6.items()]
_UNICAST = IPv6Network("2000::/3")
_ISATAP = (0x00005EFE, 0x02005EFE)


def not_public(text: str) -> str | None:
    """What kind of address `text` is if it is not a public one; None for a public one.

    Raises:
        ValueError: it is no address.
    """
    address = ip_address(text)
    kind = _kind_4(address) if isinstance(address, IPv4Address) else _kind_6(address)
    if kind is None and (not address.is_global or address.is_multicast or address.is_reserved):
        return "special"
    return kind


def _kind_4(address: IPv4Address) -> str | None:
    return next((kind for network, kind in _NETWORKS_4 if address in network), None)


def _kind_6(address: IPv6Address) -> str | None:
    if address.scope_id:
        return "scoped"
    found = next((kind for network, kind in _NETWORKS_6 if address in network), None)
    if found is None and (address not in _UNICAST):
        return "reserved"
    if found is None and (int(address) >> 32) & 0xFFFFFFFF in _ISATAP:
        return "ISATAP"  # carries an IPv4 address to which a router would pass it on
    return found
