// Generated from editor.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::EDITOR;
/// Remote control of the rich text `editor`: formatting, insertions, selection, undo and
/// reading it out.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.html)
#[derive(Clone, Debug)]
pub struct EditorContext {
    client: ::wx_core::Client,
}
::wx_core::object!(EditorContext = EDITOR_CONTEXT);
impl EditorContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Reads the whole document in three forms at once: HTML, plain text and delta.
    ///
    /// Gives [`EditorContextGetContentsResult`].
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getContents.html)
    ///
    /// ```js
    /// // for <editor id="note" />
    /// wx.createSelectorQuery().select('#note').context(({ context: editor }) => {
    ///   editor.getContents({
    ///     success: ({ html, text, delta }) => wx.setStorage({ key: 'note', data: { html, text, delta } }),
    ///   })
    /// }).exec()
    /// ```
    pub fn get_contents(&self, call: impl Into<Call<EditorContextGetContents>>) {
        self.client.call(call);
    }
    /// As [`Self::get_contents`], as a future.
    pub fn get_contents_future(
        &self,
        options: EditorContextGetContentsOptions,
    ) -> ApiFuture<EditorContextGetContents> {
        self.client.future(options)
    }
    /// Replaces the document by saved content; given both forms, it takes `delta` and ignores
    /// `html`.
    ///
    /// Takes [`EditorContextSetContentsOptions`].
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.setContents.html)
    pub fn set_contents(&self, call: impl Into<Call<EditorContextSetContents>>) {
        self.client.call(call);
    }
    /// As [`Self::set_contents`], as a future.
    pub fn set_contents_future(
        &self,
        options: EditorContextSetContentsOptions,
    ) -> ApiFuture<EditorContextSetContents> {
        self.client.future(options)
    }
    /// Empties the editor completely, text and pictures alike.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.clear.html)
    pub fn clear(&self, call: impl Into<Call<EditorContextClear>>) {
        self.client.call(call);
    }
    /// As [`Self::clear`], as a future.
    pub fn clear_future(
        &self,
        options: EditorContextClearOptions,
    ) -> ApiFuture<EditorContextClear> {
        self.client.future(options)
    }
    /// Writes a text at the cursor; whatever is selected gives way to it.
    ///
    /// Takes [`EditorContextInsertTextOptions`].
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertText.html)
    pub fn insert_text(&self, call: impl Into<Call<EditorContextInsertText>>) {
        self.client.call(call);
    }
    /// As [`Self::insert_text`], as a future.
    pub fn insert_text_future(
        &self,
        options: EditorContextInsertTextOptions,
    ) -> ApiFuture<EditorContextInsertText> {
        self.client.future(options)
    }
    /// Puts a picture at the cursor; a temporary file is remembered as `data-local`, to be uploaded
    /// later.
    ///
    /// Takes [`EditorContextInsertImageOptions`].
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertImage.html)
    ///
    /// ```js
    /// editor.insertImage({
    ///   src: 'https://media.example.com/roof.jpg',
    ///   alt: 'The roof',
    ///   width: '80%',
    ///   data: { id: 7 }, // becomes data-custom="id=7"
    /// })
    /// ```
    pub fn insert_image(&self, call: impl Into<Call<EditorContextInsertImage>>) {
        self.client.call(call);
    }
    /// As [`Self::insert_image`], as a future.
    pub fn insert_image_future(
        &self,
        options: EditorContextInsertImageOptions,
    ) -> ApiFuture<EditorContextInsertImage> {
        self.client.future(options)
    }
    /// Puts a horizontal rule at the cursor.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertDivider.html)
    pub fn insert_divider(&self, call: impl Into<Call<EditorContextInsertDivider>>) {
        self.client.call(call);
    }
    /// As [`Self::insert_divider`], as a future.
    pub fn insert_divider_future(
        &self,
        options: EditorContextInsertDividerOptions,
    ) -> ApiFuture<EditorContextInsertDivider> {
        self.client.future(options)
    }
    /// Opens a place in the document for your own component and answers with its block id.
    ///
    /// Takes [`EditorContextInsertCustomBlockOptions`], gives [`EditorContextInsertCustomBlockResult`].
    ///
    /// Since 3.7.11. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertCustomBlock.html)
    pub fn insert_custom_block(
        &self,
        call: impl Into<Call<EditorContextInsertCustomBlock>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::insert_custom_block`], as a future.
    pub fn insert_custom_block_future(
        &self,
        options: EditorContextInsertCustomBlockOptions,
    ) -> ApiFuture<EditorContextInsertCustomBlock> {
        self.client.future(options)
    }
    /// Cuts `length` characters out of the text from `index` on.
    ///
    /// Takes [`EditorContextDeleteTextOptions`].
    ///
    /// Since 3.7.11. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.deleteText.html)
    pub fn delete_text(&self, call: impl Into<Call<EditorContextDeleteText>>) {
        self.client.call(call);
    }
    /// As [`Self::delete_text`], as a future.
    pub fn delete_text_future(
        &self,
        options: EditorContextDeleteTextOptions,
    ) -> ApiFuture<EditorContextDeleteText> {
        self.client.future(options)
    }
    /// Gives the selected text a style such as `bold` or `align`; the same call again takes it off.
    ///
    /// Parameters:
    ///
    /// - `name`: Style to change, such as `bold`, `header`, `list`, `color` or `fontSize`
    /// - `value`: What the style is set to, such as `H2` or `#f00`; on-off styles go without
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.format.html)
    ///
    /// ```js
    /// editor.format('bold')
    /// editor.format('header', 'H2')
    /// editor.format('color', '#ff8800')
    /// ```
    pub fn format(&self, name: impl Into<String>, value: Option<String>) -> Result<()> {
        let options = EditorContextFormatOptions {
            name: name.into(),
            value,
        };
        self.client.sync::<EditorContextFormat>(options)
    }
    /// Turns the selected text back to plain letters.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.removeFormat.html)
    pub fn remove_format(&self, call: impl Into<Call<EditorContextRemoveFormat>>) {
        self.client.call(call);
    }
    /// As [`Self::remove_format`], as a future.
    pub fn remove_format_future(
        &self,
        options: EditorContextRemoveFormatOptions,
    ) -> ApiFuture<EditorContextRemoveFormat> {
        self.client.future(options)
    }
    /// Takes back the latest change to the document.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.undo.html)
    pub fn undo(&self, call: impl Into<Call<EditorContextUndo>>) {
        self.client.call(call);
    }
    /// As [`Self::undo`], as a future.
    pub fn undo_future(
        &self,
        options: EditorContextUndoOptions,
    ) -> ApiFuture<EditorContextUndo> {
        self.client.future(options)
    }
    /// Brings back what the last `undo()` took away.
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.redo.html)
    pub fn redo(&self, call: impl Into<Call<EditorContextRedo>>) {
        self.client.call(call);
    }
    /// As [`Self::redo`], as a future.
    pub fn redo_future(
        &self,
        options: EditorContextRedoOptions,
    ) -> ApiFuture<EditorContextRedo> {
        self.client.future(options)
    }
    /// Tells whether there is anything to undo or redo at the moment.
    ///
    /// Since 3.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getHistoryState.html)
    pub fn get_history_state(
        &self,
        call: impl Into<Call<EditorContextGetHistoryState>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_history_state`], as a future.
    pub fn get_history_state_future(
        &self,
        options: EditorContextGetHistoryStateOptions,
    ) -> ApiFuture<EditorContextGetHistoryState> {
        self.client.future(options)
    }
    /// Tells where in the text the selection is and which rectangle of the window it fills.
    ///
    /// Gives [`EditorContextGetSelectionResult`].
    ///
    /// Since 3.7.11. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getSelection.html)
    pub fn get_selection(&self, call: impl Into<Call<EditorContextGetSelection>>) {
        self.client.call(call);
    }
    /// As [`Self::get_selection`], as a future.
    pub fn get_selection_future(
        &self,
        options: EditorContextGetSelectionOptions,
    ) -> ApiFuture<EditorContextGetSelection> {
        self.client.future(options)
    }
    /// Reads the selected characters without formatting; empty if nothing is selected or the focus
    /// is gone.
    ///
    /// Gives [`EditorContextGetSelectionTextResult`].
    ///
    /// Since 2.10.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getSelectionText.html)
    pub fn get_selection_text(
        &self,
        call: impl Into<Call<EditorContextGetSelectionText>>,
    ) {
        self.client.call(call);
    }
    /// As [`Self::get_selection_text`], as a future.
    pub fn get_selection_text_future(
        &self,
        options: EditorContextGetSelectionTextOptions,
    ) -> ApiFuture<EditorContextGetSelectionText> {
        self.client.future(options)
    }
    /// Selects a stretch of the text, given by where it begins and how long it is.
    ///
    /// Takes [`EditorContextSetSelectionOptions`].
    ///
    /// Since 3.7.11. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.setSelection.html)
    pub fn set_selection(&self, call: impl Into<Call<EditorContextSetSelection>>) {
        self.client.call(call);
    }
    /// As [`Self::set_selection`], as a future.
    pub fn set_selection_future(
        &self,
        options: EditorContextSetSelectionOptions,
    ) -> ApiFuture<EditorContextSetSelection> {
        self.client.future(options)
    }
    /// Measures the rectangle in the window that a stretch of the text fills.
    ///
    /// Takes [`EditorContextGetBoundsOptions`], gives [`EditorContextGetBoundsResult`].
    ///
    /// Since 3.7.11. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getBounds.html)
    pub fn get_bounds(&self, call: impl Into<Call<EditorContextGetBounds>>) {
        self.client.call(call);
    }
    /// As [`Self::get_bounds`], as a future.
    pub fn get_bounds_future(
        &self,
        options: EditorContextGetBoundsOptions,
    ) -> ApiFuture<EditorContextGetBounds> {
        self.client.future(options)
    }
    /// Moves the page until the cursor is in sight, say after the keyboard has covered it.
    ///
    /// Since 2.8.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.scrollIntoView.html)
    pub fn scroll_into_view(&self) -> Result<()> {
        self.client.sync::<EditorContextScrollIntoView>(())
    }
    /// Takes the cursor out of the editor, which makes the keyboard go down.
    ///
    /// Since 2.8.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.blur.html)
    pub fn blur(&self, call: impl Into<Call<EditorContextBlur>>) {
        self.client.call(call);
    }
    /// As [`Self::blur`], as a future.
    pub fn blur_future(
        &self,
        options: EditorContextBlurOptions,
    ) -> ApiFuture<EditorContextBlur> {
        self.client.future(options)
    }
}
impl AsRef<::wx_core::Client> for EditorContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Reads the whole document in three forms at once: HTML, plain text and delta.
///
/// Called as [`EditorContext::get_contents`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getContents.html)
pub enum EditorContextGetContents {}
::wx_core::api!(
    EditorContextGetContents = object EDITOR_CONTEXT[0], EditorContextGetContentsOptions
    => fields EditorContextGetContentsResult
);
/// Parameters of [`EditorContext::get_contents`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextGetContentsOptions {}
impl EditorContextGetContentsOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextGetContentsOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextGetContentsOptions {});
impl Options for EditorContextGetContentsOptions {
    type Api = EditorContextGetContents;
}
/// What [`EditorContext::get_contents`] gives.
#[derive(Clone, Debug)]
pub struct EditorContextGetContentsResult {
    /// Operations as an object, best for storing and for `setContents()`
    pub delta: ::wx_core::Object,
    /// Markup with tags, ready for `rich-text`
    pub html: String,
    /// Characters only, pictures and styles left out
    pub text: String,
}
::wx_core::record!(EditorContextGetContentsResult { delta, html, text });
/// Replaces the document by saved content; given both forms, it takes `delta` and ignores
/// `html`.
///
/// Called as [`EditorContext::set_contents`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.setContents.html)
pub enum EditorContextSetContents {}
::wx_core::api!(
    EditorContextSetContents = object EDITOR_CONTEXT[1], EditorContextSetContentsOptions
    => fields()
);
/// Parameters of [`EditorContext::set_contents`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextSetContentsOptions {
    /// Object as `getContents()` gave it; wins over `html`
    pub delta: Option<::wx_core::Object>,
    /// Markup with tags, used if there is no `delta`
    pub html: Option<String>,
}
impl EditorContextSetContentsOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { delta: None, html: None }
    }
    /// Object as `getContents()` gave it; wins over `html`
    pub fn delta(mut self, delta: ::wx_core::Object) -> Self {
        self.delta = Some(delta);
        self
    }
    /// Markup with tags, used if there is no `delta`
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }
}
impl Default for EditorContextSetContentsOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextSetContentsOptions { delta, html });
impl Options for EditorContextSetContentsOptions {
    type Api = EditorContextSetContents;
}
/// Empties the editor completely, text and pictures alike.
///
/// Called as [`EditorContext::clear`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.clear.html)
pub enum EditorContextClear {}
::wx_core::api!(
    EditorContextClear = object EDITOR_CONTEXT[2], EditorContextClearOptions => fields()
);
/// Parameters of [`EditorContext::clear`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextClearOptions {}
impl EditorContextClearOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextClearOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextClearOptions {});
impl Options for EditorContextClearOptions {
    type Api = EditorContextClear;
}
/// Writes a text at the cursor; whatever is selected gives way to it.
///
/// Called as [`EditorContext::insert_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertText.html)
pub enum EditorContextInsertText {}
::wx_core::api!(
    EditorContextInsertText = object EDITOR_CONTEXT[3], EditorContextInsertTextOptions =>
    fields()
);
/// Parameters of [`EditorContext::insert_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextInsertTextOptions {
    /// Plain characters, taking the style at the cursor
    pub text: Option<String>,
}
impl EditorContextInsertTextOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { text: None }
    }
    /// Plain characters, taking the style at the cursor
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
impl Default for EditorContextInsertTextOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextInsertTextOptions { text });
impl Options for EditorContextInsertTextOptions {
    type Api = EditorContextInsertText;
}
/// Puts a picture at the cursor; a temporary file is remembered as `data-local`, to be uploaded
/// later.
///
/// Called as [`EditorContext::insert_image`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertImage.html)
pub enum EditorContextInsertImage {}
::wx_core::api!(
    EditorContextInsertImage = object EDITOR_CONTEXT[4], EditorContextInsertImageOptions
    => fields()
);
/// Parameters of [`EditorContext::insert_image`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextInsertImageOptions {
    /// HTTP(S) or base64 address, cloud file or temporary file
    pub src: String,
    /// Words shown if the picture cannot be loaded
    pub alt: Option<String>,
    /// Own values, written into `data-custom` as `name=value;name1=value2`
    pub data: Option<::wx_core::Object>,
    /// Class put on the `img` tag
    pub ext_class: Option<String>,
    /// Displayed height as pixels or percent, such as `50px`
    pub height: Option<String>,
    /// True lets the text go on in the same line as the picture. Default: `false`.
    pub nowrap: bool,
    /// Displayed width as pixels or percent, such as `80%`
    pub width: Option<String>,
}
impl EditorContextInsertImageOptions {
    /// With the required ones; the others are left out.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: src.into(),
            alt: None,
            data: None,
            ext_class: None,
            height: None,
            nowrap: false,
            width: None,
        }
    }
    /// Words shown if the picture cannot be loaded
    pub fn alt(mut self, alt: impl Into<String>) -> Self {
        self.alt = Some(alt.into());
        self
    }
    /// Own values, written into `data-custom` as `name=value;name1=value2`
    pub fn data(mut self, data: ::wx_core::Object) -> Self {
        self.data = Some(data);
        self
    }
    /// Class put on the `img` tag
    pub fn ext_class(mut self, ext_class: impl Into<String>) -> Self {
        self.ext_class = Some(ext_class.into());
        self
    }
    /// Displayed height as pixels or percent, such as `50px`
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// True lets the text go on in the same line as the picture. Default: `false`.
    pub fn nowrap(mut self, nowrap: bool) -> Self {
        self.nowrap = nowrap;
        self
    }
    /// Displayed width as pixels or percent, such as `80%`
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }
}
::wx_core::record!(
    EditorContextInsertImageOptions { src, alt, data, ext_class, height, nowrap, width }
);
impl Options for EditorContextInsertImageOptions {
    type Api = EditorContextInsertImage;
}
/// Puts a horizontal rule at the cursor.
///
/// Called as [`EditorContext::insert_divider`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertDivider.html)
pub enum EditorContextInsertDivider {}
::wx_core::api!(
    EditorContextInsertDivider = object EDITOR_CONTEXT[5],
    EditorContextInsertDividerOptions => fields()
);
/// Parameters of [`EditorContext::insert_divider`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextInsertDividerOptions {}
impl EditorContextInsertDividerOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextInsertDividerOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextInsertDividerOptions {});
impl Options for EditorContextInsertDividerOptions {
    type Api = EditorContextInsertDivider;
}
/// Opens a place in the document for your own component and answers with its block id.
///
/// Called as [`EditorContext::insert_custom_block`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.insertCustomBlock.html)
pub enum EditorContextInsertCustomBlock {}
::wx_core::api!(
    EditorContextInsertCustomBlock = object EDITOR_CONTEXT[6],
    EditorContextInsertCustomBlockOptions => fields EditorContextInsertCustomBlockResult
);
/// Parameters of [`EditorContext::insert_custom_block`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextInsertCustomBlockOptions {
    /// True lets the text go on in the same line as the block. Default: `false`.
    pub nowrap: bool,
}
impl EditorContextInsertCustomBlockOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { nowrap: false }
    }
    /// True lets the text go on in the same line as the block. Default: `false`.
    pub fn nowrap(mut self, nowrap: bool) -> Self {
        self.nowrap = nowrap;
        self
    }
}
impl Default for EditorContextInsertCustomBlockOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextInsertCustomBlockOptions { nowrap });
impl Options for EditorContextInsertCustomBlockOptions {
    type Api = EditorContextInsertCustomBlock;
}
/// What [`EditorContext::insert_custom_block`] gives.
#[derive(Clone, Debug)]
pub struct EditorContextInsertCustomBlockResult {
    /// Id to hand to the `editor-portal` that fills the block
    pub block_id: String,
}
::wx_core::record!(EditorContextInsertCustomBlockResult { block_id });
/// Cuts `length` characters out of the text from `index` on.
///
/// Called as [`EditorContext::delete_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.deleteText.html)
pub enum EditorContextDeleteText {}
::wx_core::api!(
    EditorContextDeleteText = object EDITOR_CONTEXT[7], EditorContextDeleteTextOptions =>
    fields()
);
/// Parameters of [`EditorContext::delete_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextDeleteTextOptions {
    /// Place of the first character cut out. At least 0.
    pub index: i64,
    /// How many characters are cut out. At least 0.
    pub length: Option<i64>,
}
impl EditorContextDeleteTextOptions {
    /// With the required ones; the others are left out.
    pub fn new(index: i64) -> Self {
        Self { index, length: None }
    }
    /// How many characters are cut out. At least 0.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
}
::wx_core::record!(EditorContextDeleteTextOptions { index, length });
impl Options for EditorContextDeleteTextOptions {
    type Api = EditorContextDeleteText;
}
/// Gives the selected text a style such as `bold` or `align`; the same call again takes it off.
///
/// Called as [`EditorContext::format`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.format.html)
pub enum EditorContextFormat {}
::wx_core::api!(
    EditorContextFormat = object EDITOR_CONTEXT[8], EditorContextFormatOptions =>
    fields()
);
/// Parameters of [`EditorContext::format`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextFormatOptions {
    /// Style to change, such as `bold`, `header`, `list`, `color` or `fontSize`
    pub name: String,
    /// What the style is set to, such as `H2` or `#f00`; on-off styles go without
    pub value: Option<String>,
}
impl EditorContextFormatOptions {
    /// With the required ones; the others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
    /// What the style is set to, such as `H2` or `#f00`; on-off styles go without
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
::wx_core::record!(EditorContextFormatOptions { name, value });
/// Turns the selected text back to plain letters.
///
/// Called as [`EditorContext::remove_format`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.removeFormat.html)
pub enum EditorContextRemoveFormat {}
::wx_core::api!(
    EditorContextRemoveFormat = object EDITOR_CONTEXT[9],
    EditorContextRemoveFormatOptions => fields()
);
/// Parameters of [`EditorContext::remove_format`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextRemoveFormatOptions {}
impl EditorContextRemoveFormatOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextRemoveFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextRemoveFormatOptions {});
impl Options for EditorContextRemoveFormatOptions {
    type Api = EditorContextRemoveFormat;
}
/// Takes back the latest change to the document.
///
/// Called as [`EditorContext::undo`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.undo.html)
pub enum EditorContextUndo {}
::wx_core::api!(
    EditorContextUndo = object EDITOR_CONTEXT[10], EditorContextUndoOptions => fields()
);
/// Parameters of [`EditorContext::undo`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextUndoOptions {}
impl EditorContextUndoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextUndoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextUndoOptions {});
impl Options for EditorContextUndoOptions {
    type Api = EditorContextUndo;
}
/// Brings back what the last `undo()` took away.
///
/// Called as [`EditorContext::redo`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.redo.html)
pub enum EditorContextRedo {}
::wx_core::api!(
    EditorContextRedo = object EDITOR_CONTEXT[11], EditorContextRedoOptions => fields()
);
/// Parameters of [`EditorContext::redo`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextRedoOptions {}
impl EditorContextRedoOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextRedoOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextRedoOptions {});
impl Options for EditorContextRedoOptions {
    type Api = EditorContextRedo;
}
/// Tells whether there is anything to undo or redo at the moment.
///
/// Called as [`EditorContext::get_history_state`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getHistoryState.html)
pub enum EditorContextGetHistoryState {}
::wx_core::api!(
    EditorContextGetHistoryState = object EDITOR_CONTEXT[12],
    EditorContextGetHistoryStateOptions => fields()
);
/// Parameters of [`EditorContext::get_history_state`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextGetHistoryStateOptions {}
impl EditorContextGetHistoryStateOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextGetHistoryStateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextGetHistoryStateOptions {});
impl Options for EditorContextGetHistoryStateOptions {
    type Api = EditorContextGetHistoryState;
}
/// Tells where in the text the selection is and which rectangle of the window it fills.
///
/// Called as [`EditorContext::get_selection`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getSelection.html)
pub enum EditorContextGetSelection {}
::wx_core::api!(
    EditorContextGetSelection = object EDITOR_CONTEXT[13],
    EditorContextGetSelectionOptions => fields EditorContextGetSelectionResult
);
/// Parameters of [`EditorContext::get_selection`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextGetSelectionOptions {}
impl EditorContextGetSelectionOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextGetSelectionOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextGetSelectionOptions {});
impl Options for EditorContextGetSelectionOptions {
    type Api = EditorContextGetSelection;
}
/// What [`EditorContext::get_selection`] gives.
#[derive(Clone, Debug)]
pub struct EditorContextGetSelectionResult {
    /// Rectangle of the selection in window coordinates
    pub bounds: ::wx_core::Object,
    /// Object with `index`, where the selection begins, and its `length`
    pub range: ::wx_core::Object,
}
::wx_core::record!(EditorContextGetSelectionResult { bounds, range });
/// Reads the selected characters without formatting; empty if nothing is selected or the focus
/// is gone.
///
/// Called as [`EditorContext::get_selection_text`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getSelectionText.html)
pub enum EditorContextGetSelectionText {}
::wx_core::api!(
    EditorContextGetSelectionText = object EDITOR_CONTEXT[14],
    EditorContextGetSelectionTextOptions => fields EditorContextGetSelectionTextResult
);
/// Parameters of [`EditorContext::get_selection_text`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextGetSelectionTextOptions {}
impl EditorContextGetSelectionTextOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextGetSelectionTextOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextGetSelectionTextOptions {});
impl Options for EditorContextGetSelectionTextOptions {
    type Api = EditorContextGetSelectionText;
}
/// What [`EditorContext::get_selection_text`] gives.
#[derive(Clone, Debug)]
pub struct EditorContextGetSelectionTextResult {
    /// Characters without formatting; empty if nothing is selected
    pub text: String,
}
::wx_core::record!(EditorContextGetSelectionTextResult { text });
/// Selects a stretch of the text, given by where it begins and how long it is.
///
/// Called as [`EditorContext::set_selection`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.setSelection.html)
pub enum EditorContextSetSelection {}
::wx_core::api!(
    EditorContextSetSelection = object EDITOR_CONTEXT[15],
    EditorContextSetSelectionOptions => fields()
);
/// Parameters of [`EditorContext::set_selection`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextSetSelectionOptions {
    /// Place of the first selected character. At least 0.
    pub index: i64,
    /// How many characters are selected. At least 0.
    pub length: Option<i64>,
}
impl EditorContextSetSelectionOptions {
    /// With the required ones; the others are left out.
    pub fn new(index: i64) -> Self {
        Self { index, length: None }
    }
    /// How many characters are selected. At least 0.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
}
::wx_core::record!(EditorContextSetSelectionOptions { index, length });
impl Options for EditorContextSetSelectionOptions {
    type Api = EditorContextSetSelection;
}
/// Measures the rectangle in the window that a stretch of the text fills.
///
/// Called as [`EditorContext::get_bounds`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.getBounds.html)
pub enum EditorContextGetBounds {}
::wx_core::api!(
    EditorContextGetBounds = object EDITOR_CONTEXT[16], EditorContextGetBoundsOptions =>
    fields EditorContextGetBoundsResult
);
/// Parameters of [`EditorContext::get_bounds`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextGetBoundsOptions {
    /// Place of the first character measured. At least 0.
    pub index: i64,
    /// How many characters are measured. At least 0.
    pub length: Option<i64>,
}
impl EditorContextGetBoundsOptions {
    /// With the required ones; the others are left out.
    pub fn new(index: i64) -> Self {
        Self { index, length: None }
    }
    /// How many characters are measured. At least 0.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
}
::wx_core::record!(EditorContextGetBoundsOptions { index, length });
impl Options for EditorContextGetBoundsOptions {
    type Api = EditorContextGetBounds;
}
/// What [`EditorContext::get_bounds`] gives.
#[derive(Clone, Debug)]
pub struct EditorContextGetBoundsResult {
    /// Rectangle in window coordinates: position, width and height
    pub bounds: ::wx_core::Object,
}
::wx_core::record!(EditorContextGetBoundsResult { bounds });
/// Moves the page until the cursor is in sight, say after the keyboard has covered it.
///
/// Called as [`EditorContext::scroll_into_view`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.scrollIntoView.html)
pub enum EditorContextScrollIntoView {}
::wx_core::api!(EditorContextScrollIntoView = object EDITOR_CONTEXT[17], () => fields());
/// Takes the cursor out of the editor, which makes the keyboard go down.
///
/// Called as [`EditorContext::blur`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/media/editor/EditorContext.blur.html)
pub enum EditorContextBlur {}
::wx_core::api!(
    EditorContextBlur = object EDITOR_CONTEXT[18], EditorContextBlurOptions => fields()
);
/// Parameters of [`EditorContext::blur`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EditorContextBlurOptions {}
impl EditorContextBlurOptions {
    /// There are no parameters.
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for EditorContextBlurOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(EditorContextBlurOptions {});
impl Options for EditorContextBlurOptions {
    type Api = EditorContextBlur;
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static EDITOR: Family = Family {
        name: "editor",
        apis: &[],
        properties: &[],
    };
    pub static EDITOR_CONTEXT: ObjectDesc = ObjectDesc {
        name: "EditorContext",
        members: &[
            ApiDesc::asynchronous("EditorContext.getContents")
                .key("getContents")
                .result(&EDITOR_CONTEXT_GET_CONTENTS_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.setContents")
                .key("setContents")
                .params(&EDITOR_CONTEXT_SET_CONTENTS_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.clear")
                .key("clear")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.insertText")
                .key("insertText")
                .params(&EDITOR_CONTEXT_INSERT_TEXT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.insertImage")
                .key("insertImage")
                .params(&EDITOR_CONTEXT_INSERT_IMAGE_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.insertDivider")
                .key("insertDivider")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.insertCustomBlock")
                .key("insertCustomBlock")
                .params(&EDITOR_CONTEXT_INSERT_CUSTOM_BLOCK_OPTIONS)
                .result(&EDITOR_CONTEXT_INSERT_CUSTOM_BLOCK_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.deleteText")
                .key("deleteText")
                .params(&EDITOR_CONTEXT_DELETE_TEXT_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::sync("EditorContext.format")
                .key("format")
                .params(&EDITOR_CONTEXT_FORMAT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::asynchronous("EditorContext.removeFormat")
                .key("removeFormat")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.undo")
                .key("undo")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.redo")
                .key("redo")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.getHistoryState")
                .key("getHistoryState")
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.getSelection")
                .key("getSelection")
                .result(&EDITOR_CONTEXT_GET_SELECTION_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.getSelectionText")
                .key("getSelectionText")
                .result(&EDITOR_CONTEXT_GET_SELECTION_TEXT_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.setSelection")
                .key("setSelection")
                .params(&EDITOR_CONTEXT_SET_SELECTION_OPTIONS)
                .promise(PromiseRule::No),
            ApiDesc::asynchronous("EditorContext.getBounds")
                .key("getBounds")
                .params(&EDITOR_CONTEXT_GET_BOUNDS_OPTIONS)
                .result(&EDITOR_CONTEXT_GET_BOUNDS_RESULT)
                .promise(PromiseRule::No),
            ApiDesc::sync("EditorContext.scrollIntoView").key("scrollIntoView"),
            ApiDesc::asynchronous("EditorContext.blur")
                .key("blur")
                .promise(PromiseRule::No),
        ],
    };
    pub static EDITOR_CONTEXT_GET_CONTENTS_RESULT: StructDesc = StructDesc::new(
        "EditorContextGetContentsResult",
        &[
            FieldDesc::new("delta", Type::Object),
            FieldDesc::new("html", Type::String),
            FieldDesc::new("text", Type::String),
        ],
    );
    pub static EDITOR_CONTEXT_SET_CONTENTS_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextSetContentsOptions",
        &[
            FieldDesc::new("delta", Type::Object).optional(),
            FieldDesc::new("html", Type::String).optional(),
        ],
    );
    pub static EDITOR_CONTEXT_INSERT_TEXT_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextInsertTextOptions",
        &[FieldDesc::new("text", Type::String).optional()],
    );
    pub static EDITOR_CONTEXT_INSERT_IMAGE_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextInsertImageOptions",
        &[
            FieldDesc::new("src", Type::String),
            FieldDesc::new("alt", Type::String).optional(),
            FieldDesc::new("data", Type::Object).optional(),
            FieldDesc::new("extClass", Type::String).optional(),
            FieldDesc::new("height", Type::String).optional(),
            FieldDesc::new("nowrap", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("width", Type::String).optional(),
        ],
    );
    pub static EDITOR_CONTEXT_INSERT_CUSTOM_BLOCK_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextInsertCustomBlockOptions",
        &[FieldDesc::new("nowrap", Type::Boolean).default(Literal::Bool(false))],
    );
    pub static EDITOR_CONTEXT_INSERT_CUSTOM_BLOCK_RESULT: StructDesc = StructDesc::new(
        "EditorContextInsertCustomBlockResult",
        &[FieldDesc::new("blockId", Type::String)],
    );
    pub static EDITOR_CONTEXT_DELETE_TEXT_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextDeleteTextOptions",
        &[
            FieldDesc::new("index", Type::Int).min(0.0),
            FieldDesc::new("length", Type::Int).optional().min(0.0),
        ],
    );
    pub static EDITOR_CONTEXT_FORMAT_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextFormatOptions",
        &[
            FieldDesc::new("name", Type::String),
            FieldDesc::new("value", Type::String).optional(),
        ],
    );
    pub static EDITOR_CONTEXT_GET_SELECTION_RESULT: StructDesc = StructDesc::new(
        "EditorContextGetSelectionResult",
        &[FieldDesc::new("bounds", Type::Object), FieldDesc::new("range", Type::Object)],
    );
    pub static EDITOR_CONTEXT_GET_SELECTION_TEXT_RESULT: StructDesc = StructDesc::new(
        "EditorContextGetSelectionTextResult",
        &[FieldDesc::new("text", Type::String)],
    );
    pub static EDITOR_CONTEXT_SET_SELECTION_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextSetSelectionOptions",
        &[
            FieldDesc::new("index", Type::Int).min(0.0),
            FieldDesc::new("length", Type::Int).optional().min(0.0),
        ],
    );
    pub static EDITOR_CONTEXT_GET_BOUNDS_OPTIONS: StructDesc = StructDesc::new(
        "EditorContextGetBoundsOptions",
        &[
            FieldDesc::new("index", Type::Int).min(0.0),
            FieldDesc::new("length", Type::Int).optional().min(0.0),
        ],
    );
    pub static EDITOR_CONTEXT_GET_BOUNDS_RESULT: StructDesc = StructDesc::new(
        "EditorContextGetBoundsResult",
        &[FieldDesc::new("bounds", Type::Object)],
    );
}
