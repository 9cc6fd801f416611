// Generated from sticker.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::STICKER;
/// Shows one sticker on its own, where the user can add it.
///
/// Called as [`Wx::open_single_sticker_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openSingleStickerView.html)
pub enum OpenSingleStickerView {}
::wx_core::api!(
    OpenSingleStickerView = STICKER[0], OpenSingleStickerViewOptions => fields()
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
/// Shows a complete sticker set in the shop.
///
/// Called as [`Wx::open_sticker_set_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openStickerSetView.html)
pub enum OpenStickerSetView {}
::wx_core::api!(OpenStickerSetView = STICKER[1], OpenStickerSetViewOptions => fields());
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
/// Shows all sticker sets that feature one character or brand.
///
/// Called as [`Wx::open_sticker_ip_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openStickerIPView.html)
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
/// Goes to the page of a sticker artist in WeChat's sticker shop.
///
/// Called as [`Wx::open_designer_profile`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openDesignerProfile.html)
pub enum OpenDesignerProfile {}
::wx_core::api!(
    OpenDesignerProfile = STICKER[3], OpenDesignerProfileOptions => fields()
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
impl Wx {
    /// Shows one sticker on its own, where the user can add it.
    ///
    /// Takes [`OpenSingleStickerViewOptions`].
    ///
    /// Since 3.0.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openSingleStickerView.html)
    ///
    /// ```js
    /// // the link is copied from the sticker's page on the open platform
    /// wx.openSingleStickerView({ url: stickerLink })
    /// ```
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
    /// Shows a complete sticker set in the shop.
    ///
    /// Takes [`OpenStickerSetViewOptions`].
    ///
    /// Since 3.0.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openStickerSetView.html)
    ///
    /// ```js
    /// wx.openStickerSetView({
    ///   url: setLink,
    ///   fail: ({ errMsg }) => console.log(errMsg),
    /// })
    /// ```
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
    /// Shows all sticker sets that feature one character or brand.
    ///
    /// Takes [`OpenStickerIpViewOptions`].
    ///
    /// Since 3.0.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openStickerIPView.html)
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
    /// Goes to the page of a sticker artist in WeChat's sticker shop.
    ///
    /// Takes [`OpenDesignerProfileOptions`].
    ///
    /// Since 3.17.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/open-api/sticker/wx.openDesignerProfile.html)
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
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static STICKER: Family = Family {
        name: "sticker",
        apis: &[
            ApiDesc::asynchronous("openSingleStickerView")
                .params(&OPEN_SINGLE_STICKER_VIEW_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openStickerSetView")
                .params(&OPEN_STICKER_SET_VIEW_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openStickerIPView")
                .params(&OPEN_STICKER_IP_VIEW_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("openDesignerProfile")
                .params(&OPEN_DESIGNER_PROFILE_OPTIONS)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static OPEN_SINGLE_STICKER_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenSingleStickerViewOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_STICKER_SET_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenStickerSetViewOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_STICKER_IP_VIEW_OPTIONS: StructDesc = StructDesc::new(
        "OpenStickerIpViewOptions",
        &[FieldDesc::new("url", Type::String)],
    );
    pub static OPEN_DESIGNER_PROFILE_OPTIONS: StructDesc = StructDesc::new(
        "OpenDesignerProfileOptions",
        &[FieldDesc::new("url", Type::String)],
    );
}
