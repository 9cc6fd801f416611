//! What the functions of the shop remember, and what tests steer them with.

use std::{
    cell::{Cell, RefCell},
    collections::{HashMap, VecDeque},
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use wx_core::{Answer, Consent, Permission, Result, Row, Stream, Task, WxError};

use super::spec::{self, Brew};

/// What a waiting call is told by `settle`: success, or a reason to fail.
pub type Told = Result<(), String>;

/// The memory of one shop.
#[derive(Clone, Debug, Default)]
pub struct Shop {
    waiting: Rc<RefCell<HashMap<String, Rc<Slot>>>>,
    pub(super) tasks: Rc<RefCell<HashMap<String, Task<Brew>>>>,
    pub(super) entered: Rc<RefCell<Vec<String>>>,
    pub(super) faults: Rc<RefCell<Vec<String>>>,
    pub(super) journal: Rc<RefCell<Vec<String>>>,
    pub(super) prompts: Prompts,
    pub(super) ticks: Ticks,
}

#[derive(Debug, Default)]
struct Slot {
    told: RefCell<Option<Told>>,
    waker: RefCell<Option<Waker>>,
}

impl Shop {
    /// An empty shop.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a line that `journal()` gives back.
    pub fn note(&self, line: impl Into<String>) {
        self.journal.borrow_mut().push(line.into());
    }

    /// A future that ends when `settle` names it. `id` is noted as entered.
    pub fn wait(&self, id: String) -> Waiting {
        self.entered.borrow_mut().push(id.clone());
        let slot = Rc::<Slot>::default();
        self.waiting.borrow_mut().insert(id.clone(), Rc::clone(&slot));
        Waiting { shop: self.clone(), id, slot }
    }

    /// Ends what waits under `id`.
    pub fn settle(&self, id: &str, told: Told) -> Result<()> {
        let slot = self.waiting.borrow_mut().remove(id);
        let Some(slot) = slot else {
            return Err(WxError::fail(format!("nothing waits as {id}")));
        };
        *slot.told.borrow_mut() = Some(told);
        let waker = slot.waker.borrow_mut().take();
        if let Some(waker) = waker {
            waker.wake();
        }
        Ok(())
    }

    /// Lets go of the tasks that were begun.
    pub fn close(&self) {
        let tasks = self.tasks.take();
        drop(tasks);
    }

    /// How many calls wait to be settled.
    pub fn waiting(&self) -> usize {
        self.waiting.borrow().len()
    }

    /// Which waiting calls were entered, in order.
    pub fn entered(&self) -> Vec<String> {
        self.entered.borrow().clone()
    }

    /// What scripts did wrong so far.
    pub fn faults(&self) -> Vec<String> {
        self.faults.borrow().clone()
    }

    /// What the host logged so far.
    pub fn journal(&self) -> Vec<String> {
        self.journal.borrow().clone()
    }

    /// Who is asked for scopes.
    pub fn prompts(&self) -> &Prompts {
        &self.prompts
    }

    /// The source of `onTick`.
    pub fn ticks(&self) -> &Ticks {
        &self.ticks
    }
}

/// A call that waits for `settle`.
#[derive(Debug)]
pub struct Waiting {
    shop: Shop,
    id: String,
    slot: Rc<Slot>,
}

impl Future for Waiting {
    type Output = Told;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Told> {
        if let Some(told) = self.slot.told.borrow_mut().take() {
            return Poll::Ready(told);
        }
        *self.slot.waker.borrow_mut() = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut waiting = self.shop.waiting.borrow_mut();
        if waiting.get(&self.id).is_some_and(|slot| Rc::ptr_eq(slot, &self.slot)) {
            waiting.remove(&self.id);
        }
    }
}

/// A person who is asked for a scope, and answers when the test says so.
#[derive(Clone, Debug, Default)]
pub struct Prompts(Rc<Asked>);

#[derive(Debug, Default)]
struct Asked {
    asked: Cell<u32>,
    said: Cell<Option<bool>>,
    waker: RefCell<Option<Waker>>,
}

impl Prompts {
    /// How often somebody was asked.
    pub fn asked(&self) -> u32 {
        self.0.asked.get()
    }
    /// Answers, now and from now on.
    pub fn decide(&self, granted: bool) {
        self.0.said.set(Some(granted));
        let waker = self.0.waker.borrow_mut().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Consent for Prompts {
    fn permission(&self, _: &str) -> Permission {
        match self.0.said.get() {
            None => Permission::Undecided,
            Some(true) => Permission::Granted,
            Some(false) => Permission::Denied,
        }
    }
    fn ask(&self, _: &'static str) -> Answer {
        self.0.asked.set(self.0.asked.get() + 1);
        let asked = Rc::clone(&self.0);
        Box::pin(std::future::poll_fn(move |cx| match asked.said.get() {
            Some(said) => Poll::Ready(said),
            None => {
                *asked.waker.borrow_mut() = Some(cx.waker().clone());
                Poll::Pending
            }
        }))
    }
}

/// A source of events that is alive while somebody listens.
#[derive(Clone, Debug, Default)]
pub struct Ticks(Rc<TickState>);

#[derive(Debug, Default)]
struct TickState {
    running: Cell<u32>,
    started: Cell<u32>,
    waiting: RefCell<VecDeque<f64>>,
    waker: RefCell<Option<Waker>>,
}

impl Ticks {
    /// Starts a source.
    pub(super) fn start(&self) -> TickStream {
        self.0.running.set(self.0.running.get() + 1);
        self.0.started.set(self.0.started.get() + 1);
        TickStream(Rc::clone(&self.0))
    }
    /// How many sources run.
    pub fn running(&self) -> u32 {
        self.0.running.get()
    }
    /// How many sources were started so far.
    pub fn started(&self) -> u32 {
        self.0.started.get()
    }
    /// Makes the running source give a number.
    pub fn push(&self, n: f64) {
        self.0.waiting.borrow_mut().push_back(n);
        let waker = self.0.waker.borrow_mut().take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// A running source of `onTick`.
pub(super) struct TickStream(Rc<TickState>);

impl Stream for TickStream {
    type Item = Row<'static>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Row<'static>>> {
        let next = self.0.waiting.borrow_mut().pop_front();
        match next {
            Some(n) => Poll::Ready(Some(wx_core::Record::into_row(spec::Numbered { n }))),
            None => {
                *self.0.waker.borrow_mut() = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl Drop for TickStream {
    fn drop(&mut self) {
        self.0.running.set(self.0.running.get() - 1);
    }
}
