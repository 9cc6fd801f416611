//! What the code that `#[wx_api]` writes leans on. Each check of a host
//! function against the spec is one bound here, so that a mistake is one error,
//! in words that say what to do. Nothing of this is called by hand.

use std::{
    future::Future,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

pub use crate::{
    Api, Apis, Entry, Extract, HostBuilder, HostFn, HostObject, Need, Row, Thunk, install_methods,
};
use crate::{
    ApiRef, BoxFuture, BoxStream, FromCell, Record, Result, WxError,
    desc::{Family, Kind},
    field_index,
};

/// The place of the field `name` in the row of `A`'s parameters; past the end
/// where there is none (the field access beside it does not compile then).
pub const fn index<A: Api>(name: &str) -> usize {
    field_index(<A::Options as Record>::FIELDS, name)
}

/// Whether callers may wait for the answer, so that an `async fn` can give it.
pub const fn may_wait(api: ApiRef) -> bool {
    !api.twin && matches!(api.desc().kind, Kind::Async | Kind::Task)
}

/// Whether it is an event, which needs a source in place of an answer.
pub const fn is_event(api: ApiRef) -> bool {
    matches!(api.desc().kind, Kind::Event)
}

/// Whether a call of it has a task.
pub const fn is_task(api: ApiRef) -> bool {
    matches!(api.desc().kind, Kind::Task)
}

/// Whether somebody must grant it.
pub const fn has_scope(api: ApiRef) -> bool {
    api.desc().scope.is_some()
}

/// The API that a function serves, and whether that is an event.
#[derive(Debug)]
pub struct Spec<A, const EVENT: bool>(PhantomData<fn() -> A>);

impl<A: Api, const EVENT: bool> Spec<A, EVENT> {
    /// Nothing but types.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Spec(PhantomData)
    }
}

/// Takes the field that `_field` names.
pub fn take<O, F: FromCell>(row: &mut Row<'_>, index: usize, _field: fn(O) -> F) -> F {
    row.take(index)
}

/// Takes the whole options.
pub fn options<A: Api>(row: &mut Row<'_>) -> A::Options {
    Record::from_row(row)
}

/// A parameter's type as written.
#[derive(Debug)]
pub struct Written<P>(PhantomData<fn() -> P>);

impl<P> Written<P> {
    /// Nothing but the type.
    pub const NEW: Self = Written(PhantomData);

    /// A value of the type, in a branch that is never taken: rustc compares it
    /// with the spec's. It proposes `.to_string()` where a string is expected,
    /// but not for what bears that name already.
    #[allow(clippy::wrong_self_convention, clippy::inherent_to_string)]
    pub fn to_string(self) -> P {
        unreachable!("only the type counts")
    }
}

/// A field of the spec that a plain function can borrow as `&P`.
#[diagnostic::on_unimplemented(
    message = "expected `{Self}`, found `&{P}`",
    label = "the spec says `{Self}`, which is not lent as `&{P}`",
    note = "a plain function can borrow a string as `&str` and bytes as `&[u8]`"
)]
pub trait Lends<P: ?Sized> {
    /// Borrows the parameter from the row.
    fn lend<'r>(row: &'r Row<'_>, index: usize) -> &'r P;
}

#[diagnostic::do_not_recommend]
impl Lends<str> for String {
    fn lend<'r>(row: &'r Row<'_>, index: usize) -> &'r str {
        row.lend(index)
    }
}

#[diagnostic::do_not_recommend]
impl Lends<[u8]> for Vec<u8> {
    fn lend<'r>(row: &'r Row<'_>, index: usize) -> &'r [u8] {
        row.lend(index)
    }
}

/// The type of a parameter as written behind its `&`.
pub const fn written_as<P: ?Sized>() -> PhantomData<P> {
    PhantomData
}

/// Borrows the field that `_field` names as a parameter of type `&P`.
pub fn lend<'r, O, F: Lends<P>, P: ?Sized>(
    row: &'r Row<'_>,
    index: usize,
    _written: PhantomData<P>,
    _field: &fn(O) -> F,
) -> &'r P {
    F::lend(row, index)
}

/// The type that a result must have: `T`, that of the spec. For an event it is
/// `R`, whatever the function has, for then the function has the wrong form,
/// which is an error of its own.
pub trait Expect<T, R, const EVENT: bool> {
    /// One of the two.
    type Result;
    /// The result, as the API's.
    fn checked(result: Self::Result) -> Result<T>;
}

/// Either of the cases of [`Expect`].
#[derive(Debug)]
pub struct Expected;

impl<T, R> Expect<T, R, false> for Expected {
    type Result = T;
    fn checked(result: T) -> Result<T> {
        Ok(result)
    }
}

impl<T, R> Expect<T, R, true> for Expected {
    type Result = R;
    fn checked(_: R) -> Result<T> {
        Err(WxError::internal("an event has no result"))
    }
}

