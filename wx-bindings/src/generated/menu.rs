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
/// Tells where the capsule with menu and close button lies, to lay out a navigation bar of the
/// app's own around it.
///
/// Called as [`Wx::get_menu_button_bounding_client_rect`].
pub enum GetMenuButtonBoundingClientRect {}
::wx_core::api!(GetMenuButtonBoundingClientRect = MENU[0], () => value ClientRect);
impl Wx {
    /// Tells where the capsule with menu and close button lies, to lay out a navigation bar of the
    /// app's own around it.
    ///
    /// Returns: The same for as long as the window keeps its size
    ///
    /// Since 2.1.0.
    pub fn get_menu_button_bounding_client_rect(&self) -> Result<ClientRect> {
        self.client.sync::<GetMenuButtonBoundingClientRect>(())
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
        ],
        properties: &[],
    };
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
}
