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
/// How much detail the photo keeps
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CameraContextTakePhotoQuality {
    /// Much detail, large file
    High,
    /// Detail enough for common use
    Normal,
    /// Little detail, small file
    Low,
    /// The picture as the sensor delivers it
    Original,
}
::wx_core::enumeration!(CameraContextTakePhotoQuality { High, Normal, Low, Original });
/// Hands out the controls of the page's `camera` component, of which a page has only one.
///
/// Called as [`Wx::create_camera_context`].
pub enum CreateCameraContext {}
::wx_core::api!(CreateCameraContext = CAMERA[0], () => value CameraContext);
impl Wx {
    /// Hands out the controls of the page's `camera` component, of which a page has only one.
    ///
    /// Since 1.6.0.
    pub fn create_camera_context(&self) -> Result<CameraContext> {
        self.client.sync::<CreateCameraContext>(())
    }
}
/// Controls of the `camera` component: photos, films, zoom and live frames.
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
    /// Zooms the picture and tells the factor really reached, which may be the nearest possible.
    ///
    /// Since 2.10.0.
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
    /// Begins filming, five minutes at most; `stopRecord` gives the film.
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
    /// Shoots a photo of what the camera sees, JPG on Android and PNG on iOS.
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
    /// Prepares a stream of raw RGBA frames; needs `frame-size` on the component and `start` on the
    /// result.
    ///
    /// Since 2.7.0.
    pub fn on_camera_frame(
        &self,
        listener: impl Fn(&CameraContextOnCameraFrameResult) + 'static,
    ) -> Listener<CameraContextOnCameraFrame> {
        self.client.on(listener)
    }
}
impl AsRef<::wx_core::Client> for CameraContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Zooms the picture and tells the factor really reached, which may be the nearest possible.
///
/// Called as [`CameraContext::set_zoom`].
pub enum CameraContextSetZoom {}
::wx_core::api!(
    CameraContextSetZoom = object CAMERA_CONTEXT[0], CameraContextSetZoomOptions =>
    fields CameraContextSetZoomResult
);
/// Parameters of [`CameraContext::set_zoom`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextSetZoomOptions {
    /// From 1 to the `maxZoom` that `bindinitdone` reports, in steps of 0.1
    ///
    /// At least 1.
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
/// Begins filming, five minutes at most; `stopRecord` gives the film.
///
/// Called as [`CameraContext::start_record`].
pub enum CameraContextStartRecord {}
::wx_core::api!(
    CameraContextStartRecord = object CAMERA_CONTEXT[1], CameraContextStartRecordOptions
    => fields()
);
/// Parameters of [`CameraContext::start_record`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextStartRecordOptions {
    /// Whether the picture is mirrored, as people know themselves from the mirror
    ///
    /// Since 2.22.0.
    pub selfie_mirror: Option<bool>,
    /// Filming stops after this time and calls `timeoutCallback`, five minutes at most
    ///
    /// Unit: s. At most 300. Since 2.22.0.
    pub timeout: Option<f64>,
    /// Receives the film if time runs out or filming breaks off by itself
    pub timeout_callback: Option<Callback>,
}
impl CameraContextStartRecordOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            selfie_mirror: None,
            timeout: None,
            timeout_callback: None,
        }
    }
    /// Whether the picture is mirrored, as people know themselves from the mirror
    ///
    /// Since 2.22.0.
    pub fn selfie_mirror(mut self, selfie_mirror: bool) -> Self {
        self.selfie_mirror = Some(selfie_mirror);
        self
    }
    /// Filming stops after this time and calls `timeoutCallback`, five minutes at most
    ///
    /// Unit: s. At most 300. Since 2.22.0.
    pub fn timeout(mut self, timeout: f64) -> Self {
        self.timeout = Some(timeout);
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
/// Called as [`CameraContext::stop_record`].
pub enum CameraContextStopRecord {}
::wx_core::api!(
    CameraContextStopRecord = object CAMERA_CONTEXT[2], CameraContextStopRecordOptions =>
    fields CameraContextStopRecordResult
);
/// Parameters of [`CameraContext::stop_record`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextStopRecordOptions {
    /// Whether the film is compressed first, the way `chooseVideo` does it
    pub compressed: Option<bool>,
}
impl CameraContextStopRecordOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { compressed: None }
    }
    /// Whether the film is compressed first, the way `chooseVideo` does it
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
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
/// Shoots a photo of what the camera sees, JPG on Android and PNG on iOS.
///
/// Called as [`CameraContext::take_photo`].
pub enum CameraContextTakePhoto {}
::wx_core::api!(
    CameraContextTakePhoto = object CAMERA_CONTEXT[3], CameraContextTakePhotoOptions =>
    fields CameraContextTakePhotoResult
);
/// Parameters of [`CameraContext::take_photo`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraContextTakePhotoOptions {
    /// Whether the shooting data come along in `metadata`
    ///
    /// Since 3.15.0.
    pub capture_metadata: Option<bool>,
    /// How much detail the photo keeps
    pub quality: Option<CameraContextTakePhotoQuality>,
    /// Whether the photo is mirrored left to right
    ///
    /// Since 2.22.0.
    pub selfie_mirror: Option<bool>,
}
impl CameraContextTakePhotoOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            capture_metadata: None,
            quality: None,
            selfie_mirror: None,
        }
    }
    /// Whether the shooting data come along in `metadata`
    ///
    /// Since 3.15.0.
    pub fn capture_metadata(mut self, capture_metadata: bool) -> Self {
        self.capture_metadata = Some(capture_metadata);
        self
    }
    /// How much detail the photo keeps
    pub fn quality(mut self, quality: CameraContextTakePhotoQuality) -> Self {
        self.quality = Some(quality);
        self
    }
    /// Whether the photo is mirrored left to right
    ///
    /// Since 2.22.0.
    pub fn selfie_mirror(mut self, selfie_mirror: bool) -> Self {
        self.selfie_mirror = Some(selfie_mirror);
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
    /// Shooting data of the photo, absent unless `captureMetadata` is true
    ///
    /// Since 3.15.0.
    pub metadata: ::wx_core::Object,
    /// Temporary local path of the photo, JPG on Android, PNG on iOS
    pub temp_image_path: String,
}
::wx_core::record!(CameraContextTakePhotoResult { metadata, temp_image_path });
/// Prepares a stream of raw RGBA frames; needs `frame-size` on the component and `start` on the
/// result.
///
/// Called as [`CameraContext::on_camera_frame`].
pub enum CameraContextOnCameraFrame {}
::wx_core::api!(
    CameraContextOnCameraFrame = object CAMERA_CONTEXT[4], () => fields
    CameraContextOnCameraFrameResult
);
/// What a listener of [`CameraContext::on_camera_frame`] receives.
#[derive(Clone, Debug)]
pub struct CameraContextOnCameraFrameResult {
    /// Pixels row by row, four bytes each: red, green, blue, alpha
    pub data: Vec<u8>,
    /// Number of pixel rows in the frame
    ///
    /// Unit: px.
    pub height: i64,
    /// Number of pixels in each row
    ///
    /// Unit: px.
    pub width: i64,
}
::wx_core::record!(CameraContextOnCameraFrameResult { data, height, width });
/// Switch of a frame stream: nothing arrives before `start`.
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
/// Called as [`CameraFrameListener::start`].
pub enum CameraFrameListenerStart {}
::wx_core::api!(
    CameraFrameListenerStart = object CAMERA_FRAME_LISTENER[0],
    CameraFrameListenerStartOptions => fields()
);
/// Parameters of [`CameraFrameListener::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CameraFrameListenerStartOptions {
    /// Worker that takes the frames, needed for an iOS ExperimentalWorker only
    ///
    /// Since 2.25.1.
    pub worker: Option<super::worker::Worker>,
}
impl CameraFrameListenerStartOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { worker: None }
    }
    /// Worker that takes the frames, needed for an iOS ExperimentalWorker only
    ///
    /// Since 2.25.1.
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
/// Called as [`CameraFrameListener::stop`].
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
                .returns(Returns::Value(Type::Handle(&CAMERA_CONTEXT))),
        ],
        properties: &[],
    };
    pub static CAMERA_CONTEXT: ObjectDesc = ObjectDesc {
        name: "CameraContext",
        members: &[
            ApiDesc::asynchronous("CameraContext.setZoom")
                .key("setZoom")
                .params(&CAMERA_CONTEXT_SET_ZOOM_OPTIONS)
                .result(&CAMERA_CONTEXT_SET_ZOOM_RESULT)
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
            ApiDesc::asynchronous("CameraContext.takePhoto")
                .key("takePhoto")
                .params(&CAMERA_CONTEXT_TAKE_PHOTO_OPTIONS)
                .result(&CAMERA_CONTEXT_TAKE_PHOTO_RESULT)
                .promise(PromiseRule::No),
            ApiDesc {
                task: Some(&CAMERA_FRAME_LISTENER),
                ..ApiDesc::event(
                        "CameraContext.onCameraFrame",
                        &EventDesc::without_off(),
                    )
                    .key("onCameraFrame")
                    .result(&CAMERA_CONTEXT_ON_CAMERA_FRAME_RESULT)
            },
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
    pub static CAMERA_CONTEXT_SET_ZOOM_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextSetZoomOptions",
        &[FieldDesc::new("zoom", Type::Number).min(1.0)],
    );
    pub static CAMERA_CONTEXT_SET_ZOOM_RESULT: StructDesc = StructDesc::new(
        "CameraContextSetZoomResult",
        &[FieldDesc::new("zoom", Type::Number)],
    );
    pub static CAMERA_CONTEXT_START_RECORD_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextStartRecordOptions",
        &[
            FieldDesc::new("selfieMirror", Type::Boolean).optional(),
            FieldDesc::new("timeout", Type::Number).optional().max(300.0),
            FieldDesc::new(
                    "timeoutCallback",
                    Type::Callback(
                        &CallbackDesc {
                            args: &[Type::Struct(&START_RECORD_TIMEOUT_CALLBACK_RESULT)],
                            once: false,
                        },
                    ),
                )
                .optional(),
        ],
    );
    pub static CAMERA_CONTEXT_STOP_RECORD_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextStopRecordOptions",
        &[FieldDesc::new("compressed", Type::Boolean).optional()],
    );
    pub static CAMERA_CONTEXT_STOP_RECORD_RESULT: StructDesc = StructDesc::new(
        "CameraContextStopRecordResult",
        &[
            FieldDesc::new("tempThumbPath", Type::String),
            FieldDesc::new("tempVideoPath", Type::String),
        ],
    );
    pub static CAMERA_CONTEXT_TAKE_PHOTO_OPTIONS: StructDesc = StructDesc::new(
        "CameraContextTakePhotoOptions",
        &[
            FieldDesc::new("captureMetadata", Type::Boolean).optional(),
            FieldDesc::new("quality", Type::Enum(&CAMERA_CONTEXT_TAKE_PHOTO_QUALITY))
                .optional(),
            FieldDesc::new("selfieMirror", Type::Boolean).optional(),
        ],
    );
    pub static CAMERA_CONTEXT_TAKE_PHOTO_RESULT: StructDesc = StructDesc::new(
        "CameraContextTakePhotoResult",
        &[
            FieldDesc::new("metadata", Type::Object),
            FieldDesc::new("tempImagePath", Type::String),
        ],
    );
    pub static CAMERA_CONTEXT_ON_CAMERA_FRAME_RESULT: StructDesc = StructDesc::new(
        "CameraContextOnCameraFrameResult",
        &[
            FieldDesc::new("data", Type::Bytes),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("width", Type::Int),
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
    pub static CAMERA_CONTEXT_TAKE_PHOTO_QUALITY: EnumDesc = EnumDesc {
        name: "CameraContextTakePhotoQuality",
        values: &[
            EnumValue::Text("high"),
            EnumValue::Text("normal"),
            EnumValue::Text("low"),
            EnumValue::Text("original"),
        ],
    };
}
