// Generated from ad.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::AD;
/// Number that tells the reason
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InterstitialAdOnErrorErrCode {
    /// The ad server did not answer properly; it passes by itself
    N1000,
    /// Called with wrong arguments
    N1001,
    /// Unknown slot, misspelled or of another app
    N1002,
    /// Trouble inside the ad system; wait a while
    N1003,
    /// No ad suits this person now, which is normal
    N1004,
    /// The slot is still under review
    N1005,
    /// The slot failed the review
    N1006,
    /// The slot was banned, so no ads appear
    N1007,
    /// The slot was switched off
    N1008,
}
::wx_core::enumeration!(
    InterstitialAdOnErrorErrCode { N1000, N1001, N1002, N1003, N1004, N1005, N1006,
    N1007, N1008 }
);
/// Reason as a number
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RewardedVideoAdOnErrorErrCode {
    /// The video server failed to answer; try later
    N1000,
    /// An argument was wrong
    N1001,
    /// No such video slot for this app
    N1002,
    /// Something inside the ad system broke; try later
    N1003,
    /// No video suits this person now; be ready for it
    N1004,
    /// The video slot awaits its review
    N1005,
    /// The video slot was turned down in review
    N1006,
    /// The video slot is banned
    N1007,
    /// The video slot is closed
    N1008,
}
::wx_core::enumeration!(
    RewardedVideoAdOnErrorErrCode { N1000, N1001, N1002, N1003, N1004, N1005, N1006,
    N1007, N1008 }
);
/// Reason behind `status`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetShowSplashAdStatusCode {
    /// Nothing known yet
    Minus1,
    /// It was seen
    N1,
    /// Held back on purpose
    N2,
    /// Not ready in time
    N3,
}
::wx_core::enumeration!(GetShowSplashAdStatusCode { Minus1, N1, N2, N3 });
/// Stage that the splash ad is at
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetShowSplashAdStatusStatus {
    /// Not decided yet
    Unknown,
    /// On its way to the screen
    Pending,
    /// Came to the screen
    Success,
    /// Did not come to the screen
    Fail,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(
    GetShowSplashAdStatusStatus { Unknown, Pending, Success, Fail } + Other
);
/// Makes a full-page ad for the present page, a new one each time, useless on other pages.
///
/// Called as [`Wx::create_interstitial_ad`].
pub enum CreateInterstitialAd {}
::wx_core::api!(
    CreateInterstitialAd = AD[0], CreateInterstitialAdOptions => value InterstitialAd
);
/// Parameters of [`Wx::create_interstitial_ad`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateInterstitialAdOptions {
    /// Slot for full-page ads, made in the admin console
    pub ad_unit_id: String,
}
impl CreateInterstitialAdOptions {
    /// With all of them.
    pub fn new(ad_unit_id: impl Into<String>) -> Self {
        Self {
            ad_unit_id: ad_unit_id.into(),
        }
    }
}
::wx_core::record!(CreateInterstitialAdOptions { ad_unit_id });
/// Gives the page's one video ad that is watched for a reward; `multiton` allows several.
///
/// Called as [`Wx::create_rewarded_video_ad`].
pub enum CreateRewardedVideoAd {}
::wx_core::api!(
    CreateRewardedVideoAd = AD[1], CreateRewardedVideoAdOptions => value RewardedVideoAd
);
/// Parameters of [`Wx::create_rewarded_video_ad`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateRewardedVideoAdOptions {
    /// Slot for reward videos, made in the admin console
    pub ad_unit_id: String,
    /// Shows no share page in place of a missing ad
    ///
    /// Default: `false`. Since 3.7.7.
    pub disable_fallback_share_page: bool,
    /// Makes a new instance per call instead of the one of the page
    ///
    /// Default: `false`. Since 2.8.0.
    pub multiton: bool,
}
impl CreateRewardedVideoAdOptions {
    /// With the required ones; the others are left out.
    pub fn new(ad_unit_id: impl Into<String>) -> Self {
        Self {
            ad_unit_id: ad_unit_id.into(),
            disable_fallback_share_page: false,
            multiton: false,
        }
    }
    /// Shows no share page in place of a missing ad
    ///
    /// Default: `false`. Since 3.7.7.
    pub fn disable_fallback_share_page(
        mut self,
        disable_fallback_share_page: bool,
    ) -> Self {
        self.disable_fallback_share_page = disable_fallback_share_page;
        self
    }
    /// Makes a new instance per call instead of the one of the page
    ///
    /// Default: `false`. Since 2.8.0.
    pub fn multiton(mut self, multiton: bool) -> Self {
        self.multiton = multiton;
        self
    }
}
::wx_core::record!(
    CreateRewardedVideoAdOptions { ad_unit_id, disable_fallback_share_page, multiton }
);
/// Tells whether the splash ad of this launch was shown, held back or is still to come.
///
/// Called as [`Wx::get_show_splash_ad_status`].
pub enum GetShowSplashAdStatus {}
::wx_core::api!(
    GetShowSplashAdStatus = AD[2], GetShowSplashAdStatusOptions => fields
    GetShowSplashAdStatusResult
);
/// Parameters of [`Wx::get_show_splash_ad_status`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetShowSplashAdStatusOptions {}
impl GetShowSplashAdStatusOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetShowSplashAdStatusOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetShowSplashAdStatusOptions {});
impl Options for GetShowSplashAdStatusOptions {
    type Api = GetShowSplashAdStatus;
}
/// What [`Wx::get_show_splash_ad_status`] gives.
#[derive(Clone, Debug)]
pub struct GetShowSplashAdStatusResult {
    /// Reason behind `status`
    pub code: GetShowSplashAdStatusCode,
    /// Stage that the splash ad is at
    pub status: GetShowSplashAdStatusStatus,
}
::wx_core::record!(GetShowSplashAdStatusResult { code, status });
impl Wx {
    /// Makes a full-page ad for the present page, a new one each time, useless on other pages.
    ///
    /// Since 2.6.0.
    pub fn create_interstitial_ad(
        &self,
        options: CreateInterstitialAdOptions,
    ) -> Result<InterstitialAd> {
        self.client.sync::<CreateInterstitialAd>(options)
    }
    /// Gives the page's one video ad that is watched for a reward; `multiton` allows several.
    ///
    /// Since 2.0.4.
    pub fn create_rewarded_video_ad(
        &self,
        options: CreateRewardedVideoAdOptions,
    ) -> Result<RewardedVideoAd> {
        self.client.sync::<CreateRewardedVideoAd>(options)
    }
    /// Tells whether the splash ad of this launch was shown, held back or is still to come.
    ///
    /// Since 3.7.8.
    pub fn get_show_splash_ad_status(
        &self,
        call: impl Into<Call<GetShowSplashAdStatus>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_show_splash_ad_status`], as a future.
    pub fn get_show_splash_ad_status_future(
        &self,
        options: GetShowSplashAdStatusOptions,
    ) -> ApiFuture<GetShowSplashAdStatus> {
        self.client.future(options)
    }
}
/// An ad that covers the page until it is closed; how often it may show is limited.
#[derive(Clone, Debug)]
pub struct InterstitialAd {
    client: ::wx_core::Client,
}
::wx_core::object!(InterstitialAd = INTERSTITIAL_AD);
impl InterstitialAd {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Throws the ad away; every later use needs a new one.
    ///
    /// Since 2.8.0.
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<InterstitialAdDestroy>(())
    }
    /// The person closed the full-page ad and is back on the page.
    pub fn on_close(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InterstitialAdOnClose> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_close`] off, or all with `None`.
    pub fn off_close(&self, which: Option<Listener<InterstitialAdOnClose>>) {
        self.client.off(which);
    }
    /// A full-page ad could not be fetched or shown; `errCode` says whose fault it was.
    pub fn on_error(
        &self,
        listener: impl Fn(&InterstitialAdOnErrorResult) + 'static,
    ) -> Listener<InterstitialAdOnError> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    pub fn off_error(&self, which: Option<Listener<InterstitialAdOnError>>) {
        self.client.off(which);
    }
    /// The full-page ad has its material and could be shown now.
    pub fn on_load(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InterstitialAdOnLoad> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_load`] off, or all with `None`.
    pub fn off_load(&self, which: Option<Listener<InterstitialAdOnLoad>>) {
        self.client.off(which);
    }
    /// Fetches the material again, for instance after a failure.
    ///
    /// Since 2.8.0.
    pub fn load(&self, call: impl Into<Call<InterstitialAdLoad>>) {
        self.client.call(call);
    }
    /// As [`Self::load`], as a future.
    pub fn load_future(
        &self,
        options: InterstitialAdLoadOptions,
    ) -> ApiFuture<InterstitialAdLoad> {
        self.client.future(options)
    }
    /// Brings up the ad; rejects soon after the launch or another ad, or on a different page.
    pub fn show(&self, call: impl Into<Call<InterstitialAdShow>>) {
        self.client.call(call);
    }
    /// As [`Self::show`], as a future.
    pub fn show_future(
        &self,
        options: InterstitialAdShowOptions,
    ) -> ApiFuture<InterstitialAdShow> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for InterstitialAd {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Throws the ad away; every later use needs a new one.
///
/// Called as [`InterstitialAd::destroy`].
pub enum InterstitialAdDestroy {}
::wx_core::api!(InterstitialAdDestroy = object INTERSTITIAL_AD[0], () => fields());
/// The person closed the full-page ad and is back on the page.
///
/// Called as [`InterstitialAd::on_close`].
pub enum InterstitialAdOnClose {}
::wx_core::api!(InterstitialAdOnClose = object INTERSTITIAL_AD[1], () => fields());
/// A full-page ad could not be fetched or shown; `errCode` says whose fault it was.
///
/// Called as [`InterstitialAd::on_error`].
pub enum InterstitialAdOnError {}
::wx_core::api!(
    InterstitialAdOnError = object INTERSTITIAL_AD[2], () => fields
    InterstitialAdOnErrorResult
);
/// What a listener of [`InterstitialAd::on_error`] receives.
#[derive(Clone, Debug)]
pub struct InterstitialAdOnErrorResult {
    /// Number that tells the reason
    pub err_code: InterstitialAdOnErrorErrCode,
    pub err_msg: String,
}
::wx_core::record!(InterstitialAdOnErrorResult { err_code, err_msg });
/// The full-page ad has its material and could be shown now.
///
/// Called as [`InterstitialAd::on_load`].
pub enum InterstitialAdOnLoad {}
::wx_core::api!(InterstitialAdOnLoad = object INTERSTITIAL_AD[3], () => fields());
/// Fetches the material again, for instance after a failure.
///
/// Called as [`InterstitialAd::load`].
pub enum InterstitialAdLoad {}
::wx_core::api!(
    InterstitialAdLoad = object INTERSTITIAL_AD[4], InterstitialAdLoadOptions => value
    Value
);
/// Parameters of [`InterstitialAd::load`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InterstitialAdLoadOptions {}
impl InterstitialAdLoadOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for InterstitialAdLoadOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(InterstitialAdLoadOptions {});
impl Options for InterstitialAdLoadOptions {
    type Api = InterstitialAdLoad;
}
/// Brings up the ad; rejects soon after the launch or another ad, or on a different page.
///
/// Called as [`InterstitialAd::show`].
pub enum InterstitialAdShow {}
::wx_core::api!(
    InterstitialAdShow = object INTERSTITIAL_AD[5], InterstitialAdShowOptions => value
    Value
);
/// Parameters of [`InterstitialAd::show`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InterstitialAdShowOptions {}
impl InterstitialAdShowOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for InterstitialAdShowOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(InterstitialAdShowOptions {});
impl Options for InterstitialAdShowOptions {
    type Api = InterstitialAdShow;
}
/// A video ad that earns the person something when watched to the end.
#[derive(Clone, Debug)]
pub struct RewardedVideoAd {
    client: ::wx_core::Client,
}
::wx_core::object!(RewardedVideoAd = REWARDED_VIDEO_AD);
impl RewardedVideoAd {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Fetches a video; show may be called once the promise resolves.
    pub fn load(&self, call: impl Into<Call<RewardedVideoAdLoad>>) {
        self.client.call(call);
    }
    /// As [`Self::load`], as a future.
    pub fn load_future(
        &self,
        options: RewardedVideoAdLoadOptions,
    ) -> ApiFuture<RewardedVideoAdLoad> {
        self.client.future(options)
    }
    /// Slides the video up from below; rejects if none is loaded, then load and try again.
    pub fn show(&self, call: impl Into<Call<RewardedVideoAdShow>>) {
        self.client.call(call);
    }
    /// As [`Self::show`], as a future.
    pub fn show_future(
        &self,
        options: RewardedVideoAdShowOptions,
    ) -> ApiFuture<RewardedVideoAdShow> {
        self.client.future(options)
    }
    /// Gives the reward video up, so that its place in the page is free.
    ///
    /// Since 2.8.0.
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<RewardedVideoAdDestroy>(())
    }
    /// The person closed the video; grant the reward only if `isEnded` is true.
    pub fn on_close(
        &self,
        listener: impl Fn(&RewardedVideoAdOnCloseResult) + 'static,
    ) -> Listener<RewardedVideoAdOnClose> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_close`] off, or all with `None`.
    pub fn off_close(&self, which: Option<Listener<RewardedVideoAdOnClose>>) {
        self.client.off(which);
    }
    /// A video ad could not be had or played, with the reason in `errCode`.
    pub fn on_error(
        &self,
        listener: impl Fn(&RewardedVideoAdOnErrorResult) + 'static,
    ) -> Listener<RewardedVideoAdOnError> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    pub fn off_error(&self, which: Option<Listener<RewardedVideoAdOnError>>) {
        self.client.off(which);
    }
    /// A video is ready, whether fetched on creation, by load or after a showing.
    pub fn on_load(
        &self,
        listener: impl Fn(&RewardedVideoAdOnLoadResult) + 'static,
    ) -> Listener<RewardedVideoAdOnLoad> {
        self.client.on(listener)
    }
    /// Takes a listener of [`Self::on_load`] off, or all with `None`.
    pub fn off_load(&self, which: Option<Listener<RewardedVideoAdOnLoad>>) {
        self.client.off(which);
    }
}
impl AsRef<::wx_core::Client> for RewardedVideoAd {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Fetches a video; show may be called once the promise resolves.
///
/// Called as [`RewardedVideoAd::load`].
pub enum RewardedVideoAdLoad {}
::wx_core::api!(
    RewardedVideoAdLoad = object REWARDED_VIDEO_AD[0], RewardedVideoAdLoadOptions =>
    value Value
);
/// Parameters of [`RewardedVideoAd::load`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RewardedVideoAdLoadOptions {}
impl RewardedVideoAdLoadOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RewardedVideoAdLoadOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(RewardedVideoAdLoadOptions {});
impl Options for RewardedVideoAdLoadOptions {
    type Api = RewardedVideoAdLoad;
}
/// Slides the video up from below; rejects if none is loaded, then load and try again.
///
/// Called as [`RewardedVideoAd::show`].
pub enum RewardedVideoAdShow {}
::wx_core::api!(
    RewardedVideoAdShow = object REWARDED_VIDEO_AD[1], RewardedVideoAdShowOptions =>
    value Value
);
/// Parameters of [`RewardedVideoAd::show`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RewardedVideoAdShowOptions {}
impl RewardedVideoAdShowOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RewardedVideoAdShowOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(RewardedVideoAdShowOptions {});
impl Options for RewardedVideoAdShowOptions {
    type Api = RewardedVideoAdShow;
}
/// Gives the reward video up, so that its place in the page is free.
///
/// Called as [`RewardedVideoAd::destroy`].
pub enum RewardedVideoAdDestroy {}
::wx_core::api!(RewardedVideoAdDestroy = object REWARDED_VIDEO_AD[2], () => fields());
/// The person closed the video; grant the reward only if `isEnded` is true.
///
/// Called as [`RewardedVideoAd::on_close`].
pub enum RewardedVideoAdOnClose {}
::wx_core::api!(
    RewardedVideoAdOnClose = object REWARDED_VIDEO_AD[3], () => fields
    RewardedVideoAdOnCloseResult
);
/// What a listener of [`RewardedVideoAd::on_close`] receives.
#[derive(Clone, Debug)]
pub struct RewardedVideoAdOnCloseResult {
    /// True if watched to the end, the condition for the reward
    ///
    /// Since 2.1.0.
    pub is_ended: bool,
}
::wx_core::record!(RewardedVideoAdOnCloseResult { is_ended });
/// A video ad could not be had or played, with the reason in `errCode`.
///
/// Called as [`RewardedVideoAd::on_error`].
pub enum RewardedVideoAdOnError {}
::wx_core::api!(
    RewardedVideoAdOnError = object REWARDED_VIDEO_AD[4], () => fields
    RewardedVideoAdOnErrorResult
);
/// What a listener of [`RewardedVideoAd::on_error`] receives.
#[derive(Clone, Debug)]
pub struct RewardedVideoAdOnErrorResult {
    /// Reason as a number
    ///
    /// Since 2.2.2.
    pub err_code: RewardedVideoAdOnErrorErrCode,
    pub err_msg: String,
}
::wx_core::record!(RewardedVideoAdOnErrorResult { err_code, err_msg });
/// A video is ready, whether fetched on creation, by load or after a showing.
///
/// Called as [`RewardedVideoAd::on_load`].
pub enum RewardedVideoAdOnLoad {}
::wx_core::api!(
    RewardedVideoAdOnLoad = object REWARDED_VIDEO_AD[5], () => fields
    RewardedVideoAdOnLoadResult
);
/// What a listener of [`RewardedVideoAd::on_load`] receives.
#[derive(Clone, Debug)]
pub struct RewardedVideoAdOnLoadResult {
    /// A share page takes the ad's place; mini games only
    ///
    /// Since 3.7.7.
    pub use_fallback_share_page: bool,
}
::wx_core::record!(RewardedVideoAdOnLoadResult { use_fallback_share_page });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static AD: Family = Family {
        name: "ad",
        apis: &[
            ApiDesc::sync("createInterstitialAd")
                .params(&CREATE_INTERSTITIAL_AD_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&INTERSTITIAL_AD))),
            ApiDesc::sync("createRewardedVideoAd")
                .params(&CREATE_REWARDED_VIDEO_AD_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&REWARDED_VIDEO_AD))),
            ApiDesc::asynchronous("getShowSplashAdStatus")
                .result(&GET_SHOW_SPLASH_AD_STATUS_RESULT)
                .promise(PromiseRule::No),
        ],
        properties: &[],
    };
    pub static INTERSTITIAL_AD: ObjectDesc = ObjectDesc {
        name: "InterstitialAd",
        members: &[
            ApiDesc::sync("InterstitialAd.destroy").key("destroy"),
            ApiDesc::event("InterstitialAd.onClose", &EventDesc::new("offClose"))
                .key("onClose"),
            ApiDesc::event("InterstitialAd.onError", &EventDesc::new("offError"))
                .key("onError")
                .result(&INTERSTITIAL_AD_ON_ERROR_RESULT),
            ApiDesc::event("InterstitialAd.onLoad", &EventDesc::new("offLoad"))
                .key("onLoad"),
            ApiDesc::asynchronous("InterstitialAd.load")
                .key("load")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("InterstitialAd.show")
                .key("show")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
        ],
    };
    pub static REWARDED_VIDEO_AD: ObjectDesc = ObjectDesc {
        name: "RewardedVideoAd",
        members: &[
            ApiDesc::asynchronous("RewardedVideoAd.load")
                .key("load")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::asynchronous("RewardedVideoAd.show")
                .key("show")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::sync("RewardedVideoAd.destroy").key("destroy"),
            ApiDesc::event("RewardedVideoAd.onClose", &EventDesc::new("offClose"))
                .key("onClose")
                .result(&REWARDED_VIDEO_AD_ON_CLOSE_RESULT),
            ApiDesc::event("RewardedVideoAd.onError", &EventDesc::new("offError"))
                .key("onError")
                .result(&REWARDED_VIDEO_AD_ON_ERROR_RESULT),
            ApiDesc::event("RewardedVideoAd.onLoad", &EventDesc::new("offLoad"))
                .key("onLoad")
                .result(&REWARDED_VIDEO_AD_ON_LOAD_RESULT),
        ],
    };
    pub static CREATE_INTERSTITIAL_AD_OPTIONS: StructDesc = StructDesc::new(
        "CreateInterstitialAdOptions",
        &[FieldDesc::new("adUnitId", Type::String)],
    );
    pub static CREATE_REWARDED_VIDEO_AD_OPTIONS: StructDesc = StructDesc::new(
        "CreateRewardedVideoAdOptions",
        &[
            FieldDesc::new("adUnitId", Type::String),
            FieldDesc::new("disableFallbackSharePage", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("multiton", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static GET_SHOW_SPLASH_AD_STATUS_RESULT: StructDesc = StructDesc::new(
        "GetShowSplashAdStatusResult",
        &[
            FieldDesc::new("code", Type::Enum(&GET_SHOW_SPLASH_AD_STATUS_CODE)),
            FieldDesc::new("status", Type::Enum(&GET_SHOW_SPLASH_AD_STATUS_STATUS)),
        ],
    );
    pub static INTERSTITIAL_AD_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "InterstitialAdOnErrorResult",
        &[
            FieldDesc::new("errCode", Type::Enum(&INTERSTITIAL_AD_ON_ERROR_ERR_CODE)),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static REWARDED_VIDEO_AD_ON_CLOSE_RESULT: StructDesc = StructDesc::new(
        "RewardedVideoAdOnCloseResult",
        &[FieldDesc::new("isEnded", Type::Boolean)],
    );
    pub static REWARDED_VIDEO_AD_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "RewardedVideoAdOnErrorResult",
        &[
            FieldDesc::new("errCode", Type::Enum(&REWARDED_VIDEO_AD_ON_ERROR_ERR_CODE)),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static REWARDED_VIDEO_AD_ON_LOAD_RESULT: StructDesc = StructDesc::new(
        "RewardedVideoAdOnLoadResult",
        &[FieldDesc::new("useFallbackSharePage", Type::Boolean)],
    );
    pub static INTERSTITIAL_AD_ON_ERROR_ERR_CODE: EnumDesc = EnumDesc {
        name: "InterstitialAdOnErrorErrCode",
        values: &[
            EnumValue::Int(1000),
            EnumValue::Int(1001),
            EnumValue::Int(1002),
            EnumValue::Int(1003),
            EnumValue::Int(1004),
            EnumValue::Int(1005),
            EnumValue::Int(1006),
            EnumValue::Int(1007),
            EnumValue::Int(1008),
        ],
    };
    pub static REWARDED_VIDEO_AD_ON_ERROR_ERR_CODE: EnumDesc = EnumDesc {
        name: "RewardedVideoAdOnErrorErrCode",
        values: &[
            EnumValue::Int(1000),
            EnumValue::Int(1001),
            EnumValue::Int(1002),
            EnumValue::Int(1003),
            EnumValue::Int(1004),
            EnumValue::Int(1005),
            EnumValue::Int(1006),
            EnumValue::Int(1007),
            EnumValue::Int(1008),
        ],
    };
    pub static GET_SHOW_SPLASH_AD_STATUS_CODE: EnumDesc = EnumDesc {
        name: "GetShowSplashAdStatusCode",
        values: &[
            EnumValue::Int(-1),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
    pub static GET_SHOW_SPLASH_AD_STATUS_STATUS: EnumDesc = EnumDesc {
        name: "GetShowSplashAdStatusStatus",
        values: &[
            EnumValue::Text("unknown"),
            EnumValue::Text("pending"),
            EnumValue::Text("success"),
            EnumValue::Text("fail"),
        ],
    };
}
