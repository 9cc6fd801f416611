//! Running the commands that steps are made of.

use std::{
    env,
    ffi::OsString,
    process::{Command, Stdio},
    time::Duration,
};

use crate::root;

/// The cargo that runs this task.
pub fn cargo() -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    command(cargo)
}

/// `cargo` with these arguments, from the root.
pub fn cargo_with(args: &[&str]) -> Command {
    let mut cargo = cargo();
    cargo.args(args);
    cargo
}

/// The command `wx` of this checkout.
pub fn wx(args: &[&str]) -> Command {
    let mut wx = cargo_with(&["run", "--quiet", "--package", "wx-cli", "--bin", "wx", "--"]);
    wx.args(args);
    wx
}

/// A program, from the root.
pub fn command(program: impl Into<OsString>) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(root());
    command
}

/// Runs a command whose output the person sees. An error is a sentence.
pub fn run(mut command: Command) -> Result<(), String> {
    let shown = show(&command);
    println!("$ {shown}");
    let status = command.status().map_err(|error| format!("cannot start {shown}: {error}"))?;
    if status.success() {
        return Ok(());
    }
    Err(match status.code() {
        Some(code) => format!("{shown}\nended with exit code {code}"),
        None => format!("{shown}\nwas ended by a signal"),
    })
}

/// Whether a tool is there, by asking for its version.
pub fn is_there(mut command: Command) -> bool {
    let asked = command.arg("--version").stdin(Stdio::null());
    let asked = asked.stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// A command as a person would type it.
pub fn show(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    let mut shown = program.to_string_lossy().into_owned();
    for arg in command.get_args() {
        shown.push(' ');
        shown.push_str(&arg.to_string_lossy());
    }
    shown
}

/// `1 min 02 s`, `3.4 s`.
pub fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        whole => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}
