// Generated from worker.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WORKER;
/// Environment within the worker
#[derive(Clone, Debug)]
pub struct WorkerEnvironment {
    /// Root of the app's own files, as in `wx.env`
    pub user_data_path: String,
}
::wx_core::record!(WorkerEnvironment { user_data_path });
/// The thrown error
#[derive(Clone, Debug, Default)]
pub struct ResultError {}
::wx_core::record!(ResultError {});
/// Starts a second thread with its own script.
///
/// Called as [`Wx::create_worker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/wx.createWorker.html)
pub enum CreateWorker {}
::wx_core::api!(CreateWorker = WORKER[0], CreateWorkerOptions => value Worker);
/// Parameters of [`Wx::create_worker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateWorkerOptions {
    /// Entry script as an absolute path below the folder set in `app.json`
    pub script_path: String,
    /// Several times faster on iOS, but may rarely be killed; watch onProcessKilled. Default:
    /// `false`. Since 2.13.0.
    pub use_experimental_worker: bool,
}
impl CreateWorkerOptions {
    /// With the required ones; the others are left out.
    pub fn new(script_path: impl Into<String>) -> Self {
        Self {
            script_path: script_path.into(),
            use_experimental_worker: false,
        }
    }
    /// Several times faster on iOS, but may rarely be killed; watch onProcessKilled. Default:
    /// `false`. Since 2.13.0.
    pub fn use_experimental_worker(mut self, use_experimental_worker: bool) -> Self {
        self.use_experimental_worker = use_experimental_worker;
        self
    }
}
::wx_core::record!(CreateWorkerOptions { script_path, use_experimental_worker });
impl Wx {
    /// Starts a second thread with its own script. Only one may run: terminate the old one first.
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/wx.createWorker.html)
    ///
    /// ```js
    /// const worker = wx.createWorker('workers/sort.js')
    /// worker.onMessage(({ message }) => {
    ///   console.log(message.sorted)
    ///   worker.terminate()
    /// })
    /// worker.postMessage({ numbers: [3, 1, 2] })
    /// ```
    pub fn create_worker(&self, options: CreateWorkerOptions) -> Result<Worker> {
        self.client.sync::<CreateWorker>(options)
    }
}
/// A thread seen from either side: the return value outside, the global `worker` inside.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.html)
#[derive(Clone, Debug)]
pub struct Worker {
    client: ::wx_core::Client,
}
::wx_core::object!(Worker = WORKER_DESC);
impl Worker {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Sends a copy of a value to the other side; anything goes since 2.20.2, plain objects before.
    ///
    /// Parameters:
    ///
    /// - `message`: Plain data for the thread on the other side, copied on the way
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.postMessage.html)
    pub fn post_message(&self, message: ::wx_core::Object) -> Result<()> {
        self.client.sync::<WorkerPostMessage>(WorkerPostMessageOptions::new(message))
    }
    /// The other side has sent something by postMessage.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.onMessage.html)
    ///
    /// ```js
    /// // workers/sort.js
    /// worker.onMessage(({ message }) => {
    ///   worker.postMessage({ sorted: message.numbers.sort((a, b) => a - b) })
    /// })
    /// ```
    pub fn on_message(
        &self,
        listener: impl Fn(&WorkerOnMessageResult) + 'static,
    ) -> Listener<WorkerOnMessage> {
        self.client.on(listener)
    }
    /// The worker's script threw and nobody caught it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&WorkerOnErrorResult) + 'static,
    ) -> Listener<WorkerOnError> {
        self.client.on(listener)
    }
    /// Ends the worker from outside, whatever it is doing, so that another may be made.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.terminate.html)
    pub fn terminate(&self) -> Result<()> {
        self.client.sync::<WorkerTerminate>(())
    }
    /// iOS took an experimental worker away to save resources; create another. Main thread only.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.onProcessKilled.html)
    ///
    /// ```js
    /// const start = () => {
    ///   const worker = wx.createWorker('workers/sort.js', { useExperimentalWorker: true })
    ///   worker.onProcessKilled(start)
    /// }
    /// start()
    /// ```
    pub fn on_process_killed(
        &self,
        listener: impl Fn(&()) + 'static,
    ) -> Listener<WorkerOnProcessKilled> {
        self.client.on(listener)
    }
    /// Pretends that iOS killed this experimental worker, to try out the recovery. Within the
    /// worker only.
    ///
    /// Since 2.27.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.testOnProcessKilled.html)
    pub fn test_on_process_killed(&self) -> Result<()> {
        self.client.sync::<WorkerTestOnProcessKilled>(())
    }
    /// Gives the camera's latest frame within the worker, without copying it through messages.
    ///
    /// Since 2.25.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.getCameraFrameData.html)
    pub fn get_camera_frame_data(&self) -> Result<Vec<u8>> {
        self.client.sync::<WorkerGetCameraFrameData>(())
    }
    /// What the worker knows of its surroundings
    pub fn env(&self) -> Result<WorkerEnvironment> {
        self.client.sync::<WorkerEnv>(())
    }
}
impl AsRef<::wx_core::Client> for Worker {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Sends a copy of a value to the other side; anything goes since 2.20.2, plain objects before.
///
/// Called as [`Worker::post_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.postMessage.html)
pub enum WorkerPostMessage {}
::wx_core::api!(
    WorkerPostMessage = object WORKER_DESC[0], WorkerPostMessageOptions => fields()
);
/// Parameters of [`Worker::post_message`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkerPostMessageOptions {
    /// Plain data for the thread on the other side, copied on the way
    pub message: ::wx_core::Object,
}
impl WorkerPostMessageOptions {
    /// With all of them.
    pub fn new(message: ::wx_core::Object) -> Self {
        Self { message }
    }
}
::wx_core::record!(WorkerPostMessageOptions { message });
/// The other side has sent something by postMessage.
///
/// Called as [`Worker::on_message`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.onMessage.html)
pub enum WorkerOnMessage {}
::wx_core::api!(
    WorkerOnMessage = object WORKER_DESC[1], () => fields WorkerOnMessageResult
);
/// What a listener of [`Worker::on_message`] receives.
#[derive(Clone, Debug)]
pub struct WorkerOnMessageResult {
    /// The value as the other side sent it
    pub message: ::wx_core::Object,
}
::wx_core::record!(WorkerOnMessageResult { message });
/// The worker's script threw and nobody caught it.
///
/// Called as [`Worker::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.onError.html)
pub enum WorkerOnError {}
::wx_core::api!(WorkerOnError = object WORKER_DESC[2], () => fields WorkerOnErrorResult);
/// What a listener of [`Worker::on_error`] receives.
#[derive(Clone, Debug)]
pub struct WorkerOnErrorResult {
    /// The error that was thrown, with message and stack
    pub error: ResultError,
}
::wx_core::record!(WorkerOnErrorResult { error });
/// Ends the worker from outside, whatever it is doing, so that another may be made.
///
/// Called as [`Worker::terminate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.terminate.html)
pub enum WorkerTerminate {}
::wx_core::api!(WorkerTerminate = object WORKER_DESC[3], () => fields());
/// iOS took an experimental worker away to save resources; create another.
///
/// Called as [`Worker::on_process_killed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.onProcessKilled.html)
pub enum WorkerOnProcessKilled {}
::wx_core::api!(WorkerOnProcessKilled = object WORKER_DESC[4], () => fields());
/// Pretends that iOS killed this experimental worker, to try out the recovery.
///
/// Called as [`Worker::test_on_process_killed`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.testOnProcessKilled.html)
pub enum WorkerTestOnProcessKilled {}
::wx_core::api!(WorkerTestOnProcessKilled = object WORKER_DESC[5], () => fields());
/// Gives the camera's latest frame within the worker, without copying it through messages.
///
/// Called as [`Worker::get_camera_frame_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.getCameraFrameData.html)
pub enum WorkerGetCameraFrameData {}
::wx_core::api!(
    WorkerGetCameraFrameData = object WORKER_DESC[6], () => value Vec < u8 >
);
/// What the worker knows of its surroundings
///
/// Called as [`Worker::env`].
pub enum WorkerEnv {}
::wx_core::api!(WorkerEnv = object WORKER_DESC[7], () => value WorkerEnvironment);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static WORKER: Family = Family {
        name: "worker",
        apis: &[
            ApiDesc::sync("createWorker")
                .params(&CREATE_WORKER_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Options]])
                .returns(Returns::Value(Type::Handle(&WORKER_DESC))),
        ],
        properties: &[],
    };
    pub static WORKER_DESC: ObjectDesc = ObjectDesc {
        name: "Worker",
        members: &[
            ApiDesc::sync("Worker.postMessage")
                .key("postMessage")
                .params(&WORKER_POST_MESSAGE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::event("Worker.onMessage", &EventDesc::without_off())
                .key("onMessage")
                .result(&WORKER_ON_MESSAGE_RESULT),
            ApiDesc::event("Worker.onError", &EventDesc::without_off())
                .key("onError")
                .result(&WORKER_ON_ERROR_RESULT),
            ApiDesc::sync("Worker.terminate").key("terminate"),
            ApiDesc::event("Worker.onProcessKilled", &EventDesc::without_off())
                .key("onProcessKilled"),
            ApiDesc::sync("Worker.testOnProcessKilled").key("testOnProcessKilled"),
            ApiDesc::sync("Worker.getCameraFrameData")
                .key("getCameraFrameData")
                .returns(Returns::Value(Type::Bytes)),
            ApiDesc::get("Worker.env", "env", Type::Struct(&WORKER_ENVIRONMENT)),
        ],
    };
    pub static CREATE_WORKER_OPTIONS: StructDesc = StructDesc::new(
        "CreateWorkerOptions",
        &[
            FieldDesc::new("scriptPath", Type::String),
            FieldDesc::new("useExperimentalWorker", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static WORKER_POST_MESSAGE_OPTIONS: StructDesc = StructDesc::new(
        "WorkerPostMessageOptions",
        &[FieldDesc::new("message", Type::Object)],
    );
    pub static WORKER_ON_MESSAGE_RESULT: StructDesc = StructDesc::new(
        "WorkerOnMessageResult",
        &[FieldDesc::new("message", Type::Object)],
    );
    pub static WORKER_ON_ERROR_RESULT: StructDesc = StructDesc::new(
        "WorkerOnErrorResult",
        &[FieldDesc::new("error", Type::Struct(&RESULT_ERROR))],
    );
    pub static WORKER_ENVIRONMENT: StructDesc = StructDesc::new(
        "WorkerEnv",
        &[FieldDesc::new("USER_DATA_PATH", Type::String)],
    );
    pub static RESULT_ERROR: StructDesc = StructDesc::new("ResultError", &[]);
}
