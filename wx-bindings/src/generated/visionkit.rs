// Generated from visionkit.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::VISIONKIT;
/// Which abilities a session has
#[derive(Clone, Debug)]
pub struct Track {
    /// Finding flat surfaces
    pub plane: PlaneTrack,
    /// Finding an identity card in a picture
    ///
    /// Since 3.3.0.
    pub id_card: Option<IdCardTrack>,
    /// Reading text
    ///
    /// Since 2.27.0.
    pub ocr: Option<OcrTrack>,
    /// Finding objects by one sample photo; not together with `marker`
    ///
    /// Since 2.24.5.
    pub osd: Option<bool>,
    /// Finding people and their joints
    ///
    /// Since 2.28.0.
    pub body: Option<BodyTrack>,
    /// Estimating how far away things are
    ///
    /// Since 3.0.0.
    pub depth: Option<DepthTrack>,
    /// Finding faces
    ///
    /// Since 2.25.0.
    pub face: Option<FaceTrack>,
    /// Finding hands and gestures
    ///
    /// Since 2.28.0.
    pub hand: Option<HandTrack>,
    /// Finding given pictures; with planes of v2 since 3.0.0
    ///
    /// Since 2.24.5.
    pub marker: Option<bool>,
    /// Finding shoes, for trying them on
    ///
    /// Since 3.2.1.
    pub shoe: Option<ShoeTrack>,
    /// Rotation only, from the gyroscope: quick and steady for simple AR
    ///
    /// Since 2.28.0.
    pub three_dof: Option<bool>,
}
::wx_core::record!(
    Track { plane, id_card, ocr, osd, body, depth, face, hand, marker, shoe, three_dof }
);
/// What a session tracks, and how
#[derive(Clone, Debug)]
pub struct VkConfig {
    /// Abilities to switch on; most exclude each other, planes are the default
    pub track: Track,
    /// Context that camera textures go to; getCameraBuffer needs it
    ///
    /// Since 2.23.0.
    pub gl: Option<External>,
    /// VisionKit version to run
    ///
    /// Since 2.22.0.
    pub version: Option<VkConfigVersion>,
}
::wx_core::record!(VkConfig { track, gl, version });
/// A camera picture as two textures
#[derive(Clone, Debug)]
pub struct YuvTextureRes {
    /// Colour, at lower resolution
    pub uv_texture: External,
    /// Brightness, at full resolution
    pub y_texture: External,
}
::wx_core::record!(YuvTextureRes { uv_texture, y_texture });
/// A map of distances
#[derive(Clone, Debug)]
pub struct DepthBufferRes {
    /// One 32-bit float per point, row by row
    pub depth_address: Vec<u8>,
    /// Rows of the map
    ///
    /// At least 0.
    pub height: i64,
    /// Points per row of the map
    ///
    /// At least 0.
    pub width: i64,
}
::wx_core::record!(DepthBufferRes { depth_address, height, width });
/// A mask of legs
#[derive(Clone, Debug)]
pub struct LegSegmentBufferRes {
    /// One byte per point: 0 is no leg, 255 surely one
    pub depth_address: Vec<u8>,
    /// Rows of the mask
    ///
    /// At least 0.
    pub height: i64,
    /// Points per row of the mask
    ///
    /// At least 0.
    pub width: i64,
}
::wx_core::record!(LegSegmentBufferRes { depth_address, height, width });
/// Extent of something seen
#[derive(Clone, Debug)]
pub struct VkSize {
    /// Vertical extent
    pub height: f64,
    /// Horizontal extent
    pub width: f64,
}
::wx_core::record!(VkSize { height, width });
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
/// A person in the picture
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct VkBodyAnchor {
    /// How certain each joint is, in the order of `points`
    pub confidence: Vec<f64>,
    /// Running number of the detection
    pub detect_id: i64,
    /// Tells this person from others while tracked
    pub id: i64,
    /// Upper left corner of the person's box, in parts of the view
    pub origin: VkOrigin,
    /// Joints of the body, in parts of the view
    pub points: Vec<VkOrigin>,
    /// How certain the whole body is
    pub score: f64,
    /// Box of the person in parts of the view, 1 being all of it
    pub size: VkSize,
    /// Marks a body anchor
    pub r#type: VkBodyAnchorType,
}
::wx_core::record!(
    VkBodyAnchor { confidence, detect_id, id, origin, points, score, size, r#type }
);
/// Estimated depths of a picture
///
/// Since 2.33.0.
#[derive(Clone, Debug)]
pub struct VkDepthAnchor {
    /// Distances point by point
    pub depth_array: Vec<f64>,
    /// Tells depth results apart
    pub id: i64,
    /// Area covered, in parts of the view
    pub size: VkSize,
    /// Marks a depth anchor
    pub r#type: VkDepthAnchorType,
}
::wx_core::record!(VkDepthAnchor { depth_array, id, size, r#type });
/// A face in the picture
///
/// Since 2.25.0.
#[derive(Clone, Debug)]
pub struct VkFaceAnchor {
    /// Which way the face is turned
    pub angle: Vec<f64>,
    /// How certain each of the face's points is
    pub confidence: Vec<f64>,
    /// Running number of the face detection
    pub detect_id: i64,
    /// Tells this face from others while tracked
    pub id: i64,
    /// Upper left corner of the face's box, in parts of the view
    pub origin: VkOrigin,
    /// 106 points along brows, eyes, nose, mouth and chin
    pub points: Vec<VkPoint>,
    /// Box of the face in parts of the view
    pub size: VkSize,
    /// Marks a face anchor
    pub r#type: VkFaceAnchorType,
}
::wx_core::record!(
    VkFaceAnchor { angle, confidence, detect_id, id, origin, points, size, r#type }
);
/// A hand in the picture
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct VkHandAnchor {
    /// How certain each joint of the hand is
    pub confidence: Vec<f64>,
    /// Running number of the hand detection
    pub detect_id: i64,
    /// What the hand shows
    pub gesture: VkHandAnchorGesture,
    /// Tells this hand from others while tracked
    pub id: i64,
    /// Upper left corner of the hand's box, in parts of the view
    pub origin: VkOrigin,
    /// Joints of the hand, in parts of the view
    pub points: Vec<VkOrigin>,
    /// How certain the whole hand is
    pub score: f64,
    /// Box of the hand in parts of the view
    pub size: VkSize,
    /// Marks a hand anchor
    pub r#type: VkHandAnchorType,
}
::wx_core::record!(
    VkHandAnchor { confidence, detect_id, gesture, id, origin, points, score, size,
    r#type }
);
/// A marker picture found in the world
///
/// Since 2.24.5.
#[derive(Clone, Debug)]
pub struct VkMarkerAnchor {
    /// Tells this sighting from others
    pub id: i64,
    /// Which added marker was found
    pub marker_id: i64,
    /// File of the marker that was found
    pub path: String,
    /// Pose of the marker, column by column
    pub transform: Vec<u8>,
    /// Marks a marker anchor
    pub r#type: VkMarkerAnchorType,
}
::wx_core::record!(VkMarkerAnchor { id, marker_id, path, transform, r#type });
/// Text that was read
///
/// Since 2.27.0.
#[derive(Clone, Debug)]
pub struct VkOcrAnchor {
    /// Tells this piece of text from others
    pub id: i64,
    /// The characters as read
    pub text: String,
    /// Marks a text anchor
    pub r#type: VkOcrAnchorType,
}
::wx_core::record!(VkOcrAnchor { id, text, r#type });
/// An object found by its sample photo
///
/// Since 2.24.5.
#[derive(Clone, Debug)]
pub struct VkOsdAnchor {
    /// Tells this object from others
    pub id: i64,
    /// Which added sample it matches
    pub marker_id: i64,
    /// Upper left corner of the object's box, in parts of the view
    pub origin: VkOrigin,
    /// File of the sample it matches
    pub path: String,
    /// Box of the object in parts of the view
    pub size: VkSize,
    /// Marks an OSD anchor
    pub r#type: VkOsdAnchorType,
}
::wx_core::record!(VkOsdAnchor { id, marker_id, origin, path, size, r#type });
/// A flat surface that was found, v2 only
///
/// Since 2.22.0.
#[derive(Clone, Debug)]
pub struct VkPlaneAnchor {
    /// Whether the surface lies or stands
    pub alignment: i64,
    /// Tells this surface from others while tracked
    pub id: i64,
    /// How far the surface has been seen to reach
    pub size: VkSize,
    /// Pose of the surface, column by column
    pub transform: Vec<u8>,
    /// Marks a plane anchor
    pub r#type: VkPlaneAnchorType,
}
::wx_core::record!(VkPlaneAnchor { alignment, id, size, transform, r#type });
/// How planes are looked for
#[derive(Clone, Debug)]
pub struct PlaneTrack {
    /// Which planes count
    pub mode: PlaneTrackMode,
    /// Runs v2 on devices where it would not be chosen
    ///
    /// Since 3.6.5.
    pub force: Option<bool>,
}
::wx_core::record!(PlaneTrack { mode, force });
/// How identity cards are looked for
///
/// Since 3.3.0.
#[derive(Clone, Debug)]
pub struct IdCardTrack {
    /// Where the picture is from; only still pictures work
    ///
    /// Since 3.3.0.
    pub mode: IdCardTrackMode,
}
::wx_core::record!(IdCardTrack { mode });
/// How text is looked for
///
/// Since 2.27.0.
#[derive(Clone, Debug)]
pub struct OcrTrack {
    /// Where the text is
    ///
    /// Since 2.27.0.
    pub mode: OcrTrackMode,
}
::wx_core::record!(OcrTrack { mode });
/// How people are looked for
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct BodyTrack {
    /// Where the people are
    ///
    /// Since 2.28.0.
    pub mode: BodyTrackMode,
}
::wx_core::record!(BodyTrack { mode });
/// How depth is estimated
///
/// Since 3.0.0.
#[derive(Clone, Debug)]
pub struct DepthTrack {
    /// Whose depth is wanted
    ///
    /// Since 3.0.0.
    pub mode: DepthTrackMode,
}
::wx_core::record!(DepthTrack { mode });
/// How faces are looked for
///
/// Since 2.25.0.
#[derive(Clone, Debug)]
pub struct FaceTrack {
    /// Where the faces are
    ///
    /// Since 2.25.0.
    pub mode: FaceTrackMode,
}
::wx_core::record!(FaceTrack { mode });
/// How hands are looked for
///
/// Since 2.28.0.
#[derive(Clone, Debug)]
pub struct HandTrack {
    /// Where the hands are
    ///
    /// Since 2.28.0.
    pub mode: HandTrackMode,
}
::wx_core::record!(HandTrack { mode });
/// How shoes are looked for
///
/// Since 3.2.1.
#[derive(Clone, Debug)]
pub struct ShoeTrack {
    /// Where the shoes are; only the camera works
    ///
    /// Since 3.2.1.
    pub mode: ShoeTrackMode,
}
::wx_core::record!(ShoeTrack { mode });
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
/// VisionKit version to run
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VkConfigVersion {
    /// Objects on a table or floor, no true distances, nearly all devices
    V1,
    /// True distances, some devices only; starts best with a sideways move. No walls on Android
    V2,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(VkConfigVersion { V1, V2 } + Other);
/// Marks a body anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkBodyAnchorType {
    /// Body
    N5,
}
::wx_core::enumeration!(VkBodyAnchorType { N5 });
/// Marks a depth anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkDepthAnchorType {
    /// Depth
    N8,
}
::wx_core::enumeration!(VkDepthAnchorType { N8 });
/// Marks a face anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkFaceAnchorType {
    /// Face
    N3,
}
::wx_core::enumeration!(VkFaceAnchorType { N3 });
/// What the hand shows
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkHandAnchorGesture {
    /// Finger heart, one hand
    N0,
    /// Open palm, also five
    N1,
    /// Scissors, also two
    N2,
    /// Fist
    N3,
    /// One, the index finger up
    N4,
    /// Love, thumb, index and little finger out
    N5,
    /// Thumb up
    N6,
    /// Three
    N7,
    /// Rock, index and little finger up
    N8,
    /// Six, thumb and little finger out
    N9,
    /// Eight, thumb and index finger out
    N10,
    /// Fist in palm, the new year's greeting
    N11,
    /// Four
    N12,
    /// OK, thumb and index finger in a ring
    N13,
    /// Thumb down
    N14,
    /// Heart made of two hands
    N15,
    /// Praying, palms together
    N16,
    /// Both hands clasped
    N17,
    /// A hand without a known gesture
    N18,
    /// Not a valid gesture
    Minus1,
}
::wx_core::enumeration!(
    VkHandAnchorGesture { N0, N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13,
    N14, N15, N16, N17, N18, Minus1 }
);
/// Marks a hand anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkHandAnchorType {
    /// Hand
    N7,
}
::wx_core::enumeration!(VkHandAnchorType { N7 });
/// Marks a marker anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkMarkerAnchorType {
    /// Marker
    N1,
}
::wx_core::enumeration!(VkMarkerAnchorType { N1 });
/// Marks a text anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkOcrAnchorType {
    /// Text
    N6,
}
::wx_core::enumeration!(VkOcrAnchorType { N6 });
/// Marks an OSD anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkOsdAnchorType {
    /// One-shot detection
    N2,
}
::wx_core::enumeration!(VkOsdAnchorType { N2 });
/// Marks a plane anchor
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkPlaneAnchorType {
    /// Plane
    N0,
}
::wx_core::enumeration!(VkPlaneAnchorType { N0 });
/// Which planes count
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaneTrackMode {
    /// Lying ones, such as floors
    N1,
    /// Standing ones, such as walls; v2
    N2,
    /// Lying and standing ones; v2
    N3,
}
::wx_core::enumeration!(PlaneTrackMode { N1, N2, N3 });
/// Where the picture is from; only still pictures work
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdCardTrackMode {
    /// A given still picture of the card
    N2,
}
::wx_core::enumeration!(IdCardTrackMode { N2 });
/// Where the text is
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OcrTrackMode {
    /// In the live camera picture
    N1,
    /// In pictures given to runOCR
    N2,
}
::wx_core::enumeration!(OcrTrackMode { N1, N2 });
/// Where the people are
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyTrackMode {
    /// Before the camera, frame by frame
    N1,
    /// In pictures given to detectBody
    N2,
}
::wx_core::enumeration!(BodyTrackMode { N1, N2 });
/// Whose depth is wanted
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DepthTrackMode {
    /// That of the live camera picture
    N1,
    /// That of pictures given to detectDepth
    N2,
}
::wx_core::enumeration!(DepthTrackMode { N1, N2 });
/// Where the faces are
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaceTrackMode {
    /// In front of the camera, live
    N1,
    /// In pictures given to detectFace
    N2,
}
::wx_core::enumeration!(FaceTrackMode { N1, N2 });
/// Where the hands are
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandTrackMode {
    /// In the camera's live stream
    N1,
    /// In pictures given to detectHand
    N2,
}
::wx_core::enumeration!(HandTrackMode { N1, N2 });
/// Where the shoes are; only the camera works
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShoeTrackMode {
    /// Worn before the camera
    N1,
}
::wx_core::enumeration!(ShoeTrackMode { N1 });
/// What the session is doing
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionState {
    /// Not to be used
    N0,
    /// Frames are coming
    N1,
    /// On hold after stop
    N2,
    /// Still starting up
    N3,
}
::wx_core::enumeration!(VkSessionState { N0, N1, N2, N3 });
/// Where the picture is from; a video lets it track better
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionDetectBodySourceType {
    /// A picture on its own
    N1,
    /// The next frame of a video
    N0,
}
::wx_core::enumeration!(VkSessionDetectBodySourceType { N1, N0 });
/// Size of the model: bigger is more exact and heavier; 1 suits most devices
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionDetectFaceModelModel {
    /// Small, for weak devices
    N0,
    /// Medium
    N1,
    /// Large, for strong devices
    N2,
}
::wx_core::enumeration!(VkSessionDetectFaceModelModel { N0, N1, N2 });
/// Single picture or running video
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionDetectFaceSourceType {
    /// Unrelated single pictures
    N1,
    /// Frames in succession, found faster
    N0,
}
::wx_core::enumeration!(VkSessionDetectFaceSourceType { N1, N0 });
/// What the result contains
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VkSessionDetectHandAlgoMode {
    /// Box and joints, no gesture
    N0,
    /// Box and gesture, no joints
    N1,
    /// Box, joints and gesture
    N2,
}
::wx_core::enumeration!(VkSessionDetectHandAlgoMode { N0, N1, N2 });
/// Version in question
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IsVkSupportVersion {
    /// The older one, present on most devices
    V1,
    /// The one with real distances, on some devices only
    V2,
}
::wx_core::enumeration!(IsVkSupportVersion { V1, V2 });
/// Makes an AR and recognition session for what `track` names: planes, markers, faces, hands,
/// text and more.
///
/// Called as [`Wx::create_vk_session`].
pub enum CreateVkSession {}
::wx_core::api!(
    CreateVkSession = VISIONKIT[0], CreateVkSessionOptions => value VkSession
);
/// Parameters of [`Wx::create_vk_session`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateVkSessionOptions {
    /// Abilities to switch on; most exclude each other, planes are the default
    pub track: Track,
    /// Context that camera textures go to; getCameraBuffer needs it
    ///
    /// Since 2.23.0.
    pub gl: Option<External>,
    /// VisionKit version to run
    ///
    /// Since 2.22.0.
    pub version: Option<VkConfigVersion>,
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
    /// Context that camera textures go to; getCameraBuffer needs it
    ///
    /// Since 2.23.0.
    pub fn gl(mut self, gl: External) -> Self {
        self.gl = Some(gl);
        self
    }
    /// VisionKit version to run
    ///
    /// Since 2.22.0.
    pub fn version(mut self, version: VkConfigVersion) -> Self {
        self.version = Some(version);
        self
    }
}
::wx_core::record!(CreateVkSessionOptions { track, gl, version });
/// Answers whether this device can run the given VisionKit version; ask before createVKSession.
///
/// Called as [`Wx::is_vk_support`].
pub enum IsVkSupport {}
::wx_core::api!(IsVkSupport = VISIONKIT[1], IsVkSupportOptions => value bool);
/// Parameters of [`Wx::is_vk_support`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IsVkSupportOptions {
    /// Version in question
    pub version: IsVkSupportVersion,
}
impl IsVkSupportOptions {
    /// With all of them.
    pub fn new(version: IsVkSupportVersion) -> Self {
        Self { version }
    }
}
::wx_core::record!(IsVkSupportOptions { version });
impl Wx {
    /// Makes an AR and recognition session for what `track` names: planes, markers, faces, hands,
    /// text and more.
    ///
    /// Needs the scope `camera`. Needs the privacy agreement, for `camera`. Since 2.20.0.
    pub fn create_vk_session(
        &self,
        options: CreateVkSessionOptions,
    ) -> Result<VkSession> {
        self.client.sync::<CreateVkSession>(options)
    }
    /// Answers whether this device can run the given VisionKit version; ask before createVKSession.
    ///
    /// Parameters:
    ///
    /// - `version`: Version in question
    ///
    /// Since 2.22.0.
    pub fn is_vk_support(&self, version: IsVkSupportVersion) -> Result<bool> {
        self.client.sync::<IsVkSupport>(IsVkSupportOptions::new(version))
    }
}
/// Position and lens of the camera at one frame, as matrices for WebGL.
///
/// Since 2.20.0.
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
    /// Since 2.20.0.
    pub fn get_projection_matrix(&self, near: f64, far: f64) -> Result<Vec<u8>> {
        self.client
            .sync::<
                VkCameraGetProjectionMatrix,
            >(VkCameraGetProjectionMatrixOptions::new(near, far))
    }
    /// Focal lengths and centre of the lens, v2 only
    ///
    /// Since 2.22.0.
    pub fn intrinsics(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkCameraIntrinsics>(())
    }
    /// Pose of the camera as tracked, not inverted
    pub fn transform(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkCameraTransform>(())
    }
    /// Takes points of the world into the camera's space
    pub fn view_matrix(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkCameraViewMatrix>(())
    }
}
impl AsRef<::wx_core::Client> for VkCamera {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Computes the matrix that maps the camera's space to the screen between two depths.
///
/// Called as [`VkCamera::get_projection_matrix`].
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
/// Focal lengths and centre of the lens, v2 only
///
/// Called as [`VkCamera::intrinsics`].
pub enum VkCameraIntrinsics {}
::wx_core::api!(VkCameraIntrinsics = object VK_CAMERA[1], () => value Vec < u8 >);
/// Pose of the camera as tracked, not inverted
///
/// Called as [`VkCamera::transform`].
pub enum VkCameraTransform {}
::wx_core::api!(VkCameraTransform = object VK_CAMERA[2], () => value Vec < u8 >);
/// Takes points of the world into the camera's space
///
/// Called as [`VkCamera::view_matrix`].
pub enum VkCameraViewMatrix {}
::wx_core::api!(VkCameraViewMatrix = object VK_CAMERA[3], () => value Vec < u8 >);
/// One picture of the camera: its time, the pose of the lens and access to the pixels.
///
/// Since 2.20.0.
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
    /// Copies the picture as RGBA for analysis, cropped to fill; the session needs `gl`. Slow for
    /// display.
    ///
    /// Parameters:
    ///
    /// - `width`: Width of the copy, a multiple of 16
    /// - `height`: Height of the copy
    ///
    /// Since 2.24.0.
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
    /// - `width`: Width of the JPEG
    /// - `height`: Height of the JPEG
    /// - `quality`: More is sharper and bigger
    ///
    /// Since 3.0.0.
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
    /// Gives the matrix by which a shader crops and turns the raw camera texture.
    ///
    /// Since 2.20.0.
    pub fn get_display_transform(&self) -> Result<Vec<u8>> {
        self.client.sync::<VkFrameGetDisplayTransform>(())
    }
    /// Puts the picture into two WebGL textures without a copy, the quick way to show it.
    ///
    /// Parameters:
    ///
    /// - `gl`: Context that the textures belong to
    ///
    /// Since 2.20.0.
    pub fn get_camera_texture(&self, gl: External) -> Result<YuvTextureRes> {
        self.client
            .sync::<VkFrameGetCameraTexture>(VkFrameGetCameraTextureOptions::new(gl))
    }
    /// Gives a float for each point telling how far away it is, with `track.depth`.
    ///
    /// Since 3.0.0.
    pub fn get_depth_buffer(&self) -> Result<DepthBufferRes> {
        self.client.sync::<VkFrameGetDepthBuffer>(())
    }
    /// Gives a mask of where legs are, for hiding a virtual shoe behind them.
    ///
    /// Since 3.2.1.
    pub fn get_leg_segment_buffer(&self) -> Result<LegSegmentBufferRes> {
        self.client.sync::<VkFrameGetLegSegmentBuffer>(())
    }
    /// Where the camera was when it took the frame
    pub fn camera(&self) -> Result<VkCamera> {
        self.client.sync::<VkFrameCamera>(())
    }
    /// When the frame was taken
    pub fn timestamp(&self) -> Result<i64> {
        self.client.sync::<VkFrameTimestamp>(())
    }
}
impl AsRef<::wx_core::Client> for VkFrame {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Copies the picture as RGBA for analysis, cropped to fill; the session needs `gl`. Slow for
/// display.
///
/// Called as [`VkFrame::get_camera_buffer`].
pub enum VkFrameGetCameraBuffer {}
::wx_core::api!(
    VkFrameGetCameraBuffer = object VK_FRAME[0], VkFrameGetCameraBufferOptions => value
    Vec < u8 >
);
/// Parameters of [`VkFrame::get_camera_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkFrameGetCameraBufferOptions {
    /// Width of the copy, a multiple of 16
    ///
    /// At least 0.
    pub width: i64,
    /// Height of the copy
    ///
    /// At least 0.
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
/// Called as [`VkFrame::get_camera_jpg_buffer`].
pub enum VkFrameGetCameraJpgBuffer {}
::wx_core::api!(
    VkFrameGetCameraJpgBuffer = object VK_FRAME[1], VkFrameGetCameraJpgBufferOptions =>
    value Vec < u8 >
);
/// Parameters of [`VkFrame::get_camera_jpg_buffer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkFrameGetCameraJpgBufferOptions {
    /// Width of the JPEG
    ///
    /// At least 0.
    pub width: i64,
    /// Height of the JPEG
    ///
    /// At least 0.
    pub height: i64,
    /// More is sharper and bigger
    ///
    /// From 0 to 100.
    pub quality: i64,
}
impl VkFrameGetCameraJpgBufferOptions {
    /// With all of them.
    pub fn new(width: i64, height: i64, quality: i64) -> Self {
        Self { width, height, quality }
    }
}
::wx_core::record!(VkFrameGetCameraJpgBufferOptions { width, height, quality });
/// Gives the matrix by which a shader crops and turns the raw camera texture.
///
/// Called as [`VkFrame::get_display_transform`].
pub enum VkFrameGetDisplayTransform {}
::wx_core::api!(VkFrameGetDisplayTransform = object VK_FRAME[2], () => value Vec < u8 >);
/// Puts the picture into two WebGL textures without a copy, the quick way to show it.
///
/// Called as [`VkFrame::get_camera_texture`].
pub enum VkFrameGetCameraTexture {}
::wx_core::api!(
    VkFrameGetCameraTexture = object VK_FRAME[3], VkFrameGetCameraTextureOptions => value
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
/// Gives a float for each point telling how far away it is, with `track.depth`.
///
/// Called as [`VkFrame::get_depth_buffer`].
pub enum VkFrameGetDepthBuffer {}
::wx_core::api!(VkFrameGetDepthBuffer = object VK_FRAME[4], () => value DepthBufferRes);
/// Gives a mask of where legs are, for hiding a virtual shoe behind them.
///
/// Called as [`VkFrame::get_leg_segment_buffer`].
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
::wx_core::api!(VkFrameTimestamp = object VK_FRAME[7], () => value i64);
/// A run of camera tracking and recognition; one `track` ability excludes most others.
///
/// Since 2.20.0.
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
    /// Lists the marker pictures added so far; empty without `track.marker`.
    ///
    /// Since 2.24.5.
    pub fn get_all_marker(&self) -> Result<Vec<VkMarker>> {
        self.client.sync::<VkSessionGetAllMarker>(())
    }
    /// Lists the one-shot pictures added so far, with `track.OSD`.
    ///
    /// Since 2.24.5.
    pub fn get_all_osd_marker(&self) -> Result<Vec<VkMarker>> {
        self.client.sync::<VkSessionGetAllOsdMarker>(())
    }
    /// Finds the places in the world behind a screen point. v1 keeps to the first plane found.
    ///
    /// Parameters:
    ///
    /// - `x`: From the left edge, 0, to the right, 1
    /// - `y`: From the upper edge, 0, to the lower, 1
    /// - `reset`: True looks for another plane in v1; v2 takes no notice
    ///
    /// Since 2.20.0.
    pub fn hit_test(
        &self,
        x: f64,
        y: f64,
        reset: ::wx_core::Object,
    ) -> Result<Vec<HitTestRes>> {
        self.client.sync::<VkSessionHitTest>(VkSessionHitTestOptions::new(x, y, reset))
    }
    /// Calls off a redraw that has not run.
    ///
    /// Parameters:
    ///
    /// - `requestID`: Number from requestAnimationFrame
    ///
    /// Since 2.20.0.
    pub fn cancel_animation_frame(&self, request_id: i64) -> Result<()> {
        self.client
            .sync::<
                VkSessionCancelAnimationFrame,
            >(VkSessionCancelAnimationFrameOptions::new(request_id))
    }
    /// Ends the session for good and lets the camera go; to stop for a while use stop.
    ///
    /// Since 2.20.0.
    pub fn destroy(&self) -> Result<()> {
        self.client.sync::<VkSessionDestroy>(())
    }
    /// Looks for people in one given picture; results arrive through anchor events. Needs body mode 2.
    ///
    /// Since 2.28.0.
    pub fn detect_body(&self, options: VkSessionDetectBodyOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectBody>(options)
    }
    /// Estimates for a given picture how far away each part is. Needs depth mode 2.
    ///
    /// Since 2.33.0.
    pub fn detect_depth(&self, options: VkSessionDetectDepthOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectDepth>(options)
    }
    /// Looks for faces and their 106 points in one given picture. Needs face mode 2; not for
    /// identification.
    ///
    /// Since 2.25.0.
    pub fn detect_face(&self, options: VkSessionDetectFaceOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectFace>(options)
    }
    /// Looks for hands and gestures in one given picture. Needs hand mode 2.
    ///
    /// Since 2.28.0.
    pub fn detect_hand(&self, options: VkSessionDetectHandOptions) -> Result<()> {
        self.client.sync::<VkSessionDetectHand>(options)
    }
    /// Attaches a function to anchors coming, moving and going, or to the camera's size.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `resize`, `addAnchors`, `updateAnchors`, `removeAnchors`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.20.0.
    pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
        self.client.sync::<VkSessionOn>(VkSessionOnOptions::new(topic, listener))
    }
    /// Takes a listener off, or all of that name.
    ///
    /// Parameters:
    ///
    /// - `topic`: Name of the event: `resize`, `addAnchors`, `updateAnchors`, `removeAnchors`.
    /// - `listener`: Called with each event of that name.
    ///
    /// Since 2.20.0.
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
    /// Forgets a marker picture, so that it is recognized no more.
    ///
    /// Parameters:
    ///
    /// - `markerId`: Id from addMarker
    ///
    /// Since 2.24.5.
    pub fn remove_marker(&self, marker_id: i64) -> Result<()> {
        self.client
            .sync::<VkSessionRemoveMarker>(VkSessionRemoveMarkerOptions::new(marker_id))
    }
    /// Forgets a one-shot picture and the object on it.
    ///
    /// Parameters:
    ///
    /// - `markerId`: Id from addOSDMarker
    ///
    /// Since 2.24.5.
    pub fn remove_osd_marker(&self, marker_id: i64) -> Result<()> {
        self.client
            .sync::<
                VkSessionRemoveOsdMarker,
            >(VkSessionRemoveOsdMarkerOptions::new(marker_id))
    }
    /// Reads the text in one given picture. Needs OCR mode 2.
    ///
    /// Since 2.27.0.
    pub fn run_ocr(&self, options: VkSessionRunOcrOptions) -> Result<()> {
        self.client.sync::<VkSessionRunOcr>(options)
    }
    /// Sets the distance that decides whether real things hide virtual ones. Needs depth mode 2.
    ///
    /// Parameters:
    ///
    /// - `threshold`: Limit for hiding
    ///
    /// Since 3.0.0.
    pub fn set_depth_occ_range(&self, threshold: f64) -> Result<()> {
        self.client
            .sync::<
                VkSessionSetDepthOccRange,
            >(VkSessionSetDepthOccRangeOptions::new(threshold))
    }
    /// Turns the camera on and begins tracking; the callback gets 0 or an error number.
    ///
    /// Since 2.20.0.
    pub fn start(&self, callback: Callback) -> Result<()> {
        self.client.sync::<VkSessionStart>(VkSessionStartOptions::new(callback))
    }
    /// Halts camera and tracking; start takes them up again.
    ///
    /// Since 2.20.0.
    pub fn stop(&self) -> Result<()> {
        self.client.sync::<VkSessionStop>(())
    }
    /// Switches three-dimensional points on or off while faces, hands or bodies are tracked.
    ///
    /// Since 2.30.2.
    pub fn update3_d_mode(&self, options: VkSessionUpdate3DModeOptions) -> Result<()> {
        self.client.sync::<VkSessionUpdate3DMode>(options)
    }
    /// Switches the leg mask on or off while shoes are tracked.
    ///
    /// Since 3.2.1.
    pub fn update_mask_mode(
        &self,
        options: VkSessionUpdateMaskModeOptions,
    ) -> Result<()> {
        self.client.sync::<VkSessionUpdateMaskMode>(options)
    }
    /// Sets how sure a one-shot match must be, with `track.OSD`.
    ///
    /// Parameters:
    ///
    /// - `threshold`: How exact a match has to be
    ///
    /// Since 2.24.5.
    pub fn update_osd_threshold(&self, threshold: f64) -> Result<()> {
        self.client
            .sync::<
                VkSessionUpdateOsdThreshold,
            >(VkSessionUpdateOsdThresholdOptions::new(threshold))
    }
    /// Takes and analyses a frame. The camera gives 30 a second, so more calls are wasted.
    ///
    /// Parameters:
    ///
    /// - `width`: Width of the drawing surface
    /// - `height`: Height of the drawing surface
    ///
    /// Since 2.20.0.
    pub fn get_vk_frame(&self, width: i64, height: i64) -> Result<VkFrame> {
        self.client
            .sync::<VkSessionGetVkFrame>(VkSessionGetVkFrameOptions::new(width, height))
    }
    /// Adds a flat picture to find in the world, 480 to 1920 px a side; returns its id.
    ///
    /// Parameters:
    ///
    /// - `path`: JPG or PNG in the user's folder
    ///
    /// Since 2.24.5.
    pub fn add_marker(&self, path: impl Into<String>) -> Result<f64> {
        self.client.sync::<VkSessionAddMarker>(VkSessionAddMarkerOptions::new(path))
    }
    /// Adds an object's photo to detect it by, a colour JPG from 240 px; returns its id.
    ///
    /// Parameters:
    ///
    /// - `path`: JPG in the user's folder with one object on it
    ///
    /// Since 2.24.5.
    pub fn add_osd_marker(&self, path: impl Into<String>) -> Result<f64> {
        self.client
            .sync::<VkSessionAddOsdMarker>(VkSessionAddOsdMarkerOptions::new(path))
    }
    /// Runs a function at the next redraw and returns a number to cancel it by.
    ///
    /// Parameters:
    ///
    /// - `callback`: Draws one frame, and asks for the next if there is to be one
    ///
    /// Since 2.20.0.
    pub fn request_animation_frame(&self, callback: Callback) -> Result<f64> {
        self.client
            .sync::<
                VkSessionRequestAnimationFrame,
            >(VkSessionRequestAnimationFrameOptions::new(callback))
    }
    /// Dimensions of the camera picture; `resize` tells of changes
    pub fn camera_size(&self) -> Result<VkSize> {
        self.client.sync::<VkSessionCameraSize>(())
    }
    /// What the session was made with
    pub fn config(&self) -> Result<VkConfig> {
        self.client.sync::<VkSessionConfig>(())
    }
    /// What the session is doing
    pub fn state(&self) -> Result<VkSessionState> {
        self.client.sync::<VkSessionState>(())
    }
}
impl AsRef<::wx_core::Client> for VkSession {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Lists the marker pictures added so far; empty without `track.marker`.
///
/// Called as [`VkSession::get_all_marker`].
pub enum VkSessionGetAllMarker {}
::wx_core::api!(
    VkSessionGetAllMarker = object VK_SESSION[0], () => value Vec < VkMarker >
);
/// Lists the one-shot pictures added so far, with `track.OSD`.
///
/// Called as [`VkSession::get_all_osd_marker`].
pub enum VkSessionGetAllOsdMarker {}
::wx_core::api!(
    VkSessionGetAllOsdMarker = object VK_SESSION[1], () => value Vec < VkMarker >
);
/// Finds the places in the world behind a screen point. v1 keeps to the first plane found.
///
/// Called as [`VkSession::hit_test`].
pub enum VkSessionHitTest {}
::wx_core::api!(
    VkSessionHitTest = object VK_SESSION[2], VkSessionHitTestOptions => value Vec <
    HitTestRes >
);
/// Parameters of [`VkSession::hit_test`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionHitTestOptions {
    /// From the left edge, 0, to the right, 1
    ///
    /// From 0 to 1.
    pub x: f64,
    /// From the upper edge, 0, to the lower, 1
    ///
    /// From 0 to 1.
    pub y: f64,
    /// True looks for another plane in v1; v2 takes no notice
    pub reset: ::wx_core::Object,
}
impl VkSessionHitTestOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, reset: ::wx_core::Object) -> Self {
        Self { x, y, reset }
    }
}
::wx_core::record!(VkSessionHitTestOptions { x, y, reset });
/// Calls off a redraw that has not run.
///
/// Called as [`VkSession::cancel_animation_frame`].
pub enum VkSessionCancelAnimationFrame {}
::wx_core::api!(
    VkSessionCancelAnimationFrame = object VK_SESSION[3],
    VkSessionCancelAnimationFrameOptions => fields()
);
/// Parameters of [`VkSession::cancel_animation_frame`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionCancelAnimationFrameOptions {
    /// Number from requestAnimationFrame
    pub request_id: i64,
}
impl VkSessionCancelAnimationFrameOptions {
    /// With all of them.
    pub fn new(request_id: i64) -> Self {
        Self { request_id }
    }
}
::wx_core::record!(VkSessionCancelAnimationFrameOptions { request_id });
/// Ends the session for good and lets the camera go; to stop for a while use stop.
///
/// Called as [`VkSession::destroy`].
pub enum VkSessionDestroy {}
::wx_core::api!(VkSessionDestroy = object VK_SESSION[4], () => fields());
/// Looks for people in one given picture; results arrive through anchor events. Needs body mode 2.
///
/// Called as [`VkSession::detect_body`].
pub enum VkSessionDetectBody {}
::wx_core::api!(
    VkSessionDetectBody = object VK_SESSION[5], VkSessionDetectBodyOptions => fields()
);
/// Parameters of [`VkSession::detect_body`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectBodyOptions {
    /// Pixels as RGBA bytes, four each
    pub frame_buffer: Vec<u8>,
    /// Pixel rows of the picture
    ///
    /// Unit: px. At least 0.
    pub height: i64,
    /// Pixels per row of the picture
    ///
    /// Unit: px. At least 0.
    pub width: i64,
    /// Bodies less certain are left out; 0.8 suits most cases
    ///
    /// From 0 to 1.
    pub score_threshold: Option<f64>,
    /// Where the picture is from; a video lets it track better
    pub source_type: Option<VkSessionDetectBodySourceType>,
}
impl VkSessionDetectBodyOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, height: i64, width: i64) -> Self {
        Self {
            frame_buffer,
            height,
            width,
            score_threshold: None,
            source_type: None,
        }
    }
    /// Bodies less certain are left out; 0.8 suits most cases
    ///
    /// From 0 to 1.
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
    /// Where the picture is from; a video lets it track better
    pub fn source_type(mut self, source_type: VkSessionDetectBodySourceType) -> Self {
        self.source_type = Some(source_type);
        self
    }
}
::wx_core::record!(
    VkSessionDetectBodyOptions { frame_buffer, height, width, score_threshold,
    source_type }
);
/// Estimates for a given picture how far away each part is. Needs depth mode 2.
///
/// Called as [`VkSession::detect_depth`].
pub enum VkSessionDetectDepth {}
::wx_core::api!(
    VkSessionDetectDepth = object VK_SESSION[6], VkSessionDetectDepthOptions => fields()
);
/// Parameters of [`VkSession::detect_depth`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectDepthOptions {
    /// Scene to be measured, RGBA, four bytes a pixel
    pub frame_buffer: Vec<u8>,
    /// Pixel rows of the scene
    ///
    /// Unit: px. At least 0.
    pub height: i64,
    /// Pixels per row of the scene
    ///
    /// Unit: px. At least 0.
    pub width: i64,
}
impl VkSessionDetectDepthOptions {
    /// With all of them.
    pub fn new(frame_buffer: Vec<u8>, height: i64, width: i64) -> Self {
        Self {
            frame_buffer,
            height,
            width,
        }
    }
}
::wx_core::record!(VkSessionDetectDepthOptions { frame_buffer, height, width });
/// Looks for faces and their 106 points in one given picture. Needs face mode 2; not for
/// identification.
///
/// Called as [`VkSession::detect_face`].
pub enum VkSessionDetectFace {}
::wx_core::api!(
    VkSessionDetectFace = object VK_SESSION[7], VkSessionDetectFaceOptions => fields()
);
/// Parameters of [`VkSession::detect_face`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectFaceOptions {
    /// Picture of faces as raw RGBA
    pub frame_buffer: Vec<u8>,
    /// Pixel rows of the face picture
    ///
    /// Unit: px. At least 0.
    pub height: i64,
    /// Pixels per row of the face picture
    ///
    /// Unit: px. At least 0.
    pub width: i64,
    /// Size of the model: bigger is more exact and heavier; 1 suits most devices
    pub model_model: Option<VkSessionDetectFaceModelModel>,
    /// Adds points around the pupils
    ///
    /// Default: `false`.
    pub pupil_info: bool,
    /// Faces less certain are left out; 0.8 suits most cases
    ///
    /// From 0 to 1.
    pub score_threshold: Option<f64>,
    /// Single picture or running video
    pub source_type: Option<VkSessionDetectFaceSourceType>,
}
impl VkSessionDetectFaceOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, height: i64, width: i64) -> Self {
        Self {
            frame_buffer,
            height,
            width,
            model_model: None,
            pupil_info: false,
            score_threshold: None,
            source_type: None,
        }
    }
    /// Size of the model: bigger is more exact and heavier; 1 suits most devices
    pub fn model_model(mut self, model_model: VkSessionDetectFaceModelModel) -> Self {
        self.model_model = Some(model_model);
        self
    }
    /// Adds points around the pupils
    ///
    /// Default: `false`.
    pub fn pupil_info(mut self, pupil_info: bool) -> Self {
        self.pupil_info = pupil_info;
        self
    }
    /// Faces less certain are left out; 0.8 suits most cases
    ///
    /// From 0 to 1.
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
    /// Single picture or running video
    pub fn source_type(mut self, source_type: VkSessionDetectFaceSourceType) -> Self {
        self.source_type = Some(source_type);
        self
    }
}
::wx_core::record!(
    VkSessionDetectFaceOptions { frame_buffer, height, width, model_model, pupil_info,
    score_threshold, source_type }
);
/// Looks for hands and gestures in one given picture. Needs hand mode 2.
///
/// Called as [`VkSession::detect_hand`].
pub enum VkSessionDetectHand {}
::wx_core::api!(
    VkSessionDetectHand = object VK_SESSION[8], VkSessionDetectHandOptions => fields()
);
/// Parameters of [`VkSession::detect_hand`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionDetectHandOptions {
    /// Picture of hands as raw RGBA
    pub frame_buffer: Vec<u8>,
    /// Pixel rows of the hand picture
    ///
    /// Unit: px. At least 0.
    pub height: i64,
    /// Pixels per row of the hand picture
    ///
    /// Unit: px. At least 0.
    pub width: i64,
    /// What the result contains
    pub algo_mode: Option<VkSessionDetectHandAlgoMode>,
    /// Hands less certain are left out; 0.8 suits most cases
    ///
    /// From 0 to 1.
    pub score_threshold: Option<f64>,
}
impl VkSessionDetectHandOptions {
    /// With the required ones; the others are left out.
    pub fn new(frame_buffer: Vec<u8>, height: i64, width: i64) -> Self {
        Self {
            frame_buffer,
            height,
            width,
            algo_mode: None,
            score_threshold: None,
        }
    }
    /// What the result contains
    pub fn algo_mode(mut self, algo_mode: VkSessionDetectHandAlgoMode) -> Self {
        self.algo_mode = Some(algo_mode);
        self
    }
    /// Hands less certain are left out; 0.8 suits most cases
    ///
    /// From 0 to 1.
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
}
::wx_core::record!(
    VkSessionDetectHandOptions { frame_buffer, height, width, algo_mode, score_threshold
    }
);
/// Attaches a function to anchors coming, moving and going, or to the camera's size.
///
/// Called as [`VkSession::on`].
pub enum VkSessionOn {}
::wx_core::api!(VkSessionOn = object VK_SESSION[9], VkSessionOnOptions => fields());
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
/// Takes a listener off, or all of that name.
///
/// Called as [`VkSession::off`].
pub enum VkSessionOff {}
::wx_core::api!(VkSessionOff = object VK_SESSION[10], VkSessionOffOptions => fields());
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
/// Forgets a marker picture, so that it is recognized no more.
///
/// Called as [`VkSession::remove_marker`].
pub enum VkSessionRemoveMarker {}
::wx_core::api!(
    VkSessionRemoveMarker = object VK_SESSION[11], VkSessionRemoveMarkerOptions =>
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
/// Forgets a one-shot picture and the object on it.
///
/// Called as [`VkSession::remove_osd_marker`].
pub enum VkSessionRemoveOsdMarker {}
::wx_core::api!(
    VkSessionRemoveOsdMarker = object VK_SESSION[12], VkSessionRemoveOsdMarkerOptions =>
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
/// Reads the text in one given picture. Needs OCR mode 2.
///
/// Called as [`VkSession::run_ocr`].
pub enum VkSessionRunOcr {}
::wx_core::api!(
    VkSessionRunOcr = object VK_SESSION[13], VkSessionRunOcrOptions => fields()
);
/// Parameters of [`VkSession::run_ocr`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionRunOcrOptions {
    /// Picture of text as raw RGBA
    pub frame_buffer: Vec<u8>,
    /// Pixel rows of the text picture
    ///
    /// Unit: px. At least 0.
    pub height: i64,
    /// Pixels per row of the text picture
    ///
    /// Unit: px. At least 0.
    pub width: i64,
}
impl VkSessionRunOcrOptions {
    /// With all of them.
    pub fn new(frame_buffer: Vec<u8>, height: i64, width: i64) -> Self {
        Self {
            frame_buffer,
            height,
            width,
        }
    }
}
::wx_core::record!(VkSessionRunOcrOptions { frame_buffer, height, width });
/// Sets the distance that decides whether real things hide virtual ones. Needs depth mode 2.
///
/// Called as [`VkSession::set_depth_occ_range`].
pub enum VkSessionSetDepthOccRange {}
::wx_core::api!(
    VkSessionSetDepthOccRange = object VK_SESSION[14], VkSessionSetDepthOccRangeOptions
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
/// Turns the camera on and begins tracking; the callback gets 0 or an error number.
///
/// Called as [`VkSession::start`].
pub enum VkSessionStart {}
::wx_core::api!(
    VkSessionStart = object VK_SESSION[15], VkSessionStartOptions => fields()
);
/// Parameters of [`VkSession::start`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionStartOptions {
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
/// Called as [`VkSession::stop`].
pub enum VkSessionStop {}
::wx_core::api!(VkSessionStop = object VK_SESSION[16], () => fields());
/// Switches three-dimensional points on or off while faces, hands or bodies are tracked.
///
/// Called as [`VkSession::update3_d_mode`].
pub enum VkSessionUpdate3DMode {}
::wx_core::api!(
    VkSessionUpdate3DMode = object VK_SESSION[17], VkSessionUpdate3DModeOptions =>
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
/// Called as [`VkSession::update_mask_mode`].
pub enum VkSessionUpdateMaskMode {}
::wx_core::api!(
    VkSessionUpdateMaskMode = object VK_SESSION[18], VkSessionUpdateMaskModeOptions =>
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
/// Sets how sure a one-shot match must be, with `track.OSD`.
///
/// Called as [`VkSession::update_osd_threshold`].
pub enum VkSessionUpdateOsdThreshold {}
::wx_core::api!(
    VkSessionUpdateOsdThreshold = object VK_SESSION[19],
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
/// Takes and analyses a frame. The camera gives 30 a second, so more calls are wasted.
///
/// Called as [`VkSession::get_vk_frame`].
pub enum VkSessionGetVkFrame {}
::wx_core::api!(
    VkSessionGetVkFrame = object VK_SESSION[20], VkSessionGetVkFrameOptions => value
    VkFrame
);
/// Parameters of [`VkSession::get_vk_frame`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionGetVkFrameOptions {
    /// Width of the drawing surface
    ///
    /// At least 0.
    pub width: i64,
    /// Height of the drawing surface
    ///
    /// At least 0.
    pub height: i64,
}
impl VkSessionGetVkFrameOptions {
    /// With all of them.
    pub fn new(width: i64, height: i64) -> Self {
        Self { width, height }
    }
}
::wx_core::record!(VkSessionGetVkFrameOptions { width, height });
/// Adds a flat picture to find in the world, 480 to 1920 px a side; returns its id.
///
/// Called as [`VkSession::add_marker`].
pub enum VkSessionAddMarker {}
::wx_core::api!(
    VkSessionAddMarker = object VK_SESSION[21], VkSessionAddMarkerOptions => value f64
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
/// Adds an object's photo to detect it by, a colour JPG from 240 px; returns its id.
///
/// Called as [`VkSession::add_osd_marker`].
pub enum VkSessionAddOsdMarker {}
::wx_core::api!(
    VkSessionAddOsdMarker = object VK_SESSION[22], VkSessionAddOsdMarkerOptions => value
    f64
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
/// Runs a function at the next redraw and returns a number to cancel it by.
///
/// Called as [`VkSession::request_animation_frame`].
pub enum VkSessionRequestAnimationFrame {}
::wx_core::api!(
    VkSessionRequestAnimationFrame = object VK_SESSION[23],
    VkSessionRequestAnimationFrameOptions => value f64
);
/// Parameters of [`VkSession::request_animation_frame`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VkSessionRequestAnimationFrameOptions {
    /// Draws one frame, and asks for the next if there is to be one
    pub callback: Callback,
}
impl VkSessionRequestAnimationFrameOptions {
    /// With all of them.
    pub fn new(callback: Callback) -> Self {
        Self { callback }
    }
}
::wx_core::record!(VkSessionRequestAnimationFrameOptions { callback });
/// Dimensions of the camera picture; `resize` tells of changes
///
/// Called as [`VkSession::camera_size`].
pub enum VkSessionCameraSize {}
::wx_core::api!(VkSessionCameraSize = object VK_SESSION[24], () => value VkSize);
/// What the session was made with
///
/// Called as [`VkSession::config`].
pub enum VkSessionConfig {}
::wx_core::api!(VkSessionConfig = object VK_SESSION[25], () => value VkConfig);
/// What the session is doing
///
/// Called as [`VkSession::state`].
pub enum VkSessionState {}
::wx_core::api!(VkSessionState = object VK_SESSION[26], () => value VkSessionState);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static VISIONKIT: Family = Family {
        name: "visionkit",
        apis: &[
            ApiDesc::sync("createVKSession")
                .params(&CREATE_VK_SESSION_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&VK_SESSION)))
                .scope("camera")
                .privacy("camera"),
            ApiDesc::sync("isVKSupport")
                .params(&IS_VK_SUPPORT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Boolean)),
        ],
        properties: &[],
    };
    pub static VK_CAMERA: ObjectDesc = ObjectDesc {
        name: "VKCamera",
        members: &[
            ApiDesc::sync("VKCamera.getProjectionMatrix")
                .key("getProjectionMatrix")
                .params(&VK_CAMERA_GET_PROJECTION_MATRIX_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Buffer)),
            ApiDesc::get("VKCamera.intrinsics", "intrinsics", Type::Buffer),
            ApiDesc::get("VKCamera.transform", "transform", Type::Buffer),
            ApiDesc::get("VKCamera.viewMatrix", "viewMatrix", Type::Buffer),
        ],
    };
    pub static VK_FRAME: ObjectDesc = ObjectDesc {
        name: "VKFrame",
        members: &[
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
            ApiDesc::sync("VKFrame.getDisplayTransform")
                .key("getDisplayTransform")
                .returns(Returns::Value(Type::Buffer)),
            ApiDesc::sync("VKFrame.getCameraTexture")
                .key("getCameraTexture")
                .params(&VK_FRAME_GET_CAMERA_TEXTURE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Struct(&YUV_TEXTURE_RES))),
            ApiDesc::sync("VKFrame.getDepthBuffer")
                .key("getDepthBuffer")
                .returns(Returns::Value(Type::Struct(&DEPTH_BUFFER_RES))),
            ApiDesc::sync("VKFrame.getLegSegmentBuffer")
                .key("getLegSegmentBuffer")
                .returns(Returns::Value(Type::Struct(&LEG_SEGMENT_BUFFER_RES))),
            ApiDesc::get("VKFrame.camera", "camera", Type::Handle(&VK_CAMERA)),
            ApiDesc::get("VKFrame.timestamp", "timestamp", Type::Int),
        ],
    };
    pub static VK_SESSION: ObjectDesc = ObjectDesc {
        name: "VKSession",
        members: &[
            ApiDesc::sync("VKSession.getAllMarker")
                .key("getAllMarker")
                .returns(Returns::Value(Type::List(&Type::Struct(&VK_MARKER)))),
            ApiDesc::sync("VKSession.getAllOSDMarker")
                .key("getAllOSDMarker")
                .returns(Returns::Value(Type::List(&Type::Struct(&VK_MARKER)))),
            ApiDesc::sync("VKSession.hitTest")
                .key("hitTest")
                .params(&VK_SESSION_HIT_TEST_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Value(Type::List(&Type::Struct(&HIT_TEST_RES)))),
            ApiDesc::sync("VKSession.cancelAnimationFrame")
                .key("cancelAnimationFrame")
                .params(&VK_SESSION_CANCEL_ANIMATION_FRAME_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.destroy").key("destroy"),
            ApiDesc::sync("VKSession.detectBody")
                .key("detectBody")
                .params(&VK_SESSION_DETECT_BODY_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.detectDepth")
                .key("detectDepth")
                .params(&VK_SESSION_DETECT_DEPTH_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.detectFace")
                .key("detectFace")
                .params(&VK_SESSION_DETECT_FACE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.detectHand")
                .key("detectHand")
                .params(&VK_SESSION_DETECT_HAND_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.on")
                .key("on")
                .params(&VK_SESSION_ON_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("VKSession.off")
                .key("off")
                .params(&VK_SESSION_OFF_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("VKSession.removeMarker")
                .key("removeMarker")
                .params(&VK_SESSION_REMOVE_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.removeOSDMarker")
                .key("removeOSDMarker")
                .params(&VK_SESSION_REMOVE_OSD_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.runOCR")
                .key("runOCR")
                .params(&VK_SESSION_RUN_OCR_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.setDepthOccRange")
                .key("setDepthOccRange")
                .params(&VK_SESSION_SET_DEPTH_OCC_RANGE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.start")
                .key("start")
                .params(&VK_SESSION_START_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.stop").key("stop"),
            ApiDesc::sync("VKSession.update3DMode")
                .key("update3DMode")
                .params(&VK_SESSION_UPDATE3_D_MODE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.updateMaskMode")
                .key("updateMaskMode")
                .params(&VK_SESSION_UPDATE_MASK_MODE_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::sync("VKSession.updateOSDThreshold")
                .key("updateOSDThreshold")
                .params(&VK_SESSION_UPDATE_OSD_THRESHOLD_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("VKSession.getVKFrame")
                .key("getVKFrame")
                .params(&VK_SESSION_GET_VK_FRAME_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&VK_FRAME))),
            ApiDesc::sync("VKSession.addMarker")
                .key("addMarker")
                .params(&VK_SESSION_ADD_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Number)),
            ApiDesc::sync("VKSession.addOSDMarker")
                .key("addOSDMarker")
                .params(&VK_SESSION_ADD_OSD_MARKER_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Number)),
            ApiDesc::sync("VKSession.requestAnimationFrame")
                .key("requestAnimationFrame")
                .params(&VK_SESSION_REQUEST_ANIMATION_FRAME_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Number)),
            ApiDesc::get("VKSession.cameraSize", "cameraSize", Type::Struct(&VK_SIZE)),
            ApiDesc::get("VKSession.config", "config", Type::Struct(&VK_CONFIG)),
            ApiDesc::get("VKSession.state", "state", Type::Enum(&VK_SESSION_STATE)),
        ],
    };
    pub static CREATE_VK_SESSION_OPTIONS: StructDesc = StructDesc::new(
        "CreateVkSessionOptions",
        &[
            FieldDesc::new("track", Type::Struct(&TRACK)),
            FieldDesc::new("gl", Type::External).optional(),
            FieldDesc::new("version", Type::Enum(&VK_CONFIG_VERSION)).optional(),
        ],
    );
    pub static IS_VK_SUPPORT_OPTIONS: StructDesc = StructDesc::new(
        "IsVkSupportOptions",
        &[FieldDesc::new("version", Type::Enum(&IS_VK_SUPPORT_VERSION))],
    );
    pub static VK_CAMERA_GET_PROJECTION_MATRIX_OPTIONS: StructDesc = StructDesc::new(
        "VkCameraGetProjectionMatrixOptions",
        &[FieldDesc::new("near", Type::Number), FieldDesc::new("far", Type::Number)],
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
    pub static VK_FRAME_GET_CAMERA_TEXTURE_OPTIONS: StructDesc = StructDesc::new(
        "VkFrameGetCameraTextureOptions",
        &[FieldDesc::new("gl", Type::External)],
    );
    pub static VK_SESSION_HIT_TEST_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionHitTestOptions",
        &[
            FieldDesc::new("x", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("y", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("reset", Type::Object),
        ],
    );
    pub static VK_SESSION_CANCEL_ANIMATION_FRAME_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionCancelAnimationFrameOptions",
        &[FieldDesc::new("requestID", Type::Int)],
    );
    pub static VK_SESSION_DETECT_BODY_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectBodyOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("scoreThreshold", Type::Number).optional().min(0.0).max(1.0),
            FieldDesc::new("sourceType", Type::Enum(&VK_SESSION_DETECT_BODY_SOURCE_TYPE))
                .optional(),
        ],
    );
    pub static VK_SESSION_DETECT_DEPTH_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectDepthOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
        ],
    );
    pub static VK_SESSION_DETECT_FACE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectFaceOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("modelModel", Type::Enum(&VK_SESSION_DETECT_FACE_MODEL_MODEL))
                .optional(),
            FieldDesc::new("pupilInfo", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("scoreThreshold", Type::Number).optional().min(0.0).max(1.0),
            FieldDesc::new("sourceType", Type::Enum(&VK_SESSION_DETECT_FACE_SOURCE_TYPE))
                .optional(),
        ],
    );
    pub static VK_SESSION_DETECT_HAND_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionDetectHandOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("algoMode", Type::Enum(&VK_SESSION_DETECT_HAND_ALGO_MODE))
                .optional(),
            FieldDesc::new("scoreThreshold", Type::Number).optional().min(0.0).max(1.0),
        ],
    );
    pub static VK_SESSION_ON_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionOnOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new(
                "listener",
                Type::Callback(
                    &CallbackDesc {
                        args: &[Type::Any],
                        once: false,
                    },
                ),
            ),
        ],
    );
    pub static VK_SESSION_OFF_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionOffOptions",
        &[
            FieldDesc::new("topic", Type::String),
            FieldDesc::new(
                    "listener",
                    Type::Callback(
                        &CallbackDesc {
                            args: &[Type::Any],
                            once: false,
                        },
                    ),
                )
                .optional(),
        ],
    );
    pub static VK_SESSION_REMOVE_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRemoveMarkerOptions",
        &[FieldDesc::new("markerId", Type::Int)],
    );
    pub static VK_SESSION_REMOVE_OSD_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRemoveOsdMarkerOptions",
        &[FieldDesc::new("markerId", Type::Int)],
    );
    pub static VK_SESSION_RUN_OCR_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRunOcrOptions",
        &[
            FieldDesc::new("frameBuffer", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
        ],
    );
    pub static VK_SESSION_SET_DEPTH_OCC_RANGE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionSetDepthOccRangeOptions",
        &[FieldDesc::new("threshold", Type::Number)],
    );
    pub static VK_SESSION_START_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionStartOptions",
        &[
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc {
                        args: &[Type::Int],
                        once: false,
                    },
                ),
            ),
        ],
    );
    pub static VK_SESSION_UPDATE3_D_MODE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionUpdate3DModeOptions",
        &[FieldDesc::new("open3d", Type::Boolean)],
    );
    pub static VK_SESSION_UPDATE_MASK_MODE_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionUpdateMaskModeOptions",
        &[FieldDesc::new("useMask", Type::Boolean)],
    );
    pub static VK_SESSION_UPDATE_OSD_THRESHOLD_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionUpdateOsdThresholdOptions",
        &[FieldDesc::new("threshold", Type::Number)],
    );
    pub static VK_SESSION_GET_VK_FRAME_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionGetVkFrameOptions",
        &[
            FieldDesc::new("width", Type::Int).min(0.0),
            FieldDesc::new("height", Type::Int).min(0.0),
        ],
    );
    pub static VK_SESSION_ADD_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionAddMarkerOptions",
        &[FieldDesc::new("path", Type::String)],
    );
    pub static VK_SESSION_ADD_OSD_MARKER_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionAddOsdMarkerOptions",
        &[FieldDesc::new("path", Type::String)],
    );
    pub static VK_SESSION_REQUEST_ANIMATION_FRAME_OPTIONS: StructDesc = StructDesc::new(
        "VkSessionRequestAnimationFrameOptions",
        &[
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc {
                        args: &[],
                        once: false,
                    },
                ),
            ),
        ],
    );
    pub static TRACK: StructDesc = StructDesc::new(
        "Track",
        &[
            FieldDesc::new("plane", Type::Struct(&PLANE_TRACK)),
            FieldDesc::new("IDCard", Type::Struct(&ID_CARD_TRACK)).optional(),
            FieldDesc::new("OCR", Type::Struct(&OCR_TRACK)).optional(),
            FieldDesc::new("OSD", Type::Boolean).optional(),
            FieldDesc::new("body", Type::Struct(&BODY_TRACK)).optional(),
            FieldDesc::new("depth", Type::Struct(&DEPTH_TRACK)).optional(),
            FieldDesc::new("face", Type::Struct(&FACE_TRACK)).optional(),
            FieldDesc::new("hand", Type::Struct(&HAND_TRACK)).optional(),
            FieldDesc::new("marker", Type::Boolean).optional(),
            FieldDesc::new("shoe", Type::Struct(&SHOE_TRACK)).optional(),
            FieldDesc::new("threeDof", Type::Boolean).optional(),
        ],
    );
    pub static VK_CONFIG: StructDesc = StructDesc::new(
        "VKConfig",
        &[
            FieldDesc::new("track", Type::Struct(&TRACK)),
            FieldDesc::new("gl", Type::External).optional(),
            FieldDesc::new("version", Type::Enum(&VK_CONFIG_VERSION)).optional(),
        ],
    );
    pub static YUV_TEXTURE_RES: StructDesc = StructDesc::new(
        "YUVTextureRes",
        &[
            FieldDesc::new("uvTexture", Type::External),
            FieldDesc::new("yTexture", Type::External),
        ],
    );
    pub static DEPTH_BUFFER_RES: StructDesc = StructDesc::new(
        "DepthBufferRes",
        &[
            FieldDesc::new("DepthAddress", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
        ],
    );
    pub static LEG_SEGMENT_BUFFER_RES: StructDesc = StructDesc::new(
        "LegSegmentBufferRes",
        &[
            FieldDesc::new("DepthAddress", Type::Bytes),
            FieldDesc::new("height", Type::Int).min(0.0),
            FieldDesc::new("width", Type::Int).min(0.0),
        ],
    );
    pub static VK_SIZE: StructDesc = StructDesc::new(
        "VKSize",
        &[FieldDesc::new("height", Type::Number), FieldDesc::new("width", Type::Number)],
    );
    pub static VK_MARKER: StructDesc = StructDesc::new(
        "VKMarker",
        &[FieldDesc::new("markerId", Type::Int), FieldDesc::new("path", Type::String)],
    );
    pub static HIT_TEST_RES: StructDesc = StructDesc::new(
        "HitTestRes",
        &[FieldDesc::new("transform", Type::Buffer)],
    );
    pub static VK_BODY_ANCHOR: StructDesc = StructDesc::new(
        "VKBodyAnchor",
        &[
            FieldDesc::new("confidence", Type::List(&Type::Number)),
            FieldDesc::new("detectId", Type::Int),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("points", Type::List(&Type::Struct(&VK_ORIGIN))),
            FieldDesc::new("score", Type::Number),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("type", Type::Enum(&VK_BODY_ANCHOR_TYPE)),
        ],
    );
    pub static VK_DEPTH_ANCHOR: StructDesc = StructDesc::new(
        "VKDepthAnchor",
        &[
            FieldDesc::new("depthArray", Type::List(&Type::Number)),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("type", Type::Enum(&VK_DEPTH_ANCHOR_TYPE)),
        ],
    );
    pub static VK_FACE_ANCHOR: StructDesc = StructDesc::new(
        "VKFaceAnchor",
        &[
            FieldDesc::new("angle", Type::List(&Type::Number)),
            FieldDesc::new("confidence", Type::List(&Type::Number)),
            FieldDesc::new("detectId", Type::Int),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("points", Type::List(&Type::Struct(&VK_POINT))),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("type", Type::Enum(&VK_FACE_ANCHOR_TYPE)),
        ],
    );
    pub static VK_HAND_ANCHOR: StructDesc = StructDesc::new(
        "VKHandAnchor",
        &[
            FieldDesc::new("confidence", Type::List(&Type::Number)),
            FieldDesc::new("detectId", Type::Int),
            FieldDesc::new("gesture", Type::Enum(&VK_HAND_ANCHOR_GESTURE)),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("points", Type::List(&Type::Struct(&VK_ORIGIN))),
            FieldDesc::new("score", Type::Number),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("type", Type::Enum(&VK_HAND_ANCHOR_TYPE)),
        ],
    );
    pub static VK_MARKER_ANCHOR: StructDesc = StructDesc::new(
        "VKMarkerAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("markerId", Type::Int),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("transform", Type::Buffer),
            FieldDesc::new("type", Type::Enum(&VK_MARKER_ANCHOR_TYPE)),
        ],
    );
    pub static VK_OCR_ANCHOR: StructDesc = StructDesc::new(
        "VKOCRAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("text", Type::String),
            FieldDesc::new("type", Type::Enum(&VK_OCR_ANCHOR_TYPE)),
        ],
    );
    pub static VK_OSD_ANCHOR: StructDesc = StructDesc::new(
        "VKOSDAnchor",
        &[
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("markerId", Type::Int),
            FieldDesc::new("origin", Type::Struct(&VK_ORIGIN)),
            FieldDesc::new("path", Type::String),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("type", Type::Enum(&VK_OSD_ANCHOR_TYPE)),
        ],
    );
    pub static VK_PLANE_ANCHOR: StructDesc = StructDesc::new(
        "VKPlaneAnchor",
        &[
            FieldDesc::new("alignment", Type::Int),
            FieldDesc::new("id", Type::Int),
            FieldDesc::new("size", Type::Struct(&VK_SIZE)),
            FieldDesc::new("transform", Type::Buffer),
            FieldDesc::new("type", Type::Enum(&VK_PLANE_ANCHOR_TYPE)),
        ],
    );
    pub static PLANE_TRACK: StructDesc = StructDesc::new(
        "PlaneTrack",
        &[
            FieldDesc::new("mode", Type::Enum(&PLANE_TRACK_MODE)),
            FieldDesc::new("force", Type::Boolean).optional(),
        ],
    );
    pub static ID_CARD_TRACK: StructDesc = StructDesc::new(
        "IDCardTrack",
        &[FieldDesc::new("mode", Type::Enum(&ID_CARD_TRACK_MODE))],
    );
    pub static OCR_TRACK: StructDesc = StructDesc::new(
        "OCRTrack",
        &[FieldDesc::new("mode", Type::Enum(&OCR_TRACK_MODE))],
    );
    pub static BODY_TRACK: StructDesc = StructDesc::new(
        "BodyTrack",
        &[FieldDesc::new("mode", Type::Enum(&BODY_TRACK_MODE))],
    );
    pub static DEPTH_TRACK: StructDesc = StructDesc::new(
        "DepthTrack",
        &[FieldDesc::new("mode", Type::Enum(&DEPTH_TRACK_MODE))],
    );
    pub static FACE_TRACK: StructDesc = StructDesc::new(
        "FaceTrack",
        &[FieldDesc::new("mode", Type::Enum(&FACE_TRACK_MODE))],
    );
    pub static HAND_TRACK: StructDesc = StructDesc::new(
        "HandTrack",
        &[FieldDesc::new("mode", Type::Enum(&HAND_TRACK_MODE))],
    );
    pub static SHOE_TRACK: StructDesc = StructDesc::new(
        "ShoeTrack",
        &[FieldDesc::new("mode", Type::Enum(&SHOE_TRACK_MODE))],
    );
    pub static VK_ORIGIN: StructDesc = StructDesc::new(
        "VKOrigin",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static VK_POINT: StructDesc = StructDesc::new(
        "VKPoint",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static VK_CONFIG_VERSION: EnumDesc = EnumDesc {
        name: "VkConfigVersion",
        values: &[EnumValue::Text("v1"), EnumValue::Text("v2")],
    };
    pub static VK_BODY_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkBodyAnchorType",
        values: &[EnumValue::Int(5)],
    };
    pub static VK_DEPTH_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkDepthAnchorType",
        values: &[EnumValue::Int(8)],
    };
    pub static VK_FACE_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkFaceAnchorType",
        values: &[EnumValue::Int(3)],
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
    pub static VK_HAND_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkHandAnchorType",
        values: &[EnumValue::Int(7)],
    };
    pub static VK_MARKER_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkMarkerAnchorType",
        values: &[EnumValue::Int(1)],
    };
    pub static VK_OCR_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkOcrAnchorType",
        values: &[EnumValue::Int(6)],
    };
    pub static VK_OSD_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkOsdAnchorType",
        values: &[EnumValue::Int(2)],
    };
    pub static VK_PLANE_ANCHOR_TYPE: EnumDesc = EnumDesc {
        name: "VkPlaneAnchorType",
        values: &[EnumValue::Int(0)],
    };
    pub static PLANE_TRACK_MODE: EnumDesc = EnumDesc {
        name: "PlaneTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2), EnumValue::Int(3)],
    };
    pub static ID_CARD_TRACK_MODE: EnumDesc = EnumDesc {
        name: "IdCardTrackMode",
        values: &[EnumValue::Int(2)],
    };
    pub static OCR_TRACK_MODE: EnumDesc = EnumDesc {
        name: "OcrTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static BODY_TRACK_MODE: EnumDesc = EnumDesc {
        name: "BodyTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static DEPTH_TRACK_MODE: EnumDesc = EnumDesc {
        name: "DepthTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static FACE_TRACK_MODE: EnumDesc = EnumDesc {
        name: "FaceTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static HAND_TRACK_MODE: EnumDesc = EnumDesc {
        name: "HandTrackMode",
        values: &[EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static SHOE_TRACK_MODE: EnumDesc = EnumDesc {
        name: "ShoeTrackMode",
        values: &[EnumValue::Int(1)],
    };
    pub static VK_SESSION_STATE: EnumDesc = EnumDesc {
        name: "VkSessionState",
        values: &[
            EnumValue::Int(0),
            EnumValue::Int(1),
            EnumValue::Int(2),
            EnumValue::Int(3),
        ],
    };
    pub static VK_SESSION_DETECT_BODY_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "VkSessionDetectBodySourceType",
        values: &[EnumValue::Int(1), EnumValue::Int(0)],
    };
    pub static VK_SESSION_DETECT_FACE_MODEL_MODEL: EnumDesc = EnumDesc {
        name: "VkSessionDetectFaceModelModel",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static VK_SESSION_DETECT_FACE_SOURCE_TYPE: EnumDesc = EnumDesc {
        name: "VkSessionDetectFaceSourceType",
        values: &[EnumValue::Int(1), EnumValue::Int(0)],
    };
    pub static VK_SESSION_DETECT_HAND_ALGO_MODE: EnumDesc = EnumDesc {
        name: "VkSessionDetectHandAlgoMode",
        values: &[EnumValue::Int(0), EnumValue::Int(1), EnumValue::Int(2)],
    };
    pub static IS_VK_SUPPORT_VERSION: EnumDesc = EnumDesc {
        name: "IsVkSupportVersion",
        values: &[EnumValue::Text("v1"), EnumValue::Text("v2")],
    };
}
