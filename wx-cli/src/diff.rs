//! `wx diff`: what changed between two specs, and whom it breaks.

mod git;
mod json;
mod release;
mod side;
mod text;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use api_spec::{
    Spec,
    diff::{Code, Finding, Severity, printable},
};

use crate::{Outcome, output, place};
use release::Release;

/// The two specs could not be compared.
const TROUBLE: u8 = 2;

/// Compare two specs: what changed, and whom it breaks
///
/// OLD and NEW are spec files, folders of them, or revisions of the git repository that the
/// spec is in. A name that is both a path and a revision is the path. REVISION:PATH names a
/// spec that had another place then, seen from the root of the repository.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx diff main                        the working tree, against the branch main
  wx diff v1.0.0 HEAD                 two revisions
  wx diff old/shop.yaml shop.yaml     two files
  wx diff main --spec spec/shop.yaml  where the spec is not in its usual place
  wx diff --since-release             the working tree, against the last release: for CI

The exit code is 1 if a change breaks callers or hosts, 0 if none does, and 2 if the specs
could not be compared. With --since-release it is 0 as well where the version in Cargo.toml
announces the break.")]
pub struct Args {
    /// What was before: a path or a revision
    #[arg(required_unless_present = "since_release", conflicts_with = "since_release")]
    old: Option<PathBuf>,

    /// What is now: a path or a revision. Without it, the spec in the working tree
    #[arg(conflicts_with = "since_release")]
    new: Option<PathBuf>,

    /// The spec in the working tree, and in revisions. Without it, the catalogue of this
    /// repository, or the folder spec/
    #[arg(long, value_name = "PATH")]
    spec: Option<PathBuf>,

    /// Compare with the newest tag before HEAD that is a version, like v1.2.3
    #[arg(long)]
    since_release: bool,

    /// List changed texts, examples and links too
    #[arg(long)]
    all: bool,

    /// Print JSON instead of text
    #[arg(long)]
    json: bool,
}

/// A spec, and what it is called.
struct Side {
    name: String,
    spec: Spec,
}

/// All that there is to tell.
struct Comparison {
    old: Side,
    new: Side,
    findings: Vec<Finding>,
    /// Changed texts that are not among the findings.
    texts: usize,
    release: Option<Release>,
}

impl Comparison {
    fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.code.severity() == severity).count()
    }

    /// Whether somebody breaks who was not told by the version.
    fn fails(&self) -> bool {
        self.count(Severity::Breaking) > 0
            && !self.release.as_ref().is_some_and(Release::is_announced)
    }
}

/// Compares what the arguments name.
pub fn diff(args: &Args) -> Outcome {
    let comparison = match compare(args) {
        Ok(comparison) => comparison,
        Err(message) => {
            output::error(&message);
            return Ok(ExitCode::from(TROUBLE));
        }
    };
    output::print(&match args.json {
        true => json::text(&comparison),
        false => text::text(&comparison),
    })?;
    Ok(match comparison.fails() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn compare(args: &Args) -> Result<Comparison, String> {
    let place = match &args.spec {
        Some(path) => Ok(path.clone()),
        None => place::default_spec(),
    };
    let here = || place.clone();
    let tag = match args.since_release {
        true => Some(release::last(&here()?)?),
        false => None,
    };
    let old = match (&args.old, &tag) {
        (Some(name), _) => side::named(name, &place)?,
        (None, Some((tag, _))) => side::named_revision(tag, &here()?)?,
        (None, None) => return Err("no spec is named: wx diff OLD NEW".to_owned()),
    };
    let new = match &args.new {
        Some(name) => side::named(name, &place)?,
        None => side::at(&here()?)?,
    };
    let mut findings = api_spec::diff::diff(&old.spec, &new.spec);
    let all = findings.len();
    if !args.all {
        findings.retain(|finding| finding.code != Code::DocChanged);
    }
    let texts = all - findings.len();
    let release = match tag {
        Some((tag, version)) => Some(Release::new(tag, version, &findings, &here()?)?),
        None => None,
    };
    Ok(Comparison { old, new, findings, texts, release })
}

/// A path as people may safely see it.
fn shown(path: &Path) -> String {
    printable(&path.display().to_string()).into_owned()
}
