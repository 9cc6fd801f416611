//! The screen of a profile, and what pages have of it.

use wx_bindings::{DeviceOrientation, SafeArea, WindowInfo};

use super::DeviceProfile;

/// A small phone without a notch.
const SCREEN: (f64, f64) = (375.0, 667.0);
const PIXEL_RATIO: f64 = 2.0;
const STATUS_BAR: f64 = 20.0;
/// How high the navigation bar is.
pub(crate) const NAVIGATION_BAR: f64 = 44.0;

impl DeviceProfile {
    /// The measures, where those that are not set follow from the others.
    pub(crate) fn window(&self) -> WindowInfo {
        let screen_width = self.screen_width.unwrap_or(SCREEN.0);
        let screen_height = self.screen_height.unwrap_or(SCREEN.1);
        let status_bar_height = self.status_bar_height.unwrap_or(STATUS_BAR);
        let bars = status_bar_height + NAVIGATION_BAR;
        let (left, right, top, bottom) = match self.safe_area {
            Some(area) => (area.left, area.right, area.top, area.bottom),
            None => (0.0, screen_width, status_bar_height, screen_height),
        };
        WindowInfo {
            pixel_ratio: self.pixel_ratio.unwrap_or(PIXEL_RATIO),
            screen_width,
            screen_height,
            window_width: self.window_width.unwrap_or(screen_width),
            window_height: self.window_height.unwrap_or((screen_height - bars).max(0.0)),
            status_bar_height,
            safe_area: SafeArea {
                left,
                right,
                top,
                bottom,
                width: right - left,
                height: bottom - top,
            },
            screen_top: self.screen_top.unwrap_or(bars),
        }
    }

    /// How the screen stands: as the profile says, or as its measures do.
    pub(crate) fn orientation(&self) -> DeviceOrientation {
        let window = self.window();
        let by_measures = match window.screen_width > window.screen_height {
            true => DeviceOrientation::Landscape,
            false => DeviceOrientation::Portrait,
        };
        self.settings.device_orientation.clone().unwrap_or(by_measures)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn measures_that_are_not_set_follow_from_the_others() {
        let profile = DeviceProfile::from_toml(
            "screenWidth = 800\nscreenHeight = 600\nstatusBarHeight = 0\npixelRatio = 1.5",
        );
        let profile = profile.unwrap();
        let window = profile.window();
        assert_eq!((window.window_width, window.window_height), (800.0, 556.0));
        assert_eq!((window.pixel_ratio, window.screen_top), (1.5, 44.0));
        let area = window.safe_area;
        assert_eq!((area.left, area.top, area.width, area.height), (0.0, 0.0, 800.0, 600.0));
        assert_eq!(profile.orientation(), DeviceOrientation::Landscape);
        let window = DeviceProfile::default().window();
        assert_eq!((window.window_height, window.safe_area.height), (603.0, 647.0));
    }
}
