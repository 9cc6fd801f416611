// Generated from update.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::UPDATE;
/// Gets what tells of newer versions.
///
/// Called as [`Wx::get_update_manager`].
pub enum GetUpdateManager {}
::wx_core::api!(GetUpdateManager = UPDATE[0], () => value UpdateManager);
impl Wx {
    /// Gets what tells of newer versions. There is one in the whole app; each call gives the same.
    ///
    /// Since 1.9.90.
    pub fn get_update_manager(&self) -> Result<UpdateManager> {
        self.client.sync::<GetUpdateManager>(())
    }
}
/// Follows the search for a newer version of the app. The client searches by itself at each
/// start.
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
    /// Since 1.9.90.
    ///
    /// # Errors
    ///
    /// - `update is not ready`: No newer version has been downloaded.
    pub fn apply_update(&self) -> Result<()> {
        self.client.sync::<UpdateManagerApplyUpdate>(())
    }
    /// The search has ended.
    ///
    /// Since 1.9.90.
    pub fn on_check_for_update(
        &self,
        listener: impl Fn(&UpdateManagerOnCheckForUpdateResult) + 'static,
    ) -> Listener<UpdateManagerOnCheckForUpdate> {
        self.client.on(listener)
    }
    /// The newer version is here; ask the person and call applyUpdate.
    ///
    /// Since 1.9.90.
    pub fn on_update_ready(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<UpdateManagerOnUpdateReady> {
        self.client.on(listener)
    }
    /// The newer version could not be downloaded; this one goes on.
    ///
    /// Since 1.9.90.
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
/// Called as [`UpdateManager::apply_update`].
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
/// The search has ended.
///
/// Called as [`UpdateManager::on_check_for_update`].
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
/// Called as [`UpdateManager::on_update_ready`].
pub enum UpdateManagerOnUpdateReady {}
::wx_core::api!(UpdateManagerOnUpdateReady = object UPDATE_MANAGER[2], () => fields());
/// The newer version could not be downloaded; this one goes on.
///
/// Called as [`UpdateManager::on_update_failed`].
pub enum UpdateManagerOnUpdateFailed {}
::wx_core::api!(UpdateManagerOnUpdateFailed = object UPDATE_MANAGER[3], () => fields());
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static UPDATE: Family = Family {
        name: "update",
        apis: &[
            ApiDesc::sync("getUpdateManager")
                .returns(Returns::Value(Type::Handle(&UPDATE_MANAGER))),
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
    pub static UPDATE_MANAGER_ON_CHECK_FOR_UPDATE_RESULT: StructDesc = StructDesc::new(
        "UpdateManagerOnCheckForUpdateResult",
        &[FieldDesc::new("hasUpdate", Type::Boolean)],
    );
}
