//! The host functions of the surface, as plain as they can be: what comes in can be read off
//! what goes out.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use wx_core::prelude::*;
use wx_core::{Callback, External, Host, Nullable, Object};

use crate::surface::*;

/// The host of a script.
pub fn host() -> Host {
    Host::builder()
        .apis(apis![
            create_surface,
            create_channel,
            create_emitter,
            snapshot,
            certificate,
            user_agent,
            shoot,
            push_route,
            list_phases,
            unzip,
            stat,
            templates,
            pixels,
            keep,
            mark,
            fails,
            fails_shared,
            load_name,
            next_tick,
            get_generic,
        ])
        .emits::<OnNeedPrivacy>()
        .emits::<OnRejection>()
        .property(EnvProperty([("USER_DATA_PATH", Value::from("/data"))].into_iter().collect()))
        .property(Channel::new(Line::default()))
        .build()
        .unwrap()
}

/// A surface: its properties, and who hears of it.
#[derive(Default)]
struct Sheet {
    label: Option<String>,
    width: Cell<f64>,
    mode: RefCell<Option<SurfaceModeValue>>,
    parent: RefCell<Option<Nullable<Surface>>>,
    ended: RefCell<Option<Callback>>,
}

fn sheet(label: impl Into<String>, width: f64) -> Surface {
    let label = Some(label.into());
    Surface::new(Sheet { label, width: Cell::new(width), ..Sheet::default() })
}

