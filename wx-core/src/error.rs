//! Failures of API calls.

use std::{borrow::Cow, error::Error, fmt};

/// What an API call returns.
pub type Result<T, E = WxError> = std::result::Result<T, E>;

/// What lies behind a failure. It may cross threads, and so may the failure.
type Source = Box<dyn Error + Send + Sync>;

/// Why an API call failed. Its text becomes `errMsg`, so it holds nothing
/// private: what is private goes into the source, which only the host's log sees.
///
/// `WxError` does not implement [`Error`] itself; that lets `?` turn any error
/// into one (reason `internal error`, the error kept as its source).
pub struct WxError(Box<Inner>);

#[derive(Default)]
struct Inner {
    api: &'static str,
    reason: Cow<'static, str>,
    errno: Option<i32>,
    err_code: Option<i32>,
    details: Vec<(&'static str, Detail)>,
    source: Option<Source>,
}

/// A value beside the codes of a failure.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(Cow<'static, str>),
}

impl From<bool> for Detail {
    fn from(value: bool) -> Self {
        Detail::Bool(value)
    }
}

impl From<f64> for Detail {
    fn from(value: f64) -> Self {
        Detail::Number(value)
    }
}

impl From<String> for Detail {
    fn from(value: String) -> Self {
        Detail::Text(value.into())
    }
}

impl From<&'static str> for Detail {
    fn from(value: &'static str) -> Self {
        Detail::Text(value.into())
    }
}

/// The unified code of a parameter error.
pub const PARAMETER_ERROR: i32 = 1001;

impl WxError {
    /// A failure for this reason: `<api>:fail <reason>`, or `<api>:fail` if empty.
    pub fn fail(reason: impl Into<Cow<'static, str>>) -> Self {
        WxError(Box::new(Inner { reason: reason.into(), ..Inner::default() }))
    }
    /// The person cancelled: `<api>:fail cancel`.
    pub fn cancel() -> Self {
        Self::fail("cancel")
    }
    /// The caller aborted: `<api>:fail abort`.
    pub fn abort() -> Self {
        Self::fail("abort")
    }
    /// The deadline passed: `<api>:fail timeout`.
    pub fn timeout() -> Self {
        Self::fail("timeout")
    }
    /// Something went wrong inside the host: `<api>:fail internal error`. What
    /// it was goes to the log only.
    pub fn internal(source: impl Into<Source>) -> Self {
        let mut error = Self::fail("internal error");
        error.0.source = Some(source.into());
        error
    }
    /// A parameter error; `fields` are the sentences of all bad fields.
    pub(crate) fn parameter(fields: String) -> Self {
        Self::fail(format!("parameter error: {fields}")).errno(PARAMETER_ERROR)
    }
    /// Adds the unified error number.
    pub fn errno(mut self, errno: i32) -> Self {
        self.0.errno = Some(errno);
        self
    }
    /// Adds the code that the spec of this API declares.
    pub fn err_code(mut self, code: i32) -> Self {
        self.0.err_code = Some(code);
        self
    }
    /// Adds a field of the error type that the spec of this API declares. Scripts see it under
    /// this name; where the type has no such field, nobody does.
    pub fn detail(mut self, field: &'static str, value: impl Into<Detail>) -> Self {
        self.0.details.push((field, value.into()));
        self
    }
    /// Keeps the error behind this one, for the host's log.
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }
    /// The reason, without the name of the API.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }
    /// The unified error number, if there is one.
    pub fn get_errno(&self) -> Option<i32> {
        self.0.errno
    }
    /// The code of the API's own, if there is one.
    pub fn get_err_code(&self) -> Option<i32> {
        self.0.err_code
    }
    /// The fields beside the codes, in the order that they were added.
    pub fn details(&self) -> &[(&'static str, Detail)] {
        &self.0.details
    }
    /// The error behind this one.
    pub fn get_source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
    /// The full text: `<api>:fail <reason>`.
    pub fn err_msg(&self) -> String {
        self.to_string()
    }
    /// Names the API that failed, once: the place where the call is settled.
    pub(crate) fn stamp(mut self, api: &'static str) -> Self {
        if self.0.api.is_empty() {
            self.0.api = api;
        }
        self
    }
}

impl fmt::Display for WxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { api, reason, .. } = &*self.0;
        f.write_str(api)?;
        f.write_str(if api.is_empty() { "fail" } else { ":fail" })?;
        if !reason.is_empty() {
            write!(f, " {reason}")?;
        }
        Ok(())
    }
}

/// For people, as `main` and `unwrap` show it: the text, then what caused it.
impl fmt::Debug for WxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        let mut cause = self.get_source();
        while let Some(error) = cause {
            write!(f, "\ncaused by: {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for WxError {
    fn from(error: E) -> Self {
        WxError::internal(error)
    }
}
