// Generated from canvas.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::CANVAS;
/// A block of pixels in memory, to be read, changed and drawn.
///
/// Since 2.9.0.
#[derive(Clone, Debug)]
pub struct ImageData {
    /// Red, green, blue, alpha of each pixel, whole numbers from 0 to 255
    pub data: Vec<u8>,
    /// Rows of pixels. Unit: px.
    pub height: i64,
    /// Pixels in each row. Unit: px.
    pub width: i64,
}
::wx_core::record!(ImageData { data, height, width });
/// A picture being loaded for a canvas; it starts when `src` is set.
///
/// Since 2.7.0.
#[derive(Clone, Debug)]
pub struct Image {
    /// Height of the file's own picture, known after loading. Unit: px.
    pub height: f64,
    /// Assigned a function, called when the picture cannot be loaded
    pub onerror: Callback,
    /// Assigned a function, called when the picture is ready to be drawn
    pub onload: Callback,
    /// `origin` tells the picture's server which mini program asks, `no-referrer` hides it. Since 2.13.0.
    pub referrer_policy: String,
    /// Address of the picture, or base64 as a data URI
    pub src: String,
    /// Width of the file's own picture, known after loading. Unit: px.
    pub width: f64,
}
::wx_core::record!(Image { height, onerror, onload, referrer_policy, src, width });
/// Size a text would have when drawn.
#[derive(Clone, Debug)]
pub struct TextMetrics {
    /// Horizontal room the text takes up. Unit: px.
    pub width: f64,
}
::wx_core::record!(TextMetrics { width });
/// A colour as text: `rgb(255, 0, 0)`, `rgba(255, 0, 0, 0.3)`, `#FF0000` or a name in any case.
#[derive(Clone, Debug, Default)]
pub struct Color {}
::wx_core::record!(Color {});
/// Object to draw with, a 2D or a WebGL one as asked for.
#[derive(Clone, Debug, Default)]
pub struct RenderingContext {}
::wx_core::record!(RenderingContext {});
/// What a canvas is drawn on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CanvasContextType {
    /// Shapes, text and pictures, as on the web
    TwoD,
    /// Graphics in three dimensions, WebGL 1
    Webgl,
    /// Graphics in three dimensions, WebGL 2
    Webgl2,
}
::wx_core::enumeration!(CanvasContextType { TwoD, Webgl, Webgl2 });
/// What a hidden canvas is drawn on with, fixed for its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OffscreenCanvasType {
    /// For WebGL, the only kind a `MediaRecorder` takes
    Webgl,
    /// For shapes, text and pictures
    TwoD,
}
::wx_core::enumeration!(OffscreenCanvasType { Webgl, TwoD });
/// Shape of the two ends of a line.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LineCap {
    /// Cut off exactly at the end point
    Butt,
    /// With a half circle beyond the end point
    Round,
    /// With half a square beyond the end point
    Square,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(LineCap { Butt, Round, Square } + Other);
