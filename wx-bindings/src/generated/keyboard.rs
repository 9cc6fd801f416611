// Generated from keyboard.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::KEYBOARD;
/// Whether a modifier key was held. Platforms give it as a boolean or as its text.
#[derive(Clone, Debug)]
pub enum KeyHeld {
    /// True or false.
    Boolean(bool),
    /// A text.
    Text(String),
}
::wx_core::union!(KeyHeld { 0 => Boolean, 1 => Text });
/// A key and the modifiers held with it
#[derive(Clone, Debug)]
pub struct OnKeyDownListenerResult {
    /// Alt was held, as in the web's KeyboardEvent
    pub alt_key: KeyHeld,
    /// Place of the key whatever the layout, such as `KeyA`
    pub code: String,
    /// What the key stands for, such as `a` or `Enter`
    pub key: String,
    /// Shift was held
    pub shift_key: KeyHeld,
    /// When the key was hit
    pub time_stamp: f64,
}
::wx_core::record!(
    OnKeyDownListenerResult { alt_key, code, key, shift_key, time_stamp }
);
/// Puts the on-screen keyboard away; the field that was typed in loses the focus.
///
/// Called as [`Wx::hide_keyboard`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.hideKeyboard.html)
pub enum HideKeyboard {}
::wx_core::api!(HideKeyboard = KEYBOARD[0], HideKeyboardOptions => fields());
/// Parameters of [`Wx::hide_keyboard`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HideKeyboardOptions {}
impl HideKeyboardOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for HideKeyboardOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(HideKeyboardOptions {});
impl Options for HideKeyboardOptions {
    type Api = HideKeyboard;
}
/// The soft keyboard slides in, out or changes its size.
///
/// Called as [`Wx::on_keyboard_height_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.onKeyboardHeightChange.html)
pub enum OnKeyboardHeightChange {}
::wx_core::api!(
    OnKeyboardHeightChange = KEYBOARD[1], () => fields OnKeyboardHeightChangeResult
);
/// What a listener of [`Wx::on_keyboard_height_change`] receives.
#[derive(Clone, Debug)]
pub struct OnKeyboardHeightChangeResult {
    /// How much of the screen it covers; 0 when it is gone. Unit: px. At least 0.
    pub height: f64,
}
::wx_core::record!(OnKeyboardHeightChangeResult { height });
/// Finds the cursor or selection of the input that has the focus; fails without one.
///
/// Called as [`Wx::get_selected_text_range`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.getSelectedTextRange.html)
pub enum GetSelectedTextRange {}
::wx_core::api!(
    GetSelectedTextRange = KEYBOARD[2], GetSelectedTextRangeOptions => fields
    GetSelectedTextRangeResult
);
/// Parameters of [`Wx::get_selected_text_range`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSelectedTextRangeOptions {}
impl GetSelectedTextRangeOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetSelectedTextRangeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetSelectedTextRangeOptions {});
impl Options for GetSelectedTextRangeOptions {
    type Api = GetSelectedTextRange;
}
/// What [`Wx::get_selected_text_range`] gives.
#[derive(Clone, Debug)]
pub struct GetSelectedTextRangeResult {
    /// Index behind the last selected character
    pub end: i64,
    /// Index of the first selected character
    pub start: i64,
}
::wx_core::record!(GetSelectedTextRangeResult { end, start });
/// A key was pressed on a PC with the window in front and no input, editor or web-view focused.
///
/// Called as [`Wx::on_key_down`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.onKeyDown.html)
pub enum OnKeyDown {}
::wx_core::api!(OnKeyDown = KEYBOARD[3], () => fields OnKeyDownListenerResult);
/// A pressed key came up again on a PC.
///
/// Called as [`Wx::on_key_up`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.onKeyUp.html)
pub enum OnKeyUp {}
::wx_core::api!(OnKeyUp = KEYBOARD[4], () => fields OnKeyDownListenerResult);
impl Wx {
    /// Puts the on-screen keyboard away; the field that was typed in loses the focus. Succeeds if
    /// none is up.
    ///
    /// Since 2.8.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.hideKeyboard.html)
    pub fn hide_keyboard(&self, call: impl Into<Call<HideKeyboard>>) {
        self.client.call(call);
    }
    /// As [`Self::hide_keyboard`], as a future.
    pub fn hide_keyboard_future(
        &self,
        options: HideKeyboardOptions,
    ) -> ApiFuture<HideKeyboard> {
        self.client.future(options)
    }
    /// The soft keyboard slides in, out or changes its size.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.onKeyboardHeightChange.html)
    ///
    /// ```js
    /// const lift = ({ height }) => this.setData({ bottom: height })
    /// wx.onKeyboardHeightChange(lift)
    /// // when the page is left: wx.offKeyboardHeightChange(lift)
    /// ```
    pub fn on_keyboard_height_change(
        &self,
        listener: impl Fn(&OnKeyboardHeightChangeResult) + 'static,
    ) -> Listener<OnKeyboardHeightChange> {
        self.client.on(listener)
    }
    /// Frees a listener that moved the layout along with the soft keyboard.
    ///
    /// Takes a listener of [`Self::on_keyboard_height_change`] off, or all with `None`.
    ///
    /// Since 2.9.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.offKeyboardHeightChange.html)
    pub fn off_keyboard_height_change(
        &self,
        which: Option<Listener<OnKeyboardHeightChange>>,
    ) {
        self.client.off(which);
    }
    /// Finds the cursor or selection of the input that has the focus; fails without one.
    ///
    /// Gives [`GetSelectedTextRangeResult`].
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.getSelectedTextRange.html)
    ///
    /// ```js
    /// const { start, end } = await wx.getSelectedTextRange()
    /// console.log(this.data.text.slice(start, end))
    /// ```
    pub fn get_selected_text_range(&self, call: impl Into<Call<GetSelectedTextRange>>) {
        self.client.call(call);
    }
    /// As [`Self::get_selected_text_range`], as a future.
    pub fn get_selected_text_range_future(
        &self,
        options: GetSelectedTextRangeOptions,
    ) -> ApiFuture<GetSelectedTextRange> {
        self.client.future(options)
    }
    /// A key was pressed on a PC with the window in front and no input, editor or web-view focused.
    ///
    /// Since 3.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.onKeyDown.html)
    ///
    /// ```js
    /// wx.onKeyDown(({ key }) => {
    ///   if (key === 'Escape') this.closePanel()
    /// })
    /// ```
    pub fn on_key_down(
        &self,
        listener: impl Fn(&OnKeyDownListenerResult) + 'static,
    ) -> Listener<OnKeyDown> {
        self.client.on(listener)
    }
    /// Keys may go down on the PC's keyboard without this listener hearing it.
    ///
    /// Takes a listener of [`Self::on_key_down`] off, or all with `None`.
    ///
    /// Since 3.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.offKeyDown.html)
    pub fn off_key_down(&self, which: Option<Listener<OnKeyDown>>) {
        self.client.off(which);
    }
    /// A pressed key came up again on a PC. Shortcuts that the system takes may never arrive.
    ///
    /// Since 3.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.onKeyUp.html)
    pub fn on_key_up(
        &self,
        listener: impl Fn(&OnKeyDownListenerResult) + 'static,
    ) -> Listener<OnKeyUp> {
        self.client.on(listener)
    }
    /// The letting go of keys is reported no longer, while onKeyDown stays in force.
    ///
    /// Takes a listener of [`Self::on_key_up`] off, or all with `None`.
    ///
    /// Since 3.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/device/keyboard/wx.offKeyUp.html)
    pub fn off_key_up(&self, which: Option<Listener<OnKeyUp>>) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static KEYBOARD: Family = Family {
        name: "keyboard",
        apis: &[
            ApiDesc::asynchronous("hideKeyboard"),
            ApiDesc::event(
                    "onKeyboardHeightChange",
                    &EventDesc::new("offKeyboardHeightChange").queue(QueuePolicy::Latest),
                )
                .result(&ON_KEYBOARD_HEIGHT_CHANGE_RESULT),
            ApiDesc::asynchronous("getSelectedTextRange")
                .result(&GET_SELECTED_TEXT_RANGE_RESULT),
            ApiDesc::event("onKeyDown", &EventDesc::new("offKeyDown"))
                .result(&ON_KEY_DOWN_LISTENER_RESULT),
            ApiDesc::event("onKeyUp", &EventDesc::new("offKeyUp"))
                .result(&ON_KEY_DOWN_LISTENER_RESULT),
        ],
        properties: &[],
    };
    pub static ON_KEYBOARD_HEIGHT_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnKeyboardHeightChangeResult",
        &[FieldDesc::new("height", Type::Number).min(0.0)],
    );
    pub static GET_SELECTED_TEXT_RANGE_RESULT: StructDesc = StructDesc::new(
        "GetSelectedTextRangeResult",
        &[FieldDesc::new("end", Type::Int), FieldDesc::new("start", Type::Int)],
    );
    pub static KEY_HELD: [Type; 2] = [Type::Boolean, Type::String];
    pub static ON_KEY_DOWN_LISTENER_RESULT: StructDesc = StructDesc::new(
        "OnKeyDownListenerResult",
        &[
            FieldDesc::new("altKey", Type::Union(&KEY_HELD)),
            FieldDesc::new("code", Type::String),
            FieldDesc::new("key", Type::String),
            FieldDesc::new("shiftKey", Type::Union(&KEY_HELD)),
            FieldDesc::new("timeStamp", Type::Number),
        ],
    );
}
