//! The parts of the host put together.

use std::{
    fmt,
    path::{Path, PathBuf},
    rc::Rc,
};

use wx_bindings::{
    LaunchOptionsApp, OnAppHide, OnAppShow, OnBackgroundFetchData, OnError, OnSocketClose,
    OnSocketError, OnSocketMessage, OnSocketOpen, OnUnhandledRejection,
};
use wx_core::{Host, HostBuilder};

use crate::{
    Background,
    base::{self, AppState, Base, Faults, launch},
    consent::{Permissions, PrivacyAgreement, Settings},
    files::{self, AppFiles, FileOptions, Files, Former},
    interact::{
        self, AnswersError, Clipboard, MemoryClipboard, NoticeBoard, Screen, ScriptedUi,
        TerminalUi, Ui,
    },
    login::{LocalLogin, LoginProvider, Session},
    network::{self, Network, NetworkOptions, NetworkState, Sockets},
    route::{self, AppConfig, Pages, Project},
    sensors::Sensors,
    storage::{BackgroundFetch, Buffers, OpenError, Storage, Store, StoreOptions},
    system::{self, Account, Logs, Parts, Setup, System},
};

/// Settings of the standard host. Without any it asks at the terminal and keeps
/// storage in memory.
pub struct StandardHost {
    app_id: String,
    data_dir: Option<PathBuf>,
    store: StoreOptions,
    files: FileOptions,
    network: NetworkOptions,
    ui: Rc<dyn Ui>,
    clipboard: Rc<dyn Clipboard>,
    login: Rc<dyn LoginProvider>,
    launch: LaunchOptionsApp,
    sensors: Option<Sensors>,
    privacy_check: bool,
    privacy_contract: String,
    config: AppConfig,
    pub(crate) system: Setup,
}

/// The app id of a host that was given none.
const APP_ID: &str = "touristappid";
/// The name of privacy guidelines that were given none.
const PRIVACY_CONTRACT: &str = "小程序隐私保护指引";

impl StandardHost {
    /// The settings that need nothing.
    pub fn new() -> Self {
        StandardHost {
            app_id: APP_ID.to_owned(),
            data_dir: None,
            store: StoreOptions::default(),
            files: FileOptions::default(),
            network: NetworkOptions::default(),
            ui: Rc::new(TerminalUi::new()),
            clipboard: Rc::new(MemoryClipboard::default()),
            login: Rc::new(LocalLogin::new()),
            launch: launch(""),
            sensors: Some(Sensors::new()),
            privacy_check: false,
            privacy_contract: PRIVACY_CONTRACT.to_owned(),
            config: AppConfig::default(),
            system: Setup::default(),
        }
    }

    /// Sets whose data is used: 1 to 64 letters, digits, `_` or `-`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }

