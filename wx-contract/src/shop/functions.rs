//! The host functions of the shop, as entries written by hand.

use wx_core::{
    Api, BoxFuture, Callback, Cell, Ctx, Cx, Entry, Extract, IntoCell, ObjectRef, ObjectType,
    Record, Result, Row, State, Task, Thunk, Value, WxError,
};

use super::{cart::CartState, objects::*, spec::*, state::Shop};

/// Text that must never be seen by a script.
pub const SECRET: &str = "/home/somebody/key.pem";

type Plain = fn(&Cx<'_>, &mut Row<'_>) -> Result<Row<'static>>;
type Async = fn(&Cx<'_>, &mut Row<'_>) -> Result<BoxFuture>;

/// An entry whose function gives a row.
macro_rules! plain {
    ($api:ty, $enter:expr $(,)?) => {
        Entry {
            api: <$api as Api>::API,
            function: <$api as Api>::API.desc().name,
            thunk: Thunk::Plain(|cx, row, out| {
                let enter: Plain = $enter;
                *out = enter(cx, row)?;
                Ok(())
            }),
            needs: &[],
        }
    };
}

fn pending<A: Api>(enter: Async) -> Entry {
    Entry { api: A::API, function: A::API.desc().name, thunk: Thunk::Async(enter), needs: &[] }
}

fn shop(cx: &Cx<'_>) -> Result<State<Shop>> {
    State::extract(cx)
}

fn nothing() -> Result<Row<'static>> {
    Ok(Row::new())
}

fn one(value: impl IntoCell) -> Result<Row<'static>> {
    Ok(Row::from_iter([value.into_cell()]))
}

/// Gives the parameters back.
fn same(_: &Cx<'_>, row: &mut Row<'_>) -> Result<Row<'static>> {
    Ok(std::mem::take(row).into_owned())
}

/// Waits for `settle` of the parameter `id`.
fn wait(cx: &Cx<'_>, row: &mut Row<'_>) -> Result<BoxFuture> {
    let waiting = shop(cx)?.wait(row.take(0));
    Ok(Box::pin(async move {
        waiting.await.map_err(WxError::fail)?;
        nothing()
    }))
}

fn explode(cx: &Cx<'_>, row: &mut Row<'_>) -> Result<Row<'static>> {
    let how: String = row.take(0);
    shop(cx)?.note(format!("explode {how}"));
    match &*how {
        "io" => Err(std::io::Error::other(SECRET).into()),
        "debug" => Err(WxError::internal(format!("{:?}", std::path::Path::new(SECRET)))),
        _ => blow_up(),
    }
}

#[allow(clippy::panic)]
fn blow_up() -> ! {
    panic!("cannot open {SECRET}")
}

fn brew(cx: &Cx<'_>, row: &mut Row<'_>) -> Result<BoxFuture> {
    let shop = shop(cx)?;
    let id: String = row.take(0);
    let task = Task::<Brew>::extract(cx)?;
    shop.tasks.borrow_mut().insert(id.clone(), task);
    let waiting = shop.wait(id.clone());
    Ok(Box::pin(async move {
        waiting.await.map_err(WxError::fail)?;
        Ok(BrewResult { cup: id }.into_row())
    }))
}

/// Emits an event `count` times; gives back how many were refused.
fn ring(cx: &Cx<'_>, row: &mut Row<'_>) -> Result<Row<'static>> {
    let (event, count): (String, f64) = (row.take(0), row.take(1));
    let (context, shop) = (Ctx::extract(cx)?, shop(cx)?);
    let mut refused = 0.0;
    for n in 1..=count as u32 {
        let payload = Numbered { n: n.into() };
        let emitted = match &*event {
            "price" => context.emit::<OnPrice>(payload),
            "single" => context.emit::<OnSingle>(payload),
            "open" => context.emit::<OnOpen>(payload),
            "latest" => context.emit::<OnLatest>(payload),
            "few" => context.emit::<OnFew>(payload),
            "strict" => context.emit::<OnStrict>(payload),
            "tick" => {
                shop.ticks.push(payload.n);
                Ok(())
            }
            _ => return Err(WxError::fail("no such event")),
        };
        if emitted.is_err() {
            refused += 1.0;
        }
    }
    one(refused)
}

fn price_of(_: &Cx<'_>, row: &mut Row<'_>) -> Result<Row<'static>> {
    let drink: String = row.take(0);
    let size: Option<Size> = row.take(1);
    match &*drink {
        "tea" if size == Some(Size::Medium) => one(3.5),
        "tea" => one(3.0),
        _ => Err(WxError::fail("no such drink")),
    }
}

fn counts(cx: &Cx<'_>, _: &mut Row<'_>) -> Result<Row<'static>> {
    let counts = Ctx::extract(cx)?.client().counts();
    let numbers = [
        counts.pending as f64,
        counts.listeners as f64,
        counts.callbacks as f64,
        counts.objects as f64,
        counts.dropped_events as f64,
    ];
    Ok(numbers.into_iter().map(IntoCell::into_cell).collect())
}

