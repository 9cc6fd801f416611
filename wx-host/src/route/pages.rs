//! The pages that are open.

use std::{
    cell::{Ref, RefCell, RefMut},
    collections::BTreeMap,
    fmt,
    rc::Rc,
};

use super::{AppConfig, PageEvent, PageState, TabBar};
use crate::Reply;

/// How many pages may lie on one another.
pub const STACK_LIMIT: usize = 10;

/// The pages of an app: which there are, which are open, and what happens to
/// them. Clones share them.
#[derive(Clone)]
pub struct Pages(Rc<Inner>);

/// Answers whether a page may be left.
type Leave = Rc<dyn Fn(&Rc<PageState>) -> Reply<bool>>;

struct Inner {
    config: AppConfig,
    /// The page that is seen is the last one.
    stack: RefCell<Vec<Rc<PageState>>>,
    /// `None` if the app has none.
    tab_bar: RefCell<Option<TabBar>>,
    leave: RefCell<Option<Leave>>,
}

impl Pages {
    /// The pages of an app, none of them open. Without a project, a script runs
    /// as if on one page without a path.
    pub fn new(config: AppConfig) -> Self {
        let tab_bar = RefCell::new(config.tab_bar.as_ref().map(TabBar::new));
        let mut stack = Vec::new();
        if config.pages.is_empty() {
            stack.push(Rc::new(PageState::new(0, "", BTreeMap::new(), false, config.window(""))));
        }
        Pages(Rc::new(Inner {
            config,
            stack: RefCell::new(stack),
            tab_bar,
            leave: RefCell::default(),
        }))
    }

    /// What the project says of itself; empty where there is no project.
    pub fn config(&self) -> &AppConfig {
        &self.0.config
    }

    /// The page that a person sees.
    pub fn current(&self) -> Option<Rc<PageState>> {
        self.0.stack.borrow().last().cloned()
    }

    /// The open pages, as `getCurrentPages` lists them: the current one is the last.
    pub fn stack(&self) -> Vec<Rc<PageState>> {
        self.0.stack.borrow().clone()
    }

    /// The tab bar, if the app has one. Drop it before a script runs.
    pub fn tab_bar(&self) -> Option<Ref<'_, TabBar>> {
        Ref::filter_map(self.0.tab_bar.borrow(), Option::as_ref).ok()
    }

    /// The same, to be changed.
    pub fn tab_bar_mut(&self) -> Option<RefMut<'_, TabBar>> {
        RefMut::filter_map(self.0.tab_bar.borrow_mut(), Option::as_mut).ok()
    }

    /// Sets who is asked before `wx.navigateBack` leaves a page; `false` keeps it.
    pub fn on_leave(&self, ask: impl Fn(&Rc<PageState>) -> Reply<bool> + 'static) {
        *self.0.leave.borrow_mut() = Some(Rc::new(ask));
    }

    /// Runs the function of a page that an event is for, if it has one, in a job
    /// of its own. Does nothing for a page that is gone.
    pub fn deliver(&self, page: &PageState, event: PageEvent) {
        let _ = (page, event);
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let routes: Vec<_> = self.stack().iter().map(|page| page.route.clone()).collect();
        f.debug_struct("Pages").field("stack", &routes).finish_non_exhaustive()
    }
}
