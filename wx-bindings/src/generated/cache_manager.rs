// Generated from cache-manager.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::CACHE_MANAGER;
/// When the cache steps in for the network
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CacheMode {
    /// Steps in when the network is weak or lost
    WeakNetwork,
    /// Steps in for every matching request
    Always,
    /// Steps in only between `start` and `stop`
    Manual,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(CacheMode { WeakNetwork, Always, Manual } + Other);
/// A call of `wx` whose result may be cached
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CachedCall {
    /// Login code, reused when the network is weak
    Login,
    /// Verdict on whether the session is alive
    CheckSession,
    /// Permissions the user has settled
    GetSetting,
}
::wx_core::enumeration!(CachedCall { Login, CheckSession, GetSetting });
/// What to cache besides requests
#[derive(Clone, Debug, Default)]
pub struct ExtraOption {
    /// Calls to cache, all three if left out; cached results carry `fromCache`
    pub api_list: Option<Vec<CachedCall>>,
}
::wx_core::record!(ExtraOption { api_list });
/// A stored answer together with its origin
#[derive(Clone, Debug)]
pub struct MatchCache {
    /// Rule that made it be stored
    pub rule_id: String,
    /// Made from method, URL and what the rule declares
    pub cache_id: String,
    /// The answer, marked with `fromCache`
    pub data: Value,
    /// When the answer was stored
    pub create_time: i64,
    /// How long this answer stays valid. Unit: ms.
    pub max_age: i64,
}
::wx_core::record!(MatchCache { rule_id, cache_id, data, create_time, max_age });
/// What to cache
#[derive(Clone, Debug)]
pub enum CacheRule {
    /// A text.
    Text(String),
    /// A value of a type of its own.
    RegExp(External),
    /// An object with keys of its own.
    Object(::wx_core::Object),
}
::wx_core::union!(CacheRule { 0 => Text, 1 => RegExp, 2 => Object });
/// Whether cached answers are being given right now
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CacheManagerStateValue {
    /// Requests go to the network
    Network,
    /// Requests are answered from the cache
    Cache,
    /// Not known yet
    Unknown,
}
::wx_core::enumeration!(CacheManagerStateValue { Network, Cache, Unknown });
/// Puts the cache for `wx.request` answers in place; there is only one per mini program.
///
/// Called as [`Wx::create_cache_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/wx.createCacheManager.html)
pub enum CreateCacheManager {}
::wx_core::api!(
    CreateCacheManager = CACHE_MANAGER[0], CreateCacheManagerOptions => value
    CacheManager
);
/// Parameters of [`Wx::create_cache_manager`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateCacheManagerOptions {
    /// Under which network conditions the cache steps in. Default: `"weakNetwork"`.
    pub mode: CacheMode,
    /// Put before rules that give a path only, as in `https://example.com`
    pub origin: Option<String>,
    /// Lifetime of an answer, 7 days if left out, 30 days at most. Unit: ms. At most 2592000000.
    /// Default: `604800000`.
    pub max_age: i64,
    /// Adds chosen wx calls to what is cached
    pub extra: Option<ExtraOption>,
}
impl CreateCacheManagerOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            mode: CacheMode::WeakNetwork,
            origin: None,
            max_age: 604800000,
            extra: None,
        }
    }
    /// Under which network conditions the cache steps in. Default: `"weakNetwork"`.
    pub fn mode(mut self, mode: CacheMode) -> Self {
        self.mode = mode;
        self
    }
    /// Put before rules that give a path only, as in `https://example.com`
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }
    /// Lifetime of an answer, 7 days if left out, 30 days at most. Unit: ms. At most 2592000000.
    /// Default: `604800000`.
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = max_age;
        self
    }
    /// Adds chosen wx calls to what is cached
    pub fn extra(mut self, extra: ExtraOption) -> Self {
        self.extra = Some(extra);
        self
    }
}
impl Default for CreateCacheManagerOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CreateCacheManagerOptions { mode, origin, max_age, extra });
impl Wx {
    /// Puts the cache for `wx.request` answers in place; there is only one per mini program.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/wx.createCacheManager.html)
    ///
    /// ```js
    /// const cache = wx.createCacheManager({ origin: 'https://api.example.com', maxAge: 3600000 })
    /// cache.addRules(['/menu', 'GET /items/:id'])
    /// cache.on('request', async event => {
    ///   const stored = cache.match(event)
    ///   return stored && stored.data ? stored.data : event.request()
    /// })
    /// ```
    pub fn create_cache_manager(
        &self,
        options: CreateCacheManagerOptions,
    ) -> Result<CacheManager> {
        self.client.sync::<CreateCacheManager>(options)
    }
}
/// Keeps answers of requests that match its rules, for use when the network is weak or gone.
///
/// Since 2.24.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.html)
#[derive(Clone, Debug)]
pub struct CacheManager {
    client: ::wx_core::Client,
}
::wx_core::object!(CacheManager = CACHE_MANAGER_DESC);
impl CacheManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Says which requests are worth caching and returns the rule's id; the earliest matching rule
    /// wins.
    ///
    /// Parameters:
    ///
    /// - `rule`: Path such as `GET /abc/:id?aa`, a regular expression, or an object
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.addRule.html)
    ///
    /// ```js
    /// const id = cache.addRule({
    ///   method: 'GET',
    ///   url: 'https://api.example.com/items/:id',
    ///   maxAge: 60000,
    /// })
    /// cache.deleteRule(id)
    /// ```
    pub fn add_rule(&self, rule: CacheRule) -> Result<String> {
        self.client.sync::<CacheManagerAddRule>(CacheManagerAddRuleOptions::new(rule))
    }
    /// Adds several rules in one go and returns the id of each.
    ///
    /// Parameters:
    ///
    /// - `rules`: Strings, regular expressions or rule objects, mixed at will
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.addRules.html)
    pub fn add_rules(&self, rules: Vec<CacheRule>) -> Result<Vec<String>> {
        self.client.sync::<CacheManagerAddRules>(CacheManagerAddRulesOptions::new(rules))
    }
    /// Drops one rule and all answers stored under it.
    ///
    /// Parameters:
    ///
    /// - `id`: Rule id returned by `addRule`, or chosen in the rule object
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteRule.html)
    pub fn delete_rule(&self, id: impl Into<String>) -> Result<()> {
        self.client
            .sync::<CacheManagerDeleteRule>(CacheManagerDeleteRuleOptions::new(id))
    }
    /// Drops the rules of a list of ids, together with what they have stored.
    ///
    /// Parameters:
    ///
    /// - `ids`: Rule ids as `addRules` returned them
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteRules.html)
    pub fn delete_rules(&self, ids: Vec<String>) -> Result<()> {
        self.client
            .sync::<CacheManagerDeleteRules>(CacheManagerDeleteRulesOptions::new(ids))
    }
    /// Throws all rules away and with them every answer they have stored.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.clearRules.html)
    pub fn clear_rules(&self) -> Result<()> {
        self.client.sync::<CacheManagerClearRules>(())
    }
    /// Attaches a handler to requests, which decides on their answer, or to network quality
    /// changes.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `request`, `enterWeakNetwork`, `exitWeakNetwork`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.on.html)
    pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
        self.client.sync::<CacheManagerOn>(CacheManagerOnOptions::new(topic, listener))
    }
    /// Detaches a handler from requests or from changes between good and weak network.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `request`, `enterWeakNetwork`, `exitWeakNetwork`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.off.html)
    pub fn off(
        &self,
        topic: impl Into<String>,
        listener: Option<Callback>,
    ) -> Result<()> {
        let options = CacheManagerOffOptions {
            topic: topic.into(),
            listener,
        };
        self.client.sync::<CacheManagerOff>(options)
    }
    /// Looks up the stored answer for a request event; meant for use inside its handler.
    ///
    /// Parameters:
    ///
    /// - `evt`: Object that the `request` handler was called with
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.match.html)
    pub fn r#match(&self, evt: ::wx_core::Object) -> Result<MatchCache> {
        self.client.sync::<CacheManagerMatch>(CacheManagerMatchOptions::new(evt))
    }
    /// Forgets one stored answer, found by its cache id.
    ///
    /// Parameters:
    ///
    /// - `id`: The `cacheId` that `match` reported
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteCache.html)
    pub fn delete_cache(&self, id: impl Into<String>) -> Result<()> {
        self.client
            .sync::<CacheManagerDeleteCache>(CacheManagerDeleteCacheOptions::new(id))
    }
    /// Forgets the stored answers of a whole list of cache ids.
    ///
    /// Parameters:
    ///
    /// - `ids`: Any number of `cacheId` values
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteCaches.html)
    pub fn delete_caches(&self, ids: Vec<String>) -> Result<()> {
        self.client
            .sync::<CacheManagerDeleteCaches>(CacheManagerDeleteCachesOptions::new(ids))
    }
    /// Throws all stored answers away but keeps the rules.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.clearCaches.html)
    pub fn clear_caches(&self) -> Result<()> {
        self.client.sync::<CacheManagerClearCaches>(())
    }
    /// Begins to answer from the cache, setting `state` to 1; only in mode `none`.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.start.html)
    pub fn start(&self) -> Result<()> {
        self.client.sync::<CacheManagerStart>(())
    }
    /// Sends requests to the network again, setting `state` to 0; only in mode `none`.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.stop.html)
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<CacheManagerStop>(())
    }
    /// When answers are taken from the cache
    pub fn mode(&self) -> Result<CacheMode> {
        self.client.sync::<CacheManagerMode>(())
    }
    /// When answers are taken from the cache
    pub fn set_mode(&self, value: CacheMode) -> Result<()> {
        self.client.sync::<CacheManagerSetMode>(CacheManagerSetModeOptions::new(value))
    }
    /// Whether cached answers are being given right now
    pub fn state(&self) -> Result<CacheManagerStateValue> {
        self.client.sync::<CacheManagerState>(())
    }
    /// Whether cached answers are being given right now
    pub fn set_state(&self, value: CacheManagerStateValue) -> Result<()> {
        self.client.sync::<CacheManagerSetState>(CacheManagerSetStateOptions::new(value))
    }
    /// Origin that completes rules made of a path only
    pub fn origin(&self) -> Result<String> {
        self.client.sync::<CacheManagerOrigin>(())
    }
    /// Origin that completes rules made of a path only
    pub fn set_origin(&self, value: impl Into<String>) -> Result<()> {
        self.client
            .sync::<CacheManagerSetOrigin>(CacheManagerSetOriginOptions::new(value))
    }
    /// How long answers stay valid unless their rule says otherwise
    pub fn max_age(&self) -> Result<i64> {
        self.client.sync::<CacheManagerMaxAge>(())
    }
    /// How long answers stay valid unless their rule says otherwise
    pub fn set_max_age(&self, value: i64) -> Result<()> {
        self.client
            .sync::<CacheManagerSetMaxAge>(CacheManagerSetMaxAgeOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for CacheManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Says which requests are worth caching and returns the rule's id; the earliest matching rule
/// wins.
///
/// Called as [`CacheManager::add_rule`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.addRule.html)
pub enum CacheManagerAddRule {}
::wx_core::api!(
    CacheManagerAddRule = object CACHE_MANAGER_DESC[0], CacheManagerAddRuleOptions =>
    value String
);
/// Parameters of [`CacheManager::add_rule`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerAddRuleOptions {
    /// Path such as `GET /abc/:id?aa`, a regular expression, or an object
    pub rule: CacheRule,
}
impl CacheManagerAddRuleOptions {
    /// With all of them.
    pub fn new(rule: CacheRule) -> Self {
        Self { rule }
    }
}
::wx_core::record!(CacheManagerAddRuleOptions { rule });
/// Adds several rules in one go and returns the id of each.
///
/// Called as [`CacheManager::add_rules`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.addRules.html)
pub enum CacheManagerAddRules {}
::wx_core::api!(
    CacheManagerAddRules = object CACHE_MANAGER_DESC[1], CacheManagerAddRulesOptions =>
    value Vec < String >
);
/// Parameters of [`CacheManager::add_rules`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerAddRulesOptions {
    /// Strings, regular expressions or rule objects, mixed at will
    pub rules: Vec<CacheRule>,
}
impl CacheManagerAddRulesOptions {
    /// With all of them.
    pub fn new(rules: Vec<CacheRule>) -> Self {
        Self { rules }
    }
}
::wx_core::record!(CacheManagerAddRulesOptions { rules });
/// Drops one rule and all answers stored under it.
///
/// Called as [`CacheManager::delete_rule`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteRule.html)
pub enum CacheManagerDeleteRule {}
::wx_core::api!(
    CacheManagerDeleteRule = object CACHE_MANAGER_DESC[2], CacheManagerDeleteRuleOptions
    => fields()
);
/// Parameters of [`CacheManager::delete_rule`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerDeleteRuleOptions {
    /// Rule id returned by `addRule`, or chosen in the rule object
    pub id: String,
}
impl CacheManagerDeleteRuleOptions {
    /// With all of them.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
::wx_core::record!(CacheManagerDeleteRuleOptions { id });
/// Drops the rules of a list of ids, together with what they have stored.
///
/// Called as [`CacheManager::delete_rules`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteRules.html)
pub enum CacheManagerDeleteRules {}
::wx_core::api!(
    CacheManagerDeleteRules = object CACHE_MANAGER_DESC[3],
    CacheManagerDeleteRulesOptions => fields()
);
/// Parameters of [`CacheManager::delete_rules`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerDeleteRulesOptions {
    /// Rule ids as `addRules` returned them
    pub ids: Vec<String>,
}
impl CacheManagerDeleteRulesOptions {
    /// With all of them.
    pub fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
}
::wx_core::record!(CacheManagerDeleteRulesOptions { ids });
/// Throws all rules away and with them every answer they have stored.
///
/// Called as [`CacheManager::clear_rules`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.clearRules.html)
pub enum CacheManagerClearRules {}
::wx_core::api!(CacheManagerClearRules = object CACHE_MANAGER_DESC[4], () => fields());
/// Attaches a handler to requests, which decides on their answer, or to network quality
/// changes.
///
/// Called as [`CacheManager::on`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.on.html)
pub enum CacheManagerOn {}
::wx_core::api!(
    CacheManagerOn = object CACHE_MANAGER_DESC[5], CacheManagerOnOptions => fields()
);
/// Parameters of [`CacheManager::on`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerOnOptions {
    /// Name of the event: `request`, `enterWeakNetwork`, `exitWeakNetwork`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Callback,
}
impl CacheManagerOnOptions {
    /// With all of them.
    pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
        Self {
            topic: topic.into(),
            listener,
        }
    }
}
::wx_core::record!(CacheManagerOnOptions { topic, listener });
/// Detaches a handler from requests or from changes between good and weak network.
///
/// Called as [`CacheManager::off`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.off.html)
pub enum CacheManagerOff {}
::wx_core::api!(
    CacheManagerOff = object CACHE_MANAGER_DESC[6], CacheManagerOffOptions => fields()
);
/// Parameters of [`CacheManager::off`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerOffOptions {
    /// Name of the event: `request`, `enterWeakNetwork`, `exitWeakNetwork`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Option<Callback>,
}
impl CacheManagerOffOptions {
    /// With the required ones; the others are left out.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            listener: None,
        }
    }
    /// Called with each event of that name.
    pub fn listener(mut self, listener: Callback) -> Self {
        self.listener = Some(listener);
        self
    }
}
::wx_core::record!(CacheManagerOffOptions { topic, listener });
/// Looks up the stored answer for a request event; meant for use inside its handler.
///
/// Called as [`CacheManager::match`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.match.html)
pub enum CacheManagerMatch {}
::wx_core::api!(
    CacheManagerMatch = object CACHE_MANAGER_DESC[7], CacheManagerMatchOptions => value
    MatchCache
);
/// Parameters of [`CacheManager::match`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerMatchOptions {
    /// Object that the `request` handler was called with
    pub evt: ::wx_core::Object,
}
impl CacheManagerMatchOptions {
    /// With all of them.
    pub fn new(evt: ::wx_core::Object) -> Self {
        Self { evt }
    }
}
::wx_core::record!(CacheManagerMatchOptions { evt });
/// Forgets one stored answer, found by its cache id.
///
/// Called as [`CacheManager::delete_cache`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteCache.html)
pub enum CacheManagerDeleteCache {}
::wx_core::api!(
    CacheManagerDeleteCache = object CACHE_MANAGER_DESC[8],
    CacheManagerDeleteCacheOptions => fields()
);
/// Parameters of [`CacheManager::delete_cache`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerDeleteCacheOptions {
    /// The `cacheId` that `match` reported
    pub id: String,
}
impl CacheManagerDeleteCacheOptions {
    /// With all of them.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
::wx_core::record!(CacheManagerDeleteCacheOptions { id });
/// Forgets the stored answers of a whole list of cache ids.
///
/// Called as [`CacheManager::delete_caches`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.deleteCaches.html)
pub enum CacheManagerDeleteCaches {}
::wx_core::api!(
    CacheManagerDeleteCaches = object CACHE_MANAGER_DESC[9],
    CacheManagerDeleteCachesOptions => fields()
);
/// Parameters of [`CacheManager::delete_caches`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerDeleteCachesOptions {
    /// Any number of `cacheId` values
    pub ids: Vec<String>,
}
impl CacheManagerDeleteCachesOptions {
    /// With all of them.
    pub fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
}
::wx_core::record!(CacheManagerDeleteCachesOptions { ids });
/// Throws all stored answers away but keeps the rules.
///
/// Called as [`CacheManager::clear_caches`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.clearCaches.html)
pub enum CacheManagerClearCaches {}
::wx_core::api!(CacheManagerClearCaches = object CACHE_MANAGER_DESC[10], () => fields());
/// Begins to answer from the cache, setting `state` to 1; only in mode `none`.
///
/// Called as [`CacheManager::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.start.html)
pub enum CacheManagerStart {}
::wx_core::api!(CacheManagerStart = object CACHE_MANAGER_DESC[11], () => fields());
/// Sends requests to the network again, setting `state` to 0; only in mode `none`.
///
/// Called as [`CacheManager::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/storage/cachemanager/CacheManager.stop.html)
pub enum CacheManagerStop {}
::wx_core::api!(CacheManagerStop = object CACHE_MANAGER_DESC[12], () => fields());
/// When answers are taken from the cache
///
/// Called as [`CacheManager::mode`].
pub enum CacheManagerMode {}
::wx_core::api!(CacheManagerMode = object CACHE_MANAGER_DESC[13], () => value CacheMode);
/// When answers are taken from the cache
///
/// Called as [`CacheManager::set_mode`].
pub enum CacheManagerSetMode {}
::wx_core::api!(
    CacheManagerSetMode = object CACHE_MANAGER_DESC[14], CacheManagerSetModeOptions =>
    fields()
);
/// Parameters of [`CacheManager::set_mode`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerSetModeOptions {
    /// When answers are taken from the cache
    pub value: CacheMode,
}
impl CacheManagerSetModeOptions {
    /// With all of them.
    pub fn new(value: CacheMode) -> Self {
        Self { value }
    }
}
::wx_core::record!(CacheManagerSetModeOptions { value });
/// Whether cached answers are being given right now
///
/// Called as [`CacheManager::state`].
pub enum CacheManagerState {}
::wx_core::api!(
    CacheManagerState = object CACHE_MANAGER_DESC[15], () => value CacheManagerStateValue
);
/// Whether cached answers are being given right now
///
/// Called as [`CacheManager::set_state`].
pub enum CacheManagerSetState {}
::wx_core::api!(
    CacheManagerSetState = object CACHE_MANAGER_DESC[16], CacheManagerSetStateOptions =>
    fields()
);
/// Parameters of [`CacheManager::set_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerSetStateOptions {
    /// Whether cached answers are being given right now
    pub value: CacheManagerStateValue,
}
impl CacheManagerSetStateOptions {
    /// With all of them.
    pub fn new(value: CacheManagerStateValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(CacheManagerSetStateOptions { value });
/// Origin that completes rules made of a path only
///
/// Called as [`CacheManager::origin`].
pub enum CacheManagerOrigin {}
::wx_core::api!(CacheManagerOrigin = object CACHE_MANAGER_DESC[17], () => value String);
/// Origin that completes rules made of a path only
///
/// Called as [`CacheManager::set_origin`].
pub enum CacheManagerSetOrigin {}
::wx_core::api!(
    CacheManagerSetOrigin = object CACHE_MANAGER_DESC[18], CacheManagerSetOriginOptions
    => fields()
);
/// Parameters of [`CacheManager::set_origin`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerSetOriginOptions {
    /// Origin that completes rules made of a path only
    pub value: String,
}
impl CacheManagerSetOriginOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(CacheManagerSetOriginOptions { value });
/// How long answers stay valid unless their rule says otherwise
///
/// Called as [`CacheManager::max_age`].
pub enum CacheManagerMaxAge {}
::wx_core::api!(CacheManagerMaxAge = object CACHE_MANAGER_DESC[19], () => value i64);
/// How long answers stay valid unless their rule says otherwise
///
/// Called as [`CacheManager::set_max_age`].
pub enum CacheManagerSetMaxAge {}
::wx_core::api!(
    CacheManagerSetMaxAge = object CACHE_MANAGER_DESC[20], CacheManagerSetMaxAgeOptions
    => fields()
);
/// Parameters of [`CacheManager::set_max_age`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CacheManagerSetMaxAgeOptions {
    /// How long answers stay valid unless their rule says otherwise. Unit: ms.
    pub value: i64,
}
impl CacheManagerSetMaxAgeOptions {
    /// With all of them.
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CacheManagerSetMaxAgeOptions { value });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static CACHE_MANAGER: Family = Family {
        name: "cache-manager",
        apis: &[
            ApiDesc::sync("createCacheManager")
                .params(&CREATE_CACHE_MANAGER_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&CACHE_MANAGER_DESC))),
        ],
        properties: &[],
    };
    pub static CACHE_MANAGER_DESC: ObjectDesc = ObjectDesc {
        name: "CacheManager",
        members: &[
            ApiDesc::sync("CacheManager.addRule")
                .key("addRule")
                .params(&CACHE_MANAGER_ADD_RULE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::String)),
            ApiDesc::sync("CacheManager.addRules")
                .key("addRules")
                .params(&CACHE_MANAGER_ADD_RULES_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::List(&Type::String))),
            ApiDesc::sync("CacheManager.deleteRule")
                .key("deleteRule")
                .params(&CACHE_MANAGER_DELETE_RULE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CacheManager.deleteRules")
                .key("deleteRules")
                .params(&CACHE_MANAGER_DELETE_RULES_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CacheManager.clearRules").key("clearRules"),
            ApiDesc::sync("CacheManager.on")
                .key("on")
                .params(&CACHE_MANAGER_ON_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CacheManager.off")
                .key("off")
                .params(&CACHE_MANAGER_OFF_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CacheManager.match")
                .key("match")
                .params(&CACHE_MANAGER_MATCH_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Struct(&MATCH_CACHE))),
            ApiDesc::sync("CacheManager.deleteCache")
                .key("deleteCache")
                .params(&CACHE_MANAGER_DELETE_CACHE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CacheManager.deleteCaches")
                .key("deleteCaches")
                .params(&CACHE_MANAGER_DELETE_CACHES_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CacheManager.clearCaches").key("clearCaches"),
            ApiDesc::sync("CacheManager.start").key("start"),
            ApiDesc::sync("CacheManager.stop").key("stop"),
            ApiDesc::get("CacheManager.mode", "mode", Type::Enum(&CACHE_MODE)),
            ApiDesc::set("CacheManager.mode", "mode", &CACHE_MANAGER_SET_MODE_OPTIONS),
            ApiDesc::get(
                "CacheManager.state",
                "state",
                Type::Enum(&CACHE_MANAGER_STATE_VALUE),
            ),
            ApiDesc::set(
                "CacheManager.state",
                "state",
                &CACHE_MANAGER_SET_STATE_OPTIONS,
            ),
            ApiDesc::get("CacheManager.origin", "origin", Type::String),
            ApiDesc::set(
                "CacheManager.origin",
                "origin",
                &CACHE_MANAGER_SET_ORIGIN_OPTIONS,
            ),
            ApiDesc::get("CacheManager.maxAge", "maxAge", Type::Int),
            ApiDesc::set(
                "CacheManager.maxAge",
                "maxAge",
                &CACHE_MANAGER_SET_MAX_AGE_OPTIONS,
            ),
        ],
    };
    pub static CREATE_CACHE_MANAGER_OPTIONS: StructDesc = StructDesc::new(
        "CreateCacheManagerOptions",
        &[
            FieldDesc::new("mode", Type::Enum(&CACHE_MODE))
                .default(Literal::Text("weakNetwork")),
            FieldDesc::new("origin", Type::String).optional(),
            FieldDesc::new("maxAge", Type::Int)
                .default(Literal::Number(604800000.0))
                .max(2592000000.0),
            FieldDesc::new("extra", Type::Struct(&EXTRA_OPTION)).optional(),
        ],
    );
    pub static CACHE_MANAGER_ADD_RULE_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerAddRuleOptions",
        &[FieldDesc::new("rule", Type::Union(&CACHE_RULE))],
    );
    pub static CACHE_MANAGER_ADD_RULES_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerAddRulesOptions",
        &[FieldDesc::new("rules", Type::List(&Type::Union(&CACHE_RULE)))],
    );
    pub static CACHE_MANAGER_DELETE_RULE_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerDeleteRuleOptions",
        &[FieldDesc::new("id", Type::String)],
    );
    pub static CACHE_MANAGER_DELETE_RULES_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerDeleteRulesOptions",
        &[FieldDesc::new("ids", Type::List(&Type::String))],
    );
    pub static CACHE_MANAGER_ON_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerOnOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any]))),
        ],
    );
    pub static CACHE_MANAGER_OFF_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerOffOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any])))
                .optional(),
        ],
    );
    pub static CACHE_MANAGER_MATCH_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerMatchOptions",
        &[FieldDesc::new("evt", Type::Object)],
    );
    pub static CACHE_MANAGER_DELETE_CACHE_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerDeleteCacheOptions",
        &[FieldDesc::new("id", Type::String)],
    );
    pub static CACHE_MANAGER_DELETE_CACHES_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerDeleteCachesOptions",
        &[FieldDesc::new("ids", Type::List(&Type::String))],
    );
    pub static CACHE_MANAGER_SET_MODE_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerSetModeOptions",
        &[FieldDesc::new("value", Type::Enum(&CACHE_MODE))],
    );
    pub static CACHE_MANAGER_SET_STATE_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerSetStateOptions",
        &[FieldDesc::new("value", Type::Enum(&CACHE_MANAGER_STATE_VALUE))],
    );
    pub static CACHE_MANAGER_SET_ORIGIN_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerSetOriginOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static CACHE_MANAGER_SET_MAX_AGE_OPTIONS: StructDesc = StructDesc::new(
        "CacheManagerSetMaxAgeOptions",
        &[FieldDesc::new("value", Type::Int)],
    );
    pub static CACHE_MODE: EnumDesc = EnumDesc {
        name: "CacheMode",
        values: &[
            EnumValue::Text("weakNetwork"),
            EnumValue::Text("always"),
            EnumValue::Text("none"),
        ],
    };
    pub static CACHED_CALL: EnumDesc = EnumDesc {
        name: "CachedCall",
        values: &[
            EnumValue::Text("wx.login"),
            EnumValue::Text("wx.checkSession"),
            EnumValue::Text("wx.getSetting"),
        ],
    };
    pub static EXTRA_OPTION: StructDesc = StructDesc::new(
        "ExtraOption",
        &[FieldDesc::new("apiList", Type::List(&Type::Enum(&CACHED_CALL))).optional()],
    );
    pub static MATCH_CACHE: StructDesc = StructDesc::new(
        "MatchCache",
        &[
            FieldDesc::new("ruleId", Type::String),
            FieldDesc::new("cacheId", Type::String),
            FieldDesc::new("data", Type::Any),
            FieldDesc::new("createTime", Type::Int),
            FieldDesc::new("maxAge", Type::Int),
        ],
    );
    pub static CACHE_RULE: [Type; 3] = [Type::String, Type::External, Type::Object];
    pub static CACHE_MANAGER_STATE_VALUE: EnumDesc = EnumDesc {
        name: "CacheManagerStateValue",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
}