/// All functions that the shop has; `absent` is not among them.
pub fn entries() -> Vec<Entry> {
    let mut entries = echoes();
    entries.extend(failures());
    entries.extend(waits());
    entries.extend(levers());
    entries
}

fn echoes() -> Vec<Entry> {
    vec![
        plain!(Echo, same),
        plain!(EchoAll, same),
        plain!(Keep, same),
        plain!(OldStyle, same),
        plain!(Modern, same),
        plain!(AtOnce, same),
        plain!(Measure, |_, _| nothing()),
        plain!(PriceOf, price_of),
        plain!(Ask, |_, _| Ok([false, true].into_iter().map(IntoCell::into_cell).collect())),
        plain!(Weigh, |_, row| match row.take::<f64>(0) {
            grams if grams < 0.0 => Err(WxError::fail("too light").err_code(7)),
            _ => nothing(),
        }),
        plain!(GetCart, |_, _| one(Cart::from_ref(ObjectRef::new(CartState::default())))),
        plain!(Headers, |_, _| {
            let entries = [("__proto__", "own"), ("etag", "1")];
            let entries = entries.map(|(key, value)| (key.into(), String::from(value).into_cell()));
            Ok(Row::from_iter([200.0.into_cell(), Cell::Map(entries.into())]))
        }),
        plain!(PastInteger, |_, _| one(i64::MAX)),
    ]
}

fn failures() -> Vec<Entry> {
    vec![
        plain!(RefuseFor, |_, row| Err(WxError::fail(row.take::<String>(0)))),
        plain!(RefuseCancel, |_, _| Err(WxError::cancel())),
        // the spec declares no errCode here, so scripts must not see it
        plain!(RefuseNumbered, |_, row| {
            Err(WxError::fail("numbered").errno(row.take::<i32>(0)).err_code(9))
        }),
        plain!(Explode, explode),
        pending::<ExplodeLater>(|_, _| Ok(Box::pin(async { blow_up() }))),
        plain!(GetItem, |_, row| match &*row.take::<String>(0) {
            "known" => one(Value::from("kept")),
            "broken" => Err(WxError::fail("disk broken")),
            _ => Err(WxError::fail("data not found")),
        }),
    ]
}

fn waits() -> Vec<Entry> {
    vec![
        pending::<Wait>(wait),
        pending::<WaitForever>(wait),
        pending::<Fetch>(wait),
        pending::<Dial>(wait),
        pending::<Brew>(brew),
        plain!(Locate, |cx, _| {
            shop(cx)?.note("located");
            one(31.0)
        }),
        Entry {
            api: OnTick::API,
            function: "on_tick",
            thunk: Thunk::Source(|cx| Ok(Box::pin(shop(cx)?.ticks.start()))),
            needs: &[],
        },
    ]
}

/// What scripts steer the host with.
#[allow(clippy::panic)]
fn levers() -> Vec<Entry> {
    vec![
        plain!(NextTick, |_, row| {
            row.take::<Callback>(0).call(())?;
            nothing()
        }),
        plain!(Lend, |cx, _| {
            let shop = shop(cx)?.clone();
            one(Callback::new(move |mut args| match args.take::<String>(0) {
                text if text == "boom" => blow_up(),
                text => shop.note(&text),
            }))
        }),
        plain!(CanIUse, |cx, row| {
            let schema: Option<Schema> = row.take(0);
            let known = Ctx::extract(cx)?;
            one(matches!(schema, Some(Schema::Text(schema)) if known.can_i_use(&schema)))
        }),
        plain!(Settle, |cx, row| {
            let (id, reason): (String, Option<String>) = (row.take(0), row.take(1));
            shop(cx)?.settle(&id, reason.map_or(Ok(()), Err))?;
            nothing()
        }),
        plain!(Progress, |cx, row| {
            let (id, percent): (String, f64) = (row.take(0), row.take(1));
            let task = shop(cx)?.tasks.borrow().get(&id).cloned();
            let task = task.ok_or_else(|| WxError::fail("no such task"))?;
            task.emit::<BrewTaskOnProgress>(ProgressResult { percent })?;
            nothing()
        }),
        plain!(Ring, ring),
        plain!(Faults, |cx, _| one(shop(cx)?.faults.take())),
        plain!(Journal, |cx, _| one(shop(cx)?.journal.take())),
        plain!(Entered, |cx, _| one(shop(cx)?.entered.take())),
        plain!(Decide, |cx, row| {
            shop(cx)?.prompts.decide(row.take(0));
            nothing()
        }),
        plain!(Prompts, |cx, _| one(f64::from(shop(cx)?.prompts.asked()))),
        plain!(Counts, counts),
    ]
}
