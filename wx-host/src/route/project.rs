//! The folder of a mini program, read before anything of it runs.

use std::{
    fmt, fs, io,
    path::{Component, Path, PathBuf},
};

use serde::Deserialize;

use super::AppConfig;

/// A mini program on disk: its folder, with an `app.json` that holds together.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    config: AppConfig,
    app_id: Option<String>,
}

/// What is of use of a `project.config.json`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ToolConfig {
    #[serde(rename = "miniprogramRoot")]
    root: Option<String>,
    appid: Option<String>,
}

/// Folders that builds and templates put a mini program in.
const USUAL_ROOTS: [&str; 4] = ["miniprogram", "dist", "src", "dist/build/mp-weixin"];

impl Project {
    /// Reads the project in a folder. Where it has a `project.config.json` that
    /// names a `miniprogramRoot`, the mini program is the folder of that name in it.
    ///
    /// # Errors
    /// All that is wrong with it, in words for whoever wrote it.
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, ProjectError> {
        let folder = folder.as_ref();
        let mut reader = Reader { root: folder.to_owned(), problems: Vec::new() };
        let tool = reader.tool_config();
        if let Some(root) = tool.root.filter(|root| !root.is_empty()) {
            reader.enter(&root);
        }
        let config = reader.app_config().unwrap_or_default();
        match reader.problems.is_empty() {
            true => Ok(Project { root: reader.root, config, app_id: tool.appid }),
            false => Err(ProjectError(reader.problems)),
        }
    }

    /// The folder of its `app.json`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What it says of itself.
    pub fn config(&self) -> &AppConfig {
        &self.config
    }

    /// Its app id, if its `project.config.json` has one that can name a data folder.
    pub fn app_id(&self) -> Option<&str> {
        let id = self.app_id.as_deref()?;
        let fits = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-');
        (matches!(id.len(), 1..=64) && id.chars().all(fits)).then_some(id)
    }
}

/// What is wrong with a project, one sentence each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectError(Vec<String>);

impl fmt::Display for ProjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for ProjectError {}

/// Reads the files of a project and notes what is wrong with them.
struct Reader {
    root: PathBuf,
    problems: Vec<String>,
}

impl Reader {
    fn problem(&mut self, text: impl Into<String>) {
        self.problems.push(text.into());
    }

    /// A file as people know it.
    fn name(&self, file: &str) -> String {
        self.root.join(file).display().to_string()
    }

    /// The text of a file; `None` if there is none.
    fn text(&mut self, file: &str) -> Option<String> {
        match fs::read(self.root.join(file)) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Some(text),
                Err(_) => {
                    self.problem(format!("{} is not UTF-8; save it as UTF-8", self.name(file)));
                    None
                }
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                self.problem(format!("cannot read {}: {error}", self.name(file)));
                None
            }
        }
    }

    /// Notes what is wrong with a JSON file, with its line.
    fn bad_json(&mut self, file: &str, error: &serde_json::Error) {
        let (line, column) = (error.line(), error.column());
        let said = error.to_string();
        let said = said.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&said);
        let hint = match error.classify() {
            serde_json::error::Category::Eof => "; the file ends too early",
            serde_json::error::Category::Syntax => {
                "; JSON has no comments, no comma after the last entry, and quotes around every key"
            }
            _ => "",
        };
        self.problem(format!("{}:{line}:{column}: {said}{hint}", self.name(file)));
    }

    fn tool_config(&mut self) -> ToolConfig {
        let file = "project.config.json";
        let Some(text) = self.text(file) else {
            return ToolConfig::default();
        };
        serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_else(|error| {
            self.bad_json(file, &error);
            ToolConfig::default()
        })
    }

    /// Goes on in the folder that `miniprogramRoot` names.
    fn enter(&mut self, root: &str) {
        let inside = stays_inside(root);
        if inside && self.root.join(root).is_dir() {
            self.root.push(root.trim_end_matches('/'));
            return;
        }
        let what = if inside { "is no folder" } else { "is outside of the project" };
        self.problem(format!(
            "{}: \"miniprogramRoot\" is \"{root}\", which {what}",
            self.name("project.config.json")
        ));
    }

    fn app_config(&mut self) -> Option<AppConfig> {
        let Some(text) = self.text("app.json") else {
            if self.problems.is_empty() {
                self.no_app_json();
            }
            return None;
        };
        let mut config = match AppConfig::from_json(&text) {
            Ok(config) => config,
            Err(error) => {
                self.bad_json("app.json", &error);
                return None;
            }
        };
        if !self.root.join("app.js").is_file() {
            let app = self.name("app.js");
            self.problem(format!("{app} is missing: create it, with App({{}}) in it"));
        }
        if config.pages.is_empty() {
            let name = self.name("app.json");
            self.problem(format!(
                "{name} lists no page: add \"pages\": [\"pages/index/index\"], and the files of it"
            ));
        }
        for page in config.pages.clone() {
            self.page(&mut config, &page);
        }
        self.entry(&config);
        self.tabs(&config);
        Some(config)
    }

    fn no_app_json(&mut self) {
        let name = self.root.display().to_string();
        let elsewhere = USUAL_ROOTS.iter().find(|at| self.root.join(at).join("app.json").is_file());
        let hint = match elsewhere {
            Some(at) => format!("there is one in {}: name that folder", self.name(at)),
            None => "name the folder that has one, or a single script".to_owned(),
        };
        self.problem(format!("{name} is no mini program: it has no app.json; {hint}"));
    }

    /// A page of the list, and the files that belong to it.
    fn page(&mut self, config: &mut AppConfig, page: &str) {
        let app = self.name("app.json");
        if !stays_inside(page) {
            self.problem(format!(
                "{app}: the page \"{page}\" should be a path from the folder of app.json, without . and .."
            ));
            return;
        }
        if !self.root.join(format!("{page}.js")).is_file() {
            let hint = match page.strip_suffix(".js") {
                Some(plain) => format!("write \"{plain}\", without .js"),
                None => "create it, or take the page off the list".to_owned(),
            };
            let script = self.name(&format!("{page}.js"));
            self.problem(format!(
                "{app} lists the page \"{page}\", but {script} is missing: {hint}"
            ));
            return;
        }
        let file = format!("{page}.json");
        if let Some(text) = self.text(&file)
            && let Err(error) = config.add_page_json(page, &text)
        {
            self.bad_json(&file, &error);
        }
    }

    fn entry(&mut self, config: &AppConfig) {
        if let Some(entry) = config.entry_page_path.as_deref().filter(|page| !config.has_page(page))
        {
            let app = self.name("app.json");
            self.problem(format!(
                "{app}: \"entryPagePath\" is \"{entry}\", which is not among \"pages\""
            ));
        }
    }

    fn tabs(&mut self, config: &AppConfig) {
        let Some(bar) = &config.tab_bar else { return };
        let app = self.name("app.json");
        if !matches!(bar.list.len(), 2..=5) {
            let count = bar.list.len();
            self.problem(format!("{app}: \"tabBar.list\" should have 2 to 5 tabs, not {count}"));
        }
        for tab in bar.list.iter().filter(|tab| !config.has_page(&tab.page_path)) {
            let page = &tab.page_path;
            self.problem(format!(
                "{app}: \"tabBar.list\" names \"{page}\", which is not among \"pages\""
            ));
        }
    }
}

/// Whether a path leads nowhere but down.
fn stays_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    let plain = parts.all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    !path.is_empty() && plain
}
