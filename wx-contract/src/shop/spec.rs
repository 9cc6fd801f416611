//! The spec of the shop, by hand: one API of every kind and flag that the
//! contract speaks of, in the shape that generated bindings have.

use wx_core::prelude::*;

use super::objects::{BREW_TASK, CART, Cart};

// ---- types ----

static SIZE: EnumDesc =
    EnumDesc { name: "Size", values: &[EnumValue::Text("small"), EnumValue::Text("medium")] };

/// A number or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Pick {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}
wx_core::union!(Pick { 0 => Text, 1 => Number });

/// A text or anything else.
#[derive(Clone, Debug)]
pub enum Schema {
    /// A text.
    Text(String),
    /// Anything else.
    Other(External),
}
wx_core::union!(Schema { 0 => Text, 1 => Other });

/// An allowed size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// `small`
    Small,
    /// `medium`
    Medium,
}
wx_core::enumeration!(Size { Small, Medium });

shape! {
    /// A point.
    Point { x: f64, y: Option<f64> }
}
static POINT: StructDesc = StructDesc::new(
    "Point",
    &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number).optional()],
);

// ---- options and results ----

pub(super) static NO_OPTIONS: StructDesc = StructDesc::new("NoOptions", &[]);

shape! {
    /// One text.
    EchoOptions { text: String }
}
shape! {
    /// The same text.
    EchoResult { text: String }
}
static ECHO: StructDesc = StructDesc::new("Echo", &[FieldDesc::new("text", Type::String)]);

shape! {
    /// A field of every type, all optional; comes back as it went.
    EveryType {
        text: Option<String>,
        number: Option<f64>,
        int: Option<i64>,
        int32: Option<i32>,
        uint32: Option<u32>,
        flag: bool,
        bytes: Option<Vec<u8>>,
        size: Option<Size>,
        list: Option<Vec<String>>,
        point: Option<Point>,
        counts: Option<BTreeMap<String, f64>>,
        pick: Option<Pick>,
        extra: Option<Object>,
        maybe: Option<Nullable<String>>,
        anything: Option<Value>,
    }
}
static EVERY: StructDesc = StructDesc::new(
    "EveryType",
    &[
        FieldDesc::new("text", Type::String).optional(),
        FieldDesc::new("number", Type::Number).optional(),
        FieldDesc::new("int", Type::Int).optional(),
        FieldDesc::new("int32", Type::Int32).optional(),
        FieldDesc::new("uint32", Type::Uint32).optional(),
        FieldDesc::new("flag", Type::Boolean).default(Literal::Bool(false)),
        FieldDesc::new("bytes", Type::Bytes).optional(),
        FieldDesc::new("size", Type::Enum(&SIZE)).optional(),
        FieldDesc::new("list", Type::List(&Type::String)).optional(),
        FieldDesc::new("point", Type::Struct(&POINT)).optional(),
        FieldDesc::new("counts", Type::Map(&Type::Number)).optional(),
        FieldDesc::new("pick", Type::Union(&[Type::String, Type::Number])).optional(),
        FieldDesc::new("extra", Type::Object).optional(),
        FieldDesc::new("maybe", Type::String).optional().nullable(),
        FieldDesc::new("anything", Type::Any).optional(),
    ],
);

static MEASURE: StructDesc = StructDesc::new(
    "MeasureOptions",
    &[
        FieldDesc::new("name", Type::String),
        FieldDesc::new("width", Type::Number),
        FieldDesc::new("count", Type::Int),
        FieldDesc::new("on", Type::Boolean),
        FieldDesc::new("bytes", Type::Bytes),
        FieldDesc::new("size", Type::Enum(&SIZE)),
        FieldDesc::new("list", Type::List(&Type::String)),
        FieldDesc::new("point", Type::Struct(&POINT)),
        FieldDesc::new("done", Type::Callback(&NO_ARGUMENTS)).optional(),
    ],
);
static NO_ARGUMENTS: CallbackDesc = CallbackDesc::new(&[]).once();
static ONE_TEXT: CallbackDesc = CallbackDesc::new(&[Type::String]);

