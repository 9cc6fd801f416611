//! Why an app's data cannot be opened.

use std::{error::Error, fmt, io, path::Path};

use redb::{DatabaseError, StorageError};

use crate::consent::DecisionsError;

/// Data that cannot be opened: which file or folder, why, and what to do.
#[derive(Debug)]
pub struct OpenError {
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl OpenError {
    fn new(message: String) -> Self {
        OpenError { message, source: None }
    }

    pub(super) fn app_id(app_id: &str) -> Self {
        Self::new(format!(
            "the app id {app_id:?} cannot name a folder: take 1 to 64 letters, digits, `_` or `-`"
        ))
    }

    pub(super) fn unusable(file: &Path, error: io::Error) -> Self {
        let message = format!(
            "cannot open the storage file {}: {error}; check that its folder exists and may be written",
            file.display()
        );
        OpenError { message, source: Some(Box::new(error)) }
    }

    pub(crate) fn folder(folder: &Path, error: io::Error) -> Self {
        let message = format!(
            "cannot open the folder {}: {error}; check that it exists and may be written",
            folder.display()
        );
        OpenError { message, source: Some(Box::new(error)) }
    }

    pub(crate) fn folder_in_use(folder: &Path) -> Self {
        Self::new(format!(
            "the folder {} is in use by another host; end that one, or use another data directory",
            folder.display()
        ))
    }

    pub(super) fn damaged(file: &Path, what: &str) -> Self {
        Self::new(format!(
            "the storage file {} is damaged, or none of ours ({what}); move it away to start empty, or restore a copy",
            file.display()
        ))
    }

    pub(super) fn newer(file: &Path) -> Self {
        Self::new(format!(
            "the storage file {} was written by a newer version; update, or use another data directory",
            file.display()
        ))
    }

    pub(super) fn foreign(file: &Path, owner: &str) -> Self {
        Self::new(format!(
            "the storage file {} belongs to the app {owner:?}; use another data directory or app id",
            file.display()
        ))
    }

    pub(super) fn in_use(file: &Path) -> Self {
        Self::new(format!(
            "the storage file {} is in use by another host; end that one, or use another data directory",
            file.display()
        ))
    }

    pub(super) fn database(file: &Path, error: DatabaseError) -> Self {
        match error {
            DatabaseError::DatabaseAlreadyOpen => Self::in_use(file),
            DatabaseError::Storage(error) => Self::storage(file, error),
            other => Self::damaged(file, &other.to_string()),
        }
    }

    pub(super) fn read(file: &Path, error: redb::Error) -> Self {
        match error {
            redb::Error::Io(error) => Self::storage(file, StorageError::Io(error)),
            other => Self::damaged(file, &other.to_string()),
        }
    }

    /// What the system said, if it was the system.
    pub(super) fn io_kind(&self) -> Option<io::ErrorKind> {
        let source = self.source.as_ref()?.downcast_ref::<io::Error>()?;
        Some(source.kind())
    }

    fn storage(file: &Path, error: StorageError) -> Self {
        match error {
            StorageError::Io(error) => match error.kind() {
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                    Self::damaged(file, &error.to_string())
                }
                _ => Self::unusable(file, error),
            },
            other => Self::damaged(file, &other.to_string()),
        }
    }
}

impl From<DecisionsError> for OpenError {
    fn from(error: DecisionsError) -> Self {
        Self::new(error.to_string())
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
