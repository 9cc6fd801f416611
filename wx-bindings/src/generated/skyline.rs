// Generated from skyline.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::SKYLINE;
/// Where the picture goes
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SnapshotTakeSnapshotType {
    /// The picture is saved under a temporary path
    File,
    /// The bytes of the picture come back
    Arraybuffer,
}
::wx_core::enumeration!(SnapshotTakeSnapshotType { File, Arraybuffer });
/// What the picture is encoded as
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SnapshotTakeSnapshotFormat {
    /// A compressed picture file
    Png,
    /// Raw pixels, four bytes each
    Rgba,
}
::wx_core::enumeration!(SnapshotTakeSnapshotFormat { Png, Rgba });
/// Handle of a snapshot component, got by a SelectorQuery, to make a picture of what is inside.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/skyline/Snapshot.html)
#[derive(Clone, Debug)]
pub struct Snapshot {
    client: ::wx_core::Client,
}
::wx_core::object!(Snapshot = SNAPSHOT);
impl Snapshot {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Draws everything inside the component into a file or a buffer.
    ///
    /// Takes [`SnapshotTakeSnapshotOptions`], gives [`SnapshotTakeSnapshotResult`].
    ///
    /// Since 3.0.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/skyline/Snapshot.takeSnapshot.html)
    ///
    /// ```js
    /// wx.createSelectorQuery().select('#poster').node(({ node }) => {
    ///   node.takeSnapshot({
    ///     type: 'file', format: 'png',
    ///     success: ({ tempFilePath }) => wx.previewImage({ urls: [tempFilePath] }),
    ///   })
    /// }).exec()
    /// ```
    pub fn take_snapshot(&self, call: impl Into<Call<SnapshotTakeSnapshot>>) {
        self.client.call(call);
    }
    /// As [`Self::take_snapshot`], as a future.
    pub fn take_snapshot_future(
        &self,
        options: SnapshotTakeSnapshotOptions,
    ) -> ApiFuture<SnapshotTakeSnapshot> {
        self.client.future(options)
    }
    /// Width of the area that is captured
    pub fn width(&self) -> Result<f64> {
        self.client.sync::<SnapshotWidth>(())
    }
    /// Height of the area that is captured
    pub fn height(&self) -> Result<f64> {
        self.client.sync::<SnapshotHeight>(())
    }
}
impl AsRef<::wx_core::Client> for Snapshot {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Draws everything inside the component into a file or a buffer.
///
/// Called as [`Snapshot::take_snapshot`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/skyline/Snapshot.takeSnapshot.html)
pub enum SnapshotTakeSnapshot {}
::wx_core::api!(
    SnapshotTakeSnapshot = object SNAPSHOT[0], SnapshotTakeSnapshotOptions => fields
    SnapshotTakeSnapshotResult
);
/// Parameters of [`Snapshot::take_snapshot`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SnapshotTakeSnapshotOptions {
    /// Where the picture goes. Default: `"file"`.
    pub r#type: SnapshotTakeSnapshotType,
    /// What the picture is encoded as. Default: `"png"`.
    pub format: SnapshotTakeSnapshotFormat,
}
impl SnapshotTakeSnapshotOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            r#type: SnapshotTakeSnapshotType::File,
            format: SnapshotTakeSnapshotFormat::Png,
        }
    }
    /// Where the picture goes. Default: `"file"`.
    pub fn r#type(mut self, r#type: SnapshotTakeSnapshotType) -> Self {
        self.r#type = r#type;
        self
    }
    /// What the picture is encoded as. Default: `"png"`.
    pub fn format(mut self, format: SnapshotTakeSnapshotFormat) -> Self {
        self.format = format;
        self
    }
}
impl Default for SnapshotTakeSnapshotOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(SnapshotTakeSnapshotOptions { r#type, format });
impl Options for SnapshotTakeSnapshotOptions {
    type Api = SnapshotTakeSnapshot;
}
/// What [`Snapshot::take_snapshot`] gives.
#[derive(Clone, Debug)]
pub struct SnapshotTakeSnapshotResult {
    /// Where the picture lies, if `type` was `file`
    pub temp_file_path: String,
    /// Bytes of the picture, if `type` was `arraybuffer`
    pub data: Vec<u8>,
}
::wx_core::record!(SnapshotTakeSnapshotResult { temp_file_path, data });
/// Width of the area that is captured
///
/// Called as [`Snapshot::width`].
pub enum SnapshotWidth {}
::wx_core::api!(SnapshotWidth = object SNAPSHOT[1], () => value f64);
/// Height of the area that is captured
///
/// Called as [`Snapshot::height`].
pub enum SnapshotHeight {}
::wx_core::api!(SnapshotHeight = object SNAPSHOT[2], () => value f64);
/// Moves a draggable-sheet from code, where otherwise a finger would.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/skyline/DraggableSheetContext.html)
#[derive(Clone, Debug)]
pub struct DraggableSheetContext {
    client: ::wx_core::Client,
}
::wx_core::object!(DraggableSheetContext = DRAGGABLE_SHEET_CONTEXT);
impl DraggableSheetContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Slides the sheet to a height, by share or by pixels; the share wins if both are given.
    ///
    /// Since 3.2.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/skyline/DraggableSheetContext.scrollTo.html)
    ///
    /// ```js
    /// wx.createSelectorQuery().select('#sheet').node(({ node }) => {
    ///   node.scrollTo({ size: 0.7, animated: true, duration: 300, easingFunction: 'ease' })
    /// }).exec()
    /// ```
    pub fn scroll_to(
        &self,
        options: DraggableSheetContextScrollToOptions,
    ) -> Result<()> {
        self.client.sync::<DraggableSheetContextScrollTo>(options)
    }
}
impl AsRef<::wx_core::Client> for DraggableSheetContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Slides the sheet to a height, by share or by pixels; the share wins if both are given.
///
/// Called as [`DraggableSheetContext::scroll_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/skyline/DraggableSheetContext.scrollTo.html)
pub enum DraggableSheetContextScrollTo {}
::wx_core::api!(
    DraggableSheetContextScrollTo = object DRAGGABLE_SHEET_CONTEXT[0],
    DraggableSheetContextScrollToOptions => fields()
);
/// Parameters of [`DraggableSheetContext::scroll_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DraggableSheetContextScrollToOptions {
    /// Target height as a share; 1 fills the whole draggable-sheet. From 0 to 1.
    pub size: Option<f64>,
    /// Target height in absolute terms; ignored if `size` is given. Unit: px.
    pub pixels: Option<f64>,
    /// Slides there instead of jumping
    pub animated: Option<bool>,
    /// How long the slide takes. Unit: ms. At least 0.
    pub duration: Option<f64>,
    /// Name of the curve that the speed follows
    pub easing_function: Option<String>,
}
impl DraggableSheetContextScrollToOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            size: None,
            pixels: None,
            animated: None,
            duration: None,
            easing_function: None,
        }
    }
    /// Target height as a share; 1 fills the whole draggable-sheet. From 0 to 1.
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }
    /// Target height in absolute terms; ignored if `size` is given. Unit: px.
    pub fn pixels(mut self, pixels: f64) -> Self {
        self.pixels = Some(pixels);
        self
    }
    /// Slides there instead of jumping
    pub fn animated(mut self, animated: bool) -> Self {
        self.animated = Some(animated);
        self
    }
    /// How long the slide takes. Unit: ms. At least 0.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Name of the curve that the speed follows
    pub fn easing_function(mut self, easing_function: impl Into<String>) -> Self {
        self.easing_function = Some(easing_function.into());
        self
    }
}
impl Default for DraggableSheetContextScrollToOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    DraggableSheetContextScrollToOptions { size, pixels, animated, duration,
    easing_function }
);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static SKYLINE: Family = Family {
        name: "skyline",
        apis: &[],
        properties: &[],
    };
    pub static SNAPSHOT: ObjectDesc = ObjectDesc {
        name: "Snapshot",
        members: &[
            ApiDesc::asynchronous("Snapshot.takeSnapshot")
                .key("takeSnapshot")
                .params(&SNAPSHOT_TAKE_SNAPSHOT_OPTIONS)
                .result(&SNAPSHOT_TAKE_SNAPSHOT_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::get("Snapshot.width", "width", Type::Number),
            ApiDesc::get("Snapshot.height", "height", Type::Number),
        ],
    };
    pub static DRAGGABLE_SHEET_CONTEXT: ObjectDesc = ObjectDesc {
        name: "DraggableSheetContext",
        members: &[
            ApiDesc::sync("DraggableSheetContext.scrollTo")
                .key("scrollTo")
                .params(&DRAGGABLE_SHEET_CONTEXT_SCROLL_TO_OPTIONS)
                .args(&[&[Arg::Options]]),
        ],
    };
    pub static SNAPSHOT_TAKE_SNAPSHOT_OPTIONS: StructDesc = StructDesc::new(
        "SnapshotTakeSnapshotOptions",
        &[
            FieldDesc::new("type", Type::Enum(&SNAPSHOT_TAKE_SNAPSHOT_TYPE))
                .default(Literal::Text("file")),
            FieldDesc::new("format", Type::Enum(&SNAPSHOT_TAKE_SNAPSHOT_FORMAT))
                .default(Literal::Text("png")),
        ],
    );
    pub static SNAPSHOT_TAKE_SNAPSHOT_RESULT: StructDesc = StructDesc::new(
        "SnapshotTakeSnapshotResult",
        &[
            FieldDesc::new("tempFilePath", Type::String),
            FieldDesc::new("data", Type::Bytes),
        ],
    );
    pub static DRAGGABLE_SHEET_CONTEXT_SCROLL_TO_OPTIONS: StructDesc = StructDesc::new(
        "DraggableSheetContextScrollToOptions",
        &[
            FieldDesc::new("size", Type::Number).optional().min(0.0).max(1.0),
            FieldDesc::new("pixels", Type::Number).optional(),
            FieldDesc::new("animated", Type::Boolean).optional(),
            FieldDesc::new("duration", Type::Number).optional().min(0.0),
            FieldDesc::new("easingFunction", Type::String).optional(),
        ],
    );
    pub static SNAPSHOT_TAKE_SNAPSHOT_TYPE: EnumDesc = EnumDesc {
        name: "SnapshotTakeSnapshotType",
        values: &[EnumValue::Text("file"), EnumValue::Text("arraybuffer")],
    };
    pub static SNAPSHOT_TAKE_SNAPSHOT_FORMAT: EnumDesc = EnumDesc {
        name: "SnapshotTakeSnapshotFormat",
        values: &[EnumValue::Text("png"), EnumValue::Text("rgba")],
    };
}
