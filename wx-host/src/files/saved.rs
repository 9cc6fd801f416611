//! Saved files: temporary ones that were moved to where they last.

use super::{
    AppFiles,
    place::{Place, Root},
    problem::{Cause, FileProblem},
    tree::{About, entries},
};

type Result<T> = std::result::Result<T, FileProblem>;

impl AppFiles {
    /// Moves a temporary file to `to`, or to a new name below `wxfile://store`, and
    /// gives its path.
    pub(crate) fn save(&self, temporary: &str, to: Option<&str>) -> Result<String> {
        let save = || {
            let old = Place::parse(temporary)?;
            if old.root != Root::Temporary {
                return Err(Cause::NoTempFile.into());
            }
            let (place, path) = match to {
                Some(to) => (self.writable(to)?, to.to_owned()),
                None => {
                    let extension = old.path.extension().and_then(|extension| extension.to_str());
                    let name = self.new_name(extension.unwrap_or_default());
                    let path = format!("wxfile://store/{name}");
                    (Place { root: Root::Saved, path: name.into() }, path)
                }
            };
            self.move_in(&old, &place)?;
            Ok(path)
        };
        save().map_err(|problem: FileProblem| problem.during("saveFile", to.unwrap_or(temporary)))
    }

    fn move_in(&self, old: &Place, new: &Place) -> Result<()> {
        let (from, to) = (self.dir(old.root)?, self.dir(new.root)?);
        // always in this order, so that no two wait for each other
        let mut kept = self.ledger(new.root).open();
        let mut passing = self.ledger(old.root).open();
        let size = self
            .regular(from, old)
            .map_err(|problem| problem.instead(Cause::NotFound, Cause::NoTempFile))?;
        let older = match to.symlink_metadata(&new.path) {
            Ok(older) if older.is_dir() => return Err(Cause::WriteToDirectory.into()),
            Ok(older) if older.is_file() => older.len(),
            _ => 0,
        };
        kept.admit(size, older)?;
        from.rename(&old.path, to, &new.path)?;
        kept.changed(size, older);
        passing.changed(0, size);
        Ok(())
    }

    /// Every saved file with its path.
    pub(crate) fn saved(&self) -> Result<Vec<(String, About)>> {
        let found = entries(self.dir(Root::Saved)?, ".".as_ref())?;
        let files = found.into_iter().filter(|(_, about)| about.is_file);
        Ok(files.map(|(name, about)| (format!("wxfile://store/{name}"), about)).collect())
    }

    /// What is known of a saved file.
    pub(crate) fn about_saved(&self, path: &str) -> Result<About> {
        let about = || {
            self.regular(self.dir(Root::Saved)?, &saved_place(path)?)?;
            self.about(path)
        };
        about().map_err(|problem: FileProblem| problem.at(path))
    }

    /// Removes a saved file.
    pub(crate) fn remove_saved(&self, path: &str) -> Result<()> {
        let remove = || self.remove_file(&saved_place(path)?);
        remove().map_err(|problem: FileProblem| problem.at(path))
    }
}

/// The place of a path that should be of a saved file.
fn saved_place(path: &str) -> Result<Place> {
    let place = Place::parse(path)?;
    match place.root {
        Root::Saved => Ok(place),
        _ => Err(Cause::Denied.into()),
    }
}