shape! {
    /// Any value.
    KeepOptions { data: Value }
}
static ANY: StructDesc = StructDesc::new("Keep", &[FieldDesc::new("data", Type::Any)]);
static REASON: StructDesc = StructDesc::new("Reason", &[FieldDesc::new("reason", Type::String)]);
static NUMBERED: StructDesc = StructDesc::new("Numbered", &[FieldDesc::new("errno", Type::Int32)]);
static WEIGHT: StructDesc = StructDesc::new("Weight", &[FieldDesc::new("grams", Type::Number)]);
static EXPLOSION: StructDesc = StructDesc::new("Explosion", &[FieldDesc::new("how", Type::String)]);
static KEY: StructDesc = StructDesc::new("Item", &[FieldDesc::new("key", Type::String)]);
static ANSWER: StructDesc = StructDesc::new(
    "Answer",
    &[FieldDesc::new("confirm", Type::Boolean), FieldDesc::new("cancel", Type::Boolean)],
);

shape! {
    /// Names a call that waits.
    WaitOptions { id: String }
}
impl Options for WaitOptions {
    type Api = Wait;
}
shape! {
    /// Names a call that waits without a deadline.
    WaitForeverOptions { id: String }
}
impl Options for WaitForeverOptions {
    type Api = WaitForever;
}
shape! {
    /// Names a call of which there is one at a time.
    DialOptions { id: String }
}
impl Options for DialOptions {
    type Api = Dial;
}
shape! {
    /// Names a call that may have to queue.
    FetchOptions { id: String }
}
impl Options for FetchOptions {
    type Api = Fetch;
}
shape! {
    /// Names a brewing.
    BrewOptions { id: String }
}
impl Options for BrewOptions {
    type Api = Brew;
}
shape! {
    /// What was brewed.
    BrewResult { cup: String }
}
impl Options for EchoOptions {
    type Api = Echo;
}
static ID: StructDesc = StructDesc::new("Id", &[FieldDesc::new("id", Type::String)]);
static CUP: StructDesc = StructDesc::new("Cup", &[FieldDesc::new("cup", Type::String)]);
static PLACE: StructDesc = StructDesc::new("Place", &[FieldDesc::new("latitude", Type::Number)]);
shape! {
    /// Where the shop is.
    LocateResult { latitude: f64 }
}
shape! {
    /// No parameters.
    LocateOptions {}
}
impl Options for LocateOptions {
    type Api = Locate;
}
shape! {
    /// What goes wrong.
    ExplodeOptions { how: String }
}
impl Options for ExplodeOptions {
    type Api = Explode;
}

static PRICE_OF: StructDesc = StructDesc::new(
    "PriceOf",
    &[FieldDesc::new("drink", Type::String), FieldDesc::new("size", Type::Enum(&SIZE)).optional()],
);
static CALLBACK: StructDesc =
    StructDesc::new("Callback", &[FieldDesc::new("callback", Type::Callback(&NO_ARGUMENTS))]);
// whatever is asked: what is no text is answered with no, and not refused
static SCHEMA: StructDesc = StructDesc::new(
    "Schema",
    &[FieldDesc::new("schema", Type::Union(&[Type::String, Type::External])).optional()],
);
static SETTLE: StructDesc = StructDesc::new(
    "Settle",
    &[FieldDesc::new("id", Type::String), FieldDesc::new("reason", Type::String).optional()],
);
static STEP: StructDesc = StructDesc::new(
    "Step",
    &[FieldDesc::new("id", Type::String), FieldDesc::new("percent", Type::Number)],
);
static RING: StructDesc = StructDesc::new(
    "Ring",
    &[FieldDesc::new("event", Type::String), FieldDesc::new("count", Type::Number)],
);
static DECISION: StructDesc =
    StructDesc::new("Decision", &[FieldDesc::new("granted", Type::Boolean)]);
static HEADERS: StructDesc =
    StructDesc::new("Headers", &[FieldDesc::new("status", Type::Number)]).rest(Type::String);
static PAST: StructDesc = StructDesc::new("Past", &[FieldDesc::new("big", Type::Int)]);
static COUNTS: StructDesc = StructDesc::new(
    "Counts",
    &[
        FieldDesc::new("pending", Type::Number),
        FieldDesc::new("listeners", Type::Number),
        FieldDesc::new("callbacks", Type::Number),
        FieldDesc::new("objects", Type::Number),
        FieldDesc::new("dropped", Type::Number),
    ],
);

// ---- events ----

