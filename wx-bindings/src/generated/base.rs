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
/// How many random bytes are wanted
#[derive(Clone, Debug)]
pub struct GetRandomValuesOption {
    /// Number of bytes to generate, a whole number up to 1048576. Unit: bytes. At most 1048576.
    pub length: i64,
}
::wx_core::record!(GetRandomValuesOption { length });
/// Tells whether an API, one of its parameters or a value of that parameter works here: both
/// known to the spec and provided by this host.
///
/// Called as [`Wx::can_i_use`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html)
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
/// Called as [`Wx::array_buffer_to_base64`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.arrayBufferToBase64.html)
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
/// Called as [`Wx::base64_to_array_buffer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.base64ToArrayBuffer.html)
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
/// Gives the manager that holds the user's encryption keys, for encrypting traffic with one's
/// own server.
///
/// Called as [`Wx::get_user_crypto_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/wx.getUserCryptoManager.html)
pub enum GetUserCryptoManager {}
::wx_core::api!(GetUserCryptoManager = BASE[3], () => value UserCryptoManager);
/// Fetches the settings a third-party service platform put into the mini program it built for a
/// client.
///
/// Called as [`Wx::get_ext_config`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ext/wx.getExtConfig.html)
pub enum GetExtConfig {}
::wx_core::api!(
    GetExtConfig = BASE[4], GetExtConfigOptions => fields GetExtConfigResult
);
/// The Sync form of [`Wx::get_ext_config`].
pub enum GetExtConfigSync {}
::wx_core::api!(
    GetExtConfigSync = BASE[4] sync, GetExtConfigOptions => value::wx_core::Object
);
/// Parameters of [`Wx::get_ext_config`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetExtConfigOptions {}
impl GetExtConfigOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetExtConfigOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetExtConfigOptions {});
impl Options for GetExtConfigOptions {
    type Api = GetExtConfig;
}
/// What [`Wx::get_ext_config`] gives.
#[derive(Clone, Debug)]
pub struct GetExtConfigResult {
    /// Whatever object the service platform wrote; its shape is the platform's own
    pub ext_config: ::wx_core::Object,
}
::wx_core::record!(GetExtConfigResult { ext_config });
impl Wx {
    /// Tells whether an API, one of its parameters or a value of that parameter works here: both
    /// known to the spec and provided by this host. Write `showToast`, `showToast.object.icon`,
    /// `showToast.object.icon.none` or, for a member of an object, `RequestTask.abort`.
    ///
    /// Parameters:
    ///
    /// - `schema`: Dotted path to ask about; what is not a string is answered with false
    ///
    /// Returns: False also for a path that nobody knows
    ///
    /// Since 1.1.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html)
    ///
    /// ```js
    /// if (wx.canIUse('getSkylineInfoSync')) {
    ///   const { isSupported } = wx.getSkylineInfoSync()
    /// }
    /// ```
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
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.arrayBufferToBase64.html)
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
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.base64ToArrayBuffer.html)
    #[deprecated(since = "2.4.0", note = "the platform gave it up")]
    pub fn base64_to_array_buffer(&self, base64: impl Into<String>) -> Result<Vec<u8>> {
        self.client.sync::<Base64ToArrayBuffer>(Base64ToArrayBufferOptions::new(base64))
    }
    /// Gives the manager that holds the user's encryption keys, for encrypting traffic with one's
    /// own server.
    ///
    /// Since 2.17.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/wx.getUserCryptoManager.html)
    ///
    /// ```js
    /// wx.getUserCryptoManager().getLatestUserKey({
    ///   success: ({ encryptKey, iv, version }) => send(seal(message, encryptKey, iv), version),
    /// })
    /// ```
    pub fn get_user_crypto_manager(&self) -> Result<UserCryptoManager> {
        self.client.sync::<GetUserCryptoManager>(())
    }
    /// Fetches the settings a third-party service platform put into the mini program it built for a
    /// client.
    ///
    /// Gives [`GetExtConfigResult`].
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ext/wx.getExtConfig.html)
    ///
    /// ```js
    /// const { extConfig } = await wx.getExtConfig()
    /// this.setData({ shop: extConfig.shopName })
    /// ```
    pub fn get_ext_config(&self, call: impl Into<Call<GetExtConfig>>) {
        self.client.call(call);
    }
    /// Hands back the platform-supplied `ext` settings directly instead of through a callback;
    /// plugins cannot use it.
    ///
    /// As [`Self::get_ext_config`], with the result at once.
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ext/wx.getExtConfigSync.html)
    pub fn get_ext_config_sync(&self) -> Result<::wx_core::Object> {
        self.client.sync::<GetExtConfigSync>(GetExtConfigOptions::new())
    }
    /// As [`Self::get_ext_config`], as a future.
    pub fn get_ext_config_future(
        &self,
        options: GetExtConfigOptions,
    ) -> ApiFuture<GetExtConfig> {
        self.client.future(options)
    }
}
impl ::wx_core::Property for Env {
    const PROPERTY: &'static ::wx_core::desc::FieldDesc = &BASE.properties[0];
}
/// Entry to cloud development; call its `init` before anything else
#[derive(Clone, Debug)]
pub struct CloudProperty(pub External);
impl ::wx_core::IntoCell for CloudProperty {
    fn into_cell(self) -> ::wx_core::Cell<'static> {
        ::wx_core::IntoCell::into_cell(self.0)
    }
}
impl ::wx_core::Property for CloudProperty {
    const PROPERTY: &'static ::wx_core::desc::FieldDesc = &BASE.properties[1];
}
/// Supplies per-user encryption keys and secure random bytes.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.html)
#[derive(Clone, Debug)]
pub struct UserCryptoManager {
    client: ::wx_core::Client,
}
::wx_core::object!(UserCryptoManager = USER_CRYPTO_MANAGER);
impl UserCryptoManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Fetches the current user's newest key with `iv`, version and expiry; the server can obtain
    /// it too.
    ///
    /// Gives [`UserCryptoManagerGetLatestUserKeyResult`].
    ///
    /// Since 2.17.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.getLatestUserKey.html)
    pub fn get_latest_user_key(
        &self,
        call: impl Into<Call<UserCryptoManagerGetLatestUserKey>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_latest_user_key`], as a future.
    pub fn get_latest_user_key_future(
        &self,
        options: UserCryptoManagerGetLatestUserKeyOptions,
    ) -> ApiFuture<UserCryptoManagerGetLatestUserKey> {
        self.client.future(options)
    }
    /// Produces up to 1 MiB of random bytes strong enough for keys and nonces.
    ///
    /// Takes [`UserCryptoManagerGetRandomValuesOptions`], gives [`UserCryptoManagerGetRandomValuesResult`].
    ///
    /// Since 2.17.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.getRandomValues.html)
    pub fn get_random_values(
        &self,
        call: impl Into<Call<UserCryptoManagerGetRandomValues>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_random_values`], as a future.
    pub fn get_random_values_future(
        &self,
        options: UserCryptoManagerGetRandomValuesOptions,
    ) -> ApiFuture<UserCryptoManagerGetRandomValues> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for UserCryptoManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Fetches the current user's newest key with `iv`, version and expiry; the server can obtain
