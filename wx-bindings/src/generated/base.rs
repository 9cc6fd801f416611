// Generated from base.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::BASE;
/// Places in the file system that an app may use.
#[derive(Clone, Debug)]
pub struct Env {
    /// Root of the app's own files, `wxfile://usr`; no slash at the end
    pub user_data_path: String,
}
::wx_core::record!(Env { user_data_path });
/// A dotted path. Anything else is known by nobody.
#[derive(Clone, Debug)]
pub enum Schema {
    /// A text.
    Text(String),
    /// A value of a type of its own.
    Unknown(External),
}
::wx_core::union!(Schema { 0 => Text, 1 => Unknown });
/// Tells whether an API, one of its parameters or a value of that parameter works here: both
/// known to the spec and provided by this host.
///
/// Called as [`Wx::can_i_use`].
pub enum CanIUse {}
::wx_core::api!(CanIUse = BASE[0], CanIUseOptions => value bool);
/// Parameters of [`Wx::can_i_use`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanIUseOptions {
    /// Dotted path to ask about; what is not a string is answered with false
    pub schema: Option<Schema>,
}
impl CanIUseOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { schema: None }
    }
    /// Dotted path to ask about; what is not a string is answered with false
    pub fn schema(mut self, schema: Schema) -> Self {
        self.schema = Some(schema);
        self
    }
}
impl Default for CanIUseOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CanIUseOptions { schema });
/// Writes bytes as Base64 text of the standard alphabet, padded and without line breaks.
///
/// Called as [`Wx::array_buffer_to_base64`].
pub enum ArrayBufferToBase64 {}
::wx_core::api!(
    ArrayBufferToBase64 = BASE[1], ArrayBufferToBase64Options => value String
);
/// Parameters of [`Wx::array_buffer_to_base64`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ArrayBufferToBase64Options {
    /// Bytes to encode; may be empty
    pub array_buffer: Vec<u8>,
}
impl ArrayBufferToBase64Options {
    /// With all of them.
    pub fn new(array_buffer: Vec<u8>) -> Self {
        Self { array_buffer }
    }
}
::wx_core::record!(ArrayBufferToBase64Options { array_buffer });
/// Reads Base64 text back into bytes; the reverse of arrayBufferToBase64.
///
/// Called as [`Wx::base64_to_array_buffer`].
pub enum Base64ToArrayBuffer {}
::wx_core::api!(
    Base64ToArrayBuffer = BASE[2], Base64ToArrayBufferOptions => value Vec < u8 >
);
/// Parameters of [`Wx::base64_to_array_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Base64ToArrayBufferOptions {
    /// Text without a `data:` prefix
    pub base64: String,
}
impl Base64ToArrayBufferOptions {
    /// With all of them.
    pub fn new(base64: impl Into<String>) -> Self {
        Self { base64: base64.into() }
    }
}
::wx_core::record!(Base64ToArrayBufferOptions { base64 });
impl Wx {
    /// Tells whether an API, one of its parameters or a value of that parameter works here: both
    /// known to the spec and provided by this host. Write `showToast`, `showToast.object.icon` or
    /// `showToast.object.icon.none`.
    ///
    /// Parameters:
    ///
    /// - `schema`: Dotted path to ask about; what is not a string is answered with false
    ///
    /// Returns: False also for a path that nobody knows
    ///
    /// Since 1.1.1.
    pub fn can_i_use(&self, schema: Option<Schema>) -> Result<bool> {
        let options = CanIUseOptions { schema };
        self.client.sync::<CanIUse>(options)
    }
    /// Writes bytes as Base64 text of the standard alphabet, padded and without line breaks.
    ///
    /// Parameters:
    ///
    /// - `arrayBuffer`: Bytes to encode; may be empty
    ///
    /// Returns: A third longer than the input
    ///
    /// Since 1.1.0.
    #[deprecated(since = "2.4.0", note = "the platform gave it up")]
    pub fn array_buffer_to_base64(&self, array_buffer: Vec<u8>) -> Result<String> {
        self.client
            .sync::<ArrayBufferToBase64>(ArrayBufferToBase64Options::new(array_buffer))
    }
    /// Reads Base64 text back into bytes; the reverse of arrayBufferToBase64.
    ///
    /// Parameters:
    ///
    /// - `base64`: Text without a `data:` prefix
    ///
    /// Returns: A new buffer with the decoded content
    ///
    /// Since 1.1.0.
    #[deprecated(since = "2.4.0", note = "the platform gave it up")]
    pub fn base64_to_array_buffer(&self, base64: impl Into<String>) -> Result<Vec<u8>> {
        self.client.sync::<Base64ToArrayBuffer>(Base64ToArrayBufferOptions::new(base64))
    }
}
impl ::wx_core::Property for Env {
    const PROPERTY: &'static ::wx_core::desc::FieldDesc = &BASE.properties[0];
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static BASE: Family = Family {
        name: "base",
        apis: &[
            ApiDesc::sync("canIUse")
                .params(&CAN_I_USE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Boolean)),
            ApiDesc::sync("arrayBufferToBase64")
                .params(&ARRAY_BUFFER_TO_BASE64_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::String)),
            ApiDesc::sync("base64ToArrayBuffer")
                .params(&BASE64_TO_ARRAY_BUFFER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Bytes)),
        ],
        properties: &[FieldDesc::new("env", Type::Struct(&ENV))],
    };
    pub static CAN_I_USE_OPTIONS: StructDesc = StructDesc::new(
        "CanIUseOptions",
        &[FieldDesc::new("schema", Type::Union(&SCHEMA)).optional()],
    );
    pub static ARRAY_BUFFER_TO_BASE64_OPTIONS: StructDesc = StructDesc::new(
        "ArrayBufferToBase64Options",
        &[FieldDesc::new("arrayBuffer", Type::Bytes)],
    );
    pub static BASE64_TO_ARRAY_BUFFER_OPTIONS: StructDesc = StructDesc::new(
        "Base64ToArrayBufferOptions",
        &[FieldDesc::new("base64", Type::String)],
    );
    pub static ENV: StructDesc = StructDesc::new(
        "Env",
        &[FieldDesc::new("USER_DATA_PATH", Type::String)],
    );
    pub static SCHEMA: [Type; 2] = [Type::String, Type::External];
}
