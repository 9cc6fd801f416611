//! Base: what every app uses, and how it was opened.

mod faults;
mod launch;

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use wx_bindings::{app::*, base::*, ui::*};
use wx_core::{Callback, Ctx, Result, WxError, wx_api};

pub use faults::Faults;
pub use launch::{AppState, launch};

/// The functions of the family that need nothing but the app's state.
#[derive(Clone, Debug)]
pub struct Base {
    app: AppState,
}

impl Base {
    /// The functions, of this app.
    pub fn new(app: AppState) -> Self {
        Base { app }
    }
}

/// The value of `wx.env`.
pub fn env() -> Env {
    Env { user_data_path: "wxfile://usr".to_owned() }
}

/// Writes padding; reads text with and without it.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[wx_api]
impl Base {
    fn can_i_use(&self, ctx: Ctx, schema: Option<Schema>) -> bool {
        matches!(schema, Some(Schema::Text(schema)) if ctx.can_i_use(&schema))
    }

    fn next_tick(&self, callback: Callback) -> Result<()> {
        callback.call(())
    }

    fn get_launch_options_sync(&self) -> LaunchOptionsApp {
        self.app.launched()
    }

    fn get_enter_options_sync(&self) -> LaunchOptionsApp {
        self.app.entered()
    }

    fn array_buffer_to_base64(&self, array_buffer: &[u8]) -> String {
        BASE64.encode(array_buffer)
    }

    fn base64_to_array_buffer(&self, base64: &str) -> Result<Vec<u8>> {
        BASE64.decode(base64).map_err(|error| WxError::fail(format!("invalid base64: {error}")))
    }
}