/// it too.
///
/// Called as [`UserCryptoManager::get_latest_user_key`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.getLatestUserKey.html)
pub enum UserCryptoManagerGetLatestUserKey {}
::wx_core::api!(
    UserCryptoManagerGetLatestUserKey = object USER_CRYPTO_MANAGER[0],
    UserCryptoManagerGetLatestUserKeyOptions => fields
    UserCryptoManagerGetLatestUserKeyResult
);
/// Parameters of [`UserCryptoManager::get_latest_user_key`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UserCryptoManagerGetLatestUserKeyOptions {}
impl UserCryptoManagerGetLatestUserKeyOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for UserCryptoManagerGetLatestUserKeyOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(UserCryptoManagerGetLatestUserKeyOptions {});
impl Options for UserCryptoManagerGetLatestUserKeyOptions {
    type Api = UserCryptoManagerGetLatestUserKey;
}
/// What [`UserCryptoManager::get_latest_user_key`] gives.
#[derive(Clone, Debug)]
pub struct UserCryptoManagerGetLatestUserKeyResult {
    /// The key itself; keep it in memory only and never send it out
    pub encrypt_key: String,
    /// When the key stops being valid and a newer one must be fetched
    pub expire_time: i64,
    /// Initialization vector that belongs to this key
    pub iv: String,
    /// Tells the server which of the user's keys was used to encrypt
    pub version: i64,
}
::wx_core::record!(
    UserCryptoManagerGetLatestUserKeyResult { encrypt_key, expire_time, iv, version }
);
/// Produces up to 1 MiB of random bytes strong enough for keys and nonces.
///
/// Called as [`UserCryptoManager::get_random_values`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/UserCryptoManager.getRandomValues.html)
pub enum UserCryptoManagerGetRandomValues {}
::wx_core::api!(
    UserCryptoManagerGetRandomValues = object USER_CRYPTO_MANAGER[1],
    UserCryptoManagerGetRandomValuesOptions => fields
    UserCryptoManagerGetRandomValuesResult
);
/// Parameters of [`UserCryptoManager::get_random_values`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UserCryptoManagerGetRandomValuesOptions {
    /// Number of bytes to generate, a whole number up to 1048576. Unit: bytes. At most 1048576.
    pub length: i64,
}
impl UserCryptoManagerGetRandomValuesOptions {
    /// With all of them.
    pub fn new(length: i64) -> Self {
        Self { length }
    }
}
::wx_core::record!(UserCryptoManagerGetRandomValuesOptions { length });
impl Options for UserCryptoManagerGetRandomValuesOptions {
    type Api = UserCryptoManagerGetRandomValues;
}
/// What [`UserCryptoManager::get_random_values`] gives.
#[derive(Clone, Debug)]
pub struct UserCryptoManagerGetRandomValuesResult {
    /// The random bytes, exactly as many as `length` asked for
    pub random_values: Vec<u8>,
}
::wx_core::record!(UserCryptoManagerGetRandomValuesResult { random_values });
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
            ApiDesc::sync("getUserCryptoManager")
                .returns(Returns::Value(Type::Handle(&USER_CRYPTO_MANAGER))),
            ApiDesc::asynchronous("getExtConfig")
                .result(&GET_EXT_CONFIG_RESULT)
                .twin(
                    &SyncDesc {
                        name: "getExtConfigSync",
                        args: &[],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                ),
        ],
        properties: &[
            FieldDesc::new("env", Type::Struct(&ENV)),
            FieldDesc::new("cloud", Type::External),
        ],
    };
    pub static USER_CRYPTO_MANAGER: ObjectDesc = ObjectDesc {
        name: "UserCryptoManager",
        members: &[
            ApiDesc::asynchronous("UserCryptoManager.getLatestUserKey")
                .key("getLatestUserKey")
                .result(&USER_CRYPTO_MANAGER_GET_LATEST_USER_KEY_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("UserCryptoManager.getRandomValues")
                .key("getRandomValues")
                .params(&USER_CRYPTO_MANAGER_GET_RANDOM_VALUES_OPTIONS)
                .result(&USER_CRYPTO_MANAGER_GET_RANDOM_VALUES_RESULT)
                .promise(PromiseRule::No),
        ],
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
    pub static GET_EXT_CONFIG_RESULT: StructDesc = StructDesc::new(
        "GetExtConfigResult",
        &[FieldDesc::new("extConfig", Type::Object)],
    );
    pub static USER_CRYPTO_MANAGER_GET_LATEST_USER_KEY_RESULT: StructDesc = StructDesc::new(
        "UserCryptoManagerGetLatestUserKeyResult",
        &[
            FieldDesc::new("encryptKey", Type::String),
            FieldDesc::new("expireTime", Type::Int),
            FieldDesc::new("iv", Type::String),
            FieldDesc::new("version", Type::Int),
        ],
    );
    pub static USER_CRYPTO_MANAGER_GET_RANDOM_VALUES_OPTIONS: StructDesc = StructDesc::new(
        "UserCryptoManagerGetRandomValuesOptions",
        &[FieldDesc::new("length", Type::Int).max(1048576.0)],
    );
    pub static USER_CRYPTO_MANAGER_GET_RANDOM_VALUES_RESULT: StructDesc = StructDesc::new(
        "UserCryptoManagerGetRandomValuesResult",
        &[FieldDesc::new("randomValues", Type::Bytes)],
    );
    pub static ENV: StructDesc = StructDesc::new(
        "Env",
        &[FieldDesc::new("USER_DATA_PATH", Type::String)],
    );
    pub static SCHEMA: [Type; 2] = [Type::String, Type::External];
    pub static GET_RANDOM_VALUES_OPTION: StructDesc = StructDesc::new(
        "GetRandomValuesOption",
        &[FieldDesc::new("length", Type::Int).max(1048576.0)],
    );
}
