// Generated from debug.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::DEBUG;
/// What the log holds beside the app's own lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LogLevel {
    /// Life cycle functions and calls of `wx` as well
    Everything,
    /// Nothing else
    OwnLines,
}
::wx_core::enumeration!(LogLevel { Everything, OwnLines });
/// How full the buffer of the live log is.
#[derive(Clone, Debug)]
pub struct CurrentState {
    /// Bytes that wait to be sent. Unit: B.
    pub size: i64,
    /// Bytes that may wait; what is beyond is lost. Unit: B.
    pub max_size: i64,
    /// Lines that wait to be sent
    pub log_count: i64,
    /// Lines that may wait
    pub max_log_count: i64,
}
::wx_core::record!(CurrentState { size, max_size, log_count, max_log_count });
/// Gets the log that is kept on the device.
///
/// Called as [`Wx::get_log_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.getLogManager.html)
pub enum GetLogManager {}
::wx_core::api!(GetLogManager = DEBUG[0], GetLogManagerOptions => value LogManager);
/// Parameters of [`Wx::get_log_manager`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetLogManagerOptions {
    /// What is noted without being asked for. Default: `0`. Since 2.3.2.
    pub level: LogLevel,
}
impl GetLogManagerOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            level: LogLevel::Everything,
        }
    }
    /// What is noted without being asked for. Default: `0`. Since 2.3.2.
    pub fn level(mut self, level: LogLevel) -> Self {
        self.level = level;
        self
    }
}
impl Default for GetLogManagerOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetLogManagerOptions { level });
/// Gets the log that the developer watches from afar.
///
/// Called as [`Wx::get_realtime_log_manager`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.getRealtimeLogManager.html)
pub enum GetRealtimeLogManager {}
::wx_core::api!(GetRealtimeLogManager = DEBUG[1], () => value RealtimeLogManager);
/// Turns debugging on or off, in a released app too.
///
/// Called as [`Wx::set_enable_debug`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.setEnableDebug.html)
pub enum SetEnableDebug {}
::wx_core::api!(SetEnableDebug = DEBUG[2], SetEnableDebugOptions => fields());
/// Parameters of [`Wx::set_enable_debug`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetEnableDebugOptions {
    /// True shows the console of the app
    pub enable_debug: bool,
}
impl SetEnableDebugOptions {
    /// With all of them.
    pub fn new(enable_debug: bool) -> Self {
        Self { enable_debug }
    }
}
::wx_core::record!(SetEnableDebugOptions { enable_debug });
impl Options for SetEnableDebugOptions {
    type Api = SetEnableDebug;
}
impl Wx {
    /// Gets the log that is kept on the device.
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.getLogManager.html)
    ///
    /// ```js
    /// const log = wx.getLogManager({ level: 0 })
    /// log.info('cart', { items: 3 })
    /// ```
    pub fn get_log_manager(&self, options: GetLogManagerOptions) -> Result<LogManager> {
        self.client.sync::<GetLogManager>(options)
    }
    /// Gets the log that the developer watches from afar.
    ///
    /// Since 2.7.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.getRealtimeLogManager.html)
    ///
    /// ```js
    /// const log = wx.getRealtimeLogManager()
    /// log.addFilterMsg('payment')
    /// log.error('payment failed', { order: 7 })
    /// ```
    pub fn get_realtime_log_manager(&self) -> Result<RealtimeLogManager> {
        self.client.sync::<GetRealtimeLogManager>(())
    }
    /// Turns debugging on or off, in a released app too. getAppBaseInfo tells how it stands.
    ///
    /// Takes [`SetEnableDebugOptions`].
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.setEnableDebug.html)
    pub fn set_enable_debug(&self, call: impl Into<Call<SetEnableDebug>>) {
        self.client.call(call);
    }
    /// As [`Self::set_enable_debug`], as a future.
    pub fn set_enable_debug_future(
        &self,
        options: SetEnableDebugOptions,
    ) -> ApiFuture<SetEnableDebug> {
        self.client.future(options)
    }
}
/// The log that stays on the device and goes along when the person complains. It keeps the
/// newest 5 MB; one call may write 100 KB, and what is longer is cut.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.html)
#[derive(Clone, Debug)]
pub struct LogManager {
    client: ::wx_core::Client,
}
::wx_core::object!(LogManager = LOG_MANAGER);
impl LogManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Writes what only a developer wants to know.
    ///
    /// Parameters:
    ///
    /// - `args`: Values of any type
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.debug.html)
    pub fn debug(&self, args: Vec<External>) -> Result<()> {
        let options = LogManagerDebugOptions { args };
        self.client.sync::<LogManagerDebug>(options)
    }
    /// Writes what is worth knowing.
    ///
    /// Parameters:
    ///
    /// - `args`: Whatever describes what happened
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.info.html)
    pub fn info(&self, args: Vec<External>) -> Result<()> {
        let options = LogManagerInfoOptions { args };
        self.client.sync::<LogManagerInfo>(options)
    }
    /// Writes a line without a rank.
    ///
    /// Parameters:
    ///
    /// - `args`: The parts of the line from left to right
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.log.html)
    pub fn log(&self, args: Vec<External>) -> Result<()> {
        let options = LogManagerLogOptions { args };
        self.client.sync::<LogManagerLog>(options)
    }
    /// Writes what may become a problem.
    ///
    /// Parameters:
    ///
    /// - `args`: What looks wrong and with which figures
    ///
    /// Since 2.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.warn.html)
    pub fn warn(&self, args: Vec<External>) -> Result<()> {
        let options = LogManagerWarnOptions { args };
        self.client.sync::<LogManagerWarn>(options)
    }
}
impl AsRef<::wx_core::Client> for LogManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Writes what only a developer wants to know.
///
/// Called as [`LogManager::debug`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.debug.html)
pub enum LogManagerDebug {}
::wx_core::api!(
    LogManagerDebug = object LOG_MANAGER[0], LogManagerDebugOptions => fields()
);
/// Parameters of [`LogManager::debug`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LogManagerDebugOptions {
    /// Values of any type
    pub args: Vec<External>,
}
impl LogManagerDebugOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Values of any type
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for LogManagerDebugOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LogManagerDebugOptions { args });
/// Writes what is worth knowing.
///
/// Called as [`LogManager::info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.info.html)
pub enum LogManagerInfo {}
::wx_core::api!(
    LogManagerInfo = object LOG_MANAGER[1], LogManagerInfoOptions => fields()
);
/// Parameters of [`LogManager::info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LogManagerInfoOptions {
    /// Whatever describes what happened
    pub args: Vec<External>,
}
impl LogManagerInfoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Whatever describes what happened
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for LogManagerInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LogManagerInfoOptions { args });
/// Writes a line without a rank.
///
/// Called as [`LogManager::log`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.log.html)
pub enum LogManagerLog {}
::wx_core::api!(LogManagerLog = object LOG_MANAGER[2], LogManagerLogOptions => fields());
/// Parameters of [`LogManager::log`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LogManagerLogOptions {
    /// The parts of the line from left to right
    pub args: Vec<External>,
}
impl LogManagerLogOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// The parts of the line from left to right
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for LogManagerLogOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LogManagerLogOptions { args });
/// Writes what may become a problem.
///
/// Called as [`LogManager::warn`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/LogManager.warn.html)
pub enum LogManagerWarn {}
::wx_core::api!(
    LogManagerWarn = object LOG_MANAGER[3], LogManagerWarnOptions => fields()
);
/// Parameters of [`LogManager::warn`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LogManagerWarnOptions {
    /// What looks wrong and with which figures
    pub args: Vec<External>,
}
impl LogManagerWarnOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// What looks wrong and with which figures
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for LogManagerWarnOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(LogManagerWarnOptions { args });
/// The log that the developer reads while apps are in use. One call may write 5 KB; more is
/// cut.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.html)
#[derive(Clone, Debug)]
pub struct RealtimeLogManager {
    client: ::wx_core::Client,
}
::wx_core::object!(RealtimeLogManager = REALTIME_LOG_MANAGER);
impl RealtimeLogManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Sends a line about what goes on.
    ///
    /// Parameters:
    ///
    /// - `args`: Parts of the line
    ///
    /// Since 2.7.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.info.html)
    pub fn info(&self, args: Vec<External>) -> Result<()> {
        let options = RealtimeLogManagerInfoOptions {
            args,
        };
        self.client.sync::<RealtimeLogManagerInfo>(options)
    }
    /// Sends a line about what looks wrong.
    ///
    /// Parameters:
    ///
    /// - `args`: Parts of the warning
    ///
    /// Since 2.7.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.warn.html)
    pub fn warn(&self, args: Vec<External>) -> Result<()> {
        let options = RealtimeLogManagerWarnOptions {
            args,
        };
        self.client.sync::<RealtimeLogManagerWarn>(options)
    }
    /// Sends a line about what failed.
    ///
    /// Parameters:
    ///
    /// - `args`: Parts of the complaint; an Error is sent with its stack
    ///
    /// Since 2.7.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.error.html)
    pub fn error(&self, args: Vec<External>) -> Result<()> {
        let options = RealtimeLogManagerErrorOptions {
            args,
        };
        self.client.sync::<RealtimeLogManagerError>(options)
    }
    /// Marks the lines that follow with a word to search for.
    ///
    /// Parameters:
    ///
    /// - `msg`: Replaces every word set before; at most 1 KB counts
    ///
    /// Since 2.7.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.setFilterMsg.html)
    pub fn set_filter_msg(&self, msg: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                RealtimeLogManagerSetFilterMsg,
            >(RealtimeLogManagerSetFilterMsgOptions::new(msg))
    }
    /// Adds one more word to those that mark the lines.
    ///
    /// Parameters:
    ///
    /// - `msg`: Stands beside the words set so far
    ///
    /// Since 2.8.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.addFilterMsg.html)
    pub fn add_filter_msg(&self, msg: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                RealtimeLogManagerAddFilterMsg,
            >(RealtimeLogManagerAddFilterMsgOptions::new(msg))
    }
    /// Says which page the lines that follow are about.
    ///
    /// Parameters:
    ///
    /// - `pageInstance`: The page itself, mostly `this`
    ///
    /// Since 2.9.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.in.html)
    pub fn r#in(&self, page_instance: External) -> Result<()> {
        self.client
            .sync::<
                RealtimeLogManagerIn,
            >(RealtimeLogManagerInOptions::new(page_instance))
    }
    /// Gives a log whose lines are pairs under a name of their own. Meant for plugins.
    ///
    /// Parameters:
    ///
    /// - `tagName`: What the lines are gathered under
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.tag.html)
    pub fn tag(&self, tag_name: impl Into<String>) -> Result<RealtimeTagLogManager> {
        self.client
            .sync::<RealtimeLogManagerTag>(RealtimeLogManagerTagOptions::new(tag_name))
    }
    /// Tells how much room is left before lines are lost.
    ///
    /// Since 2.19.4. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.getCurrentState.html)
    pub fn get_current_state(&self) -> Result<CurrentState> {
        self.client.sync::<RealtimeLogManagerGetCurrentState>(())
    }
}
impl AsRef<::wx_core::Client> for RealtimeLogManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Sends a line about what goes on.
///
/// Called as [`RealtimeLogManager::info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.info.html)
pub enum RealtimeLogManagerInfo {}
::wx_core::api!(
    RealtimeLogManagerInfo = object REALTIME_LOG_MANAGER[0],
    RealtimeLogManagerInfoOptions => fields()
);
/// Parameters of [`RealtimeLogManager::info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerInfoOptions {
    /// Parts of the line
    pub args: Vec<External>,
}
impl RealtimeLogManagerInfoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Parts of the line
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for RealtimeLogManagerInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(RealtimeLogManagerInfoOptions { args });
/// Sends a line about what looks wrong.
///
/// Called as [`RealtimeLogManager::warn`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.warn.html)
pub enum RealtimeLogManagerWarn {}
::wx_core::api!(
    RealtimeLogManagerWarn = object REALTIME_LOG_MANAGER[1],
    RealtimeLogManagerWarnOptions => fields()
);
/// Parameters of [`RealtimeLogManager::warn`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerWarnOptions {
    /// Parts of the warning
    pub args: Vec<External>,
}
impl RealtimeLogManagerWarnOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Parts of the warning
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for RealtimeLogManagerWarnOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(RealtimeLogManagerWarnOptions { args });
/// Sends a line about what failed.
///
/// Called as [`RealtimeLogManager::error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.error.html)
pub enum RealtimeLogManagerError {}
::wx_core::api!(
    RealtimeLogManagerError = object REALTIME_LOG_MANAGER[2],
    RealtimeLogManagerErrorOptions => fields()
);
/// Parameters of [`RealtimeLogManager::error`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerErrorOptions {
    /// Parts of the complaint; an Error is sent with its stack
    pub args: Vec<External>,
}
impl RealtimeLogManagerErrorOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Parts of the complaint; an Error is sent with its stack
    pub fn args(mut self, args: Vec<External>) -> Self {
        self.args = args;
        self
    }
}
impl Default for RealtimeLogManagerErrorOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(RealtimeLogManagerErrorOptions { args });
/// Marks the lines that follow with a word to search for.
///
/// Called as [`RealtimeLogManager::set_filter_msg`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.setFilterMsg.html)
pub enum RealtimeLogManagerSetFilterMsg {}
::wx_core::api!(
    RealtimeLogManagerSetFilterMsg = object REALTIME_LOG_MANAGER[3],
    RealtimeLogManagerSetFilterMsgOptions => fields()
);
/// Parameters of [`RealtimeLogManager::set_filter_msg`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerSetFilterMsgOptions {
    /// Replaces every word set before; at most 1 KB counts
    pub msg: String,
}
impl RealtimeLogManagerSetFilterMsgOptions {
    /// With all of them.
    pub fn new(msg: impl Into<String>) -> Self {
        Self { msg: msg.into() }
    }
}
::wx_core::record!(RealtimeLogManagerSetFilterMsgOptions { msg });
/// Adds one more word to those that mark the lines.
///
/// Called as [`RealtimeLogManager::add_filter_msg`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.addFilterMsg.html)
pub enum RealtimeLogManagerAddFilterMsg {}
::wx_core::api!(
    RealtimeLogManagerAddFilterMsg = object REALTIME_LOG_MANAGER[4],
    RealtimeLogManagerAddFilterMsgOptions => fields()
);
/// Parameters of [`RealtimeLogManager::add_filter_msg`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerAddFilterMsgOptions {
    /// Stands beside the words set so far
    pub msg: String,
}
impl RealtimeLogManagerAddFilterMsgOptions {
    /// With all of them.
    pub fn new(msg: impl Into<String>) -> Self {
        Self { msg: msg.into() }
    }
}
::wx_core::record!(RealtimeLogManagerAddFilterMsgOptions { msg });
/// Says which page the lines that follow are about.
///
/// Called as [`RealtimeLogManager::in`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.in.html)
pub enum RealtimeLogManagerIn {}
::wx_core::api!(
    RealtimeLogManagerIn = object REALTIME_LOG_MANAGER[5], RealtimeLogManagerInOptions =>
    fields()
);
/// Parameters of [`RealtimeLogManager::in`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerInOptions {
    /// The page itself, mostly `this`
    pub page_instance: External,
}
impl RealtimeLogManagerInOptions {
    /// With all of them.
    pub fn new(page_instance: External) -> Self {
        Self { page_instance }
    }
}
::wx_core::record!(RealtimeLogManagerInOptions { page_instance });
/// Gives a log whose lines are pairs under a name of their own.
///
/// Called as [`RealtimeLogManager::tag`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.tag.html)
pub enum RealtimeLogManagerTag {}
::wx_core::api!(
    RealtimeLogManagerTag = object REALTIME_LOG_MANAGER[6], RealtimeLogManagerTagOptions
    => value RealtimeTagLogManager
);
/// Parameters of [`RealtimeLogManager::tag`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeLogManagerTagOptions {
    /// What the lines are gathered under
    pub tag_name: String,
}
impl RealtimeLogManagerTagOptions {
    /// With all of them.
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self { tag_name: tag_name.into() }
    }
}
::wx_core::record!(RealtimeLogManagerTagOptions { tag_name });
/// Tells how much room is left before lines are lost.
///
/// Called as [`RealtimeLogManager::get_current_state`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeLogManager.getCurrentState.html)
pub enum RealtimeLogManagerGetCurrentState {}
::wx_core::api!(
    RealtimeLogManagerGetCurrentState = object REALTIME_LOG_MANAGER[7], () => value
    CurrentState
);
/// The live log of one plugin.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.html)
#[derive(Clone, Debug)]
pub struct RealtimeTagLogManager {
    client: ::wx_core::Client,
}
::wx_core::object!(RealtimeTagLogManager = REALTIME_TAG_LOG_MANAGER);
impl RealtimeTagLogManager {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Sends a pair about what goes on.
    ///
    /// Parameters:
    ///
    /// - `key`: Name of what is told
    /// - `value`: What it amounts to
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.info.html)
    pub fn info(&self, key: impl Into<String>, value: Option<External>) -> Result<()> {
        let options = RealtimeTagLogManagerInfoOptions {
            key: key.into(),
            value,
        };
        self.client.sync::<RealtimeTagLogManagerInfo>(options)
    }
    /// Sends a pair about what looks wrong.
    ///
    /// Parameters:
    ///
    /// - `key`: Name of the suspect
    /// - `value`: What was found
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.warn.html)
    pub fn warn(&self, key: impl Into<String>, value: Option<External>) -> Result<()> {
        let options = RealtimeTagLogManagerWarnOptions {
            key: key.into(),
            value,
        };
        self.client.sync::<RealtimeTagLogManagerWarn>(options)
    }
    /// Sends a pair about what failed.
    ///
    /// Parameters:
    ///
    /// - `key`: Name of what failed
    /// - `value`: How it failed
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.error.html)
    pub fn error(&self, key: impl Into<String>, value: Option<External>) -> Result<()> {
        let options = RealtimeTagLogManagerErrorOptions {
            key: key.into(),
            value,
        };
        self.client.sync::<RealtimeTagLogManagerError>(options)
    }
    /// Marks this plugin's lines with a word.
    ///
    /// Parameters:
    ///
    /// - `msg`: The only word from now on
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.setFilterMsg.html)
    pub fn set_filter_msg(&self, msg: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                RealtimeTagLogManagerSetFilterMsg,
            >(RealtimeTagLogManagerSetFilterMsgOptions::new(msg))
    }
    /// Marks this plugin's lines with a further word.
    ///
    /// Parameters:
    ///
    /// - `msg`: A word more
    ///
    /// Since 2.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.addFilterMsg.html)
    pub fn add_filter_msg(&self, msg: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                RealtimeTagLogManagerAddFilterMsg,
            >(RealtimeTagLogManagerAddFilterMsgOptions::new(msg))
    }
}
impl AsRef<::wx_core::Client> for RealtimeTagLogManager {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Sends a pair about what goes on.
///
/// Called as [`RealtimeTagLogManager::info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.info.html)
pub enum RealtimeTagLogManagerInfo {}
::wx_core::api!(
    RealtimeTagLogManagerInfo = object REALTIME_TAG_LOG_MANAGER[0],
    RealtimeTagLogManagerInfoOptions => fields()
);
/// Parameters of [`RealtimeTagLogManager::info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeTagLogManagerInfoOptions {
    /// Name of what is told
    pub key: String,
    /// What it amounts to
    pub value: Option<External>,
}
impl RealtimeTagLogManagerInfoOptions {
    /// With the required ones; the others are left out.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
        }
    }
    /// What it amounts to
    pub fn value(mut self, value: External) -> Self {
        self.value = Some(value);
        self
    }
}
::wx_core::record!(RealtimeTagLogManagerInfoOptions { key, value });
/// Sends a pair about what looks wrong.
///
/// Called as [`RealtimeTagLogManager::warn`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.warn.html)
pub enum RealtimeTagLogManagerWarn {}
::wx_core::api!(
    RealtimeTagLogManagerWarn = object REALTIME_TAG_LOG_MANAGER[1],
    RealtimeTagLogManagerWarnOptions => fields()
);
/// Parameters of [`RealtimeTagLogManager::warn`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeTagLogManagerWarnOptions {
    /// Name of the suspect
    pub key: String,
    /// What was found
    pub value: Option<External>,
}
impl RealtimeTagLogManagerWarnOptions {
    /// With the required ones; the others are left out.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
        }
    }
    /// What was found
    pub fn value(mut self, value: External) -> Self {
        self.value = Some(value);
        self
    }
}
::wx_core::record!(RealtimeTagLogManagerWarnOptions { key, value });
/// Sends a pair about what failed.
///
/// Called as [`RealtimeTagLogManager::error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.error.html)
pub enum RealtimeTagLogManagerError {}
::wx_core::api!(
    RealtimeTagLogManagerError = object REALTIME_TAG_LOG_MANAGER[2],
    RealtimeTagLogManagerErrorOptions => fields()
);
/// Parameters of [`RealtimeTagLogManager::error`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeTagLogManagerErrorOptions {
    /// Name of what failed
    pub key: String,
    /// How it failed
    pub value: Option<External>,
}
impl RealtimeTagLogManagerErrorOptions {
    /// With the required ones; the others are left out.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
        }
    }
    /// How it failed
    pub fn value(mut self, value: External) -> Self {
        self.value = Some(value);
        self
    }
}
::wx_core::record!(RealtimeTagLogManagerErrorOptions { key, value });
/// Marks this plugin's lines with a word.
///
/// Called as [`RealtimeTagLogManager::set_filter_msg`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.setFilterMsg.html)
pub enum RealtimeTagLogManagerSetFilterMsg {}
::wx_core::api!(
    RealtimeTagLogManagerSetFilterMsg = object REALTIME_TAG_LOG_MANAGER[3],
    RealtimeTagLogManagerSetFilterMsgOptions => fields()
);
/// Parameters of [`RealtimeTagLogManager::set_filter_msg`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeTagLogManagerSetFilterMsgOptions {
    /// The only word from now on
    pub msg: String,
}
impl RealtimeTagLogManagerSetFilterMsgOptions {
    /// With all of them.
    pub fn new(msg: impl Into<String>) -> Self {
        Self { msg: msg.into() }
    }
}
::wx_core::record!(RealtimeTagLogManagerSetFilterMsgOptions { msg });
/// Marks this plugin's lines with a further word.
///
/// Called as [`RealtimeTagLogManager::add_filter_msg`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/RealtimeTagLogManager.addFilterMsg.html)
pub enum RealtimeTagLogManagerAddFilterMsg {}
::wx_core::api!(
    RealtimeTagLogManagerAddFilterMsg = object REALTIME_TAG_LOG_MANAGER[4],
    RealtimeTagLogManagerAddFilterMsgOptions => fields()
);
/// Parameters of [`RealtimeTagLogManager::add_filter_msg`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RealtimeTagLogManagerAddFilterMsgOptions {
    /// A word more
    pub msg: String,
}
impl RealtimeTagLogManagerAddFilterMsgOptions {
    /// With all of them.
    pub fn new(msg: impl Into<String>) -> Self {
        Self { msg: msg.into() }
    }
}
::wx_core::record!(RealtimeTagLogManagerAddFilterMsgOptions { msg });
/// Writes to the developer tools or, on a phone, to the vConsole panel.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/Console.html)
#[derive(Clone, Debug)]
pub struct Console {
    client: ::wx_core::Client,
}
::wx_core::object!(Console = CONSOLE);
impl Console {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Writes at the lowest level, meant for details only a developer wants.
    ///
    /// Parameters:
    ///
    /// - `args`: Values to print, any number and any type
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.debug.html)
    pub fn debug(&self, args: Vec<Value>) -> Result<()> {
        let options = ConsoleDebugOptions { args };
        self.client.sync::<ConsoleDebug>(options)
    }
    /// Writes at the highest level; the panel shows it in red.
    ///
    /// Parameters:
    ///
    /// - `args`: What went wrong: messages, Error objects or other values
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.error.html)
    pub fn error(&self, args: Vec<Value>) -> Result<()> {
        let options = ConsoleErrorOptions { args };
        self.client.sync::<ConsoleError>(options)
    }
    /// Indents what follows under one heading until `groupEnd`; works in the developer tools only.
    ///
    /// Parameters:
    ///
    /// - `label`: Heading of the group; left out for one without a name
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.group.html)
    pub fn group(&self, label: Option<String>) -> Result<()> {
        let options = ConsoleGroupOptions { label };
        self.client.sync::<ConsoleGroup>(options)
    }
    /// Takes back one level of indentation, closing the innermost `group`; does nothing on phones.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.groupEnd.html)
    pub fn group_end(&self) -> Result<()> {
        self.client.sync::<ConsoleGroupEnd>(())
    }
    /// Writes a notice, one level above `log`.
    ///
    /// Parameters:
    ///
    /// - `args`: Parts of the notice, printed in a row
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.info.html)
    pub fn info(&self, args: Vec<Value>) -> Result<()> {
        let options = ConsoleInfoOptions { args };
        self.client.sync::<ConsoleInfo>(options)
    }
    /// Writes an ordinary line, the usual way to look at values while developing.
    ///
    /// Parameters:
    ///
    /// - `args`: Values to look at; objects can be expanded in the panel
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.log.html)
    pub fn log(&self, args: Vec<Value>) -> Result<()> {
        let options = ConsoleLogOptions { args };
        self.client.sync::<ConsoleLog>(options)
    }
    /// Writes a warning: something looks wrong but work goes on; the panel shows it in yellow.
    ///
    /// Parameters:
    ///
    /// - `args`: What looks suspicious, as messages or values
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.warn.html)
    pub fn warn(&self, args: Vec<Value>) -> Result<()> {
        let options = ConsoleWarnOptions { args };
        self.client.sync::<ConsoleWarn>(options)
    }
}
impl AsRef<::wx_core::Client> for Console {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Writes at the lowest level, meant for details only a developer wants.
///
/// Called as [`Console::debug`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.debug.html)
pub enum ConsoleDebug {}
::wx_core::api!(ConsoleDebug = object CONSOLE[0], ConsoleDebugOptions => fields());
/// Parameters of [`Console::debug`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConsoleDebugOptions {
    /// Values to print, any number and any type
    pub args: Vec<Value>,
}
impl ConsoleDebugOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Values to print, any number and any type
    pub fn args(mut self, args: Vec<Value>) -> Self {
        self.args = args;
        self
    }
}
impl Default for ConsoleDebugOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ConsoleDebugOptions { args });
/// Writes at the highest level; the panel shows it in red.
///
/// Called as [`Console::error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.error.html)
pub enum ConsoleError {}
::wx_core::api!(ConsoleError = object CONSOLE[1], ConsoleErrorOptions => fields());
/// Parameters of [`Console::error`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConsoleErrorOptions {
    /// What went wrong: messages, Error objects or other values
    pub args: Vec<Value>,
}
impl ConsoleErrorOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// What went wrong: messages, Error objects or other values
    pub fn args(mut self, args: Vec<Value>) -> Self {
        self.args = args;
        self
    }
}
impl Default for ConsoleErrorOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ConsoleErrorOptions { args });
/// Indents what follows under one heading until `groupEnd`; works in the developer tools only.
///
/// Called as [`Console::group`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.group.html)
pub enum ConsoleGroup {}
::wx_core::api!(ConsoleGroup = object CONSOLE[2], ConsoleGroupOptions => fields());
/// Parameters of [`Console::group`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConsoleGroupOptions {
    /// Heading of the group; left out for one without a name
    pub label: Option<String>,
}
impl ConsoleGroupOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { label: None }
    }
    /// Heading of the group; left out for one without a name
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}
impl Default for ConsoleGroupOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ConsoleGroupOptions { label });
/// Takes back one level of indentation, closing the innermost `group`; does nothing on phones.
///
/// Called as [`Console::group_end`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.groupEnd.html)
pub enum ConsoleGroupEnd {}
::wx_core::api!(ConsoleGroupEnd = object CONSOLE[3], () => fields());
/// Writes a notice, one level above `log`.
///
/// Called as [`Console::info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.info.html)
pub enum ConsoleInfo {}
::wx_core::api!(ConsoleInfo = object CONSOLE[4], ConsoleInfoOptions => fields());
/// Parameters of [`Console::info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConsoleInfoOptions {
    /// Parts of the notice, printed in a row
    pub args: Vec<Value>,
}
impl ConsoleInfoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Parts of the notice, printed in a row
    pub fn args(mut self, args: Vec<Value>) -> Self {
        self.args = args;
        self
    }
}
impl Default for ConsoleInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ConsoleInfoOptions { args });
/// Writes an ordinary line, the usual way to look at values while developing.
///
/// Called as [`Console::log`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.log.html)
pub enum ConsoleLog {}
::wx_core::api!(ConsoleLog = object CONSOLE[5], ConsoleLogOptions => fields());
/// Parameters of [`Console::log`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConsoleLogOptions {
    /// Values to look at; objects can be expanded in the panel
    pub args: Vec<Value>,
}
impl ConsoleLogOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// Values to look at; objects can be expanded in the panel
    pub fn args(mut self, args: Vec<Value>) -> Self {
        self.args = args;
        self
    }
}
impl Default for ConsoleLogOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ConsoleLogOptions { args });
/// Writes a warning: something looks wrong but work goes on; the panel shows it in yellow.
///
/// Called as [`Console::warn`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/console.warn.html)
pub enum ConsoleWarn {}
::wx_core::api!(ConsoleWarn = object CONSOLE[6], ConsoleWarnOptions => fields());
/// Parameters of [`Console::warn`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ConsoleWarnOptions {
    /// What looks suspicious, as messages or values
    pub args: Vec<Value>,
}
impl ConsoleWarnOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { args: Vec::new() }
    }
    /// What looks suspicious, as messages or values
    pub fn args(mut self, args: Vec<Value>) -> Self {
        self.args = args;
        self
    }
}
impl Default for ConsoleWarnOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(ConsoleWarnOptions { args });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static DEBUG: Family = Family {
        name: "debug",
        apis: &[
            ApiDesc::sync("getLogManager")
                .params(&GET_LOG_MANAGER_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&LOG_MANAGER))),
            ApiDesc::sync("getRealtimeLogManager")
                .returns(Returns::Value(Type::Handle(&REALTIME_LOG_MANAGER))),
            ApiDesc::asynchronous("setEnableDebug").params(&SET_ENABLE_DEBUG_OPTIONS),
        ],
        properties: &[],
    };
    pub static LOG_MANAGER: ObjectDesc = ObjectDesc {
        name: "LogManager",
        members: &[
            ApiDesc::sync("LogManager.debug")
                .key("debug")
                .params(&LOG_MANAGER_DEBUG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("LogManager.info")
                .key("info")
                .params(&LOG_MANAGER_INFO_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("LogManager.log")
                .key("log")
                .params(&LOG_MANAGER_LOG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("LogManager.warn")
                .key("warn")
                .params(&LOG_MANAGER_WARN_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
    };
    pub static REALTIME_LOG_MANAGER: ObjectDesc = ObjectDesc {
        name: "RealtimeLogManager",
        members: &[
            ApiDesc::sync("RealtimeLogManager.info")
                .key("info")
                .params(&REALTIME_LOG_MANAGER_INFO_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeLogManager.warn")
                .key("warn")
                .params(&REALTIME_LOG_MANAGER_WARN_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeLogManager.error")
                .key("error")
                .params(&REALTIME_LOG_MANAGER_ERROR_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeLogManager.setFilterMsg")
                .key("setFilterMsg")
                .params(&REALTIME_LOG_MANAGER_SET_FILTER_MSG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeLogManager.addFilterMsg")
                .key("addFilterMsg")
                .params(&REALTIME_LOG_MANAGER_ADD_FILTER_MSG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeLogManager.in")
                .key("in")
                .params(&REALTIME_LOG_MANAGER_IN_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeLogManager.tag")
                .key("tag")
                .params(&REALTIME_LOG_MANAGER_TAG_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&REALTIME_TAG_LOG_MANAGER))),
            ApiDesc::sync("RealtimeLogManager.getCurrentState")
                .key("getCurrentState")
                .returns(Returns::Value(Type::Struct(&CURRENT_STATE))),
        ],
    };
    pub static REALTIME_TAG_LOG_MANAGER: ObjectDesc = ObjectDesc {
        name: "RealtimeTagLogManager",
        members: &[
            ApiDesc::sync("RealtimeTagLogManager.info")
                .key("info")
                .params(&REALTIME_TAG_LOG_MANAGER_INFO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("RealtimeTagLogManager.warn")
                .key("warn")
                .params(&REALTIME_TAG_LOG_MANAGER_WARN_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("RealtimeTagLogManager.error")
                .key("error")
                .params(&REALTIME_TAG_LOG_MANAGER_ERROR_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("RealtimeTagLogManager.setFilterMsg")
                .key("setFilterMsg")
                .params(&REALTIME_TAG_LOG_MANAGER_SET_FILTER_MSG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("RealtimeTagLogManager.addFilterMsg")
                .key("addFilterMsg")
                .params(&REALTIME_TAG_LOG_MANAGER_ADD_FILTER_MSG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
    };
    pub static CONSOLE: ObjectDesc = ObjectDesc {
        name: "Console",
        members: &[
            ApiDesc::sync("Console.debug")
                .key("debug")
                .params(&CONSOLE_DEBUG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("Console.error")
                .key("error")
                .params(&CONSOLE_ERROR_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("Console.group")
                .key("group")
                .params(&CONSOLE_GROUP_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("Console.groupEnd").key("groupEnd"),
            ApiDesc::sync("Console.info")
                .key("info")
                .params(&CONSOLE_INFO_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("Console.log")
                .key("log")
                .params(&CONSOLE_LOG_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("Console.warn")
                .key("warn")
                .params(&CONSOLE_WARN_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
    };
    pub static GET_LOG_MANAGER_OPTIONS: StructDesc = StructDesc::new(
        "GetLogManagerOptions",
        &[FieldDesc::new("level", Type::Enum(&LOG_LEVEL)).default(Literal::Number(0.0))],
    );
    pub static SET_ENABLE_DEBUG_OPTIONS: StructDesc = StructDesc::new(
        "SetEnableDebugOptions",
        &[FieldDesc::new("enableDebug", Type::Boolean)],
    );
    pub static LOG_MANAGER_DEBUG_OPTIONS: StructDesc = StructDesc::new(
        "LogManagerDebugOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static LOG_MANAGER_INFO_OPTIONS: StructDesc = StructDesc::new(
        "LogManagerInfoOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static LOG_MANAGER_LOG_OPTIONS: StructDesc = StructDesc::new(
        "LogManagerLogOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static LOG_MANAGER_WARN_OPTIONS: StructDesc = StructDesc::new(
        "LogManagerWarnOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static REALTIME_LOG_MANAGER_INFO_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerInfoOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static REALTIME_LOG_MANAGER_WARN_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerWarnOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static REALTIME_LOG_MANAGER_ERROR_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerErrorOptions",
        &[FieldDesc::new("args", Type::List(&Type::External)).variadic()],
    );
    pub static REALTIME_LOG_MANAGER_SET_FILTER_MSG_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerSetFilterMsgOptions",
        &[FieldDesc::new("msg", Type::String)],
    );
    pub static REALTIME_LOG_MANAGER_ADD_FILTER_MSG_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerAddFilterMsgOptions",
        &[FieldDesc::new("msg", Type::String)],
    );
    pub static REALTIME_LOG_MANAGER_IN_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerInOptions",
        &[FieldDesc::new("pageInstance", Type::External)],
    );
    pub static REALTIME_LOG_MANAGER_TAG_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeLogManagerTagOptions",
        &[FieldDesc::new("tagName", Type::String)],
    );
    pub static REALTIME_TAG_LOG_MANAGER_INFO_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeTagLogManagerInfoOptions",
        &[
            FieldDesc::new("key", Type::String),
            FieldDesc::new("value", Type::External).optional(),
        ],
    );
    pub static REALTIME_TAG_LOG_MANAGER_WARN_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeTagLogManagerWarnOptions",
        &[
            FieldDesc::new("key", Type::String),
            FieldDesc::new("value", Type::External).optional(),
        ],
    );
    pub static REALTIME_TAG_LOG_MANAGER_ERROR_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeTagLogManagerErrorOptions",
        &[
            FieldDesc::new("key", Type::String),
            FieldDesc::new("value", Type::External).optional(),
        ],
    );
    pub static REALTIME_TAG_LOG_MANAGER_SET_FILTER_MSG_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeTagLogManagerSetFilterMsgOptions",
        &[FieldDesc::new("msg", Type::String)],
    );
    pub static REALTIME_TAG_LOG_MANAGER_ADD_FILTER_MSG_OPTIONS: StructDesc = StructDesc::new(
        "RealtimeTagLogManagerAddFilterMsgOptions",
        &[FieldDesc::new("msg", Type::String)],
    );
    pub static CONSOLE_DEBUG_OPTIONS: StructDesc = StructDesc::new(
        "ConsoleDebugOptions",
        &[FieldDesc::new("args", Type::List(&Type::Any)).variadic()],
    );
    pub static CONSOLE_ERROR_OPTIONS: StructDesc = StructDesc::new(
        "ConsoleErrorOptions",
        &[FieldDesc::new("args", Type::List(&Type::Any)).variadic()],
    );
    pub static CONSOLE_GROUP_OPTIONS: StructDesc = StructDesc::new(
        "ConsoleGroupOptions",
        &[FieldDesc::new("label", Type::String).optional()],
    );
    pub static CONSOLE_INFO_OPTIONS: StructDesc = StructDesc::new(
        "ConsoleInfoOptions",
        &[FieldDesc::new("args", Type::List(&Type::Any)).variadic()],
    );
    pub static CONSOLE_LOG_OPTIONS: StructDesc = StructDesc::new(
        "ConsoleLogOptions",
        &[FieldDesc::new("args", Type::List(&Type::Any)).variadic()],
    );
    pub static CONSOLE_WARN_OPTIONS: StructDesc = StructDesc::new(
        "ConsoleWarnOptions",
        &[FieldDesc::new("args", Type::List(&Type::Any)).variadic()],
    );
    pub static LOG_LEVEL: EnumDesc = EnumDesc {
        name: "LogLevel",
        values: &[EnumValue::Int(0), EnumValue::Int(1)],
    };
    pub static CURRENT_STATE: StructDesc = StructDesc::new(
        "CurrentState",
        &[
            FieldDesc::new("size", Type::Int),
            FieldDesc::new("maxSize", Type::Int),
            FieldDesc::new("logCount", Type::Int),
            FieldDesc::new("maxLogCount", Type::Int),
        ],
    );
}
