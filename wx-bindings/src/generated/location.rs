// Generated from location.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::LOCATION;
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static LOCATION: Family = Family {
        name: "location",
        apis: &[],
        properties: &[],
    };
}
