//! What the commands give: text on stdout, sentences on stderr, whole files.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use similar::TextDiff;

use crate::{Outcome, replace::replace};

/// A file in a folder, without `./` before what is in the current one.
pub fn in_folder(folder: &Path, name: &str) -> PathBuf {
    match folder == Path::new(".") {
        true => PathBuf::from(name),
        false => folder.join(name),
    }
}

/// Refuses what was meant as a file, or is one, where `--out` names a folder for files of their
/// own names.
pub fn check_folder(folder: &Path, holds: &str) -> Result<(), String> {
    let script = |extension: &std::ffi::OsStr| {
        ["js", "mjs", "cjs", "ts", "json"].iter().any(|other| extension == *other)
    };
    let meant_as_file = folder.extension().is_some_and(script) && !folder.is_dir();
    match meant_as_file || folder.is_file() || folder == Path::new("-") {
        true => {
            Err(format!("--out {}: a folder is needed, which will hold {holds}", folder.display()))
        }
        false => Ok(()),
    }
}

/// Prints to stdout. A reader that has seen enough (`wx schema | head`) is no
/// error.
pub fn print(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot write to stdout: {error}"))
        }
        _ => Ok(()),
    }
}

/// Prints to stderr. Where that is closed, nobody is left to tell.
pub fn print_error(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Prints one sentence to stderr.
pub fn error(message: &str) {
    print_error(&format!("error: {message}\n"));
}

/// A file as it should be.
pub struct Generated {
    /// Where it belongs.
    pub path: PathBuf,
    /// All that it holds; `None` if it should not be there any more.
    pub text: Option<String>,
}

impl Generated {
    /// What is on disk now; `None` without a file.
    fn on_disk(&self) -> Result<Option<String>, String> {
        match fs::read(&self.path) {
            // What is not UTF-8 was not generated, so it differs in any case.
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("cannot read {}: {error}", self.path.display())),
        }
    }

    /// How the file on disk differs, as a unified diff; `None` if it does not.
    /// A checkout with CRLF line ends does not count.
    pub fn stale(&self) -> Result<Option<String>, String> {
        let old = self.on_disk()?;
        let unix = old.as_ref().map(|text| text.replace("\r\n", "\n"));
        if unix == self.text {
            return Ok(None);
        }
        let name = self.path.display();
        let (old, new) = match (unix, self.text.as_deref()) {
            // all that it should hold would say less
            (None, _) => return Ok(Some(format!("--- {name} is missing\n"))),
            (Some(old), new) => (old, new.unwrap_or_default()),
        };
        let diff = TextDiff::from_lines(old.as_str(), new)
            .unified_diff()
            .header(&format!("{name} (on disk)"), &format!("{name} (generated)"))
            .to_string();
        // An empty file against none has no lines to show.
        Ok(Some(match diff.is_empty() {
            true => format!("--- {name} should not be there\n"),
            false => diff,
        }))
    }
}

/// Writes what is stale, or with `check` only shows it and says what to `run`. Files are
/// written all together or not at all; what is as it should be is not touched, so that
/// nothing is built again. Exit code 1 if `check` found something.
pub fn bring_up_to_date(files: &[Generated], check: bool, run: &str) -> Outcome {
    let mut stale = Vec::new();
    for file in files {
        if check {
            if let Some(diff) = file.stale()? {
                print(&diff)?;
                stale.push(file);
            }
        } else if file.on_disk()? != file.text {
            stale.push(file);
        }
    }
    if stale.is_empty() {
        print("all generated files are up to date\n")?;
    } else if check {
        error(&format!("generated files are stale; run {run}, and commit them"));
        return Ok(ExitCode::FAILURE);
    } else {
        write(&stale)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Brings files on disk up to date and names them.
fn write(files: &[&Generated]) -> Result<(), String> {
    let texts: Vec<(&Path, &str)> = files
        .iter()
        .filter_map(|file| Some((file.path.as_path(), file.text.as_deref()?)))
        .collect();
    replace(&texts).map_err(|failure| failure.to_string())?;
    for file in files {
        let path = &file.path;
        if file.text.is_none() {
            fs::remove_file(path)
                .map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
        }
        let verb = if file.text.is_some() { "wrote" } else { "removed" };
        print(&format!("{verb} {}\n", path.display()))?;
    }
    Ok(())
}
