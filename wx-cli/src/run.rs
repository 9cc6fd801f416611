//! `wx run`: mini-program JavaScript on QuickJS, against the standard host.

mod device;
mod log;
mod network;

use std::{
    fmt::Display,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::ExitCode,
    time::SystemTime,
};

use wx_host::{
    StandardHost,
    base::launch,
    files::FileOptions,
    route::{FAMILY, Project, SCRIPTS, SCRIPTS_ALONE},
    sensors::Sensors,
    storage::{Durability, StoreOptions},
};
use wx_quickjs::{JsContext, LoopHandle};

use crate::{Outcome, clock};

/// As shells report a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

/// Run a JavaScript file, or a mini program, with the global `wx`
///
/// A folder with app.json is a mini program: App and its pages run, nothing is drawn.
/// A file may require() other files beside it, and packages in miniprogram_npm or
/// node_modules. console.log goes to stdout, console.warn and console.error to stderr.
/// The run ends when nothing is pending; listeners alone do not keep it going.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx run app.js                         storage lasts as long as the run
  wx run shop                           the mini program in the folder shop/
  wx run shop --page 'pages/cup?id=1'   the same, opened at another page
  wx run app.js --data data             storage is kept in the folder data/
  wx run app.js --answers answers.json  showModal and showActionSheet are answered by
                                        [{\"confirm\": true}, {\"tapIndex\": 1}, {\"cancel\": true}]
                                        and permissions by {\"scope\": \"camera\", \"allow\": true}
  wx run app.js --sensors walk.jsonl    the device is where the file says, line by line:
                                        {\"at_ms\": 0, \"location\": {\"latitude\": 31.2, \"longitude\": 121.5}}
  wx run app.js --domain api.example.com --domain localhost:3000
                                        requests and sockets may go to these servers

The exit code is 1 if an error or a rejection was left to nobody: caught neither by the
script nor by a listener of wx.onError or wx.onUnhandledRejection.")]
pub struct Args {
    /// The script, or the folder of a mini program
    file: PathBuf,

    /// Open the mini program at this page, with a query like `pages/cup?id=1`
    #[arg(long, value_name = "URL")]
    page: Option<String>,

    /// Keep the data of the app below this folder; without it, data ends with the run
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    /// Write storage to the disk at the end of the run: faster, but a crash loses the latest
    #[arg(long)]
    lazy_storage: bool,

    /// Take the answers to questions from this JSON file instead of the terminal
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,

    /// Show the app this device: a file of TOML, or iphone15, android, windows
    #[arg(long, value_name = "FILE")]
    device: Option<String>,

    /// Show what the app logs and reports: error, warn, info, debug or trace (or RUST_LOG)
    #[arg(long, value_name = "LEVEL")]
    log: Option<String>,

    /// Let Date start at this time and go on from there, like 2026-01-01T00:00:00Z
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    clock: Option<SystemTime>,

    /// Define window and self, as browsers do; the platform has neither
    #[arg(long)]
    window: bool,

    /// Take what the simulated sensors read from this file of JSON lines
    #[arg(long, value_name = "FILE", conflicts_with = "no_sensors")]
    sensors: Option<PathBuf>,

    /// Leave out sensors and position: their functions are absent from wx
    #[arg(long)]
    no_sensors: bool,

    #[command(flatten)]
    network: network::Network,
}

/// Runs the script to its end.
pub fn run(args: &Args) -> Outcome {
    let project = open_project(args)?;
    log::show(args.log.as_deref())?;
    let handle = LoopHandle::new();
    let stop = handle.clone();
    ctrlc::set_handler(move || stop.stop())
        .map_err(|error| format!("Ctrl-C cannot be watched: {error}"))?;

    let mut settings = StandardHost::new().network(args.network.options());
    if let Some(folder) = &args.data {
        settings = settings.data_dir(folder);
    }
    if args.lazy_storage {
        settings = settings.store(StoreOptions::default().durability(Durability::OnClose));
    }
    if project.is_none() {
        // what lies beside a single script is its code package
        settings = settings.files(FileOptions::default().package(folder_of(&args.file)));
    }
    if let Some(file) = &args.answers {
        settings = settings.answers(file).map_err(|error| format!("--answers {error}"))?;
    }
    if let Some(device) = &args.device {
        settings = settings.device(device::profile(device)?);
    }
    if let Some(file) = &args.sensors {
        let sensors = Sensors::from_file(file).map_err(|error| format!("--sensors {error}"))?;
        settings = settings.sensors(sensors);
    }
    if args.no_sensors {
        settings = settings.without_sensors();
    }
    if let Some(project) = &project {
        settings = settings.project(project);
    }
    if let Some(page) = &args.page {
        settings = settings.launch(launch(page));
    }
    let standard = settings.open().map_err(text)?;
    let faults = standard.faults;
    let (sink, stopped, wake) = (faults.clone(), handle.clone(), handle.clone());
    let host = standard
        .builder
        // What Ctrl-C breaks off is no fault of the script.
        .on_fault(move |client, fault| {
            if !stopped.is_stopped() {
                sink.take(client, fault);
            }
        })
        .notify(move || wake.wake())
        .build()
        .map_err(text)?;

    let mut context = JsContext::builder().handle(handle).window(args.window);
    if let Some(time) = args.clock {
        context = context.clock(time);
    }
    let context = context.build().map_err(text)?;
    context.install(host, "wx").map_err(text)?;
    match &project {
        Some(project) => context.boot(FAMILY, project.root(), SCRIPTS).map_err(text)?,
        None => {
            context.boot(FAMILY, folder_of(&args.file), SCRIPTS_ALONE).map_err(text)?;
            // What the file throws is a fault, and faults are told and counted.
            drop(context.run_file(&args.file));
        }
    }
    let finished = context.run();
    // With the context the host goes, and with it the storage is written out.
    drop(context);

    Ok(match (finished.stopped, faults.unheard()) {
        (true, _) => ExitCode::from(INTERRUPTED),
        (false, 0) => ExitCode::SUCCESS,
        (false, _) => ExitCode::FAILURE,
    })
}

fn text(error: impl Display) -> String {
    error.to_string()
}

/// The folder that a script lies in.
fn folder_of(script: &Path) -> &Path {
    let folder = script.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// The project, if a folder is named.
fn open_project(args: &Args) -> Result<Option<Project>, String> {
    if args.file.is_dir() {
        return Project::open(&args.file).map(Some).map_err(text);
    }
    check_script(&args.file)?;
    match args.page {
        Some(_) => Err("--page is for mini programs: name a folder with app.json".to_owned()),
        None => Ok(None),
    }
}

/// The commonest mistakes, said before anything starts.
fn check_script(file: &Path) -> Result<(), String> {
    let name = file.display();
    if file.extension().is_some_and(|extension| extension == "json") {
        return Err(format!(
            "{name} is data, not a script: name a .js file, or the folder of a project"
        ));
    }
    let bytes = fs::read(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!("there is no script {name}"),
        _ => format!("cannot read {name}: {error}"),
    })?;
    match std::str::from_utf8(&bytes) {
        Ok(_) => Ok(()),
        Err(error) => {
            let good = bytes.iter().take(error.valid_up_to());
            let line = good.filter(|byte| **byte == b'\n').count() + 1;
            Err(format!("{name}:{line}: the file is not UTF-8 from here on; save it as UTF-8"))
        }
    }
}
