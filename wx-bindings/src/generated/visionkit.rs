// Generated from visionkit.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::VISIONKIT;
/// How big a model detects faces
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaceModel {
    /// Small, for weak devices
    Small,
    /// Medium, for most devices
    Medium,
    /// Large, for strong devices
    Large,
}
::wx_core::enumeration!(FaceModel { Small, Medium, Large });
/// A generation of VisionKit
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VkVersion {
    /// Objects on a table or floor, no true distances, nearly all devices
    V1,
    /// True distances, some devices only; starts best with a sideways move. No walls on Android
    V2,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(VkVersion { V1, V2 } + Other);
/// How the start of a session ended
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkStatus {
    /// The camera runs and tracking has begun
    Started,
    /// The person refused the permission
    NotAuthorized,
    /// The app's privacy statement does not name it
    NotDeclared,
    /// The platform has banned it for this mini program
    BannedForApp,
    /// The platform has banned it for this mini game
    BannedForGame,
    /// The system failed
    SystemError,
    /// The configuration of the session is wrong
    InvalidParameter,
    /// The device cannot do it
    DeviceUnsupported,
    /// The system is too old or another one
    SystemUnsupported,
    /// The device cannot do it, as 2000002 says too
    HardwareUnsupported,
    /// The session is of no use any more
    SessionUnavailable,
    /// The system denies WeChat the camera
    NoSystemCamera,
    /// WeChat denies the mini program the camera
    NoAppCamera,
}
::wx_core::enumeration!(
    VkStatus { Started, NotAuthorized, NotDeclared, BannedForApp, BannedForGame,
    SystemError, InvalidParameter, DeviceUnsupported, SystemUnsupported,
    HardwareUnsupported, SessionUnavailable, NoSystemCamera, NoAppCamera }
);
/// What a session tracks, and how
#[derive(Clone, Debug)]
pub struct VkConfig {
    /// Abilities to switch on; most exclude each other, planes are the default
    pub track: Track,
    /// Context that camera textures go to; getCameraBuffer needs it. Since 2.23.0.
    pub gl: Option<External>,
    /// VisionKit version to run. Since 2.22.0.
    pub version: Option<VkVersion>,
}
::wx_core::record!(VkConfig { track, gl, version });
/// Which abilities a session has
#[derive(Clone, Debug, Default)]
pub struct Track {
    /// Finding flat surfaces
    pub plane: Option<PlaneTrack>,
    /// Finding given pictures; with planes of v2 since 3.0.0. Since 2.24.5.
    pub marker: Option<bool>,
    /// Finding objects by one sample photo; not together with `marker`. Since 2.24.5.
    pub osd: Option<bool>,
    /// Finding faces. Since 2.25.0.
    pub face: Option<FaceTrack>,
    /// Finding hands and gestures. Since 2.28.0.
    pub hand: Option<HandTrack>,
    /// Finding people and their joints. Since 2.28.0.
    pub body: Option<BodyTrack>,
    /// Estimating how far away things are. Since 3.0.0.
    pub depth: Option<DepthTrack>,
    /// Reading text. Since 2.27.0.
    pub ocr: Option<OcrTrack>,
    /// Finding an identity card in a picture. Since 3.3.0.
    pub id_card: Option<IdCardTrack>,
    /// Finding shoes, for trying them on. Since 3.2.1.
    pub shoe: Option<ShoeTrack>,
    /// Rotation only, from the gyroscope: quick and steady for simple AR. Since 2.28.0.
    pub three_dof: Option<bool>,
}
::wx_core::record!(
    Track { plane, marker, osd, face, hand, body, depth, ocr, id_card, shoe, three_dof }
);
/// What a recognition looks at
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrackSource {
    /// The live camera, frame by frame
    Camera,
    /// Pictures handed over one by one
    Picture,
}
::wx_core::enumeration!(TrackSource { Camera, Picture });
/// How planes are looked for
#[derive(Clone, Debug)]
pub struct PlaneTrack {
    /// Which planes count
    pub mode: PlaneTrackMode,
    /// Runs v2 on devices where it would not be chosen. Since 3.6.5.
    pub force: Option<bool>,
}
::wx_core::record!(PlaneTrack { mode, force });
/// How faces are looked for
///
/// Since 2.25.0.
#[derive(Clone, Debug)]
pub struct FaceTrack {
    /// Where the faces are. Since 2.25.0.
    pub mode: TrackSource,
}
::wx_core::record!(FaceTrack { mode });
/// How hands are looked for
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct HandTrack {
    /// Where the hands are. Since 2.28.0.
    pub mode: TrackSource,
}
::wx_core::record!(HandTrack { mode });
/// How people are looked for
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct BodyTrack {
    /// Where the people are. Since 2.28.0.
    pub mode: TrackSource,
}
::wx_core::record!(BodyTrack { mode });
/// How depth is estimated
///
/// Since 3.0.0.
#[derive(Clone, Debug)]
pub struct DepthTrack {
    /// Whose depth is wanted. Since 3.0.0.
    pub mode: TrackSource,
}
::wx_core::record!(DepthTrack { mode });
/// How text is looked for
///
/// Since 2.27.0.
#[derive(Clone, Debug)]
pub struct OcrTrack {
    /// Where the text is. Since 2.27.0.
    pub mode: TrackSource,
}
::wx_core::record!(OcrTrack { mode });
/// How identity cards are looked for
///
/// Since 3.3.0.
#[derive(Clone, Debug)]
pub struct IdCardTrack {
    /// Where the picture is from; only still pictures work. Since 3.3.0.
    pub mode: IdCardTrackMode,
}
::wx_core::record!(IdCardTrack { mode });
/// How shoes are looked for
///
/// Since 3.2.1.
#[derive(Clone, Debug)]
pub struct ShoeTrack {
    /// Where the shoes are; only the camera works. Since 3.2.1.
    pub mode: ShoeTrackMode,
}
::wx_core::record!(ShoeTrack { mode });
/// How a given picture relates to the one before
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PictureSource {
    /// Unrelated single pictures
    Single,
    /// Frames in succession, found faster
    Video,
}
::wx_core::enumeration!(PictureSource { Single, Video });
/// A picture that was added
#[derive(Clone, Debug)]
pub struct VkMarker {
    /// Id to remove it by
    pub marker_id: i64,
    /// File that it was added from
    pub path: String,
}
::wx_core::record!(VkMarker { marker_id, path });
/// A place in the world under the tapped point
#[derive(Clone, Debug)]
pub struct HitTestRes {
    /// Position, rotation and scale as a column-major 4×4 matrix
    pub transform: Vec<u8>,
}
::wx_core::record!(HitTestRes { transform });
/// A camera picture as two textures
#[derive(Clone, Debug)]
pub struct YuvTextureRes {
    /// Brightness, at full resolution
    pub y_texture: External,
    /// Colour, at lower resolution
    pub uv_texture: External,
}
::wx_core::record!(YuvTextureRes { y_texture, uv_texture });
/// A map of distances
#[derive(Clone, Debug)]
pub struct DepthBufferRes {
    /// Points per row of the map. At least 0.
    pub width: i64,
    /// Rows of the map. At least 0.
    pub height: i64,
    /// One 32-bit float per point, row by row
    pub depth_address: Vec<u8>,
}
::wx_core::record!(DepthBufferRes { width, height, depth_address });
/// A mask of legs
#[derive(Clone, Debug)]
pub struct LegSegmentBufferRes {
    /// Points per row of the mask. At least 0.
    pub width: i64,
    /// Rows of the mask. At least 0.
    pub height: i64,
    /// One byte per point: 0 is no leg, 255 surely one
    pub depth_address: Vec<u8>,
}
::wx_core::record!(LegSegmentBufferRes { width, height, depth_address });
/// Extent of something seen
#[derive(Clone, Debug)]
pub struct VkSize {
    /// Horizontal extent
    pub width: f64,
    /// Vertical extent
    pub height: f64,
}
::wx_core::record!(VkSize { width, height });
/// A point, from the upper left
#[derive(Clone, Debug)]
pub struct VkOrigin {
    /// Share of the width, from the left
    pub x: f64,
    /// Share of the height, from above
    pub y: f64,
}
::wx_core::record!(VkOrigin { x, y });
/// One of the 106 points of a face
#[derive(Clone, Debug)]
pub struct VkPoint {
    /// How far to the right
    pub x: f64,
    /// How far down
    pub y: f64,
}
::wx_core::record!(VkPoint { x, y });
/// A flat surface that was found, v2 only
///
/// Since 2.22.0.
#[derive(Clone, Debug)]
pub struct VkPlaneAnchor {
    /// Tells this surface from others while tracked
    pub id: i64,
    /// Marks a plane anchor
    pub r#type: VkPlaneAnchorType,
    /// Whether the surface lies or stands
    pub alignment: i64,
    /// How far the surface has been seen to reach
    pub size: VkSize,
    /// Pose of the surface, column by column
    pub transform: Vec<u8>,
}
::wx_core::record!(VkPlaneAnchor { id, r#type, alignment, size, transform });
/// A marker picture found in the world
///
/// Since 2.24.5.
#[derive(Clone, Debug)]
pub struct VkMarkerAnchor {
    /// Tells this sighting from others
    pub id: i64,
    /// Marks a marker anchor
    pub r#type: VkMarkerAnchorType,
    /// Which added marker was found
    pub marker_id: i64,
    /// File of the marker that was found
    pub path: String,
    /// Pose of the marker, column by column
    pub transform: Vec<u8>,
}
::wx_core::record!(VkMarkerAnchor { id, r#type, marker_id, path, transform });
/// An object found by its sample photo
///
/// Since 2.24.5.
#[derive(Clone, Debug)]
pub struct VkOsdAnchor {
    /// Tells this object from others
    pub id: i64,
    /// Marks an OSD anchor
    pub r#type: VkOsdAnchorType,
    /// Which added sample it matches
    pub marker_id: i64,
    /// Upper left corner of the object's box, in parts of the view
    pub origin: VkOrigin,
    /// File of the sample it matches
    pub path: String,
    /// Box of the object in parts of the view
    pub size: VkSize,
}
::wx_core::record!(VkOsdAnchor { id, r#type, marker_id, origin, path, size });
/// A face in the picture
///
/// Since 2.25.0.
#[derive(Clone, Debug)]
pub struct VkFaceAnchor {
    /// Tells this face from others while tracked
    pub id: i64,
    /// Marks a face anchor
    pub r#type: VkFaceAnchorType,
    /// Running number of the face detection
    pub detect_id: i64,
    /// Which way the face is turned
    pub angle: Vec<f64>,
    /// How certain each of the face's points is
    pub confidence: Vec<f64>,
    /// Upper left corner of the face's box, in parts of the view
    pub origin: VkOrigin,
    /// 106 points along brows, eyes, nose, mouth and chin
    pub points: Vec<VkPoint>,
    /// Box of the face in parts of the view
    pub size: VkSize,
}
::wx_core::record!(
    VkFaceAnchor { id, r#type, detect_id, angle, confidence, origin, points, size }
);
/// A hand in the picture
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct VkHandAnchor {
    /// Tells this hand from others while tracked
    pub id: i64,
    /// Marks a hand anchor
    pub r#type: VkHandAnchorType,
    /// Running number of the hand detection
    pub detect_id: i64,
    /// How certain each joint of the hand is
    pub confidence: Vec<f64>,
    /// What the hand shows
    pub gesture: VkHandAnchorGesture,
    /// Upper left corner of the hand's box, in parts of the view
    pub origin: VkOrigin,
    /// Joints of the hand, in parts of the view
    pub points: Vec<VkOrigin>,
    /// How certain the whole hand is
    pub score: f64,
    /// Box of the hand in parts of the view
    pub size: VkSize,
}
::wx_core::record!(
    VkHandAnchor { id, r#type, detect_id, confidence, gesture, origin, points, score,
    size }
);
/// A person in the picture
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct VkBodyAnchor {
    /// Tells this person from others while tracked
    pub id: i64,
    /// Marks a body anchor
    pub r#type: VkBodyAnchorType,
    /// Running number of the detection
    pub detect_id: i64,
    /// How certain each joint is, in the order of `points`
    pub confidence: Vec<f64>,
    /// Upper left corner of the person's box, in parts of the view
    pub origin: VkOrigin,
    /// Joints of the body, in parts of the view
    pub points: Vec<VkOrigin>,
    /// How certain the whole body is
    pub score: f64,
    /// Box of the person in parts of the view, 1 being all of it
    pub size: VkSize,
}
::wx_core::record!(
    VkBodyAnchor { id, r#type, detect_id, confidence, origin, points, score, size }
);
/// Text that was read
///
/// Since 2.27.0.
#[derive(Clone, Debug)]
pub struct VkOcrAnchor {
    /// Tells this piece of text from others
    pub id: i64,
    /// Marks a text anchor
    pub r#type: VkOcrAnchorType,
    /// The characters as read
    pub text: String,
}
::wx_core::record!(VkOcrAnchor { id, r#type, text });
/// Estimated depths of a picture
///
/// Since 2.33.0.
#[derive(Clone, Debug)]
pub struct VkDepthAnchor {
    /// Tells depth results apart
    pub id: i64,
    /// Marks a depth anchor
    pub r#type: VkDepthAnchorType,
    /// Distances point by point
    pub depth_array: Vec<f64>,
    /// Area covered, in parts of the view
    pub size: VkSize,
}
::wx_core::record!(VkDepthAnchor { id, r#type, depth_array, size });
/// Which planes count
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaneTrackMode {
    /// Lying ones, such as floors
    Horizontal,
    /// Standing ones, such as walls; v2
    Vertical,
    /// Lying and standing ones; v2
    Both,
}
::wx_core::enumeration!(PlaneTrackMode { Horizontal, Vertical, Both });
/// Where the picture is from; only still pictures work
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdCardTrackMode {
    /// A given still picture of the card
    Picture,
}
::wx_core::enumeration!(IdCardTrackMode { Picture });
/// Where the shoes are; only the camera works
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShoeTrackMode {
    /// Worn before the camera
    Camera,
}
::wx_core::enumeration!(ShoeTrackMode { Camera });
/// Marks a plane anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkPlaneAnchorType {
    /// Plane
    Plane,
}
::wx_core::enumeration!(VkPlaneAnchorType { Plane });
/// Marks a marker anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkMarkerAnchorType {
    /// Marker
    Marker,
}
::wx_core::enumeration!(VkMarkerAnchorType { Marker });
/// Marks an OSD anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkOsdAnchorType {
    /// One-shot detection
    Object,
}
::wx_core::enumeration!(VkOsdAnchorType { Object });
/// Marks a face anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkFaceAnchorType {
    /// Face
    Face,
}
::wx_core::enumeration!(VkFaceAnchorType { Face });
/// Marks a hand anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkHandAnchorType {
    /// Hand
    Hand,
}
::wx_core::enumeration!(VkHandAnchorType { Hand });
/// What the hand shows
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkHandAnchorGesture {
    /// Finger heart, one hand
    FingerHeart,
    /// Open palm, also five
    OpenPalm,
    /// Scissors, also two
    Scissors,
    /// Fist
    Fist,
    /// One, the index finger up
    One,
    /// Love, thumb, index and little finger out
    Love,
    /// Thumb up
    ThumbUp,
    /// Three
    Three,
    /// Rock, index and little finger up
    Rock,
    /// Six, thumb and little finger out
    Six,
    /// Eight, thumb and index finger out
    Eight,
    /// Fist in palm, the new year's greeting
    Greeting,
    /// Four
    Four,
    /// OK, thumb and index finger in a ring
    Okay,
    /// Thumb down
    ThumbDown,
    /// Heart made of two hands
    TwoHandHeart,
    /// Praying, palms together
    Praying,
    /// Both hands clasped
    Clasped,
    /// A hand without a known gesture
    Unrecognized,
    /// Not a valid gesture
    Invalid,
}
::wx_core::enumeration!(
    VkHandAnchorGesture { FingerHeart, OpenPalm, Scissors, Fist, One, Love, ThumbUp,
    Three, Rock, Six, Eight, Greeting, Four, Okay, ThumbDown, TwoHandHeart, Praying,
    Clasped, Unrecognized, Invalid }
);
/// Marks a body anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkBodyAnchorType {
    /// Body
    Body,
}
::wx_core::enumeration!(VkBodyAnchorType { Body });
/// Marks a text anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkOcrAnchorType {
    /// Text
    Text,
}
::wx_core::enumeration!(VkOcrAnchorType { Text });
/// Marks a depth anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkDepthAnchorType {
    /// Depth
    Depth,
}
::wx_core::enumeration!(VkDepthAnchorType { Depth });
/// What the session is doing
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionStateValue {
    /// Not to be used
    Unavailable,
    /// Frames are coming
    Running,
    /// On hold after stop
    Paused,
    /// Still starting up
    Starting,
}
::wx_core::enumeration!(VkSessionStateValue { Unavailable, Running, Paused, Starting });
/// True looks for another plane in v1; v2 takes no notice
#[derive(Clone, Debug)]
pub enum VkSessionHitTestReset {
    /// True or false.
    Boolean(bool),
    /// An object with keys of its own.
    Object(::wx_core::Object),
}
::wx_core::union!(VkSessionHitTestReset { 0 => Boolean, 1 => Object });
/// What the result contains
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionDetectHandAlgoMode {
    /// Box and joints, no gesture
    Joints,
    /// Box and gesture, no joints
    Gesture,
    /// Box, joints and gesture
    All,
}
::wx_core::enumeration!(VkSessionDetectHandAlgoMode { Joints, Gesture, All });
/// Answers whether this device can run the given VisionKit version; ask before createVKSession.
///
/// Called as [`Wx::is_vk_support`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/wx.isVKSupport.html)
pub enum IsVkSupport {}
::wx_core::api!(IsVkSupport = VISIONKIT[0], IsVkSupportOptions => value bool);
/// Parameters of [`Wx::is_vk_support`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsVkSupportOptions {
    /// Version in question
    pub version: VkVersion,
}
impl IsVkSupportOptions {
    /// With all of them.
    pub fn new(version: VkVersion) -> Self {
        Self { version }
    }
}
::wx_core::record!(IsVkSupportOptions { version });
/// Makes an AR and recognition session for what `track` names: planes, markers, faces, hands,
/// text and more.
///
/// Called as [`Wx::create_vk_session`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/wx.createVKSession.html)
pub enum CreateVkSession {}
::wx_core::api!(
    CreateVkSession = VISIONKIT[1], CreateVkSessionOptions => value VkSession
);
/// Parameters of [`Wx::create_vk_session`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateVkSessionOptions {
    /// Abilities to switch on; most exclude each other, planes are the default
    pub track: Track,
    /// Context that camera textures go to; getCameraBuffer needs it. Since 2.23.0.
    pub gl: Option<External>,
    /// VisionKit version to run. Since 2.22.0.
    pub version: Option<VkVersion>,
}
impl CreateVkSessionOptions {
    /// With the required ones; the others are left out.
    pub fn new(track: Track) -> Self {
        Self {
            track,
            gl: None,
            version: None,
        }
    }
    /// Context that camera textures go to; getCameraBuffer needs it. Since 2.23.0.
    pub fn gl(mut self, gl: External) -> Self {
        self.gl = Some(gl);
        self
    }
    /// VisionKit version to run. Since 2.22.0.
    pub fn version(mut self, version: VkVersion) -> Self {
        self.version = Some(version);
        self
    }
}
::wx_core::record!(CreateVkSessionOptions { track, gl, version });
impl Wx {
    /// Answers whether this device can run the given VisionKit version; ask before createVKSession.
    ///
    /// Parameters:
    ///
    /// - `version`: Version in question
    ///
    /// Since 2.22.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/wx.isVKSupport.html)
    ///
    /// ```js
    /// const version = wx.isVKSupport('v2') ? 'v2' : 'v1'
    /// const session = wx.createVKSession({ track: { plane: { mode: 1 } }, version })
    /// ```
    pub fn is_vk_support(&self, version: VkVersion) -> Result<bool> {
        self.client.sync::<IsVkSupport>(IsVkSupportOptions::new(version))
    }
    /// Makes an AR and recognition session for what `track` names: planes, markers, faces, hands,
    /// text and more.
    ///
    /// Needs the scope `camera`. Needs the privacy agreement, for `camera`. Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/wx.createVKSession.html)
    ///
    /// ```js
    /// const session = wx.createVKSession({ track: { plane: { mode: 1 }, face: { mode: 1 } }, gl })
    /// session.on('addAnchors', anchors => console.log(anchors.length, 'faces'))
    /// session.start(status => {
    ///   if (status !== 0) console.log('not started', status)
    /// })
    /// ```
    pub fn create_vk_session(
        &self,
        options: CreateVkSessionOptions,
    ) -> Result<VkSession> {
        self.client.sync::<CreateVkSession>(options)
    }
}
/// A run of camera tracking and recognition; one `track` ability excludes most others.
///
/// Since 2.20.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.html)
#[derive(Clone, Debug)]
pub struct VkSession {
    client: ::wx_core::Client,
}
::wx_core::object!(VkSession = VK_SESSION);
impl VkSession {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Turns the camera on and begins tracking; the callback gets 0 or an error number.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes 0 when tracking has begun
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.start.html)
    pub fn start(&self, callback: Callback) -> Result<()> {
        self.client.sync::<VkSessionStart>(VkSessionStartOptions::new(callback))
    }
    /// Halts camera and tracking; start takes them up again.
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.stop.html)
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<VkSessionStop>(())
    }
    /// Ends the session for good and lets the camera go; to stop for a while use stop.
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.destroy.html)
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<VkSessionDestroy>(())
    }
    /// Attaches a function to anchors coming, moving and going, or to the camera's size.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `resize`, `addAnchors`, `updateAnchors`, `removeAnchors`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.on.html)
    pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
        self.client.sync::<VkSessionOn>(VkSessionOnOptions::new(topic, listener))
    }
    /// Detaches a function from one kind of session event.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `resize`, `addAnchors`, `updateAnchors`, `removeAnchors`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.off.html)
    pub fn off(
        &self,
        topic: impl Into<String>,
        listener: Option<Callback>,
    ) -> Result<()> {
        let options = VkSessionOffOptions {
            topic: topic.into(),
            listener,
        };
        self.client.sync::<VkSessionOff>(options)
    }
    /// Takes and analyses a frame. The camera gives 30 a second, so more calls are wasted.
    ///
    /// Parameters:
    ///
    /// - `width`: Width of the drawing surface. At least 0.
    /// - `height`: Height of the drawing surface. At least 0.
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.getVKFrame.html)
    ///
    /// ```js
    /// const draw = () => {
    ///   const frame = session.getVKFrame(canvas.width, canvas.height)
    ///   if (frame) render(frame.getCameraTexture(gl), frame.getDisplayTransform())
    ///   session.requestAnimationFrame(draw)
    /// }
    /// session.requestAnimationFrame(draw)
    /// ```
    pub fn get_vk_frame(&self, width: f64, height: f64) -> Result<VkFrame> {
        self.client
            .sync::<VkSessionGetVkFrame>(VkSessionGetVkFrameOptions::new(width, height))
    }
    /// Finds the places in the world behind a screen point. v1 keeps to the first plane found.
    ///
    /// Parameters:
    ///
    /// - `x`: From the left edge, 0, to the right, 1. From 0 to 1.
    /// - `y`: From the upper edge, 0, to the lower, 1. From 0 to 1.
    /// - `reset`: True looks for another plane in v1; v2 takes no notice
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.hitTest.html)
    ///
    /// ```js
    /// const [place] = session.hitTest(0.5, 0.5, this.data.searchesAnew)
    /// if (place) console.log(place.transform)
    /// ```
    pub fn hit_test(
        &self,
        x: f64,
        y: f64,
        reset: VkSessionHitTestReset,
    ) -> Result<Vec<HitTestRes>> {
        self.client.sync::<VkSessionHitTest>(VkSessionHitTestOptions::new(x, y, reset))
    }
    /// Adds a flat picture to find in the world, 480 to 1920 px a side; returns its id.
    ///
    /// Parameters:
    ///
    /// - `path`: JPG or PNG in the user's folder
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.addMarker.html)
    pub fn add_marker(&self, path: impl Into<String>) -> Result<i64> {
        self.client.sync::<VkSessionAddMarker>(VkSessionAddMarkerOptions::new(path))
    }
    /// Forgets a marker picture, so that it is recognized no more.
    ///
    /// Parameters:
    ///
    /// - `markerId`: Id from addMarker
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.removeMarker.html)
    pub fn remove_marker(&self, marker_id: i64) -> Result<()> {
        self.client
            .sync::<VkSessionRemoveMarker>(VkSessionRemoveMarkerOptions::new(marker_id))
    }
    /// Lists the marker pictures added so far; empty without `track.marker`.
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.getAllMarker.html)
    pub fn get_all_marker(&self) -> Result<Vec<VkMarker>> {
        self.client.sync::<VkSessionGetAllMarker>(())
    }
    /// Adds an object's photo to detect it by, a colour JPG from 240 px; returns its id.
    ///
    /// Parameters:
    ///
    /// - `path`: JPG in the user's folder with one object on it
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.addOSDMarker.html)
    pub fn add_osd_marker(&self, path: impl Into<String>) -> Result<i64> {
        self.client
            .sync::<VkSessionAddOsdMarker>(VkSessionAddOsdMarkerOptions::new(path))
    }
    /// Forgets a one-shot picture and the object on it.
    ///
    /// Parameters:
    ///
    /// - `markerId`: Id from addOSDMarker
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.removeOSDMarker.html)
    pub fn remove_osd_marker(&self, marker_id: i64) -> Result<()> {
        self.client
            .sync::<
                VkSessionRemoveOsdMarker,
            >(VkSessionRemoveOsdMarkerOptions::new(marker_id))
    }
    /// Lists the one-shot pictures added so far, with `track.OSD`.
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.getAllOSDMarker.html)
    pub fn get_all_osd_marker(&self) -> Result<Vec<VkMarker>> {
        self.client.sync::<VkSessionGetAllOsdMarker>(())
    }
    /// Sets how sure a one-shot match must be, with `track.OSD`.
    ///
    /// Parameters:
    ///
    /// - `threshold`: How exact a match has to be
    ///
    /// Since 2.24.5. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.updateOSDThreshold.html)
    pub fn update_osd_threshold(&self, threshold: f64) -> Result<()> {
        self.client
            .sync::<
                VkSessionUpdateOsdThreshold,
            >(VkSessionUpdateOsdThresholdOptions::new(threshold))
    }
    /// Looks for faces and their 106 points in one given picture. Needs face mode 2; not for
    /// identification.
    ///
    /// Since 2.25.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectFace.html)
    pub fn detect_face(&self, options: VkSessionDetectFaceOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectFace>(options)
    }
    /// Looks for people in one given picture; results arrive through anchor events. Needs body mode 2.
    ///
    /// Since 2.28.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectBody.html)
    pub fn detect_body(&self, options: VkSessionDetectBodyOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectBody>(options)
    }
    /// Looks for hands and gestures in one given picture. Needs hand mode 2.
    ///
    /// Since 2.28.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectHand.html)
    pub fn detect_hand(&self, options: VkSessionDetectHandOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectHand>(options)
    }
    /// Estimates for a given picture how far away each part is. Needs depth mode 2.
    ///
    /// Since 2.33.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectDepth.html)
    pub fn detect_depth(&self, options: VkSessionDetectDepthOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectDepth>(options)
    }
    /// Reads the text in one given picture. Needs OCR mode 2.
    ///
    /// Since 2.27.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.runOCR.html)
    ///
    /// ```js
    /// const session = wx.createVKSession({ track: { plane: { mode: 1 }, OCR: { mode: 2 } } })
    /// session.on('updateAnchors', anchors => console.log(anchors.map(anchor => anchor.text)))
    /// session.start(() => session.runOCR({ frameBuffer: pixels.buffer, width: 640, height: 480 }))
    /// ```
    pub fn run_ocr(&self, options: VkSessionRunOcrOptions) -> Result<()> {
        self.client.sync::<VkSessionRunOcr>(options)
    }
    /// Sets the distance that decides whether real things hide virtual ones. Needs depth mode 2.
    ///
    /// Parameters:
    ///
    /// - `threshold`: Limit for hiding
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.setDepthOccRange.html)
    pub fn set_depth_occ_range(&self, threshold: f64) -> Result<()> {
        self.client
            .sync::<
                VkSessionSetDepthOccRange,
            >(VkSessionSetDepthOccRangeOptions::new(threshold))
    }
    /// Switches three-dimensional points on or off while faces, hands or bodies are tracked.
    ///
    /// Since 2.30.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.update3DMode.html)
    pub fn update3_d_mode(&self, options: VkSessionUpdate3DModeOptions) -> Result<()> {
        self.client.sync::<VkSessionUpdate3DMode>(options)
    }
    /// Switches the leg mask on or off while shoes are tracked.
    ///
    /// Since 3.2.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.updateMaskMode.html)
    pub fn update_mask_mode(
        &self,
        options: VkSessionUpdateMaskModeOptions,
    ) -> Result<()> {
        self.client.sync::<VkSessionUpdateMaskMode>(options)
    }
    /// What the session is doing
    pub fn state(&self) -> Result<VkSessionStateValue> {
        self.client.sync::<VkSessionState>(())
    }
    /// What the session was made with
    pub fn config(&self) -> Result<VkConfig> {
        self.client.sync::<VkSessionConfig>(())
    }
    /// Dimensions of the camera picture; `resize` tells of changes
    pub fn camera_size(&self) -> Result<VkSize> {
        self.client.sync::<VkSessionCameraSize>(())
    }
}
impl AsRef<::wx_core::Client> for VkSession {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Turns the camera on and begins tracking; the callback gets 0 or an error number.
///
/// Called as [`VkSession::start`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.start.html)
pub enum VkSessionStart {}
::wx_core::api!(
    VkSessionStart = object VK_SESSION[0], VkSessionStartOptions => fields()
);
/// Parameters of [`VkSession::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionStartOptions {
    /// Takes 0 when tracking has begun
    pub callback: Callback,
}
impl VkSessionStartOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(VkSessionStartOptions { callback });
/// Halts camera and tracking; start takes them up again.
///
/// Called as [`VkSession::stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.stop.html)
pub enum VkSessionStop {}
::wx_core::api!(VkSessionStop = object VK_SESSION[1], () => fields());
/// Ends the session for good and lets the camera go; to stop for a while use stop.
///
/// Called as [`VkSession::destroy`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.destroy.html)
pub enum VkSessionDestroy {}
::wx_core::api!(VkSessionDestroy = object VK_SESSION[2], () => fields());
/// Attaches a function to anchors coming, moving and going, or to the camera's size.
///
/// Called as [`VkSession::on`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.on.html)
pub enum VkSessionOn {}
::wx_core::api!(VkSessionOn = object VK_SESSION[3], VkSessionOnOptions => fields());
/// Parameters of [`VkSession::on`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionOnOptions {
    /// Name of the event: `resize`, `addAnchors`, `updateAnchors`, `removeAnchors`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Callback,
}
impl VkSessionOnOptions {
    /// With all of them.
    pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
        Self {
            topic: topic.into(),
            listener,
        }
    }
}
::wx_core::record!(VkSessionOnOptions { topic, listener });
/// Detaches a function from one kind of session event.
///
/// Called as [`VkSession::off`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.off.html)
pub enum VkSessionOff {}
::wx_core::api!(VkSessionOff = object VK_SESSION[4], VkSessionOffOptions => fields());
/// Parameters of [`VkSession::off`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionOffOptions {
    /// Name of the event: `resize`, `addAnchors`, `updateAnchors`, `removeAnchors`.
    pub topic: String,
    /// Called with each event of that name.
    pub listener: Option<Callback>,
}
impl VkSessionOffOptions {
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
::wx_core::record!(VkSessionOffOptions { topic, listener });
/// Takes and analyses a frame.
///
/// Called as [`VkSession::get_vk_frame`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.getVKFrame.html)
pub enum VkSessionGetVkFrame {}
::wx_core::api!(
    VkSessionGetVkFrame = object VK_SESSION[5], VkSessionGetVkFrameOptions => value
    VkFrame
);
/// Parameters of [`VkSession::get_vk_frame`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionGetVkFrameOptions {
    /// Width of the drawing surface. At least 0.
    pub width: f64,
    /// Height of the drawing surface. At least 0.
    pub height: f64,
}
impl VkSessionGetVkFrameOptions {
    /// With all of them.
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height }
    }
}
::wx_core::record!(VkSessionGetVkFrameOptions { width, height });
/// Finds the places in the world behind a screen point.
///
/// Called as [`VkSession::hit_test`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.hitTest.html)
pub enum VkSessionHitTest {}
::wx_core::api!(
    VkSessionHitTest = object VK_SESSION[6], VkSessionHitTestOptions => value Vec <
    HitTestRes >
);
/// Parameters of [`VkSession::hit_test`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionHitTestOptions {
    /// From the left edge, 0, to the right, 1. From 0 to 1.
    pub x: f64,
    /// From the upper edge, 0, to the lower, 1. From 0 to 1.
    pub y: f64,
    /// True looks for another plane in v1; v2 takes no notice
    pub reset: VkSessionHitTestReset,
}
impl VkSessionHitTestOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, reset: VkSessionHitTestReset) -> Self {
        Self { x, y, reset }
    }
}
::wx_core::record!(VkSessionHitTestOptions { x, y, reset });
/// Adds a flat picture to find in the world, 480 to 1920 px a side; returns its id.
///
/// Called as [`VkSession::add_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.addMarker.html)
pub enum VkSessionAddMarker {}
::wx_core::api!(
    VkSessionAddMarker = object VK_SESSION[7], VkSessionAddMarkerOptions => value i64
);
/// Parameters of [`VkSession::add_marker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionAddMarkerOptions {
    /// JPG or PNG in the user's folder
    pub path: String,
}
impl VkSessionAddMarkerOptions {
    /// With all of them.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}
::wx_core::record!(VkSessionAddMarkerOptions { path });
/// Forgets a marker picture, so that it is recognized no more.
///
/// Called as [`VkSession::remove_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.removeMarker.html)
pub enum VkSessionRemoveMarker {}
::wx_core::api!(
    VkSessionRemoveMarker = object VK_SESSION[8], VkSessionRemoveMarkerOptions =>
    fields()
);
/// Parameters of [`VkSession::remove_marker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionRemoveMarkerOptions {
    /// Id from addMarker
    pub marker_id: i64,
}
impl VkSessionRemoveMarkerOptions {
    /// With all of them.
    pub fn new(marker_id: i64) -> Self {
        Self { marker_id }
    }
}
::wx_core::record!(VkSessionRemoveMarkerOptions { marker_id });
/// Lists the marker pictures added so far; empty without `track.marker`.
///
/// Called as [`VkSession::get_all_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.getAllMarker.html)
pub enum VkSessionGetAllMarker {}
::wx_core::api!(
    VkSessionGetAllMarker = object VK_SESSION[9], () => value Vec < VkMarker >
);
/// Adds an object's photo to detect it by, a colour JPG from 240 px; returns its id.
///
/// Called as [`VkSession::add_osd_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.addOSDMarker.html)
pub enum VkSessionAddOsdMarker {}
::wx_core::api!(
    VkSessionAddOsdMarker = object VK_SESSION[10], VkSessionAddOsdMarkerOptions => value
    i64
);
/// Parameters of [`VkSession::add_osd_marker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionAddOsdMarkerOptions {
    /// JPG in the user's folder with one object on it
    pub path: String,
}
impl VkSessionAddOsdMarkerOptions {
    /// With all of them.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}
::wx_core::record!(VkSessionAddOsdMarkerOptions { path });
/// Forgets a one-shot picture and the object on it.
///
/// Called as [`VkSession::remove_osd_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.removeOSDMarker.html)
pub enum VkSessionRemoveOsdMarker {}
::wx_core::api!(
    VkSessionRemoveOsdMarker = object VK_SESSION[11], VkSessionRemoveOsdMarkerOptions =>
    fields()
);
/// Parameters of [`VkSession::remove_osd_marker`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionRemoveOsdMarkerOptions {
    /// Id from addOSDMarker
    pub marker_id: i64,
}
impl VkSessionRemoveOsdMarkerOptions {
    /// With all of them.
    pub fn new(marker_id: i64) -> Self {
        Self { marker_id }
    }
}
::wx_core::record!(VkSessionRemoveOsdMarkerOptions { marker_id });
/// Lists the one-shot pictures added so far, with `track.OSD`.
///
/// Called as [`VkSession::get_all_osd_marker`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.getAllOSDMarker.html)
pub enum VkSessionGetAllOsdMarker {}
::wx_core::api!(
    VkSessionGetAllOsdMarker = object VK_SESSION[12], () => value Vec < VkMarker >
);
/// Sets how sure a one-shot match must be, with `track.OSD`.
///
/// Called as [`VkSession::update_osd_threshold`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.updateOSDThreshold.html)
pub enum VkSessionUpdateOsdThreshold {}
::wx_core::api!(
    VkSessionUpdateOsdThreshold = object VK_SESSION[13],
    VkSessionUpdateOsdThresholdOptions => fields()
);
/// Parameters of [`VkSession::update_osd_threshold`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionUpdateOsdThresholdOptions {
    /// How exact a match has to be
    pub threshold: f64,
}
impl VkSessionUpdateOsdThresholdOptions {
    /// With all of them.
    pub fn new(threshold: f64) -> Self {
        Self { threshold }
    }
}
::wx_core::record!(VkSessionUpdateOsdThresholdOptions { threshold });
/// Looks for faces and their 106 points in one given picture.
///
/// Called as [`VkSession::detect_face`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectFace.html)
pub enum VkSessionDetectFace {}
::wx_core::api!(
    VkSessionDetectFace = object VK_SESSION[14], VkSessionDetectFaceOptions => fields()
);
/// Parameters of [`VkSession::detect_face`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectFaceOptions {
    /// Picture of faces as raw RGBA
    pub frame_buffer: Vec<u8>,
    /// Pixels per row of the face picture. Unit: px. At least 0.
    pub width: i64,
    /// Pixel rows of the face picture. Unit: px. At least 0.
    pub height: i64,
    /// Size of the model: bigger is more exact and heavier; 1 suits most devices
    pub model_model: Option<FaceModel>,
    /// Adds points around the pupils. Default: `false`.
    pub pupil_info: bool,
    /// Faces less certain are left out; 0.8 suits most cases. From 0 to 1.
    pub score_threshold: Option<f64>,
    /// Single picture or running video
    pub source_type: Option<PictureSource>,
}
impl VkSessionDetectFaceOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, width: i64, height: i64) -> Self {
        Self {
            frame_buffer,
            width,
            height,
            model_model: None,
            pupil_info: false,
            score_threshold: None,
            source_type: None,
        }
    }
    /// Size of the model: bigger is more exact and heavier; 1 suits most devices
    pub fn model_model(mut self, model_model: FaceModel) -> Self {
        self.model_model = Some(model_model);
        self
    }
    /// Adds points around the pupils. Default: `false`.
    pub fn pupil_info(mut self, pupil_info: bool) -> Self {
        self.pupil_info = pupil_info;
        self
    }
    /// Faces less certain are left out; 0.8 suits most cases. From 0 to 1.
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
    /// Single picture or running video
    pub fn source_type(mut self, source_type: PictureSource) -> Self {
        self.source_type = Some(source_type);
        self
    }
}
::wx_core::record!(
    VkSessionDetectFaceOptions { frame_buffer, width, height, model_model, pupil_info,
    score_threshold, source_type }
);
/// Looks for people in one given picture; results arrive through anchor events.
///
/// Called as [`VkSession::detect_body`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectBody.html)
pub enum VkSessionDetectBody {}
::wx_core::api!(
    VkSessionDetectBody = object VK_SESSION[15], VkSessionDetectBodyOptions => fields()
);
/// Parameters of [`VkSession::detect_body`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectBodyOptions {
    /// Pixels as RGBA bytes, four each
    pub frame_buffer: Vec<u8>,
    /// Pixels per row of the picture. Unit: px. At least 0.
    pub width: i64,
    /// Pixel rows of the picture. Unit: px. At least 0.
    pub height: i64,
    /// Bodies less certain are left out; 0.8 suits most cases. From 0 to 1.
    pub score_threshold: Option<f64>,
    /// Where the picture is from; a video lets it track better
    pub source_type: Option<PictureSource>,
}
impl VkSessionDetectBodyOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, width: i64, height: i64) -> Self {
        Self {
            frame_buffer,
            width,
            height,
            score_threshold: None,
            source_type: None,
        }
    }
    /// Bodies less certain are left out; 0.8 suits most cases. From 0 to 1.
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
    /// Where the picture is from; a video lets it track better
    pub fn source_type(mut self, source_type: PictureSource) -> Self {
        self.source_type = Some(source_type);
        self
    }
}
::wx_core::record!(
    VkSessionDetectBodyOptions { frame_buffer, width, height, score_threshold,
    source_type }
);
/// Looks for hands and gestures in one given picture.
///
/// Called as [`VkSession::detect_hand`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectHand.html)
pub enum VkSessionDetectHand {}
::wx_core::api!(
    VkSessionDetectHand = object VK_SESSION[16], VkSessionDetectHandOptions => fields()
);
/// Parameters of [`VkSession::detect_hand`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectHandOptions {
    /// Picture of hands as raw RGBA
    pub frame_buffer: Vec<u8>,
    /// Pixels per row of the hand picture. Unit: px. At least 0.
    pub width: i64,
    /// Pixel rows of the hand picture. Unit: px. At least 0.
    pub height: i64,
    /// What the result contains
    pub algo_mode: Option<VkSessionDetectHandAlgoMode>,
    /// Hands less certain are left out; 0.8 suits most cases. From 0 to 1.
    pub score_threshold: Option<f64>,
}
impl VkSessionDetectHandOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, width: i64, height: i64) -> Self {
        Self {
            frame_buffer,
            width,
            height,
            algo_mode: None,
            score_threshold: None,
        }
    }
    /// What the result contains
    pub fn algo_mode(mut self, algo_mode: VkSessionDetectHandAlgoMode) -> Self {
        self.algo_mode = Some(algo_mode);
        self
    }
    /// Hands less certain are left out; 0.8 suits most cases. From 0 to 1.
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
}
::wx_core::record!(
    VkSessionDetectHandOptions { frame_buffer, width, height, algo_mode, score_threshold
    }
);
/// Estimates for a given picture how far away each part is.
///
/// Called as [`VkSession::detect_depth`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.detectDepth.html)
pub enum VkSessionDetectDepth {}
::wx_core::api!(
    VkSessionDetectDepth = object VK_SESSION[17], VkSessionDetectDepthOptions => fields()
);
/// Parameters of [`VkSession::detect_depth`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectDepthOptions {
    /// Scene to be measured, RGBA, four bytes a pixel
    pub frame_buffer: Vec<u8>,
    /// Pixels per row of the scene. Unit: px. At least 0.
    pub width: i64,
    /// Pixel rows of the scene. Unit: px. At least 0.
    pub height: i64,
}
impl VkSessionDetectDepthOptions {
    /// With all of them.
    pub fn new(frame_buffer: Vec<u8>, width: i64, height: i64) -> Self {
        Self {
            frame_buffer,
            width,
            height,
        }
    }
}
::wx_core::record!(VkSessionDetectDepthOptions { frame_buffer, width, height });
/// Reads the text in one given picture.
///
/// Called as [`VkSession::run_ocr`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.runOCR.html)
pub enum VkSessionRunOcr {}
::wx_core::api!(
    VkSessionRunOcr = object VK_SESSION[18], VkSessionRunOcrOptions => fields()
);
/// Parameters of [`VkSession::run_ocr`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionRunOcrOptions {
    /// Picture of text as raw RGBA
    pub frame_buffer: Vec<u8>,
    /// Pixels per row of the text picture. Unit: px. At least 0.
    pub width: i64,
    /// Pixel rows of the text picture. Unit: px. At least 0.
    pub height: i64,
}
impl VkSessionRunOcrOptions {
    /// With all of them.
    pub fn new(frame_buffer: Vec<u8>, width: i64, height: i64) -> Self {
        Self {
            frame_buffer,
            width,
            height,
        }
    }
}
::wx_core::record!(VkSessionRunOcrOptions { frame_buffer, width, height });
/// Sets the distance that decides whether real things hide virtual ones.
///
/// Called as [`VkSession::set_depth_occ_range`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.setDepthOccRange.html)
pub enum VkSessionSetDepthOccRange {}
::wx_core::api!(
    VkSessionSetDepthOccRange = object VK_SESSION[19], VkSessionSetDepthOccRangeOptions
    => fields()
);
/// Parameters of [`VkSession::set_depth_occ_range`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionSetDepthOccRangeOptions {
    /// Limit for hiding
    pub threshold: f64,
}
impl VkSessionSetDepthOccRangeOptions {
    /// With all of them.
    pub fn new(threshold: f64) -> Self {
        Self { threshold }
    }
}
::wx_core::record!(VkSessionSetDepthOccRangeOptions { threshold });
/// Switches three-dimensional points on or off while faces, hands or bodies are tracked.
///
/// Called as [`VkSession::update3_d_mode`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.update3DMode.html)
pub enum VkSessionUpdate3DMode {}
::wx_core::api!(
    VkSessionUpdate3DMode = object VK_SESSION[20], VkSessionUpdate3DModeOptions =>
    fields()
);
/// Parameters of [`VkSession::update3_d_mode`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionUpdate3DModeOptions {
    /// True adds depth to the points
    pub open3d: bool,
}
impl VkSessionUpdate3DModeOptions {
    /// With all of them.
    pub fn new(open3d: bool) -> Self {
        Self { open3d }
    }
}
::wx_core::record!(VkSessionUpdate3DModeOptions { open3d });
/// Switches the leg mask on or off while shoes are tracked.
///
/// Called as [`VkSession::update_mask_mode`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKSession.updateMaskMode.html)
pub enum VkSessionUpdateMaskMode {}
::wx_core::api!(
    VkSessionUpdateMaskMode = object VK_SESSION[21], VkSessionUpdateMaskModeOptions =>
    fields()
);
/// Parameters of [`VkSession::update_mask_mode`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionUpdateMaskModeOptions {
    /// True makes getLegSegmentBuffer deliver
    pub use_mask: bool,
}
impl VkSessionUpdateMaskModeOptions {
    /// With all of them.
    pub fn new(use_mask: bool) -> Self {
        Self { use_mask }
    }
}
::wx_core::record!(VkSessionUpdateMaskModeOptions { use_mask });
/// What the session is doing
///
/// Called as [`VkSession::state`].
pub enum VkSessionState {}
::wx_core::api!(VkSessionState = object VK_SESSION[22], () => value VkSessionStateValue);
/// What the session was made with
///
/// Called as [`VkSession::config`].
pub enum VkSessionConfig {}
::wx_core::api!(VkSessionConfig = object VK_SESSION[23], () => value VkConfig);
/// Dimensions of the camera picture; `resize` tells of changes
///
/// Called as [`VkSession::camera_size`].
pub enum VkSessionCameraSize {}
::wx_core::api!(VkSessionCameraSize = object VK_SESSION[24], () => value VkSize);
/// One picture of the camera: its time, the pose of the lens and access to the pixels.
///
/// Since 2.20.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.html)
#[derive(Clone, Debug)]
pub struct VkFrame {
    client: ::wx_core::Client,
}
::wx_core::object!(VkFrame = VK_FRAME);
impl VkFrame {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Puts the picture into two WebGL textures without a copy, the quick way to show it.
    ///
    /// Parameters:
    ///
    /// - `gl`: Context that the textures belong to
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getCameraTexture.html)
    pub fn get_camera_texture(&self, gl: External) -> Result<YuvTextureRes> {
        self.client
            .sync::<VkFrameGetCameraTexture>(VkFrameGetCameraTextureOptions::new(gl))
    }
    /// Gives the matrix by which a shader crops and turns the raw camera texture.
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getDisplayTransform.html)
    pub fn get_display_transform(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkFrameGetDisplayTransform>(())
    }
    /// Copies the picture as RGBA for analysis, cropped to fill; the session needs `gl`. Slow for
    /// display.
    ///
    /// Parameters:
    ///
    /// - `width`: Width of the copy, a multiple of 16. At least 0.
    /// - `height`: Height of the copy. At least 0.
    ///
    /// Since 2.24.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getCameraBuffer.html)
    pub fn get_camera_buffer(&self, width: i64, height: i64) -> Result<Vec<u8>> {
        self.client
            .sync::<
                VkFrameGetCameraBuffer,
            >(VkFrameGetCameraBufferOptions::new(width, height))
    }
    /// Gives the picture compressed as a JPEG, ready for upload.
    ///
    /// Parameters:
    ///
    /// - `width`: Width of the JPEG. At least 0.
    /// - `height`: Height of the JPEG. At least 0.
    /// - `quality`: More is sharper and bigger. From 0 to 100.
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getCameraJpgBuffer.html)
    pub fn get_camera_jpg_buffer(
        &self,
        width: i64,
        height: i64,
        quality: i64,
    ) -> Result<Vec<u8>> {
        self.client
            .sync::<
                VkFrameGetCameraJpgBuffer,
            >(VkFrameGetCameraJpgBufferOptions::new(width, height, quality))
    }
    /// Gives a float for each point telling how far away it is, with `track.depth`.
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getDepthBuffer.html)
    pub fn get_depth_buffer(&self) -> Result<DepthBufferRes> {
        self.client.sync::<VkFrameGetDepthBuffer>(())
    }
    /// Gives a mask of where legs are, for hiding a virtual shoe behind them.
    ///
    /// Since 3.2.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getLegSegmentBuffer.html)
    pub fn get_leg_segment_buffer(&self) -> Result<LegSegmentBufferRes> {
        self.client.sync::<VkFrameGetLegSegmentBuffer>(())
    }
    /// Where the camera was when it took the frame
    pub fn camera(&self) -> Result<VkCamera> {
        self.client.sync::<VkFrameCamera>(())
    }
    /// When the frame was taken
    pub fn timestamp(&self) -> Result<f64> {
        self.client.sync::<VkFrameTimestamp>(())
    }
}
impl AsRef<::wx_core::Client> for VkFrame {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Puts the picture into two WebGL textures without a copy, the quick way to show it.
///
/// Called as [`VkFrame::get_camera_texture`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getCameraTexture.html)
pub enum VkFrameGetCameraTexture {}
::wx_core::api!(
    VkFrameGetCameraTexture = object VK_FRAME[0], VkFrameGetCameraTextureOptions => value
    YuvTextureRes
);
/// Parameters of [`VkFrame::get_camera_texture`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkFrameGetCameraTextureOptions {
    /// Context that the textures belong to
    pub gl: External,
}
impl VkFrameGetCameraTextureOptions {
    /// With all of them.
    pub fn new(gl: External) -> Self {
        Self { gl }
    }
}
::wx_core::record!(VkFrameGetCameraTextureOptions { gl });
/// Gives the matrix by which a shader crops and turns the raw camera texture.
///
/// Called as [`VkFrame::get_display_transform`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getDisplayTransform.html)
pub enum VkFrameGetDisplayTransform {}
::wx_core::api!(VkFrameGetDisplayTransform = object VK_FRAME[1], () => value Vec < u8 >);
/// Copies the picture as RGBA for analysis, cropped to fill; the session needs `gl`.
///
/// Called as [`VkFrame::get_camera_buffer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getCameraBuffer.html)
pub enum VkFrameGetCameraBuffer {}
::wx_core::api!(
    VkFrameGetCameraBuffer = object VK_FRAME[2], VkFrameGetCameraBufferOptions => value
    Vec < u8 >
);
/// Parameters of [`VkFrame::get_camera_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkFrameGetCameraBufferOptions {
    /// Width of the copy, a multiple of 16. At least 0.
    pub width: i64,
    /// Height of the copy. At least 0.
    pub height: i64,
}
impl VkFrameGetCameraBufferOptions {
    /// With all of them.
    pub fn new(width: i64, height: i64) -> Self {
        Self { width, height }
    }
}
::wx_core::record!(VkFrameGetCameraBufferOptions { width, height });
/// Gives the picture compressed as a JPEG, ready for upload.
///
/// Called as [`VkFrame::get_camera_jpg_buffer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getCameraJpgBuffer.html)
pub enum VkFrameGetCameraJpgBuffer {}
::wx_core::api!(
    VkFrameGetCameraJpgBuffer = object VK_FRAME[3], VkFrameGetCameraJpgBufferOptions =>
    value Vec < u8 >
);
/// Parameters of [`VkFrame::get_camera_jpg_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkFrameGetCameraJpgBufferOptions {
    /// Width of the JPEG. At least 0.
    pub width: i64,
    /// Height of the JPEG. At least 0.
    pub height: i64,
    /// More is sharper and bigger. From 0 to 100.
    pub quality: i64,
}
impl VkFrameGetCameraJpgBufferOptions {
    /// With all of them.
    pub fn new(width: i64, height: i64, quality: i64) -> Self {
        Self { width, height, quality }
    }
}
::wx_core::record!(VkFrameGetCameraJpgBufferOptions { width, height, quality });
/// Gives a float for each point telling how far away it is, with `track.depth`.
///
/// Called as [`VkFrame::get_depth_buffer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getDepthBuffer.html)
pub enum VkFrameGetDepthBuffer {}
::wx_core::api!(VkFrameGetDepthBuffer = object VK_FRAME[4], () => value DepthBufferRes);
/// Gives a mask of where legs are, for hiding a virtual shoe behind them.
///
/// Called as [`VkFrame::get_leg_segment_buffer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKFrame.getLegSegmentBuffer.html)
pub enum VkFrameGetLegSegmentBuffer {}
::wx_core::api!(
    VkFrameGetLegSegmentBuffer = object VK_FRAME[5], () => value LegSegmentBufferRes
);
/// Where the camera was when it took the frame
///
/// Called as [`VkFrame::camera`].
pub enum VkFrameCamera {}
::wx_core::api!(VkFrameCamera = object VK_FRAME[6], () => value VkCamera);
/// When the frame was taken
///
/// Called as [`VkFrame::timestamp`].
pub enum VkFrameTimestamp {}
::wx_core::api!(VkFrameTimestamp = object VK_FRAME[7], () => value f64);
/// Position and lens of the camera at one frame, as matrices for WebGL.
///
/// Since 2.20.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKCamera.html)
#[derive(Clone, Debug)]
pub struct VkCamera {
    client: ::wx_core::Client,
}
::wx_core::object!(VkCamera = VK_CAMERA);
impl VkCamera {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Computes the matrix that maps the camera's space to the screen between two depths.
    ///
    /// Parameters:
    ///
    /// - `near`: Depth before which nothing is drawn
    /// - `far`: Depth behind which nothing is drawn
    ///
    /// Since 2.20.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKCamera.getProjectionMatrix.html)
    pub fn get_projection_matrix(&self, near: f64, far: f64) -> Result<Vec<u8>> {
        self.client
            .sync::<
                VkCameraGetProjectionMatrix,
            >(VkCameraGetProjectionMatrixOptions::new(near, far))
    }
    /// Takes points of the world into the camera's space
    pub fn view_matrix(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkCameraViewMatrix>(())
    }
    /// Pose of the camera as tracked, not inverted
    pub fn transform(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkCameraTransform>(())
    }
    /// Focal lengths and centre of the lens, v2 only
    ///
    /// Since 2.22.0.
    pub fn intrinsics(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkCameraIntrinsics>(())
    }
}
impl AsRef<::wx_core::Client> for VkCamera {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Computes the matrix that maps the camera's space to the screen between two depths.
///
/// Called as [`VkCamera::get_projection_matrix`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ai/visionkit/VKCamera.getProjectionMatrix.html)
pub enum VkCameraGetProjectionMatrix {}
::wx_core::api!(
    VkCameraGetProjectionMatrix = object VK_CAMERA[0], VkCameraGetProjectionMatrixOptions
    => value Vec < u8 >
);
/// Parameters of [`VkCamera::get_projection_matrix`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkCameraGetProjectionMatrixOptions {
    /// Depth before which nothing is drawn
    pub near: f64,
    /// Depth behind which nothing is drawn
    pub far: f64,
}
impl VkCameraGetProjectionMatrixOptions {
    /// With all of them.
    pub fn new(near: f64, far: f64) -> Self {
        Self { near, far }
    }
}
::wx_core::record!(VkCameraGetProjectionMatrixOptions { near, far });
/// Takes points of the world into the camera's space
///
/// Called as [`VkCamera::view_matrix`].
pub enum VkCameraViewMatrix {}
::wx_core::api!(VkCameraViewMatrix = object VK_CAMERA[1], () => value Vec < u8 >);
/// Pose of the camera as tracked, not inverted
///
/// Called as [`VkCamera::transform`].
pub enum VkCameraTransform {}
::wx_core::api!(VkCameraTransform = object VK_CAMERA[2], () => value Vec < u8 >);
/// Focal lengths and centre of the lens, v2 only
///
/// Called as [`VkCamera::intrinsics`].
pub enum VkCameraIntrinsics {}
::wx_core::api!(VkCameraIntrinsics = object VK_CAMERA[3], () => value Vec < u8 >);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static VISIONKIT: Family = Family {
        name: "visionkit",
        apis: &[
            ApiDesc::sync("isVKSupport")
                .params(&IS_VK_SUPPORT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Boolean)),
            ApiDesc::sync("createVKSession")
                .params(&CREATE_VK_SESSION_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&VK_SESSION)))
                .scope("camera")
                .privacy("camera"),
        ],
        properties: &[],
    };
    pub static VK_SESSION: ObjectDesc = ObjectDesc {
        name: "VKSession",
        members: &[
            ApiDesc::sync("VKSession.start")
                .key("start")
                .params(&VK_SESSION_START_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.stop").key("stop"),
            ApiDesc::sync("VKSession.destroy").key("destroy"),
            ApiDesc::sync("VKSession.on")
                .key("on")
                .params(&VK_SESSION_ON_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("VKSession.off")
                .key("off")
                .params(&VK_SESSION_OFF_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("VKSession.getVKFrame")
                .key("getVKFrame")
                .params(&VK_SESSION_GET_VK_FRAME_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&VK_FRAME))),
            ApiDesc::sync("VKSession.hitTest")
                .key("hitTest")
                .params(&VK_SESSION_HIT_TEST_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Value(Type::List(&Type::Struct(&HIT_TEST_RES)))),
            ApiDesc::sync("VKSession.addMarker")
                .key("addMarker")
                .params(&VK_SESSION_ADD_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Int)),
            ApiDesc::sync("VKSession.removeMarker")
                .key("removeMarker")
                .params(&VK_SESSION_REMOVE_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.getAllMarker")
                .key("getAllMarker")
                .returns(Returns::Value(Type::List(&Type::Struct(&VK_MARKER)))),
            ApiDesc::sync("VKSession.addOSDMarker")
                .key("addOSDMarker")
                .params(&VK_SESSION_ADD_OSD_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Int)),
            ApiDesc::sync("VKSession.removeOSDMarker")
                .key("removeOSDMarker")
                .params(&VK_SESSION_REMOVE_OSD_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.getAllOSDMarker")
                .key("getAllOSDMarker")
                .returns(Returns::Value(Type::List(&Type::Struct(&VK_MARKER)))),
            ApiDesc::sync("VKSession.updateOSDThreshold")
                .key("updateOSDThreshold")
                .params(&VK_SESSION_UPDATE_OSD_THRESHOLD_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.detectFace")
                .key("detectFace")
                .params(&VK_SESSION_DETECT_FACE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.detectBody")
                .key("detectBody")
                .params(&VK_SESSION_DETECT_BODY_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.detectHand")
                .key("detectHand")
                .params(&VK_SESSION_DETECT_HAND_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.detectDepth")
                .key("detectDepth")
                .params(&VK_SESSION_DETECT_DEPTH_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.runOCR")
                .key("runOCR")
                .params(&VK_SESSION_RUN_OCR_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.setDepthOccRange")
                .key("setDepthOccRange")
                .params(&VK_SESSION_SET_DEPTH_OCC_RANGE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.update3DMode")
                .key("update3DMode")
                .params(&VK_SESSION_UPDATE3_D_MODE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.updateMaskMode")
                .key("updateMaskMode")
                .params(&VK_SESSION_UPDATE_MASK_MODE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::get(
                "VKSession.state",
                "state",
                Type::Enum(&VK_SESSION_STATE_VALUE),
            ),
            ApiDesc::get("VKSession.config", "config", Type::Struct(&VK_CONFIG)),
            ApiDesc::get("VKSession.cameraSize", "cameraSize", Type::Struct(&VK_SIZE)),
        ],
    };
    pub static VK_FRAME: ObjectDesc = ObjectDesc {
        name: "VKFrame",
        members: &[
            ApiDesc::sync("VKFrame.getCameraTexture")
                .key("getCameraTexture")
                .params(&VK_FRAME_GET_CAMERA_TEXTURE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Struct(&YUV_TEXTURE_RES))),
            ApiDesc::sync("VKFrame.getDisplayTransform")
                .key("getDisplayTransform")
                .returns(Returns::Value(Type::Buffer)),
            ApiDesc::sync("VKFrame.getCameraBuffer")
                .key("getCameraBuffer")
                .params(&VK_FRAME_GET_CAMERA_BUFFER_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Bytes)),
            ApiDesc::sync("VKFrame.getCameraJpgBuffer")
                .key("getCameraJpgBuffer")
                .params(&VK_FRAME_GET_CAMERA_JPG_BUFFER_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Value(Type::Bytes)),
            ApiDesc::sync("VKFrame.getDepthBuffer")
                .key("getDepthBuffer")
                .returns(Returns::Value(Type::Struct(&DEPTH_BUFFER_RES))),
            ApiDesc::sync("VKFrame.getLegSegmentBuffer")
                .key("getLegSegmentBuffer")
                .returns(Returns::Value(Type::Struct(&LEG_SEGMENT_BUFFER_RES))),
            ApiDesc::get("VKFrame.camera", "camera", Type::Handle(&VK_CAMERA)),
            ApiDesc::get("VKFrame.timestamp", "timestamp", Type::Number),
        ],
    };
    pub static VK_CAMERA: ObjectDesc = ObjectDesc {
        name: "VKCamera",
        members: &[
            ApiDesc::sync("VKCamera.getProjectionMatrix")
                .key("getProjectionMatrix")
                .params(&VK_CAMERA_GET_PROJECTION_MATRIX_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Buffer)),
            ApiDesc::get("VKCamera.viewMatrix", "viewMatrix", Type::Buffer),
            ApiDesc::get("VKCamera.transform", "transform", Type::Buffer),
            ApiDesc::get("VKCamera.intrinsics", "intrinsics", Type::Buffer),
        ],
    };
    pub static IS_VK_SUPPORT_OPTIONS: StructDesc = StructDesc::new(
        "IsVkSupportOptions",
        &[FieldDesc::new("version", Type::Enum(&VK_VERSION))],
    );
    pub static CREATE_VK_SESSION_OPTIONS: StructDesc = StructDesc::new(
        "CreateVkSessionOptions",
        &[
            FieldDesc::new("track", Type::Struct(&TRACK)),
            FieldDesc::new("gl", Type::External).optional(),
            FieldDesc::new("version", Type::Enum(&VK_VERSION)).optional(),
        ],
    );
    pub static VK_SESSION_START_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionStartOptions",
        &[
            FieldDesc::new(
                "callback",
                Type::Callback(&CallbackDesc::new(&[Type::Enum(&VK_STATUS)]).once()),
            ),
        ],
    );
    pub static VK_SESSION_ON_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionOnOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any]))),
        ],
    );
    pub static VK_SESSION_OFF_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionOffOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new("listener", Type::Callback(&CallbackDesc::new(&[Type::Any])))
                .optional(),
        ],
    );
    pub static VK_SESSION_GET_VK_FRAME_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionGetVkFrameOptions",
        &[
            FieldDesc::new("width", Type::Number).min(0.0),
            FieldDesc::new("height", Type::Number).min(0.0),
        ],
    );
    pub static VK_SESSION_HIT_TEST_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionHitTestOptions",
        &[
            FieldDesc::new("x", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("y", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("reset", Type::Union(&VK_SESSION_HIT_TEST_RESET)),
        ],
    );
    pub static VK_SESSION_ADD_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionAddMarkerOptions",
        &[FieldDesc::new("path", Type::String)],
    );
    pub static VK_SESSION_REMOVE_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRemoveMarkerOptions",
        &[FieldDesc::new("markerId", Type::Int)],
    );
    pub static VK_SESSION_ADD_OSD_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionAddOsdMarkerOptions",
        &[FieldDesc::new("path", Type::String)],
    );
    pub static VK_SESSION_REMOVE_OSD_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRemoveOsdMarkerOptions",
        &[FieldDesc::new("markerId", Type::Int)],
    );
    pub static VK_SESSION_UPDATE_OSD_THRESHOLD_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionUpdateOsdThresholdOptions",
        &[FieldDesc::new("threshold", Type::Number)],
    );
    pub static VK_SESSION_DETECT_FACE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectFaceOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("modelModel", Type::Enum(&FACE_MODEL)).optional(),
            FieldDesc::new("pupilInfo", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("scoreThreshold", Type::Number).optional().min(0.0).max(1.0),
            FieldDesc::new("sourceType", Type::Enum(&PICTURE_SOURCE)).optional(),
        ],
    );
    pub static VK_SESSION_DETECT_BODY_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectBodyOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("scoreThreshold", Type::Number).optional().min(0.0).max(1.0),
            FieldDesc::new("sourceType", Type::Enum(&PICTURE_SOURCE)).optional(),
        ],
    );
    pub static VK_SESSION_DETECT_HAND_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectHandOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("algoMode", Type::Enum(&VK_SESSION_DETECT_HAND_ALGO_MODE))
                .optional(),
            FieldDesc::new("scoreThreshold", Type::Number).optional().min(0.0).max(1.0),
        ],
    );
    pub static VK_SESSION_DETECT_DEPTH_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectDepthOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
        ],
    );
    pub static VK_SESSION_RUN_OCR_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRunOcrOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
        ],
    );
    pub static VK_SESSION_SET_DEPTH_OCC_RANGE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionSetDepthOccRangeOptions",
        &[FieldDesc::new("threshold", Type::Number)],
    );
    pub static VK_SESSION_UPDATE3_D_MODE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionUpdate3DModeOptions",
        &[FieldDesc::new("open3d", Type::Boolean)],
    );
    pub static VK_SESSION_UPDATE_MASK_MODE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionUpdateMaskModeOptions",
        &[FieldDesc::new("useMask", Type::Boolean)],
    );
    pub static VK_FRAME_GET_CAMERA_TEXTURE_OPTIONS: StructDesc = StructDesc::new(
        "VkFrameGetCameraTextureOptions",
        &[FieldDesc::new("gl", Type::External)],
    );
    pub static VK_FRAME_GET_CAMERA_BUFFER_OPTIONS: StructDesc = StructDesc::new(
        "VkFrameGetCameraBufferOptions",
        &[
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
        ],
    );
    pub static VK_FRAME_GET_CAMERA_JPG_BUFFER_OPTIONS: StructDesc = StructDesc::new(
        "VkFrameGetCameraJpgBufferOptions",
        &[
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("quality", Type::Int).min(0.0).max(100.0),
        ],
    );
    pub static VK_CAMERA_GET_PROJECTION_MATRIX_OPTIONS: StructDesc = StructDesc::new(
        "VkCameraGetProjectionMatrixOptions",
        &[FieldDesc::new("near", Type::Number), FieldDesc::new("far", Type::Number)],
    );
    pub static FACE_MODEL: EnumDesc = EnumDesc {
        name: "FaceModel",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static VK_VERSION: EnumDesc = EnumDesc {
        name: "VKVersion",
        values: &[EnumValue::Text("v1"), EnumValue::Text("v2")],
    };
    pub static VK_STATUS: EnumDesc = EnumDesc {
        name: "VKStatus",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(104),
            EnumValue::Int(112),
            EnumValue::Int(1025),
            EnumValue::Int(1026),
            EnumValue::Int(2000000),
            EnumValue::Int(2000001),
            EnumValue::Int(2000002),
            EnumValue::Int(2000003),
            EnumValue::Int(2000004),
            EnumValue::Int(2003000),
            EnumValue::Int(2003001),
            EnumValue::Int(2003002),
        ],
    };
    pub static VK_CONFIG: StructDesc = StructDesc::new(
        "VKConfig",
        &[
            FieldDesc::new("track", Type::Struct(&TRACK)),
            FieldDesc::new("gl", Type::External).optional(),
            FieldDesc::new("version", Type::Enum(&VK_VERSION)).optional(),
        ],
    );
    pub static TRACK: StructDesc = StructDesc::new(
        "Track",
        &[
            FieldDesc::new("plane", Type::Struct(&PLANE_TRACK)).optional(),
            FieldDesc::new("marker", Type::Boolean).optional(),
            FieldDesc::new("OSD", Type::Boolean).optional(),
            FieldDesc::new("face", Type::Struct(&FACE_TRACK)).optional(),
            FieldDesc::new("hand", Type::Struct(&HAND_TRACK)).optional(),
            FieldDesc::new("body", Type::Struct(&BODY_TRACK)).optional(),
            FieldDesc::new("depth", Type::Struct(&DEPTH_TRACK)).optional(),
            FieldDesc::new("OCR", Type::Struct(&OCR_TRACK)).optional(),
            FieldDesc::new("IDCard", Type::Struct(&ID_CARD_TRACK)).optional(),
            FieldDesc::new("shoe", Type::Struct(&SHOE_TRACK)).optional(),
            FieldDesc::new("threeDof", Type::Boolean).optional(),
        ],
    );
    pub static TRACK_SOURCE: EnumDesc = EnumDesc {
        name: "TrackSource",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static PLANE_TRACK: StructDesc = StructDesc::new(
        "PlaneTrack",
        &[
            FieldDesc::new("mode", Type::Enum(&PLANE_TRACK_MODE)),
            FieldDesc::new("force", Type::Boolean).optional(),
        ],
    );
    pub static FACE_TRACK: StructDesc = StructDesc::new(
        "FaceTrack",
        &[FieldDesc::new("mode", Type::Enum(&TRACK_SOURCE))],
    );
    pub static HAND_TRACK: StructDesc = StructDesc::new(
        "HandTrack",
        &[FieldDesc::new("mode", Type::Enum(&TRACK_SOURCE))],
    );
    pub static BODY_TRACK: StructDesc = StructDesc::new(
        "BodyTrack",
        &[FieldDesc::new("mode", Type::Enum(&TRACK_SOURCE))],
    );
    pub static DEPTH_TRACK: StructDesc = StructDesc::new(
        "DepthTrack",
        &[FieldDesc::new("mode", Type::Enum(&TRACK_SOURCE))],
    );
    pub static OCR_TRACK: StructDesc = StructDesc::new(
        "OCRTrack",
        &[FieldDesc::new("mode", Type::Enum(&TRACK_SOURCE))],
    );
    pub static ID_CARD_TRACK: StructDesc = StructDesc::new(
        "IDCardTrack",
        &[FieldDesc::new("mode", Type::Enum(&ID_CARD_TRACK_MODE))],
    );
    pub static SHOE_TRACK: StructDesc = StructDesc::new(
        "ShoeTrack",
        &[FieldDesc::new("mode", Type::Enum(&SHOE_TRACK_MODE))],
    );
    pub static PICTURE_SOURCE: EnumDesc = EnumDesc {
        name: "PictureSource",
        values: &[EnumValue::Int(1), EnumValue::Int(0)],
    };
    pub static VK_MARKER: StructDesc = StructDesc::new(
        "VKMarker",
        &[FieldDesc::new("markerId", Type::Int), FieldDesc::new("path", Type::String)],
    );
    pub static HIT_TEST_RES: StructDesc = StructDesc::new(
        "HitTestRes",
        &[FieldDesc::new("transform", Type::Buffer)],
    );
    pub static YUV_TEXTURE_RES: StructDesc = StructDesc::new(
        "YUVTextureRes",
        &[
            FieldDesc::new("yTexture", Type::External),
            FieldDesc::new("uvTexture", Type::External),
        ],
    );
    pub static DEPTH_BUFFER_RES: StructDesc = StructDesc::new(
        "DepthBufferRes",
        &[
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("DepthAddress", Type::Bytes),
        ],
    );
    pub static LEG_SEGMENT_BUFFER_RES: StructDesc = StructDesc::new(
        "LegSegmentBufferRes",
        &[
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("DepthAddress", Type::Bytes),
        ],
    );
    pub static VK_SIZE: StructDesc = StructDesc::new(
        "VKSize",
        &[FieldDesc::new("width", Type::Number), FieldDesc::new("height", Type::Number)],
    );
    pub static VK_ORIGIN: StructDesc = StructDesc::new(
        "VKOrigin",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static VK_POINT: StructDesc = StructDesc::new(
        "VKPoint",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static VK_PLANE_ANCHOR: StructDesc = StructDesc::new(
        "VKPlaneAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_PLANE_ANCHOR_TYPE)),
            FieldDesc::new("alignment", Type::Int),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("transform", Type::Buffer),
        ],
    );
    pub static VK_MARKER_ANCHOR: StructDesc = StructDesc::new(
        "VKMarkerAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_MARKER_ANCHOR_TYPE)),
            FieldDesc::new("markerId", Type::Int),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("transform", Type::Buffer),
        ],
    );
    pub static VK_OSD_ANCHOR: StructDesc = StructDesc::new(
        "VKOSDAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_OSD_ANCHOR_TYPE)),
            FieldDesc::new("markerId", Type::Int),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
        ],
    );
    pub static VK_FACE_ANCHOR: StructDesc = StructDesc::new(
        "VKFaceAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_FACE_ANCHOR_TYPE)),
            FieldDesc::new("detectId", Type::Int),
            FieldDesc::new("angle", Type::List(&Type::Number)),
            FieldDesc::new("confidence", Type::List(&Type::Number)),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("points", Type::List(&Type::Struct(&VK_POINT))),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
        ],
    );
    pub static VK_HAND_ANCHOR: StructDesc = StructDesc::new(
        "VKHandAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_HAND_ANCHOR_TYPE)),
            FieldDesc::new("detectId", Type::Int),
            FieldDesc::new("confidence", Type::List(&Type::Number)),
            FieldDesc::new("gesture", Type::Enum(&VK_HAND_ANCHOR_GESTURE)),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("points", Type::List(&Type::Struct(&VK_ORIGIN))),
            FieldDesc::new("score", Type::Number),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
        ],
    );
    pub static VK_BODY_ANCHOR: StructDesc = StructDesc::new(
        "VKBodyAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_BODY_ANCHOR_TYPE)),
            FieldDesc::new("detectId", Type::Int),
            FieldDesc::new("confidence", Type::List(&Type::Number)),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("points", Type::List(&Type::Struct(&VK_ORIGIN))),
            FieldDesc::new("score", Type::Number),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
        ],
    );
    pub static VK_OCR_ANCHOR: StructDesc = StructDesc::new(
        "VKOCRAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_OCR_ANCHOR_TYPE)),
            FieldDesc::new("text", Type::String),
        ],
    );
    pub static VK_DEPTH_ANCHOR: StructDesc = StructDesc::new(
        "VKDepthAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("type", Type::Enum(&VK_DEPTH_ANCHOR_TYPE)),
            FieldDesc::new("depthArray", Type::List(&Type::Number)),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
        ],
    );
    pub static PLANE_TRACK_MODE: EnumDesc = EnumDesc {
        name: "PlaneTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2), EnumValue::Int(3)],
    };
    pub static ID_CARD_TRACK_MODE: EnumDesc = EnumDesc {
        name: "IdCardTrackMode",
        values: &[EnumValue::Int(2)],
    };
    pub static SHOE_TRACK_MODE: EnumDesc = EnumDesc {
        name: "ShoeTrackMode",
        values: &[EnumValue::Int(1)],
    };
    pub static VK_PLANE_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkPlaneAnchorType",
        values: &[EnumValue::Int(0)],
    };
    pub static VK_MARKER_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkMarkerAnchorType",
        values: &[EnumValue::Int(1)],
    };
    pub static VK_OSD_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkOsdAnchorType",
        values: &[EnumValue::Int(2)],
    };
    pub static VK_FACE_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkFaceAnchorType",
        values: &[EnumValue::Int(3)],
    };
    pub static VK_HAND_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkHandAnchorType",
        values: &[EnumValue::Int(7)],
    };
    pub static VK_HAND_ANCHOR_GESTURE: EnumDesc = EnumDesc {
        name: "VkHandAnchorGesture",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
            EnumValue::Int(4),
            EnumValue::Int(5),
            EnumValue::Int(6),
            EnumValue::Int(7),
            EnumValue::Int(8),
            EnumValue::Int(9),
            EnumValue::Int(10),
            EnumValue::Int(11),
            EnumValue::Int(12),
            EnumValue::Int(13),
            EnumValue::Int(14),
            EnumValue::Int(15),
            EnumValue::Int(16),
            EnumValue::Int(17),
            EnumValue::Int(18),
            EnumValue::Int(-1),
        ],
    };
    pub static VK_BODY_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkBodyAnchorType",
        values: &[EnumValue::Int(5)],
    };
    pub static VK_OCR_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkOcrAnchorType",
        values: &[EnumValue::Int(6)],
    };
    pub static VK_DEPTH_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkDepthAnchorType",
        values: &[EnumValue::Int(8)],
    };
    pub static VK_SESSION_STATE_VALUE: EnumDesc = EnumDesc {
        name: "VkSessionStateValue",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
    pub static VK_SESSION_HIT_TEST_RESET: [Type; 2] = [Type::Boolean, Type::Object];
    pub static VK_SESSION_DETECT_HAND_ALGO_MODE: EnumDesc = EnumDesc {
        name: "VkSessionDetectHandAlgoMode",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
}
