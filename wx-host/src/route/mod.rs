//! Routing: the pages of a project, which of them are open, and how one gets
//! from one to another.

mod config;
mod page;
mod pages;
mod tab_bar;

pub use config::{
    AppConfig, NetworkTimeout, PermissionConfig, TabBarConfig, TabConfig, WindowConfig,
};
pub use page::{Chrome, PageEvent, PageState};
pub use pages::{Pages, STACK_LIMIT};
pub use tab_bar::{Tab, TabBar};
