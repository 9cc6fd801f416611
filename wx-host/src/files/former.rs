//! What was on `wx` itself before the file manager had it, for scripts that still
//! call it there.

use wx_bindings::file::*;
use wx_core::{Result, wx_api};

use super::{AppFiles, FileProblem, manager::items};
use crate::{Background, Reply};

/// The functions of saved files on `wx`, on [`AppFiles`].
#[derive(Debug)]
pub struct Former {
    files: AppFiles,
    background: Background,
}

impl Former {
    /// The functions, with where files lie and who reads them.
    pub fn new(files: AppFiles, background: Background) -> Self {
        Former { files, background }
    }

    fn later<T: Send + 'static>(
        &self,
        work: impl FnOnce(&AppFiles) -> Result<T, FileProblem> + Send + 'static,
    ) -> Reply<T> {
        self.files.later(&self.background, work)
    }
}

#[wx_api]
impl Former {
    async fn save_file(&self, temp_file_path: String) -> Result<SaveFileResult> {
        let saved_file_path = self.later(move |files| files.save(&temp_file_path, None)).await?;
        Ok(SaveFileResult { saved_file_path })
    }

    async fn get_saved_file_list(&self) -> Result<GetSavedFileListResult> {
        let saved = self.later(AppFiles::saved).await?;
        Ok(GetSavedFileListResult { file_list: items(saved) })
    }

    async fn get_saved_file_info(&self, file_path: String) -> Result<GetSavedFileInfoResult> {
        let about = self.later(move |files| files.about_saved(&file_path)).await?;
        Ok(GetSavedFileInfoResult { size: about.size, create_time: about.modified })
    }

    async fn remove_saved_file(&self, file_path: String) -> Result<()> {
        self.later(move |files| files.remove_saved(&file_path)).await
    }

    async fn get_file_info(
        &self,
        file_path: String,
        digest_algorithm: DigestAlgorithm,
    ) -> Result<GetFileInfoResult> {
        let work = move |files: &AppFiles| files.digest(&file_path, digest_algorithm);
        let (size, digest) = self.later(work).await?;
        Ok(GetFileInfoResult { size: size as i64, digest })
    }
}
