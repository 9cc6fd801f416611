//! `setTimeout`, `setInterval` and their clears.
//!
//! Time comes only from the loop: a delay counts from the start of the turn in
//! which the timer was set, as in Node.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, HashMap},
    rc::Rc,
    time::{Duration, Instant},
};

use wx_core::View;

use crate::raw::{JsResult, JsValue, Native, Realm, Slot};

/// The longest delay in milliseconds; a longer one counts as 1.
const MAX_DELAY: f64 = 2_147_483_647.0;

/// The timers of a context.
pub(crate) struct Timers {
    now: Cell<Instant>,
    last_id: Cell<u32>,
    /// Orders timers that are due at the same time.
    last_order: Cell<u64>,
    limit: usize,
    by_id: RefCell<HashMap<u32, Timer>>,
    by_time: RefCell<BTreeMap<(Instant, u64), u32>>,
    /// How many of them are for the background.
    background: Cell<usize>,
}

struct Timer {
    callback: JsValue,
    args: Vec<JsValue>,
    due: (Instant, u64),
    /// Of an interval: the time between two calls.
    period: Option<Duration>,
    /// Whether the loop may end before it.
    background: bool,
}

const SET_TIMEOUT: u16 = 0;
const SET_INTERVAL: u16 = 1;
const SET_BACKGROUND: u16 = 4;
const FUNCTIONS: [&str; 4] = ["setTimeout", "setInterval", "clearTimeout", "clearInterval"];

/// Defines the timer functions. `limit`: how many timers may wait at once.
pub(crate) fn install(realm: &Rc<Realm>, now: Instant, limit: usize) -> JsResult<()> {
    realm.set_native(Rc::new(Timers {
        now: Cell::new(now),
        last_id: Cell::new(0),
        last_order: Cell::new(0),
        limit,
        by_id: RefCell::default(),
        by_time: RefCell::default(),
        background: Cell::new(0),
    }));
    for (index, name) in FUNCTIONS.into_iter().enumerate() {
        let function = realm.function::<Timers>(name, 1, index as u16)?;
        realm.globals().define_hidden(name, function)?;
    }
    Ok(())
}

impl Native for Timers {
    const SLOT: Slot = Slot::Timers;

    fn call(&self, realm: &Rc<Realm>, index: u16, _: &JsValue, args: &[JsValue]) -> JsResult {
        match index {
            SET_TIMEOUT | SET_INTERVAL | SET_BACKGROUND => self.set(realm, index, args),
            _ => {
                let timer = args.first().and_then(|id| self.remove(id));
                drop(timer);
                Ok(realm.undefined())
            }
        }
    }
}

impl Timers {
    /// A `setTimeout` whose timers do not hold the loop open.
    pub(super) fn set_background(realm: &Rc<Realm>) -> JsResult {
        realm.function::<Timers>("setTimeout", 2, SET_BACKGROUND)
    }

    fn set(&self, realm: &Rc<Realm>, index: u16, args: &[JsValue]) -> JsResult {
        let (repeat, background) = (index == SET_INTERVAL, index == SET_BACKGROUND);
        let name = FUNCTIONS[usize::from(repeat)];
        let Some(callback) = args.first().filter(|callback| callback.is_function()) else {
            let brand = args.first().map_or("Undefined", |callback| callback.view().brand());
            let message = format!("{name}: the callback should be a Function instead of {brand}");
            return Err(realm.error_or_undefined(&message));
        };
        if self.by_id.borrow().len() >= self.limit {
            let message = format!("{name}: {} timers are waiting already", self.limit);
            return Err(realm.error_or_undefined(&message));
        }
        let delay = delay(args.get(1));
        let id = self.free_id();
        let due = self.due_in(delay);
        let timer = Timer {
            callback: callback.clone(),
            args: args.iter().skip(2).cloned().collect(),
            due,
            period: repeat.then_some(delay),
            background,
        };
        self.background.set(self.background.get() + usize::from(background));
        self.by_time.borrow_mut().insert(due, id);
        self.by_id.borrow_mut().insert(id, timer);
        Ok(realm.number(id.into()))
    }