/// An error that a host function can fail with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no error that a host function can fail with",
    label = "not an error",
    note = "return `WxError`, or implement `std::error::Error` for `{Self}`: \
            then it goes to the log and the caller reads `internal error`"
)]
pub trait Failure {
    /// The error as the caller sees it.
    fn failure(self) -> WxError;
}

#[diagnostic::do_not_recommend]
impl<E: Into<WxError>> Failure for E {
    fn failure(self) -> WxError {
        self.into()
    }
}

/// The type in a `Result`.
pub fn type_of<R, E>(_: &Result<R, E>) -> PhantomData<R> {
    PhantomData
}

/// Appends what the `Result` of a host function holds to the row of its result.
pub fn result<A: Api, const EVENT: bool, R, E: Failure>(
    _: Spec<A, EVENT>,
    _: PhantomData<R>,
    returned: Result<<Expected as Expect<A::Output, R, EVENT>>::Result, E>,
    row: &mut Row<'static>,
) -> Result<()>
where
    Expected: Expect<A::Output, R, EVENT>,
{
    let result = returned.map_err(E::failure)?;
    A::put(<Expected as Expect<A::Output, R, EVENT>>::checked(result)?, row);
    Ok(())
}

/// What a function may return that does not spell out `Result`: the result
/// itself, or an alias of a `Result`. For an event any type passes.
#[diagnostic::on_unimplemented(
    message = "expected `Result<{T}, ...>`, found `{Self}`",
    label = "the result in the spec is `{T}`",
    note = "return `Result<{T}>`, or `{T}` if it cannot fail"
)]
pub trait Outcome<T, const EVENT: bool>: Sized {
    /// The outcome of the call.
    fn outcome(self) -> Result<T>;
}

#[diagnostic::do_not_recommend]
impl<T> Outcome<T, false> for T {
    fn outcome(self) -> Result<T> {
        Ok(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, E: Failure> Outcome<T, false> for Result<T, E> {
    fn outcome(self) -> Result<T> {
        self.map_err(E::failure)
    }
}

#[diagnostic::do_not_recommend]
impl<T, R> Outcome<T, true> for R {
    fn outcome(self) -> Result<T> {
        Err(WxError::internal("an event has no result"))
    }
}

/// Appends what a host function returned to the row of its result.
pub fn outcome<A: Api, const EVENT: bool, R: Outcome<A::Output, EVENT>>(
    _: Spec<A, EVENT>,
    returned: R,
    row: &mut Row<'static>,
) -> Result<()> {
    A::put(returned.outcome()?, row);
    Ok(())
}

/// Erases an async call.
pub fn future(future: impl Future<Output = Result<Row<'static>>> + 'static) -> Result<BoxFuture> {
    Ok(Box::pin(future))
}

/// What a function may return for an event whose payload is `T`. For an API
/// that is no event any type passes, for then the function has the wrong form,
/// which is an error of its own.
#[diagnostic::on_unimplemented(
    message = "expected a stream of `{T}`, found `{Self}`",
    label = "not a stream of `{T}`",
    note = "the source of an event returns `impl Stream<Item = {T}> + use<>`"
)]
pub trait Source<T, const EVENT: bool> {
    /// The events, each as a row.
    fn rows<A: Api<Output = T>>(self) -> Result<BoxStream>;
}

#[diagnostic::do_not_recommend]
impl<T: 'static, S: Stream<Item = T> + 'static> Source<T, true> for S {
    fn rows<A: Api<Output = T>>(self) -> Result<BoxStream> {
        Ok(Box::pin(Rows::<A, S> { stream: Box::pin(self), event: PhantomData }))
    }
}

#[diagnostic::do_not_recommend]
impl<T, S> Source<T, false> for S {
    fn rows<A: Api<Output = T>>(self) -> Result<BoxStream> {
        Err(WxError::internal("a call has no source"))
    }
}

/// Makes what a host function returned the source of its event.
pub fn source<A: Api, const EVENT: bool, S: Source<A::Output, EVENT>>(
    _: Spec<A, EVENT>,
    returned: S,
) -> Result<BoxStream> {
    returned.rows::<A>()
}

/// A stream of payloads as a stream of rows.
struct Rows<A, S> {
    stream: Pin<Box<S>>,
    event: PhantomData<fn() -> A>,
}

impl<A: Api, S: Stream<Item = A::Output>> Stream for Rows<A, S> {
    type Item = Row<'static>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Row<'static>>> {
        let next = self.get_mut().stream.as_mut().poll_next(cx);
        next.map(|payload| payload.map(A::into_row))
    }
}

static NO_FAMILY: Family = Family { name: "", apis: &[], properties: &[] };

/// The entry of a function whose `#[wx_api]` is in error: it keeps
/// `apis![...]` from being a second error, and never runs.
pub const BROKEN: Entry = Entry {
    api: ApiRef::family(&NO_FAMILY, 0),
    function: "",
    thunk: Thunk::Plain(|_, _, _| Err(WxError::internal("the function did not compile"))),
    needs: &[],
};
