// Generated from sticker.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::STICKER;
/// Goes to the page of a sticker artist in WeChat's sticker shop.
///
/// Called as [`Wx::open_designer_profile`].
pub enum OpenDesignerProfile {}
::wx_core::api!(
    OpenDesignerProfile = STICKER[0], OpenDesignerProfileOptions => fields()
);
/// Parameters of [`Wx::open_designer_profile`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenDesignerProfileOptions {
    /// Link to the artist's page, from the sticker open platform
    pub url: String,
}
impl OpenDesignerProfileOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(OpenDesignerProfileOptions { url });
impl Options for OpenDesignerProfileOptions {
    type Api = OpenDesignerProfile;
}
/// Shows one sticker on its own, where the user can add it.
///
/// Called as [`Wx::open_single_sticker_view`].
pub enum OpenSingleStickerView {}
::wx_core::api!(
    OpenSingleStickerView = STICKER[1], OpenSingleStickerViewOptions => fields()
);
/// Parameters of [`Wx::open_single_sticker_view`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenSingleStickerViewOptions {
    /// Jump link copied from the sticker's detail page on the open platform
    pub url: String,
}
impl OpenSingleStickerViewOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(OpenSingleStickerViewOptions { url });
impl Options for OpenSingleStickerViewOptions {
    type Api = OpenSingleStickerView;
}
/// Shows all sticker sets that feature one character or brand.
///
/// Called as [`Wx::open_sticker_ip_view`].
pub enum OpenStickerIpView {}
::wx_core::api!(OpenStickerIpView = STICKER[2], OpenStickerIpViewOptions => fields());
/// Parameters of [`Wx::open_sticker_ip_view`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenStickerIpViewOptions {
    /// Jump link copied from the character's detail page on the open platform
    pub url: String,
}
impl OpenStickerIpViewOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(OpenStickerIpViewOptions { url });
impl Options for OpenStickerIpViewOptions {
    type Api = OpenStickerIpView;
}
/// Shows a complete sticker set in the shop.
///
/// Called as [`Wx::open_sticker_set_view`].
pub enum OpenStickerSetView {}
::wx_core::api!(OpenStickerSetView = STICKER[3], OpenStickerSetViewOptions => fields());
/// Parameters of [`Wx::open_sticker_set_view`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenStickerSetViewOptions {
    /// Jump link copied from the set's detail page on the open platform
    pub url: String,
}
impl OpenStickerSetViewOptions {
    /// With all of them.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
::wx_core::record!(OpenStickerSetViewOptions { url });
impl Options for OpenStickerSetViewOptions {
    type Api = OpenStickerSetView;
}
impl Wx {
    /// Goes to the page of a sticker artist in WeChat's sticker shop.
    ///
    /// Since 3.17.0.
    pub fn open_designer_profile(&self, call: impl Into<Call<OpenDesignerProfile>>) {
        self.client.call(call);
    }
    /// As [`Self::open_designer_profile`], as a future.
    pub fn open_designer_profile_future(
        &self,
        options: OpenDesignerProfileOptions,
    ) -> ApiFuture<OpenDesignerProfile> {
        self.client.future(options)
    }
    /// Shows one sticker on its own, where the user can add it.
    ///
    /// Since 3.0.1.
    pub fn open_single_sticker_view(
        &self,
        call: impl Into<Call<OpenSingleStickerView>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::open_single_sticker_view`], as a future.
    pub fn open_single_sticker_view_future(
        &self,
        options: OpenSingleStickerViewOptions,
    ) -> ApiFuture<OpenSingleStickerView> {
        self.client.future(options)
    }
    /// Shows all sticker sets that feature one character or brand.
    ///
    /// Since 3.0.1.
    pub fn open_sticker_ip_view(&self, call: impl Into<Call<OpenStickerIpView>>) {
        self.client.call(call);
    }
    /// As [`Self::open_sticker_ip_view`], as a future.
    pub fn open_sticker_ip_view_future(
        &self,
        options: OpenStickerIpViewOptions,
    ) -> ApiFuture<OpenStickerIpView> {
        self.client.future(options)
    }
    /// Shows a complete sticker set in the shop.
    ///
    /// Since 3.0.1.
    pub fn open_sticker_set_view(&self, call: impl Into<Call<OpenStickerSetView>>) {
        self.client.call(call);
    }
    /// As [`Self::open_sticker_set_view`], as a future.
    pub fn open_sticker_set_view_future(
        &self,
        options: OpenStickerSetViewOptions,
    ) -> ApiFuture<OpenStickerSetView> {
        self.client.future(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static STICKER: Family = Family {
        name: "sticker",
        apis: &[
            ApiDesc::asynchronous("openDesignerProfile")
                .params(&OPEN_DESIGNER_PROFILE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openSingleStickerView")
                .params(&OPEN_SINGLE_STICKER_VIEW_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openStickerIPView")
                .params(&OPEN_STICKER_IP_VIEW_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openStickerSetView")
                .params(&OPEN_STICKER_SET_VIEW_OPTIONS)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static OPEN_DESIGNER_PROFILE_OPTIONS: StructDesc = StructDesc::new(
        "OpenDesignerProfileOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_SINGLE_STICKER_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenSingleStickerViewOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_STICKER_IP_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenStickerIpViewOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_STICKER_SET_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenStickerSetViewOptions",
        &[FieldDesc::new("url", Type::String)],
    );
}
