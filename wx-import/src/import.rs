//! From a declaration file and a folder to what the folder is to hold.

use std::fmt;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use crate::compare::Difference;
use crate::declarations::{self, ReadError};
use crate::update::{Note, NoteSort, UpdateError, place, update};

/// What an import comes to. Nothing is written yet.
#[derive(Debug)]
pub struct Import {
    /// Files to be written: those that differ from what is there.
    pub files: Vec<(PathBuf, String)>,
    /// What was added, changed, kept, or could not be mapped.
    pub notes: Vec<Note>,
    /// The declaration file, for the report.
    declarations: PathBuf,
}

/// Why nothing was imported.
#[derive(Debug)]
pub enum ImportError {
    /// The declarations cannot be read.
    Declarations(ReadError),
    /// The folder cannot be read: what, and why.
    Folder(PathBuf, std::io::Error),
    /// The files cannot be brought in line.
    Update(UpdateError),
}

/// Reads a declaration file, and says what the spec files of a folder would have to be. `root`
/// is the interface of the global object. A folder that is not there counts as an empty one.
///
/// ```no_run
/// let typings = "node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts";
/// let import = wx_import::import(typings.as_ref(), "api-spec/wx".as_ref(), "Wx")?;
/// println!("{}", import.report());
/// # Ok::<(), wx_import::ImportError>(())
/// ```
pub fn import(typings: &Path, folder: &Path, root: &str) -> Result<Import, ImportError> {
    let declarations = declarations::read_file(typings).map_err(ImportError::Declarations)?;
    let before = spec_files(folder)?;
    let updated =
        update(&declarations, root, folder, before.clone()).map_err(ImportError::Update)?;
    let changed = updated.files.into_iter().filter(|(path, text)| before.get(path) != Some(text));
    Ok(Import { files: changed.collect(), notes: updated.notes, declarations: typings.to_owned() })
}

/// The texts of the spec files of a folder.
fn spec_files(folder: &Path) -> Result<IndexMap<PathBuf, String>, ImportError> {
    let fault = |path: &Path, error| ImportError::Folder(path.to_owned(), error);
    let mut files = IndexMap::new();
    match fs::read_dir(folder) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(fault(folder, error)),
    }
    let found = api_spec::spec_files(folder);
    for path in found.map_err(|report| ImportError::Update(UpdateError::Spec(report)))? {
        // Others, a pipe say, may have no end.
        if !fs::metadata(&path).map_err(|error| fault(&path, error))?.is_file() {
            let error = Error::new(ErrorKind::InvalidInput, "it is no regular file");
            return Err(fault(&path, error));
        }
        let text = fs::read_to_string(&path).map_err(|error| fault(&path, error))?;
        files.insert(path, text);
    }
    Ok(files)
}

impl Import {
    /// How many notes there are of a sort.
    pub fn count(&self, sort: NoteSort) -> usize {
        self.notes.iter().filter(|note| note.sort == sort).count()
    }

    /// What was done, a line each with the place of the declaration, and a line with the counts.
    pub fn report(&self) -> String {
        let mut out = String::new();
        for note in &self.notes {
            let sign = match note.sort {
                NoteSort::Added => "+",
                NoteSort::Changed => "~",
                NoteSort::Kept => "=",
                NoteSort::Unmapped => "?",
            };
            out.push_str(sign);
            for part in [&note.place, &note.what].into_iter().filter(|part| !part.is_empty()) {
                out.push(' ');
                out.push_str(&part.replace(char::is_control, " "));
            }
            if note.line > 0 {
                out.push_str(&format!(" ({}:{})", self.declarations.display(), note.line));
            }
            out.push('\n');
        }
        out.push_str(&format!(
            "{} added, {} changed, {} kept that the declarations lack, {} not mapped\n",
            self.count(NoteSort::Added),
            self.count(NoteSort::Changed),
            self.count(NoteSort::Kept),
            self.count(NoteSort::Unmapped),
        ));
        out
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::Declarations(error) => write!(f, "{error}"),
            ImportError::Folder(path, error) => {
                write!(f, "cannot read {}: {error}", path.display())
            }
            ImportError::Update(error) => write!(f, "{error}"),
        }
    }
}

fn shown(difference: &Difference) -> String {
    format!("{}: {}", place(&difference.family, &difference.path), difference.what)
}

impl fmt::Display for UpdateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UpdateError::Spec(report) => {
                write!(f, "{report}\nthe spec has mistakes of its own; put them right first")
            }
            UpdateError::Result(report) => write!(
                f,
                "{report}\nwith what is declared, the spec would not be sound; nothing was written"
            ),
            UpdateError::Edit(path, error) => write!(f, "cannot edit {}: {error}", path.display()),
            UpdateError::Endless(left) => write!(
                f,
                "these places cannot be brought in line; nothing was written\n{}",
                left.iter().map(shown).collect::<Vec<_>>().join("\n")
            ),
            UpdateError::NoRoot(root) => write!(
                f,
                "the declarations have no interface `{root}`; name the interface of the global \
                 object with --interface"
            ),
        }
    }
}

impl std::error::Error for ImportError {}

impl std::error::Error for UpdateError {}
