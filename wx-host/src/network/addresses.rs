//! Which addresses are of the internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a public name may lead there. Addresses that mean this machine, the local network,
/// or nobody, may not.
pub(crate) fn is_public(addr: IpAddr) -> bool {
    match addr {
        IpAddr::V4(addr) => is_public_v4(addr),
        IpAddr::V6(addr) => is_public_v6(addr),
    }
}

fn is_public_v4(addr: Ipv4Addr) -> bool {
    let [a, b, c, _] = addr.octets();
    let special = match a {
        // this network, this machine; multicast, reserved and broadcast
        0 | 127 | 224.. => true,
        100 => (64..128).contains(&b), // carriers
        192 => matches!((b, c), (0, 0 | 2) | (88, 99)),
        198 => matches!(b, 18 | 19) || (b, c) == (51, 100), // measurements, documents
        203 => (b, c) == (0, 113),
        _ => false,
    };
    !special && !addr.is_private() && !addr.is_link_local()
}

fn is_public_v6(addr: Ipv6Addr) -> bool {
    let [a, b, c, .., y, z] = addr.segments();
    let inner = |y: u16, z: u16| {
        let ([p, q], [r, s]) = (y.to_be_bytes(), z.to_be_bytes());
        is_public_v4(Ipv4Addr::new(p, q, r, s))
    };
    match (a, b) {
        // addresses of version 4 in those of version 6: mapped, translated, 6to4
        (0, 0) => matches!(addr.segments(), [0, 0, 0, 0, 0, 0xffff, ..]) && inner(y, z),
        (0x64, 0xff9b) => addr.segments()[2..6] == [0; 4] && inner(y, z),
        (0x2002, _) => inner(b, c),
        // tunnels, identifiers, benchmarks, documents
        (0x2001, 0..0x200 | 0xdb8) | (0x3fff, _) => false,
        // all that is given out
        _ => (0x2000..0x4000).contains(&a),
    }
}
