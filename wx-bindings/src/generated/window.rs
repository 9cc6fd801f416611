// Generated from window.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WINDOW;
/// Width and height of a window
#[derive(Clone, Debug)]
pub struct Size {
    /// Height for pages, without bars of the system. Unit: px. At least 0.
    pub window_height: f64,
    /// Width for pages. Unit: px. At least 0.
    pub window_width: f64,
}
::wx_core::record!(Size { window_height, window_width });
/// What a window of the PC has become.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WindowState {
    /// Put away to the taskbar
    Minimize,
    /// Of the size in between
    Normalize,
    /// As large as the screen
    Maximize,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(WindowState { Minimize, Normalize, Maximize } + Other);
/// The area of the pages became larger or smaller, by turning the phone or dragging the window.
///
/// Called as [`Wx::on_window_resize`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onWindowResize.html)
pub enum OnWindowResize {}
::wx_core::api!(OnWindowResize = WINDOW[0], () => fields OnWindowResizeResult);
/// What a listener of [`Wx::on_window_resize`] receives.
#[derive(Clone, Debug)]
pub struct OnWindowResizeResult {
    /// New dimensions of the area for pages
    pub size: Size,
}
::wx_core::record!(OnWindowResizeResult { size });
/// The PC window was minimized, maximized or brought back to its normal size.
///
/// Called as [`Wx::on_window_state_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onWindowStateChange.html)
pub enum OnWindowStateChange {}
::wx_core::api!(OnWindowStateChange = WINDOW[1], () => fields OnWindowStateChangeResult);
/// What a listener of [`Wx::on_window_state_change`] receives.
#[derive(Clone, Debug)]
pub struct OnWindowStateChangeResult {
    /// State that the window is in from now on
    pub state: WindowState,
}
::wx_core::record!(OnWindowStateChangeResult { state });
/// Gives the window of a PC other dimensions; phones know no such thing.
///
/// Called as [`Wx::set_window_size`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.setWindowSize.html)
pub enum SetWindowSize {}
::wx_core::api!(SetWindowSize = WINDOW[2], SetWindowSizeOptions => fields());
/// Parameters of [`Wx::set_window_size`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetWindowSizeOptions {
    /// Wanted extent from top to bottom. Unit: px. At least 0.
    pub height: f64,
    /// Wanted extent from left to right. Unit: px. At least 0.
    pub width: f64,
}
impl SetWindowSizeOptions {
    /// With all of them.
    pub fn new(height: f64, width: f64) -> Self {
        Self { height, width }
    }
}
::wx_core::record!(SetWindowSizeOptions { height, width });
impl Options for SetWindowSizeOptions {
    type Api = SetWindowSize;
}
/// On a PC, the window went from one pane to two side by side, or back.
///
/// Called as [`Wx::on_parallel_state_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onParallelStateChange.html)
pub enum OnParallelStateChange {}
::wx_core::api!(
    OnParallelStateChange = WINDOW[3], () => fields OnParallelStateChangeResult
);
/// What a listener of [`Wx::on_parallel_state_change`] receives.
#[derive(Clone, Debug)]
pub struct OnParallelStateChangeResult {
    /// Two panes are showing
    pub is_on_parallel: bool,
    /// Page in the left pane; the only page if there is one pane
    pub left_page: External,
    /// Page in the right pane; the same as `leftPage` without a split
    pub right_page: External,
}
::wx_core::record!(
    OnParallelStateChangeResult { is_on_parallel, left_page, right_page }
);
/// Tells whether a video, live-player or live-pusher plays in the small floating window right
/// now.
///
/// Called as [`Wx::check_is_picture_in_picture_active`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.checkIsPictureInPictureActive.html)
pub enum CheckIsPictureInPictureActive {}
::wx_core::api!(CheckIsPictureInPictureActive = WINDOW[4], () => value bool);
impl Wx {
    /// The area of the pages became larger or smaller, by turning the phone or dragging the window.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onWindowResize.html)
    ///
    /// ```js
    /// const fit = ({ size }) => this.setData({ wide: size.windowWidth > size.windowHeight })
    /// wx.onWindowResize(fit)
    /// // when the page is left: wx.offWindowResize(fit)
    /// ```
    pub fn on_window_resize(
        &self,
        listener: impl Fn(&OnWindowResizeResult) + 'static,
    ) -> Listener<OnWindowResize> {
        self.client.on(listener)
    }
    /// A layout bound to the window's dimensions is set free; page `onResize` goes on.
    ///
    /// Takes a listener of [`Self::on_window_resize`] off, or all with `None`.
    ///
    /// Since 2.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.offWindowResize.html)
    pub fn off_window_resize(&self, which: Option<Listener<OnWindowResize>>) {
        self.client.off(which);
    }
    /// The PC window was minimized, maximized or brought back to its normal size.
    ///
    /// Since 3.8.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onWindowStateChange.html)
    ///
    /// ```js
    /// wx.onWindowStateChange(({ state }) => {
    ///   if (state === 'minimize') player.pause()
    /// })
    /// ```
    pub fn on_window_state_change(
        &self,
        listener: impl Fn(&OnWindowStateChangeResult) + 'static,
    ) -> Listener<OnWindowStateChange> {
        self.client.on(listener)
    }
    /// Minimizing or maximizing the PC window has no listener from here on.
    ///
    /// Takes a listener of [`Self::on_window_state_change`] off, or all with `None`.
    ///
    /// Since 3.8.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.offWindowStateChange.html)
    pub fn off_window_state_change(&self, which: Option<Listener<OnWindowStateChange>>) {
        self.client.off(which);
    }
    /// Gives the window of a PC other dimensions; phones know no such thing.
    ///
    /// Takes [`SetWindowSizeOptions`].
    ///
    /// Since 2.10.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.setWindowSize.html)
    #[deprecated(since = "2.11.0", note = "the platform gave it up")]
    pub fn set_window_size(&self, call: impl Into<Call<SetWindowSize>>) {
        self.client.call(call);
    }
    /// As [`Self::set_window_size`], as a future.
    #[deprecated(since = "2.11.0", note = "the platform gave it up")]
    pub fn set_window_size_future(
        &self,
        options: SetWindowSizeOptions,
    ) -> ApiFuture<SetWindowSize> {
        self.client.future(options)
    }
    /// On a PC, the window went from one pane to two side by side, or back.
    ///
    /// Since 3.12.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onParallelStateChange.html)
    pub fn on_parallel_state_change(
        &self,
        listener: impl Fn(&OnParallelStateChangeResult) + 'static,
    ) -> Listener<OnParallelStateChange> {
        self.client.on(listener)
    }
    /// Splitting or joining the panes on a PC no longer calls the listener.
    ///
    /// Takes a listener of [`Self::on_parallel_state_change`] off, or all with `None`.
    ///
    /// Since 3.12.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.offParallelStateChange.html)
    pub fn off_parallel_state_change(
        &self,
        which: Option<Listener<OnParallelStateChange>>,
    ) {
        self.client.off(which);
    }
    /// Tells whether a video, live-player or live-pusher plays in the small floating window right
    /// now.
    ///
    /// Since 2.29.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.checkIsPictureInPictureActive.html)
    pub fn check_is_picture_in_picture_active(&self) -> Result<bool> {
        self.client.sync::<CheckIsPictureInPictureActive>(())
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static WINDOW: Family = Family {
        name: "window",
        apis: &[
            ApiDesc::event(
                    "onWindowResize",
                    &EventDesc::new("offWindowResize").queue(QueuePolicy::Latest),
                )
                .result(&ON_WINDOW_RESIZE_RESULT),
            ApiDesc::event(
                    "onWindowStateChange",
                    &EventDesc::new("offWindowStateChange"),
                )
                .result(&ON_WINDOW_STATE_CHANGE_RESULT),
            ApiDesc::asynchronous("setWindowSize")
                .params(&SET_WINDOW_SIZE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::event(
                    "onParallelStateChange",
                    &EventDesc::new("offParallelStateChange"),
                )
                .result(&ON_PARALLEL_STATE_CHANGE_RESULT),
            ApiDesc::sync("checkIsPictureInPictureActive")
                .returns(Returns::Value(Type::Boolean)),
        ],
        properties: &[],
    };
    pub static ON_WINDOW_RESIZE_RESULT: StructDesc = StructDesc::new(
        "OnWindowResizeResult",
        &[FieldDesc::new("size", Type::Struct(&SIZE))],
    );
    pub static ON_WINDOW_STATE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnWindowStateChangeResult",
        &[FieldDesc::new("state", Type::Enum(&WINDOW_STATE))],
    );
    pub static SET_WINDOW_SIZE_OPTIONS: StructDesc = StructDesc::new(
        "SetWindowSizeOptions",
        &[
            FieldDesc::new("height", Type::Number).min(0.0),
            FieldDesc::new("width", Type::Number).min(0.0),
        ],
    );
    pub static ON_PARALLEL_STATE_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnParallelStateChangeResult",
        &[
            FieldDesc::new("isOnParallel", Type::Boolean),
            FieldDesc::new("leftPage", Type::External),
            FieldDesc::new("rightPage", Type::External),
        ],
    );
    pub static SIZE: StructDesc = StructDesc::new(
        "Size",
        &[
            FieldDesc::new("windowHeight", Type::Number).min(0.0),
            FieldDesc::new("windowWidth", Type::Number).min(0.0),
        ],
    );
    pub static WINDOW_STATE: EnumDesc = EnumDesc {
        name: "WindowState",
        values: &[
            EnumValue::Text("minimize"),
            EnumValue::Text("normalize"),
            EnumValue::Text("maximize"),
        ],
    };
}
