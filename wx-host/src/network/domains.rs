//! The list of domains: which servers an app may talk to.

use std::{
    fmt,
    io::{self, ErrorKind},
    net::SocketAddr,
    str::FromStr,
    sync::Arc,
};

use url::{Host, Url};
use wx_core::{Result, WxError};

use super::addresses::is_public;

/// What an address is for. The platform keeps one list for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `wx.request`.
    Request,
    /// `wx.uploadFile`.
    Upload,
    /// `wx.downloadFile`.
    Download,
    /// `wx.connectSocket`.
    Socket,
}

/// The servers an app may talk to: none, until some are named. Clones share the list.
#[derive(Clone, Debug, Default)]
pub struct Domains {
    rules: Arc<Vec<(Option<Kind>, DomainRule)>>,
    unchecked: bool,
}

impl Domains {
    /// An empty list: every call is refused.
    pub fn new() -> Self {
        Self::default()
    }

    /// No list: every server may be talked to, with or without TLS, this machine included.
    pub fn unchecked() -> Self {
        Domains { unchecked: true, ..Self::default() }
    }

    /// Adds a server for all kinds of calls.
    pub fn allow(self, rule: DomainRule) -> Self {
        self.add(None, rule)
    }

    /// Adds a server for one kind of calls.
    pub fn allow_for(self, kind: Kind, rule: DomainRule) -> Self {
        self.add(Some(kind), rule)
    }

    fn add(mut self, kind: Option<Kind>, rule: DomainRule) -> Self {
        Arc::make_mut(&mut self.rules).push((kind, rule));
        self
    }

    /// Reads an address as a script gave it, and tests it against the list.
    ///
    /// # Errors
    /// `invalid url "..."`, or `url not in domain list`.
    pub fn parse(&self, text: &str, kind: Kind) -> Result<Url> {
        let invalid = || WxError::fail(format!("invalid url \"{text}\"")).errno(INVALID_URL);
        let url = Url::parse(text).map_err(|_| invalid())?;
        if !kind.takes(url.scheme()) || url.host().is_none() {
            return Err(invalid());
        }
        self.check(&url, kind)?;
        Ok(url)
    }

    /// Tests an address against the list. Call it for every redirect, too, and let
    /// [`resolve`](Self::resolve) find where the host is.
    ///
    /// # Errors
    /// `url not in domain list`.
    pub fn check(&self, url: &Url, kind: Kind) -> Result<()> {
        let allowed = kind.takes(url.scheme())
            && url.host().is_some()
            && (self.unchecked
                || self
                    .rules
                    .iter()
                    .any(|(of, rule)| of.is_none_or(|of| of == kind) && rule.matches(url)));
        if allowed { Ok(()) } else { Err(not_listed()) }
    }

    /// Looks a host up and leaves out addresses that a public name must not lead to: this
    /// machine, the local network, and what else is not of the internet.
    ///
    /// # Errors
    /// If there is no such host; [`ErrorKind::PermissionDenied`] if all its addresses are left
    /// out, which [`is_not_listed`] tells.
    pub async fn resolve(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let found = tokio::net::lookup_host((host, port)).await?;
        self.admit(host, found)
    }

    /// What [`resolve`](Self::resolve) does with the addresses it has found.
    fn admit(
        &self,
        host: &str,
        found: impl Iterator<Item = SocketAddr>,
    ) -> io::Result<Vec<SocketAddr>> {
        let mut found = found.peekable();
        if found.peek().is_none() {
            return Err(ErrorKind::NotFound.into());
        }
        let anywhere = self.unchecked || self.rules.iter().any(|(_, rule)| rule.admits_local(host));
        let admitted: Vec<_> = found.filter(|addr| anywhere || is_public(addr.ip())).collect();
        if admitted.is_empty() {
            return Err(io::Error::new(ErrorKind::PermissionDenied, NotListed));
        }
        Ok(admitted)
    }
}

impl Kind {
    fn takes(self, scheme: &str) -> bool {
        match self {
            Kind::Socket => matches!(scheme, "ws" | "wss"),
            _ => matches!(scheme, "http" | "https"),
        }
    }
}

const NOT_LISTED: i32 = 600_002;
const INVALID_URL: i32 = 600_009;

/// The failure of an address that is not on the list.
pub(crate) fn not_listed() -> WxError {
    WxError::fail("url not in domain list").errno(NOT_LISTED)
}

/// Tells whether an error came from [`Domains::resolve`], which refused to go there.
pub fn is_not_listed(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(|error| {
        error.is::<NotListed>()
            // the source of an io error is the source of what it holds
            || error
                .downcast_ref::<io::Error>()
                .and_then(io::Error::get_ref)
                .is_some_and(|inner| inner.is::<NotListed>())
    })
}

/// A listed name leads to an address that no listed name may lead to.
#[derive(Debug)]
struct NotListed;

impl fmt::Display for NotListed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name leads to an address that is not public")
    }
}

impl std::error::Error for NotListed {}

/// One server: a host, with or without a scheme and a port.
///
/// ```
/// use wx_host::network::DomainRule;
///
/// let shop: DomainRule = "api.example.com".parse()?; // https and wss, port 443
/// let other: DomainRule = "https://api.example.com:8443".parse()?;
/// let mine: DomainRule = "127.0.0.1:3000".parse()?; // http and ws, too
/// assert!("*.example.com".parse::<DomainRule>().is_err());
/// # Ok::<(), wx_host::network::BadRule>(())
/// ```
///
/// Plain `http` is for development: for this machine and for addresses (`localhost`,
/// `192.168.0.2`), or where the rule says so (`http://backend:3000`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainRule {
    host: Host,
    /// Without one, that of the scheme.
    port: Option<u16>,
    secure: bool,
    plain: bool,
    /// Whether the host may be on this machine or the local network.
    local: bool,
}

