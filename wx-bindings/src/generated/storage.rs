// Generated from storage.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::STORAGE;
/// One entry of a batch write. The official name says list; it is a single pair.
#[derive(Clone, Debug)]
pub struct KvList {
    /// Key to write under; an entry already there is replaced
    pub key: String,
    /// Anything storage can hold, under the same rules as `data` of setStorage.
    pub value: Value,
}
::wx_core::record!(KvList { key, value });
/// What was fetched while the app was closed, and for which page.
#[derive(Clone, Debug)]
pub struct BackgroundFetchData {
    /// As the server sent it, often JSON
    pub fetched_data: String,
    /// The page that the data is for
    pub path: String,
    /// That page's query without a question mark
    pub query: String,
    /// How the app was or would be entered
    pub scene: i64,
    /// When the data arrived here. Unit: ms.
    pub time_stamp: i64,
}
::wx_core::record!(BackgroundFetchData { fetched_data, path, query, scene, time_stamp });
/// Fetched data on its arrival.
#[derive(Clone, Debug)]
pub struct BackgroundFetchEvent {
    /// Which of the two ways of fetching it came by: `pre` or `periodic`
    pub fetch_type: String,
    /// The text that the server answered with
    pub fetched_data: String,
    /// The page it was fetched for
    pub path: String,
    /// The parameters of that page as text
    pub query: String,
    /// The scene of that page
    pub scene: i64,
    /// The time of arrival. Unit: ms.
    pub time_stamp: i64,
}
::wx_core::record!(
    BackgroundFetchEvent { fetch_type, fetched_data, path, query, scene, time_stamp }
);
/// Saves a value under a key, replacing what was there.
///
/// Called as [`Wx::set_storage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html)
pub enum SetStorage {}
::wx_core::api!(SetStorage = STORAGE[0], SetStorageOptions => fields());
/// The Sync form of [`Wx::set_storage`].
pub enum SetStorageSync {}
::wx_core::api!(SetStorageSync = STORAGE[0] sync, SetStorageOptions => fields());
/// Parameters of [`Wx::set_storage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetStorageOptions {
    /// Key to write under; case matters
    pub key: String,
    /// A primitive, Date, ArrayBuffer, array or plain object. It is copied, so later changes to the
    /// object are not saved. Functions, symbols and cycles make the call fail.
    pub data: Value,
    /// Encrypts the value at rest. getStorage must then ask with `encrypt` as well; the Sync form
    /// cannot. Default: `false`. Since 2.21.3.
    pub encrypt: bool,
}
impl SetStorageOptions {
    /// With the required ones; the others are left out.
    pub fn new(key: impl Into<String>, data: impl Into<Value>) -> Self {
        Self {
            key: key.into(),
            data: data.into(),
            encrypt: false,
        }
    }
    /// Encrypts the value at rest. getStorage must then ask with `encrypt` as well; the Sync form
    /// cannot. Default: `false`. Since 2.21.3.
    pub fn encrypt(mut self, encrypt: bool) -> Self {
        self.encrypt = encrypt;
        self
    }
}
::wx_core::record!(SetStorageOptions { key, data, encrypt });
impl Options for SetStorageOptions {
    type Api = SetStorage;
}
/// Why [`Wx::set_storage`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetStorageError {
    /// One value is larger than a single key may hold, or the key itself takes over 64 KB.
    EntrySizeLimitReached,
    /// The write would take all entries together over the app's quota; nothing was written.
    ExceedStorageMaxSize10mb,
    /// The disk is full; what was stored before is unharmed.
    NoSpaceLeft,
}
impl From<SetStorageError> for WxError {
    fn from(error: SetStorageError) -> Self {
        match error {
            SetStorageError::EntrySizeLimitReached => {
                WxError::fail("entry size limit reached")
            }
            SetStorageError::ExceedStorageMaxSize10mb => {
                WxError::fail("exceed storage max size 10Mb")
            }
            SetStorageError::NoSpaceLeft => WxError::fail("no space left"),
        }
    }
}
/// Reads the value saved under a key, with its type intact: a Date comes back as a Date, "1"
/// stays a string.
///
/// Called as [`Wx::get_storage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorage.html)
pub enum GetStorage {}
::wx_core::api!(GetStorage = STORAGE[1], GetStorageOptions => fields GetStorageResult);
/// The Sync form of [`Wx::get_storage`].
pub enum GetStorageSync {}
::wx_core::api!(GetStorageSync = STORAGE[1] sync, GetStorageOptions => value Value);
/// Parameters of [`Wx::get_storage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetStorageOptions {
    /// Key the value was saved under
    pub key: String,
    /// Must be true for a value that was saved encrypted. Default: `false`. Since 2.21.3.
    pub encrypt: bool,
}
impl GetStorageOptions {
    /// With the required ones; the others are left out.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            encrypt: false,
        }
    }
    /// Must be true for a value that was saved encrypted. Default: `false`. Since 2.21.3.
    pub fn encrypt(mut self, encrypt: bool) -> Self {
        self.encrypt = encrypt;
        self
    }
}
::wx_core::record!(GetStorageOptions { key, encrypt });
impl Options for GetStorageOptions {
    type Api = GetStorage;
}
/// What [`Wx::get_storage`] gives.
#[derive(Clone, Debug)]
pub struct GetStorageResult {
    /// A fresh copy of the saved value; changing it does not change storage
    pub data: Value,
}
::wx_core::record!(GetStorageResult { data });
/// Why [`Wx::get_storage`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetStorageError {
    /// Nothing is saved under this key.
    DataNotFound,
}
impl From<GetStorageError> for WxError {
    fn from(error: GetStorageError) -> Self {
        match error {
            GetStorageError::DataNotFound => WxError::fail("data not found"),
        }
    }
}
/// Deletes one entry and gives its space back to the quota.
///
/// Called as [`Wx::remove_storage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.removeStorage.html)
pub enum RemoveStorage {}
::wx_core::api!(RemoveStorage = STORAGE[2], RemoveStorageOptions => fields());
/// The Sync form of [`Wx::remove_storage`].
pub enum RemoveStorageSync {}
::wx_core::api!(RemoveStorageSync = STORAGE[2] sync, RemoveStorageOptions => fields());
/// Parameters of [`Wx::remove_storage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RemoveStorageOptions {
    /// Key of the entry to delete
    pub key: String,
}
impl RemoveStorageOptions {
    /// With all of them.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}
::wx_core::record!(RemoveStorageOptions { key });
impl Options for RemoveStorageOptions {
    type Api = RemoveStorage;
}
/// Deletes every entry of this app, encrypted ones included.
///
/// Called as [`Wx::clear_storage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.clearStorage.html)
pub enum ClearStorage {}
::wx_core::api!(ClearStorage = STORAGE[3], ClearStorageOptions => fields());
/// The Sync form of [`Wx::clear_storage`].
pub enum ClearStorageSync {}
::wx_core::api!(ClearStorageSync = STORAGE[3] sync, ClearStorageOptions => fields());
/// Parameters of [`Wx::clear_storage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClearStorageOptions {}
impl ClearStorageOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for ClearStorageOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ClearStorageOptions {});
impl Options for ClearStorageOptions {
    type Api = ClearStorage;
}
/// Tells which keys exist and how much of the quota they take.
///
/// Called as [`Wx::get_storage_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorageInfo.html)
pub enum GetStorageInfo {}
::wx_core::api!(
    GetStorageInfo = STORAGE[4], GetStorageInfoOptions => fields GetStorageInfoResult
);
/// The Sync form of [`Wx::get_storage_info`].
pub enum GetStorageInfoSync {}
::wx_core::api!(
    GetStorageInfoSync = STORAGE[4] sync, GetStorageInfoOptions => fields
    GetStorageInfoResult
);
/// Parameters of [`Wx::get_storage_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetStorageInfoOptions {}
impl GetStorageInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetStorageInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetStorageInfoOptions {});
impl Options for GetStorageInfoOptions {
    type Api = GetStorageInfo;
}
/// What [`Wx::get_storage_info`] gives.
#[derive(Clone, Debug)]
pub struct GetStorageInfoResult {
    /// Every key that holds a value
    pub keys: Vec<String>,
    /// Space taken by all entries together. Unit: KB.
    pub current_size: i64,
    /// The quota of the app; 10240 on the platform. Unit: KB.
    pub limit_size: i64,
}
::wx_core::record!(GetStorageInfoResult { keys, current_size, limit_size });
/// Saves several entries in one go, faster than one setStorage each.
///
/// Called as [`Wx::batch_set_storage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchSetStorage.html)
pub enum BatchSetStorage {}
::wx_core::api!(BatchSetStorage = STORAGE[5], BatchSetStorageOptions => fields());
/// The Sync form of [`Wx::batch_set_storage`].
pub enum BatchSetStorageSync {}
::wx_core::api!(
    BatchSetStorageSync = STORAGE[5] sync, BatchSetStorageOptions => fields()
);
/// Parameters of [`Wx::batch_set_storage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BatchSetStorageOptions {
    /// The entries, written in order; where a key comes twice the later one stays.
    pub kv_list: Vec<KvList>,
}
impl BatchSetStorageOptions {
    /// With all of them.
    pub fn new(kv_list: Vec<KvList>) -> Self {
        Self { kv_list }
    }
}
::wx_core::record!(BatchSetStorageOptions { kv_list });
impl Options for BatchSetStorageOptions {
    type Api = BatchSetStorage;
}
/// Why [`Wx::batch_set_storage`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchSetStorageError {
    /// One value is larger than a single key may hold.
    EntrySizeLimitReached,
    /// The write would take all entries together over the app's quota; nothing was written.
    ExceedStorageMaxSize10mb,
}
impl From<BatchSetStorageError> for WxError {
    fn from(error: BatchSetStorageError) -> Self {
        match error {
            BatchSetStorageError::EntrySizeLimitReached => {
                WxError::fail("entry size limit reached")
            }
            BatchSetStorageError::ExceedStorageMaxSize10mb => {
                WxError::fail("exceed storage max size 10Mb")
            }
        }
    }
}
/// Reads several entries in one go.
///
/// Called as [`Wx::batch_get_storage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchGetStorage.html)
pub enum BatchGetStorage {}
::wx_core::api!(
    BatchGetStorage = STORAGE[6], BatchGetStorageOptions => fields BatchGetStorageResult
);
/// The Sync form of [`Wx::batch_get_storage`].
pub enum BatchGetStorageSync {}
::wx_core::api!(
    BatchGetStorageSync = STORAGE[6] sync, BatchGetStorageOptions => value Vec < Value >
);
/// Parameters of [`Wx::batch_get_storage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BatchGetStorageOptions {
    /// Keys to read
    pub key_list: Vec<String>,
}
impl BatchGetStorageOptions {
    /// With all of them.
    pub fn new(key_list: Vec<String>) -> Self {
        Self { key_list }
    }
}
::wx_core::record!(BatchGetStorageOptions { key_list });
impl Options for BatchGetStorageOptions {
    type Api = BatchGetStorage;
}
/// What [`Wx::batch_get_storage`] gives.
#[derive(Clone, Debug)]
pub struct BatchGetStorageResult {
    /// The values in the order of `keyList`
    pub data_list: Vec<Value>,
}
::wx_core::record!(BatchGetStorageResult { data_list });
/// Keeps a buffer in memory and returns an address for it, usable where an API or a component
/// takes a path.
///
/// Called as [`Wx::create_buffer_url`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.createBufferURL.html)
pub enum CreateBufferUrl {}
::wx_core::api!(CreateBufferUrl = STORAGE[7], CreateBufferUrlOptions => value String);
/// Parameters of [`Wx::create_buffer_url`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateBufferUrlOptions {
    /// Content to keep; of a typed array only its own part is taken
    pub buffer: Vec<u8>,
}
impl CreateBufferUrlOptions {
    /// With all of them.
    pub fn new(buffer: Vec<u8>) -> Self {
        Self { buffer }
    }
}
::wx_core::record!(CreateBufferUrlOptions { buffer });
/// Frees the memory behind an address from createBufferURL; the address is dead from then on.
///
/// Called as [`Wx::revoke_buffer_url`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.revokeBufferURL.html)
pub enum RevokeBufferUrl {}
::wx_core::api!(RevokeBufferUrl = STORAGE[8], RevokeBufferUrlOptions => fields());
/// Parameters of [`Wx::revoke_buffer_url`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RevokeBufferUrlOptions {
    /// The address exactly as createBufferURL returned it
    pub url: String,
}
impl RevokeBufferUrlOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(RevokeBufferUrlOptions { url });
/// Leaves a token that the platform sends along when it fetches data while the app is closed.
///
/// Called as [`Wx::set_background_fetch_token`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.setBackgroundFetchToken.html)
pub enum SetBackgroundFetchToken {}
::wx_core::api!(
    SetBackgroundFetchToken = STORAGE[9], SetBackgroundFetchTokenOptions => fields()
);
/// Parameters of [`Wx::set_background_fetch_token`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetBackgroundFetchTokenOptions {
    /// At most 1024 characters, outlasting the run
    pub token: String,
}
impl SetBackgroundFetchTokenOptions {
    /// With all of them.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}
::wx_core::record!(SetBackgroundFetchTokenOptions { token });
impl Options for SetBackgroundFetchTokenOptions {
    type Api = SetBackgroundFetchToken;
}
/// Gives back the token that was set, in this run or one before.
///
/// Called as [`Wx::get_background_fetch_token`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.getBackgroundFetchToken.html)
pub enum GetBackgroundFetchToken {}
::wx_core::api!(
    GetBackgroundFetchToken = STORAGE[10], GetBackgroundFetchTokenOptions => fields
    GetBackgroundFetchTokenResult
);
/// Parameters of [`Wx::get_background_fetch_token`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBackgroundFetchTokenOptions {}
impl GetBackgroundFetchTokenOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetBackgroundFetchTokenOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetBackgroundFetchTokenOptions {});
impl Options for GetBackgroundFetchTokenOptions {
    type Api = GetBackgroundFetchToken;
}
/// What [`Wx::get_background_fetch_token`] gives.
#[derive(Clone, Debug)]
pub struct GetBackgroundFetchTokenResult {
    /// Exactly as it was set
    pub token: String,
}
::wx_core::record!(GetBackgroundFetchTokenResult { token });
/// Why [`Wx::get_background_fetch_token`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetBackgroundFetchTokenError {
    /// The app never set one.
    TokenNotSet,
}
impl From<GetBackgroundFetchTokenError> for WxError {
    fn from(error: GetBackgroundFetchTokenError) -> Self {
        match error {
            GetBackgroundFetchTokenError::TokenNotSet => WxError::fail("token not set"),
        }
    }
}
/// Gives what was fetched before the app was opened, so that the first page need not wait for a
/// server.
///
/// Called as [`Wx::get_background_fetch_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.getBackgroundFetchData.html)
pub enum GetBackgroundFetchData {}
::wx_core::api!(
    GetBackgroundFetchData = STORAGE[11], GetBackgroundFetchDataOptions => fields
    BackgroundFetchData
);
/// Parameters of [`Wx::get_background_fetch_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetBackgroundFetchDataOptions {
    /// `pre` for data of this start, `periodic` for data fetched now and then
    pub fetch_type: String,
}
impl GetBackgroundFetchDataOptions {
    /// With all of them.
    pub fn new(fetch_type: impl Into<String>) -> Self {
        Self {
            fetch_type: fetch_type.into(),
        }
    }
}
::wx_core::record!(GetBackgroundFetchDataOptions { fetch_type });
impl Options for GetBackgroundFetchDataOptions {
    type Api = GetBackgroundFetchData;
}
/// Why [`Wx::get_background_fetch_data`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetBackgroundFetchDataError {
    /// Nothing of this type has been fetched.
    NoFetchedData,
}
impl From<GetBackgroundFetchDataError> for WxError {
    fn from(error: GetBackgroundFetchDataError) -> Self {
        match error {
            GetBackgroundFetchDataError::NoFetchedData => {
                WxError::fail("no fetched data")
            }
        }
    }
}
/// Data was fetched while the app is open.
///
/// Called as [`Wx::on_background_fetch_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.onBackgroundFetchData.html)
pub enum OnBackgroundFetchData {}
::wx_core::api!(OnBackgroundFetchData = STORAGE[12], () => fields BackgroundFetchEvent);
impl Wx {
    /// Saves a value under a key, replacing what was there. Entries outlive the app until they are
    /// removed or the user deletes the app. A key may hold 1 MB and all keys together 10 MB; with
    /// `encrypt` the limits are 0.7 MB and 7.1 MB.
    ///
    /// Takes [`SetStorageOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html)
    ///
    /// ```js
    /// await wx.setStorage({ key: 'cart', data: { items: [42], at: new Date() } })
    /// const { data } = await wx.getStorage({ key: 'cart' })
    /// console.log(data.at instanceof Date)    // true
    /// ```
    ///
    /// # Errors
    ///
    /// - `entry size limit reached`: One value is larger than a single key may hold, or the key
    ///   itself takes over 64 KB.
    /// - `exceed storage max size 10Mb`: The write would take all entries together over the app's
    ///   quota; nothing was written.
    /// - `no space left`: The disk is full; what was stored before is unharmed.
    pub fn set_storage(&self, call: impl Into<Call<SetStorage>>) {
        self.client.call(call);
    }
    /// Blocks until the value is on disk. Throws above 1 MB per key or 10 MB altogether.
    ///
    /// As [`Self::set_storage`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `key`: Key to write under; case matters
    /// - `data`: A primitive, Date, ArrayBuffer, array or plain object. It is copied, so later
    ///   changes to the object are not saved. Functions, symbols and cycles make the call fail.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorageSync.html)
    ///
    /// # Errors
    ///
    /// - `entry size limit reached`: One value is larger than a single key may hold, or the key
    ///   itself takes over 64 KB.
    /// - `exceed storage max size 10Mb`: The write would take all entries together over the app's
    ///   quota; nothing was written.
    /// - `no space left`: The disk is full; what was stored before is unharmed.
    pub fn set_storage_sync(
        &self,
        key: impl Into<String>,
        data: impl Into<Value>,
    ) -> Result<()> {
        self.client.sync::<SetStorageSync>(SetStorageOptions::new(key, data))
    }
    /// As [`Self::set_storage`], as a future.
    pub fn set_storage_future(
        &self,
        options: SetStorageOptions,
    ) -> ApiFuture<SetStorage> {
        self.client.future(options)
    }
    /// Reads the value saved under a key, with its type intact: a Date comes back as a Date, "1"
    /// stays a string. For a missing key this form fails, while getStorageSync returns an empty
    /// string.
    ///
    /// Takes [`GetStorageOptions`], gives [`GetStorageResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorage.html)
    ///
    /// # Errors
    ///
    /// - `data not found`: Nothing is saved under this key.
    pub fn get_storage(&self, call: impl Into<Call<GetStorage>>) {
        self.client.call(call);
    }
    /// Hands back a saved value directly, an empty string for an unknown key. Slows a launch if
    /// overused.
    ///
    /// As [`Self::get_storage`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `key`: Key the value was saved under
    ///
    /// Gives `""` where the asynchronous form fails with `data not found`.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorageSync.html)
    pub fn get_storage_sync(&self, key: impl Into<String>) -> Result<Value> {
        self.client.sync::<GetStorageSync>(GetStorageOptions::new(key))
    }
    /// As [`Self::get_storage`], as a future.
    pub fn get_storage_future(
        &self,
        options: GetStorageOptions,
    ) -> ApiFuture<GetStorage> {
        self.client.future(options)
    }
    /// Deletes one entry and gives its space back to the quota. Succeeds if the key holds nothing.
    ///
    /// Takes [`RemoveStorageOptions`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.removeStorage.html)
    pub fn remove_storage(&self, call: impl Into<Call<RemoveStorage>>) {
        self.client.call(call);
    }
    /// Deletes a key and its value before the next line runs; an unknown key is no error.
    ///
    /// As [`Self::remove_storage`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `key`: Key of the entry to delete
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.removeStorageSync.html)
    pub fn remove_storage_sync(&self, key: impl Into<String>) -> Result<()> {
        self.client.sync::<RemoveStorageSync>(RemoveStorageOptions::new(key))
    }
    /// As [`Self::remove_storage`], as a future.
    pub fn remove_storage_future(
        &self,
        options: RemoveStorageOptions,
    ) -> ApiFuture<RemoveStorage> {
        self.client.future(options)
    }
    /// Deletes every entry of this app, encrypted ones included. Other apps' data is untouched.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.clearStorage.html)
    pub fn clear_storage(&self, call: impl Into<Call<ClearStorage>>) {
        self.client.call(call);
    }
    /// Empties the store of this app, and comes back only when nothing is left in it.
    ///
    /// As [`Self::clear_storage`], with the result at once.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.clearStorageSync.html)
    pub fn clear_storage_sync(&self) -> Result<()> {
        self.client.sync::<ClearStorageSync>(ClearStorageOptions::new())
    }
    /// As [`Self::clear_storage`], as a future.
    pub fn clear_storage_future(
        &self,
        options: ClearStorageOptions,
    ) -> ApiFuture<ClearStorage> {
        self.client.future(options)
    }
    /// Tells which keys exist and how much of the quota they take. No value is read.
    ///
    /// Gives [`GetStorageInfoResult`].
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorageInfo.html)
    pub fn get_storage_info(&self, call: impl Into<Call<GetStorageInfo>>) {
        self.client.call(call);
    }
    /// Returns the key list and the used and free quota, blocking while the store is looked
    /// through.
    ///
    /// As [`Self::get_storage_info`], with the result at once.
    ///
    /// Since 1.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorageInfoSync.html)
    pub fn get_storage_info_sync(&self) -> Result<GetStorageInfoResult> {
        self.client.sync::<GetStorageInfoSync>(GetStorageInfoOptions::new())
    }
    /// As [`Self::get_storage_info`], as a future.
    pub fn get_storage_info_future(
        &self,
        options: GetStorageInfoOptions,
    ) -> ApiFuture<GetStorageInfo> {
        self.client.future(options)
    }
    /// Saves several entries in one go, faster than one setStorage each. Each key has the limits of
    /// setStorage.
    ///
    /// Takes [`BatchSetStorageOptions`].
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchSetStorage.html)
    ///
    /// # Errors
    ///
    /// - `entry size limit reached`: One value is larger than a single key may hold.
    /// - `exceed storage max size 10Mb`: The write would take all entries together over the app's
    ///   quota; nothing was written.
    pub fn batch_set_storage(&self, call: impl Into<Call<BatchSetStorage>>) {
        self.client.call(call);
    }
    /// Writes a list of pairs before it returns. Throws on too big a value or a full store.
    ///
    /// As [`Self::batch_set_storage`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `kvList`: The entries, written in order; where a key comes twice the later one stays.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchSetStorageSync.html)
    ///
    /// # Errors
    ///
    /// - `entry size limit reached`: One value is larger than a single key may hold.
    /// - `exceed storage max size 10Mb`: The write would take all entries together over the app's
    ///   quota; nothing was written.
    pub fn batch_set_storage_sync(&self, kv_list: Vec<KvList>) -> Result<()> {
        self.client.sync::<BatchSetStorageSync>(BatchSetStorageOptions::new(kv_list))
    }
    /// As [`Self::batch_set_storage`], as a future.
    pub fn batch_set_storage_future(
        &self,
        options: BatchSetStorageOptions,
    ) -> ApiFuture<BatchSetStorage> {
        self.client.future(options)
    }
    /// Reads several entries in one go. A missing key does not fail the call; its place holds an
    /// empty string.
    ///
    /// Takes [`BatchGetStorageOptions`], gives [`BatchGetStorageResult`].
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchGetStorage.html)
    ///
    /// ```js
    /// const [token, theme] = wx.batchGetStorageSync(['token', 'theme'])
    /// ```
    pub fn batch_get_storage(&self, call: impl Into<Call<BatchGetStorage>>) {
        self.client.call(call);
    }
    /// Returns the values of several keys at once, in the order of the keys, with one disk access.
    ///
    /// As [`Self::batch_get_storage`], with the result at once.
    ///
    /// Parameters:
    ///
    /// - `keyList`: Keys to read
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchGetStorageSync.html)
    pub fn batch_get_storage_sync(&self, key_list: Vec<String>) -> Result<Vec<Value>> {
        self.client.sync::<BatchGetStorageSync>(BatchGetStorageOptions::new(key_list))
    }
    /// As [`Self::batch_get_storage`], as a future.
    pub fn batch_get_storage_future(
        &self,
        options: BatchGetStorageOptions,
    ) -> ApiFuture<BatchGetStorage> {
        self.client.future(options)
    }
    /// Keeps a buffer in memory and returns an address for it, usable where an API or a component
    /// takes a path. The memory stays taken until revokeBufferURL or the end of the app.
    ///
    /// Parameters:
    ///
    /// - `buffer`: Content to keep; of a typed array only its own part is taken
    ///
    /// Returns: An address unique within this run of the app
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.createBufferURL.html)
    pub fn create_buffer_url(&self, buffer: Vec<u8>) -> Result<String> {
        self.client.sync::<CreateBufferUrl>(CreateBufferUrlOptions::new(buffer))
    }
    /// Frees the memory behind an address from createBufferURL; the address is dead from then on.
    ///
    /// Parameters:
    ///
    /// - `url`: The address exactly as createBufferURL returned it
    ///
    /// Since 2.14.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.revokeBufferURL.html)
    pub fn revoke_buffer_url(&self, url: impl Into<String>) -> Result<()> {
        self.client.sync::<RevokeBufferUrl>(RevokeBufferUrlOptions::new(url))
    }
    /// Leaves a token that the platform sends along when it fetches data while the app is closed.
    ///
    /// Takes [`SetBackgroundFetchTokenOptions`].
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.setBackgroundFetchToken.html)
    pub fn set_background_fetch_token(
        &self,
        call: impl Into<Call<SetBackgroundFetchToken>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::set_background_fetch_token`], as a future.
    pub fn set_background_fetch_token_future(
        &self,
        options: SetBackgroundFetchTokenOptions,
    ) -> ApiFuture<SetBackgroundFetchToken> {
        self.client.future(options)
    }
    /// Gives back the token that was set, in this run or one before.
    ///
    /// Gives [`GetBackgroundFetchTokenResult`].
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.getBackgroundFetchToken.html)
    ///
    /// # Errors
    ///
    /// - `token not set`: The app never set one.
    pub fn get_background_fetch_token(
        &self,
        call: impl Into<Call<GetBackgroundFetchToken>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_background_fetch_token`], as a future.
    pub fn get_background_fetch_token_future(
        &self,
        options: GetBackgroundFetchTokenOptions,
    ) -> ApiFuture<GetBackgroundFetchToken> {
        self.client.future(options)
    }
    /// Gives what was fetched before the app was opened, so that the first page need not wait for a
    /// server.
    ///
    /// Takes [`GetBackgroundFetchDataOptions`].
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.getBackgroundFetchData.html)
    ///
    /// ```js
    /// wx.getBackgroundFetchData({
    ///   fetchType: 'pre',
    ///   success: ({ fetchedData }) => this.setData(JSON.parse(fetchedData)),
    /// })
    /// ```
    ///
    /// # Errors
    ///
    /// - `no fetched data`: Nothing of this type has been fetched.
    pub fn get_background_fetch_data(
        &self,
        call: impl Into<Call<GetBackgroundFetchData>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_background_fetch_data`], as a future.
    pub fn get_background_fetch_data_future(
        &self,
        options: GetBackgroundFetchDataOptions,
    ) -> ApiFuture<GetBackgroundFetchData> {
        self.client.future(options)
    }
    /// Data was fetched while the app is open.
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/background-fetch/wx.onBackgroundFetchData.html)
    pub fn on_background_fetch_data(
        &self,
        listener: impl Fn(&BackgroundFetchEvent) + 'static,
    ) -> Listener<OnBackgroundFetchData> {
        self.client.on(listener)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static STORAGE: Family = Family {
        name: "storage",
        apis: &[
            ApiDesc::asynchronous("setStorage")
                .params(&SET_STORAGE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "setStorageSync",
                        args: &[Arg::Param(0), Arg::Param(1)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                ),
            ApiDesc::asynchronous("getStorage")
                .params(&GET_STORAGE_OPTIONS)
                .result(&GET_STORAGE_RESULT)
                .twin(
                    &SyncDesc {
                        name: "getStorageSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Field(0),
                        on_fail: &[("data not found", Literal::Text(""))],
                    },
                ),
            ApiDesc::asynchronous("removeStorage")
                .params(&REMOVE_STORAGE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "removeStorageSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                ),
            ApiDesc::asynchronous("clearStorage")
                .twin(
                    &SyncDesc {
                        name: "clearStorageSync",
                        args: &[],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                ),
            ApiDesc::asynchronous("getStorageInfo")
                .result(&GET_STORAGE_INFO_RESULT)
                .twin(
                    &SyncDesc {
                        name: "getStorageInfoSync",
                        args: &[],
                        returns: SyncReturns::Result,
                        on_fail: &[],
                    },
                ),
            ApiDesc::asynchronous("batchSetStorage")
                .params(&BATCH_SET_STORAGE_OPTIONS)
                .twin(
                    &SyncDesc {
                        name: "batchSetStorageSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Nothing,
                        on_fail: &[],
                    },
                ),
            ApiDesc::asynchronous("batchGetStorage")
                .params(&BATCH_GET_STORAGE_OPTIONS)
                .result(&BATCH_GET_STORAGE_RESULT)
                .twin(
                    &SyncDesc {
                        name: "batchGetStorageSync",
                        args: &[Arg::Param(0)],
                        returns: SyncReturns::Field(0),
                        on_fail: &[],
                    },
                ),
            ApiDesc::sync("createBufferURL")
                .params(&CREATE_BUFFER_URL_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::String)),
            ApiDesc::sync("revokeBufferURL")
                .params(&REVOKE_BUFFER_URL_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::asynchronous("setBackgroundFetchToken")
                .params(&SET_BACKGROUND_FETCH_TOKEN_OPTIONS),
            ApiDesc::asynchronous("getBackgroundFetchToken")
                .result(&GET_BACKGROUND_FETCH_TOKEN_RESULT),
            ApiDesc::asynchronous("getBackgroundFetchData")
                .params(&GET_BACKGROUND_FETCH_DATA_OPTIONS)
                .result(&BACKGROUND_FETCH_DATA),
            ApiDesc::event("onBackgroundFetchData", &EventDesc::without_off())
                .result(&BACKGROUND_FETCH_EVENT),
        ],
        properties: &[],
    };
    pub static SET_STORAGE_OPTIONS: StructDesc = StructDesc::new(
        "SetStorageOptions",
        &[
            FieldDesc::new("key", Type::String),
            FieldDesc::new("data", Type::Any),
            FieldDesc::new("encrypt", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static GET_STORAGE_OPTIONS: StructDesc = StructDesc::new(
        "GetStorageOptions",
        &[
            FieldDesc::new("key", Type::String),
            FieldDesc::new("encrypt", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static GET_STORAGE_RESULT: StructDesc = StructDesc::new(
        "GetStorageResult",
        &[FieldDesc::new("data", Type::Any)],
    );
    pub static REMOVE_STORAGE_OPTIONS: StructDesc = StructDesc::new(
        "RemoveStorageOptions",
        &[FieldDesc::new("key", Type::String)],
    );
    pub static GET_STORAGE_INFO_RESULT: StructDesc = StructDesc::new(
        "GetStorageInfoResult",
        &[
            FieldDesc::new("keys", Type::List(&Type::String)),
            FieldDesc::new("currentSize", Type::Int),
            FieldDesc::new("limitSize", Type::Int),
        ],
    );
    pub static BATCH_SET_STORAGE_OPTIONS: StructDesc = StructDesc::new(
        "BatchSetStorageOptions",
        &[FieldDesc::new("kvList", Type::List(&Type::Struct(&KV_LIST)))],
    );
    pub static BATCH_GET_STORAGE_OPTIONS: StructDesc = StructDesc::new(
        "BatchGetStorageOptions",
        &[FieldDesc::new("keyList", Type::List(&Type::String))],
    );
    pub static BATCH_GET_STORAGE_RESULT: StructDesc = StructDesc::new(
        "BatchGetStorageResult",
        &[FieldDesc::new("dataList", Type::List(&Type::Any))],
    );
    pub static CREATE_BUFFER_URL_OPTIONS: StructDesc = StructDesc::new(
        "CreateBufferUrlOptions",
        &[FieldDesc::new("buffer", Type::Buffer)],
    );
    pub static REVOKE_BUFFER_URL_OPTIONS: StructDesc = StructDesc::new(
        "RevokeBufferUrlOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static SET_BACKGROUND_FETCH_TOKEN_OPTIONS: StructDesc = StructDesc::new(
        "SetBackgroundFetchTokenOptions",
        &[FieldDesc::new("token", Type::String)],
    );
    pub static GET_BACKGROUND_FETCH_TOKEN_RESULT: StructDesc = StructDesc::new(
        "GetBackgroundFetchTokenResult",
        &[FieldDesc::new("token", Type::String)],
    );
    pub static GET_BACKGROUND_FETCH_DATA_OPTIONS: StructDesc = StructDesc::new(
        "GetBackgroundFetchDataOptions",
        &[FieldDesc::new("fetchType", Type::String)],
    );
    pub static KV_LIST: StructDesc = StructDesc::new(
        "KvList",
        &[FieldDesc::new("key", Type::String), FieldDesc::new("value", Type::Any)],
    );
    pub static BACKGROUND_FETCH_DATA: StructDesc = StructDesc::new(
        "BackgroundFetchData",
        &[
            FieldDesc::new("fetchedData", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::String),
            FieldDesc::new("scene", Type::Int),
            FieldDesc::new("timeStamp", Type::Int),
        ],
    );
    pub static BACKGROUND_FETCH_EVENT: StructDesc = StructDesc::new(
        "BackgroundFetchEvent",
        &[
            FieldDesc::new("fetchType", Type::String),
            FieldDesc::new("fetchedData", Type::String),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("query", Type::String),
            FieldDesc::new("scene", Type::Int),
            FieldDesc::new("timeStamp", Type::Int),
        ],
    );
}
