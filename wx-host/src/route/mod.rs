//! Routing: the pages of a project, which of them are open, and how one gets
//! from one to another.

mod config;
mod framework;
mod functions;
mod launch;
mod page;
mod pages;
mod project;
mod tab_bar;
mod transition;
pub(crate) mod url;

pub use config::{
    AppConfig, NetworkTimeout, PermissionConfig, TabBarConfig, TabConfig, WindowConfig,
};
pub use framework::{FAMILY, SCRIPTS, SCRIPTS_ALONE};
pub use functions::Routes;
pub use page::{Chrome, PageEvent, PageState};
pub use pages::{Pages, STACK_LIMIT};
pub use project::{Project, ProjectError};
pub use tab_bar::{Tab, TabBar};

use wx_bindings::{OnPageNotFound, app_route::*};
use wx_core::HostBuilder;

use crate::base::AppState;

/// Installs the functions of routing, its events, and what the framework's
/// scripts need.
pub(crate) fn install(builder: HostBuilder, pages: &Pages, app: &AppState) -> HostBuilder {
    builder
        .internal(FAMILY)
        .apis(launch::Launcher::new(pages.clone(), app.clone()))
        .apis(Routes::new(pages.clone()))
        .emits::<OnPageNotFound>()
        .emits::<OnBeforeAppRoute>()
        .emits::<OnAppRoute>()
        .emits::<OnAppRouteDone>()
        .emits::<OnBeforePageLoad>()
        .emits::<OnAfterPageLoad>()
        .emits::<OnBeforePageUnload>()
        .emits::<OnAfterPageUnload>()
}
