// Generated from update.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::UPDATE;
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static UPDATE: Family = Family {
        name: "update",
        apis: &[],
        properties: &[],
    };
}
