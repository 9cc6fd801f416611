// Generated from xr-frame.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::XR_FRAME;
/// Gives the entrance to xr-frame, where components, assets and effects for 3D scenes are
/// registered.
///
/// Called as [`Wx::get_xr_frame_system`].
pub enum GetXrFrameSystem {}
::wx_core::api!(GetXrFrameSystem = XR_FRAME[0], () => value Value);
impl Wx {
    /// Gives the entrance to xr-frame, where components, assets and effects for 3D scenes are
    /// registered.
    pub fn get_xr_frame_system(&self) -> Result<Value> {
        self.client.sync::<GetXrFrameSystem>(())
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static XR_FRAME: Family = Family {
        name: "xr-frame",
        apis: &[ApiDesc::sync("getXrFrameSystem").returns(Returns::Value(Type::Any))],
        properties: &[],
    };
}