#[wx_api(Surface)]
impl Sheet {
    fn width(&self) -> f64 {
        self.width.get()
    }
    fn set_width(&self, value: f64) -> Result<()> {
        self.width.set(value);
        Ok(())
    }
    fn mode(&self) -> SurfaceModeValue {
        self.mode.borrow().clone().unwrap_or(SurfaceModeValue::Weak)
    }
    fn set_mode(&self, value: SurfaceModeValue) -> Result<()> {
        *self.mode.borrow_mut() = Some(value);
        Ok(())
    }
    fn label(&self) -> Option<String> {
        self.label.clone()
    }
    fn parent(&self) -> Option<Nullable<Surface>> {
        self.parent.borrow().clone()
    }
    fn set_parent(&self, value: Option<Nullable<Surface>>) -> Result<()> {
        *self.parent.borrow_mut() = value;
        Ok(())
    }
    fn onended(&self) -> Option<Callback> {
        self.ended.borrow().clone()
    }
    fn set_onended(&self, value: Option<Callback>) -> Result<()> {
        *self.ended.borrow_mut() = value;
        Ok(())
    }
    fn scale(&self, x: f64, y: Option<f64>) -> Result<()> {
        self.width.set(self.width.get() * x * y.unwrap_or(1.0));
        Ok(())
    }
    fn r#match(&self, of: Odd) -> Nullable<Odd> {
        match of.r#loop {
            true => Nullable::Value(Odd { self_: Some(of.r#in + 1.0), ..of }),
            false => Nullable::Null,
        }
    }
    fn duplicate(&self) -> Surface {
        sheet("copy", self.width.get())
    }
    fn fill(&self, cx: Ctx, color: Option<String>) -> Result<()> {
        let surface = cx.this::<Surface>().unwrap();
        surface.client().emit::<SurfaceOnEnd>(Value::from(color.unwrap_or_default()))?;
        let closed = SurfaceOnCloseResult { code: 4, reason: None };
        surface.client().emit::<SurfaceOnClose>(closed)
    }
    async fn load(&self, source: String) -> Value {
        Value::from(source)
    }
    fn on_frame(&self, listener: Callback) -> Recorder {
        Recorder::new(Frames(listener))
    }
    fn on_tick(&self, listener: Callback) -> Recorder {
        Recorder::new(Frames(listener))
    }
    fn off_tick(&self, listener: Option<Callback>) -> Result<()> {
        Err(WxError::fail(format!("{}", listener.is_some())))
    }
}

struct Frames(Callback);

#[wx_api(Recorder)]
impl Frames {
    fn start(&self) -> Result<()> {
        self.0.call((Frame { data: vec![1, 2], phase: Phase::N104 },))
    }
    fn stop(&self) {}
}

/// Who listens to what.
#[derive(Default)]
struct Line {
    heard: RefCell<BTreeMap<String, Vec<(Callback, bool)>>>,
}

impl Line {
    fn add(&self, topic: String, listener: Callback, once: bool) {
        self.heard.borrow_mut().entry(topic).or_default().push((listener, once));
    }
    fn remove(&self, topic: &str, listener: Option<Callback>) {
        if let Some(all) = self.heard.borrow_mut().get_mut(topic) {
            all.retain(|(one, _)| listener.as_ref().is_some_and(|gone| !one.is_same(gone)));
        }
    }
    fn send(&self, topic: &str, args: impl Fn() -> Vec<Value>) -> Result<()> {
        if let Some(all) = self.heard.borrow_mut().get_mut(topic) {
            all.iter().try_for_each(|(listener, _)| listener.call((args(),)))?;
            all.retain(|(_, once)| !once);
        }
        Ok(())
    }
}

#[wx_api(Channel)]
impl Line {
    fn on(&self, topic: String, listener: Callback) {
        self.add(topic, listener, false);
    }
    fn off(&self, topic: String, listener: Option<Callback>) {
        self.remove(&topic, listener);
    }
    fn once(&self, topic: String, listener: Callback) {
        self.add(topic, listener, true);
    }
    fn emit(&self, event_name: String, args: Vec<Value>) -> Result<()> {
        self.send(&event_name, || args.clone())
    }
}

/// An emitter whose listeners take one value.
#[derive(Default)]
struct Bell(RefCell<Vec<(String, Callback)>>);

#[wx_api(Emitter)]
impl Bell {
    fn on(&self, topic: String, listener: Callback) {
        self.0.borrow_mut().push((topic, listener));
    }
    fn off(&self, topic: String, listener: Option<Callback>) {
        let gone = |one: &Callback| listener.as_ref().is_none_or(|gone| gone.is_same(one));
        self.0.borrow_mut().retain(|(name, one)| *name != topic || !gone(one));
    }
    fn emit(&self, name: String, args: Vec<Value>) -> Result<()> {
        let all = self.0.borrow();
        let mut heard = all.iter().filter(|(topic, _)| *topic == name);
        heard.try_for_each(|(_, listener)| listener.call((args.first().cloned(),)))
    }
}

#[wx_api]
fn create_surface(
    width: Option<f64>,
    height: Option<f64>,
    r#type: Option<CreateSurfaceType>,
    component: Option<External>,
) -> Surface {
    let inside = if component.is_some() { " in a component" } else { "" };
    let label = match (width, height, r#type) {
        (Some(width), Some(height), _) => format!("{width}x{height}{inside}"),
        (Some(width), None, Some(CreateSurfaceType::N2d)) => format!("{width} 2d"),
        _ => String::new(),
    };
    sheet(label, width.unwrap_or_default())
}

#[wx_api]
fn create_channel(name: String, size: Option<f64>) -> Result<Channel> {
    match size {
        Some(size) if size < 0.0 => Err(WxError::fail(format!("{name} has no size"))),
        _ => Ok(Channel::new(Line::default())),
    }
}

#[wx_api]
fn create_emitter() -> Emitter {
    Emitter::new(Bell::default())
}

#[wx_api]
fn snapshot(
    id: Option<String>,
    of: Option<Surface>,
    component: Option<External>,
) -> SnapshotResult {
    let id = id.unwrap_or_else(|| "none".into());
    SnapshotResult { path: format!("{id} {}", component.is_some()), of }
}

#[wx_api]
fn certificate(activity: String, style: Option<i64>) -> CertificateResult {
    let style = style.map_or("none".into(), |style| style.to_string());
    CertificateResult { sum: format!("{activity} {style}") }
}

#[wx_api]
async fn user_agent() -> String {
    "fake".into()
}

#[wx_api]
fn shoot(timeout_callback: Callback, hooks: Option<Hooks>) -> Result<()> {
    timeout_callback.call((Frame { data: vec![7], phase: Phase::Failed },))?;
    if let Some(Hooks { onload, onerror }) = hooks {
        onload.call(())?;
        onerror.map_or(Ok(()), |onerror| onerror.call((5_i64,)))?;
    }
    Ok(())
}

#[wx_api]
fn push_route(cx: Ctx, url: String) -> PushRouteResult {
    let client = cx.client().clone();
    let did_pop = Callback::new(move |mut args| {
        let why: Value = args.take(0);
        let event = OnRejectionResult { reason: "popped".into(), promise: why };
        client.emit::<OnRejection>(event).unwrap();
    });
    PushRouteResult { route: Route { did_pop, name: url } }
}

#[wx_api]
fn list_phases(mut phases: Vec<Phase>, encoding: Option<Encoding>) -> Result<Vec<Phase>> {
    phases.reverse();
    match encoding {
        None | Some(Encoding::Utf8Dash | Encoding::N16_9 | Encoding::Empty) => Ok(phases),
        Some(other) => Err(WxError::fail(format!("{other:?}"))),
    }
}

#[wx_api]
fn unzip(entries: UnzipEntries) -> UnzipResult {
    let entries = match entries {
        UnzipEntries::EntryList(entries) => entries,
        UnzipEntries::UnzipEntriesValue(_) => vec![Entry { size: -1 }],
    };
    let named = entries.into_iter().enumerate().map(|(at, entry)| (format!("/{at}"), entry));
    UnzipResult { entries: named.collect() }
}

#[wx_api]
fn stat(data: StatData) -> StatResult {
    let entry = |size| Entry { size };
    StatResult {
        stats: match data {
            StatData::Text(text) => StatStats::Entry(entry(text.len() as i64)),
            StatData::Bytes(bytes) => StatStats::Entry(entry(bytes.len() as i64)),
            StatData::Object(object) => {
                let sizes = object.into_iter().map(|(key, _)| entry(key.len() as i64));
                StatStats::EntryList(sizes.collect())
            }
        },
    }
}

#[wx_api]
fn templates(ids: Vec<String>) -> TemplatesResult {
    let rest = ids.iter().map(|id| (id.clone(), "accept".to_string())).collect();
    TemplatesResult { known: ids.len() as i64, rest }
}

#[wx_api]
fn pixels(from: Vec<u8>) -> Vec<u8> {
    from.into_iter().rev().collect()
}

#[wx_api]
fn keep(canvas: External) -> External {
    canvas
}

#[wx_api]
fn mark(option: MarkOption, color: Color) -> MarkOption {
    let Color {} = color;
    option
}

#[wx_api]
fn fails(how: String) -> Result<()> {
    let error = WxError::fail("no such mtu").err_code(-3).errno(9);
    Err(error.detail("mtu", 23.0).detail("how", how))
}

#[wx_api]
fn fails_shared() -> Result<()> {
    Err(SharedFault::TooDeep.into())
}

#[wx_api]
fn load_name() -> Result<()> {
    Err(WxError::fail("").detail("status", "error"))
}

#[wx_api]
fn next_tick(callback: Callback) -> Result<()> {
    callback.call(())
}

#[wx_api]
async fn get_generic(cx: Ctx, key: String) -> Result<GetGenericResult> {
    let resolved = Callback::new(|_| {});
    let info: Object = [("referrer", Value::from(key.as_str()))].into_iter().collect();
    cx.client().emit::<OnNeedPrivacy>(OnNeedPrivacyResult { resolve: resolved, info })?;
    Ok(GetGenericResult { data: Value::from(key) })
}
