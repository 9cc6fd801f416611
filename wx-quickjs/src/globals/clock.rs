//! A `Date` that starts at a time of the host's choice.

use std::{rc::Rc, time::Instant};

use super::timers::Timers;
use crate::raw::{JsResult, JsValue, Native, Realm, Slot};

/// What time it is for scripts.
pub(crate) struct Clock {
    /// Milliseconds since 1970 at the start of the context.
    start: f64,
    running: Running,
    /// The engine's own `Date` and its `toString`.
    date: JsValue,
    to_text: JsValue,
}

/// How time goes on from the start.
#[derive(Clone, Copy)]
pub(crate) enum Running {
    /// As the machine's clock, from this moment on.
    Real(Instant),
    /// With the turns of the loop, from this moment on.
    Turns(Instant),
}

const DATE: u16 = 0;
const NOW: u16 = 1;
/// `Date.length`
const PARTS: u8 = 7;

/// Puts a `Date` with this clock in the place of the engine's.
pub(crate) fn install(realm: &Rc<Realm>, start: f64, running: Running) -> JsResult<()> {
    let globals = realm.globals();
    let named = |object: &JsValue, name: &str| {
        object.own_data(name).ok_or_else(|| realm.error_or_undefined("there is no Date"))
    };
    let native = named(&globals, "Date")?;
    let prototype = named(&native, "prototype")?;
    let to_text = named(&prototype, "toString")?;
    let date = realm.constructor::<Clock>("Date", PARTS, DATE)?;
    date.define_hidden("now", realm.function::<Clock>("now", 0, NOW)?)?;
    for name in ["parse", "UTC"] {
        date.define_hidden(name, named(&native, name)?)?;
    }
    date.become_constructor_of(&prototype)?;
    globals.define_hidden("Date", date)?;
    realm.set_native(Rc::new(Clock { start, running, date: native, to_text }));
    Ok(())
}

impl Native for Clock {
    const SLOT: Slot = Slot::Clock;

    fn call(&self, realm: &Rc<Realm>, index: u16, target: &JsValue, args: &[JsValue]) -> JsResult {
        let now = realm.number(self.now(realm));
        if index == NOW {
            return Ok(now);
        }
        if target.is_undefined() {
            // a call without `new` gives the present as text, whatever is passed
            return self.to_text.call_on(&self.date.construct(&self.date, &[now])?, &[]);
        }
        match args {
            [] => self.date.construct(target, &[now]),
            args => self.date.construct(target, args),
        }
    }
}

impl Clock {
    fn now(&self, realm: &Rc<Realm>) -> f64 {
        let gone = match self.running {
            Running::Real(start) => start.elapsed(),
            Running::Turns(start) => {
                let now = realm.native::<Timers>().map_or(start, |timers| timers.now());
                now.saturating_duration_since(start)
            }
        };
        (self.start + gone.as_secs_f64() * 1_000.0).floor()
    }
}
