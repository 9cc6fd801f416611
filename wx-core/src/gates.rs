//! Gates: what may keep a call from its function. Privacy, then scope, then
//! checks of the arguments, then a slot among the calls that run at once.

use std::{
    cell::{Cell as Flag, RefCell},
    collections::{HashMap, VecDeque},
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use crate::{
    Result, Row, WxError,
    desc::{ApiDesc, LimitDesc},
};

/// What a person has said about a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Not asked yet.
    Undecided,
    /// Allowed.
    Granted,
    /// Refused.
    Denied,
}

/// An answer that is being waited for.
pub type Answer = Pin<Box<dyn Future<Output = bool>>>;

/// Who answers for scopes.
pub trait Consent {
    /// What was said so far.
    fn permission(&self, scope: &str) -> Permission;
    /// Asks. The implementation remembers the answer: a call goes on only if
    /// the scope is granted when its function is entered. Calls that ask for
    /// the same scope meanwhile share one answer.
    fn ask(&self, scope: &'static str) -> Answer;
}

/// A function decides at once; undecided counts as refused.
impl<F: Fn(&str) -> Permission> Consent for F {
    fn permission(&self, scope: &str) -> Permission {
        self(scope)
    }
    fn ask(&self, _: &'static str) -> Answer {
        Box::pin(async { false })
    }
}

/// Who answers for private data. `class` is the spec's word for the sort of
/// data, such as `location`; it is `general` where the spec names none.
pub trait Privacy {
    /// What was said so far.
    fn permission(&self, class: &str) -> Permission;
    /// Asks, for the function `api`. The implementation remembers the answer,
    /// as for [`Consent::ask`]. Calls of the same function share one answer.
    fn ask(&self, class: &'static str, api: &'static str) -> Answer;
}

/// A function decides at once; undecided counts as refused.
impl<F: Fn(&str) -> Permission> Privacy for F {
    fn permission(&self, class: &str) -> Permission {
        self(class)
    }
    fn ask(&self, _: &'static str, _: &'static str) -> Answer {
        Box::pin(async { false })
    }
}

/// Denies everything: the default.
#[derive(Clone, Copy, Debug)]
pub struct DenyAll;

impl Consent for DenyAll {
    fn permission(&self, _: &str) -> Permission {
        Permission::Denied
    }
    fn ask(&self, _: &'static str) -> Answer {
        Box::pin(async { false })
    }
}

impl Privacy for DenyAll {
    fn permission(&self, _: &str) -> Permission {
        Permission::Denied
    }
    fn ask(&self, _: &'static str, _: &'static str) -> Answer {
        Box::pin(async { false })
    }
}

type Check = Rc<dyn Fn(&Row<'_>) -> Result<()>>;

pub(crate) struct Gates {
    pub consent: Rc<dyn Consent>,
    pub privacy: Rc<dyn Privacy>,
    pub checks: Vec<(&'static ApiDesc, Check)>,
    asking: Rc<Asking>,
    groups: RefCell<HashMap<&'static str, Rc<Group>>>,
}

const NO_SCOPE: &str = "auth deny";
const NO_PRIVACY: &str = "privacy permission is not authorized";

impl Gates {
    pub fn new(deny: Rc<DenyAll>) -> Self {
        Gates {
            consent: Rc::clone(&deny) as Rc<dyn Consent>,
            privacy: deny,
            checks: Vec::new(),
            asking: Rc::default(),
            groups: RefCell::default(),
        }
    }

    /// Whether a call of this API has to pass a gate at all.
    pub fn concerns(&self, desc: &'static ApiDesc) -> bool {
        desc.privacy.is_some()
            || desc.scope.is_some()
            || desc.limit.is_some()
            || self.check(desc).next().is_some()
    }

    fn check(&self, desc: &'static ApiDesc) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(move |(api, _)| std::ptr::eq(*api, desc)).map(|(_, check)| check)
    }

    /// What has been said by now for an API. Undecided counts as refused.
    fn decided(&self, desc: &'static ApiDesc) -> Result<()> {
        if let Some(class) = desc.privacy
            && self.privacy.permission(class) != Permission::Granted
        {
            return Err(WxError::fail(NO_PRIVACY));
        }
        if let Some(scope) = desc.scope
            && self.consent.permission(scope) != Permission::Granted
        {
            return Err(WxError::fail(NO_SCOPE));
        }
        Ok(())
    }

    /// The gates of a Sync call: nobody can be asked and nothing can wait.
    pub fn pass_now(&self, desc: &'static ApiDesc, row: &Row<'_>) -> Result<Option<Permit>> {
        self.decided(desc)?;
        self.check(desc).try_for_each(|check| check(row))?;
        let Some(limit) = desc.limit else {
            return Ok(None);
        };
        let group = self.group(limit);
        match group.try_take() {
            Some(permit) => Ok(Some(permit)),
            None => Err(WxError::fail(limit.reason.unwrap_or("too many calls at once"))),
        }
    }

    /// The gates of an asynchronous call, in order; the permit is held while
    /// the function runs.
    pub async fn pass(&self, desc: &'static ApiDesc, row: &Row<'_>) -> Result<Option<Permit>> {
        if let Some(class) = desc.privacy {
            let state = self.privacy.permission(class);
            let ask = || self.privacy.ask(class, desc.name);
            if !self.decide(state, ("privacy", desc.name), ask).await {
                return Err(WxError::fail(NO_PRIVACY));
            }
        }
        if let Some(scope) = desc.scope {
            let state = self.consent.permission(scope);
            if !self.decide(state, ("scope", scope), || self.consent.ask(scope)).await {
                return Err(WxError::fail(NO_SCOPE));
            }
        }
        self.check(desc).try_for_each(|check| check(row))?;
        let permit = match desc.limit {
            None => None,
            Some(limit) => {
                let group = self.group(limit);
                match limit.reason {
                    None => Some(Acquire { group, place: None }.await),
                    Some(reason) => Some(group.try_take().ok_or_else(|| WxError::fail(reason))?),
                }
            }
        };
        // what was granted may have been revoked while the call waited
        self.decided(desc)?;
        Ok(permit)
    }

    async fn decide(
        &self,
        state: Permission,
        what: Question,
        ask: impl FnOnce() -> Answer,
    ) -> bool {
        match state {
            Permission::Granted => true,
            Permission::Denied => false,
            Permission::Undecided => Asked::new(&self.asking, what, ask).await,
        }
    }

    fn group(&self, limit: &'static LimitDesc) -> Rc<Group> {
        let mut groups = self.groups.borrow_mut();
        Rc::clone(groups.entry(limit.group).or_insert_with(|| Group::new(limit.concurrent)))
    }
}

type Question = (&'static str, &'static str);

/// The questions that are open: calls that ask the same share one answer.
#[derive(Default)]
struct Asking(RefCell<HashMap<Question, Rc<Open>>>);

#[derive(Default)]
struct Open {
    answer: RefCell<Option<Answer>>,
    said: Flag<Option<bool>>,
    waiting: RefCell<Vec<Waker>>,
}

impl Open {
    /// Answers the question for all who wait; the next one is asked anew.
    fn end(&self, asking: &Asking, what: Question, said: bool) {
        asking.0.borrow_mut().remove(&what);
        self.said.set(Some(said));
        self.wake_all();
    }
    fn wake_all(&self) {
        let waiting = std::mem::take(&mut *self.waiting.borrow_mut());
        waiting.into_iter().for_each(Waker::wake);
    }
}

/// Waits for the answer to a question; whoever is polled carries the asking on.
struct Asked {
    asking: Rc<Asking>,
    what: Question,
    open: Rc<Open>,
}

impl Asked {
    fn new(asking: &Rc<Asking>, what: Question, ask: impl FnOnce() -> Answer) -> Self {
        let known = asking.0.borrow().get(&what).cloned();
        let open = known.unwrap_or_else(|| {
            let open = Rc::<Open>::default();
            asking.0.borrow_mut().insert(what, Rc::clone(&open));
            // asking may run anything, so no borrow is held here
            match catch_unwind(AssertUnwindSafe(ask)) {
                Ok(answer) => *open.answer.borrow_mut() = Some(answer),
                Err(panic) => {
                    open.end(asking, what, false);
                    resume_unwind(panic);
                }
            }
            open
        });
        Asked { asking: Rc::clone(asking), what, open }
    }
}

impl Future for Asked {
    type Output = bool;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<bool> {
        if let Some(said) = self.open.said.get() {
            return Poll::Ready(said);
        }
        let taken = self.open.answer.borrow_mut().take();
        if let Some(mut answer) = taken {
            match catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(cx))) {
                Ok(Poll::Ready(said)) => {
                    self.open.end(&self.asking, self.what, said);
                    return Poll::Ready(said);
                }
                Ok(Poll::Pending) => *self.open.answer.borrow_mut() = Some(answer),
                Err(panic) => {
                    // the others must not wait for an answer that never comes
                    self.open.end(&self.asking, self.what, false);
                    resume_unwind(panic);
                }
            }
        }
        self.open.waiting.borrow_mut().push(cx.waker().clone());
        Poll::Pending
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        // the others go on with the asking if this one carried it
        if self.open.said.get().is_none() {
            self.open.wake_all();
        }
    }
}

/// Calls that share a number of slots.
struct Group {
    free: Flag<usize>,
    waiting: RefCell<VecDeque<(u64, Waker)>>,
    next: Flag<u64>,
}

impl Group {
    fn new(slots: usize) -> Rc<Self> {
        Rc::new(Group { free: Flag::new(slots), waiting: RefCell::default(), next: Flag::new(0) })
    }

