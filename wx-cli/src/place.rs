//! Where things are when the command line does not say.

use std::path::{Path, PathBuf};

/// The catalogue, seen from the root of this repository.
const CATALOGUE: &str = "api-spec/wx";
/// The spec of a project of one's own.
const OWN_SPEC: &str = "spec";

/// The root of this repository: the nearest folder upwards that holds the
/// catalogue. Relative, so that messages stay short.
pub fn repository() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let depth = here.ancestors().position(|folder| folder.join(CATALOGUE).is_dir())?;
    Some(std::iter::repeat_n("..", depth).collect())
}

/// The catalogue of the repository at `root`.
pub fn catalogue(root: &Path) -> PathBuf {
    root.join(CATALOGUE)
}

/// The spec that is meant where none is named: the catalogue in this
/// repository, `spec/` elsewhere.
pub fn default_spec() -> Result<PathBuf, String> {
    if let Some(root) = repository() {
        return Ok(catalogue(&root));
    }
    let own = PathBuf::from(OWN_SPEC);
    match own.is_dir() {
        true => Ok(own),
        false => Err(format!(
            "no spec is named, and there is no folder `{OWN_SPEC}` here: \
             name a spec file or a folder of them"
        )),
    }
}