shape! {
    /// A number that goes up with each event.
    Numbered { n: f64 }
}
static NUMBER: StructDesc = StructDesc::new("Number", &[FieldDesc::new("n", Type::Number)]);
static ON_PRICE: EventDesc = EventDesc::new("offPrice");
static ON_SINGLE: EventDesc = EventDesc::new("offSingle").single();
static ON_OPEN: EventDesc = EventDesc::without_off();
static ON_TICK: EventDesc = EventDesc::new("offTick");
static ON_LATEST: EventDesc = EventDesc::new("offLatest").queue(QueuePolicy::Latest);
static ON_FEW: EventDesc = EventDesc::new("offFew").queue(QueuePolicy::DropOldest(2));
static ON_STRICT: EventDesc = EventDesc::new("offStrict").queue(QueuePolicy::Error(2));
static ON_ERROR: EventDesc = EventDesc::new("offError");
static ON_REJECTION: EventDesc = EventDesc::new("offUnhandledRejection");

shape! {
    /// What a callback threw.
    ErrorResult { message: String }
}
static MESSAGE: StructDesc = StructDesc::new("Error", &[FieldDesc::new("message", Type::String)]);
shape! {
    /// A rejection that nothing handled.
    RejectionResult { reason: External, promise: External }
}
static REJECTION: StructDesc = StructDesc::new(
    "Rejection",
    &[FieldDesc::new("reason", Type::External), FieldDesc::new("promise", Type::External)],
);

// ---- the table ----

static QUEUE_OF_TWO: LimitDesc = LimitDesc { group: "fetch", concurrent: 2, reason: None };
static ONE_ONLY: LimitDesc =
    LimitDesc { group: "dial", concurrent: 1, reason: Some("reach max dial count 1") };

macro_rules! sync_desc {
    ($id:ident, $name:literal, [$($arg:expr),*], $returns:expr) => {
        static $id: SyncDesc = SyncDesc { name: $name, args: &[$($arg),*], returns: $returns, on_fail: &[] };
    };
}
sync_desc!(ECHO_SYNC, "echoSync", [Arg::Param(0)], SyncReturns::Field(0));
sync_desc!(EVERY_SYNC, "echoAllSync", [Arg::Options], SyncReturns::Result);
sync_desc!(MEASURE_SYNC, "measureSync", [Arg::Options], SyncReturns::Nothing);
sync_desc!(KEEP_SYNC, "keepSync", [Arg::Param(0)], SyncReturns::Field(0));
sync_desc!(REFUSE_SYNC, "refuseForSync", [Arg::Param(0)], SyncReturns::Nothing);
sync_desc!(NUMBERED_SYNC, "refuseNumberedSync", [Arg::Param(0)], SyncReturns::Nothing);
sync_desc!(EXPLODE_SYNC, "explodeSync", [Arg::Param(0)], SyncReturns::Nothing);
sync_desc!(LOCATE_SYNC, "locateSync", [], SyncReturns::Result);
static ITEM_SYNC: SyncDesc = SyncDesc {
    name: "getItemSync",
    args: &[Arg::Param(0)],
    returns: SyncReturns::Field(0),
    on_fail: &[("data not found", Literal::Text(""))],
};

const FIRST: &[&[Arg]] = &[&[Arg::Param(0)]];
const FIRST_TWO: &[&[Arg]] = &[&[Arg::Param(0), Arg::Param(1)]];
const LIST_OF_TEXTS: Returns = Returns::Value(Type::List(&Type::String));