    fn try_take(self: &Rc<Self>) -> Option<Permit> {
        let free = self.free.get();
        if free == 0 || !self.waiting.borrow().is_empty() {
            return None;
        }
        self.free.set(free - 1);
        Some(Permit(Rc::clone(self)))
    }

    fn wake_first(&self) {
        let waker = self.waiting.borrow().front().map(|(_, waker)| waker.clone());
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// A slot that is taken; dropping it gives it back.
pub(crate) struct Permit(Rc<Group>);

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.free.set(self.0.free.get() + 1);
        self.0.wake_first();
    }
}

/// Waits for a slot, first in first out. Dropping it leaves the queue.
struct Acquire {
    group: Rc<Group>,
    place: Option<u64>,
}

impl Future for Acquire {
    type Output = Permit;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Permit> {
        let group = Rc::clone(&self.group);
        let Some(place) = self.place else {
            if let Some(permit) = group.try_take() {
                return Poll::Ready(permit);
            }
            let place = group.next.replace(group.next.get() + 1);
            self.place = Some(place);
            group.waiting.borrow_mut().push_back((place, cx.waker().clone()));
            return Poll::Pending;
        };
        let mut waiting = group.waiting.borrow_mut();
        let first = waiting.front().is_some_and(|(front, _)| *front == place);
        if first && group.free.get() > 0 {
            waiting.pop_front();
            group.free.set(group.free.get() - 1);
            drop(waiting);
            self.place = None;
            if group.free.get() > 0 {
                group.wake_first();
            }
            return Poll::Ready(Permit(group));
        }
        if let Some(entry) = waiting.iter_mut().find(|(other, _)| *other == place) {
            entry.1 = cx.waker().clone();
        }
        Poll::Pending
    }
}

impl Drop for Acquire {
    fn drop(&mut self) {
        if let Some(place) = self.place {
            self.group.waiting.borrow_mut().retain(|(other, _)| *other != place);
            if self.group.free.get() > 0 {
                self.group.wake_first();
            }
        }
    }
}
