// Generated from keyboard.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::KEYBOARD;
/// Puts the on-screen keyboard away; the field that was typed in loses the focus.
///
/// Called as [`Wx::hide_keyboard`].
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
impl Wx {
    /// Puts the on-screen keyboard away; the field that was typed in loses the focus. Succeeds if
    /// none is up.
    ///
    /// Since 2.8.2.
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
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static KEYBOARD: Family = Family {
        name: "keyboard",
        apis: &[ApiDesc::asynchronous("hideKeyboard")],
        properties: &[],
    };
}