/// All functions of the shop.
pub static SHOP: Family = Family {
    name: "shop",
    apis: &[
        ApiDesc::asynchronous("echo").params(&ECHO).result(&ECHO).twin(&ECHO_SYNC),
        ApiDesc::asynchronous("echoAll").params(&EVERY).result(&EVERY).twin(&EVERY_SYNC),
        ApiDesc::asynchronous("measure").params(&MEASURE).twin(&MEASURE_SYNC),
        ApiDesc::asynchronous("keep").params(&ANY).result(&ANY).twin(&KEEP_SYNC),
        ApiDesc::asynchronous("refuseFor").params(&REASON).twin(&REFUSE_SYNC),
        ApiDesc::asynchronous("refuseCancel").params(&NO_OPTIONS),
        ApiDesc::asynchronous("refuseNumbered").params(&NUMBERED).twin(&NUMBERED_SYNC),
        ApiDesc::asynchronous("weigh").params(&WEIGHT).err_code(),
        ApiDesc::asynchronous("explode").params(&EXPLOSION).twin(&EXPLODE_SYNC),
        ApiDesc::asynchronous("explodeLater").params(&NO_OPTIONS),
        ApiDesc::asynchronous("ask").params(&NO_OPTIONS).result(&ANSWER),
        ApiDesc::asynchronous("getItem").params(&KEY).result(&ANY).twin(&ITEM_SYNC),
        ApiDesc::asynchronous("wait").params(&ID),
        ApiDesc::asynchronous("waitForever").params(&ID).deadline(DeadlineRule::None),
        ApiDesc::asynchronous("oldStyle").params(&ECHO).result(&ECHO).promise(PromiseRule::No),
        ApiDesc::asynchronous("modern").params(&ECHO).result(&ECHO).promise(PromiseRule::Only),
        ApiDesc::asynchronous("atOnce").params(&ECHO).result(&ECHO).immediate(),
        ApiDesc::asynchronous("fetch").params(&ID).limit(&QUEUE_OF_TWO),
        ApiDesc::task("dial", &BREW_TASK).params(&ID).limit(&ONE_ONLY),
        ApiDesc::task("brew", &BREW_TASK).params(&ID).result(&CUP),
        ApiDesc::asynchronous("locate")
            .params(&NO_OPTIONS)
            .result(&PLACE)
            .scope("scope.userLocation")
            .twin(&LOCATE_SYNC),
        ApiDesc::asynchronous("absent").params(&NO_OPTIONS),
        ApiDesc::sync("priceOf")
            .params(&PRICE_OF)
            .args(FIRST_TWO)
            .returns(Returns::Value(Type::Number)),
        ApiDesc::sync("nextTick").params(&CALLBACK).args(FIRST),
        ApiDesc::sync("canIUse").params(&SCHEMA).args(FIRST).returns(Returns::Value(Type::Boolean)),
        ApiDesc::sync("settle").params(&SETTLE).args(FIRST_TWO),
        ApiDesc::sync("progress").params(&STEP).args(FIRST_TWO),
        ApiDesc::sync("ring").params(&RING).args(FIRST_TWO).returns(Returns::Value(Type::Number)),
        ApiDesc::sync("faults").returns(LIST_OF_TEXTS),
        ApiDesc::sync("journal").returns(LIST_OF_TEXTS),
        ApiDesc::sync("entered").returns(LIST_OF_TEXTS),
        ApiDesc::sync("decide").params(&DECISION).args(FIRST),
        ApiDesc::sync("prompts").returns(Returns::Value(Type::Number)),
        ApiDesc::sync("counts").result(&COUNTS),
        ApiDesc::sync("getCart").returns(Returns::Value(Type::Handle(&CART))),
        ApiDesc::asynchronous("headers").params(&NO_OPTIONS).result(&HEADERS),
        ApiDesc::asynchronous("pastInteger").params(&NO_OPTIONS).result(&PAST),
        ApiDesc::event("onPrice", &ON_PRICE).result(&NUMBER),
        ApiDesc::event("onSingle", &ON_SINGLE).result(&NUMBER),
        ApiDesc::event("onOpen", &ON_OPEN).result(&NUMBER),
        ApiDesc::event("onTick", &ON_TICK).result(&NUMBER),
        ApiDesc::event("onLatest", &ON_LATEST).result(&NUMBER),
        ApiDesc::event("onFew", &ON_FEW).result(&NUMBER),
        ApiDesc::event("onStrict", &ON_STRICT).result(&NUMBER),
        ApiDesc::event("onError", &ON_ERROR).result(&MESSAGE),
        ApiDesc::event("onUnhandledRejection", &ON_REJECTION).result(&REJECTION),
        ApiDesc::sync("lend").returns(Returns::Value(Type::Callback(&ONE_TEXT))),
    ],
    properties: &[],
};