    /// Keeps data in a folder for each app below this one.
    pub fn data_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.data_dir = Some(dir.into());
        self
    }

    /// Sets how storage is kept.
    pub fn store(mut self, options: StoreOptions) -> Self {
        self.store = options;
        self
    }

    /// Sets how much the app may keep in files, and where its code package lies.
    pub fn files(mut self, options: FileOptions) -> Self {
        self.files = options;
        self
    }

    /// Sets which servers the app may talk to, and what else the network goes by. The
    /// time that calls may take comes from the project.
    pub fn network(mut self, options: NetworkOptions) -> Self {
        self.network = options;
        self
    }

    /// Sets where the app shows and asks.
    pub fn ui(mut self, ui: impl Ui + 'static) -> Self {
        self.ui = Rc::new(ui);
        self
    }

    /// Sets where `wx.setClipboardData` copies to. Without it, to the host's memory.
    pub fn clipboard(mut self, clipboard: impl Clipboard + 'static) -> Self {
        self.clipboard = Rc::new(clipboard);
        self
    }

    /// Answers questions from a file instead of asking: see [`ScriptedUi`].
    ///
    /// # Errors
    /// If the file cannot be read, is no JSON, or an entry is no answer.
    pub fn answers(self, file: impl AsRef<Path>) -> Result<Self, AnswersError> {
        Ok(self.ui(ScriptedUi::from_file(file.as_ref())?))
    }

    /// Answers questions from JSON text instead of asking: see [`ScriptedUi`].
    ///
    /// # Errors
    /// If it is no JSON, or an entry is no answer.
    pub fn answers_json(self, text: &str) -> Result<Self, AnswersError> {
        Ok(self.ui(ScriptedUi::from_json(text)?))
    }

    /// Sets who logs the user in.
    pub fn login(mut self, provider: impl LoginProvider + 'static) -> Self {
        self.login = Rc::new(provider);
        self
    }

    /// Sets how the app is opened: see [`launch`].
    pub fn launch(mut self, how: LaunchOptionsApp) -> Self {
        self.launch = how;
        self
    }

    /// Sets what the simulated sensors read, and at which pace.
    pub fn sensors(mut self, sensors: Sensors) -> Self {
        self.sensors = Some(sensors);
        self
    }

    /// Leaves out sensors and position: their functions are absent.
    pub fn without_sensors(mut self) -> Self {
        self.sensors = None;
        self
    }

    /// Demands that the person agrees to the privacy guidelines before private
    /// data is read. Without it, or `__usePrivacyCheck__` in `app.json`, they
    /// count as agreed to.
    pub fn privacy_check(mut self, demanded: bool) -> Self {
        self.privacy_check = demanded;
        self
    }

    /// Sets what the privacy guidelines are called. An agreement holds for
    /// guidelines of the same name.
    pub fn privacy_contract(mut self, name: impl Into<String>) -> Self {
        self.privacy_contract = name.into();
        self
    }

    /// Sets what the app's project says of itself, without a folder.
    pub fn config(mut self, config: AppConfig) -> Self {
        self.config = config;
        self
    }

    /// Sets the app's project: its pages, its folder as the code package, and its app
    /// id if it has one. How its scripts run
    /// tells [`crate::route`].
    pub fn project(mut self, project: &Project) -> Self {
        if let Some(app_id) = project.app_id() {
            self = self.app_id(app_id);
        }
        self.files.package = Some(project.root().to_owned());
        self.config(project.config().clone())
    }

    /// Opens the storage and the files and installs everything in a builder, which takes more
    /// functions and settings.
    ///
    /// # Errors
    /// If the storage or the files cannot be opened.
    pub fn open(mut self) -> Result<Standard, OpenError> {
        let store = match &self.data_dir {
            Some(dir) => Store::open(dir, &self.app_id, self.store)?,
            None => Store::in_memory(self.store)?,
        };
        let store = Rc::new(store);
        let background_fetch = BackgroundFetch::new(Rc::clone(&store));
        // `--data data` beside a script must not lay the data open to it
        self.files.hidden = self.files.hidden.or_else(|| self.data_dir.clone());
        let files = match &self.data_dir {
            Some(dir) => AppFiles::open(&dir.join(&self.app_id).join("files"), self.files)?,
            None => AppFiles::temporary(self.files)?,
        };
        let folder = self.data_dir.as_ref().map(|dir| dir.join(&self.app_id));
        if self.launch.path.is_empty() {
            let entry = self.config.entry_page().unwrap_or_default();
            entry.clone_into(&mut self.launch.path);
        }
        let (app, buffers, faults) =
            (AppState::new(self.launch), Buffers::default(), Faults::default());
        // a script without a project has not said that it knows no dark mode
        let dark_mode = self.config.pages.is_empty() || self.config.darkmode;
        let system = System::new(self.system.device, dark_mode);
        let logs = Logs::default();
        let account = Account {
            app_id: self.app_id,
            env_version: self.system.env_version,
            version: self.system.version,
        };
        let parts = Parts {
            system: system.clone(),
            account,
            updates: self.system.updates,
            logs: logs.clone(),
            ui: Rc::clone(&self.ui),
        };
        let background = Background::new();
        let options = NetworkOptions { timeout: self.config.network_timeout, ..self.network };
        let network_state = NetworkState::new(background.clone());
        let sockets = Sockets::new(background.clone(), &options);
        let network =
            Network::new(background.clone(), files.clone(), &parts.account.app_id, options);
        let pages = Pages::new(self.config);
        let screen = Screen::new(Rc::clone(&self.ui), &pages, system.clone());
        let notices = screen.notices.clone();
        let demanded = self.privacy_check || pages.config().use_privacy_check;
        let settings = Settings::open(
            Rc::clone(&self.ui),
            folder.as_deref(),
            pages.config().reasons(),
            demanded.then_some(self.privacy_contract),
        )?;
        let (permissions, privacy) = (settings.permissions().clone(), settings.privacy().clone());
        let mut builder = Host::builder()
            .apis(Base::new(app.clone()))
            .apis(Session::new(self.login))
            .apis(Storage::new(store, buffers.clone()))
            .apis(background_fetch.clone())
            .apis(Former::new(files.clone(), background.clone()))
            .apis(Files::new(files.clone(), background, self.ui))
            .apis(settings)
            .consent(permissions.clone())
            .privacy(privacy.clone())
            .apis(network)
            .apis(network_state.clone())
            .apis(sockets)
            .property(base::env())
            .emits::<OnAppShow>()
            .emits::<OnAppHide>()
            .emits::<OnBackgroundFetchData>()
            .emits::<OnError>()
            .emits::<OnUnhandledRejection>()
            .emits::<OnSocketOpen>()
            .emits::<OnSocketMessage>()
            .emits::<OnSocketError>()
            .emits::<OnSocketClose>();
        builder = network::declare(files::declare(builder));
        builder = route::install(builder, &pages, &app);
        if let Some(sensors) = self.sensors {
            builder = sensors.install(builder, permissions.clone(), app.clone());
        }
        let sink = faults.clone();
        let builder = interact::install(builder, screen, self.clipboard);
        let builder =
            system::install(builder, parts).on_fault(move |client, fault| sink.take(client, fault));
        Ok(Standard {
            builder,
            app,
            buffers,
            files,
            background_fetch,
            faults,
            pages,
            notices,
            network_state,
            system,
            logs,
            permissions,
            privacy,
        })
    }
}

impl Default for StandardHost {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for StandardHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("StandardHost");
        debug.field("app_id", &self.app_id).field("data_dir", &self.data_dir);
        debug.finish_non_exhaustive()
    }
}

/// The standard host before it is built, and what the program keeps of it.
#[derive(Debug)]
pub struct Standard {
    /// Everything installed; add to it, then build it.
    pub builder: HostBuilder,
    /// The app's coming to the front and going to the back.
    pub app: AppState,
    /// The buffers that have an address.
    pub buffers: Buffers,
    /// The files of the app.
    pub files: AppFiles,
    /// What was fetched before the app was opened.
    pub background_fetch: BackgroundFetch,
    /// What scripts did wrong.
    pub faults: Faults,
    /// The app's pages.
    pub pages: Pages,
    /// The message or loading box on the screen.
    pub notices: NoticeBoard,
    /// How the network is said to be.
    pub network_state: NetworkState,
    /// The device and the client.
    pub system: System,
    /// What the app wrote to its log.
    pub logs: Logs,
    /// What the person allows the app to do.
    pub permissions: Permissions,
    /// Whether the person has agreed to the privacy guidelines.
    pub privacy: PrivacyAgreement,
}
