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

/// Runs a command and gives what it prints to stdout; the person sees the rest.
pub fn output(mut command: Command) -> Result<String, String> {
    let shown = show(&command);
    println!("$ {shown}");
    let ran = command.stderr(Stdio::inherit()).output();
    let ran = ran.map_err(|error| format!("cannot start {shown}: {error}"))?;
    match ran.status.success() {
        true => Ok(String::from_utf8_lossy(&ran.stdout).into_owned()),
        false => Err(format!("{shown}\nfailed: {}", ran.status)),
    }
}

/// The processor time that a command and its children take, by the shell's `times`.
pub fn processor_seconds(command: Command) -> Result<f64, String> {
    let mut shell = self::command("sh");
    shell.args(["-c", "\"$@\" >&2 && times", "sh"]).arg(command.get_program());
    shell.args(command.get_args());
    for (name, value) in command.get_envs() {
        value.map(|value| shell.env(name, value));
    }
    let printed = output(shell)?;
    // the second line is of the children: user and system, as in `1m2.34s`
    let seconds = |word: &str| {
        let (minutes, seconds) = word.strip_suffix('s')?.split_once('m')?;
        Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
    };
    let line = printed.lines().nth(1).unwrap_or_default();
    let sum = line.split_whitespace().map(seconds).sum::<Option<f64>>();
    sum.filter(|sum| *sum > 0.0).ok_or_else(|| format!("`times` of sh is not understood: {line}"))
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
