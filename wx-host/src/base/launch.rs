//! How the app was opened, and its coming and going.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wx_bindings::{
    ApiCategory, HideOptionsApp, HideReason, HostExtraData, LaunchOptionsApp, OnAppHide, OnAppShow,
    ReferrerInfo,
};
use wx_core::{Client, Object, Result};

use crate::route::url::{Target, resolve};

/// The scene of the main list of mini programs.
const MAIN_LIST: i64 = 1001;

/// Opens an app at this page, from the main list, with nothing else. The page may
/// have a query: `pages/cup?id=1`. Change what differs: `LaunchOptionsApp { scene: 1037, ..launch("pages/index") }`.
pub fn launch(path: impl Into<String>) -> LaunchOptionsApp {
    let Target { path, query } = resolve(&path.into(), None);
    LaunchOptionsApp {
        path,
        scene: MAIN_LIST,
        query,
        share_ticket: None,
        referrer_info: ReferrerInfo { app_id: String::new(), extra_data: Object::new() },
        forward_materials: Vec::new(),
        chat_type: None,
        api_category: ApiCategory::Default,
        host_extra_data: HostExtraData { host_scene: String::new() },
    }
}

/// The app's coming to the front and going to the back. Clones share it.
#[derive(Clone, Debug)]
pub struct AppState(Rc<Opened>);

#[derive(Debug)]
struct Opened {
    launched: LaunchOptionsApp,
    entered: RefCell<LaunchOptionsApp>,
    hidden: Cell<bool>,
}

impl AppState {
    /// An app that has been opened so.
    pub fn new(launched: LaunchOptionsApp) -> Self {
        let entered = RefCell::new(launched.clone());
        AppState(Rc::new(Opened { launched, entered, hidden: Cell::new(false) }))
    }

    /// How it was first opened.
    pub fn launched(&self) -> LaunchOptionsApp {
        self.0.launched.clone()
    }

    /// How it last came to the front.
    pub fn entered(&self) -> LaunchOptionsApp {
        self.0.entered.borrow().clone()
    }

    /// Whether it is at the back.
    pub fn is_hidden(&self) -> bool {
        self.0.hidden.get()
    }

    /// The app came to the front: `getEnterOptionsSync` tells how from now on,
    /// and `onAppShow` is emitted.
    pub fn show(&self, client: impl AsRef<Client>, how: LaunchOptionsApp) -> Result<()> {
        *self.0.entered.borrow_mut() = how.clone();
        self.0.hidden.set(false);
        client.as_ref().emit::<OnAppShow>(how)
    }

    /// The app left the front: `onAppHide` is emitted.
    pub fn hide(&self, client: impl AsRef<Client>, reason: Option<HideReason>) -> Result<()> {
        self.0.hidden.set(true);
        client.as_ref().emit::<OnAppHide>(HideOptionsApp { reason })
    }
}
