// Generated from camera.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::CAMERA;
/// The film of a recording that ended without `stopRecord`.
#[derive(Clone, Debug)]
pub struct StartRecordTimeoutCallbackResult {
    /// Temporary local path of a still for the cover
    pub temp_thumb_path: String,
    /// Temporary local path of what was filmed until then
    pub temp_video_path: String,
}
::wx_core::record!(
    StartRecordTimeoutCallbackResult { temp_thumb_path, temp_video_path }
);
/// How much of the detail a photo keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhotoQuality {
    /// Much detail, large file
    High,
    /// Detail enough for common use
    Normal,
    /// Little detail, small file
    Low,
    /// The picture as the sensor delivers it
    Original,
}
::wx_core::enumeration!(PhotoQuality { High, Normal, Low, Original });
/// What a listener of `onCameraFrame` receives.
#[derive(Clone, Debug)]
pub struct CameraContextOnCameraFrameResult {
    /// Pixels row by row, four bytes each: red, green, blue, alpha
    pub data: Vec<u8>,
    /// Number of pixel rows in the frame. Unit: px.
    pub height: i64,
    /// Number of pixels in each row. Unit: px.
    pub width: i64,
}
::wx_core::record!(CameraContextOnCameraFrameResult { data, height, width });
/// Hands out the controls of the page's `camera` component, of which a page has only one.
///
/// Called as [`Wx::create_camera_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/wx.createCameraContext.html)
pub enum CreateCameraContext {}
::wx_core::api!(CreateCameraContext = CAMERA[0], () => value CameraContext);
impl Wx {
    /// Hands out the controls of the page's `camera` component, of which a page has only one.
    ///
    /// Needs the privacy agreement, for `camera`. Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/wx.createCameraContext.html)
    pub fn create_camera_context(&self) -> Result<CameraContext> {
        self.client.sync::<CreateCameraContext>(())
    }
}
/// Controls of the `camera` component: photos, films, zoom and live frames.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.html)
#[derive(Clone, Debug)]
pub struct CameraContext {
    client: ::wx_core::Client,
}
::wx_core::object!(CameraContext = CAMERA_CONTEXT);
impl CameraContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Shoots a photo of what the camera sees, JPG on Android and PNG on iOS.
    ///
    /// Takes [`CameraContextTakePhotoOptions`], gives [`CameraContextTakePhotoResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.takePhoto.html)
    ///
    /// ```js
    /// const camera = wx.createCameraContext()
    /// camera.takePhoto({
    ///   quality: 'high',
    ///   success: ({ tempImagePath }) => wx.previewImage({ urls: [tempImagePath] }),
    ///   fail: ({ errMsg }) => console.log(errMsg),
    /// })
    /// ```
    pub fn take_photo(&self, call: impl Into<Call<CameraContextTakePhoto>>) {
        self.client.call(call);
    }
    /// As [`Self::take_photo`], as a future.
    pub fn take_photo_future(
        &self,
        options: CameraContextTakePhotoOptions,
    ) -> ApiFuture<CameraContextTakePhoto> {
        self.client.future(options)
    }
    /// Begins filming, five minutes at most; `stopRecord` gives the film.
    ///
    /// Takes [`CameraContextStartRecordOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.startRecord.html)
    ///
    /// ```js
    /// const camera = wx.createCameraContext()
    /// camera.startRecord({ timeout: 60, timeoutCallback: ({ tempVideoPath }) => console.log(tempVideoPath) })
    ///
    /// // later, when the button is released
    /// camera.stopRecord({ success: ({ tempVideoPath }) => console.log(tempVideoPath) })
    /// ```
    pub fn start_record(&self, call: impl Into<Call<CameraContextStartRecord>>) {
        self.client.call(call);
    }
    /// As [`Self::start_record`], as a future.
    pub fn start_record_future(
        &self,
        options: CameraContextStartRecordOptions,
    ) -> ApiFuture<CameraContextStartRecord> {
        self.client.future(options)
    }
    /// Ends filming and gives the film with a cover picture.
    ///
    /// Takes [`CameraContextStopRecordOptions`], gives [`CameraContextStopRecordResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.stopRecord.html)
    pub fn stop_record(&self, call: impl Into<Call<CameraContextStopRecord>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_record`], as a future.
    pub fn stop_record_future(
        &self,
        options: CameraContextStopRecordOptions,
    ) -> ApiFuture<CameraContextStopRecord> {
        self.client.future(options)
    }
    /// Zooms the picture and tells the factor really reached, which may be the nearest possible.
    ///
    /// Takes [`CameraContextSetZoomOptions`], gives [`CameraContextSetZoomResult`].
    ///
    /// Since 2.10.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.setZoom.html)
    pub fn set_zoom(&self, call: impl Into<Call<CameraContextSetZoom>>) {
        self.client.call(call);
    }
    /// As [`Self::set_zoom`], as a future.
    pub fn set_zoom_future(
        &self,
        options: CameraContextSetZoomOptions,
    ) -> ApiFuture<CameraContextSetZoom> {
        self.client.future(options)
    }
    /// Prepares a stream of raw RGBA frames; needs `frame-size` on the component and `start` on the
    /// result.
    ///
    /// Parameters:
    ///
    /// - `listener`: Called with each event.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.onCameraFrame.html)
    ///
    /// ```js
    /// const camera = wx.createCameraContext()
    /// const listener = camera.onCameraFrame(({ data, width, height }) => {
    ///   console.log(width, height, data.byteLength) // four bytes for each pixel
    /// })
    /// listener.start()
    /// setTimeout(() => listener.stop(), 5000)
    /// ```
    pub fn on_camera_frame(&self, listener: Callback) -> Result<CameraFrameListener> {
        self.client
            .sync::<
                CameraContextOnCameraFrame,
            >(CameraContextOnCameraFrameOptions::new(listener))
    }
}
impl AsRef<::wx_core::Client> for CameraContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Shoots a photo of what the camera sees, JPG on Android and PNG on iOS.
///
/// Called as [`CameraContext::take_photo`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.takePhoto.html)
pub enum CameraContextTakePhoto {}
::wx_core::api!(
    CameraContextTakePhoto = object CAMERA_CONTEXT[0], CameraContextTakePhotoOptions =>
    fields CameraContextTakePhotoResult
);
/// Parameters of [`CameraContext::take_photo`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextTakePhotoOptions {
    /// Whether the shooting data come along in `metadata`. Default: `false`. Since 3.15.0.
    pub capture_metadata: bool,
    /// How much detail the photo keeps. Default: `"normal"`.
    pub quality: PhotoQuality,
    /// Whether a photo of the front camera is mirrored, as its preview is. Default: `true`. Since 2.22.0.
    pub selfie_mirror: bool,
}
impl CameraContextTakePhotoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            capture_metadata: false,
            quality: PhotoQuality::Normal,
            selfie_mirror: true,
        }
    }
    /// Whether the shooting data come along in `metadata`. Default: `false`. Since 3.15.0.
    pub fn capture_metadata(mut self, capture_metadata: bool) -> Self {
        self.capture_metadata = capture_metadata;
        self
    }
    /// How much detail the photo keeps. Default: `"normal"`.
    pub fn quality(mut self, quality: PhotoQuality) -> Self {
        self.quality = quality;
        self
    }
    /// Whether a photo of the front camera is mirrored, as its preview is. Default: `true`. Since 2.22.0.
    pub fn selfie_mirror(mut self, selfie_mirror: bool) -> Self {
        self.selfie_mirror = selfie_mirror;
        self
    }
}
impl Default for CameraContextTakePhotoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    CameraContextTakePhotoOptions { capture_metadata, quality, selfie_mirror }
);
impl Options for CameraContextTakePhotoOptions {
    type Api = CameraContextTakePhoto;
}
/// What [`CameraContext::take_photo`] gives.
#[derive(Clone, Debug)]
pub struct CameraContextTakePhotoResult {
    /// Shooting data of the photo, absent unless `captureMetadata` is true. Since 3.15.0.
    pub metadata: ::wx_core::Object,
    /// Temporary local path of the photo, JPG on Android, PNG on iOS
    pub temp_image_path: String,
}
::wx_core::record!(CameraContextTakePhotoResult { metadata, temp_image_path });
/// Begins filming, five minutes at most; `stopRecord` gives the film.
///
/// Called as [`CameraContext::start_record`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.startRecord.html)
pub enum CameraContextStartRecord {}
::wx_core::api!(
    CameraContextStartRecord = object CAMERA_CONTEXT[1], CameraContextStartRecordOptions
    => fields()
);
/// Parameters of [`CameraContext::start_record`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextStartRecordOptions {
    /// Whether the picture is mirrored, as people know themselves from the mirror. Default: `true`.
    /// Since 2.22.0.
    pub selfie_mirror: bool,
    /// Filming stops after this time and calls `timeoutCallback`, five minutes at most. Unit: s.
    /// From 0 to 300. Default: `30`. Since 2.22.0.
    pub timeout: f64,
    /// Receives the film if time runs out or filming breaks off by itself
    pub timeout_callback: Option<Callback>,
}
impl CameraContextStartRecordOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            selfie_mirror: true,
            timeout: 30.0,
            timeout_callback: None,
        }
    }
    /// Whether the picture is mirrored, as people know themselves from the mirror. Default: `true`.
    /// Since 2.22.0.
    pub fn selfie_mirror(mut self, selfie_mirror: bool) -> Self {
        self.selfie_mirror = selfie_mirror;
        self
    }
    /// Filming stops after this time and calls `timeoutCallback`, five minutes at most. Unit: s.
    /// From 0 to 300. Default: `30`. Since 2.22.0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = timeout;
        self
    }
    /// Receives the film if time runs out or filming breaks off by itself
    pub fn timeout_callback(mut self, timeout_callback: Callback) -> Self {
        self.timeout_callback = Some(timeout_callback);
        self
    }
}
impl Default for CameraContextStartRecordOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    CameraContextStartRecordOptions { selfie_mirror, timeout, timeout_callback }
);
impl Options for CameraContextStartRecordOptions {
    type Api = CameraContextStartRecord;
}
/// Ends filming and gives the film with a cover picture.
///
/// Called as [`CameraContext::stop_record`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.stopRecord.html)
pub enum CameraContextStopRecord {}
::wx_core::api!(
    CameraContextStopRecord = object CAMERA_CONTEXT[2], CameraContextStopRecordOptions =>
    fields CameraContextStopRecordResult
);
/// Parameters of [`CameraContext::stop_record`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextStopRecordOptions {
    /// Whether the film is compressed first, the way `chooseVideo` does it. Default: `false`.
    pub compressed: bool,
}
impl CameraContextStopRecordOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { compressed: false }
    }
    /// Whether the film is compressed first, the way `chooseVideo` does it. Default: `false`.
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = compressed;
        self
    }
}
impl Default for CameraContextStopRecordOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CameraContextStopRecordOptions { compressed });
impl Options for CameraContextStopRecordOptions {
    type Api = CameraContextStopRecord;
}
/// What [`CameraContext::stop_record`] gives.
#[derive(Clone, Debug)]
pub struct CameraContextStopRecordResult {
    /// Temporary local path of the cover picture
    pub temp_thumb_path: String,
    /// Temporary local path of the film
    pub temp_video_path: String,
}
::wx_core::record!(CameraContextStopRecordResult { temp_thumb_path, temp_video_path });
/// Zooms the picture and tells the factor really reached, which may be the nearest possible.
///
/// Called as [`CameraContext::set_zoom`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.setZoom.html)
pub enum CameraContextSetZoom {}
::wx_core::api!(
    CameraContextSetZoom = object CAMERA_CONTEXT[3], CameraContextSetZoomOptions =>
    fields CameraContextSetZoomResult
);
/// Parameters of [`CameraContext::set_zoom`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextSetZoomOptions {
    /// From 1 to the `maxZoom` that `bindinitdone` reports, in steps of 0.1
    pub zoom: f64,
}
impl CameraContextSetZoomOptions {
    /// With all of them.
    pub fn new(zoom: f64) -> Self {
        Self { zoom }
    }
}
::wx_core::record!(CameraContextSetZoomOptions { zoom });
impl Options for CameraContextSetZoomOptions {
    type Api = CameraContextSetZoom;
}
/// What [`CameraContext::set_zoom`] gives.
#[derive(Clone, Debug)]
pub struct CameraContextSetZoomResult {
    /// Factor now in force, the nearest possible to the one asked for
    pub zoom: f64,
}
::wx_core::record!(CameraContextSetZoomResult { zoom });
/// Prepares a stream of raw RGBA frames; needs `frame-size` on the component and `start` on the
/// result.
///
/// Called as [`CameraContext::on_camera_frame`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.onCameraFrame.html)
pub enum CameraContextOnCameraFrame {}
::wx_core::api!(
    CameraContextOnCameraFrame = object CAMERA_CONTEXT[4],
    CameraContextOnCameraFrameOptions => value CameraFrameListener
);
/// Parameters of [`CameraContext::on_camera_frame`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextOnCameraFrameOptions {
    /// Called with each event.
    pub listener: Callback,
}
impl CameraContextOnCameraFrameOptions {
    /// With all of them.
    pub fn new(listener: Callback) -> Self {
        Self { listener }
    }
}
::wx_core::record!(CameraContextOnCameraFrameOptions { listener });
/// Switch of a frame stream: nothing arrives before `start`.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraFrameListener.html)
#[derive(Clone, Debug)]
pub struct CameraFrameListener {
    client: ::wx_core::Client,
}
::wx_core::object!(CameraFrameListener = CAMERA_FRAME_LISTENER);
impl CameraFrameListener {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Lets the frames flow to the callback given to `onCameraFrame`.
    ///
    /// Takes [`CameraFrameListenerStartOptions`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraFrameListener.start.html)
    pub fn start(&self, call: impl Into<Call<CameraFrameListenerStart>>) {
        self.client.call(call);
    }
    /// As [`Self::start`], as a future.
    pub fn start_future(
        &self,
        options: CameraFrameListenerStartOptions,
    ) -> ApiFuture<CameraFrameListenerStart> {
        self.client.future(options)
    }
    /// Cuts the flow of frames, which saves power; `start` opens it again.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraFrameListener.stop.html)
    pub fn stop(&self, call: impl Into<Call<CameraFrameListenerStop>>) {
        self.client.call(call);
    }
    /// As [`Self::stop`], as a future.
    pub fn stop_future(
        &self,
        options: CameraFrameListenerStopOptions,
    ) -> ApiFuture<CameraFrameListenerStop> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for CameraFrameListener {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Lets the frames flow to the callback given to `onCameraFrame`.
///
/// Called as [`CameraFrameListener::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraFrameListener.start.html)
pub enum CameraFrameListenerStart {}
::wx_core::api!(
    CameraFrameListenerStart = object CAMERA_FRAME_LISTENER[0],
    CameraFrameListenerStartOptions => fields()
);
/// Parameters of [`CameraFrameListener::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraFrameListenerStartOptions {
    /// Worker that takes the frames, needed for an iOS ExperimentalWorker only. Since 2.25.1.
    pub worker: Option<super::worker::Worker>,
}
impl CameraFrameListenerStartOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { worker: None }
    }
    /// Worker that takes the frames, needed for an iOS ExperimentalWorker only. Since 2.25.1.
    pub fn worker(mut self, worker: super::worker::Worker) -> Self {
        self.worker = Some(worker);
        self
    }
}
impl Default for CameraFrameListenerStartOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CameraFrameListenerStartOptions { worker });
impl Options for CameraFrameListenerStartOptions {
    type Api = CameraFrameListenerStart;
}
/// Cuts the flow of frames, which saves power; `start` opens it again.
///
/// Called as [`CameraFrameListener::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraFrameListener.stop.html)
pub enum CameraFrameListenerStop {}
::wx_core::api!(
    CameraFrameListenerStop = object CAMERA_FRAME_LISTENER[1],
    CameraFrameListenerStopOptions => fields()
);
/// Parameters of [`CameraFrameListener::stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraFrameListenerStopOptions {}
impl CameraFrameListenerStopOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for CameraFrameListenerStopOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CameraFrameListenerStopOptions {});
impl Options for CameraFrameListenerStopOptions {
    type Api = CameraFrameListenerStop;
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static CAMERA: Family = Family {
        name: "camera",
        apis: &[
            ApiDesc::sync("createCameraContext")
                .returns(Returns::Value(Type::Handle(&CAMERA_CONTEXT)))
                .privacy("camera"),
        ],
        properties: &[],
    };
    pub static CAMERA_CONTEXT: ObjectDesc = ObjectDesc {
        name: "CameraContext",
        members: &[
            ApiDesc::asynchronous("CameraContext.takePhoto")
                .key("takePhoto")
                .params(&CAMERA_CONTEXT_TAKE_PHOTO_OPTIONS)
                .result(&CAMERA_CONTEXT_TAKE_PHOTO_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("CameraContext.startRecord")
                .key("startRecord")
                .params(&CAMERA_CONTEXT_START_RECORD_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("CameraContext.stopRecord")
                .key("stopRecord")
                .params(&CAMERA_CONTEXT_STOP_RECORD_OPTIONS)
                .result(&CAMERA_CONTEXT_STOP_RECORD_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("CameraContext.setZoom")
                .key("setZoom")
                .params(&CAMERA_CONTEXT_SET_ZOOM_OPTIONS)
                .result(&CAMERA_CONTEXT_SET_ZOOM_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::sync("CameraContext.onCameraFrame")
                .key("onCameraFrame")
                .params(&CAMERA_CONTEXT_ON_CAMERA_FRAME_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&CAMERA_FRAME_LISTENER))),
        ],
    };
    pub static CAMERA_FRAME_LISTENER: ObjectDesc = ObjectDesc {
        name: "CameraFrameListener",
        members: &[
            ApiDesc::asynchronous("CameraFrameListener.start")
                .key("start")
                .params(&CAMERA_FRAME_LISTENER_START_OPTIONS)
                .promise(PromiseRule::No)
                .deadline(DeadlineRule::None),
            ApiDesc::asynchronous("CameraFrameListener.stop")
                .key("stop")
                .promise(PromiseRule::No),
        ],
    };
    pub static CAMERA_CONTEXT_TAKE_PHOTO_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextTakePhotoOptions",
        &[
            FieldDesc::new("captureMetadata", Type::Boolean)
                .default(Literal::Bool(false)),
            FieldDesc::new("quality", Type::Enum(&PHOTO_QUALITY))
                .default(Literal::Text("normal")),
            FieldDesc::new("selfieMirror", Type::Boolean).default(Literal::Bool(true)),
        ],
    );
    pub static CAMERA_CONTEXT_TAKE_PHOTO_RESULT: StructDesc = StructDesc::new(
        "CameraContextTakePhotoResult",
        &[
            FieldDesc::new("metadata", Type::Object),
            FieldDesc::new("tempImagePath", Type::String),
        ],
    );
    pub static CAMERA_CONTEXT_START_RECORD_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextStartRecordOptions",
        &[
            FieldDesc::new("selfieMirror", Type::Boolean).default(Literal::Bool(true)),
            FieldDesc::new("timeout", Type::Number)
                .default(Literal::Number(30.0))
                .min(0.0)
                .max(300.0),
            FieldDesc::new(
                    "timeoutCallback",
                    Type::Callback(
                        &CallbackDesc::new(
                                &[Type::Struct(&START_RECORD_TIMEOUT_CALLBACK_RESULT)],
                            )
                            .once(),
                    ),
                )
                .optional(),
        ],
    );
    pub static CAMERA_CONTEXT_STOP_RECORD_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextStopRecordOptions",
        &[FieldDesc::new("compressed", Type::Boolean).default(Literal::Bool(false))],
    );
    pub static CAMERA_CONTEXT_STOP_RECORD_RESULT: StructDesc = StructDesc::new(
        "CameraContextStopRecordResult",
        &[
            FieldDesc::new("tempThumbPath", Type::String),
            FieldDesc::new("tempVideoPath", Type::String),
        ],
    );
    pub static CAMERA_CONTEXT_SET_ZOOM_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextSetZoomOptions",
        &[FieldDesc::new("zoom", Type::Number)],
    );
    pub static CAMERA_CONTEXT_SET_ZOOM_RESULT: StructDesc = StructDesc::new(
        "CameraContextSetZoomResult",
        &[FieldDesc::new("zoom", Type::Number)],
    );
    pub static CAMERA_CONTEXT_ON_CAMERA_FRAME_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextOnCameraFrameOptions",
        &[
            FieldDesc::new(
                "listener",
                Type::Callback(
                    &CallbackDesc::new(
                        &[Type::Struct(&CAMERA_CONTEXT_ON_CAMERA_FRAME_RESULT)],
                    ),
                ),
            ),
        ],
    );
    pub static CAMERA_FRAME_LISTENER_START_OPTIONS: StructDesc = StructDesc::new(
        "CameraFrameListenerStartOptions",
        &[
            FieldDesc::new(
                    "worker",
                    Type::Handle(&super::super::worker::tables::WORKER_DESC),
                )
                .optional(),
        ],
    );
    pub static START_RECORD_TIMEOUT_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "StartRecordTimeoutCallbackResult",
        &[
            FieldDesc::new("tempThumbPath", Type::String),
            FieldDesc::new("tempVideoPath", Type::String),
        ],
    );
    pub static PHOTO_QUALITY: EnumDesc = EnumDesc {
        name: "PhotoQuality",
        values: &[
            EnumValue::Text("high"),
            EnumValue::Text("normal"),
            EnumValue::Text("low"),
            EnumValue::Text("original"),
        ],
    };
    pub static CAMERA_CONTEXT_ON_CAMERA_FRAME_RESULT: StructDesc = StructDesc::new(
        "CameraContextOnCameraFrameResult",
        &[
            FieldDesc::new("data", Type::Bytes),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("width", Type::Int),
        ],
    );
}
