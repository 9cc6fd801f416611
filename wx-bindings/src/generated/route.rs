// Generated from route.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::ROUTE;
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static ROUTE: Family = Family {
        name: "route",
        apis: &[],
        properties: &[],
    };
}
