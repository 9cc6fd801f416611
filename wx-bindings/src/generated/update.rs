// Generated from update.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::UPDATE;
/// Which plugin version is ready
#[derive(Clone, Debug)]
pub struct OnUpdateReadyListenerResult {
    /// Version that has just been downloaded
    pub plugin_version: String,
}
::wx_core::record!(OnUpdateReadyListenerResult { plugin_version });
/// Gets what tells of newer versions.
///
/// Called as [`Wx::get_update_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.getUpdateManager.html)
pub enum GetUpdateManager {}
::wx_core::api!(GetUpdateManager = UPDATE[0], () => value UpdateManager);
/// Gives the object that follows new versions of one plugin, named by its AppID.
///
/// Called as [`Wx::get_plugin_update_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.getPluginUpdateManager.html)
pub enum GetPluginUpdateManager {}
::wx_core::api!(
    GetPluginUpdateManager = UPDATE[1], GetPluginUpdateManagerOptions => value
    PluginUpdateManager
);
/// Parameters of [`Wx::get_plugin_update_manager`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetPluginUpdateManagerOptions {
    /// AppID of the plugin, as written in app.json
    pub plugin_id: String,
}
impl GetPluginUpdateManagerOptions {
    /// With all of them.
    pub fn new(plugin_id: impl Into<String>) -> Self {
        Self {
            plugin_id: plugin_id.into(),
        }
    }
}
::wx_core::record!(GetPluginUpdateManagerOptions { plugin_id });
/// Begins to download a subpackage ahead of need, so far only the one with the workers.
///
/// Called as [`Wx::pre_download_subpackage`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/subpackage/wx.preDownloadSubpackage.html)
pub enum PreDownloadSubpackage {}
::wx_core::api!(
    PreDownloadSubpackage = UPDATE[2], PreDownloadSubpackageOptions => fields()
);
/// Parameters of [`Wx::pre_download_subpackage`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreDownloadSubpackageOptions {
    /// Kind of subpackage; only `workers` is accepted for now
    pub package_type: String,
}
impl PreDownloadSubpackageOptions {
    /// With all of them.
    pub fn new(package_type: impl Into<String>) -> Self {
        Self {
            package_type: package_type.into(),
        }
    }
}
::wx_core::record!(PreDownloadSubpackageOptions { package_type });
impl Options for PreDownloadSubpackageOptions {
    type Api = PreDownloadSubpackage;
}
/// Takes the user to the page where WeChat itself is updated; for clients too old for a
/// feature.
///
/// Called as [`Wx::update_we_chat_app`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.updateWeChatApp.html)
pub enum UpdateWeChatApp {}
::wx_core::api!(UpdateWeChatApp = UPDATE[3], UpdateWeChatAppOptions => fields());
/// Parameters of [`Wx::update_we_chat_app`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UpdateWeChatAppOptions {}
impl UpdateWeChatAppOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for UpdateWeChatAppOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(UpdateWeChatAppOptions {});
impl Options for UpdateWeChatAppOptions {
    type Api = UpdateWeChatApp;
}
impl Wx {
    /// Gets what tells of newer versions. There is one in the whole app; each call gives the same.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.getUpdateManager.html)
    ///
    /// ```js
    /// const updates = wx.getUpdateManager()
    /// updates.onUpdateReady(() => updates.applyUpdate())    // restarts the app
    /// ```
    pub fn get_update_manager(&self) -> Result<UpdateManager> {
        self.client.sync::<GetUpdateManager>(())
    }
    /// Gives the object that follows new versions of one plugin, named by its AppID.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.getPluginUpdateManager.html)
    pub fn get_plugin_update_manager(
        &self,
        options: GetPluginUpdateManagerOptions,
    ) -> Result<PluginUpdateManager> {
        self.client.sync::<GetPluginUpdateManager>(options)
    }
    /// Begins to download a subpackage ahead of need, so far only the one with the workers.
    ///
    /// Takes [`PreDownloadSubpackageOptions`].
    ///
    /// Since 2.27.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/subpackage/wx.preDownloadSubpackage.html)
    ///
    /// ```js
    /// const task = wx.preDownloadSubpackage({
    ///   packageType: 'workers',
    ///   success: () => { this.worker = wx.createWorker('workers/index.js') },
    /// })
    /// task.onProgressUpdate(({ progress }) => console.log(progress, '%'))
    /// ```
    pub fn pre_download_subpackage(
        &self,
        call: impl Into<Call<PreDownloadSubpackage>>,
    ) -> PreDownloadSubpackageTask {
        self.client.task(call)
    }
    /// As [`Self::pre_download_subpackage`], as a future, which also knows its task.
    pub fn pre_download_subpackage_future(
        &self,
        options: PreDownloadSubpackageOptions,
    ) -> ApiFuture<PreDownloadSubpackage> {
        self.client.future(options)
    }
    /// Takes the user to the page where WeChat itself is updated; for clients too old for a
    /// feature.
    ///
    /// Since 2.12.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.updateWeChatApp.html)
    pub fn update_we_chat_app(&self, call: impl Into<Call<UpdateWeChatApp>>) {
        self.client.call(call);
    }
    /// As [`Self::update_we_chat_app`], as a future.
    pub fn update_we_chat_app_future(
        &self,
        options: UpdateWeChatAppOptions,
    ) -> ApiFuture<UpdateWeChatApp> {
        self.client.future(options)
    }
}
/// Follows the search for a newer version of the app. The client searches by itself at each
/// start.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.html)
#[derive(Clone, Debug)]
pub struct UpdateManager {
    client: ::wx_core::Client,
}
::wx_core::object!(UpdateManager = UPDATE_MANAGER);
impl UpdateManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Restarts the app in the version that was downloaded. Before onUpdateReady there is none, and
    /// it fails.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.applyUpdate.html)
    ///
    /// # Errors
    ///
    /// - `update is not ready`: No newer version has been downloaded.
    pub fn apply_update(&self) -> Result<()> {
        self.client.sync::<UpdateManagerApplyUpdate>(())
    }
    /// The search has ended; `hasUpdate` tells whether something newer was found.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.onCheckForUpdate.html)
    pub fn on_check_for_update(
        &self,
        listener: impl Fn(&UpdateManagerOnCheckForUpdateResult) + 'static,
    ) -> Listener<UpdateManagerOnCheckForUpdate> {
        self.client.on(listener)
    }
    /// The newer version is here; ask the person and call applyUpdate.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.onUpdateReady.html)
    pub fn on_update_ready(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<UpdateManagerOnUpdateReady> {
        self.client.on(listener)
    }
    /// The newer version could not be downloaded; this one goes on.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.onUpdateFailed.html)
    pub fn on_update_failed(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<UpdateManagerOnUpdateFailed> {
        self.client.on(listener)
    }
}
impl AsRef<::wx_core::Client> for UpdateManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Restarts the app in the version that was downloaded.
///
/// Called as [`UpdateManager::apply_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.applyUpdate.html)
pub enum UpdateManagerApplyUpdate {}
::wx_core::api!(UpdateManagerApplyUpdate = object UPDATE_MANAGER[0], () => fields());
/// Why [`UpdateManager::apply_update`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpdateManagerApplyUpdateError {
    /// No newer version has been downloaded.
    UpdateIsNotReady,
}
impl From<UpdateManagerApplyUpdateError> for WxError {
    fn from(error: UpdateManagerApplyUpdateError) -> Self {
        match error {
            UpdateManagerApplyUpdateError::UpdateIsNotReady => {
                WxError::fail("update is not ready")
            }
        }
    }
}
/// The search has ended; `hasUpdate` tells whether something newer was found.
///
/// Called as [`UpdateManager::on_check_for_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.onCheckForUpdate.html)
pub enum UpdateManagerOnCheckForUpdate {}
::wx_core::api!(
    UpdateManagerOnCheckForUpdate = object UPDATE_MANAGER[1], () => fields
    UpdateManagerOnCheckForUpdateResult
);
/// What a listener of [`UpdateManager::on_check_for_update`] receives.
#[derive(Clone, Debug)]
pub struct UpdateManagerOnCheckForUpdateResult {
    /// A newer version exists; its download begins by itself
    pub has_update: bool,
}
::wx_core::record!(UpdateManagerOnCheckForUpdateResult { has_update });
/// The newer version is here; ask the person and call applyUpdate.
///
/// Called as [`UpdateManager::on_update_ready`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.onUpdateReady.html)
pub enum UpdateManagerOnUpdateReady {}
::wx_core::api!(UpdateManagerOnUpdateReady = object UPDATE_MANAGER[2], () => fields());
/// The newer version could not be downloaded; this one goes on.
///
/// Called as [`UpdateManager::on_update_failed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/UpdateManager.onUpdateFailed.html)
pub enum UpdateManagerOnUpdateFailed {}
::wx_core::api!(UpdateManagerOnUpdateFailed = object UPDATE_MANAGER[3], () => fields());
/// Tells how the update of one plugin goes; WeChat checks and downloads by itself.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.html)
#[derive(Clone, Debug)]
pub struct PluginUpdateManager {
    client: ::wx_core::Client,
}
::wx_core::object!(PluginUpdateManager = PLUGIN_UPDATE_MANAGER);
impl PluginUpdateManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// The check that runs on every cold or warm start has told whether a newer plugin exists.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.onCheckForUpdate.html)
    pub fn on_check_for_update(
        &self,
        listener: impl Fn(&PluginUpdateManagerOnCheckForUpdateResult) + 'static,
    ) -> Listener<PluginUpdateManagerOnCheckForUpdate> {
        self.client.on(listener)
    }
    /// A newer plugin version exists but its download broke off, for example for lack of network.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.onUpdateFailed.html)
    pub fn on_update_failed(
        &self,
        listener: impl Fn(&OnUpdateReadyListenerResult) + 'static,
    ) -> Listener<PluginUpdateManagerOnUpdateFailed> {
        self.client.on(listener)
    }
    /// The newer plugin has been downloaded; its version comes with the event.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.onUpdateReady.html)
    pub fn on_update_ready(
        &self,
        listener: impl Fn(&OnUpdateReadyListenerResult) + 'static,
    ) -> Listener<PluginUpdateManagerOnUpdateReady> {
        self.client.on(listener)
    }
}
impl AsRef<::wx_core::Client> for PluginUpdateManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// The check that runs on every cold or warm start has told whether a newer plugin exists.
///
/// Called as [`PluginUpdateManager::on_check_for_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.onCheckForUpdate.html)
pub enum PluginUpdateManagerOnCheckForUpdate {}
::wx_core::api!(
    PluginUpdateManagerOnCheckForUpdate = object PLUGIN_UPDATE_MANAGER[0], () => fields
    PluginUpdateManagerOnCheckForUpdateResult
);
/// What a listener of [`PluginUpdateManager::on_check_for_update`] receives.
#[derive(Clone, Debug)]
pub struct PluginUpdateManagerOnCheckForUpdateResult {
    /// True when the server has a newer version than the one running
    pub has_update: bool,
    /// The newer version; absent while `hasUpdate` is false
    pub plugin_version: Option<String>,
}
::wx_core::record!(
    PluginUpdateManagerOnCheckForUpdateResult { has_update, plugin_version }
);
/// A newer plugin version exists but its download broke off, for example for lack of network.
///
/// Called as [`PluginUpdateManager::on_update_failed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.onUpdateFailed.html)
pub enum PluginUpdateManagerOnUpdateFailed {}
::wx_core::api!(
    PluginUpdateManagerOnUpdateFailed = object PLUGIN_UPDATE_MANAGER[1], () => fields
    OnUpdateReadyListenerResult
);
/// The newer plugin has been downloaded; its version comes with the event.
///
/// Called as [`PluginUpdateManager::on_update_ready`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PluginUpdateManager.onUpdateReady.html)
pub enum PluginUpdateManagerOnUpdateReady {}
::wx_core::api!(
    PluginUpdateManagerOnUpdateReady = object PLUGIN_UPDATE_MANAGER[2], () => fields
    OnUpdateReadyListenerResult
);
/// Follows one subpackage download that was begun early.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/update/PreDownloadSubpackageTask.html)
#[derive(Clone, Debug)]
pub struct PreDownloadSubpackageTask {
    client: ::wx_core::Client,
}
::wx_core::object!(PreDownloadSubpackageTask = PRE_DOWNLOAD_SUBPACKAGE_TASK);
impl PreDownloadSubpackageTask {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// More of the subpackage has arrived; gives the share and the byte counts.
    ///
    /// Since 2.27.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/subpackage/PreDownloadSubpackageTask.onProgressUpdate.html)
    pub fn on_progress_update(
        &self,
        listener: impl Fn(&PreDownloadSubpackageTaskOnProgressUpdateResult) + 'static,
    ) -> Listener<PreDownloadSubpackageTaskOnProgressUpdate> {
        self.client.on(listener)
    }
}
impl AsRef<::wx_core::Client> for PreDownloadSubpackageTask {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// More of the subpackage has arrived; gives the share and the byte counts.
///
/// Called as [`PreDownloadSubpackageTask::on_progress_update`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/subpackage/PreDownloadSubpackageTask.onProgressUpdate.html)
pub enum PreDownloadSubpackageTaskOnProgressUpdate {}
::wx_core::api!(
    PreDownloadSubpackageTaskOnProgressUpdate = object PRE_DOWNLOAD_SUBPACKAGE_TASK[0],
    () => fields PreDownloadSubpackageTaskOnProgressUpdateResult
);
/// What a listener of [`PreDownloadSubpackageTask::on_progress_update`] receives.
#[derive(Clone, Debug)]
pub struct PreDownloadSubpackageTaskOnProgressUpdateResult {
    /// Share already downloaded. Unit: %.
    pub progress: f64,
    /// Size the whole subpackage is expected to have. Unit: bytes.
    pub total_bytes_expected_to_write: i64,
    /// Amount received so far. Unit: bytes.
    pub total_bytes_written: i64,
}
::wx_core::record!(
    PreDownloadSubpackageTaskOnProgressUpdateResult { progress,
    total_bytes_expected_to_write, total_bytes_written }
);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static UPDATE: Family = Family {
        name: "update",
        apis: &[
            ApiDesc::sync("getUpdateManager")
                .returns(Returns::Value(Type::Handle(&UPDATE_MANAGER))),
            ApiDesc::sync("getPluginUpdateManager")
                .params(&GET_PLUGIN_UPDATE_MANAGER_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&PLUGIN_UPDATE_MANAGER))),
            ApiDesc::task("preDownloadSubpackage", &PRE_DOWNLOAD_SUBPACKAGE_TASK)
                .params(&PRE_DOWNLOAD_SUBPACKAGE_OPTIONS)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("updateWeChatApp"),
        ],
        properties: &[],
    };
    pub static UPDATE_MANAGER: ObjectDesc = ObjectDesc {
        name: "UpdateManager",
        members: &[
            ApiDesc::sync("UpdateManager.applyUpdate").key("applyUpdate"),
            ApiDesc::event("UpdateManager.onCheckForUpdate", &EventDesc::without_off())
                .key("onCheckForUpdate")
                .result(&UPDATE_MANAGER_ON_CHECK_FOR_UPDATE_RESULT),
            ApiDesc::event("UpdateManager.onUpdateReady", &EventDesc::without_off())
                .key("onUpdateReady"),
            ApiDesc::event("UpdateManager.onUpdateFailed", &EventDesc::without_off())
                .key("onUpdateFailed"),
        ],
    };
    pub static PLUGIN_UPDATE_MANAGER: ObjectDesc = ObjectDesc {
        name: "PluginUpdateManager",
        members: &[
            ApiDesc::event(
                    "PluginUpdateManager.onCheckForUpdate",
                    &EventDesc::without_off(),
                )
                .key("onCheckForUpdate")
                .result(&PLUGIN_UPDATE_MANAGER_ON_CHECK_FOR_UPDATE_RESULT),
            ApiDesc::event(
                    "PluginUpdateManager.onUpdateFailed",
                    &EventDesc::without_off(),
                )
                .key("onUpdateFailed")
                .result(&ON_UPDATE_READY_LISTENER_RESULT),
            ApiDesc::event(
                    "PluginUpdateManager.onUpdateReady",
                    &EventDesc::without_off(),
                )
                .key("onUpdateReady")
                .result(&ON_UPDATE_READY_LISTENER_RESULT),
        ],
    };
    pub static PRE_DOWNLOAD_SUBPACKAGE_TASK: ObjectDesc = ObjectDesc {
        name: "PreDownloadSubpackageTask",
        members: &[
            ApiDesc::event(
                    "PreDownloadSubpackageTask.onProgressUpdate",
                    &EventDesc::without_off(),
                )
                .key("onProgressUpdate")
                .result(&PRE_DOWNLOAD_SUBPACKAGE_TASK_ON_PROGRESS_UPDATE_RESULT),
        ],
    };
    pub static GET_PLUGIN_UPDATE_MANAGER_OPTIONS: StructDesc = StructDesc::new(
        "GetPluginUpdateManagerOptions",
        &[FieldDesc::new("pluginId", Type::String)],
    );
    pub static PRE_DOWNLOAD_SUBPACKAGE_OPTIONS: StructDesc = StructDesc::new(
        "PreDownloadSubpackageOptions",
        &[FieldDesc::new("packageType", Type::String)],
    );
    pub static UPDATE_MANAGER_ON_CHECK_FOR_UPDATE_RESULT: StructDesc = StructDesc::new(
        "UpdateManagerOnCheckForUpdateResult",
        &[FieldDesc::new("hasUpdate", Type::Boolean)],
    );
    pub static PLUGIN_UPDATE_MANAGER_ON_CHECK_FOR_UPDATE_RESULT: StructDesc = StructDesc::new(
        "PluginUpdateManagerOnCheckForUpdateResult",
        &[
            FieldDesc::new("hasUpdate", Type::Boolean),
            FieldDesc::new("pluginVersion", Type::String).optional(),
        ],
    );
    pub static PRE_DOWNLOAD_SUBPACKAGE_TASK_ON_PROGRESS_UPDATE_RESULT: StructDesc = StructDesc::new(
        "PreDownloadSubpackageTaskOnProgressUpdateResult",
        &[
            FieldDesc::new("progress", Type::Number),
            FieldDesc::new("totalBytesExpectedToWrite", Type::Int),
            FieldDesc::new("totalBytesWritten", Type::Int),
        ],
    );
    pub static ON_UPDATE_READY_LISTENER_RESULT: StructDesc = StructDesc::new(
        "OnUpdateReadyListenerResult",
        &[FieldDesc::new("pluginVersion", Type::String)],
    );
}
