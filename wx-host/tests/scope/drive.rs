//! What a host program does by itself, done at a script's word: `wx.drive(what, value)`.

use std::path::Path;

use wx_core::{Ctx, HostBuilder, Result, State, Value, WxError, apis, wx_api};
use wx_host::{Standard, StandardHost, base::AppState};

wx_core::bindings! { spec = "tests/scope/drive.yaml", client = Program }

/// The handles that a program keeps of its host.
pub struct Driver {
    app: AppState,
}

impl Driver {
    pub fn new(standard: &Standard) -> Self {
        Driver { app: standard.app.clone() }
    }
}

/// The settings of every case; `folder` is the case's own.
pub fn settings(host: StandardHost, _folder: &Path) -> StandardHost {
    host
}

/// The addresses of the loopback server, as JSON.
pub fn server() -> String {
    "{}".to_owned()
}

pub fn install(builder: HostBuilder, driver: Driver) -> HostBuilder {
    builder.state(driver).apis(apis![drive])
}

#[wx_api]
fn drive(driver: State<Driver>, ctx: Ctx, what: &str, value: Option<Value>) -> Result<()> {
    match (what, value) {
        ("show", _) => driver.app.show(ctx.client(), driver.app.launched()),
        ("hide", _) => driver.app.hide(ctx.client(), None),
        (other, value) => Err(WxError::fail(format!("nothing to drive: {other} {value:?}"))),
    }
}
