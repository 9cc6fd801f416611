//! `authorize`, the settings, and the functions about privacy.

use std::{cell::RefCell, collections::BTreeMap, fmt, path::Path, rc::Rc};

use futures_util::Stream;
use wx_bindings::account::*;
use wx_core::{Permission, Result, wx_api};

use super::{
    DecisionsError, Permissions, PrivacyAgreement,
    decisions::Decisions,
    scopes::{self, PREFIX, RETIRED},
};
use crate::interact::Ui;

/// The functions, on the decisions about an app.
pub struct Settings {
    ui: Rc<dyn Ui>,
    permissions: Permissions,
    privacy: PrivacyAgreement,
}

impl Settings {
    /// The functions, with where the person is asked; what was decided is kept in
    /// `folder`, or in memory. `reasons` tells by scope why the app wants it, and
    /// `contract` names the privacy guidelines, if they have to be agreed to.
    ///
    /// # Errors
    /// If what was decided cannot be read.
    pub fn open(
        ui: Rc<dyn Ui>,
        folder: Option<&Path>,
        reasons: BTreeMap<String, String>,
        contract: Option<String>,
    ) -> Result<Self, DecisionsError> {
        let decisions = match folder {
            Some(folder) => Decisions::open(folder)?,
            None => Decisions::default(),
        };
        let decisions = Rc::new(RefCell::new(decisions));
        let permissions = Permissions::new(Rc::clone(&ui), Rc::clone(&decisions), reasons);
        let privacy = PrivacyAgreement::new(Rc::clone(&ui), decisions, contract);
        Ok(Settings { ui, permissions, privacy })
    }

    /// The scopes.
    pub fn permissions(&self) -> &Permissions {
        &self.permissions
    }

    /// The agreement to the privacy guidelines.
    pub fn privacy(&self) -> &PrivacyAgreement {
        &self.privacy
    }

    fn auth_setting(&self) -> AuthSetting {
        let state = |scope| match self.permissions.state(scope) {
            Permission::Undecided => None,
            state => Some(state == Permission::Granted),
        };
        AuthSetting {
            scope_user_info: state("userInfo"),
            scope_user_location: state("userLocation"),
            scope_user_fuzzy_location: state("userFuzzyLocation"),
            scope_user_location_background: state("userLocationBackground"),
            scope_record: state("record"),
            scope_camera: state("camera"),
            scope_bluetooth: state("bluetooth"),
            scope_write_photos_album: state("writePhotosAlbum"),
            scope_add_phone_contact: state("addPhoneContact"),
            scope_add_phone_calendar: state("addPhoneCalendar"),
            scope_werun: state("werun"),
            ..AuthSetting::default()
        }
    }
}

/// There is no server that would send subscription messages, so none is wanted.
fn subscriptions(asked: bool) -> Option<SubscriptionsSetting> {
    asked.then_some(SubscriptionsSetting { main_switch: false, item_settings: None })
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Settings");
        debug.field("permissions", &self.permissions).field("privacy", &self.privacy);
        debug.finish_non_exhaustive()
    }
}

#[wx_api]
impl Settings {
    async fn authorize(&self, scope: String) -> Result<()> {
        let name = scope.strip_prefix(PREFIX).ok_or(AuthorizeError::InvalidScope)?;
        if RETIRED.contains(&name) {
            return Ok(());
        }
        let scope = scopes::scope(name).ok_or(AuthorizeError::InvalidScope)?;
        let allowed = self.permissions.request(scope.name).await;
        // it may have been revoked since the answer
        match allowed && self.permissions.state(name) == Permission::Granted {
            true => Ok(()),
            false => Err(AuthorizeError::AuthDeny.into()),
        }
    }

    fn get_setting(&self, with_subscriptions: bool) -> GetSettingResult {
        GetSettingResult {
            auth_setting: self.auth_setting(),
            subscriptions_setting: subscriptions(with_subscriptions),
            miniprogram_auth_setting: None,
        }
    }

    async fn open_setting(&self, with_subscriptions: bool) -> Result<OpenSettingResult> {
        let changed = self.ui.edit_settings(self.permissions.decided()).await?;
        for (scope, allowed) in changed {
            // what was never asked for is not shown, so it cannot be changed
            if self.permissions.state(&scope) != Permission::Undecided {
                self.permissions.decide(&scope, allowed);
            }
        }
        Ok(OpenSettingResult {
            auth_setting: self.auth_setting(),
            subscriptions_setting: subscriptions(with_subscriptions),
        })
    }

    fn get_privacy_setting(&self) -> GetPrivacySettingResult {
        GetPrivacySettingResult {
            need_authorization: self.privacy.is_needed(),
            privacy_contract_name: self.privacy.contract().unwrap_or_default().to_owned(),
        }
    }

    /// The gate before it asks; there is nothing left to do.
    fn require_privacy_authorize(&self) {}

    async fn open_privacy_contract(&self) -> Result<()> {
        let contract = self.privacy.contract().ok_or(OpenPrivacyContractError::NoContract)?;
        self.ui.show_privacy_contract(contract).await
    }

    fn on_need_privacy_authorization(
        &self,
    ) -> impl Stream<Item = OnNeedPrivacyAuthorizationResult> + use<> {
        self.privacy.needs()
    }
}
