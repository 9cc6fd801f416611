//! `navigateTo` and its neighbours: the rules of the page stack.

use wx_bindings::{OnPageNotFound, OnPageNotFoundResult, route::*};
use wx_core::{Client, Ctx, External, Result, WxError, wx_api};

use super::{
    Pages, STACK_LIMIT,
    transition::{OpenType, Transition},
    url::{Target, resolve},
};

/// The functions of the family, on the pages of an app.
#[derive(Clone, Debug)]
pub struct Routes {
    pages: Pages,
}

impl Routes {
    /// The functions, of these pages.
    pub fn new(pages: Pages) -> Self {
        Routes { pages }
    }

    /// Where a url leads from the current page.
    fn target(&self, url: &str) -> Target {
        let from = self.pages.current();
        resolve(url, from.as_ref().map(|page| &*page.route))
    }

    fn is_tab(&self, target: &Target) -> bool {
        self.pages.config().tab(&target.path).is_some()
    }

    fn find(&self, target: &Target) -> Result<()> {
        match self.pages.config().has_page(&target.path) {
            true => Ok(()),
            false => Err(not_found(target)),
        }
    }
}

fn not_found(target: &Target) -> WxError {
    WxError::fail(format!("page \"{}\" is not found", target.path))
}

#[wx_api]
impl Routes {
    async fn navigate_to(
        &self,
        ctx: Ctx,
        url: String,
        events: Option<External>,
    ) -> Result<NavigateToResult> {
        let target = self.target(&url);
        let _under_way = self.pages.0.under_way.lock().await;
        self.find(&target)?;
        if self.is_tab(&target) {
            return Err(NavigateToError::TabBarPage.into());
        }
        if self.pages.0.stack.borrow().len() >= STACK_LIMIT {
            return Err(NavigateToError::StackIsFull.into());
        }
        let pages = &self.pages;
        let way = Transition::begin(pages, ctx.client(), OpenType::NavigateTo, target).await?;
        if let Some(current) = pages.current() {
            way.hide(&current).await?;
        }
        let (page, channel) = way.load(events).await?;
        way.arrive(&page).await?;
        let event_channel = channel.ok_or_else(|| WxError::fail("the page was not opened"))?;
        Ok(NavigateToResult { event_channel })
    }

    async fn redirect_to(&self, ctx: Ctx, url: String) -> Result<()> {
        let target = self.target(&url);
        let _under_way = self.pages.0.under_way.lock().await;
        self.find(&target)?;
        if self.is_tab(&target) {
            return Err(RedirectToError::TabBarPage.into());
        }
        let pages = &self.pages;
        let way = Transition::begin(pages, ctx.client(), OpenType::RedirectTo, target).await?;
        if let Some(current) = pages.current() {
            way.unload(&current).await?;
        }
        let (page, _) = way.load(None).await?;
        way.arrive(&page).await
    }

    async fn re_launch(&self, ctx: Ctx, url: String) -> Result<()> {
        let target = self.target(&url);
        let _under_way = self.pages.0.under_way.lock().await;
        if let Err(error) = self.find(&target) {
            tell_not_found(ctx.client(), &target, false)?;
            return Err(error);
        }
        let pages = &self.pages;
        let way = Transition::begin(pages, ctx.client(), OpenType::ReLaunch, target).await?;
        for page in pages.stack().iter().rev() {
            way.unload(page).await?;
        }
        let kept = pages.0.tabs.borrow().clone();
        for page in &kept {
            way.unload(page).await?;
        }
        let (page, _) = way.load(None).await?;
        way.arrive(&page).await
    }

    async fn switch_tab(&self, ctx: Ctx, url: String) -> Result<()> {
        let mut target = self.target(&url);
        target.query.clear();
        let _under_way = self.pages.0.under_way.lock().await;
        if !self.is_tab(&target) {
            self.find(&target)?;
            return Err(SwitchTabError::NoTabBarPage.into());
        }
        self.find(&target)?;
        let pages = &self.pages;
        let is_there =
            |target: &Target| pages.current().is_some_and(|current| current.route == target.path);
        if is_there(&target) {
            return Ok(());
        }
        let way = Transition::begin(pages, ctx.client(), OpenType::SwitchTab, target).await?;
        if is_there(&way.target) {
            return Ok(());
        }
        for page in pages.stack().iter().rev() {
            match page.is_tab {
                true => way.hide(page).await?,
                false => way.unload(page).await?,
            }
        }
        pages.0.stack.borrow_mut().clear();
        let page = match pages.kept_tab(&way.target.path) {
            Some(kept) => {
                pages.0.stack.borrow_mut().push(kept.clone());
                kept
            }
            None => way.load(None).await?.0,
        };
        way.arrive(&page).await
    }

    async fn navigate_back(&self, ctx: Ctx, delta: f64) -> Result<()> {
        let pages = &self.pages;
        let _under_way = pages.0.under_way.lock().await;
        let stack = pages.stack();
        let [.., _, current] = &*stack else {
            return Err(NavigateBackError::FirstPage.into());
        };
        if !pages.may_leave(current).await? {
            return Err(WxError::cancel());
        }
        // a fraction is cut; what is no number, or less than one, is one
        let delta = (delta.max(1.0) as usize).min(stack.len() - 1);
        let (left, closed) = stack.split_at(stack.len() - delta);
        let Some(page) = left.last() else {
            return Err(NavigateBackError::FirstPage.into());
        };
        let target = Target { path: page.route.clone(), query: page.query.clone() };
        let way = Transition::begin(pages, ctx.client(), OpenType::NavigateBack, target).await?;
        for page in closed.iter().rev() {
            way.unload(page).await?;
        }
        way.arrive(page).await
    }

    fn rewrite_route(&self, url: &str, preserve_query: bool) -> Result<()> {
        let mut target = self.target(url);
        let mut rewritable = self.pages.0.rewritable.borrow_mut();
        let Some(way) = &mut *rewritable else {
            return Err(RewriteRouteError::NothingToRewrite.into());
        };
        self.find(&target)?;
        if way.tab.is_some_and(|tab| tab != self.is_tab(&target)) {
            return Err(RewriteRouteError::OtherKind.into());
        }
        if preserve_query {
            target.query.clone_from(&way.target.query);
        }
        way.target = target;
        Ok(())
    }
}

/// Tells the app that it was to open a page that it does not have. False if
/// nobody hears it.
pub(super) fn tell_not_found(client: &Client, target: &Target, is_entry: bool) -> Result<bool> {
    let heard = client.has_listeners::<OnPageNotFound>();
    client.emit::<OnPageNotFound>(OnPageNotFoundResult {
        path: target.path.clone(),
        query: target.query.clone(),
        is_entry_page: is_entry,
    })?;
    Ok(heard)
}
