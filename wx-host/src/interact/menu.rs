//! Where the capsule with menu and close button would be.

use wx_bindings::menu::*;
use wx_core::wx_api;

use crate::system::{NAVIGATION_BAR, System};

/// The capsule of phones with iOS: as large as there, as far from the right.
const SIZE: (f64, f64) = (87.0, 32.0);
const FROM_RIGHT: f64 = 7.0;

/// The function, on the screen of a device.
pub(super) struct MenuButton(pub System);

#[wx_api]
impl MenuButton {
    /// In the middle of the navigation bar, so that an app that draws its own comes
    /// to the same height.
    fn get_menu_button_bounding_client_rect(&self) -> ClientRect {
        let window = self.0.profile().window();
        let (width, height) = SIZE;
        let right = window.screen_width - FROM_RIGHT;
        let top = window.status_bar_height + (NAVIGATION_BAR - height) / 2.0;
        ClientRect { left: right - width, top, right, bottom: top + height, width, height }
    }
}