/// Shape of the corner between two lines.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LineJoin {
    /// Cut off straight, blunt
    Bevel,
    /// Rounded, soft
    Round,
    /// Drawn out to a point, as far as the miter limit allows
    Miter,
    /// A value that the spec does not list.
    Other(String),
}
::wx_core::enumeration!(LineJoin { Bevel, Round, Miter } + Other);
/// Which way the picture of a pattern is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PatternRepetition {
    /// Tiled over the whole area
    Repeat,
    /// A single row of tiles
    RepeatX,
    /// A single column of tiles
    RepeatY,
    /// The picture once only
    NoRepeat,
}
::wx_core::enumeration!(PatternRepetition { Repeat, RepeatX, RepeatY, NoRepeat });
/// Which part of a text stands at its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CanvasTextAlign {
    /// Text begins at `x`
    Left,
    /// Text is spread evenly about `x`
    Center,
    /// Text ends at `x`
    Right,
}
::wx_core::enumeration!(CanvasTextAlign { Left, Center, Right });
/// Which height of a text lies at its `y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CanvasTextBaseline {
    /// Text hangs below `y`
    Top,
    /// Text stands above `y`
    Bottom,
    /// Text lies halfway across `y`
    Middle,
    /// Letters sit on `y` as on a ruled line
    Normal,
}
::wx_core::enumeration!(CanvasTextBaseline { Top, Bottom, Middle, Normal });
/// Format of a picture made of a canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CanvasFileType {
    /// JPEG, smaller, without transparency
    Jpg,
    /// PNG, lossless and with transparency
    Png,
}
::wx_core::enumeration!(CanvasFileType { Jpg, Png });
/// Colour or gradient inside shapes; same as `setFillStyle()`
#[derive(Clone, Debug)]
pub enum CanvasContextFillStyleValue {
    /// A text.
    Text(String),
    /// An object of the host.
    CanvasGradient(CanvasGradient),
}
::wx_core::union!(CanvasContextFillStyleValue { 0 => Text, 1 => CanvasGradient });
/// Colour or gradient of outlines; same as `setStrokeStyle()`
#[derive(Clone, Debug)]
pub enum CanvasContextStrokeStyleValue {
    /// A text.
    Text(String),
    /// An object of the host.
    CanvasGradient(CanvasGradient),
}
::wx_core::union!(CanvasContextStrokeStyleValue { 0 => Text, 1 => CanvasGradient });
/// What colour shadows are cast in, as CSS writes it
#[derive(Clone, Debug)]
pub enum CanvasContextShadowColorValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}
::wx_core::union!(CanvasContextShadowColorValue { 0 => Text, 1 => Number });
/// Colour text or a gradient made before
#[derive(Clone, Debug)]
pub enum CanvasContextAssignFillStyleColor {
    /// A text.
    Text(String),
    /// An object of the host.
    CanvasGradient(CanvasGradient),
}
::wx_core::union!(CanvasContextAssignFillStyleColor { 0 => Text, 1 => CanvasGradient });
/// Colour text, or a gradient for the line
#[derive(Clone, Debug)]
pub enum CanvasContextAssignStrokeStyleColor {
    /// A text.
    Text(String),
    /// An object of the host.
    CanvasGradient(CanvasGradient),
}
::wx_core::union!(
    CanvasContextAssignStrokeStyleColor { 0 => Text, 1 => CanvasGradient }
);
/// Makes a canvas that is never shown; its type, `webgl` or `2d`, is fixed for good.
///
/// Called as [`Wx::create_offscreen_canvas`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createOffscreenCanvas.html)
pub enum CreateOffscreenCanvas {}
::wx_core::api!(
    CreateOffscreenCanvas = CANVAS[0], CreateOffscreenCanvasOptions => value
    OffscreenCanvas
);
/// Parameters of [`Wx::create_offscreen_canvas`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateOffscreenCanvasOptions {
    /// How wide in the old form of the call, which always gives WebGL. Unit: px.
    pub width: Option<f64>,
    /// How high in the old form of the call. Unit: px.
    pub height: Option<f64>,
    /// Instance of the custom component the canvas belongs to
    pub component: Option<External>,
    /// Instance of the custom component it is made in
    pub comp_inst: Option<External>,
    /// Kind of drawing, not to be changed afterwards. Default: `"webgl"`.
    pub r#type: OffscreenCanvasType,
}
impl CreateOffscreenCanvasOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            width: None,
            height: None,
            component: None,
            comp_inst: None,
            r#type: OffscreenCanvasType::Webgl,
        }
    }
    /// How wide in the old form of the call, which always gives WebGL. Unit: px.
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }
    /// How high in the old form of the call. Unit: px.
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
    /// Instance of the custom component the canvas belongs to
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
    /// Instance of the custom component it is made in
    pub fn comp_inst(mut self, comp_inst: External) -> Self {
        self.comp_inst = Some(comp_inst);
        self
    }
    /// Kind of drawing, not to be changed afterwards. Default: `"webgl"`.
    pub fn r#type(mut self, r#type: OffscreenCanvasType) -> Self {
        self.r#type = r#type;
        self
    }
}
impl Default for CreateOffscreenCanvasOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    CreateOffscreenCanvasOptions { width, height, component, comp_inst, r#type }
);
/// Gives the old-style drawing context of a canvas, whose commands wait until `draw()`.
///
/// Called as [`Wx::create_canvas_context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createCanvasContext.html)
pub enum CreateCanvasContext {}
::wx_core::api!(
    CreateCanvasContext = CANVAS[1], CreateCanvasContextOptions => value CanvasContext
);
/// Parameters of [`Wx::create_canvas_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateCanvasContextOptions {
    /// The `canvas-id` attribute on the tag, not its `id`
    pub canvas_id: String,
    /// Component instance to look in; without it no component is searched
    pub component: Option<External>,
}
impl CreateCanvasContextOptions {
    /// With the required ones; the others are left out.
    pub fn new(canvas_id: impl Into<String>) -> Self {
        Self {
            canvas_id: canvas_id.into(),
            component: None,
        }
    }
    /// Component instance to look in; without it no component is searched
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(CreateCanvasContextOptions { canvas_id, component });
/// Saves part of a canvas as a picture file; call it after `draw()` has called back.
///
/// Called as [`Wx::canvas_to_temp_file_path`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasToTempFilePath.html)
pub enum CanvasToTempFilePath {}
::wx_core::api!(
    CanvasToTempFilePath = CANVAS[2], CanvasToTempFilePathOptions => fields
    CanvasToTempFilePathResult
);
/// Parameters of [`Wx::canvas_to_temp_file_path`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasToTempFilePathOptions {
    /// The canvas node itself, for those with `type="2d"`
    pub canvas: Option<::wx_core::Object>,
    /// The tag's `canvas-id`, for canvases of the old kind
    pub canvas_id: Option<String>,
    /// Height of the picture made; that of the part times the pixel ratio when absent. Unit: px.
    /// Since 1.2.0.
    pub dest_height: Option<f64>,
    /// Width of the picture made; that of the part times the pixel ratio when absent. Unit: px.
    /// Since 1.2.0.
    pub dest_width: Option<f64>,
    /// Format of the picture file. Default: `"png"`. Since 1.7.0.
    pub file_type: CanvasFileType,
    /// Height of the part taken; down to the lower edge when absent. Unit: px. Since 1.2.0.
    pub height: Option<f64>,
    /// JPEG quality above 0 up to 1; values out of range count as 1. Since 1.7.0.
    pub quality: Option<f64>,
    /// Width of the part taken; up to the right edge when absent. Unit: px. Since 1.2.0.
    pub width: Option<f64>,
    /// Left edge of the part taken from the canvas. Unit: px. Default: `0`. Since 1.2.0.
    pub x: f64,
    /// Top edge of the part taken from the canvas. Unit: px. Default: `0`. Since 1.2.0.
    pub y: f64,
    /// Instance of the component holding the canvas that is saved
    pub component: Option<External>,
}
impl CanvasToTempFilePathOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            canvas: None,
            canvas_id: None,
            dest_height: None,
            dest_width: None,
            file_type: CanvasFileType::Png,
            height: None,
            quality: None,
            width: None,
            x: 0.0,
            y: 0.0,
            component: None,
        }
    }
    /// The canvas node itself, for those with `type="2d"`
    pub fn canvas(mut self, canvas: ::wx_core::Object) -> Self {
        self.canvas = Some(canvas);
        self
    }
    /// The tag's `canvas-id`, for canvases of the old kind
    pub fn canvas_id(mut self, canvas_id: impl Into<String>) -> Self {
        self.canvas_id = Some(canvas_id.into());
        self
    }
    /// Height of the picture made; that of the part times the pixel ratio when absent. Unit: px.
    /// Since 1.2.0.
    pub fn dest_height(mut self, dest_height: f64) -> Self {
        self.dest_height = Some(dest_height);
        self
    }
    /// Width of the picture made; that of the part times the pixel ratio when absent. Unit: px.
    /// Since 1.2.0.
    pub fn dest_width(mut self, dest_width: f64) -> Self {
        self.dest_width = Some(dest_width);
        self
    }
    /// Format of the picture file. Default: `"png"`. Since 1.7.0.
    pub fn file_type(mut self, file_type: CanvasFileType) -> Self {
        self.file_type = file_type;
        self
    }
    /// Height of the part taken; down to the lower edge when absent. Unit: px. Since 1.2.0.
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
    /// JPEG quality above 0 up to 1; values out of range count as 1. Since 1.7.0.
    pub fn quality(mut self, quality: f64) -> Self {
        self.quality = Some(quality);
        self
    }
    /// Width of the part taken; up to the right edge when absent. Unit: px. Since 1.2.0.
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }
    /// Left edge of the part taken from the canvas. Unit: px. Default: `0`. Since 1.2.0.
    pub fn x(mut self, x: f64) -> Self {
        self.x = x;
        self
    }
    /// Top edge of the part taken from the canvas. Unit: px. Default: `0`. Since 1.2.0.
    pub fn y(mut self, y: f64) -> Self {
        self.y = y;
        self
    }
    /// Instance of the component holding the canvas that is saved
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
impl Default for CanvasToTempFilePathOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    CanvasToTempFilePathOptions { canvas, canvas_id, dest_height, dest_width, file_type,
    height, quality, width, x, y, component }
);
impl Options for CanvasToTempFilePathOptions {
    type Api = CanvasToTempFilePath;
}
/// What [`Wx::canvas_to_temp_file_path`] gives.
#[derive(Clone, Debug)]
pub struct CanvasToTempFilePathResult {
    /// Where it lies for now; save it to keep it
    pub temp_file_path: String,
}
::wx_core::record!(CanvasToTempFilePathResult { temp_file_path });
/// Reads the colour of each pixel in a rectangle of the canvas, four numbers a pixel.
///
/// Called as [`Wx::canvas_get_image_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasGetImageData.html)
pub enum CanvasGetImageData {}
::wx_core::api!(
    CanvasGetImageData = CANVAS[3], CanvasGetImageDataOptions => fields
    CanvasGetImageDataResult
);
/// Parameters of [`Wx::canvas_get_image_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasGetImageDataOptions {
    /// The tag's `canvas-id` of the canvas to read
    pub canvas_id: String,
    /// How many pixels high the part read is. Unit: px.
    pub height: f64,
    /// How many pixels wide the part read is. Unit: px.
    pub width: f64,
    /// Left edge of the part read. Unit: px.
    pub x: f64,
    /// Top edge of the part read. Unit: px.
    pub y: f64,
    /// Instance of the component holding the canvas that is read
    pub component: Option<External>,
}
impl CanvasGetImageDataOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        canvas_id: impl Into<String>,
        height: f64,
        width: f64,
        x: f64,
        y: f64,
    ) -> Self {
        Self {
            canvas_id: canvas_id.into(),
            height,
            width,
            x,
            y,
            component: None,
        }
    }
    /// Instance of the component holding the canvas that is read
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(
    CanvasGetImageDataOptions { canvas_id, height, width, x, y, component }
);
impl Options for CanvasGetImageDataOptions {
    type Api = CanvasGetImageData;
}
/// What [`Wx::canvas_get_image_data`] gives.
#[derive(Clone, Debug)]
pub struct CanvasGetImageDataResult {
    /// Red, green, blue and alpha of each pixel in turn, row by row
    pub data: Vec<u8>,
    /// Rows in the block. Unit: px.
    pub height: i64,
    /// Pixels in a row of the block. Unit: px.
    pub width: i64,
}
::wx_core::record!(CanvasGetImageDataResult { data, height, width });
/// Writes a block of pixels straight onto the canvas, as `canvasGetImageData` delivers it.
///
/// Called as [`Wx::canvas_put_image_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasPutImageData.html)
pub enum CanvasPutImageData {}
::wx_core::api!(CanvasPutImageData = CANVAS[4], CanvasPutImageDataOptions => fields());
/// Parameters of [`Wx::canvas_put_image_data`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasPutImageDataOptions {
    /// The tag's `canvas-id` of the canvas to write to
    pub canvas_id: String,
    /// Four values a pixel, red, green, blue, alpha; length is width times height times 4
    pub data: Vec<u8>,
    /// Rows contained in `data`. Unit: px.
    pub height: f64,
    /// Pixels in each row of `data`. Unit: px.
    pub width: f64,
    /// How far from the left the block is placed. Unit: px.
    pub x: f64,
    /// How far from the top the block is placed. Unit: px.
    pub y: f64,
    /// Instance of the component holding the canvas that is written
    pub component: Option<External>,
}
impl CanvasPutImageDataOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        canvas_id: impl Into<String>,
        data: Vec<u8>,
        height: f64,
        width: f64,
        x: f64,
        y: f64,
    ) -> Self {
        Self {
            canvas_id: canvas_id.into(),
            data,
            height,
            width,
            x,
            y,
            component: None,
        }
    }
    /// Instance of the component holding the canvas that is written
    pub fn component(mut self, component: External) -> Self {
        self.component = Some(component);
        self
    }
}
::wx_core::record!(
    CanvasPutImageDataOptions { canvas_id, data, height, width, x, y, component }
);
impl Options for CanvasPutImageDataOptions {
    type Api = CanvasPutImageData;
}
impl Wx {
    /// Makes a canvas that is never shown; its type, `webgl` or `2d`, is fixed for good.
    ///
    /// Since 2.16.1. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createOffscreenCanvas.html)
    ///
    /// ```js
    /// const canvas = wx.createOffscreenCanvas({ type: '2d', width: 300, height: 150 })
    /// const picture = canvas.createImage()
    /// picture.onload = () => canvas.getContext('2d').drawImage(picture, 0, 0)
    /// picture.src = '/images/roof.jpg'
    /// ```
    pub fn create_offscreen_canvas(
        &self,
        options: CreateOffscreenCanvasOptions,
    ) -> Result<OffscreenCanvas> {
        self.client.sync::<CreateOffscreenCanvas>(options)
    }
    /// Gives the old-style drawing context of a canvas, whose commands wait until `draw()`.
    ///
    /// Parameters:
    ///
    /// - `canvasId`: The `canvas-id` attribute on the tag, not its `id`
    /// - `component`: Component instance to look in; without it no component is searched
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createCanvasContext.html)
    ///
    /// ```js
    /// // for <canvas canvas-id="chart" />
    /// const context = wx.createCanvasContext('chart')
    /// context.setFillStyle('#ff8800')
    /// context.fillRect(10, 10, 80, 40)
    /// context.draw(false, () => console.log('drawn'))
    /// ```
    #[deprecated(since = "2.9.0", note = "use `Canvas`")]
    pub fn create_canvas_context(
        &self,
        canvas_id: impl Into<String>,
        component: Option<External>,
    ) -> Result<CanvasContext> {
        let options = CreateCanvasContextOptions {
            canvas_id: canvas_id.into(),
            component,
        };
        self.client.sync::<CreateCanvasContext>(options)
    }
    /// Saves part of a canvas as a picture file; call it after `draw()` has called back.
    ///
    /// Takes [`CanvasToTempFilePathOptions`], gives [`CanvasToTempFilePathResult`].
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasToTempFilePath.html)
    ///
    /// ```js
    /// wx.canvasToTempFilePath({
    ///   canvasId: 'chart',
    ///   fileType: 'jpg',
    ///   quality: 0.8,
    ///   success: ({ tempFilePath }) => wx.saveImageToPhotosAlbum({ filePath: tempFilePath }),
    /// })
    /// ```
    pub fn canvas_to_temp_file_path(&self, call: impl Into<Call<CanvasToTempFilePath>>) {
        self.client.call(call);
    }
    /// As [`Self::canvas_to_temp_file_path`], as a future.
    pub fn canvas_to_temp_file_path_future(
        &self,
        options: CanvasToTempFilePathOptions,
    ) -> ApiFuture<CanvasToTempFilePath> {
        self.client.future(options)
    }
    /// Reads the colour of each pixel in a rectangle of the canvas, four numbers a pixel.
    ///
    /// Takes [`CanvasGetImageDataOptions`], gives [`CanvasGetImageDataResult`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasGetImageData.html)
    ///
    /// ```js
    /// const { data } = await wx.canvasGetImageData({ canvasId: 'chart', x: 10, y: 10, width: 1, height: 1 })
    /// console.log(`rgba(${data.join(', ')})`)
    /// ```
    pub fn canvas_get_image_data(&self, call: impl Into<Call<CanvasGetImageData>>) {
        self.client.call(call);
    }
    /// As [`Self::canvas_get_image_data`], as a future.
    pub fn canvas_get_image_data_future(
        &self,
        options: CanvasGetImageDataOptions,
    ) -> ApiFuture<CanvasGetImageData> {
        self.client.future(options)
    }
    /// Writes a block of pixels straight onto the canvas, as `canvasGetImageData` delivers it.
    ///
    /// Takes [`CanvasPutImageDataOptions`].
    ///
    /// Since 1.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.canvasPutImageData.html)
    pub fn canvas_put_image_data(&self, call: impl Into<Call<CanvasPutImageData>>) {
        self.client.call(call);
    }
    /// As [`Self::canvas_put_image_data`], as a future.
    pub fn canvas_put_image_data_future(
        &self,
        options: CanvasPutImageDataOptions,
    ) -> ApiFuture<CanvasPutImageData> {
        self.client.future(options)
    }
}
/// A canvas node got by a selector query, drawn on in 2D or WebGL, never both.
///
/// Since 2.7.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.html)
#[derive(Clone, Debug)]
pub struct Canvas {
    client: ::wx_core::Client,
}
::wx_core::object!(Canvas = CANVAS_DESC);
impl Canvas {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Gives an empty block of pixels to be filled and drawn; for 2D only.
    ///
    /// Since 2.9.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.createImageData.html)
    pub fn create_image_data(&self) -> Result<ImageData> {
        self.client.sync::<CanvasCreateImageData>(())
    }
    /// Makes a reusable outline, blank or as a copy of another one.
    ///
    /// Parameters:
    ///
    /// - `path`: Outline to begin with
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.createPath2D.html)
    pub fn create_path2_d(&self, path: Path2D) -> Result<Path2D> {
        self.client.sync::<CanvasCreatePath2D>(CanvasCreatePath2DOptions::new(path))
    }
    /// Returns the picture as a data URI, PNG unless another type is named.
    ///
    /// Parameters:
    ///
    /// - `type`: MIME type such as `image/jpeg` or `image/webp`
    /// - `encoderOptions`: Quality of JPEG and WebP from 0 to 1; 0.92 stands in for others
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.toDataURL.html)
    pub fn to_data_url(
        &self,
        r#type: impl Into<String>,
        encoder_options: f64,
    ) -> Result<String> {
        self.client
            .sync::<
                CanvasToDataUrl,
            >(CanvasToDataUrlOptions::new(r#type, encoder_options))
    }
    /// How many pixels high the drawing surface is; setting it wipes the picture
    pub fn height(&self) -> Result<f64> {
        self.client.sync::<CanvasHeight>(())
    }
    /// How many pixels high the drawing surface is; setting it wipes the picture
    pub fn set_height(&self, value: f64) -> Result<()> {
        self.client.sync::<CanvasSetHeight>(CanvasSetHeightOptions::new(value))
    }
    /// How many pixels wide the drawing surface is; setting it wipes the picture
    pub fn width(&self) -> Result<f64> {
        self.client.sync::<CanvasWidth>(())
    }
    /// How many pixels wide the drawing surface is; setting it wipes the picture
    pub fn set_width(&self, value: f64) -> Result<()> {
        self.client.sync::<CanvasSetWidth>(CanvasSetWidthOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for Canvas {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Gives an empty block of pixels to be filled and drawn; for 2D only.
///
/// Called as [`Canvas::create_image_data`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.createImageData.html)
pub enum CanvasCreateImageData {}
::wx_core::api!(CanvasCreateImageData = object CANVAS_DESC[0], () => value ImageData);
/// Makes a reusable outline, blank or as a copy of another one.
///
/// Called as [`Canvas::create_path2_d`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.createPath2D.html)
pub enum CanvasCreatePath2D {}
::wx_core::api!(
    CanvasCreatePath2D = object CANVAS_DESC[1], CanvasCreatePath2DOptions => value Path2D
);
/// Parameters of [`Canvas::create_path2_d`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasCreatePath2DOptions {
    /// Outline to begin with
    pub path: Path2D,
}
impl CanvasCreatePath2DOptions {
    /// With all of them.
    pub fn new(path: Path2D) -> Self {
        Self { path }
    }
}
::wx_core::record!(CanvasCreatePath2DOptions { path });
/// Returns the picture as a data URI, PNG unless another type is named.
///
/// Called as [`Canvas::to_data_url`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.toDataURL.html)
pub enum CanvasToDataUrl {}
::wx_core::api!(
    CanvasToDataUrl = object CANVAS_DESC[2], CanvasToDataUrlOptions => value String
);
/// Parameters of [`Canvas::to_data_url`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasToDataUrlOptions {
    /// MIME type such as `image/jpeg` or `image/webp`
    pub r#type: String,
    /// Quality of JPEG and WebP from 0 to 1; 0.92 stands in for others
    pub encoder_options: f64,
}
impl CanvasToDataUrlOptions {
    /// With all of them.
    pub fn new(r#type: impl Into<String>, encoder_options: f64) -> Self {
        Self {
            r#type: r#type.into(),
            encoder_options,
        }
    }
}
::wx_core::record!(CanvasToDataUrlOptions { r#type, encoder_options });
/// How many pixels high the drawing surface is; setting it wipes the picture
///
/// Called as [`Canvas::height`].
pub enum CanvasHeight {}
::wx_core::api!(CanvasHeight = object CANVAS_DESC[3], () => value f64);
/// How many pixels high the drawing surface is; setting it wipes the picture
///
/// Called as [`Canvas::set_height`].
pub enum CanvasSetHeight {}
::wx_core::api!(
    CanvasSetHeight = object CANVAS_DESC[4], CanvasSetHeightOptions => fields()
);
/// Parameters of [`Canvas::set_height`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasSetHeightOptions {
    /// How many pixels high the drawing surface is; setting it wipes the picture. Unit: px. At
    /// least 0.
    pub value: f64,
}
impl CanvasSetHeightOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasSetHeightOptions { value });
/// How many pixels wide the drawing surface is; setting it wipes the picture
///
/// Called as [`Canvas::width`].
pub enum CanvasWidth {}
::wx_core::api!(CanvasWidth = object CANVAS_DESC[5], () => value f64);
/// How many pixels wide the drawing surface is; setting it wipes the picture
///
/// Called as [`Canvas::set_width`].
pub enum CanvasSetWidth {}
::wx_core::api!(
    CanvasSetWidth = object CANVAS_DESC[6], CanvasSetWidthOptions => fields()
);
/// Parameters of [`Canvas::set_width`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasSetWidthOptions {
    /// How many pixels wide the drawing surface is; setting it wipes the picture. Unit: px. At
    /// least 0.
    pub value: f64,
}
impl CanvasSetWidthOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasSetWidthOptions { value });
/// A canvas kept in memory and never shown, fixed to WebGL or 2D when it is made.
///
/// Since 2.7.0. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/OffscreenCanvas.html)
#[derive(Clone, Debug)]
pub struct OffscreenCanvas {
    client: ::wx_core::Client,
}
::wx_core::object!(OffscreenCanvas = OFFSCREEN_CANVAS);
impl OffscreenCanvas {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// How many pixels high the hidden surface is
    pub fn height(&self) -> Result<f64> {
        self.client.sync::<OffscreenCanvasHeight>(())
    }
    /// How many pixels high the hidden surface is
    pub fn set_height(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                OffscreenCanvasSetHeight,
            >(OffscreenCanvasSetHeightOptions::new(value))
    }
    /// How many pixels wide the hidden surface is
    pub fn width(&self) -> Result<f64> {
        self.client.sync::<OffscreenCanvasWidth>(())
    }
    /// How many pixels wide the hidden surface is
    pub fn set_width(&self, value: f64) -> Result<()> {
        self.client
            .sync::<OffscreenCanvasSetWidth>(OffscreenCanvasSetWidthOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for OffscreenCanvas {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// How many pixels high the hidden surface is
///
/// Called as [`OffscreenCanvas::height`].
pub enum OffscreenCanvasHeight {}
::wx_core::api!(OffscreenCanvasHeight = object OFFSCREEN_CANVAS[0], () => value f64);
/// How many pixels high the hidden surface is
///
/// Called as [`OffscreenCanvas::set_height`].
pub enum OffscreenCanvasSetHeight {}
::wx_core::api!(
    OffscreenCanvasSetHeight = object OFFSCREEN_CANVAS[1],
    OffscreenCanvasSetHeightOptions => fields()
);
/// Parameters of [`OffscreenCanvas::set_height`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OffscreenCanvasSetHeightOptions {
    /// How many pixels high the hidden surface is. Unit: px. At least 0.
    pub value: f64,
}
impl OffscreenCanvasSetHeightOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(OffscreenCanvasSetHeightOptions { value });
/// How many pixels wide the hidden surface is
///
/// Called as [`OffscreenCanvas::width`].
pub enum OffscreenCanvasWidth {}
::wx_core::api!(OffscreenCanvasWidth = object OFFSCREEN_CANVAS[2], () => value f64);
/// How many pixels wide the hidden surface is
///
/// Called as [`OffscreenCanvas::set_width`].
pub enum OffscreenCanvasSetWidth {}
::wx_core::api!(
    OffscreenCanvasSetWidth = object OFFSCREEN_CANVAS[3], OffscreenCanvasSetWidthOptions
    => fields()
);
/// Parameters of [`OffscreenCanvas::set_width`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OffscreenCanvasSetWidthOptions {
    /// How many pixels wide the hidden surface is. Unit: px. At least 0.
    pub value: f64,
}
impl OffscreenCanvasSetWidthOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(OffscreenCanvasSetWidthOptions { value });
/// An outline kept apart from the canvas, to be drawn as often as wanted.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.html)
#[derive(Clone, Debug)]
pub struct Path2D {
    client: ::wx_core::Client,
}
::wx_core::object!(Path2D = PATH2_D);
impl Path2D {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Starts a new piece of the stored outline somewhere else.
    ///
    /// Parameters:
    ///
    /// - `x`: Where the new piece starts, from the left
    /// - `y`: Where the new piece starts, from the top
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.moveTo.html)
    pub fn move_to(&self, x: f64, y: f64) -> Result<()> {
        self.client.sync::<Path2DMoveTo>(Path2DMoveToOptions::new(x, y))
    }
    /// Continues the stored outline straight to a point.
    ///
    /// Parameters:
    ///
    /// - `x`: Point reached, from the left
    /// - `y`: Point reached, from the top
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.lineTo.html)
    pub fn line_to(&self, x: f64, y: f64) -> Result<()> {
        self.client.sync::<Path2DLineTo>(Path2DLineToOptions::new(x, y))
    }
    /// Continues the stored outline in a curve with one control point.
    ///
    /// Parameters:
    ///
    /// - `cpx`: Point pulling the curve, from the left
    /// - `cpy`: Point pulling the curve, from the top
    /// - `x`: Where the curve arrives, from the left
    /// - `y`: Where the curve arrives, from the top
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.quadraticCurveTo.html)
    pub fn quadratic_curve_to(&self, cpx: f64, cpy: f64, x: f64, y: f64) -> Result<()> {
        self.client
            .sync::<
                Path2DQuadraticCurveTo,
            >(Path2DQuadraticCurveToOptions::new(cpx, cpy, x, y))
    }
    /// Continues the stored outline in a curve with two control points.
    ///
    /// Parameters:
    ///
    /// - `cp1x`: Point the curve leaves towards, from the left
    /// - `cp1y`: Point the curve leaves towards, from the top
    /// - `cp2x`: Point the curve arrives from, from the left
    /// - `cp2y`: Point the curve arrives from, from the top
    /// - `x`: End of the curve, from the left
    /// - `y`: End of the curve, from the top
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.bezierCurveTo.html)
    pub fn bezier_curve_to(
        &self,
        cp1x: f64,
        cp1y: f64,
        cp2x: f64,
        cp2y: f64,
        x: f64,
        y: f64,
    ) -> Result<()> {
        self.client
            .sync::<
                Path2DBezierCurveTo,
            >(Path2DBezierCurveToOptions::new(cp1x, cp1y, cp2x, cp2y, x, y))
    }
    /// Adds part of a circle to the stored outline; `counterclockwise` runs it from end to start.
    ///
    /// Parameters:
    ///
    /// - `x`: Middle of the circle, from the left
    /// - `y`: Middle of the circle, from the top
    /// - `radius`: Radius of the circle, greater than 0
    /// - `startAngle`: Where the piece of circle begins. Unit: rad.
    /// - `endAngle`: Where the piece of circle ends. Unit: rad.
    /// - `counterclockwise`: True runs from `endAngle` back to `startAngle`. Default: `false`.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.arc.html)
    pub fn arc(
        &self,
        x: f64,
        y: f64,
        radius: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<()> {
        let options = Path2DArcOptions {
            x,
            y,
            radius,
            start_angle,
            end_angle,
            counterclockwise,
        };
        self.client.sync::<Path2DArc>(options)
    }
    /// Rounds a corner of the stored outline with the given radius.
    ///
    /// Parameters:
    ///
    /// - `x1`: Corner to be rounded, from the left
    /// - `y1`: Corner to be rounded, from the top
    /// - `x2`: Next point headed for, from the left
    /// - `y2`: Next point headed for, from the top
    /// - `radius`: Radius of the rounding. At least 0.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.arcTo.html)
    pub fn arc_to(&self, x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Result<()> {
        self.client.sync::<Path2DArcTo>(Path2DArcToOptions::new(x1, y1, x2, y2, radius))
    }
    /// Adds part of an ellipse to the stored outline, turned as a whole by `rotation`.
    ///
    /// Parameters:
    ///
    /// - `x`: Middle of the ellipse, from the left
    /// - `y`: Middle of the ellipse, from the top
    /// - `radiusX`: Half of the long axis. At least 0.
    /// - `radiusY`: Half of the short axis. At least 0.
    /// - `rotation`: How far the ellipse is turned. Unit: rad.
    /// - `startAngle`: Where the piece of ellipse begins. Unit: rad.
    /// - `endAngle`: Where the piece of ellipse ends. Unit: rad.
    /// - `counterclockwise`: True runs from `endAngle` back to `startAngle`. Default: `false`.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.ellipse.html)
    pub fn ellipse(
        &self,
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
        counterclockwise: bool,
    ) -> Result<()> {
        let options = Path2DEllipseOptions {
            x,
            y,
            radius_x,
            radius_y,
            rotation,
            start_angle,
            end_angle,
            counterclockwise,
        };
        self.client.sync::<Path2DEllipse>(options)
    }
    /// Adds a rectangle to the stored outline; negative sizes run left and up.
    ///
    /// Parameters:
    ///
    /// - `x`: Corner the rectangle starts from, from the left
    /// - `y`: Corner the rectangle starts from, from the top
    /// - `width`: Extent to the right, negative to the left
    /// - `height`: Extent downwards, negative upwards
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.rect.html)
    pub fn rect(&self, x: f64, y: f64, width: f64, height: f64) -> Result<()> {
        self.client.sync::<Path2DRect>(Path2DRectOptions::new(x, y, width, height))
    }
    /// Leads the stored outline back to its first point.
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.closePath.html)
    pub fn close_path(&self) -> Result<()> {
        self.client.sync::<Path2DClosePath>(())
    }
    /// Joins all of another outline to this one.
    ///
    /// Parameters:
    ///
    /// - `path`: Outline to be joined
    ///
    /// Since 2.11.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.addPath.html)
    pub fn add_path(&self, path: Path2D) -> Result<()> {
        self.client.sync::<Path2DAddPath>(Path2DAddPathOptions::new(path))
    }
}
impl AsRef<::wx_core::Client> for Path2D {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Starts a new piece of the stored outline somewhere else.
///
/// Called as [`Path2D::move_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.moveTo.html)
pub enum Path2DMoveTo {}
::wx_core::api!(Path2DMoveTo = object PATH2_D[0], Path2DMoveToOptions => fields());
/// Parameters of [`Path2D::move_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DMoveToOptions {
    /// Where the new piece starts, from the left
    pub x: f64,
    /// Where the new piece starts, from the top
    pub y: f64,
}
impl Path2DMoveToOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
::wx_core::record!(Path2DMoveToOptions { x, y });
/// Continues the stored outline straight to a point.
///
/// Called as [`Path2D::line_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.lineTo.html)
pub enum Path2DLineTo {}
::wx_core::api!(Path2DLineTo = object PATH2_D[1], Path2DLineToOptions => fields());
/// Parameters of [`Path2D::line_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DLineToOptions {
    /// Point reached, from the left
    pub x: f64,
    /// Point reached, from the top
    pub y: f64,
}
impl Path2DLineToOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
::wx_core::record!(Path2DLineToOptions { x, y });
/// Continues the stored outline in a curve with one control point.
///
/// Called as [`Path2D::quadratic_curve_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.quadraticCurveTo.html)
pub enum Path2DQuadraticCurveTo {}
::wx_core::api!(
    Path2DQuadraticCurveTo = object PATH2_D[2], Path2DQuadraticCurveToOptions => fields()
);
/// Parameters of [`Path2D::quadratic_curve_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DQuadraticCurveToOptions {
    /// Point pulling the curve, from the left
    pub cpx: f64,
    /// Point pulling the curve, from the top
    pub cpy: f64,
    /// Where the curve arrives, from the left
    pub x: f64,
    /// Where the curve arrives, from the top
    pub y: f64,
}
impl Path2DQuadraticCurveToOptions {
    /// With all of them.
    pub fn new(cpx: f64, cpy: f64, x: f64, y: f64) -> Self {
        Self { cpx, cpy, x, y }
    }
}
::wx_core::record!(Path2DQuadraticCurveToOptions { cpx, cpy, x, y });
/// Continues the stored outline in a curve with two control points.
///
/// Called as [`Path2D::bezier_curve_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.bezierCurveTo.html)
pub enum Path2DBezierCurveTo {}
::wx_core::api!(
    Path2DBezierCurveTo = object PATH2_D[3], Path2DBezierCurveToOptions => fields()
);
/// Parameters of [`Path2D::bezier_curve_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DBezierCurveToOptions {
    /// Point the curve leaves towards, from the left
    pub cp1x: f64,
    /// Point the curve leaves towards, from the top
    pub cp1y: f64,
    /// Point the curve arrives from, from the left
    pub cp2x: f64,
    /// Point the curve arrives from, from the top
    pub cp2y: f64,
    /// End of the curve, from the left
    pub x: f64,
    /// End of the curve, from the top
    pub y: f64,
}
impl Path2DBezierCurveToOptions {
    /// With all of them.
    pub fn new(cp1x: f64, cp1y: f64, cp2x: f64, cp2y: f64, x: f64, y: f64) -> Self {
        Self {
            cp1x,
            cp1y,
            cp2x,
            cp2y,
            x,
            y,
        }
    }
}
::wx_core::record!(Path2DBezierCurveToOptions { cp1x, cp1y, cp2x, cp2y, x, y });
/// Adds part of a circle to the stored outline; `counterclockwise` runs it from end to start.
///
/// Called as [`Path2D::arc`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.arc.html)
pub enum Path2DArc {}
::wx_core::api!(Path2DArc = object PATH2_D[4], Path2DArcOptions => fields());
/// Parameters of [`Path2D::arc`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DArcOptions {
    /// Middle of the circle, from the left
    pub x: f64,
    /// Middle of the circle, from the top
    pub y: f64,
    /// Radius of the circle, greater than 0
    pub radius: f64,
    /// Where the piece of circle begins. Unit: rad.
    pub start_angle: f64,
    /// Where the piece of circle ends. Unit: rad.
    pub end_angle: f64,
    /// True runs from `endAngle` back to `startAngle`. Default: `false`.
    pub counterclockwise: bool,
}
impl Path2DArcOptions {
    /// With the required ones; the others are left out.
    pub fn new(x: f64, y: f64, radius: f64, start_angle: f64, end_angle: f64) -> Self {
        Self {
            x,
            y,
            radius,
            start_angle,
            end_angle,
            counterclockwise: false,
        }
    }
    /// True runs from `endAngle` back to `startAngle`. Default: `false`.
    pub fn counterclockwise(mut self, counterclockwise: bool) -> Self {
        self.counterclockwise = counterclockwise;
        self
    }
}
::wx_core::record!(
    Path2DArcOptions { x, y, radius, start_angle, end_angle, counterclockwise }
);
/// Rounds a corner of the stored outline with the given radius.
///
/// Called as [`Path2D::arc_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.arcTo.html)
pub enum Path2DArcTo {}
::wx_core::api!(Path2DArcTo = object PATH2_D[5], Path2DArcToOptions => fields());
/// Parameters of [`Path2D::arc_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DArcToOptions {
    /// Corner to be rounded, from the left
    pub x1: f64,
    /// Corner to be rounded, from the top
    pub y1: f64,
    /// Next point headed for, from the left
    pub x2: f64,
    /// Next point headed for, from the top
    pub y2: f64,
    /// Radius of the rounding. At least 0.
    pub radius: f64,
}
impl Path2DArcToOptions {
    /// With all of them.
    pub fn new(x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Self {
        Self { x1, y1, x2, y2, radius }
    }
}
::wx_core::record!(Path2DArcToOptions { x1, y1, x2, y2, radius });
/// Adds part of an ellipse to the stored outline, turned as a whole by `rotation`.
///
/// Called as [`Path2D::ellipse`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.ellipse.html)
pub enum Path2DEllipse {}
::wx_core::api!(Path2DEllipse = object PATH2_D[6], Path2DEllipseOptions => fields());
/// Parameters of [`Path2D::ellipse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DEllipseOptions {
    /// Middle of the ellipse, from the left
    pub x: f64,
    /// Middle of the ellipse, from the top
    pub y: f64,
    /// Half of the long axis. At least 0.
    pub radius_x: f64,
    /// Half of the short axis. At least 0.
    pub radius_y: f64,
    /// How far the ellipse is turned. Unit: rad.
    pub rotation: f64,
    /// Where the piece of ellipse begins. Unit: rad.
    pub start_angle: f64,
    /// Where the piece of ellipse ends. Unit: rad.
    pub end_angle: f64,
    /// True runs from `endAngle` back to `startAngle`. Default: `false`.
    pub counterclockwise: bool,
}
impl Path2DEllipseOptions {
    /// With the required ones; the others are left out.
    pub fn new(
        x: f64,
        y: f64,
        radius_x: f64,
        radius_y: f64,
        rotation: f64,
        start_angle: f64,
        end_angle: f64,
    ) -> Self {
        Self {
            x,
            y,
            radius_x,
            radius_y,
            rotation,
            start_angle,
            end_angle,
            counterclockwise: false,
        }
    }
    /// True runs from `endAngle` back to `startAngle`. Default: `false`.
    pub fn counterclockwise(mut self, counterclockwise: bool) -> Self {
        self.counterclockwise = counterclockwise;
        self
    }
}
::wx_core::record!(
    Path2DEllipseOptions { x, y, radius_x, radius_y, rotation, start_angle, end_angle,
    counterclockwise }
);
/// Adds a rectangle to the stored outline; negative sizes run left and up.
///
/// Called as [`Path2D::rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.rect.html)
pub enum Path2DRect {}
::wx_core::api!(Path2DRect = object PATH2_D[7], Path2DRectOptions => fields());
/// Parameters of [`Path2D::rect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DRectOptions {
    /// Corner the rectangle starts from, from the left
    pub x: f64,
    /// Corner the rectangle starts from, from the top
    pub y: f64,
    /// Extent to the right, negative to the left
    pub width: f64,
    /// Extent downwards, negative upwards
    pub height: f64,
}
impl Path2DRectOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }
}
::wx_core::record!(Path2DRectOptions { x, y, width, height });
/// Leads the stored outline back to its first point.
///
/// Called as [`Path2D::close_path`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.closePath.html)
pub enum Path2DClosePath {}
::wx_core::api!(Path2DClosePath = object PATH2_D[8], () => fields());
/// Joins all of another outline to this one.
///
/// Called as [`Path2D::add_path`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Path2D.addPath.html)
pub enum Path2DAddPath {}
::wx_core::api!(Path2DAddPath = object PATH2_D[9], Path2DAddPathOptions => fields());
/// Parameters of [`Path2D::add_path`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Path2DAddPathOptions {
    /// Outline to be joined
    pub path: Path2D,
}
impl Path2DAddPathOptions {
    /// With all of them.
    pub fn new(path: Path2D) -> Self {
        Self { path }
    }
}
::wx_core::record!(Path2DAddPathOptions { path });
/// Old-style drawing context, which gathers commands and paints them all by `draw()`.
///
/// Deprecated since 2.9.0; use `RenderingContext`. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.html)
#[derive(Clone, Debug)]
pub struct CanvasContext {
    client: ::wx_core::Client,
}
::wx_core::object!(CanvasContext = CANVAS_CONTEXT);
impl CanvasContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Paints the gathered commands and resets the styles; unless `reserve` is true, the canvas is
    /// wiped first.
    ///
    /// Parameters:
    ///
    /// - `reserve`: True paints over the picture that is there. Default: `false`.
    /// - `callback`: Called when the picture is complete, the time to export it
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.draw.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn draw(&self, reserve: bool, callback: Option<Callback>) -> Result<()> {
        let options = CanvasContextDrawOptions {
            reserve,
            callback,
        };
        self.client.sync::<CanvasContextDraw>(options)
    }
    /// Puts the styles, clip and transform aside for a later `restore()`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.save.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn save(&self) -> Result<()> {
        self.client.sync::<CanvasContextSave>(())
    }
    /// Brings back the styles, clip and transform of the latest `save()`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.restore.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn restore(&self) -> Result<()> {
        self.client.sync::<CanvasContextRestore>(())
    }
    /// Forgets the path so far; styles set within one path count only as last set.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.beginPath.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn begin_path(&self) -> Result<()> {
        self.client.sync::<CanvasContextBeginPath>(())
    }
    /// Lifts the pen and sets it down elsewhere, drawing nothing.
    ///
    /// Parameters:
    ///
    /// - `x`: Where the pen is set down, from the left
    /// - `y`: Where the pen is set down, from the top
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.moveTo.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn move_to(&self, x: f64, y: f64) -> Result<()> {
        self.client.sync::<CanvasContextMoveTo>(CanvasContextMoveToOptions::new(x, y))
    }
    /// Adds a straight line from the last point of the path; `stroke()` makes it visible.
    ///
    /// Parameters:
    ///
    /// - `x`: End of the line, from the left
    /// - `y`: End of the line, from the top
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.lineTo.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn line_to(&self, x: f64, y: f64) -> Result<()> {
        self.client.sync::<CanvasContextLineTo>(CanvasContextLineToOptions::new(x, y))
    }
    /// Goes on from the last point in a curve bent by a single control point.
    ///
    /// Parameters:
    ///
    /// - `cpx`: The control point, from the left
    /// - `cpy`: The control point, from the top
    /// - `x`: Where the curve arrives, from the left
    /// - `y`: Where the curve arrives, from the top
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.quadraticCurveTo.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn quadratic_curve_to(&self, cpx: f64, cpy: f64, x: f64, y: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextQuadraticCurveTo,
            >(CanvasContextQuadraticCurveToOptions::new(cpx, cpy, x, y))
    }
    /// Goes on from the last point in a curve bent by two control points.
    ///
    /// Parameters:
    ///
    /// - `cp1x`: First control point, from the left
    /// - `cp1y`: First control point, from the top
    /// - `cp2x`: Second control point, from the left
    /// - `cp2y`: Second control point, from the top
    /// - `x`: End of the curve, from the left
    /// - `y`: End of the curve, from the top
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.bezierCurveTo.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn bezier_curve_to(
        &self,
        cp1x: f64,
        cp1y: f64,
        cp2x: f64,
        cp2y: f64,
        x: f64,
        y: f64,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextBezierCurveTo,
            >(CanvasContextBezierCurveToOptions::new(cp1x, cp1y, cp2x, cp2y, x, y))
    }
    /// Adds part of a circle to the path, with angles in radians from three o'clock on.
    ///
    /// Parameters:
    ///
    /// - `x`: Centre of the circle, from the left
    /// - `y`: Centre of the circle, from the top
    /// - `r`: Radius of the circle
    /// - `sAngle`: Where the arc begins; 0 is at three o'clock. Unit: rad.
    /// - `eAngle`: Where the arc ends, counted from three o'clock. Unit: rad.
    /// - `counterclockwise`: True draws the other way round the circle. Default: `false`.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.arc.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn arc(
        &self,
        x: f64,
        y: f64,
        r: f64,
        s_angle: f64,
        e_angle: f64,
        counterclockwise: bool,
    ) -> Result<()> {
        let options = CanvasContextArcOptions {
            x,
            y,
            r,
            s_angle,
            e_angle,
            counterclockwise,
        };
        self.client.sync::<CanvasContextArc>(options)
    }
    /// Rounds a corner of the path: an arc touching the lines to and from the first point.
    ///
    /// Parameters:
    ///
    /// - `x1`: Corner point, from the left
    /// - `y1`: Corner point, from the top
    /// - `x2`: Point the line then heads for, from the left
    /// - `y2`: Point the line then heads for, from the top
    /// - `radius`: Radius of the rounded corner
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.arcTo.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn arc_to(&self, x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextArcTo,
            >(CanvasContextArcToOptions::new(x1, y1, x2, y2, radius))
    }
    /// Adds a rectangle to the path, shown only by a later `fill()` or `stroke()`.
    ///
    /// Parameters:
    ///
    /// - `x`: Left edge of the rectangle added
    /// - `y`: Top edge of the rectangle added
    /// - `width`: How wide the rectangle added is
    /// - `height`: How high the rectangle added is
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.rect.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn rect(&self, x: f64, y: f64, width: f64, height: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextRect,
            >(CanvasContextRectOptions::new(x, y, width, height))
    }
    /// Draws a line back to where the path began, so that the shape is closed.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.closePath.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn close_path(&self) -> Result<()> {
        self.client.sync::<CanvasContextClosePath>(())
    }
    /// Draws the outline of the path since `beginPath()`; rectangles by `strokeRect()` do not
    /// belong to it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.stroke.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn stroke(&self) -> Result<()> {
        self.client.sync::<CanvasContextStroke>(())
    }
    /// Colours the inside of the path, closing it first; rectangles made by `fillRect()` do not
    /// belong to it.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.fill.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn fill(&self) -> Result<()> {
        self.client.sync::<CanvasContextFill>(())
    }
    /// Lets later drawing show only within the path; `save()` before it and `restore()` undo it.
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.clip.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn clip(&self) -> Result<()> {
        self.client.sync::<CanvasContextClip>(())
    }
    /// Paints a solid rectangle at once, without touching the path.
    ///
    /// Parameters:
    ///
    /// - `x`: Left edge of the solid rectangle
    /// - `y`: Top edge of the solid rectangle
    /// - `width`: How wide the solid rectangle is
    /// - `height`: How high the solid rectangle is
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.fillRect.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn fill_rect(&self, x: f64, y: f64, width: f64, height: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextFillRect,
            >(CanvasContextFillRectOptions::new(x, y, width, height))
    }
    /// Draws the outline of a rectangle at once, leaving its inside free.
    ///
    /// Parameters:
    ///
    /// - `x`: Left edge of the frame
    /// - `y`: Top edge of the frame
    /// - `width`: How wide the frame is
    /// - `height`: How high the frame is
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.strokeRect.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn stroke_rect(&self, x: f64, y: f64, width: f64, height: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextStrokeRect,
            >(CanvasContextStrokeRectOptions::new(x, y, width, height))
    }
    /// Makes a rectangle of the canvas transparent again; nothing white is painted.
    ///
    /// Parameters:
    ///
    /// - `x`: Left edge of the cleared part
    /// - `y`: Top edge of the cleared part
    /// - `width`: How wide a part is cleared
    /// - `height`: How high a part is cleared
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.clearRect.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn clear_rect(&self, x: f64, y: f64, width: f64, height: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextClearRect,
            >(CanvasContextClearRectOptions::new(x, y, width, height))
    }
    /// Writes solid letters, squeezed into `maxWidth` where that is given.
    ///
    /// Parameters:
    ///
    /// - `text`: Words to write
    /// - `x`: Where the text starts, from the left
    /// - `y`: Height of the text's line, from the top
    /// - `maxWidth`: The text becomes no wider than this
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.fillText.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn fill_text(
        &self,
        text: impl Into<String>,
        x: f64,
        y: f64,
        max_width: Option<f64>,
    ) -> Result<()> {
        let options = CanvasContextFillTextOptions {
            text: text.into(),
            x,
            y,
            max_width,
        };
        self.client.sync::<CanvasContextFillText>(options)
    }
    /// Writes hollow letters, drawn by their outlines only.
    ///
    /// Parameters:
    ///
    /// - `text`: Words to write in outline
    /// - `x`: Where the hollow text starts, from the left
    /// - `y`: Height of the hollow text's line, from the top
    /// - `maxWidth`: The hollow text becomes no wider than this
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.strokeText.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn stroke_text(
        &self,
        text: impl Into<String>,
        x: f64,
        y: f64,
        max_width: Option<f64>,
    ) -> Result<()> {
        let options = CanvasContextStrokeTextOptions {
            text: text.into(),
            x,
            y,
            max_width,
        };
        self.client.sync::<CanvasContextStrokeText>(options)
    }
    /// Returns at once how wide a text would be in the present font.
    ///
    /// Parameters:
    ///
    /// - `text`: Words to measure; nothing is drawn
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.measureText.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn measure_text(&self, text: impl Into<String>) -> Result<TextMetrics> {
        self.client
            .sync::<CanvasContextMeasureText>(CanvasContextMeasureTextOptions::new(text))
    }
    /// Draws a picture with its top left corner at a point; network pictures must be downloaded
    /// first.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.drawImage.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn draw_image(&self, options: CanvasContextDrawImageOptions) -> Result<()> {
        self.client.sync::<CanvasContextDrawImage>(options)
    }
    /// Makes a gradient along a straight line; needs two colour stops at the least.
    ///
    /// Parameters:
    ///
    /// - `x0`: Start of the line, from the left
    /// - `y0`: Start of the line, from the top
    /// - `x1`: Finish of the line, from the left
    /// - `y1`: Finish of the line, from the top
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.createLinearGradient.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn create_linear_gradient(
        &self,
        x0: f64,
        y0: f64,
        x1: f64,
        y1: f64,
    ) -> Result<CanvasGradient> {
        self.client
            .sync::<
                CanvasContextCreateLinearGradient,
            >(CanvasContextCreateLinearGradientOptions::new(x0, y0, x1, y1))
    }
    /// Makes a gradient from a centre out to a circle; needs two colour stops at the least.
    ///
    /// Parameters:
    ///
    /// - `x`: Middle of the gradient, from the left
    /// - `y`: Middle of the gradient, from the top
    /// - `r`: Where the outermost colour is reached
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.createCircularGradient.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn create_circular_gradient(
        &self,
        x: f64,
        y: f64,
        r: f64,
    ) -> Result<CanvasGradient> {
        self.client
            .sync::<
                CanvasContextCreateCircularGradient,
            >(CanvasContextCreateCircularGradientOptions::new(x, y, r))
    }
    /// Makes a fill out of an image, tiled in the wanted directions.
    ///
    /// Parameters:
    ///
    /// - `image`: Tile picture, from the package or a temporary file; no network address
    /// - `repetition`: In which directions the picture repeats
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.createPattern.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn create_pattern(
        &self,
        image: impl Into<String>,
        repetition: PatternRepetition,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextCreatePattern,
            >(CanvasContextCreatePatternOptions::new(image, repetition))
    }
    /// Chooses the colour or gradient that fills shapes from now on; black at first.
    ///
    /// Parameters:
    ///
    /// - `color`: Colour text or a gradient made before
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setFillStyle.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.fillStyle`")]
    pub fn assign_fill_style(
        &self,
        color: CanvasContextAssignFillStyleColor,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignFillStyle,
            >(CanvasContextAssignFillStyleOptions::new(color))
    }
    /// Chooses the colour or gradient of outlines from now on; black at first.
    ///
    /// Parameters:
    ///
    /// - `color`: Colour text, or a gradient for the line
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setStrokeStyle.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.strokeStyle`")]
    pub fn assign_stroke_style(
        &self,
        color: CanvasContextAssignStrokeStyleColor,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignStrokeStyle,
            >(CanvasContextAssignStrokeStyleOptions::new(color))
    }
    /// Chooses the thickness of lines drawn from now on.
    ///
    /// Parameters:
    ///
    /// - `lineWidth`: Thickness of the stroke. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineWidth.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.lineWidth`")]
    pub fn assign_line_width(&self, line_width: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignLineWidth,
            >(CanvasContextAssignLineWidthOptions::new(line_width))
    }
    /// Chooses how the two ends of a line look.
    ///
    /// Parameters:
    ///
    /// - `lineCap`: Look of the line ends
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineCap.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.lineCap`")]
    pub fn assign_line_cap(&self, line_cap: LineCap) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignLineCap,
            >(CanvasContextAssignLineCapOptions::new(line_cap))
    }
    /// Chooses how the corner between two lines looks.
    ///
    /// Parameters:
    ///
    /// - `lineJoin`: Look of the corners
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineJoin.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.lineJoin`")]
    pub fn assign_line_join(&self, line_join: LineJoin) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignLineJoin,
            >(CanvasContextAssignLineJoinOptions::new(line_join))
    }
    /// Limits the length of pointed corners; longer ones come out blunt. Only with the `miter`
    /// join.
    ///
    /// Parameters:
    ///
    /// - `miterLimit`: Greatest length a point may reach
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setMiterLimit.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.miterLimit`")]
    pub fn assign_miter_limit(&self, miter_limit: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignMiterLimit,
            >(CanvasContextAssignMiterLimitOptions::new(miter_limit))
    }
    /// Makes later lines dashed, by lengths of strokes and gaps in turn.
    ///
    /// Parameters:
    ///
    /// - `pattern`: Lengths of stroke, gap, stroke, gap and so on
    /// - `offset`: How far into the pattern the first stroke begins
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineDash.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.lineDashOffset`")]
    pub fn set_line_dash(&self, pattern: Vec<f64>, offset: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetLineDash,
            >(CanvasContextSetLineDashOptions::new(pattern, offset))
    }
    /// Makes all later drawing more or less see-through.
    ///
    /// Parameters:
    ///
    /// - `alpha`: 0 draws invisibly, 1 solidly
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setGlobalAlpha.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.globalAlpha`")]
    pub fn assign_global_alpha(&self, alpha: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextAssignGlobalAlpha,
            >(CanvasContextAssignGlobalAlphaOptions::new(alpha))
    }
    /// Gives later shapes a shadow: its distance, softness and colour in one call.
    ///
    /// Parameters:
    ///
    /// - `offsetX`: Shift of the shadow to the right, negative to the left
    /// - `offsetY`: Shift of the shadow downwards, negative upwards
    /// - `blur`: Softness of the shadow's edge; greater is softer
    /// - `color`: Colour the shadow is cast in
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setShadow.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.shadowOffsetX`")]
    pub fn set_shadow(
        &self,
        offset_x: f64,
        offset_y: f64,
        blur: f64,
        color: impl Into<String>,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetShadow,
            >(CanvasContextSetShadowOptions::new(offset_x, offset_y, blur, color))
    }
    /// Chooses how large later text is, leaving the family as it is.
    ///
    /// Parameters:
    ///
    /// - `fontSize`: Size of the letters. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setFontSize.html)
    #[deprecated(since = "1.9.90", note = "use `CanvasContext.font`")]
    pub fn set_font_size(&self, font_size: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetFontSize,
            >(CanvasContextSetFontSizeOptions::new(font_size))
    }
    /// Chooses which point of a text its `x` means: the beginning, the middle or the end.
    ///
    /// Parameters:
    ///
    /// - `align`: Part of the text that stands at `x`
    ///
    /// Since 1.1.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setTextAlign.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn set_text_align(&self, align: CanvasTextAlign) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetTextAlign,
            >(CanvasContextSetTextAlignOptions::new(align))
    }
    /// Chooses which height of a text its `y` means.
    ///
    /// Parameters:
    ///
    /// - `textBaseline`: Height of the letters that lies at `y`
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setTextBaseline.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn set_text_baseline(&self, text_baseline: CanvasTextBaseline) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetTextBaseline,
            >(CanvasContextSetTextBaselineOptions::new(text_baseline))
    }
    /// Multiplies the coordinates of all later paths; repeated calls multiply.
    ///
    /// Parameters:
    ///
    /// - `scaleWidth`: Factor across; 2 doubles, 0.5 halves
    /// - `scaleHeight`: Factor down; 2 doubles, 0.5 halves
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.scale.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn scale(&self, scale_width: f64, scale_height: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextScale,
            >(CanvasContextScaleOptions::new(scale_width, scale_height))
    }
    /// Turns the axes clockwise about the origin; repeated calls add up.
    ///
    /// Parameters:
    ///
    /// - `rotate`: Angle to turn by: degrees times `Math.PI / 180`. Unit: rad.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.rotate.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn rotate(&self, rotate: f64) -> Result<()> {
        self.client.sync::<CanvasContextRotate>(CanvasContextRotateOptions::new(rotate))
    }
    /// Moves the origin of coordinates, at first the top left corner, to another place.
    ///
    /// Parameters:
    ///
    /// - `x`: How far the origin moves to the right
    /// - `y`: How far the origin moves down
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.translate.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn translate(&self, x: f64, y: f64) -> Result<()> {
        self.client
            .sync::<CanvasContextTranslate>(CanvasContextTranslateOptions::new(x, y))
    }
    /// Multiplies the present transform by a matrix, so that effects add up.
    ///
    /// Parameters:
    ///
    /// - `scaleX`: Further factor across
    /// - `skewX`: Further slant across
    /// - `skewY`: Further slant down
    /// - `scaleY`: Further factor down
    /// - `translateX`: Further shift to the right
    /// - `translateY`: Further shift downwards
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.transform.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn transform(
        &self,
        scale_x: f64,
        skew_x: f64,
        skew_y: f64,
        scale_y: f64,
        translate_x: f64,
        translate_y: f64,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextTransform,
            >(
                CanvasContextTransformOptions::new(
                    scale_x,
                    skew_x,
                    skew_y,
                    scale_y,
                    translate_x,
                    translate_y,
                ),
            )
    }
    /// Replaces the whole transform by the given matrix, whatever was set before.
    ///
    /// Parameters:
    ///
    /// - `scaleX`: Factor across, replacing the old one
    /// - `skewX`: Slant across, replacing the old one
    /// - `skewY`: Slant down, replacing the old one
    /// - `scaleY`: Factor down, replacing the old one
    /// - `translateX`: Shift to the right, replacing the old one
    /// - `translateY`: Shift downwards, replacing the old one
    ///
    /// Since 1.9.90. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setTransform.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn set_transform(
        &self,
        scale_x: f64,
        skew_x: f64,
        skew_y: f64,
        scale_y: f64,
        translate_x: f64,
        translate_y: f64,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetTransform,
            >(
                CanvasContextSetTransformOptions::new(
                    scale_x,
                    skew_x,
                    skew_y,
                    scale_y,
                    translate_x,
                    translate_y,
                ),
            )
    }
    /// Colour or gradient inside shapes; same as `setFillStyle()`
    ///
    /// Since 1.9.90.
    pub fn fill_style(&self) -> Result<CanvasContextFillStyleValue> {
        self.client.sync::<CanvasContextFillStyle>(())
    }
    /// Colour or gradient inside shapes; same as `setFillStyle()`
    pub fn set_fill_style(&self, value: CanvasContextFillStyleValue) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetFillStyle,
            >(CanvasContextSetFillStyleOptions::new(value))
    }
    /// Colour or gradient of outlines; same as `setStrokeStyle()`
    ///
    /// Since 1.9.90.
    pub fn stroke_style(&self) -> Result<CanvasContextStrokeStyleValue> {
        self.client.sync::<CanvasContextStrokeStyle>(())
    }
    /// Colour or gradient of outlines; same as `setStrokeStyle()`
    pub fn set_stroke_style(&self, value: CanvasContextStrokeStyleValue) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetStrokeStyle,
            >(CanvasContextSetStrokeStyleOptions::new(value))
    }
    /// Thickness of lines; same as `setLineWidth()`
    ///
    /// Since 1.9.90.
    pub fn line_width(&self) -> Result<f64> {
        self.client.sync::<CanvasContextLineWidth>(())
    }
    /// Thickness of lines; same as `setLineWidth()`
    pub fn set_line_width(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetLineWidth,
            >(CanvasContextSetLineWidthOptions::new(value))
    }
    /// Shape of line ends; same as `setLineCap()`
    ///
    /// Since 1.9.90.
    pub fn line_cap(&self) -> Result<LineCap> {
        self.client.sync::<CanvasContextLineCap>(())
    }
    /// Shape of line ends; same as `setLineCap()`
    pub fn set_line_cap(&self, value: LineCap) -> Result<()> {
        self.client
            .sync::<CanvasContextSetLineCap>(CanvasContextSetLineCapOptions::new(value))
    }
    /// Shape of corners; same as `setLineJoin()`
    ///
    /// Since 1.9.90.
    pub fn line_join(&self) -> Result<LineJoin> {
        self.client.sync::<CanvasContextLineJoin>(())
    }
    /// Shape of corners; same as `setLineJoin()`
    pub fn set_line_join(&self, value: LineJoin) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetLineJoin,
            >(CanvasContextSetLineJoinOptions::new(value))
    }
    /// How long a pointed corner may grow; same as `setMiterLimit()`
    ///
    /// Since 1.9.90.
    pub fn miter_limit(&self) -> Result<f64> {
        self.client.sync::<CanvasContextMiterLimit>(())
    }
    /// How long a pointed corner may grow; same as `setMiterLimit()`
    pub fn set_miter_limit(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetMiterLimit,
            >(CanvasContextSetMiterLimitOptions::new(value))
    }
    /// How far into the dash pattern a line begins; 0 at first
    ///
    /// Since 1.9.90.
    pub fn line_dash_offset(&self) -> Result<f64> {
        self.client.sync::<CanvasContextLineDashOffset>(())
    }
    /// How far into the dash pattern a line begins; 0 at first
    pub fn set_line_dash_offset(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetLineDashOffset,
            >(CanvasContextSetLineDashOffsetOptions::new(value))
    }
    /// How solid all later drawing is, 0 being invisible
    pub fn global_alpha(&self) -> Result<f64> {
        self.client.sync::<CanvasContextGlobalAlpha>(())
    }
    /// How solid all later drawing is, 0 being invisible
    pub fn set_global_alpha(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetGlobalAlpha,
            >(CanvasContextSetGlobalAlphaOptions::new(value))
    }
    /// How new pixels mix with old ones, such as `xor`; Android honours it for fills only
    ///
    /// Since 1.9.90.
    pub fn global_composite_operation(&self) -> Result<String> {
        self.client.sync::<CanvasContextGlobalCompositeOperation>(())
    }
    /// How new pixels mix with old ones, such as `xor`; Android honours it for fills only
    pub fn set_global_composite_operation(
        &self,
        value: impl Into<String>,
    ) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetGlobalCompositeOperation,
            >(CanvasContextSetGlobalCompositeOperationOptions::new(value))
    }
    /// What colour shadows are cast in, as CSS writes it
    ///
    /// Since 1.9.90.
    pub fn shadow_color(&self) -> Result<CanvasContextShadowColorValue> {
        self.client.sync::<CanvasContextShadowColor>(())
    }
    /// What colour shadows are cast in, as CSS writes it
    pub fn set_shadow_color(&self, value: CanvasContextShadowColorValue) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetShadowColor,
            >(CanvasContextSetShadowColorOptions::new(value))
    }
    /// How soft the edge of shadows is
    ///
    /// Since 1.9.90.
    pub fn shadow_blur(&self) -> Result<f64> {
        self.client.sync::<CanvasContextShadowBlur>(())
    }
    /// How soft the edge of shadows is
    pub fn set_shadow_blur(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetShadowBlur,
            >(CanvasContextSetShadowBlurOptions::new(value))
    }
    /// How far shadows fall to the right
    ///
    /// Since 1.9.90.
    pub fn shadow_offset_x(&self) -> Result<f64> {
        self.client.sync::<CanvasContextShadowOffsetX>(())
    }
    /// How far shadows fall to the right
    pub fn set_shadow_offset_x(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetShadowOffsetX,
            >(CanvasContextSetShadowOffsetXOptions::new(value))
    }
    /// How far shadows fall downwards
    ///
    /// Since 1.9.90.
    pub fn shadow_offset_y(&self) -> Result<f64> {
        self.client.sync::<CanvasContextShadowOffsetY>(())
    }
    /// How far shadows fall downwards
    pub fn set_shadow_offset_y(&self, value: f64) -> Result<()> {
        self.client
            .sync::<
                CanvasContextSetShadowOffsetY,
            >(CanvasContextSetShadowOffsetYOptions::new(value))
    }
    /// CSS font with at least size and family; `10px sans-serif` at first
    ///
    /// Since 1.9.90.
    pub fn font(&self) -> Result<String> {
        self.client.sync::<CanvasContextFont>(())
    }
    /// CSS font with at least size and family; `10px sans-serif` at first
    pub fn set_font(&self, value: impl Into<String>) -> Result<()> {
        self.client.sync::<CanvasContextSetFont>(CanvasContextSetFontOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for CanvasContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Paints the gathered commands and resets the styles; unless `reserve` is true, the canvas is
/// wiped first.
///
/// Called as [`CanvasContext::draw`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.draw.html)
pub enum CanvasContextDraw {}
::wx_core::api!(
    CanvasContextDraw = object CANVAS_CONTEXT[0], CanvasContextDrawOptions => fields()
);
/// Parameters of [`CanvasContext::draw`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextDrawOptions {
    /// True paints over the picture that is there. Default: `false`.
    pub reserve: bool,
    /// Called when the picture is complete, the time to export it
    pub callback: Option<Callback>,
}
impl CanvasContextDrawOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            reserve: false,
            callback: None,
        }
    }
    /// True paints over the picture that is there. Default: `false`.
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = reserve;
        self
    }
    /// Called when the picture is complete, the time to export it
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for CanvasContextDrawOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(CanvasContextDrawOptions { reserve, callback });
/// Puts the styles, clip and transform aside for a later `restore()`.
///
/// Called as [`CanvasContext::save`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.save.html)
pub enum CanvasContextSave {}
::wx_core::api!(CanvasContextSave = object CANVAS_CONTEXT[1], () => fields());
/// Brings back the styles, clip and transform of the latest `save()`.
///
/// Called as [`CanvasContext::restore`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.restore.html)
pub enum CanvasContextRestore {}
::wx_core::api!(CanvasContextRestore = object CANVAS_CONTEXT[2], () => fields());
/// Forgets the path so far; styles set within one path count only as last set.
///
/// Called as [`CanvasContext::begin_path`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.beginPath.html)
pub enum CanvasContextBeginPath {}
::wx_core::api!(CanvasContextBeginPath = object CANVAS_CONTEXT[3], () => fields());
/// Lifts the pen and sets it down elsewhere, drawing nothing.
///
/// Called as [`CanvasContext::move_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.moveTo.html)
pub enum CanvasContextMoveTo {}
::wx_core::api!(
    CanvasContextMoveTo = object CANVAS_CONTEXT[4], CanvasContextMoveToOptions =>
    fields()
);
/// Parameters of [`CanvasContext::move_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextMoveToOptions {
    /// Where the pen is set down, from the left
    pub x: f64,
    /// Where the pen is set down, from the top
    pub y: f64,
}
impl CanvasContextMoveToOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
::wx_core::record!(CanvasContextMoveToOptions { x, y });
/// Adds a straight line from the last point of the path; `stroke()` makes it visible.
///
/// Called as [`CanvasContext::line_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.lineTo.html)
pub enum CanvasContextLineTo {}
::wx_core::api!(
    CanvasContextLineTo = object CANVAS_CONTEXT[5], CanvasContextLineToOptions =>
    fields()
);
/// Parameters of [`CanvasContext::line_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextLineToOptions {
    /// End of the line, from the left
    pub x: f64,
    /// End of the line, from the top
    pub y: f64,
}
impl CanvasContextLineToOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
::wx_core::record!(CanvasContextLineToOptions { x, y });
/// Goes on from the last point in a curve bent by a single control point.
///
/// Called as [`CanvasContext::quadratic_curve_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.quadraticCurveTo.html)
pub enum CanvasContextQuadraticCurveTo {}
::wx_core::api!(
    CanvasContextQuadraticCurveTo = object CANVAS_CONTEXT[6],
    CanvasContextQuadraticCurveToOptions => fields()
);
/// Parameters of [`CanvasContext::quadratic_curve_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextQuadraticCurveToOptions {
    /// The control point, from the left
    pub cpx: f64,
    /// The control point, from the top
    pub cpy: f64,
    /// Where the curve arrives, from the left
    pub x: f64,
    /// Where the curve arrives, from the top
    pub y: f64,
}
impl CanvasContextQuadraticCurveToOptions {
    /// With all of them.
    pub fn new(cpx: f64, cpy: f64, x: f64, y: f64) -> Self {
        Self { cpx, cpy, x, y }
    }
}
::wx_core::record!(CanvasContextQuadraticCurveToOptions { cpx, cpy, x, y });
/// Goes on from the last point in a curve bent by two control points.
///
/// Called as [`CanvasContext::bezier_curve_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.bezierCurveTo.html)
pub enum CanvasContextBezierCurveTo {}
::wx_core::api!(
    CanvasContextBezierCurveTo = object CANVAS_CONTEXT[7],
    CanvasContextBezierCurveToOptions => fields()
);
/// Parameters of [`CanvasContext::bezier_curve_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextBezierCurveToOptions {
    /// First control point, from the left
    pub cp1x: f64,
    /// First control point, from the top
    pub cp1y: f64,
    /// Second control point, from the left
    pub cp2x: f64,
    /// Second control point, from the top
    pub cp2y: f64,
    /// End of the curve, from the left
    pub x: f64,
    /// End of the curve, from the top
    pub y: f64,
}
impl CanvasContextBezierCurveToOptions {
    /// With all of them.
    pub fn new(cp1x: f64, cp1y: f64, cp2x: f64, cp2y: f64, x: f64, y: f64) -> Self {
        Self {
            cp1x,
            cp1y,
            cp2x,
            cp2y,
            x,
            y,
        }
    }
}
::wx_core::record!(CanvasContextBezierCurveToOptions { cp1x, cp1y, cp2x, cp2y, x, y });
/// Adds part of a circle to the path, with angles in radians from three o'clock on.
///
/// Called as [`CanvasContext::arc`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.arc.html)
pub enum CanvasContextArc {}
::wx_core::api!(
    CanvasContextArc = object CANVAS_CONTEXT[8], CanvasContextArcOptions => fields()
);
/// Parameters of [`CanvasContext::arc`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextArcOptions {
    /// Centre of the circle, from the left
    pub x: f64,
    /// Centre of the circle, from the top
    pub y: f64,
    /// Radius of the circle
    pub r: f64,
    /// Where the arc begins; 0 is at three o'clock. Unit: rad.
    pub s_angle: f64,
    /// Where the arc ends, counted from three o'clock. Unit: rad.
    pub e_angle: f64,
    /// True draws the other way round the circle. Default: `false`.
    pub counterclockwise: bool,
}
impl CanvasContextArcOptions {
    /// With the required ones; the others are left out.
    pub fn new(x: f64, y: f64, r: f64, s_angle: f64, e_angle: f64) -> Self {
        Self {
            x,
            y,
            r,
            s_angle,
            e_angle,
            counterclockwise: false,
        }
    }
    /// True draws the other way round the circle. Default: `false`.
    pub fn counterclockwise(mut self, counterclockwise: bool) -> Self {
        self.counterclockwise = counterclockwise;
        self
    }
}
::wx_core::record!(
    CanvasContextArcOptions { x, y, r, s_angle, e_angle, counterclockwise }
);
/// Rounds a corner of the path: an arc touching the lines to and from the first point.
///
/// Called as [`CanvasContext::arc_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.arcTo.html)
pub enum CanvasContextArcTo {}
::wx_core::api!(
    CanvasContextArcTo = object CANVAS_CONTEXT[9], CanvasContextArcToOptions => fields()
);
/// Parameters of [`CanvasContext::arc_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextArcToOptions {
    /// Corner point, from the left
    pub x1: f64,
    /// Corner point, from the top
    pub y1: f64,
    /// Point the line then heads for, from the left
    pub x2: f64,
    /// Point the line then heads for, from the top
    pub y2: f64,
    /// Radius of the rounded corner
    pub radius: f64,
}
impl CanvasContextArcToOptions {
    /// With all of them.
    pub fn new(x1: f64, y1: f64, x2: f64, y2: f64, radius: f64) -> Self {
        Self { x1, y1, x2, y2, radius }
    }
}
::wx_core::record!(CanvasContextArcToOptions { x1, y1, x2, y2, radius });
/// Adds a rectangle to the path, shown only by a later `fill()` or `stroke()`.
///
/// Called as [`CanvasContext::rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.rect.html)
pub enum CanvasContextRect {}
::wx_core::api!(
    CanvasContextRect = object CANVAS_CONTEXT[10], CanvasContextRectOptions => fields()
);
/// Parameters of [`CanvasContext::rect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextRectOptions {
    /// Left edge of the rectangle added
    pub x: f64,
    /// Top edge of the rectangle added
    pub y: f64,
    /// How wide the rectangle added is
    pub width: f64,
    /// How high the rectangle added is
    pub height: f64,
}
impl CanvasContextRectOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }
}
::wx_core::record!(CanvasContextRectOptions { x, y, width, height });
/// Draws a line back to where the path began, so that the shape is closed.
///
/// Called as [`CanvasContext::close_path`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.closePath.html)
pub enum CanvasContextClosePath {}
::wx_core::api!(CanvasContextClosePath = object CANVAS_CONTEXT[11], () => fields());
/// Draws the outline of the path since `beginPath()`; rectangles by `strokeRect()` do not
/// belong to it.
///
/// Called as [`CanvasContext::stroke`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.stroke.html)
pub enum CanvasContextStroke {}
::wx_core::api!(CanvasContextStroke = object CANVAS_CONTEXT[12], () => fields());
/// Colours the inside of the path, closing it first; rectangles made by `fillRect()` do not
/// belong to it.
///
/// Called as [`CanvasContext::fill`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.fill.html)
pub enum CanvasContextFill {}
::wx_core::api!(CanvasContextFill = object CANVAS_CONTEXT[13], () => fields());
/// Lets later drawing show only within the path; `save()` before it and `restore()` undo it.
///
/// Called as [`CanvasContext::clip`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.clip.html)
pub enum CanvasContextClip {}
::wx_core::api!(CanvasContextClip = object CANVAS_CONTEXT[14], () => fields());
/// Paints a solid rectangle at once, without touching the path.
///
/// Called as [`CanvasContext::fill_rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.fillRect.html)
pub enum CanvasContextFillRect {}
::wx_core::api!(
    CanvasContextFillRect = object CANVAS_CONTEXT[15], CanvasContextFillRectOptions =>
    fields()
);
/// Parameters of [`CanvasContext::fill_rect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextFillRectOptions {
    /// Left edge of the solid rectangle
    pub x: f64,
    /// Top edge of the solid rectangle
    pub y: f64,
    /// How wide the solid rectangle is
    pub width: f64,
    /// How high the solid rectangle is
    pub height: f64,
}
impl CanvasContextFillRectOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }
}
::wx_core::record!(CanvasContextFillRectOptions { x, y, width, height });
/// Draws the outline of a rectangle at once, leaving its inside free.
///
/// Called as [`CanvasContext::stroke_rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.strokeRect.html)
pub enum CanvasContextStrokeRect {}
::wx_core::api!(
    CanvasContextStrokeRect = object CANVAS_CONTEXT[16], CanvasContextStrokeRectOptions
    => fields()
);
/// Parameters of [`CanvasContext::stroke_rect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextStrokeRectOptions {
    /// Left edge of the frame
    pub x: f64,
    /// Top edge of the frame
    pub y: f64,
    /// How wide the frame is
    pub width: f64,
    /// How high the frame is
    pub height: f64,
}
impl CanvasContextStrokeRectOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }
}
::wx_core::record!(CanvasContextStrokeRectOptions { x, y, width, height });
/// Makes a rectangle of the canvas transparent again; nothing white is painted.
///
/// Called as [`CanvasContext::clear_rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.clearRect.html)
pub enum CanvasContextClearRect {}
::wx_core::api!(
    CanvasContextClearRect = object CANVAS_CONTEXT[17], CanvasContextClearRectOptions =>
    fields()
);
/// Parameters of [`CanvasContext::clear_rect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextClearRectOptions {
    /// Left edge of the cleared part
    pub x: f64,
    /// Top edge of the cleared part
    pub y: f64,
    /// How wide a part is cleared
    pub width: f64,
    /// How high a part is cleared
    pub height: f64,
}
impl CanvasContextClearRectOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }
}
::wx_core::record!(CanvasContextClearRectOptions { x, y, width, height });
/// Writes solid letters, squeezed into `maxWidth` where that is given.
///
/// Called as [`CanvasContext::fill_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.fillText.html)
pub enum CanvasContextFillText {}
::wx_core::api!(
    CanvasContextFillText = object CANVAS_CONTEXT[18], CanvasContextFillTextOptions =>
    fields()
);
/// Parameters of [`CanvasContext::fill_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextFillTextOptions {
    /// Words to write
    pub text: String,
    /// Where the text starts, from the left
    pub x: f64,
    /// Height of the text's line, from the top
    pub y: f64,
    /// The text becomes no wider than this
    pub max_width: Option<f64>,
}
impl CanvasContextFillTextOptions {
    /// With the required ones; the others are left out.
    pub fn new(text: impl Into<String>, x: f64, y: f64) -> Self {
        Self {
            text: text.into(),
            x,
            y,
            max_width: None,
        }
    }
    /// The text becomes no wider than this
    pub fn max_width(mut self, max_width: f64) -> Self {
        self.max_width = Some(max_width);
        self
    }
}
::wx_core::record!(CanvasContextFillTextOptions { text, x, y, max_width });
/// Writes hollow letters, drawn by their outlines only.
///
/// Called as [`CanvasContext::stroke_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.strokeText.html)
pub enum CanvasContextStrokeText {}
::wx_core::api!(
    CanvasContextStrokeText = object CANVAS_CONTEXT[19], CanvasContextStrokeTextOptions
    => fields()
);
/// Parameters of [`CanvasContext::stroke_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextStrokeTextOptions {
    /// Words to write in outline
    pub text: String,
    /// Where the hollow text starts, from the left
    pub x: f64,
    /// Height of the hollow text's line, from the top
    pub y: f64,
    /// The hollow text becomes no wider than this
    pub max_width: Option<f64>,
}
impl CanvasContextStrokeTextOptions {
    /// With the required ones; the others are left out.
    pub fn new(text: impl Into<String>, x: f64, y: f64) -> Self {
        Self {
            text: text.into(),
            x,
            y,
            max_width: None,
        }
    }
    /// The hollow text becomes no wider than this
    pub fn max_width(mut self, max_width: f64) -> Self {
        self.max_width = Some(max_width);
        self
    }
}
::wx_core::record!(CanvasContextStrokeTextOptions { text, x, y, max_width });
/// Returns at once how wide a text would be in the present font.
///
/// Called as [`CanvasContext::measure_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.measureText.html)
pub enum CanvasContextMeasureText {}
::wx_core::api!(
    CanvasContextMeasureText = object CANVAS_CONTEXT[20], CanvasContextMeasureTextOptions
    => value TextMetrics
);
/// Parameters of [`CanvasContext::measure_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextMeasureTextOptions {
    /// Words to measure; nothing is drawn
    pub text: String,
}
impl CanvasContextMeasureTextOptions {
    /// With all of them.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
::wx_core::record!(CanvasContextMeasureTextOptions { text });
/// Draws a picture with its top left corner at a point; network pictures must be downloaded
/// first.
///
/// Called as [`CanvasContext::draw_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.drawImage.html)
pub enum CanvasContextDrawImage {}
::wx_core::api!(
    CanvasContextDrawImage = object CANVAS_CONTEXT[21], CanvasContextDrawImageOptions =>
    fields()
);
/// Parameters of [`CanvasContext::draw_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextDrawImageOptions {
    /// Local picture, as from `getImageInfo` or `downloadFile`
    pub image_resource: String,
    /// Left edge of the picture on the canvas
    pub dx: f64,
    /// Top edge of the picture on the canvas
    pub dy: f64,
    /// Width of the picture on the canvas, which stretches it
    pub d_width: Option<f64>,
    /// Height of the picture on the canvas, which stretches it
    pub d_height: Option<f64>,
    /// Left edge of the part that is taken from the picture
    pub sx: Option<f64>,
    /// Top edge of the part that is taken from the picture
    pub sy: Option<f64>,
    /// How wide a part of the picture is taken
    pub s_width: Option<f64>,
    /// How high a part of the picture is taken
    pub s_height: Option<f64>,
}
impl CanvasContextDrawImageOptions {
    /// With the required ones; the others are left out.
    pub fn new(image_resource: impl Into<String>, dx: f64, dy: f64) -> Self {
        Self {
            image_resource: image_resource.into(),
            dx,
            dy,
            d_width: None,
            d_height: None,
            sx: None,
            sy: None,
            s_width: None,
            s_height: None,
        }
    }
    /// Width of the picture on the canvas, which stretches it
    pub fn d_width(mut self, d_width: f64) -> Self {
        self.d_width = Some(d_width);
        self
    }
    /// Height of the picture on the canvas, which stretches it
    pub fn d_height(mut self, d_height: f64) -> Self {
        self.d_height = Some(d_height);
        self
    }
    /// Left edge of the part that is taken from the picture
    pub fn sx(mut self, sx: f64) -> Self {
        self.sx = Some(sx);
        self
    }
    /// Top edge of the part that is taken from the picture
    pub fn sy(mut self, sy: f64) -> Self {
        self.sy = Some(sy);
        self
    }
    /// How wide a part of the picture is taken
    pub fn s_width(mut self, s_width: f64) -> Self {
        self.s_width = Some(s_width);
        self
    }
    /// How high a part of the picture is taken
    pub fn s_height(mut self, s_height: f64) -> Self {
        self.s_height = Some(s_height);
        self
    }
}
::wx_core::record!(
    CanvasContextDrawImageOptions { image_resource, dx, dy, d_width, d_height, sx, sy,
    s_width, s_height }
);
/// Makes a gradient along a straight line; needs two colour stops at the least.
///
/// Called as [`CanvasContext::create_linear_gradient`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.createLinearGradient.html)
pub enum CanvasContextCreateLinearGradient {}
::wx_core::api!(
    CanvasContextCreateLinearGradient = object CANVAS_CONTEXT[22],
    CanvasContextCreateLinearGradientOptions => value CanvasGradient
);
/// Parameters of [`CanvasContext::create_linear_gradient`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextCreateLinearGradientOptions {
    /// Start of the line, from the left
    pub x0: f64,
    /// Start of the line, from the top
    pub y0: f64,
    /// Finish of the line, from the left
    pub x1: f64,
    /// Finish of the line, from the top
    pub y1: f64,
}
impl CanvasContextCreateLinearGradientOptions {
    /// With all of them.
    pub fn new(x0: f64, y0: f64, x1: f64, y1: f64) -> Self {
        Self { x0, y0, x1, y1 }
    }
}
::wx_core::record!(CanvasContextCreateLinearGradientOptions { x0, y0, x1, y1 });
/// Makes a gradient from a centre out to a circle; needs two colour stops at the least.
///
/// Called as [`CanvasContext::create_circular_gradient`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.createCircularGradient.html)
pub enum CanvasContextCreateCircularGradient {}
::wx_core::api!(
    CanvasContextCreateCircularGradient = object CANVAS_CONTEXT[23],
    CanvasContextCreateCircularGradientOptions => value CanvasGradient
);
/// Parameters of [`CanvasContext::create_circular_gradient`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextCreateCircularGradientOptions {
    /// Middle of the gradient, from the left
    pub x: f64,
    /// Middle of the gradient, from the top
    pub y: f64,
    /// Where the outermost colour is reached
    pub r: f64,
}
impl CanvasContextCreateCircularGradientOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, r: f64) -> Self {
        Self { x, y, r }
    }
}
::wx_core::record!(CanvasContextCreateCircularGradientOptions { x, y, r });
/// Makes a fill out of an image, tiled in the wanted directions.
///
/// Called as [`CanvasContext::create_pattern`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.createPattern.html)
pub enum CanvasContextCreatePattern {}
::wx_core::api!(
    CanvasContextCreatePattern = object CANVAS_CONTEXT[24],
    CanvasContextCreatePatternOptions => fields()
);
/// Parameters of [`CanvasContext::create_pattern`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextCreatePatternOptions {
    /// Tile picture, from the package or a temporary file; no network address
    pub image: String,
    /// In which directions the picture repeats
    pub repetition: PatternRepetition,
}
impl CanvasContextCreatePatternOptions {
    /// With all of them.
    pub fn new(image: impl Into<String>, repetition: PatternRepetition) -> Self {
        Self {
            image: image.into(),
            repetition,
        }
    }
}
::wx_core::record!(CanvasContextCreatePatternOptions { image, repetition });
/// Chooses the colour or gradient that fills shapes from now on; black at first.
///
/// Called as [`CanvasContext::assign_fill_style`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setFillStyle.html)
pub enum CanvasContextAssignFillStyle {}
::wx_core::api!(
    CanvasContextAssignFillStyle = object CANVAS_CONTEXT[25],
    CanvasContextAssignFillStyleOptions => fields()
);
/// Parameters of [`CanvasContext::assign_fill_style`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignFillStyleOptions {
    /// Colour text or a gradient made before
    pub color: CanvasContextAssignFillStyleColor,
}
impl CanvasContextAssignFillStyleOptions {
    /// With all of them.
    pub fn new(color: CanvasContextAssignFillStyleColor) -> Self {
        Self { color }
    }
}
::wx_core::record!(CanvasContextAssignFillStyleOptions { color });
/// Chooses the colour or gradient of outlines from now on; black at first.
///
/// Called as [`CanvasContext::assign_stroke_style`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setStrokeStyle.html)
pub enum CanvasContextAssignStrokeStyle {}
::wx_core::api!(
    CanvasContextAssignStrokeStyle = object CANVAS_CONTEXT[26],
    CanvasContextAssignStrokeStyleOptions => fields()
);
/// Parameters of [`CanvasContext::assign_stroke_style`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignStrokeStyleOptions {
    /// Colour text, or a gradient for the line
    pub color: CanvasContextAssignStrokeStyleColor,
}
impl CanvasContextAssignStrokeStyleOptions {
    /// With all of them.
    pub fn new(color: CanvasContextAssignStrokeStyleColor) -> Self {
        Self { color }
    }
}
::wx_core::record!(CanvasContextAssignStrokeStyleOptions { color });
/// Chooses the thickness of lines drawn from now on.
///
/// Called as [`CanvasContext::assign_line_width`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineWidth.html)
pub enum CanvasContextAssignLineWidth {}
::wx_core::api!(
    CanvasContextAssignLineWidth = object CANVAS_CONTEXT[27],
    CanvasContextAssignLineWidthOptions => fields()
);
/// Parameters of [`CanvasContext::assign_line_width`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignLineWidthOptions {
    /// Thickness of the stroke. Unit: px.
    pub line_width: f64,
}
impl CanvasContextAssignLineWidthOptions {
    /// With all of them.
    pub fn new(line_width: f64) -> Self {
        Self { line_width }
    }
}
::wx_core::record!(CanvasContextAssignLineWidthOptions { line_width });
/// Chooses how the two ends of a line look.
///
/// Called as [`CanvasContext::assign_line_cap`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineCap.html)
pub enum CanvasContextAssignLineCap {}
::wx_core::api!(
    CanvasContextAssignLineCap = object CANVAS_CONTEXT[28],
    CanvasContextAssignLineCapOptions => fields()
);
/// Parameters of [`CanvasContext::assign_line_cap`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignLineCapOptions {
    /// Look of the line ends
    pub line_cap: LineCap,
}
impl CanvasContextAssignLineCapOptions {
    /// With all of them.
    pub fn new(line_cap: LineCap) -> Self {
        Self { line_cap }
    }
}
::wx_core::record!(CanvasContextAssignLineCapOptions { line_cap });
/// Chooses how the corner between two lines looks.
///
/// Called as [`CanvasContext::assign_line_join`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineJoin.html)
pub enum CanvasContextAssignLineJoin {}
::wx_core::api!(
    CanvasContextAssignLineJoin = object CANVAS_CONTEXT[29],
    CanvasContextAssignLineJoinOptions => fields()
);
/// Parameters of [`CanvasContext::assign_line_join`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignLineJoinOptions {
    /// Look of the corners
    pub line_join: LineJoin,
}
impl CanvasContextAssignLineJoinOptions {
    /// With all of them.
    pub fn new(line_join: LineJoin) -> Self {
        Self { line_join }
    }
}
::wx_core::record!(CanvasContextAssignLineJoinOptions { line_join });
/// Limits the length of pointed corners; longer ones come out blunt.
///
/// Called as [`CanvasContext::assign_miter_limit`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setMiterLimit.html)
pub enum CanvasContextAssignMiterLimit {}
::wx_core::api!(
    CanvasContextAssignMiterLimit = object CANVAS_CONTEXT[30],
    CanvasContextAssignMiterLimitOptions => fields()
);
/// Parameters of [`CanvasContext::assign_miter_limit`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignMiterLimitOptions {
    /// Greatest length a point may reach
    pub miter_limit: f64,
}
impl CanvasContextAssignMiterLimitOptions {
    /// With all of them.
    pub fn new(miter_limit: f64) -> Self {
        Self { miter_limit }
    }
}
::wx_core::record!(CanvasContextAssignMiterLimitOptions { miter_limit });
/// Makes later lines dashed, by lengths of strokes and gaps in turn.
///
/// Called as [`CanvasContext::set_line_dash`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setLineDash.html)
pub enum CanvasContextSetLineDash {}
::wx_core::api!(
    CanvasContextSetLineDash = object CANVAS_CONTEXT[31], CanvasContextSetLineDashOptions
    => fields()
);
/// Parameters of [`CanvasContext::set_line_dash`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetLineDashOptions {
    /// Lengths of stroke, gap, stroke, gap and so on
    pub pattern: Vec<f64>,
    /// How far into the pattern the first stroke begins
    pub offset: f64,
}
impl CanvasContextSetLineDashOptions {
    /// With all of them.
    pub fn new(pattern: Vec<f64>, offset: f64) -> Self {
        Self { pattern, offset }
    }
}
::wx_core::record!(CanvasContextSetLineDashOptions { pattern, offset });
/// Makes all later drawing more or less see-through.
///
/// Called as [`CanvasContext::assign_global_alpha`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setGlobalAlpha.html)
pub enum CanvasContextAssignGlobalAlpha {}
::wx_core::api!(
    CanvasContextAssignGlobalAlpha = object CANVAS_CONTEXT[32],
    CanvasContextAssignGlobalAlphaOptions => fields()
);
/// Parameters of [`CanvasContext::assign_global_alpha`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextAssignGlobalAlphaOptions {
    /// 0 draws invisibly, 1 solidly
    pub alpha: f64,
}
impl CanvasContextAssignGlobalAlphaOptions {
    /// With all of them.
    pub fn new(alpha: f64) -> Self {
        Self { alpha }
    }
}
::wx_core::record!(CanvasContextAssignGlobalAlphaOptions { alpha });
/// Gives later shapes a shadow: its distance, softness and colour in one call.
///
/// Called as [`CanvasContext::set_shadow`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setShadow.html)
pub enum CanvasContextSetShadow {}
::wx_core::api!(
    CanvasContextSetShadow = object CANVAS_CONTEXT[33], CanvasContextSetShadowOptions =>
    fields()
);
/// Parameters of [`CanvasContext::set_shadow`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetShadowOptions {
    /// Shift of the shadow to the right, negative to the left
    pub offset_x: f64,
    /// Shift of the shadow downwards, negative upwards
    pub offset_y: f64,
    /// Softness of the shadow's edge; greater is softer
    pub blur: f64,
    /// Colour the shadow is cast in
    pub color: String,
}
impl CanvasContextSetShadowOptions {
    /// With all of them.
    pub fn new(
        offset_x: f64,
        offset_y: f64,
        blur: f64,
        color: impl Into<String>,
    ) -> Self {
        Self {
            offset_x,
            offset_y,
            blur,
            color: color.into(),
        }
    }
}
::wx_core::record!(CanvasContextSetShadowOptions { offset_x, offset_y, blur, color });
/// Chooses how large later text is, leaving the family as it is.
///
/// Called as [`CanvasContext::set_font_size`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setFontSize.html)
pub enum CanvasContextSetFontSize {}
::wx_core::api!(
    CanvasContextSetFontSize = object CANVAS_CONTEXT[34], CanvasContextSetFontSizeOptions
    => fields()
);
/// Parameters of [`CanvasContext::set_font_size`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetFontSizeOptions {
    /// Size of the letters. Unit: px.
    pub font_size: f64,
}
impl CanvasContextSetFontSizeOptions {
    /// With all of them.
    pub fn new(font_size: f64) -> Self {
        Self { font_size }
    }
}
::wx_core::record!(CanvasContextSetFontSizeOptions { font_size });
/// Chooses which point of a text its `x` means: the beginning, the middle or the end.
///
/// Called as [`CanvasContext::set_text_align`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setTextAlign.html)
pub enum CanvasContextSetTextAlign {}
::wx_core::api!(
    CanvasContextSetTextAlign = object CANVAS_CONTEXT[35],
    CanvasContextSetTextAlignOptions => fields()
);
/// Parameters of [`CanvasContext::set_text_align`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetTextAlignOptions {
    /// Part of the text that stands at `x`
    pub align: CanvasTextAlign,
}
impl CanvasContextSetTextAlignOptions {
    /// With all of them.
    pub fn new(align: CanvasTextAlign) -> Self {
        Self { align }
    }
}
::wx_core::record!(CanvasContextSetTextAlignOptions { align });
/// Chooses which height of a text its `y` means.
///
/// Called as [`CanvasContext::set_text_baseline`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setTextBaseline.html)
pub enum CanvasContextSetTextBaseline {}
::wx_core::api!(
    CanvasContextSetTextBaseline = object CANVAS_CONTEXT[36],
    CanvasContextSetTextBaselineOptions => fields()
);
/// Parameters of [`CanvasContext::set_text_baseline`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetTextBaselineOptions {
    /// Height of the letters that lies at `y`
    pub text_baseline: CanvasTextBaseline,
}
impl CanvasContextSetTextBaselineOptions {
    /// With all of them.
    pub fn new(text_baseline: CanvasTextBaseline) -> Self {
        Self { text_baseline }
    }
}
::wx_core::record!(CanvasContextSetTextBaselineOptions { text_baseline });
/// Multiplies the coordinates of all later paths; repeated calls multiply.
///
/// Called as [`CanvasContext::scale`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.scale.html)
pub enum CanvasContextScale {}
::wx_core::api!(
    CanvasContextScale = object CANVAS_CONTEXT[37], CanvasContextScaleOptions => fields()
);
/// Parameters of [`CanvasContext::scale`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextScaleOptions {
    /// Factor across; 2 doubles, 0.5 halves
    pub scale_width: f64,
    /// Factor down; 2 doubles, 0.5 halves
    pub scale_height: f64,
}
impl CanvasContextScaleOptions {
    /// With all of them.
    pub fn new(scale_width: f64, scale_height: f64) -> Self {
        Self { scale_width, scale_height }
    }
}
::wx_core::record!(CanvasContextScaleOptions { scale_width, scale_height });
/// Turns the axes clockwise about the origin; repeated calls add up.
///
/// Called as [`CanvasContext::rotate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.rotate.html)
pub enum CanvasContextRotate {}
::wx_core::api!(
    CanvasContextRotate = object CANVAS_CONTEXT[38], CanvasContextRotateOptions =>
    fields()
);
/// Parameters of [`CanvasContext::rotate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextRotateOptions {
    /// Angle to turn by: degrees times `Math.PI / 180`. Unit: rad.
    pub rotate: f64,
}
impl CanvasContextRotateOptions {
    /// With all of them.
    pub fn new(rotate: f64) -> Self {
        Self { rotate }
    }
}
::wx_core::record!(CanvasContextRotateOptions { rotate });
/// Moves the origin of coordinates, at first the top left corner, to another place.
///
/// Called as [`CanvasContext::translate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.translate.html)
pub enum CanvasContextTranslate {}
::wx_core::api!(
    CanvasContextTranslate = object CANVAS_CONTEXT[39], CanvasContextTranslateOptions =>
    fields()
);
/// Parameters of [`CanvasContext::translate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextTranslateOptions {
    /// How far the origin moves to the right
    pub x: f64,
    /// How far the origin moves down
    pub y: f64,
}
impl CanvasContextTranslateOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}
::wx_core::record!(CanvasContextTranslateOptions { x, y });
/// Multiplies the present transform by a matrix, so that effects add up.
///
/// Called as [`CanvasContext::transform`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.transform.html)
pub enum CanvasContextTransform {}
::wx_core::api!(
    CanvasContextTransform = object CANVAS_CONTEXT[40], CanvasContextTransformOptions =>
    fields()
);
/// Parameters of [`CanvasContext::transform`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextTransformOptions {
    /// Further factor across
    pub scale_x: f64,
    /// Further slant across
    pub skew_x: f64,
    /// Further slant down
    pub skew_y: f64,
    /// Further factor down
    pub scale_y: f64,
    /// Further shift to the right
    pub translate_x: f64,
    /// Further shift downwards
    pub translate_y: f64,
}
impl CanvasContextTransformOptions {
    /// With all of them.
    pub fn new(
        scale_x: f64,
        skew_x: f64,
        skew_y: f64,
        scale_y: f64,
        translate_x: f64,
        translate_y: f64,
    ) -> Self {
        Self {
            scale_x,
            skew_x,
            skew_y,
            scale_y,
            translate_x,
            translate_y,
        }
    }
}
::wx_core::record!(
    CanvasContextTransformOptions { scale_x, skew_x, skew_y, scale_y, translate_x,
    translate_y }
);
/// Replaces the whole transform by the given matrix, whatever was set before.
///
/// Called as [`CanvasContext::set_transform`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.setTransform.html)
pub enum CanvasContextSetTransform {}
::wx_core::api!(
    CanvasContextSetTransform = object CANVAS_CONTEXT[41],
    CanvasContextSetTransformOptions => fields()
);
/// Parameters of [`CanvasContext::set_transform`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetTransformOptions {
    /// Factor across, replacing the old one
    pub scale_x: f64,
    /// Slant across, replacing the old one
    pub skew_x: f64,
    /// Slant down, replacing the old one
    pub skew_y: f64,
    /// Factor down, replacing the old one
    pub scale_y: f64,
    /// Shift to the right, replacing the old one
    pub translate_x: f64,
    /// Shift downwards, replacing the old one
    pub translate_y: f64,
}
impl CanvasContextSetTransformOptions {
    /// With all of them.
    pub fn new(
        scale_x: f64,
        skew_x: f64,
        skew_y: f64,
        scale_y: f64,
        translate_x: f64,
        translate_y: f64,
    ) -> Self {
        Self {
            scale_x,
            skew_x,
            skew_y,
            scale_y,
            translate_x,
            translate_y,
        }
    }
}
::wx_core::record!(
    CanvasContextSetTransformOptions { scale_x, skew_x, skew_y, scale_y, translate_x,
    translate_y }
);
/// Colour or gradient inside shapes; same as `setFillStyle()`
///
/// Called as [`CanvasContext::fill_style`].
pub enum CanvasContextFillStyle {}
::wx_core::api!(
    CanvasContextFillStyle = object CANVAS_CONTEXT[42], () => value
    CanvasContextFillStyleValue
);
/// Colour or gradient inside shapes; same as `setFillStyle()`
///
/// Called as [`CanvasContext::set_fill_style`].
pub enum CanvasContextSetFillStyle {}
::wx_core::api!(
    CanvasContextSetFillStyle = object CANVAS_CONTEXT[43],
    CanvasContextSetFillStyleOptions => fields()
);
/// Parameters of [`CanvasContext::set_fill_style`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetFillStyleOptions {
    /// Colour or gradient inside shapes; same as `setFillStyle()`. Since 1.9.90.
    pub value: CanvasContextFillStyleValue,
}
impl CanvasContextSetFillStyleOptions {
    /// With all of them.
    pub fn new(value: CanvasContextFillStyleValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetFillStyleOptions { value });
/// Colour or gradient of outlines; same as `setStrokeStyle()`
///
/// Called as [`CanvasContext::stroke_style`].
pub enum CanvasContextStrokeStyle {}
::wx_core::api!(
    CanvasContextStrokeStyle = object CANVAS_CONTEXT[44], () => value
    CanvasContextStrokeStyleValue
);
/// Colour or gradient of outlines; same as `setStrokeStyle()`
///
/// Called as [`CanvasContext::set_stroke_style`].
pub enum CanvasContextSetStrokeStyle {}
::wx_core::api!(
    CanvasContextSetStrokeStyle = object CANVAS_CONTEXT[45],
    CanvasContextSetStrokeStyleOptions => fields()
);
/// Parameters of [`CanvasContext::set_stroke_style`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetStrokeStyleOptions {
    /// Colour or gradient of outlines; same as `setStrokeStyle()`. Since 1.9.90.
    pub value: CanvasContextStrokeStyleValue,
}
impl CanvasContextSetStrokeStyleOptions {
    /// With all of them.
    pub fn new(value: CanvasContextStrokeStyleValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetStrokeStyleOptions { value });
/// Thickness of lines; same as `setLineWidth()`
///
/// Called as [`CanvasContext::line_width`].
pub enum CanvasContextLineWidth {}
::wx_core::api!(CanvasContextLineWidth = object CANVAS_CONTEXT[46], () => value f64);
/// Thickness of lines; same as `setLineWidth()`
///
/// Called as [`CanvasContext::set_line_width`].
pub enum CanvasContextSetLineWidth {}
::wx_core::api!(
    CanvasContextSetLineWidth = object CANVAS_CONTEXT[47],
    CanvasContextSetLineWidthOptions => fields()
);
/// Parameters of [`CanvasContext::set_line_width`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetLineWidthOptions {
    /// Thickness of lines; same as `setLineWidth()`. Unit: px. Since 1.9.90.
    pub value: f64,
}
impl CanvasContextSetLineWidthOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetLineWidthOptions { value });
/// Shape of line ends; same as `setLineCap()`
///
/// Called as [`CanvasContext::line_cap`].
pub enum CanvasContextLineCap {}
::wx_core::api!(CanvasContextLineCap = object CANVAS_CONTEXT[48], () => value LineCap);
/// Shape of line ends; same as `setLineCap()`
///
/// Called as [`CanvasContext::set_line_cap`].
pub enum CanvasContextSetLineCap {}
::wx_core::api!(
    CanvasContextSetLineCap = object CANVAS_CONTEXT[49], CanvasContextSetLineCapOptions
    => fields()
);
/// Parameters of [`CanvasContext::set_line_cap`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetLineCapOptions {
    /// Shape of line ends; same as `setLineCap()`. Since 1.9.90.
    pub value: LineCap,
}
impl CanvasContextSetLineCapOptions {
    /// With all of them.
    pub fn new(value: LineCap) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetLineCapOptions { value });
