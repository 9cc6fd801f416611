// Generated from interaction.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::INTERACTION;
/// The picture above the text of a toast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ToastIcon {
    /// A tick; leaves room for seven Chinese characters
    Success,
    /// A cross; the title is as short as with the tick
    Error,
    /// A spinner that does not stop by itself before the toast ends
    Loading,
    /// No picture; the title may take two lines
    ///
    /// Since 1.9.0.
    None,
}
::wx_core::enumeration!(ToastIcon { Success, Error, Loading, None });
/// Shows a short message that goes away by itself.
///
/// Called as [`Wx::show_toast`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showToast.html)
pub enum ShowToast {}
::wx_core::api!(ShowToast = INTERACTION[0], ShowToastOptions => fields());
/// Parameters of [`Wx::show_toast`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowToastOptions {
    /// Text of the message; how much fits depends on the icon
    pub title: String,
    /// Ignored where `image` is given. Default: `"success"`.
    pub icon: ToastIcon,
    /// Path of a local picture shown instead of the icon. Since 1.1.0.
    pub image: Option<String>,
    /// How long the message stays. Unit: ms. Default: `1500`.
    pub duration: f64,
    /// Puts a clear layer under the message that swallows touches. Default: `false`.
    pub mask: bool,
}
impl ShowToastOptions {
    /// With the required ones; the others are left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            icon: ToastIcon::Success,
            image: None,
            duration: 1500.0,
            mask: false,
        }
    }
    /// Ignored where `image` is given. Default: `"success"`.
    pub fn icon(mut self, icon: ToastIcon) -> Self {
        self.icon = icon;
        self
    }
    /// Path of a local picture shown instead of the icon. Since 1.1.0.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
    /// How long the message stays. Unit: ms. Default: `1500`.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = duration;
        self
    }
    /// Puts a clear layer under the message that swallows touches. Default: `false`.
    pub fn mask(mut self, mask: bool) -> Self {
        self.mask = mask;
        self
    }
}
::wx_core::record!(ShowToastOptions { title, icon, image, duration, mask });
impl Options for ShowToastOptions {
    type Api = ShowToast;
}
/// Takes the message away before its time is up.
///
/// Called as [`Wx::hide_toast`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.hideToast.html)
pub enum HideToast {}
::wx_core::api!(HideToast = INTERACTION[1], HideToastOptions => fields());
/// Parameters of [`Wx::hide_toast`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideToastOptions {
    /// Toast and loading box can by default hide one another; true hides only what this function is
    /// for. Default: `false`. Since 2.22.1.
    pub no_conflict: bool,
}
impl HideToastOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { no_conflict: false }
    }
    /// Toast and loading box can by default hide one another; true hides only what this function is
    /// for. Default: `false`. Since 2.22.1.
    pub fn no_conflict(mut self, no_conflict: bool) -> Self {
        self.no_conflict = no_conflict;
        self
    }
}
impl Default for HideToastOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideToastOptions { no_conflict });
impl Options for HideToastOptions {
    type Api = HideToast;
}
/// Shows a spinner with a text, and keeps it until hideLoading.
///
/// Called as [`Wx::show_loading`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showLoading.html)
pub enum ShowLoading {}
::wx_core::api!(ShowLoading = INTERACTION[2], ShowLoadingOptions => fields());
/// Parameters of [`Wx::show_loading`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowLoadingOptions {
    /// Text under the spinner
    pub title: String,
    /// Swallows touches to the page behind while the box shows. Default: `false`.
    pub mask: bool,
}
impl ShowLoadingOptions {
    /// With the required ones; the others are left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            mask: false,
        }
    }
    /// Swallows touches to the page behind while the box shows. Default: `false`.
    pub fn mask(mut self, mask: bool) -> Self {
        self.mask = mask;
        self
    }
}
::wx_core::record!(ShowLoadingOptions { title, mask });
impl Options for ShowLoadingOptions {
    type Api = ShowLoading;
}
/// Ends what showLoading began.
///
/// Called as [`Wx::hide_loading`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.hideLoading.html)
pub enum HideLoading {}
::wx_core::api!(HideLoading = INTERACTION[3], HideLoadingOptions => fields());
/// Parameters of [`Wx::hide_loading`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideLoadingOptions {
    /// Toast and loading box can by default hide one another; true hides only what this function is
    /// for. Default: `false`. Since 2.22.1.
    pub no_conflict: bool,
}
impl HideLoadingOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { no_conflict: false }
    }
    /// Toast and loading box can by default hide one another; true hides only what this function is
    /// for. Default: `false`. Since 2.22.1.
    pub fn no_conflict(mut self, no_conflict: bool) -> Self {
        self.no_conflict = no_conflict;
        self
    }
}
impl Default for HideLoadingOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideLoadingOptions { no_conflict });
impl Options for HideLoadingOptions {
    type Api = HideLoading;
}
/// Asks a question with one or two buttons and waits for the answer.
///
/// Called as [`Wx::show_modal`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showModal.html)
pub enum ShowModal {}
::wx_core::api!(ShowModal = INTERACTION[4], ShowModalOptions => fields ShowModalResult);
/// Parameters of [`Wx::show_modal`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowModalOptions {
    /// First line of the box; left out when empty. Default: `""`.
    pub title: String,
    /// The question; with `editable` the text that the input starts with. Default: `""`.
    pub content: String,
    /// False leaves only the confirm button. Default: `true`.
    pub show_cancel: bool,
    /// Label of the cancel button; four characters at most. Default: `"取消"`.
    pub cancel_text: String,
    /// Colour of that label as #rrggbb. Default: `"#000000"`.
    pub cancel_color: String,
    /// Label of the confirm button; four characters at most. Default: `"确定"`.
    pub confirm_text: String,
    /// Colour of that label as #rrggbb. Default: `"#576B95"`.
    pub confirm_color: String,
    /// Adds a line where the person can type. Default: `false`. Since 2.17.1.
    pub editable: bool,
    /// Grey hint while the input is empty; needs `editable`. Since 2.17.1.
    pub placeholder_text: Option<String>,
}
impl ShowModalOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            title: String::from(""),
            content: String::from(""),
            show_cancel: true,
            cancel_text: String::from("取消"),
            cancel_color: String::from("#000000"),
            confirm_text: String::from("确定"),
            confirm_color: String::from("#576B95"),
            editable: false,
            placeholder_text: None,
        }
    }
    /// First line of the box; left out when empty. Default: `""`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
    /// The question; with `editable` the text that the input starts with. Default: `""`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = content.into();
        self
    }
    /// False leaves only the confirm button. Default: `true`.
    pub fn show_cancel(mut self, show_cancel: bool) -> Self {
        self.show_cancel = show_cancel;
        self
    }
    /// Label of the cancel button; four characters at most. Default: `"取消"`.
    pub fn cancel_text(mut self, cancel_text: impl Into<String>) -> Self {
        self.cancel_text = cancel_text.into();
        self
    }
    /// Colour of that label as #rrggbb. Default: `"#000000"`.
    pub fn cancel_color(mut self, cancel_color: impl Into<String>) -> Self {
        self.cancel_color = cancel_color.into();
        self
    }
    /// Label of the confirm button; four characters at most. Default: `"确定"`.
    pub fn confirm_text(mut self, confirm_text: impl Into<String>) -> Self {
        self.confirm_text = confirm_text.into();
        self
    }
    /// Colour of that label as #rrggbb. Default: `"#576B95"`.
    pub fn confirm_color(mut self, confirm_color: impl Into<String>) -> Self {
        self.confirm_color = confirm_color.into();
        self
    }
    /// Adds a line where the person can type. Default: `false`. Since 2.17.1.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = editable;
        self
    }
    /// Grey hint while the input is empty; needs `editable`. Since 2.17.1.
    pub fn placeholder_text(mut self, placeholder_text: impl Into<String>) -> Self {
        self.placeholder_text = Some(placeholder_text.into());
        self
    }
}
impl Default for ShowModalOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    ShowModalOptions { title, content, show_cancel, cancel_text, cancel_color,
    confirm_text, confirm_color, editable, placeholder_text }
);
impl Options for ShowModalOptions {
    type Api = ShowModal;
}
/// What [`Wx::show_modal`] gives.
#[derive(Clone, Debug)]
pub struct ShowModalResult {
    /// The confirm button was pressed
    pub confirm: bool,
    /// The cancel button was pressed; both false means the box was dismissed. Since 1.1.0.
    pub cancel: bool,
    /// What the person typed; empty without `editable`
    pub content: String,
}
::wx_core::record!(ShowModalResult { confirm, cancel, content });
/// Slides a menu up from the bottom and waits for a choice.
///
/// Called as [`Wx::show_action_sheet`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showActionSheet.html)
pub enum ShowActionSheet {}
::wx_core::api!(
    ShowActionSheet = INTERACTION[5], ShowActionSheetOptions => fields
    ShowActionSheetResult
);
/// Parameters of [`Wx::show_action_sheet`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ShowActionSheetOptions {
    /// Labels of the entries from top to bottom, one to six of them
    pub item_list: Vec<String>,
    /// Colour of every entry as #rrggbb; not of the cancel entry. Default: `"#000000"`.
    pub item_color: String,
    /// A warning line above the entries. Since 2.14.0.
    pub alert_text: Option<String>,
}
impl ShowActionSheetOptions {
    /// With the required ones; the others are left out.
    pub fn new(item_list: Vec<String>) -> Self {
        Self {
            item_list,
            item_color: String::from("#000000"),
            alert_text: None,
        }
    }
    /// Colour of every entry as #rrggbb; not of the cancel entry. Default: `"#000000"`.
    pub fn item_color(mut self, item_color: impl Into<String>) -> Self {
        self.item_color = item_color.into();
        self
    }
    /// A warning line above the entries. Since 2.14.0.
    pub fn alert_text(mut self, alert_text: impl Into<String>) -> Self {
        self.alert_text = Some(alert_text.into());
        self
    }
}
::wx_core::record!(ShowActionSheetOptions { item_list, item_color, alert_text });
impl Options for ShowActionSheetOptions {
    type Api = ShowActionSheet;
}
/// What [`Wx::show_action_sheet`] gives.
#[derive(Clone, Debug)]
pub struct ShowActionSheetResult {
    /// Position in `itemList` of the entry chosen, counted from 0. At least 0.
    pub tap_index: i64,
}
::wx_core::record!(ShowActionSheetResult { tap_index });
/// Why [`Wx::show_action_sheet`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowActionSheetError {
    /// The person closed the menu without choosing.
    Cancel,
    /// More than six entries were given; nothing was shown.
    TooManyItems,
}
impl From<ShowActionSheetError> for WxError {
    fn from(error: ShowActionSheetError) -> Self {
        match error {
            ShowActionSheetError::Cancel => WxError::fail("cancel"),
            ShowActionSheetError::TooManyItems => {
                WxError::fail("parameter error: itemList should not be larger than 6")
                    .errno(1001)
            }
        }
    }
}
/// Makes the current page ask before the person goes back from it, say because a form is not
/// saved yet.
///
/// Called as [`Wx::enable_alert_before_unload`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.enableAlertBeforeUnload.html)
pub enum EnableAlertBeforeUnload {}
::wx_core::api!(
    EnableAlertBeforeUnload = INTERACTION[6], EnableAlertBeforeUnloadOptions => fields()
);
/// Parameters of [`Wx::enable_alert_before_unload`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EnableAlertBeforeUnloadOptions {
    /// The question that the person confirms to leave
    pub message: String,
}
impl EnableAlertBeforeUnloadOptions {
    /// With all of them.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}
::wx_core::record!(EnableAlertBeforeUnloadOptions { message });
impl Options for EnableAlertBeforeUnloadOptions {
    type Api = EnableAlertBeforeUnload;
}
/// Why [`Wx::enable_alert_before_unload`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnableAlertBeforeUnloadError {
    /// No page is open that could ask.
    NoPage,
}
impl From<EnableAlertBeforeUnloadError> for WxError {
    fn from(error: EnableAlertBeforeUnloadError) -> Self {
        match error {
            EnableAlertBeforeUnloadError::NoPage => WxError::fail("no page"),
        }
    }
}
/// Lets the current page go without a question again, for example once the form is saved.
///
/// Called as [`Wx::disable_alert_before_unload`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.disableAlertBeforeUnload.html)
pub enum DisableAlertBeforeUnload {}
::wx_core::api!(
    DisableAlertBeforeUnload = INTERACTION[7], DisableAlertBeforeUnloadOptions =>
    fields()
);
/// Parameters of [`Wx::disable_alert_before_unload`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DisableAlertBeforeUnloadOptions {}
impl DisableAlertBeforeUnloadOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for DisableAlertBeforeUnloadOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(DisableAlertBeforeUnloadOptions {});
impl Options for DisableAlertBeforeUnloadOptions {
    type Api = DisableAlertBeforeUnload;
}
/// Why [`Wx::disable_alert_before_unload`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisableAlertBeforeUnloadError {
    /// There is no page, hence no question to take back.
    NoPage,
}
impl From<DisableAlertBeforeUnloadError> for WxError {
    fn from(error: DisableAlertBeforeUnloadError) -> Self {
        match error {
            DisableAlertBeforeUnloadError::NoPage => WxError::fail("no page"),
        }
    }
}
impl Wx {
    /// Shows a short message that goes away by itself. It shares its place with showLoading:
    /// whichever comes later replaces the other. Success means that it is on the screen, not that
    /// it is gone.
    ///
    /// Takes [`ShowToastOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showToast.html)
    pub fn show_toast(&self, call: impl Into<Call<ShowToast>>) {
        self.client.call(call);
    }
    /// As [`Self::show_toast`], as a future.
    pub fn show_toast_future(&self, options: ShowToastOptions) -> ApiFuture<ShowToast> {
        self.client.future(options)
    }
    /// Takes the message away before its time is up. Without `noConflict` it takes a loading box
    /// away as well.
    ///
    /// Takes [`HideToastOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.hideToast.html)
    pub fn hide_toast(&self, call: impl Into<Call<HideToast>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_toast`], as a future.
    pub fn hide_toast_future(&self, options: HideToastOptions) -> ApiFuture<HideToast> {
        self.client.future(options)
    }
    /// Shows a spinner with a text, and keeps it until hideLoading. Call hideLoading in `complete`,
    /// so that a failure ends it too.
    ///
    /// Takes [`ShowLoadingOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showLoading.html)
    ///
    /// ```js
    /// wx.showLoading({ title: 'Loading', mask: true })
    /// const order = await fetchOrder()
    /// wx.hideLoading()
    /// ```
    pub fn show_loading(&self, call: impl Into<Call<ShowLoading>>) {
        self.client.call(call);
    }
    /// As [`Self::show_loading`], as a future.
    pub fn show_loading_future(
        &self,
        options: ShowLoadingOptions,
    ) -> ApiFuture<ShowLoading> {
        self.client.future(options)
    }
    /// Ends what showLoading began. Without `noConflict` it takes a toast away as well.
    ///
    /// Takes [`HideLoadingOptions`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.hideLoading.html)
    pub fn hide_loading(&self, call: impl Into<Call<HideLoading>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_loading`], as a future.
    pub fn hide_loading_future(
        &self,
        options: HideLoadingOptions,
    ) -> ApiFuture<HideLoading> {
        self.client.future(options)
    }
    /// Asks a question with one or two buttons and waits for the answer. Pressing cancel is an
    /// answer, hence a success with `cancel` true; fail means that the box could not be shown.
    ///
    /// Takes [`ShowModalOptions`], gives [`ShowModalResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showModal.html)
    ///
    /// ```js
    /// const { confirm } = await wx.showModal({ title: 'Delete', content: 'Delete this address?' })
    /// if (confirm) await remove(address)
    /// ```
    pub fn show_modal(&self, call: impl Into<Call<ShowModal>>) {
        self.client.call(call);
    }
    /// As [`Self::show_modal`], as a future.
    pub fn show_modal_future(&self, options: ShowModalOptions) -> ApiFuture<ShowModal> {
        self.client.future(options)
    }
    /// Slides a menu up from the bottom and waits for a choice. Unlike showModal, closing it
    /// without a choice is a failure with the reason `cancel`.
    ///
    /// Takes [`ShowActionSheetOptions`], gives [`ShowActionSheetResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showActionSheet.html)
    ///
    /// ```js
    /// const { tapIndex } = await wx.showActionSheet({ itemList: ['Photo', 'Video'] })
    /// ```
    ///
    /// # Errors
    ///
    /// - `cancel`: The person closed the menu without choosing.
    /// - `parameter error: itemList should not be larger than 6` (`errno` 1001): More than six
    ///   entries were given; nothing was shown.
    pub fn show_action_sheet(&self, call: impl Into<Call<ShowActionSheet>>) {
        self.client.call(call);
    }
    /// As [`Self::show_action_sheet`], as a future.
    pub fn show_action_sheet_future(
        &self,
        options: ShowActionSheetOptions,
    ) -> ApiFuture<ShowActionSheet> {
        self.client.future(options)
    }
    /// Makes the current page ask before the person goes back from it, say because a form is not
    /// saved yet. Navigation by navigateBack asks as well; other ways of leaving do not.
    ///
    /// Takes [`EnableAlertBeforeUnloadOptions`].
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.enableAlertBeforeUnload.html)
    ///
    /// # Errors
    ///
    /// - `no page`: No page is open that could ask.
    pub fn enable_alert_before_unload(
        &self,
        call: impl Into<Call<EnableAlertBeforeUnload>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::enable_alert_before_unload`], as a future.
    pub fn enable_alert_before_unload_future(
        &self,
        options: EnableAlertBeforeUnloadOptions,
    ) -> ApiFuture<EnableAlertBeforeUnload> {
        self.client.future(options)
    }
    /// Lets the current page go without a question again, for example once the form is saved.
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.disableAlertBeforeUnload.html)
    ///
    /// # Errors
    ///
    /// - `no page`: There is no page, hence no question to take back.
    pub fn disable_alert_before_unload(
        &self,
        call: impl Into<Call<DisableAlertBeforeUnload>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::disable_alert_before_unload`], as a future.
    pub fn disable_alert_before_unload_future(
        &self,
        options: DisableAlertBeforeUnloadOptions,
    ) -> ApiFuture<DisableAlertBeforeUnload> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static INTERACTION: Family = Family {
        name: "interaction",
        apis: &[
            ApiDesc::asynchronous("showToast").params(&SHOW_TOAST_OPTIONS),
            ApiDesc::asynchronous("hideToast").params(&HIDE_TOAST_OPTIONS),
            ApiDesc::asynchronous("showLoading").params(&SHOW_LOADING_OPTIONS),
            ApiDesc::asynchronous("hideLoading").params(&HIDE_LOADING_OPTIONS),
            ApiDesc::asynchronous("showModal")
                .params(&SHOW_MODAL_OPTIONS)
                .result(&SHOW_MODAL_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("showActionSheet")
                .params(&SHOW_ACTION_SHEET_OPTIONS)
                .result(&SHOW_ACTION_SHEET_RESULT)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("enableAlertBeforeUnload")
                .params(&ENABLE_ALERT_BEFORE_UNLOAD_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("disableAlertBeforeUnload").promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static SHOW_TOAST_OPTIONS: StructDesc = StructDesc::new(
        "ShowToastOptions",
        &[
            FieldDesc::new("title", Type::String),
            FieldDesc::new("icon", Type::Enum(&TOAST_ICON))
                .default(Literal::Text("success")),
            FieldDesc::new("image", Type::String).optional(),
            FieldDesc::new("duration", Type::Number).default(Literal::Number(1500.0)),
            FieldDesc::new("mask", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static HIDE_TOAST_OPTIONS: StructDesc = StructDesc::new(
        "HideToastOptions",
        &[FieldDesc::new("noConflict", Type::Boolean).default(Literal::Bool(false))],
    );
    pub static SHOW_LOADING_OPTIONS: StructDesc = StructDesc::new(
        "ShowLoadingOptions",
        &[
            FieldDesc::new("title", Type::String),
            FieldDesc::new("mask", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static HIDE_LOADING_OPTIONS: StructDesc = StructDesc::new(
        "HideLoadingOptions",
        &[FieldDesc::new("noConflict", Type::Boolean).default(Literal::Bool(false))],
    );
    pub static SHOW_MODAL_OPTIONS: StructDesc = StructDesc::new(
        "ShowModalOptions",
        &[
            FieldDesc::new("title", Type::String).default(Literal::Text("")),
            FieldDesc::new("content", Type::String).default(Literal::Text("")),
            FieldDesc::new("showCancel", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("cancelText", Type::String).default(Literal::Text("取消")),
            FieldDesc::new("cancelColor", Type::String)
                .default(Literal::Text("#000000")),
            FieldDesc::new("confirmText", Type::String).default(Literal::Text("确定")),
            FieldDesc::new("confirmColor", Type::String)
                .default(Literal::Text("#576B95")),
            FieldDesc::new("editable", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("placeholderText", Type::String).optional(),
        ],
    );
    pub static SHOW_MODAL_RESULT: StructDesc = StructDesc::new(
        "ShowModalResult",
        &[
            FieldDesc::new("confirm", Type::Boolean),
            FieldDesc::new("cancel", Type::Boolean),
            FieldDesc::new("content", Type::String),
        ],
    );
    pub static SHOW_ACTION_SHEET_OPTIONS: StructDesc = StructDesc::new(
        "ShowActionSheetOptions",
        &[
            FieldDesc::new("itemList", Type::List(&Type::String)),
            FieldDesc::new("itemColor", Type::String).default(Literal::Text("#000000")),
            FieldDesc::new("alertText", Type::String).optional(),
        ],
    );
    pub static SHOW_ACTION_SHEET_RESULT: StructDesc = StructDesc::new(
        "ShowActionSheetResult",
        &[FieldDesc::new("tapIndex", Type::Int).min(0.0)],
    );
    pub static ENABLE_ALERT_BEFORE_UNLOAD_OPTIONS: StructDesc = StructDesc::new(
        "EnableAlertBeforeUnloadOptions",
        &[FieldDesc::new("message", Type::String)],
    );
    pub static TOAST_ICON: EnumDesc = EnumDesc {
        name: "ToastIcon",
        values: &[
            EnumValue::Text("success"),
            EnumValue::Text("error"),
            EnumValue::Text("loading"),
            EnumValue::Text("none"),
        ],
    };
}
