// Generated from ui.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::UI;
/// Puts off a function until the script that runs now is through. Several run in the order they
/// were given.
///
/// Called as [`Wx::next_tick`].
pub enum NextTick {}
::wx_core::api!(NextTick = UI[0], NextTickOptions => fields());
/// Parameters of [`Wx::next_tick`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NextTickOptions {
    /// Called once without arguments
    pub callback: Callback,
}
impl NextTickOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(NextTickOptions { callback });
impl Wx {
    /// Puts off a function until the script that runs now is through. Several run in the order they
    /// were given.
    ///
    /// Parameters:
    ///
    /// - `callback`: Called once without arguments
    ///
    /// Since 2.2.3.
    pub fn next_tick(&self, callback: Callback) -> Result<()> {
        self.client.sync::<NextTick>(NextTickOptions::new(callback))
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static UI: Family = Family {
        name: "ui",
        apis: &[
            ApiDesc::sync("nextTick")
                .params(&NEXT_TICK_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
        properties: &[],
    };
    pub static NEXT_TICK_OPTIONS: StructDesc = StructDesc::new(
        "NextTickOptions",
        &[
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc {
                        args: &[],
                        once: false,
                    },
                ),
            ),
        ],
    );
}