    fn free_id(&self) -> u32 {
        let timers = self.by_id.borrow();
        let mut id = self.last_id.get();
        loop {
            id = id.checked_add(1).unwrap_or(1);
            if !timers.contains_key(&id) {
                self.last_id.set(id);
                return id;
            }
        }
    }

    fn due_in(&self, delay: Duration) -> (Instant, u64) {
        let order = self.last_order.get() + 1;
        self.last_order.set(order);
        let now = self.now.get();
        (now.checked_add(delay).unwrap_or(now), order)
    }

    fn remove(&self, id: &JsValue) -> Option<Timer> {
        let id = match id.view() {
            View::Number(id) if id.fract() == 0.0 && id >= 1.0 && id <= u32::MAX.into() => {
                id as u32
            }
            _ => return None,
        };
        let timer = self.by_id.borrow_mut().remove(&id)?;
        self.by_time.borrow_mut().remove(&timer.due);
        self.count_out(&timer);
        Some(timer)
    }

    fn count_out(&self, timer: &Timer) {
        self.background.set(self.background.get() - usize::from(timer.background));
    }

    /// The time of the turn.
    pub(super) fn now(&self) -> Instant {
        self.now.get()
    }

    /// Says what time it is: the loop does so at the start of each turn.
    pub(crate) fn set_now(&self, now: Instant) {
        self.now.set(now);
    }

    /// When the next timer is due.
    pub(crate) fn next_deadline(&self) -> Option<Instant> {
        self.by_time.borrow().first_key_value().map(|((due, _), _)| *due)
    }

    /// Whether a timer holds the loop open.
    pub(crate) fn are_awaited(&self) -> bool {
        self.by_id.borrow().len() > self.background.get()
    }

    /// The newest timer so far: [`Timers::fire_next`] leaves those set later to
    /// the next turn, so that a timer which sets a timer cannot hold up the loop.
    pub(crate) fn horizon(&self) -> u64 {
        self.last_order.get()
    }

    /// Calls the first timer that is due and not newer than `horizon`. `None`:
    /// there is none.
    pub(crate) fn fire_next(&self, horizon: u64) -> Option<JsResult<()>> {
        let (callback, args) = self.take_due(horizon)?;
        Some(callback.call(&args).map(drop))
    }

    fn take_due(&self, horizon: u64) -> Option<(JsValue, Vec<JsValue>)> {
        let now = self.now.get();
        let (due, id) = {
            let by_time = self.by_time.borrow();
            let mut ready = by_time.range(..=(now, u64::MAX));
            let (due, id) = ready.find(|((_, order), _)| *order <= horizon)?;
            (*due, *id)
        };
        self.by_time.borrow_mut().remove(&due);
        let period = self.by_id.borrow().get(&id)?.period;
        let Some(period) = period else {
            let timer = self.by_id.borrow_mut().remove(&id)?;
            self.count_out(&timer);
            return Some((timer.callback, timer.args));
        };
        let next = self.due_in(period);
        self.by_time.borrow_mut().insert(next, id);
        let mut timers = self.by_id.borrow_mut();
        let timer = timers.get_mut(&id)?;
        timer.due = next;
        Some((timer.callback.clone(), timer.args.clone()))
    }
}

/// The delay that an argument names: at least a millisecond, at most `MAX_DELAY`.
fn delay(arg: Option<&JsValue>) -> Duration {
    let millis = match arg.map(|arg| arg.view()) {
        Some(View::Number(millis)) => millis,
        Some(View::String) => {
            arg.and_then(|arg| arg.to_text().trim().parse().ok()).unwrap_or(f64::NAN)
        }
        _ => f64::NAN,
    };
    let millis = if (1.0..=MAX_DELAY).contains(&millis) { millis.trunc() } else { 1.0 };
    Duration::from_millis(millis as u64)
}