/// `echo`
#[derive(Debug)]
pub enum Echo {}
wx_core::api!(Echo = SHOP[0], EchoOptions => fields EchoResult);
/// `echoSync`
#[derive(Debug)]
pub enum EchoSync {}
wx_core::api!(EchoSync = SHOP[0] sync, EchoOptions => value String);
/// `echoAll`
#[derive(Debug)]
pub enum EchoAll {}
wx_core::api!(EchoAll = SHOP[1], EveryType => fields EveryType);
/// `keep`
#[derive(Debug)]
pub enum Keep {}
wx_core::api!(Keep = SHOP[3], KeepOptions => fields KeepOptions);
/// `explode`
#[derive(Debug)]
pub enum Explode {}
wx_core::api!(Explode = SHOP[8], ExplodeOptions => fields ());
/// `explodeSync`
#[derive(Debug)]
pub enum ExplodeSync {}
wx_core::api!(ExplodeSync = SHOP[8] sync, ExplodeOptions => fields ());
/// `wait`
#[derive(Debug)]
pub enum Wait {}
wx_core::api!(Wait = SHOP[12], WaitOptions => fields ());
/// `waitForever`
#[derive(Debug)]
pub enum WaitForever {}
wx_core::api!(WaitForever = SHOP[13], WaitForeverOptions => fields ());
/// `dial`
#[derive(Debug)]
pub enum Dial {}
wx_core::api!(Dial = SHOP[18], DialOptions => fields ());
/// `fetch`
#[derive(Debug)]
pub enum Fetch {}
wx_core::api!(Fetch = SHOP[17], FetchOptions => fields ());
/// `brew`
#[derive(Debug)]
pub enum Brew {}
wx_core::api!(Brew = SHOP[19], BrewOptions => fields BrewResult);
/// `locate`
#[derive(Debug)]
pub enum Locate {}
wx_core::api!(Locate = SHOP[20], LocateOptions => fields LocateResult);
/// `locateSync`
#[derive(Debug)]
pub enum LocateSync {}
wx_core::api!(LocateSync = SHOP[20] sync, LocateOptions => fields LocateResult);

markers! {
    /// `measure`
    Measure = SHOP[2];
    /// `refuseFor`
    RefuseFor = SHOP[4];
    /// `refuseCancel`
    RefuseCancel = SHOP[5];
    /// `refuseNumbered`
    RefuseNumbered = SHOP[6];
    /// `weigh`
    Weigh = SHOP[7];
    /// `explodeLater`
    ExplodeLater = SHOP[9];
    /// `ask`
    Ask = SHOP[10];
    /// `getItem`
    GetItem = SHOP[11] => fields KeepOptions;
    /// `oldStyle`
    OldStyle = SHOP[14];
    /// `modern`
    Modern = SHOP[15];
    /// `atOnce`
    AtOnce = SHOP[16];
    /// `priceOf`
    PriceOf = SHOP[22] => value f64;
    /// `nextTick`
    NextTick = SHOP[23];
    /// `canIUse`
    CanIUse = SHOP[24] => value bool;
    /// `settle`
    Settle = SHOP[25];
    /// `progress`
    Progress = SHOP[26];
    /// `ring`
    Ring = SHOP[27] => value f64;
    /// `faults`
    Faults = SHOP[28] => value Vec<String>;
    /// `journal`
    Journal = SHOP[29] => value Vec<String>;
    /// `entered`
    Entered = SHOP[30] => value Vec<String>;
    /// `decide`
    Decide = SHOP[31];
    /// `prompts`
    Prompts = SHOP[32] => value f64;
    /// `counts`
    Counts = SHOP[33];
    /// `getCart`
    GetCart = SHOP[34] => value Cart;
    /// `headers`
    Headers = SHOP[35];
    /// `pastInteger`
    PastInteger = SHOP[36];
    /// `onPrice`
    OnPrice = SHOP[37] => fields Numbered;
    /// `onSingle`
    OnSingle = SHOP[38] => fields Numbered;
    /// `onOpen`
    OnOpen = SHOP[39] => fields Numbered;
    /// `onTick`
    OnTick = SHOP[40] => fields Numbered;
    /// `onLatest`
    OnLatest = SHOP[41] => fields Numbered;
    /// `onFew`
    OnFew = SHOP[42] => fields Numbered;
    /// `onStrict`
    OnStrict = SHOP[43] => fields Numbered;
    /// `onError`
    OnError = SHOP[44] => fields ErrorResult;
    /// `onUnhandledRejection`
    OnUnhandledRejection = SHOP[45] => fields RejectionResult;
    /// `lend`
    Lend = SHOP[46] => value Callback;
}
