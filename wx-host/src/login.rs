//! Login: who hands out codes, and the host functions on top.

use std::{
    cell::Cell,
    fmt,
    future::ready,
    rc::Rc,
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use wx_bindings::account::*;
use wx_core::{Result, WxError, wx_api};

use crate::Reply;

/// Who logs the user in: a server of the platform, or a stand-in for it.
pub trait LoginProvider {
    /// Starts a session and returns a code for it, which the app's own server
    /// trades for the user's identity. It gives up after `timeout`, if there is
    /// one, with [`WxError::timeout`].
    fn login(&self, timeout: Option<Duration>) -> Reply<String>;

    /// Succeeds while the session of the latest login holds.
    fn check_session(&self) -> Reply<()>;
}

/// How long a session of [`LocalLogin`] holds.
pub const SESSION: Duration = Duration::from_secs(5 * 60);

/// A provider without a server: each login gives a new code that nobody can
/// guess and that means nothing, and starts a session of five minutes.
pub struct LocalLogin {
    clock: Box<dyn Fn() -> Instant>,
    logins: Cell<u32>,
    since: Cell<Option<Instant>>,
}

impl LocalLogin {
    /// A provider that goes by the time of the system.
    pub fn new() -> Self {
        Self::with_clock(Instant::now)
    }

    /// A provider that goes by a clock of your own.
    pub fn with_clock(clock: impl Fn() -> Instant + 'static) -> Self {
        LocalLogin { clock: Box::new(clock), logins: Cell::new(0), since: Cell::new(None) }
    }

    /// A number of its own and 160 random bits, in 32 characters.
    fn next_code(&self) -> Result<String> {
        let mut bytes = [0; 24];
        let (number, random) = bytes.split_at_mut(4);
        getrandom::fill(random)?;
        self.logins.set(self.logins.get().wrapping_add(1));
        number.copy_from_slice(&self.logins.get().to_be_bytes());
        Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl Default for LocalLogin {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for LocalLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalLogin").field("logins", &self.logins).finish_non_exhaustive()
    }
}

impl LoginProvider for LocalLogin {
    fn login(&self, _: Option<Duration>) -> Reply<String> {
        let code = self.next_code();
        if code.is_ok() {
            self.since.set(Some((self.clock)()));
        }
        Box::pin(ready(code))
    }

    fn check_session(&self) -> Reply<()> {
        let age = self.since.get().map(|since| (self.clock)().saturating_duration_since(since));
        Box::pin(ready(match age {
            Some(age) if age < SESSION => Ok(()),
            _ => Err(WxError::fail("session time out, need relogin")),
        }))
    }
}

/// `login` and `checkSession`.
pub struct Session {
    provider: Rc<dyn LoginProvider>,
}

impl Session {
    /// The functions, with who answers them.
    pub fn new(provider: Rc<dyn LoginProvider>) -> Self {
        Session { provider }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

#[wx_api]
impl Session {
    async fn login(&self, timeout: Option<f64>) -> Result<LoginResult> {
        let timeout = timeout.map(|ms| Duration::try_from_secs_f64(ms / 1000.0));
        let code = self.provider.login(timeout.and_then(std::result::Result::ok)).await?;
        Ok(LoginResult { code })
    }

    async fn check_session(&self) -> Result<()> {
        self.provider.check_session().await
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn every_code_is_another_one() {
        let login = LocalLogin::new();
        let codes = (0..1000).map(|_| login.login(None).now_or_never().unwrap().unwrap());
        let codes: BTreeSet<String> = codes.collect();
        assert_eq!(codes.len(), 1000);
        assert!(codes.iter().all(|code| code.len() == 32));
    }

    #[test]
    fn a_session_holds_for_five_minutes_from_the_latest_login() {
        let start = Instant::now();
        let passed = Rc::new(Cell::new(Duration::ZERO));
        let clock = Rc::clone(&passed);
        let login = LocalLogin::with_clock(move || start + clock.get());
        let check = || login.check_session().now_or_never().unwrap();

        assert_eq!(check().unwrap_err().reason(), "session time out, need relogin");
        for _ in 0..2 {
            login.login(None).now_or_never().unwrap().unwrap();
            passed.set(passed.get() + SESSION - Duration::from_nanos(1));
            check().unwrap();
            passed.set(passed.get() + Duration::from_nanos(1));
            assert!(check().is_err());
        }
    }
}
