// Generated from ai.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::AI;
/// Turn of the head about three axes; 0 looks into the camera
#[derive(Clone, Debug)]
pub struct FaceAngel {
    /// Nodding, up or down. From -1 to 1.
    pub pitch: f64,
    /// Tilting to a shoulder. From -1 to 1.
    pub roll: f64,
    /// Looking to a side. From -1 to 1.
    pub yaw: f64,
}
::wx_core::record!(FaceAngel { pitch, roll, yaw });
/// Certainty by part; a covered part scores low
#[derive(Clone, Debug)]
pub struct FaceConf {
    /// That this is a face at all. From 0 to 1.
    pub global: f64,
    /// That the left eye can be seen. From 0 to 1.
    pub left_eye: f64,
    /// That the right eye can be seen. From 0 to 1.
    pub right_eye: f64,
    /// That the nose can be seen. From 0 to 1.
    pub nose: f64,
    /// That the mouth can be seen; low behind a mask. From 0 to 1.
    pub mouth: f64,
}
::wx_core::record!(FaceConf { global, left_eye, right_eye, nose, mouth });
/// Tensors by the input or output names of the model
///
/// Since 2.30.0.
pub type Tensors = BTreeMap<String, Tensor>;
/// Kind of the numbers in a tensor
///
/// Since 2.30.0.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TensorType {
    /// One byte each, 0 to 255
    Uint8,
    /// One byte each, -128 to 127
    Int8,
    /// Four bytes each, whole and not negative
    Uint32,
    /// Four bytes each, whole, of either sign
    Int32,
    /// Four bytes each, with a fraction
    Float32,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(TensorType { Uint8, Int8, Uint32, Int32, Float32 } + Other);
