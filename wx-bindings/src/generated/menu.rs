// Generated from menu.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::MENU;
/// A box on the screen; its origin is the upper left corner.
#[derive(Clone, Debug)]
pub struct ClientRect {
    /// From the left of the screen to the box. Unit: px.
    pub left: f64,
    /// From the upper rim of the screen with its status bar. Unit: px.
    pub top: f64,
    /// Where the box ends; `left` and `width` together. Unit: px.
    pub right: f64,
    /// Lower rim; `top` and `height` together. Unit: px.
    pub bottom: f64,
    /// From its left rim to its right. Unit: px.
    pub width: f64,
    /// From its upper rim to its lower. Unit: px.
    pub height: f64,
}
::wx_core::record!(ClientRect { left, top, right, bottom, width, height });
/// What was tapped
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OnUserTriggerTranslationType {
    /// The entry of the menu
    Button,
    /// The hint beside the capsule
    Capsule,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(OnUserTriggerTranslationType { Button, Capsule } + Other);
/// Tells where the capsule with menu and close button lies, to lay out a navigation bar of the
/// app's own around it.
///
/// Called as [`Wx::get_menu_button_bounding_client_rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.getMenuButtonBoundingClientRect.html)
pub enum GetMenuButtonBoundingClientRect {}
::wx_core::api!(GetMenuButtonBoundingClientRect = MENU[0], () => value ClientRect);
/// The capsule button at the top right has moved or resized; headers beside it may need
/// adjusting.
///
/// Called as [`Wx::on_menu_button_bounding_client_rect_weight_change`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.onMenuButtonBoundingClientRectWeightChange.html)
pub enum OnMenuButtonBoundingClientRectWeightChange {}
::wx_core::api!(
    OnMenuButtonBoundingClientRectWeightChange = MENU[1], () => fields
    OnMenuButtonBoundingClientRectWeightChangeResult
);
/// What a listener of [`Wx::on_menu_button_bounding_client_rect_weight_change`] receives.
#[derive(Clone, Debug)]
pub struct OnMenuButtonBoundingClientRectWeightChangeResult {
    /// Lower edge, the same as `top` plus `height`. Unit: px.
    pub bottom: f64,
    /// How tall the capsule now is. Unit: px.
    pub height: f64,
    /// Left edge; a title must end before it. Unit: px.
    pub left: f64,
    /// Right edge, the same as `left` plus `width`. Unit: px.
    pub right: f64,
    /// Upper edge, measured from the top of the window. Unit: px.
    pub top: f64,
    /// How wide the capsule now is. Unit: px.
    pub width: f64,
}
::wx_core::record!(
    OnMenuButtonBoundingClientRectWeightChangeResult { bottom, height, left, right, top,
    width }
);
/// The user chose to translate from the menu or the capsule hint; `locale` tells into which
/// language.
///
/// Called as [`Wx::on_user_trigger_translation`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.onUserTriggerTranslation.html)
pub enum OnUserTriggerTranslation {}
::wx_core::api!(
    OnUserTriggerTranslation = MENU[2], () => fields OnUserTriggerTranslationResult
);
/// What a listener of [`Wx::on_user_trigger_translation`] receives.
#[derive(Clone, Debug)]
pub struct OnUserTriggerTranslationResult {
    /// Language the user wants to read
    pub locale: String,
    /// What was tapped
    pub r#type: OnUserTriggerTranslationType,
}
::wx_core::record!(OnUserTriggerTranslationResult { locale, r#type });
/// The user has switched translation off again; show the original text.
///
/// Called as [`Wx::on_user_off_translation`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.onUserOffTranslation.html)
pub enum OnUserOffTranslation {}
::wx_core::api!(OnUserOffTranslation = MENU[3], () => fields());
impl Wx {
    /// Tells where the capsule with menu and close button lies, to lay out a navigation bar of the
    /// app's own around it.
    ///
    /// Returns: The same for as long as the window keeps its size
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.getMenuButtonBoundingClientRect.html)
    ///
    /// ```js
    /// const { top, height } = wx.getMenuButtonBoundingClientRect()
    /// this.setData({ headerTop: top, headerHeight: height })
    /// ```
    pub fn get_menu_button_bounding_client_rect(&self) -> Result<ClientRect> {
        self.client.sync::<GetMenuButtonBoundingClientRect>(())
    }
    /// The capsule button at the top right has moved or resized; headers beside it may need
    /// adjusting.
    ///
    /// Since 3.4.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.onMenuButtonBoundingClientRectWeightChange.html)
    pub fn on_menu_button_bounding_client_rect_weight_change(
        &self,
        listener: impl Fn(&OnMenuButtonBoundingClientRectWeightChangeResult) + 'static,
    ) -> Listener<OnMenuButtonBoundingClientRectWeightChange> {
        self.client.on(listener)
    }
    /// Ends the reporting of the capsule button's new place; with no callback named, for everybody.
    ///
    /// Takes a listener of [`Self::on_menu_button_bounding_client_rect_weight_change`] off, or all
    /// with `None`.
    ///
    /// Since 3.4.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.offMenuButtonBoundingClientRectWeightChange.html)
    pub fn off_menu_button_bounding_client_rect_weight_change(
        &self,
        which: Option<Listener<OnMenuButtonBoundingClientRectWeightChange>>,
    ) {
        self.client.off(which);
    }
    /// The user chose to translate from the menu or the capsule hint; `locale` tells into which
    /// language.
    ///
    /// Since 3.7.9. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.onUserTriggerTranslation.html)
    ///
    /// ```js
    /// wx.onUserTriggerTranslation(({ locale }) => this.translateTo(locale))
    /// wx.onUserOffTranslation(() => this.showOriginal())
    /// ```
    pub fn on_user_trigger_translation(
        &self,
        listener: impl Fn(&OnUserTriggerTranslationResult) + 'static,
    ) -> Listener<OnUserTriggerTranslation> {
        self.client.on(listener)
    }
    /// No longer tells the callback that the user asked for the page in another language.
    ///
    /// Takes a listener of [`Self::on_user_trigger_translation`] off, or all with `None`.
    ///
    /// Since 3.7.9. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.offUserTriggerTranslation.html)
    pub fn off_user_trigger_translation(
        &self,
        which: Option<Listener<OnUserTriggerTranslation>>,
    ) {
        self.client.off(which);
    }
    /// The user has switched translation off again; show the original text.
    ///
    /// Since 3.14.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.onUserOffTranslation.html)
    pub fn on_user_off_translation(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<OnUserOffTranslation> {
        self.client.on(listener)
    }
    /// No longer tells the callback that the user went back to the untranslated text.
    ///
    /// Takes a listener of [`Self::on_user_off_translation`] off, or all with `None`.
    ///
    /// Since 3.14.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.offUserOffTranslation.html)
    pub fn off_user_off_translation(
        &self,
        which: Option<Listener<OnUserOffTranslation>>,
    ) {
        self.client.off(which);
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static MENU: Family = Family {
        name: "menu",
        apis: &[
            ApiDesc::sync("getMenuButtonBoundingClientRect")
                .returns(Returns::Value(Type::Struct(&CLIENT_RECT))),
            ApiDesc::event(
                    "onMenuButtonBoundingClientRectWeightChange",
                    &EventDesc::new("offMenuButtonBoundingClientRectWeightChange"),
                )
                .result(&ON_MENU_BUTTON_BOUNDING_CLIENT_RECT_WEIGHT_CHANGE_RESULT),
            ApiDesc::event(
                    "onUserTriggerTranslation",
                    &EventDesc::new("offUserTriggerTranslation"),
                )
                .result(&ON_USER_TRIGGER_TRANSLATION_RESULT),
            ApiDesc::event(
                "onUserOffTranslation",
                &EventDesc::new("offUserOffTranslation"),
            ),
        ],
        properties: &[],
    };
    pub static ON_MENU_BUTTON_BOUNDING_CLIENT_RECT_WEIGHT_CHANGE_RESULT: StructDesc = StructDesc::new(
        "OnMenuButtonBoundingClientRectWeightChangeResult",
        &[
            FieldDesc::new("bottom", Type::Number),
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("width", Type::Number),
        ],
    );
    pub static ON_USER_TRIGGER_TRANSLATION_RESULT: StructDesc = StructDesc::new(
        "OnUserTriggerTranslationResult",
        &[
            FieldDesc::new("locale", Type::String),
            FieldDesc::new("type", Type::Enum(&ON_USER_TRIGGER_TRANSLATION_TYPE)),
        ],
    );
    pub static CLIENT_RECT: StructDesc = StructDesc::new(
        "ClientRect",
        &[
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("bottom", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static ON_USER_TRIGGER_TRANSLATION_TYPE: EnumDesc = EnumDesc {
        name: "OnUserTriggerTranslationType",
        values: &[EnumValue::Text("button"), EnumValue::Text("capsule")],
    };
}
