//! The functions of the family: the file manager, and files that go to the person.

use std::{fmt, fs::File, io, path::Path, rc::Rc};

use wx_bindings::file::*;
use wx_core::{Result, WxError, wx_api};

use super::{AppFiles, FileProblem, manager::Manager};
use crate::{Background, interact::Ui};

/// A document to show to the person.
#[derive(Debug)]
pub struct Document {
    /// Its path as the app knows it.
    pub path: String,
    /// What it is, from the call or else from its name.
    pub file_type: DocumentType,
    /// Whether to offer forwarding and keeping it.
    pub show_menu: bool,
    /// Its content.
    pub file: File,
}

/// The functions of the family, on [`AppFiles`] and a [`Ui`].
pub struct Files {
    files: AppFiles,
    background: Background,
    ui: Rc<dyn Ui>,
    manager: FileSystemManager,
}

impl Files {
    /// The functions, with where files lie, who reads them, and who is shown them.
    pub fn new(files: AppFiles, background: Background, ui: Rc<dyn Ui>) -> Self {
        let manager = FileSystemManager::new(Manager::new(files.clone(), background.clone()));
        Files { files, background, ui, manager }
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Files").field("files", &self.files).finish_non_exhaustive()
    }
}

#[wx_api]
impl Files {
    fn get_file_system_manager(&self) -> FileSystemManager {
        self.manager.clone()
    }

    async fn open_document(
        &self,
        file_path: String,
        file_type: Option<DocumentType>,
        show_menu: bool,
    ) -> Result<()> {
        let file_type = file_type
            .or_else(|| type_of(&file_path))
            .ok_or(OpenDocumentError::FiletypeNotSupported)?;
        let (files, path) = (self.files.clone(), file_path.clone());
        let file = self.background.blocking(move || Ok(files.open_read(&path)?)).await?;
        let document = Document { path: file_path, file_type, show_menu, file };
        self.ui.open_document(document).await
    }

    async fn save_file_to_disk(&self, file_path: String) -> Result<()> {
        let (files, path) = (self.files.clone(), file_path.clone());
        let mut file = self.background.blocking(move || Ok(files.open_read(&path)?)).await?;
        let name = file_path.rsplit('/').next().unwrap_or_default().to_owned();
        let place = self.ui.ask_where_to_save(name).await?.ok_or_else(WxError::cancel)?;
        let mut copy = move || io::copy(&mut file, &mut File::create_new(&place)?).map(drop);
        // the place is the person's own; the app is not told of it
        self.background.blocking(move || Ok(copy().map_err(FileProblem::io)?)).await
    }
}

/// What the name of a document says of it.
fn type_of(path: &str) -> Option<DocumentType> {
    let extension = Path::new(path).extension()?.to_str()?;
    Some(match &*extension.to_ascii_lowercase() {
        "doc" => DocumentType::Doc,
        "docx" => DocumentType::Docx,
        "xls" => DocumentType::Xls,
        "xlsx" => DocumentType::Xlsx,
        "ppt" => DocumentType::Ppt,
        "pptx" => DocumentType::Pptx,
        "pdf" => DocumentType::Pdf,
        _ => return None,
    })
}