/// Numbers in a grid of any number of dimensions
///
/// Since 2.30.0.
#[derive(Clone, Debug)]
pub struct Tensor {
    /// How the bytes of `data` are to be read
    pub r#type: TensorType,
    /// Length of each dimension, such as `[1, 3, 224, 224]`
    pub shape: Vec<i64>,
    /// The numbers one after another, the last dimension fastest
    pub data: Vec<u8>,
}
::wx_core::record!(Tensor { r#type, shape, data });
/// The lowest level that is good enough saves time and power
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CreateInferenceSessionPrecisionLevel {
    /// Half precision all through, Winograd included, approximate math
    HalfWinograd,
    /// Half precision without Winograd, approximate math
    Half,
    /// Stored in half, computed in single precision with Winograd, approximate math
    HalfStorage,
    /// Single precision with Winograd, approximate math
    Single,
    /// Single precision with Winograd, exact math: slowest
    SingleExact,
}
::wx_core::enumeration!(
    CreateInferenceSessionPrecisionLevel { HalfWinograd, Half, HalfStorage, Single,
    SingleExact }
);
/// Loads the face model; without it faceDetect fails.
///
/// Called as [`Wx::init_face_detect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.initFaceDetect.html)
pub enum InitFaceDetect {}
::wx_core::api!(InitFaceDetect = AI[0], InitFaceDetectOptions => fields());
/// Parameters of [`Wx::init_face_detect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InitFaceDetectOptions {}
impl InitFaceDetectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for InitFaceDetectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(InitFaceDetectOptions {});
impl Options for InitFaceDetectOptions {
    type Api = InitFaceDetect;
}
/// Finds faces in one picture, best a camera frame, after initFaceDetect has run once.
///
/// Called as [`Wx::face_detect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.faceDetect.html)
pub enum FaceDetect {}
::wx_core::api!(FaceDetect = AI[1], FaceDetectOptions => fields FaceDetectResult);
/// Parameters of [`Wx::face_detect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FaceDetectOptions {
    /// RGBA pixels, four bytes each, as camera frames have them
    pub frame_buffer: Vec<u8>,
    /// Pixels in a line. Unit: px. At least 0.
    pub width: i64,
    /// Lines in the picture. Unit: px. At least 0.
    pub height: i64,
    /// Fills `pointArray` with the outline. Default: `false`.
    pub enable_point: bool,
    /// Fills `confArray`, which shows what is covered. Default: `false`.
    pub enable_conf: bool,
    /// Fills `angleArray`. Default: `false`.
    pub enable_angle: bool,
    /// Finds all faces and fills `faceInfo`. Default: `false`.
    pub enable_multi_face: bool,
}
impl FaceDetectOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, width: i64, height: i64) -> Self {
        Self {
            frame_buffer,
            width,
            height,
            enable_point: false,
            enable_conf: false,
            enable_angle: false,
            enable_multi_face: false,
        }
    }
    /// Fills `pointArray` with the outline. Default: `false`.
    pub fn enable_point(mut self, enable_point: bool) -> Self {
        self.enable_point = enable_point;
        self
    }
    /// Fills `confArray`, which shows what is covered. Default: `false`.
    pub fn enable_conf(mut self, enable_conf: bool) -> Self {
        self.enable_conf = enable_conf;
        self
    }
    /// Fills `angleArray`. Default: `false`.
    pub fn enable_angle(mut self, enable_angle: bool) -> Self {
        self.enable_angle = enable_angle;
        self
    }
    /// Finds all faces and fills `faceInfo`. Default: `false`.
    pub fn enable_multi_face(mut self, enable_multi_face: bool) -> Self {
        self.enable_multi_face = enable_multi_face;
        self
    }
}
::wx_core::record!(
    FaceDetectOptions { frame_buffer, width, height, enable_point, enable_conf,
    enable_angle, enable_multi_face }
);
impl Options for FaceDetectOptions {
    type Api = FaceDetect;
}
/// What [`Wx::face_detect`] gives.
#[derive(Clone, Debug)]
pub struct FaceDetectResult {
    /// Centre of the face from the left, -1 without a face
    pub x: f64,
    /// Centre of the face from above, -1 without a face
    pub y: f64,
    /// Box around the face: `originX`, `originY`, `width`, `height`
    pub detect_rect: ::wx_core::Object,
    /// 106 points as `x` and `y`, with `enablePoint`
    pub point_array: Vec<::wx_core::Object>,
    /// How certain each part of the face is, with `enableConf`
    pub conf_array: FaceConf,
    /// How far the head is turned, with `enableAngle`
    pub angle_array: FaceAngel,
    /// One object of the same fields per face, with `enableMultiFace`
    pub face_info: Vec<::wx_core::Object>,
}
::wx_core::record!(
    FaceDetectResult { x, y, detect_rect, point_array, conf_array, angle_array, face_info
    }
);
/// Ends face detection and frees the model, until initFaceDetect loads it anew.
///
/// Called as [`Wx::stop_face_detect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.stopFaceDetect.html)
pub enum StopFaceDetect {}
::wx_core::api!(StopFaceDetect = AI[2], StopFaceDetectOptions => fields());
/// Parameters of [`Wx::stop_face_detect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StopFaceDetectOptions {}
impl StopFaceDetectOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for StopFaceDetectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(StopFaceDetectOptions {});
impl Options for StopFaceDetectOptions {
    type Api = StopFaceDetect;
}
/// Tells the version of the engine that runs models, to see whether one will work.
///
/// Called as [`Wx::get_inference_env_info`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/wx.getInferenceEnvInfo.html)
pub enum GetInferenceEnvInfo {}
::wx_core::api!(
    GetInferenceEnvInfo = AI[3], GetInferenceEnvInfoOptions => fields
    GetInferenceEnvInfoResult
);
/// Parameters of [`Wx::get_inference_env_info`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetInferenceEnvInfoOptions {}
impl GetInferenceEnvInfoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for GetInferenceEnvInfoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(GetInferenceEnvInfoOptions {});
impl Options for GetInferenceEnvInfoOptions {
    type Api = GetInferenceEnvInfo;
}
/// What [`Wx::get_inference_env_info`] gives.
#[derive(Clone, Debug)]
pub struct GetInferenceEnvInfoResult {
    /// Version text such as `1.0.0`
    pub ver: String,
}
::wx_core::record!(GetInferenceEnvInfoResult { ver });
/// Loads an ONNX model to run on the device; wait for onLoad before feeding it.
///
/// Called as [`Wx::create_inference_session`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/wx.createInferenceSession.html)
pub enum CreateInferenceSession {}
::wx_core::api!(
    CreateInferenceSession = AI[4], CreateInferenceSessionOptions => value
    InferenceSession
);
/// Parameters of [`Wx::create_inference_session`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateInferenceSessionOptions {
    /// An `.onnx` file of the code package or the file system
    pub model: String,
    /// The lowest level that is good enough saves time and power. Default: `4`.
    pub precision_level: CreateInferenceSessionPrecisionLevel,
    /// Lets the model be turned into small integers: faster, less exact. Default: `false`.
    pub allow_quantize: bool,
    /// Lets the neural chip do the work, iOS only. Default: `false`.
    pub allow_npu: bool,
    /// Usual shape of each input by name, for models of variable size
    pub typical_shape: Option<::wx_core::Object>,
}
impl CreateInferenceSessionOptions {
    /// With the required ones; the others are left out.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            precision_level: CreateInferenceSessionPrecisionLevel::SingleExact,
            allow_quantize: false,
            allow_npu: false,
            typical_shape: None,
        }
    }
    /// The lowest level that is good enough saves time and power. Default: `4`.
    pub fn precision_level(
        mut self,
        precision_level: CreateInferenceSessionPrecisionLevel,
    ) -> Self {
        self.precision_level = precision_level;
        self
    }
    /// Lets the model be turned into small integers: faster, less exact. Default: `false`.
    pub fn allow_quantize(mut self, allow_quantize: bool) -> Self {
        self.allow_quantize = allow_quantize;
        self
    }
    /// Lets the neural chip do the work, iOS only. Default: `false`.
    pub fn allow_npu(mut self, allow_npu: bool) -> Self {
        self.allow_npu = allow_npu;
        self
    }
    /// Usual shape of each input by name, for models of variable size
    pub fn typical_shape(mut self, typical_shape: ::wx_core::Object) -> Self {
        self.typical_shape = Some(typical_shape);
        self
    }
}
::wx_core::record!(
    CreateInferenceSessionOptions { model, precision_level, allow_quantize, allow_npu,
    typical_shape }
);
impl Wx {
    /// Loads the face model; without it faceDetect fails.
    ///
    /// Since 2.18.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.initFaceDetect.html)
    pub fn init_face_detect(&self, call: impl Into<Call<InitFaceDetect>>) {
        self.client.call(call);
    }
    /// As [`Self::init_face_detect`], as a future.
    pub fn init_face_detect_future(
        &self,
        options: InitFaceDetectOptions,
    ) -> ApiFuture<InitFaceDetect> {
        self.client.future(options)
    }
    /// Finds faces in one picture, best a camera frame, after initFaceDetect has run once.
    ///
    /// Takes [`FaceDetectOptions`], gives [`FaceDetectResult`].
    ///
    /// Since 2.18.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.faceDetect.html)
    ///
    /// ```js
    /// wx.initFaceDetect({
    ///   success: () => wx.faceDetect({
    ///     frameBuffer: frame.data, width: frame.width, height: frame.height,
    ///     enablePoint: true,
    ///     success: ({ x, y }) => console.log(x < 0 ? 'nobody' : `a face at ${x}, ${y}`),
    ///   }),
    /// })
    /// ```
    pub fn face_detect(&self, call: impl Into<Call<FaceDetect>>) {
        self.client.call(call);
    }
    /// As [`Self::face_detect`], as a future.
    pub fn face_detect_future(
        &self,
        options: FaceDetectOptions,
    ) -> ApiFuture<FaceDetect> {
        self.client.future(options)
    }
    /// Ends face detection and frees the model, until initFaceDetect loads it anew.
    ///
    /// Since 2.18.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.stopFaceDetect.html)
    pub fn stop_face_detect(&self, call: impl Into<Call<StopFaceDetect>>) {
        self.client.call(call);
    }
    /// As [`Self::stop_face_detect`], as a future.
    pub fn stop_face_detect_future(
        &self,
        options: StopFaceDetectOptions,
    ) -> ApiFuture<StopFaceDetect> {
        self.client.future(options)
    }
    /// Tells the version of the engine that runs models, to see whether one will work.
    ///
    /// Gives [`GetInferenceEnvInfoResult`].
    ///
    /// Since 2.30.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/wx.getInferenceEnvInfo.html)
    pub fn get_inference_env_info(&self, call: impl Into<Call<GetInferenceEnvInfo>>) {
        self.client.call(call);
    }
    /// As [`Self::get_inference_env_info`], as a future.
    pub fn get_inference_env_info_future(
        &self,
        options: GetInferenceEnvInfoOptions,
    ) -> ApiFuture<GetInferenceEnvInfo> {
        self.client.future(options)
    }
    /// Loads an ONNX model to run on the device; wait for onLoad before feeding it.
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/wx.createInferenceSession.html)
    ///
    /// ```js
    /// const session = wx.createInferenceSession({ model: '/models/digits.onnx', precisionLevel: 2 })
    /// session.onError(error => console.log('not loaded', error))
    /// session.onLoad(async () => {
    ///   const input = { type: 'float32', shape: [1, 1, 28, 28], data: pixels.buffer }
    ///   const { output } = await session.run({ input })
    ///   console.log(new Float32Array(output.data))
    /// })
    /// ```
    pub fn create_inference_session(
        &self,
        options: CreateInferenceSessionOptions,
    ) -> Result<InferenceSession> {
        self.client.sync::<CreateInferenceSession>(options)
    }
}
/// A loaded model that can be run as often as wanted until it is destroyed.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.html)
#[derive(Clone, Debug)]
pub struct InferenceSession {
    client: ::wx_core::Client,
}
::wx_core::object!(InferenceSession = INFERENCE_SESSION);
impl InferenceSession {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// The model is in memory; from here on run may be called.
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.onLoad.html)
    pub fn on_load(
        &self,
        listener: impl Fn(&Value) + 'static,
    ) -> Listener<InferenceSessionOnLoad> {
        self.client.on(listener)
    }
    /// Takes back a function that waited for the model to be ready.
    ///
    /// Takes a listener of [`Self::on_load`] off, or all with `None`.
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.offLoad.html)
    pub fn off_load(&self, which: Option<Listener<InferenceSessionOnLoad>>) {
        self.client.off(which);
    }
    /// The model file is missing, broken or beyond the engine, so it was not loaded.
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.onError.html)
    pub fn on_error(
        &self,
        listener: impl Fn(&Value) + 'static,
    ) -> Listener<InferenceSessionOnError> {
        self.client.on(listener)
    }
    /// A model that cannot be loaded no longer makes itself known to this function.
    ///
    /// Takes a listener of [`Self::on_error`] off, or all with `None`.
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.offError.html)
    pub fn off_error(&self, which: Option<Listener<InferenceSessionOnError>>) {
        self.client.off(which);
    }
    /// Feeds named tensors through the model and resolves to its outputs, again by name.
    ///
    /// Takes [`InferenceSessionRunOptions`].
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.run.html)
    pub fn run(&self, call: impl Into<Call<InferenceSessionRun>>) {
        self.client.call(call);
    }
    /// As [`Self::run`], as a future.
    pub fn run_future(
        &self,
        options: InferenceSessionRunOptions,
    ) -> ApiFuture<InferenceSessionRun> {
        self.client.future(options)
    }
    /// Frees the model and its memory; run works no more afterwards.
    ///
    /// Since 2.30.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.destroy.html)
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<InferenceSessionDestroy>(())
    }
}
impl AsRef<::wx_core::Client> for InferenceSession {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// The model is in memory; from here on run may be called.
///
/// Called as [`InferenceSession::on_load`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.onLoad.html)
pub enum InferenceSessionOnLoad {}
::wx_core::api!(InferenceSessionOnLoad = object INFERENCE_SESSION[0], () => value Value);
/// The model file is missing, broken or beyond the engine, so it was not loaded.
///
/// Called as [`InferenceSession::on_error`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.onError.html)
pub enum InferenceSessionOnError {}
::wx_core::api!(
    InferenceSessionOnError = object INFERENCE_SESSION[1], () => value Value
);
/// Feeds named tensors through the model and resolves to its outputs, again by name.
///
/// Called as [`InferenceSession::run`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.run.html)
pub enum InferenceSessionRun {}
::wx_core::api!(
    InferenceSessionRun = object INFERENCE_SESSION[2], InferenceSessionRunOptions =>
    value Tensors
);
/// Parameters of [`InferenceSession::run`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InferenceSessionRunOptions {
    /// Inputs under the names that the model gives them
    pub tensors: Tensors,
}
impl InferenceSessionRunOptions {
    /// With all of them.
    pub fn new(tensors: Tensors) -> Self {
        Self { tensors }
    }
}
::wx_core::record!(InferenceSessionRunOptions { tensors });
impl Options for InferenceSessionRunOptions {
    type Api = InferenceSessionRun;
}
/// Frees the model and its memory; run works no more afterwards.
///
/// Called as [`InferenceSession::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/inference/InferenceSession.destroy.html)
pub enum InferenceSessionDestroy {}
::wx_core::api!(InferenceSessionDestroy = object INFERENCE_SESSION[3], () => fields());
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static AI: Family = Family {
        name: "ai",
        apis: &[
            ApiDesc::asynchronous("initFaceDetect").promise(PromiseRule::No),
            ApiDesc::asynchronous("faceDetect")
                .params(&FACE_DETECT_OPTIONS)
                .result(&FACE_DETECT_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("stopFaceDetect").promise(PromiseRule::No),
            ApiDesc::asynchronous("getInferenceEnvInfo")
                .result(&GET_INFERENCE_ENV_INFO_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::sync("createInferenceSession")
                .params(&CREATE_INFERENCE_SESSION_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&INFERENCE_SESSION))),
        ],
        properties: &[],
    };
    pub static INFERENCE_SESSION: ObjectDesc = ObjectDesc {
        name: "InferenceSession",
        members: &[
            ApiDesc::event("InferenceSession.onLoad", &EventDesc::new("offLoad"))
                .key("onLoad")
                .returns(Returns::Value(Type::Any)),
            ApiDesc::event("InferenceSession.onError", &EventDesc::new("offError"))
                .key("onError")
                .returns(Returns::Value(Type::Any)),
            ApiDesc::asynchronous("InferenceSession.run")
                .key("run")
                .params(&INFERENCE_SESSION_RUN_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Map(&Type::Struct(&TENSOR))))
                .promise(PromiseRule::Only),
            ApiDesc::sync("InferenceSession.destroy").key("destroy"),
        ],
    };
    pub static FACE_DETECT_OPTIONS: StructDesc = StructDesc::new(
        "FaceDetectOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("enablePoint", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableConf", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableAngle", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("enableMultiFace", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static FACE_DETECT_RESULT: StructDesc = StructDesc::new(
        "FaceDetectResult",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("detectRect", Type::Object),
            FieldDesc::new("pointArray", Type::List(&Type::Object)),
            FieldDesc::new("confArray", Type::Struct(&FACE_CONF)),
            FieldDesc::new("angleArray", Type::Struct(&FACE_ANGEL)),
            FieldDesc::new("faceInfo", Type::List(&Type::Object)),
        ],
    );
    pub static GET_INFERENCE_ENV_INFO_RESULT: StructDesc = StructDesc::new(
        "GetInferenceEnvInfoResult",
        &[FieldDesc::new("ver", Type::String)],
    );
    pub static CREATE_INFERENCE_SESSION_OPTIONS: StructDesc = StructDesc::new(
        "CreateInferenceSessionOptions",
        &[
            FieldDesc::new("model", Type::String),
            FieldDesc::new(
                    "precisionLevel",
                    Type::Enum(&CREATE_INFERENCE_SESSION_PRECISION_LEVEL),
                )
                .default(Literal::Number(4.0)),
            FieldDesc::new("allowQuantize", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("allowNPU", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("typicalShape", Type::Object).optional(),
        ],
    );
    pub static INFERENCE_SESSION_RUN_OPTIONS: StructDesc = StructDesc::new(
        "InferenceSessionRunOptions",
        &[FieldDesc::new("tensors", Type::Map(&Type::Struct(&TENSOR)))],
    );
    pub static FACE_ANGEL: StructDesc = StructDesc::new(
        "FaceAngel",
        &[
            FieldDesc::new("pitch", Type::Number).min(-1.0).max(1.0),
            FieldDesc::new("roll", Type::Number).min(-1.0).max(1.0),
            FieldDesc::new("yaw", Type::Number).min(-1.0).max(1.0),
        ],
    );
    pub static FACE_CONF: StructDesc = StructDesc::new(
        "FaceConf",
        &[
            FieldDesc::new("global", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("leftEye", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("rightEye", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("nose", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("mouth", Type::Number).min(0.0).max(1.0),
        ],
    );
    pub static TENSOR_TYPE: EnumDesc = EnumDesc {
        name: "TensorType",
        values: &[
            EnumValue::Text("uint8"),
            EnumValue::Text("int8"),
            EnumValue::Text("uint32"),
            EnumValue::Text("int32"),
            EnumValue::Text("float32"),
        ],
    };
    pub static TENSOR: StructDesc = StructDesc::new(
        "Tensor",
        &[
            FieldDesc::new("type", Type::Enum(&TENSOR_TYPE)),
            FieldDesc::new("shape", Type::List(&Type::Int)),
            FieldDesc::new("data", Type::Bytes),
        ],
    );
    pub static CREATE_INFERENCE_SESSION_PRECISION_LEVEL: EnumDesc = EnumDesc {
        name: "CreateInferenceSessionPrecisionLevel",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
        ],
    };
}
