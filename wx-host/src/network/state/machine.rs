//! What this machine's interfaces say.

use std::{fs, net::IpAddr};

use sysinfo::{InterfaceOperationalState, IpNetwork, NetworkData, Networks};
use wx_bindings::device_network::NetworkType;

/// How the machine is connected.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Connection {
    pub network_type: NetworkType,
    /// In dBm; 0 if it is not known.
    pub signal: f64,
}

/// Looks at the interface that leads to the internet, or to the local network at least.
pub(super) fn connection() -> Connection {
    let Some((name, _)) = best() else {
        return Connection { network_type: NetworkType::None, signal: 0.0 };
    };
    let wireless = ["wireless", "phy80211"]
        .iter()
        .any(|entry| fs::exists(format!("/sys/class/net/{name}/{entry}")).unwrap_or(false));
    if !wireless {
        return Connection { network_type: NetworkType::Unknown, signal: 0.0 };
    }
    let levels = fs::read_to_string("/proc/net/wireless").unwrap_or_default();
    Connection { network_type: NetworkType::Wifi, signal: signal(&levels, &name).unwrap_or(0.0) }
}

/// The address and the mask of the same interface.
pub(super) fn local_address() -> Option<(IpAddr, IpAddr)> {
    let (_, network) = best()?;
    Some((network.addr, mask(network.addr, network.prefix)))
}

/// Whether the environment names a proxy, as it does on most systems but phones.
pub(super) fn has_proxy() -> bool {
    ["https_proxy", "http_proxy", "all_proxy"].iter().any(|name| {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        set(name) || set(&name.to_uppercase())
    })
}

/// The interface to look at, with its address.
fn best() -> Option<(String, IpNetwork)> {
    let networks = Networks::new_with_refreshed_list().ok()?;
    let mut found: Vec<_> = networks
        .iter()
        .filter(|(_, data)| data.operational_state() != InterfaceOperationalState::Down)
        .filter_map(|(name, data)| Some((name.to_string_lossy().into_owned(), address(data)?)))
        .collect();
    // by name, so that two looks see the same one
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let routes = fs::read_to_string("/proc/net/route").unwrap_or_default();
    let to_internet = default_route(&routes);
    let at = found.iter().position(|(name, _)| Some(name.as_str()) == to_internet);
    (!found.is_empty()).then(|| found.swap_remove(at.unwrap_or(0)))
}

/// The address that others reach the machine by: version 4, if it has one.
fn address(data: &NetworkData) -> Option<IpNetwork> {
    let usable = |addr: IpAddr| match addr {
        IpAddr::V4(addr) => !addr.is_loopback() && !addr.is_unspecified(),
        IpAddr::V6(addr) => !addr.is_loopback() && !addr.is_unicast_link_local(),
    };
    let networks = data.ip_networks().iter().filter(|network| usable(network.addr));
    networks.min_by_key(|network| network.addr).copied()
}

/// The interface of the cheapest way to everywhere, in the words of Linux.
fn default_route(table: &str) -> Option<&str> {
    let routes = table.lines().skip(1).filter_map(|line| {
        let fields: Vec<_> = line.split_whitespace().collect();
        let metric: u32 = fields.get(6)?.parse().ok()?;
        (fields.get(1) == Some(&"00000000")).then_some((metric, fields[0]))
    });
    routes.min_by_key(|(metric, _)| *metric).map(|(_, name)| name)
}

/// The level of an interface in the table of Linux, where dBm are below 0.
fn signal(table: &str, name: &str) -> Option<f64> {
    let line = table.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'))?;
    let level: f64 = line.split_whitespace().nth(2)?.trim_end_matches('.').parse().ok()?;
    (level < 0.0).then_some(level)
}

fn mask(addr: IpAddr, prefix: u8) -> IpAddr {
    match addr {
        IpAddr::V4(_) => {
            let bits = u32::MAX.checked_shl(32u32.saturating_sub(prefix.into())).unwrap_or(0);
            IpAddr::V4(bits.into())
        }
        IpAddr::V6(_) => {
            let bits = u128::MAX.checked_shl(128u32.saturating_sub(prefix.into())).unwrap_or(0);
            IpAddr::V6(bits.into())
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_of_linux_are_read() {
        let routes = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n\
            docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\n\
            wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\n\
            eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\n";
        assert_eq!(default_route(routes), Some("eth0"));
        assert_eq!(default_route("Iface\nbroken\n"), None);
        let levels = "Inter-| sta-|   Quality        |   Discarded packets\n \
            face | tus | link level noise |  nwid  crypt\n \
            wlan0: 0000   60.  -50.  -256        0      0\n";
        assert_eq!(signal(levels, "wlan0"), Some(-50.0));
        assert_eq!((signal(levels, "wlan"), signal("", "wlan0")), (None, None));
    }

    #[test]
    fn a_mask_has_as_many_bits_as_the_prefix() {
        let masked = |addr: &str, prefix| mask(addr.parse().unwrap(), prefix).to_string();
        assert_eq!(masked("192.168.1.2", 24), "255.255.255.0");
        assert_eq!(masked("10.0.0.1", 0), "0.0.0.0");
        assert_eq!(masked("10.0.0.1", 32), "255.255.255.255");
        assert_eq!(masked("fd00::1", 64), "ffff:ffff:ffff:ffff::");
    }

    #[test]
    fn a_connected_machine_has_an_address() {
        let none = connection().network_type == NetworkType::None;
        assert_eq!(local_address().is_none(), none);
    }
}
