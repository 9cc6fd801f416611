//! What a host program does by itself, done at a script's word: `wx.drive(what, value)`.

use std::{
    cell::Cell,
    fs,
    future::ready,
    io::Write,
    path::{Path, PathBuf},
    sync::LazyLock,
    time::Duration,
};

use wx_bindings::{BackgroundFetchData, MemoryLevel, NetworkType, Theme};
use wx_core::{Ctx, HostBuilder, Result, State, Value, WxError, apis, wx_api};
use wx_host::{
    Reply, Standard, StandardHost,
    base::AppState,
    consent::Permissions,
    files::{AppFiles, FileOptions},
    network::{Domains, NetworkOptions, NetworkState},
    sensors::Sensors,
    storage::BackgroundFetch,
    system::{System, UpdateSource},
};
use wx_loopback::{Server, WebSockets};
use zip::{ZipWriter, write::SimpleFileOptions};

wx_core::bindings! { spec = "tests/scope/drive.yaml", client = Program }

/// The handles that a program keeps of its host.
pub struct Driver {
    app: AppState,
    system: System,
    permissions: Permissions,
    files: AppFiles,
    background_fetch: BackgroundFetch,
    network_state: NetworkState,
}

impl Driver {
    pub fn new(standard: &Standard) -> Self {
        Driver {
            app: standard.app.clone(),
            system: standard.system.clone(),
            permissions: standard.permissions.clone(),
            files: standard.files.clone(),
            background_fetch: standard.background_fetch.clone(),
            network_state: standard.network_state.clone(),
        }
    }
}

/// The settings of every case; `folder` is the case's own.
pub fn settings(host: StandardHost, folder: &Path) -> StandardHost {
    let sensors = Sensors::from_text(READINGS).unwrap().pace(Duration::from_millis(1));
    let host = host.files(FileOptions::default().package(package(folder)));
    let host = host.network(NetworkOptions::default().domains(Domains::unchecked()));
    host.updates(Versions).privacy_check(true).sensors(sensors)
}

/// What the sensors read; the others have readings of their own.
const READINGS: &str = r#"
    {"at_ms": 0, "location": {"latitude": 31.23, "longitude": 121.47, "altitude": 4}}
    {"at_ms": 0, "gyroscope": {"x": 0.5, "y": 0, "z": 0}}
"#;

/// There is a newer version, which can be had unless a case says that it cannot.
struct Versions;

thread_local! {
    static NO_DOWNLOAD: Cell<bool> = const { Cell::new(false) };
}

impl UpdateSource for Versions {
    fn check(&self) -> Reply<bool> {
        Box::pin(ready(Ok(true)))
    }
    fn download(&self) -> Reply<()> {
        let fails = NO_DOWNLOAD.replace(false);
        Box::pin(ready(if fails { Err(WxError::fail("the server is gone")) } else { Ok(()) }))
    }
    fn apply(&self) -> Result<()> {
        Ok(())
    }
}

/// The addresses of the loopback servers, as JSON.
pub fn server() -> String {
    static SERVERS: LazyLock<(Server, WebSockets)> =
        LazyLock::new(|| (Server::start().unwrap(), WebSockets::start().unwrap()));
    let (http, sockets) = &*SERVERS;
    serde_json::json!({ "http": http.url(""), "ws": sockets.url("") }).to_string()
}

pub fn install(builder: HostBuilder, driver: Driver) -> HostBuilder {
    builder.state(driver).apis(apis![drive, make_temp])
}

#[wx_api]
fn drive(driver: State<Driver>, ctx: Ctx, what: &str, value: Option<Value>) -> Result<()> {
    match (what, value) {
        ("show", _) => driver.app.show(ctx.client(), driver.app.launched()),
        ("theme", Some(theme)) => {
            let dark = theme.as_str() == Some("dark");
            driver.system.set_theme(ctx.client(), if dark { Theme::Dark } else { Theme::Light })
        }
        ("memory", Some(Value::Number(level))) => {
            let level = match level {
                15.0 => MemoryLevel::Critical,
                10.0 => MemoryLevel::Low,
                _ => MemoryLevel::Moderate,
            };
            driver.system.memory_warning(ctx.client(), level)
        }
        ("lowPower", Some(Value::Bool(on))) => driver.system.set_low_power(ctx.client(), on),
        ("network", Some(Value::String(kind))) => {
            driver.network_state.set(match &*kind {
                "wifi" => NetworkType::Wifi,
                "5g" => NetworkType::Cellular5g,
                _ => NetworkType::None,
            });
            Ok(())
        }
        ("weak", Some(Value::Bool(weak))) => {
            driver.network_state.set_weak(weak);
            Ok(())
        }
        ("no download", _) => {
            NO_DOWNLOAD.set(true);
            Ok(())
        }
        ("forbid", Some(Value::String(scope))) => {
            driver.permissions.decide(&scope, false);
            Ok(())
        }
        ("fetched", _) => {
            let data = BackgroundFetchData {
                fetched_data: "{\"news\": 1}".to_owned(),
                path: "pages/index".to_owned(),
                query: "a=1".to_owned(),
                scene: 1001,
                time_stamp: 1_700_000_000_000,
            };
            driver.background_fetch.arrive(ctx.client(), "periodic", data)
        }
        ("hide", _) => driver.app.hide(ctx.client(), None),
        (other, value) => Err(WxError::fail(format!("nothing to drive: {other} {value:?}"))),
    }
}

#[wx_api]
fn make_temp(driver: State<Driver>, text: &str) -> Result<String> {
    let (path, mut writer) = driver.files.create_temp("txt")?;
    writer.write_all(text.as_bytes())?;
    writer.finish()?;
    Ok(path)
}

/// What the cases find in the code package: a text, and the same packed.
fn package(folder: &Path) -> PathBuf {
    let package = folder.join("package");
    fs::create_dir(&package).unwrap();
    fs::write(package.join("package.txt"), "of the package").unwrap();
    fs::write(package.join("text.br"), b"\x8b\x0c\x80hello brotli, hello brotli\x03").unwrap();
    let mut archive = ZipWriter::new(fs::File::create(package.join("archive.zip")).unwrap());
    for (name, content) in [("a.txt", "first"), ("dir/b.txt", "second")] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    package
}