impl DomainRule {
    fn matches(&self, url: &Url) -> bool {
        let (secure, usual) = match url.scheme() {
            "https" | "wss" => (true, 443),
            _ => (false, 80),
        };
        let host = url.host().is_some_and(|host| host.to_owned() == self.host);
        let scheme = if secure { self.secure } else { self.plain };
        host && scheme && url.port().unwrap_or(usual) == self.port.unwrap_or(usual)
    }

    /// Whether this is the rule of a host that may be on this machine or the local network.
    fn admits_local(&self, host: &str) -> bool {
        self.local && self.host.to_string().trim_matches(['[', ']']).eq_ignore_ascii_case(host)
    }
}

/// Why a text is no [`DomainRule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRule(String);

impl fmt::Display for BadRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let BadRule(text) = self;
        write!(f, "`{text}` is no domain: write HOST, HOST:PORT or https://HOST:PORT")
    }
}

impl std::error::Error for BadRule {}

impl FromStr for DomainRule {
    type Err = BadRule;

    fn from_str(text: &str) -> std::result::Result<Self, BadRule> {
        let bad = || BadRule(text.to_owned());
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (Some(scheme), rest.strip_suffix('/').unwrap_or(rest)),
            None => (None, text),
        };
        // a scheme without a usual port, so that a port is kept as it is written
        let url = Url::parse(&format!("rule://{rest}")).map_err(|_| bad())?;
        let name = url.host_str().filter(|host| !host.is_empty()).ok_or_else(bad)?;
        let only_host = url.path().is_empty()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !only_host {
            return Err(bad());
        }
        // and the host as it is in the addresses of the web
        let web = Url::parse(&format!("https://{name}/")).map_err(|_| bad())?;
        let host = web.host().ok_or_else(bad)?.to_owned();
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if matches!(&host, Host::Domain(name) if name.ends_with('.') || !name.chars().all(plain)) {
            return Err(bad());
        }
        let local = match &host {
            Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
            Host::Ipv4(_) | Host::Ipv6(_) => true,
        };
        let (secure, plain) = match scheme {
            None => (true, local),
            Some("https" | "wss") => (true, false),
            Some("http" | "ws") => (false, true),
            Some(_) => return Err(bad()),
        };
        Ok(DomainRule { host, port: url.port(), secure, plain, local: local || plain })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn admitted(domains: &Domains, host: &str, found: &[&str]) -> Option<usize> {
        let found: Vec<SocketAddr> =
            found.iter().map(|addr| SocketAddr::new(addr.parse().unwrap(), 443)).collect();
        domains.admit(host, found.into_iter()).ok().map(|admitted| admitted.len())
    }

    #[test]
    fn a_public_name_leads_to_public_addresses_only() {
        let listed = Domains::new().allow("api.example.com".parse().unwrap());
        let local = [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "100::1",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
            "2002:c0a8:101::1",
            "3fff::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ];
        let public = [
            "1.1.1.1",
            "8.8.8.8",
            "11.0.0.1",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.167.0.1",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2001:4860:4860::8888",
            "2400:cb00::1",
            "::ffff:1.1.1.1",
            "64:ff9b::101:101",
            "2002:101:101::1",
        ];
        for addr in local {
            assert_eq!(admitted(&listed, "api.example.com", &[addr]), None, "{addr}");
            assert_eq!(admitted(&Domains::unchecked(), "any", &[addr]), Some(1), "{addr}");
        }
        for addr in public {
            assert_eq!(admitted(&listed, "api.example.com", &[addr]), Some(1), "{addr}");
        }
        assert_eq!(admitted(&listed, "api.example.com", &["127.0.0.1", "1.1.1.1"]), Some(1));
        let error = listed.admit("api.example.com", ["[::1]:1".parse().unwrap()].into_iter());
        assert!(is_not_listed(&error.unwrap_err()));
        assert_eq!(admitted(&listed, "api.example.com", &[]), None);
    }

    #[test]
    fn a_host_of_development_may_be_anywhere() {
        for (rule, host) in [
            ("localhost", "localhost"),
            ("https://localhost:8443", "LOCALHOST"),
            ("127.0.0.1:3000", "127.0.0.1"),
            ("[::1]:3000", "::1"),
            ("http://backend:3000", "backend"),
        ] {
            let domains = Domains::new().allow(rule.parse().unwrap());
            assert_eq!(admitted(&domains, host, &["127.0.0.1"]), Some(1), "{rule}");
            assert_eq!(admitted(&domains, "api.example.com", &["127.0.0.1"]), None, "{rule}");
        }
    }

    #[test]
    fn a_rule_is_one_host_exactly() {
        for bad in [
            "",
            "*",
            "*.example.com",
            "example.com.",
            "example.com/path",
            "example.com?x",
            "example.com#x",
            "user@example.com",
            "ftp://example.com",
            "https://",
            "a b",
            "a:99999",
            "https://https://a",
            "a,b",
            ":80",
        ] {
            assert!(bad.parse::<DomainRule>().is_err(), "{bad}");
        }
        let same = |a: &str, b: &str| a.parse::<DomainRule>().unwrap() == b.parse().unwrap();
        assert!(same("API.Example.com", "api.example.com"));
        assert!(same("https://api.example.com/", "wss://api.example.com"));
        assert!(same("例子.测试", "xn--fsqu00a.xn--0zwm56d"));
        assert!(!same("api.example.com", "api.example.com:443"));
    }
}
