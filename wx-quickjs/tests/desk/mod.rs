//! A small API set, written as the generator writes one: a desk that echoes,
//! waits, brews and ticks.
#![allow(dead_code)]

use std::future::pending;

use wx_core::{
    ApiRef, Cell, Entry, Host, HostBuilder, Row, Thunk, Value, WxError,
    desc::{
        ApiDesc, Arg, DeadlineRule, EventDesc, Family, FieldDesc, ObjectDesc, Returns, StructDesc,
        SyncDesc, SyncReturns, Type,
    },
};

static VALUE: StructDesc = StructDesc::new("Value", &[FieldDesc::new("value", Type::Any)]);
static TEXT: StructDesc = StructDesc::new("Text", &[FieldDesc::new("text", Type::String)]);
static BYTES: StructDesc = StructDesc::new("Bytes", &[FieldDesc::new("bytes", Type::Bytes)]);
static TICK: StructDesc = StructDesc::new("Tick", &[FieldDesc::new("n", Type::Number)]);
static BREW_TASK: ObjectDesc =
    ObjectDesc { name: "BrewTask", members: &[ApiDesc::sync("BrewTask.abort").key("abort")] };
static FIRST: &[&[Arg]] = &[&[Arg::Param(0)]];

pub static DESK: Family = Family {
    name: "desk",
    apis: &[
        ApiDesc::sync("echoSync").params(&VALUE).args(FIRST).returns(Returns::Value(Type::Any)),
        ApiDesc::asynchronous("fetch").params(&TEXT).result(&TEXT).twin(&SyncDesc {
            name: "fetchSync",
            args: &[Arg::Param(0)],
            returns: SyncReturns::Field(0),
            on_fail: &[],
        }),
        ApiDesc::asynchronous("wait").deadline(DeadlineRule::Millis(50)),
        ApiDesc::event("onTick", &EventDesc::new("offTick")).result(&TICK),
        ApiDesc::task("brew", &BREW_TASK).deadline(DeadlineRule::None),
        ApiDesc::sync("sum").params(&BYTES).args(FIRST).returns(Returns::Value(Type::Number)),
        ApiDesc::sync("burst").params(&BYTES).args(FIRST).returns(Returns::Value(Type::Bytes)),
        ApiDesc::asynchronous("panics"),
        ApiDesc::sync("ping"),
    ],
    properties: &[],
};

#[derive(Clone, Debug)]
pub struct Tick {
    pub n: f64,
}
wx_core::record!(Tick { n });

pub enum OnTick {}
wx_core::api!(OnTick = DESK[3], () => fields Tick);

const fn entry(index: u16, thunk: Thunk) -> Entry {
    Entry { api: ApiRef::family(&DESK, index), function: "desk", thunk, needs: &[] }
}

fn one(row: &mut Row<'static>, cell: Cell<'static>) -> wx_core::Result<()> {
    row.push(cell);
    Ok(())
}

/// The host of the desk, to be built.
pub fn desk() -> HostBuilder {
    Host::builder().emits::<OnTick>().apis([
        entry(0, Thunk::Plain(|_, row, out| one(out, Cell::Value(row.take::<Value>(0))))),
        entry(
            1,
            Thunk::Plain(|_, row, out| match row.take::<String>(0) {
                text if text == "missing" => Err(WxError::fail("data not found")),
                text => one(out, Cell::Text(text.into())),
            }),
        ),
        entry(2, Thunk::Async(|_, _| Ok(Box::pin(pending())))),
        entry(4, Thunk::Async(|_, _| Ok(Box::pin(pending())))),
        entry(
            5,
            Thunk::Plain(|_, row, out| {
                let sum: u32 = row.take::<Vec<u8>>(0).into_iter().map(u32::from).sum();
                one(out, Cell::Number(sum.into()))
            }),
        ),
        entry(
            6,
            Thunk::Plain(|_, row, out| {
                let mut bytes = row.take::<Vec<u8>>(0);
                bytes.resize(10_000, 7);
                one(out, Cell::Bytes(bytes))
            }),
        ),
        entry(7, Thunk::Async(|_, _| Ok(Box::pin(async { panic!("canary of a panic") })))),
        entry(8, Thunk::Plain(|_, _, _| Ok(()))),
    ])
}
