//! What goes wrong, in the words and numbers of the platform.

use std::{error::Error, io, iter::successors};

use rustls::CertificateError;
use wx_core::WxError;

use super::domains::{is_not_listed, not_listed};

macro_rules! troubles {
    ($($(#[$doc:meta])* $name:ident = $errno:literal $reason:literal;)*) => {
        /// Reasons of the network.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Trouble {
            $($(#[$doc])* $name,)*
        }

        impl Trouble {
            #[cfg(test)]
            const ALL: &[Trouble] = &[$(Trouble::$name),*];

            fn reason(self) -> &'static str {
                match self {
                    $(Trouble::$name => $reason,)*
                }
            }

            fn errno(self) -> i32 {
                match self {
                    $(Trouble::$name => $errno,)*
                }
            }
        }
    };
}

troubles! {
    Timeout = 5 "timeout";
    TooManyRedirects = 600_008 "network reach the max redirect count";
    InvalidUrl = 600_009 "invalid url";
    InvalidHeader = 600_005 "invalid header";
    InvalidData = 600_010 "invalid request data";
    AnswerTooLarge = 602_001 "response data exceed max size";
    FileTooLarge = 603_301 "exceed max file size";
    NameNotResolved = 600_001
        "errcode:-105 cronet_error_code:-105 error_msg:net::ERR_NAME_NOT_RESOLVED";
    Refused = 600_001
        "errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED";
    Reset = 600_001
        "errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET";
    Closed = 600_001
        "errcode:-100 cronet_error_code:-100 error_msg:net::ERR_CONNECTION_CLOSED";
    NotConnected = 600_001
        "errcode:-104 cronet_error_code:-104 error_msg:net::ERR_CONNECTION_FAILED";
    Tls = 600_001
        "errcode:-107 cronet_error_code:-107 error_msg:net::ERR_SSL_PROTOCOL_ERROR";
    Untrusted = 600_001
        "errcode:-202 cronet_error_code:-202 error_msg:net::ERR_CERT_AUTHORITY_INVALID";
    OutOfDate = 600_001
        "errcode:-201 cronet_error_code:-201 error_msg:net::ERR_CERT_DATE_INVALID";
    OfAnother = 600_001
        "errcode:-200 cronet_error_code:-200 error_msg:net::ERR_CERT_COMMON_NAME_INVALID";
    NoHttp = 600_001
        "errcode:-370 cronet_error_code:-370 error_msg:net::ERR_INVALID_HTTP_RESPONSE";
    HeadersTooBig = 600_001
        "errcode:-325 cronet_error_code:-325 error_msg:net::ERR_RESPONSE_HEADERS_TOO_BIG";
    BadChunk = 600_001
        "errcode:-321 cronet_error_code:-321 error_msg:net::ERR_INVALID_CHUNKED_ENCODING";
    Decoding = 600_001
        "errcode:-330 cronet_error_code:-330 error_msg:net::ERR_CONTENT_DECODING_FAILED";
    Failed = 600_001
        "errcode:-2 cronet_error_code:-2 error_msg:net::ERR_FAILED";
}

impl Trouble {
    /// The failure, with what it is about after the reason.
    pub fn with(self, about: &str) -> WxError {
        WxError::fail(format!("{} {about}", self.reason())).errno(self.errno())
    }
}

impl From<Trouble> for WxError {
    fn from(trouble: Trouble) -> WxError {
        WxError::fail(trouble.reason()).errno(trouble.errno())
    }
}

/// The failure of an exchange. What the libraries say of it goes to the log only.
pub(super) fn failure(error: reqwest::Error) -> WxError {
    if is_not_listed(&error) {
        return not_listed();
    }
    // the address is the script's, and may hold what a log should not
    let error = error.without_url();
    WxError::from(classify(&error)).source(error)
}

/// Whether a connection was there and ended before the head of an answer came.
pub(super) fn is_unanswered(error: &reqwest::Error) -> bool {
    !error.is_connect() && matches!(classify(error), Trouble::Closed | Trouble::Reset)
}

fn classify(error: &reqwest::Error) -> Trouble {
    let first: Option<&(dyn Error + 'static)> = Some(error);
    let known = successors(first, |error| (*error).source()).find_map(known);
    known.unwrap_or(match () {
        () if error.is_decode() => Trouble::Decoding,
        () if error.is_connect() => Trouble::NotConnected,
        () => Trouble::Failed,
    })
}

fn known(cause: &(dyn Error + 'static)) -> Option<Trouble> {
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        // what an io error holds is not among its sources
        let inner = error.get_ref().and_then(|inner| known(inner));
        return inner.or_else(|| of_io(error.kind()));
    }
    if let Some(error) = cause.downcast_ref::<rustls::Error>() {
        return Some(of_tls(error));
    }
    if cause.is::<NoSuchName>() {
        return Some(Trouble::NameNotResolved);
    }
    let error = cause.downcast_ref::<hyper::Error>()?;
    match () {
        // the one text that hyper gives no test for
        () if error.is_parse() && error.to_string().contains("too large") => {
            Some(Trouble::HeadersTooBig)
        }
        () if error.is_parse() => Some(Trouble::NoHttp),
        () if error.is_incomplete_message() => Some(Trouble::Closed),
        () => {
            use io::ErrorKind::{InvalidData, InvalidInput};
            let inner = error.source().and_then(|inner| inner.downcast_ref::<io::Error>())?;
            matches!(inner.kind(), InvalidData | InvalidInput).then_some(Trouble::BadChunk)
        }
    }
}

fn of_io(kind: io::ErrorKind) -> Option<Trouble> {
    use io::ErrorKind::*;
    Some(match kind {
        ConnectionRefused => Trouble::Refused,
        ConnectionReset | BrokenPipe => Trouble::Reset,
        ConnectionAborted | UnexpectedEof => Trouble::Closed,
        HostUnreachable | NetworkUnreachable | NetworkDown | AddrNotAvailable | TimedOut => {
            Trouble::NotConnected
        }
        _ => return None,
    })
}

fn of_tls(error: &rustls::Error) -> Trouble {
    use CertificateError::*;
    match error {
        rustls::Error::InvalidCertificate(error) => match error {
            Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. } => {
                Trouble::OutOfDate
            }
            NotValidForName | NotValidForNameContext { .. } => Trouble::OfAnother,
            _ => Trouble::Untrusted,
        },
        _ => Trouble::Tls,
    }
}

/// A name that leads nowhere.
#[derive(Debug)]
pub(super) struct NoSuchName(pub io::Error);

impl std::fmt::Display for NoSuchName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the name cannot be looked up: {}", self.0)
    }
}

impl Error for NoSuchName {}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_spec_has_every_trouble_with_its_number() {
        let spec = api_spec::load_file("../api-spec/wx/request.yaml").unwrap();
        let apis = spec.families.iter().flat_map(|family| &family.apis);
        let told: Vec<_> = apis.flat_map(|api| &api.errors).collect();
        for trouble in Trouble::ALL {
            let found = told.iter().find(|error| error.reason == trouble.reason());
            let errno = found.map(|error| error.errno.unwrap());
            assert_eq!(errno, Some(trouble.errno().into()), "{trouble:?}");
        }
    }
}
