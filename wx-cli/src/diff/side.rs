//! The specs that names stand for.

use std::path::{Path, PathBuf};

use api_spec::{Report, Spec, diff::printable};

use super::{Side, git::Repository, shown};

/// The spec that a name stands for: a path if there is one, else a revision. `place` is
/// where revisions have the spec.
pub fn named(name: &Path, place: &Result<PathBuf, String>) -> Result<Side, String> {
    if name.exists() {
        return at(name);
    }
    let Some(revision) = name.to_str() else {
        return Err(format!("there is no file or folder {}", shown(name)));
    };
    let asked = named_in_repository(revision, place);
    asked.map_err(|error| format!("there is no file or folder {}; {error}", shown(name)))
}

fn named_in_repository(name: &str, place: &Result<PathBuf, String>) -> Result<Side, String> {
    // REVISION:PATH, as git has it. `:/text` and `rev^{/a:b}` are revisions by themselves.
    match name.split_once(':') {
        Some((revision, inside)) if !revision.is_empty() && !name.contains('{') => {
            let near = place.clone().unwrap_or_else(|_| PathBuf::from("."));
            let repository = Repository::around(&near)?;
            revision_spec(&repository, revision, inside.trim_end_matches('/'))
        }
        _ => named_revision(name, &place.clone()?),
    }
}

/// The spec of a revision.
pub fn named_revision(name: &str, place: &Path) -> Result<Side, String> {
    let repository = Repository::around(place)?;
    let inside = repository.inside(place)?;
    revision_spec(&repository, name, &inside)
}

fn revision_spec(repository: &Repository, name: &str, inside: &str) -> Result<Side, String> {
    let commit = repository.commit(name)?;
    let files = repository.files(name, &commit, inside)?;
    Ok(Side { name: name.to_owned(), spec: loaded(&printable(name), api_spec::load_texts(files))? })
}

/// The spec at a path.
pub fn at(path: &Path) -> Result<Side, String> {
    let name = path.display().to_string();
    let spec = loaded(&printable(&name), api_spec::load(path))?;
    Ok(Side { name, spec })
}

fn loaded(name: &str, spec: Result<Spec, Report>) -> Result<Spec, String> {
    spec.map_err(|report| {
        let lines: Vec<_> = report.to_string().lines().map(|l| printable(l).into_owned()).collect();
        format!("the spec {name} does not load:\n{}", lines.join("\n"))
    })
}
