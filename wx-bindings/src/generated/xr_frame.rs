// Generated from xr-frame.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::XR_FRAME;
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static XR_FRAME: Family = Family {
        name: "xr-frame",
        apis: &[],
        properties: &[],
    };
}
