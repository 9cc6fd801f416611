// Generated from ui.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::UI;
/// Puts off a function until the script that runs now is through.
///
/// Called as [`Wx::next_tick`].
pub enum NextTick {}
::wx_core::api!(NextTick = UI[0], NextTickOptions => fields());
/// Parameters of [`Wx::next_tick`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NextTickOptions {
    /// Called once without arguments
    pub callback: Callback,
}
impl NextTickOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(NextTickOptions { callback });
/// Scrolls the current page to a height, or to the first element that matches a selector.
///
/// Called as [`Wx::page_scroll_to`].
pub enum PageScrollTo {}
::wx_core::api!(PageScrollTo = UI[1], PageScrollToOptions => fields());
/// Parameters of [`Wx::page_scroll_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PageScrollToOptions {
    /// Distance from the top of the page; goes before `selector`. Unit: px.
    pub scroll_top: Option<f64>,
    /// How long the movement takes to be seen. Unit: ms. At least 0. Default: `300`.
    pub duration: f64,
    /// Ids, classes, children and descendants as in CSS. Since 2.7.3.
    pub selector: Option<String>,
    /// Stops so far below the element, or above if negative; only with `selector`. Unit: px.
    /// Default: `0`. Since 2.23.1.
    pub offset_top: f64,
}
impl PageScrollToOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            scroll_top: None,
            duration: 300.0,
            selector: None,
            offset_top: 0.0,
        }
    }
    /// Distance from the top of the page; goes before `selector`. Unit: px.
    pub fn scroll_top(mut self, scroll_top: f64) -> Self {
        self.scroll_top = Some(scroll_top);
        self
    }
    /// How long the movement takes to be seen. Unit: ms. At least 0. Default: `300`.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
    /// Ids, classes, children and descendants as in CSS. Since 2.7.3.
    pub fn selector(mut self, selector: impl Into<String>) -> Self {
        self.selector = Some(selector.into());
        self
    }
    /// Stops so far below the element, or above if negative; only with `selector`. Unit: px.
    /// Default: `0`. Since 2.23.1.
    pub fn offset_top(mut self, offset_top: f64) -> Self {
        self.offset_top = offset_top;
        self
    }
}
impl Default for PageScrollToOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(PageScrollToOptions { scroll_top, duration, selector, offset_top });
impl Options for PageScrollToOptions {
    type Api = PageScrollTo;
}
/// Why [`Wx::page_scroll_to`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageScrollToError {
    /// There is nothing to scroll without a page.
    NoPage,
    /// The host draws no elements, so it has none to look for.
    SelectorIsNotSupported,
    /// Neither a height nor a selector was given.
    NoTarget,
}
impl From<PageScrollToError> for WxError {
    fn from(error: PageScrollToError) -> Self {
        match error {
            PageScrollToError::NoPage => WxError::fail("no page"),
            PageScrollToError::SelectorIsNotSupported => {
                WxError::fail("selector is not supported")
            }
            PageScrollToError::NoTarget => {
                WxError::fail(
                        "parameter error: parameter.scrollTop should be Number instead of Undefined;",
                    )
                    .errno(1001)
            }
        }
    }
}
impl Wx {
    /// Puts off a function until the script that runs now is through. Several run in the order they
    /// were given.
    ///
    /// Parameters:
    ///
    /// - `callback`: Called once without arguments
    ///
    /// Since 2.2.3.
    pub fn next_tick(&self, callback: Callback) -> Result<()> {
        self.client.sync::<NextTick>(NextTickOptions::new(callback))
    }
    /// Scrolls the current page to a height, or to the first element that matches a selector.
    ///
    /// Takes [`PageScrollToOptions`].
    ///
    /// Since 1.4.0.
    ///
    /// # Errors
    ///
    /// - `no page`: There is nothing to scroll without a page.
    /// - `selector is not supported`: The host draws no elements, so it has none to look for.
    /// - `parameter error: parameter.scrollTop should be Number instead of Undefined;` (`errno` 1001):
    ///   Neither a height nor a selector was given.
    pub fn page_scroll_to(&self, call: impl Into<Call<PageScrollTo>>) {
        self.client.call(call);
    }
    /// As [`Self::page_scroll_to`], as a future.
    pub fn page_scroll_to_future(
        &self,
        options: PageScrollToOptions,
    ) -> ApiFuture<PageScrollTo> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static UI: Family = Family {
        name: "ui",
        apis: &[
            ApiDesc::sync("nextTick")
                .params(&NEXT_TICK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::asynchronous("pageScrollTo").params(&PAGE_SCROLL_TO_OPTIONS),
        ],
        properties: &[],
    };
    pub static NEXT_TICK_OPTIONS: StructDesc = StructDesc::new(
        "NextTickOptions",
        &[FieldDesc::new("callback", Type::Callback(&CallbackDesc::new(&[])))],
    );
    pub static PAGE_SCROLL_TO_OPTIONS: StructDesc = StructDesc::new(
        "PageScrollToOptions",
        &[
            FieldDesc::new("scrollTop", Type::Number).optional(),
            FieldDesc::new("duration", Type::Number)
                .default(Literal::Number(300.0))
                .min(0.0),
            FieldDesc::new("selector", Type::String).optional(),
            FieldDesc::new("offsetTop", Type::Number).default(Literal::Number(0.0)),
        ],
    );
}
