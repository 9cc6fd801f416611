// Generated from ad.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::AD;
/// How far the splash ad of a launch has come
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SplashAdStatus {
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
::wx_core::enumeration!(SplashAdStatus { Unknown, Pending, Success, Fail } + Other);
/// Why an ad could not be had or shown
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AdErrorCode {
    /// The ad server did not answer properly; it passes by itself
    ServerFailed,
    /// Called with wrong arguments
    InvalidArguments,
    /// Unknown slot, misspelled or of another app
    UnknownSlot,
    /// Trouble inside the ad system; wait a while
    InternalFailure,
    /// No ad suits this person now, which is normal
    NoAd,
    /// The slot is still under review
    UnderReview,
    /// The slot failed the review
    Rejected,
    /// The slot was banned, so no ads appear
    Banned,
    /// The slot was switched off
    Closed,
}
::wx_core::enumeration!(
    AdErrorCode { ServerFailed, InvalidArguments, UnknownSlot, InternalFailure, NoAd,
    UnderReview, Rejected, Banned, Closed }
);
/// Reason behind `status`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetShowSplashAdStatusCode {
    /// Nothing known yet
    Unknown,
    /// It was seen
    Shown,
    /// Held back on purpose
    Withheld,
    /// Not ready in time
    TooLate,
}
::wx_core::enumeration!(GetShowSplashAdStatusCode { Unknown, Shown, Withheld, TooLate });
/// Makes a full-page ad for the present page, a new one each time, useless on other pages.
///
/// Called as [`Wx::create_interstitial_ad`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/wx.createInterstitialAd.html)
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
/// Called as [`Wx::create_rewarded_video_ad`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/wx.createRewardedVideoAd.html)
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
    /// Makes a new instance per call instead of the one of the page. Default: `false`. Since 2.8.0.
    pub multiton: bool,
    /// Shows no share page in place of a missing ad. Default: `false`. Since 3.7.7.
    pub disable_fallback_share_page: bool,
}
impl CreateRewardedVideoAdOptions {
    /// With the required ones; the others are left out.
    pub fn new(ad_unit_id: impl Into<String>) -> Self {
        Self {
            ad_unit_id: ad_unit_id.into(),
            multiton: false,
            disable_fallback_share_page: false,
        }
    }
    /// Makes a new instance per call instead of the one of the page. Default: `false`. Since 2.8.0.
    pub fn multiton(mut self, multiton: bool) -> Self {
        self.multiton = multiton;
        self
    }
    /// Shows no share page in place of a missing ad. Default: `false`. Since 3.7.7.
    pub fn disable_fallback_share_page(
        mut self,
        disable_fallback_share_page: bool,
    ) -> Self {
        self.disable_fallback_share_page = disable_fallback_share_page;
        self
    }
}
::wx_core::record!(
    CreateRewardedVideoAdOptions { ad_unit_id, multiton, disable_fallback_share_page }
);
/// Tells whether the splash ad of this launch was shown, held back or is still to come.
///
/// Called as [`Wx::get_show_splash_ad_status`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/wx.getShowSplashAdStatus.html)
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
    /// Stage that the splash ad is at
    pub status: SplashAdStatus,
    /// Reason behind `status`
    pub code: GetShowSplashAdStatusCode,
}
::wx_core::record!(GetShowSplashAdStatusResult { status, code });
impl Wx {
    /// Makes a full-page ad for the present page, a new one each time, useless on other pages.
    ///
    /// Since 2.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/wx.createInterstitialAd.html)
    ///
    /// ```js
    /// const ad = wx.createInterstitialAd({ adUnitId: 'adunit-0123456789abcdef' })
    /// ad.onError(({ errCode }) => console.log('no ad', errCode))
    /// ad.onClose(() => wx.navigateBack())
    /// ad.show().catch(() => wx.navigateBack())
    /// ```
    pub fn create_interstitial_ad(
        &self,
        options: CreateInterstitialAdOptions,
    ) -> Result<InterstitialAd> {
        self.client.sync::<CreateInterstitialAd>(options)
    }
    /// Gives the page's one video ad that is watched for a reward; `multiton` allows several.
    ///
    /// Since 2.0.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/wx.createRewardedVideoAd.html)
    ///
    /// ```js
    /// const ad = wx.createRewardedVideoAd({ adUnitId: 'adunit-fedcba9876543210' })
    /// ad.onClose(({ isEnded }) => {
    ///   if (isEnded) console.log('ten coins more')
    /// })
    /// ad.show().catch(() => ad.load().then(() => ad.show()))
    /// ```
    pub fn create_rewarded_video_ad(
        &self,
        options: CreateRewardedVideoAdOptions,
    ) -> Result<RewardedVideoAd> {
        self.client.sync::<CreateRewardedVideoAd>(options)
    }
    /// Tells whether the splash ad of this launch was shown, held back or is still to come.
    ///
    /// Gives [`GetShowSplashAdStatusResult`].
    ///
    /// Since 3.7.8. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/wx.getShowSplashAdStatus.html)
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
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.html)
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
    /// Fetches the material again, for instance after a failure.
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.load.html)
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
    /// The full-page ad has its material and could be shown now.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.onLoad.html)
    pub fn on_load(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InterstitialAdOnLoad> {
        self.client.on(listener)
    }
    /// Nobody waits any longer for the full-page ad to be ready.
    ///
    /// Takes a listener of [`Self::on_load`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.offLoad.html)
    pub fn off_load(&self, which: Option<Listener<InterstitialAdOnLoad>>) {
        self.client.off(which);
    }
    /// Brings up the ad; rejects soon after the launch or another ad, or on a different page.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.show.html)
    ///
    /// # Errors
    ///
    /// - `too soon after launch`: Code 2001: the mini program has only just started
    /// - `too soon after the last ad`: Code 2002: another ad was shown a short while ago
    /// - `another ad is showing`: Code 2003: one ad at a time
    /// - `ad rendering failed`: Code 2004: drawing failed, perhaps because the page has changed
    /// - `ad of another page`: Code 2005: the ad belongs to the page that created it
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
    /// The person closed the full-page ad and is back on the page.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.onClose.html)
    pub fn on_close(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<InterstitialAdOnClose> {
        self.client.on(listener)
    }
    /// The page is told no more when its full-page ad has been closed.
    ///
    /// Takes a listener of [`Self::on_close`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.offClose.html)
    pub fn off_close(&self, which: Option<Listener<InterstitialAdOnClose>>) {
        self.client.off(which);
    }
    /// A full-page ad could not be fetched or shown; `errCode` says whose fault it was.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&InterstitialAdOnErrorResult) + 'static,
    ) -> Listener<InterstitialAdOnError> {
        self.client.on(listener)
    }
    /// Failures of a full-page ad are no longer passed to this listener.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.offError.html)
    pub fn off_error(&self, which: Option<Listener<InterstitialAdOnError>>) {
        self.client.off(which);
    }
    /// Throws the ad away; every later use needs a new one.
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.destroy.html)
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<InterstitialAdDestroy>(())
    }
}
impl AsRef<::wx_core::Client> for InterstitialAd {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Fetches the material again, for instance after a failure.
///
/// Called as [`InterstitialAd::load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.load.html)
pub enum InterstitialAdLoad {}
::wx_core::api!(
    InterstitialAdLoad = object INTERSTITIAL_AD[0], InterstitialAdLoadOptions => value
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
/// The full-page ad has its material and could be shown now.
///
/// Called as [`InterstitialAd::on_load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.onLoad.html)
pub enum InterstitialAdOnLoad {}
::wx_core::api!(InterstitialAdOnLoad = object INTERSTITIAL_AD[1], () => fields());
/// Brings up the ad; rejects soon after the launch or another ad, or on a different page.
///
/// Called as [`InterstitialAd::show`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.show.html)
pub enum InterstitialAdShow {}
::wx_core::api!(
    InterstitialAdShow = object INTERSTITIAL_AD[2], InterstitialAdShowOptions => value
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
/// Why [`InterstitialAd::show`] fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterstitialAdShowError {
    /// Code 2001: the mini program has only just started
    TooSoonAfterLaunch,
    /// Code 2002: another ad was shown a short while ago
    TooSoonAfterTheLastAd,
    /// Code 2003: one ad at a time
    AnotherAdIsShowing,
    /// Code 2004: drawing failed, perhaps because the page has changed
    AdRenderingFailed,
    /// Code 2005: the ad belongs to the page that created it
    AdOfAnotherPage,
}
impl From<InterstitialAdShowError> for WxError {
    fn from(error: InterstitialAdShowError) -> Self {
        match error {
            InterstitialAdShowError::TooSoonAfterLaunch => {
                WxError::fail("too soon after launch")
            }
            InterstitialAdShowError::TooSoonAfterTheLastAd => {
                WxError::fail("too soon after the last ad")
            }
            InterstitialAdShowError::AnotherAdIsShowing => {
                WxError::fail("another ad is showing")
            }
            InterstitialAdShowError::AdRenderingFailed => {
                WxError::fail("ad rendering failed")
            }
            InterstitialAdShowError::AdOfAnotherPage => {
                WxError::fail("ad of another page")
            }
        }
    }
}
/// The person closed the full-page ad and is back on the page.
///
/// Called as [`InterstitialAd::on_close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.onClose.html)
pub enum InterstitialAdOnClose {}
::wx_core::api!(InterstitialAdOnClose = object INTERSTITIAL_AD[3], () => fields());
/// A full-page ad could not be fetched or shown; `errCode` says whose fault it was.
///
/// Called as [`InterstitialAd::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.onError.html)
pub enum InterstitialAdOnError {}
::wx_core::api!(
    InterstitialAdOnError = object INTERSTITIAL_AD[4], () => fields
    InterstitialAdOnErrorResult
);
/// What a listener of [`InterstitialAd::on_error`] receives.
#[derive(Clone, Debug)]
pub struct InterstitialAdOnErrorResult {
    /// Number that tells the reason
    pub err_code: AdErrorCode,
    /// The reason in words
    pub err_msg: String,
}
::wx_core::record!(InterstitialAdOnErrorResult { err_code, err_msg });
/// Throws the ad away; every later use needs a new one.
///
/// Called as [`InterstitialAd::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.destroy.html)
pub enum InterstitialAdDestroy {}
::wx_core::api!(InterstitialAdDestroy = object INTERSTITIAL_AD[5], () => fields());
/// A video ad that earns the person something when watched to the end.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.html)
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
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.load.html)
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
    /// A video is ready, whether fetched on creation, by load or after a showing.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.onLoad.html)
    pub fn on_load(
        &self,
        listener: impl Fn(&RewardedVideoAdOnLoadResult) + 'static,
    ) -> Listener<RewardedVideoAdOnLoad> {
        self.client.on(listener)
    }
    /// A button that was enabled by a loaded video loses its signal.
    ///
    /// Takes a listener of [`Self::on_load`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.offLoad.html)
    pub fn off_load(&self, which: Option<Listener<RewardedVideoAdOnLoad>>) {
        self.client.off(which);
    }
    /// Slides the video up from below; rejects if none is loaded, then load and try again.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.show.html)
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
    /// The person closed the video; grant the reward only if `isEnded` is true.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.onClose.html)
    pub fn on_close(
        &self,
        listener: impl Fn(&RewardedVideoAdOnCloseResult) + 'static,
    ) -> Listener<RewardedVideoAdOnClose> {
        self.client.on(listener)
    }
    /// No reward is decided by this listener when the video is closed.
    ///
    /// Takes a listener of [`Self::on_close`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.offClose.html)
    pub fn off_close(&self, which: Option<Listener<RewardedVideoAdOnClose>>) {
        self.client.off(which);
    }
    /// A video ad could not be had or played, with the reason in `errCode`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&RewardedVideoAdOnErrorResult) + 'static,
    ) -> Listener<RewardedVideoAdOnError> {
        self.client.on(listener)
    }
    /// Videos that will not load or play stay unreported to this listener.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.offError.html)
    pub fn off_error(&self, which: Option<Listener<RewardedVideoAdOnError>>) {
        self.client.off(which);
    }
    /// Gives the reward video up, so that its place in the page is free.
    ///
    /// Since 2.8.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.destroy.html)
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<RewardedVideoAdDestroy>(())
    }
}
impl AsRef<::wx_core::Client> for RewardedVideoAd {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Fetches a video; show may be called once the promise resolves.
///
/// Called as [`RewardedVideoAd::load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.load.html)
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
/// A video is ready, whether fetched on creation, by load or after a showing.
///
/// Called as [`RewardedVideoAd::on_load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.onLoad.html)
pub enum RewardedVideoAdOnLoad {}
::wx_core::api!(
    RewardedVideoAdOnLoad = object REWARDED_VIDEO_AD[1], () => fields
    RewardedVideoAdOnLoadResult
);
/// What a listener of [`RewardedVideoAd::on_load`] receives.
#[derive(Clone, Debug)]
pub struct RewardedVideoAdOnLoadResult {
    /// A share page takes the ad's place; mini games only. Since 3.7.7.
    pub use_fallback_share_page: bool,
}
::wx_core::record!(RewardedVideoAdOnLoadResult { use_fallback_share_page });
/// Slides the video up from below; rejects if none is loaded, then load and try again.
///
/// Called as [`RewardedVideoAd::show`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.show.html)
pub enum RewardedVideoAdShow {}
::wx_core::api!(
    RewardedVideoAdShow = object REWARDED_VIDEO_AD[2], RewardedVideoAdShowOptions =>
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
/// The person closed the video; grant the reward only if `isEnded` is true.
///
/// Called as [`RewardedVideoAd::on_close`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.onClose.html)
pub enum RewardedVideoAdOnClose {}
::wx_core::api!(
    RewardedVideoAdOnClose = object REWARDED_VIDEO_AD[3], () => fields
    RewardedVideoAdOnCloseResult
);
/// What a listener of [`RewardedVideoAd::on_close`] receives.
#[derive(Clone, Debug)]
pub struct RewardedVideoAdOnCloseResult {
    /// True if watched to the end, the condition for the reward. Since 2.1.0.
    pub is_ended: bool,
}
::wx_core::record!(RewardedVideoAdOnCloseResult { is_ended });
/// A video ad could not be had or played, with the reason in `errCode`.
///
/// Called as [`RewardedVideoAd::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.onError.html)
pub enum RewardedVideoAdOnError {}
::wx_core::api!(
    RewardedVideoAdOnError = object REWARDED_VIDEO_AD[4], () => fields
    RewardedVideoAdOnErrorResult
);
/// What a listener of [`RewardedVideoAd::on_error`] receives.
#[derive(Clone, Debug)]
pub struct RewardedVideoAdOnErrorResult {
    /// Reason as a number. Since 2.2.2.
    pub err_code: AdErrorCode,
    /// Reason as text, for the log
    pub err_msg: String,
}
::wx_core::record!(RewardedVideoAdOnErrorResult { err_code, err_msg });
/// Gives the reward video up, so that its place in the page is free.
///
/// Called as [`RewardedVideoAd::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.destroy.html)
pub enum RewardedVideoAdDestroy {}
::wx_core::api!(RewardedVideoAdDestroy = object REWARDED_VIDEO_AD[5], () => fields());
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
            ApiDesc::asynchronous("InterstitialAd.load")
                .key("load")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::event("InterstitialAd.onLoad", &EventDesc::new("offLoad"))
                .key("onLoad"),
            ApiDesc::asynchronous("InterstitialAd.show")
                .key("show")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::event("InterstitialAd.onClose", &EventDesc::new("offClose"))
                .key("onClose"),
            ApiDesc::event("InterstitialAd.onError", &EventDesc::new("offError"))
                .key("onError")
                .result(&INTERSTITIAL_AD_ON_ERROR_RESULT),
            ApiDesc::sync("InterstitialAd.destroy").key("destroy"),
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
            ApiDesc::event("RewardedVideoAd.onLoad", &EventDesc::new("offLoad"))
                .key("onLoad")
                .result(&REWARDED_VIDEO_AD_ON_LOAD_RESULT),
            ApiDesc::asynchronous("RewardedVideoAd.show")
                .key("show")
                .args(&[&[]])
                .returns(Returns::Value(Type::Any))
                .promise(PromiseRule::Only),
            ApiDesc::event("RewardedVideoAd.onClose", &EventDesc::new("offClose"))
                .key("onClose")
                .result(&REWARDED_VIDEO_AD_ON_CLOSE_RESULT),
            ApiDesc::event("RewardedVideoAd.onError", &EventDesc::new("offError"))
                .key("onError")
                .result(&REWARDED_VIDEO_AD_ON_ERROR_RESULT),
            ApiDesc::sync("RewardedVideoAd.destroy").key("destroy"),
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
            FieldDesc::new("multiton", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("disableFallbackSharePage", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static GET_SHOW_SPLASH_AD_STATUS_RESULT: StructDesc = StructDesc::new(
        "GetShowSplashAdStatusResult",
        &[
            FieldDesc::new("status", Type::Enum(&SPLASH_AD_STATUS)),
            FieldDesc::new("code", Type::Enum(&GET_SHOW_SPLASH_AD_STATUS_CODE)),
        ],
    );
    pub static INTERSTITIAL_AD_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "InterstitialAdOnErrorResult",
        &[
            FieldDesc::new("errCode", Type::Enum(&AD_ERROR_CODE)),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static REWARDED_VIDEO_AD_ON_LOAD_RESULT: StructDesc = StructDesc::new(
        "RewardedVideoAdOnLoadResult",
        &[FieldDesc::new("useFallbackSharePage", Type::Boolean)],
    );
    pub static REWARDED_VIDEO_AD_ON_CLOSE_RESULT: StructDesc = StructDesc::new(
        "RewardedVideoAdOnCloseResult",
        &[FieldDesc::new("isEnded", Type::Boolean)],
    );
    pub static REWARDED_VIDEO_AD_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "RewardedVideoAdOnErrorResult",
        &[
            FieldDesc::new("errCode", Type::Enum(&AD_ERROR_CODE)),
            FieldDesc::new("errMsg", Type::String),
        ],
    );
    pub static SPLASH_AD_STATUS: EnumDesc = EnumDesc {
        name: "SplashAdStatus",
        values: &[
            EnumValue::Text("unknown"),
            EnumValue::Text("pending"),
            EnumValue::Text("success"),
            EnumValue::Text("fail"),
        ],
    };
    pub static AD_ERROR_CODE: EnumDesc = EnumDesc {
        name: "AdErrorCode",
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
}
