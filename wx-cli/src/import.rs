//! `wx import`: from TypeScript declarations to the spec.

use std::path::PathBuf;
#[cfg(feature = "import")]
use std::{path::Path, process::ExitCode};

use crate::Outcome;
#[cfg(not(feature = "import"))]
use crate::importer;
#[cfg(feature = "import")]
use crate::{output, replace::replace};

/// Bring a spec in line with TypeScript declarations
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx import node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts --into api-spec/wx
  wx import lib.my.d.ts --interface My --into spec

Names, types, versions and other facts come from the declarations; texts, errors, scopes and
limits of the spec stay as people wrote them. The report has a line for each thing that was
added (+), changed (~), kept although nothing declares it (=), or not understood (?).")]
pub struct Args {
    /// A declaration file, such as lib.wx.api.d.ts
    typings: PathBuf,

    /// The folder of the spec, one file per family. It may be empty
    #[arg(long, value_name = "DIR")]
    into: PathBuf,

    /// The interface of the global object
    #[arg(long, value_name = "NAME", default_value = "Wx")]
    interface: String,

    /// Write nothing: print the report, and exit with 1 if a file would change
    #[arg(long)]
    check: bool,
}

/// Brings the spec in line, or says how far it is from that.
#[cfg(feature = "import")]
pub fn import(args: &Args) -> Outcome {
    let import = wx_import::import(&args.typings, &args.into, &args.interface)
        .map_err(|error| error.to_string())?;
    output::print(&import.report())?;
    if import.files.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    if args.check {
        output::error(&format!(
            "{} would change; run the same command without --check",
            files(import.files.len())
        ));
        return Ok(ExitCode::FAILURE);
    }
    let places = import.files.iter().map(|(path, _)| behind_links(path));
    let places = places.collect::<Result<Vec<_>, _>>()?;
    let texts = import.files.iter().map(|(_, text)| text.as_str());
    let texts: Vec<(&Path, &str)> = places.iter().map(PathBuf::as_path).zip(texts).collect();
    replace(&texts).map_err(|failure| failure.to_string())?;
    for (path, _) in &import.files {
        output::print(&format!("wrote {}\n", path.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Leaves it to a build that can.
#[cfg(not(feature = "import"))]
pub fn import(_: &Args) -> Outcome {
    importer::run_again()
}

/// Where a spec file is. People keep these files where they like, unlike generated ones, so a
/// link to one stays a link.
#[cfg(feature = "import")]
fn behind_links(path: &Path) -> Result<PathBuf, String> {
    match path.is_symlink() {
        false => Ok(path.to_owned()),
        true => {
            let place = path.canonicalize();
            place.map_err(|error| format!("cannot follow the link {}: {error}", path.display()))
        }
    }
}

#[cfg(feature = "import")]
fn files(number: usize) -> String {
    match number {
        1 => "1 file".to_owned(),
        _ => format!("{number} files"),
    }
}
