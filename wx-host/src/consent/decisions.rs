//! What a person has decided about one app, and the file that keeps it.

use std::{
    collections::BTreeMap,
    error::Error,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

/// How the file is written.
const FORMAT: u32 = 1;

/// The decisions about one app. They are kept in memory by default, or in a file
/// `permissions.json` beside the storage of the app:
///
/// ```json
/// { "format": 1, "scopes": { "userLocation": true }, "privacy": "Privacy guidelines" }
/// ```
///
/// A scope that is not there is undecided; `privacy` names the guidelines that the
/// person has agreed to.
#[derive(Debug, Default)]
pub(crate) struct Decisions {
    file: Option<PathBuf>,
    kept: Kept,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    format: u32,
    #[serde(default)]
    scopes: BTreeMap<String, bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    privacy: Option<String>,
}

impl Decisions {
    /// Reads the decisions about the app whose folder this is. Without a file
    /// everything is undecided.
    ///
    /// # Errors
    /// If the file cannot be read, or is no file of this format.
    pub fn open(folder: &Path) -> Result<Self, DecisionsError> {
        let file = folder.join("permissions.json");
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Decisions { file: Some(file), kept: Kept::default() });
            }
            Err(error) => return Err(DecisionsError::new(&file, error.to_string())),
        };
        let kept = serde_json::from_str::<Kept>(&text).map_err(|error| error.to_string());
        let kept = kept.and_then(|kept| match kept.format {
            FORMAT => Ok(kept),
            other => Err(format!("it has the format {other}, this host knows {FORMAT}")),
        });
        match kept {
            Ok(kept) => Ok(Decisions { file: Some(file), kept }),
            Err(problem) => Err(DecisionsError::new(&file, problem)),
        }
    }

    pub fn scope(&self, name: &str) -> Option<bool> {
        self.kept.scopes.get(name).copied()
    }

    pub fn scopes(&self) -> impl Iterator<Item = (&str, bool)> {
        self.kept.scopes.iter().map(|(name, allowed)| (name.as_str(), *allowed))
    }

    pub fn privacy(&self) -> Option<&str> {
        self.kept.privacy.as_deref()
    }

    pub fn set_scope(&mut self, name: &str, allowed: Option<bool>) {
        let before = match allowed {
            Some(allowed) => self.kept.scopes.insert(name.to_owned(), allowed),
            None => self.kept.scopes.remove(name),
        };
        if before != allowed {
            self.keep();
        }
    }

    pub fn set_privacy(&mut self, contract: Option<&str>) {
        if self.privacy() != contract {
            self.kept.privacy = contract.map(str::to_owned);
            self.keep();
        }
    }

    /// Writes the file anew. A few hundred bytes, once for each answer of a
    /// person, so it is done in place. What cannot be written holds for this run.
    fn keep(&mut self) {
        self.kept.format = FORMAT;
        let Some(file) = &self.file else {
            return;
        };
        let written = serde_json::to_vec_pretty(&self.kept).map_err(io::Error::from);
        let written = written.and_then(|text| {
            // a reader sees the old file or the new one
            let new = file.with_extension("json.new");
            fs::write(&new, text).and_then(|()| fs::rename(&new, file))
        });
        if let Err(error) = written {
            eprintln!("the decision holds for this run only: {}: {error}", file.display());
        }
    }
}

/// A file of decisions that cannot be used: which, why, and what to do.
#[derive(Debug)]
pub struct DecisionsError(String);

impl DecisionsError {
    fn new(file: &Path, problem: String) -> Self {
        DecisionsError(format!(
            "the permissions file {} cannot be used: {problem}; repair it, or move it away to be asked again",
            file.display()
        ))
    }
}

impl fmt::Display for DecisionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for DecisionsError {}