/// Shape of corners; same as `setLineJoin()`
///
/// Called as [`CanvasContext::line_join`].
pub enum CanvasContextLineJoin {}
::wx_core::api!(CanvasContextLineJoin = object CANVAS_CONTEXT[50], () => value LineJoin);
/// Shape of corners; same as `setLineJoin()`
///
/// Called as [`CanvasContext::set_line_join`].
pub enum CanvasContextSetLineJoin {}
::wx_core::api!(
    CanvasContextSetLineJoin = object CANVAS_CONTEXT[51], CanvasContextSetLineJoinOptions
    => fields()
);
/// Parameters of [`CanvasContext::set_line_join`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetLineJoinOptions {
    /// Shape of corners; same as `setLineJoin()`. Since 1.9.90.
    pub value: LineJoin,
}
impl CanvasContextSetLineJoinOptions {
    /// With all of them.
    pub fn new(value: LineJoin) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetLineJoinOptions { value });
/// How long a pointed corner may grow; same as `setMiterLimit()`
///
/// Called as [`CanvasContext::miter_limit`].
pub enum CanvasContextMiterLimit {}
::wx_core::api!(CanvasContextMiterLimit = object CANVAS_CONTEXT[52], () => value f64);
/// How long a pointed corner may grow; same as `setMiterLimit()`
///
/// Called as [`CanvasContext::set_miter_limit`].
pub enum CanvasContextSetMiterLimit {}
::wx_core::api!(
    CanvasContextSetMiterLimit = object CANVAS_CONTEXT[53],
    CanvasContextSetMiterLimitOptions => fields()
);
/// Parameters of [`CanvasContext::set_miter_limit`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetMiterLimitOptions {
    /// How long a pointed corner may grow; same as `setMiterLimit()`. Since 1.9.90.
    pub value: f64,
}
impl CanvasContextSetMiterLimitOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetMiterLimitOptions { value });
/// How far into the dash pattern a line begins; 0 at first
///
/// Called as [`CanvasContext::line_dash_offset`].
pub enum CanvasContextLineDashOffset {}
::wx_core::api!(
    CanvasContextLineDashOffset = object CANVAS_CONTEXT[54], () => value f64
);
/// How far into the dash pattern a line begins; 0 at first
///
/// Called as [`CanvasContext::set_line_dash_offset`].
pub enum CanvasContextSetLineDashOffset {}
::wx_core::api!(
    CanvasContextSetLineDashOffset = object CANVAS_CONTEXT[55],
    CanvasContextSetLineDashOffsetOptions => fields()
);
/// Parameters of [`CanvasContext::set_line_dash_offset`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetLineDashOffsetOptions {
    /// How far into the dash pattern a line begins; 0 at first. Since 1.9.90.
    pub value: f64,
}
impl CanvasContextSetLineDashOffsetOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetLineDashOffsetOptions { value });
/// How solid all later drawing is, 0 being invisible
///
/// Called as [`CanvasContext::global_alpha`].
pub enum CanvasContextGlobalAlpha {}
::wx_core::api!(CanvasContextGlobalAlpha = object CANVAS_CONTEXT[56], () => value f64);
/// How solid all later drawing is, 0 being invisible
///
/// Called as [`CanvasContext::set_global_alpha`].
pub enum CanvasContextSetGlobalAlpha {}
::wx_core::api!(
    CanvasContextSetGlobalAlpha = object CANVAS_CONTEXT[57],
    CanvasContextSetGlobalAlphaOptions => fields()
);
/// Parameters of [`CanvasContext::set_global_alpha`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetGlobalAlphaOptions {
    /// How solid all later drawing is, 0 being invisible
    pub value: f64,
}
impl CanvasContextSetGlobalAlphaOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetGlobalAlphaOptions { value });
/// How new pixels mix with old ones, such as `xor`; Android honours it for fills only
///
/// Called as [`CanvasContext::global_composite_operation`].
pub enum CanvasContextGlobalCompositeOperation {}
::wx_core::api!(
    CanvasContextGlobalCompositeOperation = object CANVAS_CONTEXT[58], () => value String
);
/// How new pixels mix with old ones, such as `xor`; Android honours it for fills only
///
/// Called as [`CanvasContext::set_global_composite_operation`].
pub enum CanvasContextSetGlobalCompositeOperation {}
::wx_core::api!(
    CanvasContextSetGlobalCompositeOperation = object CANVAS_CONTEXT[59],
    CanvasContextSetGlobalCompositeOperationOptions => fields()
);
/// Parameters of [`CanvasContext::set_global_composite_operation`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetGlobalCompositeOperationOptions {
    /// How new pixels mix with old ones, such as `xor`; Android honours it for fills only. Since 1.9.90.
    pub value: String,
}
impl CanvasContextSetGlobalCompositeOperationOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(CanvasContextSetGlobalCompositeOperationOptions { value });
/// What colour shadows are cast in, as CSS writes it
///
/// Called as [`CanvasContext::shadow_color`].
pub enum CanvasContextShadowColor {}
::wx_core::api!(
    CanvasContextShadowColor = object CANVAS_CONTEXT[60], () => value
    CanvasContextShadowColorValue
);
/// What colour shadows are cast in, as CSS writes it
///
/// Called as [`CanvasContext::set_shadow_color`].
pub enum CanvasContextSetShadowColor {}
::wx_core::api!(
    CanvasContextSetShadowColor = object CANVAS_CONTEXT[61],
    CanvasContextSetShadowColorOptions => fields()
);
/// Parameters of [`CanvasContext::set_shadow_color`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetShadowColorOptions {
    /// What colour shadows are cast in, as CSS writes it. Since 1.9.90.
    pub value: CanvasContextShadowColorValue,
}
impl CanvasContextSetShadowColorOptions {
    /// With all of them.
    pub fn new(value: CanvasContextShadowColorValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetShadowColorOptions { value });
/// How soft the edge of shadows is
///
/// Called as [`CanvasContext::shadow_blur`].
pub enum CanvasContextShadowBlur {}
::wx_core::api!(CanvasContextShadowBlur = object CANVAS_CONTEXT[62], () => value f64);
/// How soft the edge of shadows is
///
/// Called as [`CanvasContext::set_shadow_blur`].
pub enum CanvasContextSetShadowBlur {}
::wx_core::api!(
    CanvasContextSetShadowBlur = object CANVAS_CONTEXT[63],
    CanvasContextSetShadowBlurOptions => fields()
);
/// Parameters of [`CanvasContext::set_shadow_blur`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetShadowBlurOptions {
    /// How soft the edge of shadows is. Since 1.9.90.
    pub value: f64,
}
impl CanvasContextSetShadowBlurOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetShadowBlurOptions { value });
/// How far shadows fall to the right
///
/// Called as [`CanvasContext::shadow_offset_x`].
pub enum CanvasContextShadowOffsetX {}
::wx_core::api!(CanvasContextShadowOffsetX = object CANVAS_CONTEXT[64], () => value f64);
/// How far shadows fall to the right
///
/// Called as [`CanvasContext::set_shadow_offset_x`].
pub enum CanvasContextSetShadowOffsetX {}
::wx_core::api!(
    CanvasContextSetShadowOffsetX = object CANVAS_CONTEXT[65],
    CanvasContextSetShadowOffsetXOptions => fields()
);
/// Parameters of [`CanvasContext::set_shadow_offset_x`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetShadowOffsetXOptions {
    /// How far shadows fall to the right. Since 1.9.90.
    pub value: f64,
}
impl CanvasContextSetShadowOffsetXOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetShadowOffsetXOptions { value });
/// How far shadows fall downwards
///
/// Called as [`CanvasContext::shadow_offset_y`].
pub enum CanvasContextShadowOffsetY {}
::wx_core::api!(CanvasContextShadowOffsetY = object CANVAS_CONTEXT[66], () => value f64);
/// How far shadows fall downwards
///
/// Called as [`CanvasContext::set_shadow_offset_y`].
pub enum CanvasContextSetShadowOffsetY {}
::wx_core::api!(
    CanvasContextSetShadowOffsetY = object CANVAS_CONTEXT[67],
    CanvasContextSetShadowOffsetYOptions => fields()
);
/// Parameters of [`CanvasContext::set_shadow_offset_y`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetShadowOffsetYOptions {
    /// How far shadows fall downwards. Since 1.9.90.
    pub value: f64,
}
impl CanvasContextSetShadowOffsetYOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(CanvasContextSetShadowOffsetYOptions { value });
/// CSS font with at least size and family; `10px sans-serif` at first
///
/// Called as [`CanvasContext::font`].
pub enum CanvasContextFont {}
::wx_core::api!(CanvasContextFont = object CANVAS_CONTEXT[68], () => value String);
/// CSS font with at least size and family; `10px sans-serif` at first
///
/// Called as [`CanvasContext::set_font`].
pub enum CanvasContextSetFont {}
::wx_core::api!(
    CanvasContextSetFont = object CANVAS_CONTEXT[69], CanvasContextSetFontOptions =>
    fields()
);
/// Parameters of [`CanvasContext::set_font`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasContextSetFontOptions {
    /// CSS font with at least size and family; `10px sans-serif` at first. Since 1.9.90.
    pub value: String,
}
impl CanvasContextSetFontOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(CanvasContextSetFontOptions { value });
/// A change of colours for filling or outlining, not visible before colour stops are added.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasGradient.html)
#[derive(Clone, Debug)]
pub struct CanvasGradient {
    client: ::wx_core::Client,
}
::wx_core::object!(CanvasGradient = CANVAS_GRADIENT);
impl CanvasGradient {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Sets the colour at one place of the gradient; beyond the outermost stops their colours go
    /// on.
    ///
    /// Parameters:
    ///
    /// - `stop`: Place between the beginning 0 and the end 1. From 0 to 1.
    /// - `color`: Colour at that place
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasGradient.addColorStop.html)
    #[deprecated(since = "2.9.0", note = "use `RenderingContext`")]
    pub fn add_color_stop(&self, stop: f64, color: impl Into<String>) -> Result<()> {
        self.client
            .sync::<
                CanvasGradientAddColorStop,
            >(CanvasGradientAddColorStopOptions::new(stop, color))
    }
}
impl AsRef<::wx_core::Client> for CanvasGradient {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Sets the colour at one place of the gradient; beyond the outermost stops their colours go
/// on.
///
/// Called as [`CanvasGradient::add_color_stop`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasGradient.addColorStop.html)
pub enum CanvasGradientAddColorStop {}
::wx_core::api!(
    CanvasGradientAddColorStop = object CANVAS_GRADIENT[0],
    CanvasGradientAddColorStopOptions => fields()
);
/// Parameters of [`CanvasGradient::add_color_stop`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CanvasGradientAddColorStopOptions {
    /// Place between the beginning 0 and the end 1. From 0 to 1.
    pub stop: f64,
    /// Colour at that place
    pub color: String,
}
impl CanvasGradientAddColorStopOptions {
    /// With all of them.
    pub fn new(stop: f64, color: impl Into<String>) -> Self {
        Self { stop, color: color.into() }
    }
}
::wx_core::record!(CanvasGradientAddColorStopOptions { stop, color });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static CANVAS: Family = Family {
        name: "canvas",
        apis: &[
            ApiDesc::sync("createOffscreenCanvas")
                .params(&CREATE_OFFSCREEN_CANVAS_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)], &[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&OFFSCREEN_CANVAS))),
            ApiDesc::sync("createCanvasContext")
                .params(&CREATE_CANVAS_CONTEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&CANVAS_CONTEXT))),
            ApiDesc::asynchronous("canvasToTempFilePath")
                .params(&CANVAS_TO_TEMP_FILE_PATH_OPTIONS)
                .args(&[&[Arg::Options, Arg::Param(10)]])
                .result(&CANVAS_TO_TEMP_FILE_PATH_RESULT),
            ApiDesc::asynchronous("canvasGetImageData")
                .params(&CANVAS_GET_IMAGE_DATA_OPTIONS)
                .args(&[&[Arg::Options, Arg::Param(5)]])
                .result(&CANVAS_GET_IMAGE_DATA_RESULT),
            ApiDesc::asynchronous("canvasPutImageData")
                .params(&CANVAS_PUT_IMAGE_DATA_OPTIONS)
                .args(&[&[Arg::Options, Arg::Param(6)]]),
        ],
        properties: &[],
    };
    pub static CANVAS_DESC: ObjectDesc = ObjectDesc {
        name: "Canvas",
        members: &[
            ApiDesc::sync("Canvas.createImageData")
                .key("createImageData")
                .returns(Returns::Value(Type::Struct(&IMAGE_DATA))),
            ApiDesc::sync("Canvas.createPath2D")
                .key("createPath2D")
                .params(&CANVAS_CREATE_PATH2_D_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&PATH2_D))),
            ApiDesc::sync("Canvas.toDataURL")
                .key("toDataURL")
                .params(&CANVAS_TO_DATA_URL_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::String)),
            ApiDesc::get("Canvas.height", "height", Type::Number),
            ApiDesc::set("Canvas.height", "height", &CANVAS_SET_HEIGHT_OPTIONS),
            ApiDesc::get("Canvas.width", "width", Type::Number),
            ApiDesc::set("Canvas.width", "width", &CANVAS_SET_WIDTH_OPTIONS),
        ],
    };
    pub static OFFSCREEN_CANVAS: ObjectDesc = ObjectDesc {
        name: "OffscreenCanvas",
        members: &[
            ApiDesc::get("OffscreenCanvas.height", "height", Type::Number),
            ApiDesc::set(
                "OffscreenCanvas.height",
                "height",
                &OFFSCREEN_CANVAS_SET_HEIGHT_OPTIONS,
            ),
            ApiDesc::get("OffscreenCanvas.width", "width", Type::Number),
            ApiDesc::set(
                "OffscreenCanvas.width",
                "width",
                &OFFSCREEN_CANVAS_SET_WIDTH_OPTIONS,
            ),
        ],
    };
    pub static PATH2_D: ObjectDesc = ObjectDesc {
        name: "Path2D",
        members: &[
            ApiDesc::sync("Path2D.moveTo")
                .key("moveTo")
                .params(&PATH2_D_MOVE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("Path2D.lineTo")
                .key("lineTo")
                .params(&PATH2_D_LINE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("Path2D.quadraticCurveTo")
                .key("quadraticCurveTo")
                .params(&PATH2_D_QUADRATIC_CURVE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("Path2D.bezierCurveTo")
                .key("bezierCurveTo")
                .params(&PATH2_D_BEZIER_CURVE_TO_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                        ],
                    ],
                ),
            ApiDesc::sync("Path2D.arc")
                .key("arc")
                .params(&PATH2_D_ARC_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                        ],
                    ],
                ),
            ApiDesc::sync("Path2D.arcTo")
                .key("arcTo")
                .params(&PATH2_D_ARC_TO_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                        ],
                    ],
                ),
            ApiDesc::sync("Path2D.ellipse")
                .key("ellipse")
                .params(&PATH2_D_ELLIPSE_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                            Arg::Param(6),
                            Arg::Param(7),
                        ],
                    ],
                ),
            ApiDesc::sync("Path2D.rect")
                .key("rect")
                .params(&PATH2_D_RECT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("Path2D.closePath").key("closePath"),
            ApiDesc::sync("Path2D.addPath")
                .key("addPath")
                .params(&PATH2_D_ADD_PATH_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
        ],
    };
    pub static CANVAS_CONTEXT: ObjectDesc = ObjectDesc {
        name: "CanvasContext",
        members: &[
            ApiDesc::sync("CanvasContext.draw")
                .key("draw")
                .params(&CANVAS_CONTEXT_DRAW_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.save").key("save"),
            ApiDesc::sync("CanvasContext.restore").key("restore"),
            ApiDesc::sync("CanvasContext.beginPath").key("beginPath"),
            ApiDesc::sync("CanvasContext.moveTo")
                .key("moveTo")
                .params(&CANVAS_CONTEXT_MOVE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.lineTo")
                .key("lineTo")
                .params(&CANVAS_CONTEXT_LINE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.quadraticCurveTo")
                .key("quadraticCurveTo")
                .params(&CANVAS_CONTEXT_QUADRATIC_CURVE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.bezierCurveTo")
                .key("bezierCurveTo")
                .params(&CANVAS_CONTEXT_BEZIER_CURVE_TO_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                        ],
                    ],
                ),
            ApiDesc::sync("CanvasContext.arc")
                .key("arc")
                .params(&CANVAS_CONTEXT_ARC_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                        ],
                    ],
                ),
            ApiDesc::sync("CanvasContext.arcTo")
                .key("arcTo")
                .params(&CANVAS_CONTEXT_ARC_TO_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                        ],
                    ],
                ),
            ApiDesc::sync("CanvasContext.rect")
                .key("rect")
                .params(&CANVAS_CONTEXT_RECT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.closePath").key("closePath"),
            ApiDesc::sync("CanvasContext.stroke").key("stroke"),
            ApiDesc::sync("CanvasContext.fill").key("fill"),
            ApiDesc::sync("CanvasContext.clip").key("clip"),
            ApiDesc::sync("CanvasContext.fillRect")
                .key("fillRect")
                .params(&CANVAS_CONTEXT_FILL_RECT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.strokeRect")
                .key("strokeRect")
                .params(&CANVAS_CONTEXT_STROKE_RECT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.clearRect")
                .key("clearRect")
                .params(&CANVAS_CONTEXT_CLEAR_RECT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.fillText")
                .key("fillText")
                .params(&CANVAS_CONTEXT_FILL_TEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.strokeText")
                .key("strokeText")
                .params(&CANVAS_CONTEXT_STROKE_TEXT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.measureText")
                .key("measureText")
                .params(&CANVAS_CONTEXT_MEASURE_TEXT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Struct(&TEXT_METRICS))),
            ApiDesc::sync("CanvasContext.drawImage")
                .key("drawImage")
                .params(&CANVAS_CONTEXT_DRAW_IMAGE_OPTIONS)
                .args(
                    &[
                        &[Arg::Param(0), Arg::Param(1), Arg::Param(2)],
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                        ],
                        &[
                            Arg::Param(0),
                            Arg::Param(5),
                            Arg::Param(6),
                            Arg::Param(7),
                            Arg::Param(8),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                        ],
                    ],
                ),
            ApiDesc::sync("CanvasContext.createLinearGradient")
                .key("createLinearGradient")
                .params(&CANVAS_CONTEXT_CREATE_LINEAR_GRADIENT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]])
                .returns(Returns::Value(Type::Handle(&CANVAS_GRADIENT))),
            ApiDesc::sync("CanvasContext.createCircularGradient")
                .key("createCircularGradient")
                .params(&CANVAS_CONTEXT_CREATE_CIRCULAR_GRADIENT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Value(Type::Handle(&CANVAS_GRADIENT))),
            ApiDesc::sync("CanvasContext.createPattern")
                .key("createPattern")
                .params(&CANVAS_CONTEXT_CREATE_PATTERN_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.setFillStyle")
                .key("setFillStyle")
                .params(&CANVAS_CONTEXT_ASSIGN_FILL_STYLE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setStrokeStyle")
                .key("setStrokeStyle")
                .params(&CANVAS_CONTEXT_ASSIGN_STROKE_STYLE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setLineWidth")
                .key("setLineWidth")
                .params(&CANVAS_CONTEXT_ASSIGN_LINE_WIDTH_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setLineCap")
                .key("setLineCap")
                .params(&CANVAS_CONTEXT_ASSIGN_LINE_CAP_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setLineJoin")
                .key("setLineJoin")
                .params(&CANVAS_CONTEXT_ASSIGN_LINE_JOIN_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setMiterLimit")
                .key("setMiterLimit")
                .params(&CANVAS_CONTEXT_ASSIGN_MITER_LIMIT_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setLineDash")
                .key("setLineDash")
                .params(&CANVAS_CONTEXT_SET_LINE_DASH_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.setGlobalAlpha")
                .key("setGlobalAlpha")
                .params(&CANVAS_CONTEXT_ASSIGN_GLOBAL_ALPHA_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setShadow")
                .key("setShadow")
                .params(&CANVAS_CONTEXT_SET_SHADOW_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
            ApiDesc::sync("CanvasContext.setFontSize")
                .key("setFontSize")
                .params(&CANVAS_CONTEXT_SET_FONT_SIZE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setTextAlign")
                .key("setTextAlign")
                .params(&CANVAS_CONTEXT_SET_TEXT_ALIGN_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.setTextBaseline")
                .key("setTextBaseline")
                .params(&CANVAS_CONTEXT_SET_TEXT_BASELINE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.scale")
                .key("scale")
                .params(&CANVAS_CONTEXT_SCALE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.rotate")
                .key("rotate")
                .params(&CANVAS_CONTEXT_ROTATE_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("CanvasContext.translate")
                .key("translate")
                .params(&CANVAS_CONTEXT_TRANSLATE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("CanvasContext.transform")
                .key("transform")
                .params(&CANVAS_CONTEXT_TRANSFORM_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                        ],
                    ],
                ),
            ApiDesc::sync("CanvasContext.setTransform")
                .key("setTransform")
                .params(&CANVAS_CONTEXT_SET_TRANSFORM_OPTIONS)
                .args(
                    &[
                        &[
                            Arg::Param(0),
                            Arg::Param(1),
                            Arg::Param(2),
                            Arg::Param(3),
                            Arg::Param(4),
                            Arg::Param(5),
                        ],
                    ],
                ),
            ApiDesc::get(
                "CanvasContext.fillStyle",
                "fillStyle",
                Type::Union(&CANVAS_CONTEXT_FILL_STYLE_VALUE),
            ),
            ApiDesc::set(
                "CanvasContext.fillStyle",
                "fillStyle",
                &CANVAS_CONTEXT_SET_FILL_STYLE_OPTIONS,
            ),
            ApiDesc::get(
                "CanvasContext.strokeStyle",
                "strokeStyle",
                Type::Union(&CANVAS_CONTEXT_STROKE_STYLE_VALUE),
            ),
            ApiDesc::set(
                "CanvasContext.strokeStyle",
                "strokeStyle",
                &CANVAS_CONTEXT_SET_STROKE_STYLE_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.lineWidth", "lineWidth", Type::Number),
            ApiDesc::set(
                "CanvasContext.lineWidth",
                "lineWidth",
                &CANVAS_CONTEXT_SET_LINE_WIDTH_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.lineCap", "lineCap", Type::Enum(&LINE_CAP)),
            ApiDesc::set(
                "CanvasContext.lineCap",
                "lineCap",
                &CANVAS_CONTEXT_SET_LINE_CAP_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.lineJoin", "lineJoin", Type::Enum(&LINE_JOIN)),
            ApiDesc::set(
                "CanvasContext.lineJoin",
                "lineJoin",
                &CANVAS_CONTEXT_SET_LINE_JOIN_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.miterLimit", "miterLimit", Type::Number),
            ApiDesc::set(
                "CanvasContext.miterLimit",
                "miterLimit",
                &CANVAS_CONTEXT_SET_MITER_LIMIT_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.lineDashOffset", "lineDashOffset", Type::Number),
            ApiDesc::set(
                "CanvasContext.lineDashOffset",
                "lineDashOffset",
                &CANVAS_CONTEXT_SET_LINE_DASH_OFFSET_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.globalAlpha", "globalAlpha", Type::Number),
            ApiDesc::set(
                "CanvasContext.globalAlpha",
                "globalAlpha",
                &CANVAS_CONTEXT_SET_GLOBAL_ALPHA_OPTIONS,
            ),
            ApiDesc::get(
                "CanvasContext.globalCompositeOperation",
                "globalCompositeOperation",
                Type::String,
            ),
            ApiDesc::set(
                "CanvasContext.globalCompositeOperation",
                "globalCompositeOperation",
                &CANVAS_CONTEXT_SET_GLOBAL_COMPOSITE_OPERATION_OPTIONS,
            ),
            ApiDesc::get(
                "CanvasContext.shadowColor",
                "shadowColor",
                Type::Union(&CANVAS_CONTEXT_SHADOW_COLOR_VALUE),
            ),
            ApiDesc::set(
                "CanvasContext.shadowColor",
                "shadowColor",
                &CANVAS_CONTEXT_SET_SHADOW_COLOR_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.shadowBlur", "shadowBlur", Type::Number),
            ApiDesc::set(
                "CanvasContext.shadowBlur",
                "shadowBlur",
                &CANVAS_CONTEXT_SET_SHADOW_BLUR_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.shadowOffsetX", "shadowOffsetX", Type::Number),
            ApiDesc::set(
                "CanvasContext.shadowOffsetX",
                "shadowOffsetX",
                &CANVAS_CONTEXT_SET_SHADOW_OFFSET_X_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.shadowOffsetY", "shadowOffsetY", Type::Number),
            ApiDesc::set(
                "CanvasContext.shadowOffsetY",
                "shadowOffsetY",
                &CANVAS_CONTEXT_SET_SHADOW_OFFSET_Y_OPTIONS,
            ),
            ApiDesc::get("CanvasContext.font", "font", Type::String),
            ApiDesc::set("CanvasContext.font", "font", &CANVAS_CONTEXT_SET_FONT_OPTIONS),
        ],
    };
    pub static CANVAS_GRADIENT: ObjectDesc = ObjectDesc {
        name: "CanvasGradient",
        members: &[
            ApiDesc::sync("CanvasGradient.addColorStop")
                .key("addColorStop")
                .params(&CANVAS_GRADIENT_ADD_COLOR_STOP_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
        ],
    };
    pub static CREATE_OFFSCREEN_CANVAS_OPTIONS: StructDesc = StructDesc::new(
        "CreateOffscreenCanvasOptions",
        &[
            FieldDesc::new("width", Type::Number).optional(),
            FieldDesc::new("height", Type::Number).optional(),
            FieldDesc::new("component", Type::External).optional(),
            FieldDesc::new("compInst", Type::External).optional(),
            FieldDesc::new("type", Type::Enum(&OFFSCREEN_CANVAS_TYPE))
                .default(Literal::Text("webgl")),
        ],
    );
    pub static CREATE_CANVAS_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "CreateCanvasContextOptions",
        &[
            FieldDesc::new("canvasId", Type::String),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static CANVAS_TO_TEMP_FILE_PATH_OPTIONS: StructDesc = StructDesc::new(
        "CanvasToTempFilePathOptions",
        &[
            FieldDesc::new("canvas", Type::Object).optional(),
            FieldDesc::new("canvasId", Type::String).optional(),
            FieldDesc::new("destHeight", Type::Number).optional(),
            FieldDesc::new("destWidth", Type::Number).optional(),
            FieldDesc::new("fileType", Type::Enum(&CANVAS_FILE_TYPE))
                .default(Literal::Text("png")),
            FieldDesc::new("height", Type::Number).optional(),
            FieldDesc::new("quality", Type::Number).optional(),
            FieldDesc::new("width", Type::Number).optional(),
            FieldDesc::new("x", Type::Number).default(Literal::Number(0.0)),
            FieldDesc::new("y", Type::Number).default(Literal::Number(0.0)),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static CANVAS_TO_TEMP_FILE_PATH_RESULT: StructDesc = StructDesc::new(
        "CanvasToTempFilePathResult",
        &[FieldDesc::new("tempFilePath", Type::String)],
    );
    pub static CANVAS_GET_IMAGE_DATA_OPTIONS: StructDesc = StructDesc::new(
        "CanvasGetImageDataOptions",
        &[
            FieldDesc::new("canvasId", Type::String),
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static CANVAS_GET_IMAGE_DATA_RESULT: StructDesc = StructDesc::new(
        "CanvasGetImageDataResult",
        &[
            FieldDesc::new("data", Type::Buffer),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static CANVAS_PUT_IMAGE_DATA_OPTIONS: StructDesc = StructDesc::new(
        "CanvasPutImageDataOptions",
        &[
            FieldDesc::new("canvasId", Type::String),
            FieldDesc::new("data", Type::Buffer),
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("component", Type::External).optional(),
        ],
    );
    pub static CANVAS_CREATE_PATH2_D_OPTIONS: StructDesc = StructDesc::new(
        "CanvasCreatePath2DOptions",
        &[FieldDesc::new("path", Type::Handle(&PATH2_D))],
    );
    pub static CANVAS_TO_DATA_URL_OPTIONS: StructDesc = StructDesc::new(
        "CanvasToDataUrlOptions",
        &[
            FieldDesc::new("type", Type::String),
            FieldDesc::new("encoderOptions", Type::Number),
        ],
    );
    pub static CANVAS_SET_HEIGHT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasSetHeightOptions",
        &[FieldDesc::new("value", Type::Number).min(0.0)],
    );
    pub static CANVAS_SET_WIDTH_OPTIONS: StructDesc = StructDesc::new(
        "CanvasSetWidthOptions",
        &[FieldDesc::new("value", Type::Number).min(0.0)],
    );
    pub static OFFSCREEN_CANVAS_SET_HEIGHT_OPTIONS: StructDesc = StructDesc::new(
        "OffscreenCanvasSetHeightOptions",
        &[FieldDesc::new("value", Type::Number).min(0.0)],
    );
    pub static OFFSCREEN_CANVAS_SET_WIDTH_OPTIONS: StructDesc = StructDesc::new(
        "OffscreenCanvasSetWidthOptions",
        &[FieldDesc::new("value", Type::Number).min(0.0)],
    );
    pub static PATH2_D_MOVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "Path2DMoveToOptions",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static PATH2_D_LINE_TO_OPTIONS: StructDesc = StructDesc::new(
        "Path2DLineToOptions",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static PATH2_D_QUADRATIC_CURVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "Path2DQuadraticCurveToOptions",
        &[
            FieldDesc::new("cpx", Type::Number),
            FieldDesc::new("cpy", Type::Number),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
        ],
    );
    pub static PATH2_D_BEZIER_CURVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "Path2DBezierCurveToOptions",
        &[
            FieldDesc::new("cp1x", Type::Number),
            FieldDesc::new("cp1y", Type::Number),
            FieldDesc::new("cp2x", Type::Number),
            FieldDesc::new("cp2y", Type::Number),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
        ],
    );
    pub static PATH2_D_ARC_OPTIONS: StructDesc = StructDesc::new(
        "Path2DArcOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("radius", Type::Number),
            FieldDesc::new("startAngle", Type::Number),
            FieldDesc::new("endAngle", Type::Number),
            FieldDesc::new("counterclockwise", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static PATH2_D_ARC_TO_OPTIONS: StructDesc = StructDesc::new(
        "Path2DArcToOptions",
        &[
            FieldDesc::new("x1", Type::Number),
            FieldDesc::new("y1", Type::Number),
            FieldDesc::new("x2", Type::Number),
            FieldDesc::new("y2", Type::Number),
            FieldDesc::new("radius", Type::Number).min(0.0),
        ],
    );
    pub static PATH2_D_ELLIPSE_OPTIONS: StructDesc = StructDesc::new(
        "Path2DEllipseOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("radiusX", Type::Number).min(0.0),
            FieldDesc::new("radiusY", Type::Number).min(0.0),
            FieldDesc::new("rotation", Type::Number),
            FieldDesc::new("startAngle", Type::Number),
            FieldDesc::new("endAngle", Type::Number),
            FieldDesc::new("counterclockwise", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static PATH2_D_RECT_OPTIONS: StructDesc = StructDesc::new(
        "Path2DRectOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static PATH2_D_ADD_PATH_OPTIONS: StructDesc = StructDesc::new(
        "Path2DAddPathOptions",
        &[FieldDesc::new("path", Type::Handle(&PATH2_D))],
    );
    pub static CANVAS_CONTEXT_DRAW_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextDrawOptions",
        &[
            FieldDesc::new("reserve", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("callback", Type::Callback(&CallbackDesc::new(&[]).once()))
                .optional(),
        ],
    );
    pub static CANVAS_CONTEXT_MOVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextMoveToOptions",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static CANVAS_CONTEXT_LINE_TO_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextLineToOptions",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static CANVAS_CONTEXT_QUADRATIC_CURVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextQuadraticCurveToOptions",
        &[
            FieldDesc::new("cpx", Type::Number),
            FieldDesc::new("cpy", Type::Number),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_BEZIER_CURVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextBezierCurveToOptions",
        &[
            FieldDesc::new("cp1x", Type::Number),
            FieldDesc::new("cp1y", Type::Number),
            FieldDesc::new("cp2x", Type::Number),
            FieldDesc::new("cp2y", Type::Number),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_ARC_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextArcOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("r", Type::Number),
            FieldDesc::new("sAngle", Type::Number),
            FieldDesc::new("eAngle", Type::Number),
            FieldDesc::new("counterclockwise", Type::Boolean)
                .default(Literal::Bool(false)),
        ],
    );
    pub static CANVAS_CONTEXT_ARC_TO_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextArcToOptions",
        &[
            FieldDesc::new("x1", Type::Number),
            FieldDesc::new("y1", Type::Number),
            FieldDesc::new("x2", Type::Number),
            FieldDesc::new("y2", Type::Number),
            FieldDesc::new("radius", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_RECT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextRectOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_FILL_RECT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextFillRectOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_STROKE_RECT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextStrokeRectOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_CLEAR_RECT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextClearRectOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("width", Type::Number),
            FieldDesc::new("height", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_FILL_TEXT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextFillTextOptions",
        &[
            FieldDesc::new("text", Type::String),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("maxWidth", Type::Number).optional(),
        ],
    );
    pub static CANVAS_CONTEXT_STROKE_TEXT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextStrokeTextOptions",
        &[
            FieldDesc::new("text", Type::String),
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("maxWidth", Type::Number).optional(),
        ],
    );
    pub static CANVAS_CONTEXT_MEASURE_TEXT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextMeasureTextOptions",
        &[FieldDesc::new("text", Type::String)],
    );
    pub static CANVAS_CONTEXT_DRAW_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextDrawImageOptions",
        &[
            FieldDesc::new("imageResource", Type::String),
            FieldDesc::new("dx", Type::Number),
            FieldDesc::new("dy", Type::Number),
            FieldDesc::new("dWidth", Type::Number).optional(),
            FieldDesc::new("dHeight", Type::Number).optional(),
            FieldDesc::new("sx", Type::Number).optional(),
            FieldDesc::new("sy", Type::Number).optional(),
            FieldDesc::new("sWidth", Type::Number).optional(),
            FieldDesc::new("sHeight", Type::Number).optional(),
        ],
    );
    pub static CANVAS_CONTEXT_CREATE_LINEAR_GRADIENT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextCreateLinearGradientOptions",
        &[
            FieldDesc::new("x0", Type::Number),
            FieldDesc::new("y0", Type::Number),
            FieldDesc::new("x1", Type::Number),
            FieldDesc::new("y1", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_CREATE_CIRCULAR_GRADIENT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextCreateCircularGradientOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("r", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_CREATE_PATTERN_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextCreatePatternOptions",
        &[
            FieldDesc::new("image", Type::String),
            FieldDesc::new("repetition", Type::Enum(&PATTERN_REPETITION)),
        ],
    );
    pub static CANVAS_CONTEXT_ASSIGN_FILL_STYLE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignFillStyleOptions",
        &[FieldDesc::new("color", Type::Union(&CANVAS_CONTEXT_ASSIGN_FILL_STYLE_COLOR))],
    );
    pub static CANVAS_CONTEXT_ASSIGN_STROKE_STYLE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignStrokeStyleOptions",
        &[
            FieldDesc::new(
                "color",
                Type::Union(&CANVAS_CONTEXT_ASSIGN_STROKE_STYLE_COLOR),
            ),
        ],
    );
    pub static CANVAS_CONTEXT_ASSIGN_LINE_WIDTH_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignLineWidthOptions",
        &[FieldDesc::new("lineWidth", Type::Number)],
    );
    pub static CANVAS_CONTEXT_ASSIGN_LINE_CAP_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignLineCapOptions",
        &[FieldDesc::new("lineCap", Type::Enum(&LINE_CAP))],
    );
    pub static CANVAS_CONTEXT_ASSIGN_LINE_JOIN_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignLineJoinOptions",
        &[FieldDesc::new("lineJoin", Type::Enum(&LINE_JOIN))],
    );
    pub static CANVAS_CONTEXT_ASSIGN_MITER_LIMIT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignMiterLimitOptions",
        &[FieldDesc::new("miterLimit", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_LINE_DASH_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetLineDashOptions",
        &[
            FieldDesc::new("pattern", Type::List(&Type::Number)),
            FieldDesc::new("offset", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_ASSIGN_GLOBAL_ALPHA_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextAssignGlobalAlphaOptions",
        &[FieldDesc::new("alpha", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_SHADOW_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetShadowOptions",
        &[
            FieldDesc::new("offsetX", Type::Number),
            FieldDesc::new("offsetY", Type::Number),
            FieldDesc::new("blur", Type::Number),
            FieldDesc::new("color", Type::String),
        ],
    );
    pub static CANVAS_CONTEXT_SET_FONT_SIZE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetFontSizeOptions",
        &[FieldDesc::new("fontSize", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_TEXT_ALIGN_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetTextAlignOptions",
        &[FieldDesc::new("align", Type::Enum(&CANVAS_TEXT_ALIGN))],
    );
    pub static CANVAS_CONTEXT_SET_TEXT_BASELINE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetTextBaselineOptions",
        &[FieldDesc::new("textBaseline", Type::Enum(&CANVAS_TEXT_BASELINE))],
    );
    pub static CANVAS_CONTEXT_SCALE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextScaleOptions",
        &[
            FieldDesc::new("scaleWidth", Type::Number),
            FieldDesc::new("scaleHeight", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_ROTATE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextRotateOptions",
        &[FieldDesc::new("rotate", Type::Number)],
    );
    pub static CANVAS_CONTEXT_TRANSLATE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextTranslateOptions",
        &[FieldDesc::new("x", Type::Number), FieldDesc::new("y", Type::Number)],
    );
    pub static CANVAS_CONTEXT_TRANSFORM_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextTransformOptions",
        &[
            FieldDesc::new("scaleX", Type::Number),
            FieldDesc::new("skewX", Type::Number),
            FieldDesc::new("skewY", Type::Number),
            FieldDesc::new("scaleY", Type::Number),
            FieldDesc::new("translateX", Type::Number),
            FieldDesc::new("translateY", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_SET_TRANSFORM_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetTransformOptions",
        &[
            FieldDesc::new("scaleX", Type::Number),
            FieldDesc::new("skewX", Type::Number),
            FieldDesc::new("skewY", Type::Number),
            FieldDesc::new("scaleY", Type::Number),
            FieldDesc::new("translateX", Type::Number),
            FieldDesc::new("translateY", Type::Number),
        ],
    );
    pub static CANVAS_CONTEXT_SET_FILL_STYLE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetFillStyleOptions",
        &[FieldDesc::new("value", Type::Union(&CANVAS_CONTEXT_FILL_STYLE_VALUE))],
    );
    pub static CANVAS_CONTEXT_SET_STROKE_STYLE_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetStrokeStyleOptions",
        &[FieldDesc::new("value", Type::Union(&CANVAS_CONTEXT_STROKE_STYLE_VALUE))],
    );
    pub static CANVAS_CONTEXT_SET_LINE_WIDTH_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetLineWidthOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_LINE_CAP_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetLineCapOptions",
        &[FieldDesc::new("value", Type::Enum(&LINE_CAP))],
    );
    pub static CANVAS_CONTEXT_SET_LINE_JOIN_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetLineJoinOptions",
        &[FieldDesc::new("value", Type::Enum(&LINE_JOIN))],
    );
    pub static CANVAS_CONTEXT_SET_MITER_LIMIT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetMiterLimitOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_LINE_DASH_OFFSET_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetLineDashOffsetOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_GLOBAL_ALPHA_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetGlobalAlphaOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_GLOBAL_COMPOSITE_OPERATION_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetGlobalCompositeOperationOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static CANVAS_CONTEXT_SET_SHADOW_COLOR_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetShadowColorOptions",
        &[FieldDesc::new("value", Type::Union(&CANVAS_CONTEXT_SHADOW_COLOR_VALUE))],
    );
    pub static CANVAS_CONTEXT_SET_SHADOW_BLUR_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetShadowBlurOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_SHADOW_OFFSET_X_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetShadowOffsetXOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_SHADOW_OFFSET_Y_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetShadowOffsetYOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static CANVAS_CONTEXT_SET_FONT_OPTIONS: StructDesc = StructDesc::new(
        "CanvasContextSetFontOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static CANVAS_GRADIENT_ADD_COLOR_STOP_OPTIONS: StructDesc = StructDesc::new(
        "CanvasGradientAddColorStopOptions",
        &[
            FieldDesc::new("stop", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("color", Type::String),
        ],
    );
    pub static IMAGE_DATA: StructDesc = StructDesc::new(
        "ImageData",
        &[
            FieldDesc::new("data", Type::Buffer),
            FieldDesc::new("height", Type::Int),
            FieldDesc::new("width", Type::Int),
        ],
    );
    pub static IMAGE: StructDesc = StructDesc::new(
        "Image",
        &[
            FieldDesc::new("height", Type::Number),
            FieldDesc::new("onerror", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("onload", Type::Callback(&CallbackDesc::new(&[]))),
            FieldDesc::new("referrerPolicy", Type::String),
            FieldDesc::new("src", Type::String),
            FieldDesc::new("width", Type::Number),
        ],
    );
    pub static TEXT_METRICS: StructDesc = StructDesc::new(
        "TextMetrics",
        &[FieldDesc::new("width", Type::Number)],
    );
    pub static COLOR: StructDesc = StructDesc::new("Color", &[]);
    pub static RENDERING_CONTEXT: StructDesc = StructDesc::new("RenderingContext", &[]);
    pub static CANVAS_CONTEXT_TYPE: EnumDesc = EnumDesc {
        name: "CanvasContextType",
        values: &[
            EnumValue::Text("2d"),
            EnumValue::Text("webgl"),
            EnumValue::Text("webgl2"),
        ],
    };
    pub static OFFSCREEN_CANVAS_TYPE: EnumDesc = EnumDesc {
        name: "OffscreenCanvasType",
        values: &[EnumValue::Text("webgl"), EnumValue::Text("2d")],
    };
    pub static LINE_CAP: EnumDesc = EnumDesc {
        name: "LineCap",
        values: &[
            EnumValue::Text("butt"),
            EnumValue::Text("round"),
            EnumValue::Text("square"),
        ],
    };
    pub static LINE_JOIN: EnumDesc = EnumDesc {
        name: "LineJoin",
        values: &[
            EnumValue::Text("bevel"),
            EnumValue::Text("round"),
            EnumValue::Text("miter"),
        ],
    };
    pub static PATTERN_REPETITION: EnumDesc = EnumDesc {
        name: "PatternRepetition",
        values: &[
            EnumValue::Text("repeat"),
            EnumValue::Text("repeat-x"),
            EnumValue::Text("repeat-y"),
            EnumValue::Text("no-repeat"),
        ],
    };
    pub static CANVAS_TEXT_ALIGN: EnumDesc = EnumDesc {
        name: "CanvasTextAlign",
        values: &[
            EnumValue::Text("left"),
            EnumValue::Text("center"),
            EnumValue::Text("right"),
        ],
    };
    pub static CANVAS_TEXT_BASELINE: EnumDesc = EnumDesc {
        name: "CanvasTextBaseline",
        values: &[
            EnumValue::Text("top"),
            EnumValue::Text("bottom"),
            EnumValue::Text("middle"),
            EnumValue::Text("normal"),
        ],
    };
    pub static CANVAS_FILE_TYPE: EnumDesc = EnumDesc {
        name: "CanvasFileType",
        values: &[EnumValue::Text("jpg"), EnumValue::Text("png")],
    };
    pub static CANVAS_CONTEXT_FILL_STYLE_VALUE: [Type; 2] = [
        Type::String,
        Type::Handle(&CANVAS_GRADIENT),
    ];
    pub static CANVAS_CONTEXT_STROKE_STYLE_VALUE: [Type; 2] = [
        Type::String,
        Type::Handle(&CANVAS_GRADIENT),
    ];
    pub static CANVAS_CONTEXT_SHADOW_COLOR_VALUE: [Type; 2] = [
        Type::String,
        Type::Number,
    ];
    pub static CANVAS_CONTEXT_ASSIGN_FILL_STYLE_COLOR: [Type; 2] = [
        Type::String,
        Type::Handle(&CANVAS_GRADIENT),
    ];
    pub static CANVAS_CONTEXT_ASSIGN_STROKE_STYLE_COLOR: [Type; 2] = [
        Type::String,
        Type::Handle(&CANVAS_GRADIENT),
    ];
}
