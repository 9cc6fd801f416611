//! The shapes in which Rust calls an API: options plus callbacks, and a future.

use std::{
    cell::RefCell,
    fmt,
    future::Future,
    marker::PhantomData,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use crate::{
    Api, ObjectRef, ObjectType, Record, Result, Row, WxError, dispatch::CLOSED, entry::BoxFuture,
    host::Inner, turn::drop_guarded,
};

/// The options of one API. Callbacks are added to them to make a [`Call`]:
/// `GetStorageOptions::new("key").success(|res| ...).fail(|error| ...)`.
pub trait Options: Record {
    /// The API whose options these are.
    type Api: Api<Options = Self>;

    /// Adds what is called when the call succeeds.
    fn success(
        self,
        callback: impl FnOnce(&<Self::Api as Api>::Output) + 'static,
    ) -> Call<Self::Api> {
        Call::from(self).success(callback)
    }
    /// Adds what is called when the call fails.
    fn fail(self, callback: impl FnOnce(&WxError) + 'static) -> Call<Self::Api> {
        Call::from(self).fail(callback)
    }
    /// Adds what is called last, however the call ended.
    fn complete(
        self,
        callback: impl FnOnce(&Result<<Self::Api as Api>::Output>) + 'static,
    ) -> Call<Self::Api> {
        Call::from(self).complete(callback)
    }
}

/// What is done with the outcome of a call.
pub(crate) type Settle = Box<dyn FnOnce(Result<Row<'static>>)>;

type OnSuccess<A> = Box<dyn FnOnce(&<A as Api>::Output)>;
type OnFail = Box<dyn FnOnce(&WxError)>;
type OnComplete<A> = Box<dyn FnOnce(&Result<<A as Api>::Output>)>;

/// Options with callbacks. The callbacks run at the host's next turn, never
/// inside the call: one of `success` and `fail`, then `complete`.
pub struct Call<A: Api> {
    pub(crate) options: A::Options,
    success: Option<OnSuccess<A>>,
    fail: Option<OnFail>,
    complete: Option<OnComplete<A>>,
}

impl<O: Options> From<O> for Call<O::Api> {
    fn from(options: O) -> Self {
        Call { options, success: None, fail: None, complete: None }
    }
}

impl<A: Api> Call<A> {
    /// Sets what is called when the call succeeds.
    pub fn success(mut self, callback: impl FnOnce(&A::Output) + 'static) -> Self {
        self.success = Some(Box::new(callback));
        self
    }
    /// Sets what is called when the call fails.
    pub fn fail(mut self, callback: impl FnOnce(&WxError) + 'static) -> Self {
        self.fail = Some(Box::new(callback));
        self
    }
    /// Sets what is called last, however the call ended.
    pub fn complete(mut self, callback: impl FnOnce(&Result<A::Output>) + 'static) -> Self {
        self.complete = Some(Box::new(callback));
        self
    }

    /// The options, and the callbacks as one function of the outcome.
    pub(crate) fn split(self) -> (A::Options, Settle) {
        let Call { options, success, fail, complete } = self;
        let settle = move |outcome: Result<Row<'static>>| {
            let outcome = outcome.map(A::from_row);
            // a panic of the first callback must not keep the last from running
            let first = catch_unwind(AssertUnwindSafe(|| match (&outcome, success, fail) {
                (Ok(output), Some(success), _) => success(output),
                (Err(error), _, Some(fail)) => fail(error),
                _ => {}
            }));
            if let Some(complete) = complete {
                complete(&outcome);
            }
            if let Err(panic) = first {
                resume_unwind(panic);
            }
        };
        (options, Box::new(settle))
    }
}

impl<A: Api> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", A::API.name())
    }
}

/// What a waiting future and the host share: an end that comes from outside.
#[derive(Default)]
pub(crate) struct Waiting {
    outcome: RefCell<Option<Result<Row<'static>>>>,
    waker: RefCell<Option<Waker>>,
}

impl Waiting {
    pub fn end(&self, outcome: Result<Row<'static>>) {
        *self.outcome.borrow_mut() = Some(outcome);
        self.wake();
    }
    pub fn take(&self) -> Option<Result<Row<'static>>> {
        self.outcome.borrow_mut().take()
    }
    pub fn wake(&self) {
        let waker = self.waker.borrow_mut().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// A call as a future. The call has begun when it is made; it polls the host
/// function itself. Dropping it cancels the call.
#[must_use = "dropping the future cancels the call"]
pub struct ApiFuture<A> {
    state: State,
    task: Option<ObjectRef>,
    api: PhantomData<fn() -> A>,
}

enum State {
    Ready(Option<Result<Row<'static>>>),
    Waiting(Running),
}

pub(crate) struct Running {
    pub inner: Rc<Inner>,
    pub place: usize,
    pub serial: u64,
    pub name: &'static str,
    pub future: Option<BoxFuture>,
    pub waiting: Rc<Waiting>,
}

impl<A: Api> ApiFuture<A> {
    pub(crate) fn ready(outcome: Result<Row<'static>>, task: Option<ObjectRef>) -> Self {
        ApiFuture { state: State::Ready(Some(outcome)), task, api: PhantomData }
    }
    pub(crate) fn waiting(running: Running, task: Option<ObjectRef>) -> Self {
        ApiFuture { state: State::Waiting(running), task, api: PhantomData }
    }
    /// The task object of a task API.
    pub fn task<O: ObjectType>(&self) -> Option<O> {
        let task = self.task.as_ref()?;
        std::ptr::eq(task.desc(), O::OBJECT).then(|| O::from_ref(task.clone()))
    }
}

impl<A: Api> Future for ApiFuture<A> {
    type Output = Result<A::Output>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let outcome = match &mut this.state {
            State::Ready(outcome) => outcome.take(),
            State::Waiting(running) => match running.poll(cx) {
                Poll::Ready(outcome) => Some(outcome),
                Poll::Pending => return Poll::Pending,
            },
        };
        match outcome {
            Some(outcome) => {
                this.state = State::Ready(None);
                Poll::Ready(outcome.map(A::from_row))
            }
            // polled again after the end: as an unfused future may
            None => Poll::Pending,
        }
    }
}

impl Running {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Row<'static>>> {
        if let Some(outcome) = self.waiting.take() {
            return self.end(outcome);
        }
        *self.waiting.waker.borrow_mut() = Some(cx.waker().clone());
        let Some(future) = &mut self.future else {
            return Poll::Pending;
        };
        match self.inner.poll_guarded((self.place, self.serial), future, cx.waker()) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(outcome) => {
                let removed = self.inner.pending.borrow_mut().remove(self.place, self.serial);
                match (removed, self.waiting.take()) {
                    (Some(_), _) => {
                        let outcome = self.inner.finish(self.name, outcome);
                        self.end(outcome)
                    }
                    // aborted while it was polled: that end came first
                    (None, Some(first)) => self.end(first),
                    (None, None) => self.end(Err(WxError::fail(CLOSED).stamp(self.name))),
                }
            }
        }
    }

    fn end(&mut self, outcome: Result<Row<'static>>) -> Poll<Result<Row<'static>>> {
        if let Some(future) = self.future.take() {
            drop_guarded(&self.inner, future);
        }
        Poll::Ready(outcome)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let removed = self.inner.pending.borrow_mut().remove(self.place, self.serial);
        if removed.is_some() {
            crate::host::add(&self.inner.counters.settled, 1);
        }
        if let Some(future) = self.future.take() {
            drop_guarded(&self.inner, future);
        }
    }
}

impl<A: Api> fmt::Debug for ApiFuture<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiFuture({})", A::API.name())
    }
}
