//! The pages that are open.

use std::{
    cell::{Cell, Ref, RefCell, RefMut},
    collections::BTreeMap,
    fmt,
    rc::Rc,
};

use tokio::sync::Mutex;

use super::{
    AppConfig, PageEvent, PageState, TabBar, framework, framework::Framework, url::Target,
};
use crate::Reply;

/// How many pages may lie on one another.
pub const STACK_LIMIT: usize = 10;

/// The pages of an app: which there are, which are open, and what happens to
/// them. Clones share them.
#[derive(Clone)]
pub struct Pages(pub(super) Rc<Inner>);

/// Answers whether a page may be left.
type Leave = Rc<dyn Fn(&Rc<PageState>) -> Reply<bool>>;

pub(super) struct Inner {
    pub config: AppConfig,
    /// The page that is seen is the last one.
    pub stack: RefCell<Vec<Rc<PageState>>>,
    /// Pages of the tab bar that were opened, on the stack or not.
    pub tabs: RefCell<Vec<Rc<PageState>>>,
    /// `None` if the app has none.
    tab_bar: RefCell<Option<TabBar>>,
    leave: RefCell<Option<Leave>>,
    pub framework: Framework,
    /// Held by the transition that is under way: one follows the other.
    pub under_way: Mutex<()>,
    /// The number of the next page.
    next_page: Cell<i64>,
    transitions: Cell<i64>,
    /// What `rewriteRoute` may still change, while its listeners are told.
    pub rewritable: RefCell<Option<Rewritable>>,
}

/// A transition before it happens.
pub(super) struct Rewritable {
    /// Where it leads.
    pub target: Target,
    /// What it can open: tabs, other pages, or both.
    pub tab: Option<bool>,
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
            tabs: RefCell::default(),
            tab_bar,
            leave: RefCell::default(),
            framework: Framework::default(),
            under_way: Mutex::new(()),
            next_page: Cell::new(1),
            transitions: Cell::new(0),
            rewritable: RefCell::default(),
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
        // without a project nobody is there to hear it
        let _ = self.0.framework.post(framework::page_event(page.id, event.name(), event.detail()));
    }

    /// Whether the current page may be left.
    pub(super) async fn may_leave(&self, page: &Rc<PageState>) -> wx_core::Result<bool> {
        let ask = self.0.leave.borrow().clone();
        match ask {
            Some(ask) => ask(page).await,
            None => Ok(true),
        }
    }

    /// A number that no transition had before.
    pub(super) fn next_transition(&self) -> i64 {
        self.0.transitions.set(self.0.transitions.get() + 1);
        self.0.transitions.get()
    }

    /// The number that the next page will have.
    pub(super) fn next_page(&self) -> i64 {
        self.0.next_page.get()
    }

    /// The page of a tab, if it was opened before.
    pub(super) fn kept_tab(&self, path: &str) -> Option<Rc<PageState>> {
        self.0.tabs.borrow().iter().find(|page| page.route == path).cloned()
    }

    /// Puts a new page on the stack.
    pub(super) fn push(&self, target: &Target) -> Rc<PageState> {
        let id = self.0.next_page.replace(self.0.next_page.get() + 1);
        let config = &self.0.config;
        let is_tab = config.tab(&target.path).is_some();
        let window = config.window(&target.path);
        let page = PageState::new(id, &target.path, target.query.clone(), is_tab, window);
        let page = Rc::new(page);
        self.0.stack.borrow_mut().push(Rc::clone(&page));
        if is_tab {
            self.0.tabs.borrow_mut().push(Rc::clone(&page));
        }
        page
    }

    /// Takes a page off the stack and from the tabs.
    pub(super) fn remove(&self, page: &PageState) {
        self.0.stack.borrow_mut().retain(|other| other.id != page.id);
        self.0.tabs.borrow_mut().retain(|other| other.id != page.id);
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let routes: Vec<_> = self.stack().iter().map(|page| page.route.clone()).collect();
        f.debug_struct("Pages").field("stack", &routes).finish_non_exhaustive()
    }
}
