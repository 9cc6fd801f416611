// Generated from wxml.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WXML;
/// Where one node lies, and who it is
#[derive(Clone, Debug)]
pub struct BoundingClientRectCallbackResult {
    /// `id` attribute of the queried node
    pub id: String,
    /// Custom `data-` values of the queried node
    pub dataset: ::wx_core::Object,
    /// Distance of its left edge from the left of the visible area. Unit: px.
    pub left: f64,
    /// Distance of its upper edge from the top of the visible area. Unit: px.
    pub top: f64,
    /// Distance of its right edge from the left of the visible area. Unit: px.
    pub right: f64,
    /// Distance of its lower edge from the top of the visible area. Unit: px.
    pub bottom: f64,
    /// Horizontal extent with padding and border. Unit: px. At least 0.
    pub width: f64,
    /// Vertical extent with padding and border. Unit: px. At least 0.
    pub height: f64,
}
::wx_core::record!(
    BoundingClientRectCallbackResult { id, dataset, left, top, right, bottom, width,
    height }
);
/// How far a node has been scrolled, and how far it could be
#[derive(Clone, Debug)]
pub struct ScrollOffsetCallbackResult {
    /// `id` attribute of the scrolled node
    pub id: String,
    /// Custom `data-` values of the scrolled node
    pub dataset: ::wx_core::Object,
    /// Content hidden beyond the left edge. Unit: px.
    pub scroll_left: f64,
    /// Content hidden above the upper edge. Unit: px.
    pub scroll_top: f64,
    /// Full width of the content, hidden parts included. Unit: px. At least 0.
    pub scroll_width: f64,
    /// Full height of the content, hidden parts included. Unit: px. At least 0.
    pub scroll_height: f64,
}
::wx_core::record!(
    ScrollOffsetCallbackResult { id, dataset, scroll_left, scroll_top, scroll_width,
    scroll_height }
);
/// Wish list for one query
#[derive(Clone, Debug)]
pub struct Fields {
    /// Adds the `id` attribute. Default: `false`.
    pub id: bool,
    /// Adds the `data-` values. Default: `false`.
    pub dataset: bool,
    /// Adds the `mark:` values. Default: `false`.
    pub mark: bool,
    /// Adds the four edges. Default: `false`.
    pub rect: bool,
    /// Adds width and height. Default: `false`.
    pub size: bool,
    /// Adds the scrolled distances, for scroll-view and the page. Default: `false`.
    pub scroll_offset: bool,
    /// Attribute names whose values are wanted; not `id`, `class`, `style` or events. Default:
    /// `[]`.
    pub properties: Vec<String>,
    /// Style names whose present values are wanted. Default: `[]`. Since 2.1.0.
    pub computed_style: Vec<String>,
    /// Adds the component's controller. Default: `false`. Since 2.4.2.
    pub context: bool,
    /// Adds the node itself, for canvas and scroll-view. Default: `false`. Since 2.7.0.
    pub node: bool,
    /// Adds the handle for worklets, on Skyline only. Default: `false`. Since 3.3.0.
    pub r#ref: bool,
}
::wx_core::record!(
    Fields { id, dataset, mark, rect, size, scroll_offset, properties, computed_style,
    context, node, r#ref }
);
/// The node that was asked for
#[derive(Clone, Debug)]
pub struct NodeCallbackResult {
    /// A Canvas or a ScrollViewContext
    pub node: ::wx_core::Object,
}
::wx_core::record!(NodeCallbackResult { node });
/// Controller of the queried component
#[derive(Clone, Debug)]
pub struct ContextCallbackResult {
    /// VideoContext, MapContext or another, as the component demands
    pub context: ::wx_core::Object,
}
::wx_core::record!(ContextCallbackResult { context });
/// The handle that was asked for
#[derive(Clone, Debug)]
pub struct RefCallbackResult {
    /// Valid within worklet functions only
    pub r#ref: ::wx_core::Object,
}
::wx_core::record!(RefCallbackResult { r#ref });
/// How far each edge of the reference is moved outward
#[derive(Clone, Debug, Default)]
pub struct Margins {
    /// Moves the left edge outward; negative moves it in. Unit: px.
    pub left: Option<f64>,
    /// Moves the upper edge up; negative moves it down. Unit: px.
    pub top: Option<f64>,
    /// Moves the right edge outward; negative moves it in. Unit: px.
    pub right: Option<f64>,
    /// Moves the lower edge down; negative moves it up. Unit: px.
    pub bottom: Option<f64>,
}
::wx_core::record!(Margins { left, top, right, bottom });
/// How a watched node overlaps its reference now
#[derive(Clone, Debug)]
pub struct IntersectionObserverObserveCallbackResult {
    /// Its `id` attribute, empty if it has none
    pub id: String,
    /// Its `data-` attributes
    pub dataset: ::wx_core::Object,
    /// Share of the node that overlaps; 0 is out of sight. From 0 to 1.
    pub intersection_ratio: f64,
    /// The overlapping part
    pub intersection_rect: IntersectionRectResult,
    /// Where the watched node lies
    pub bounding_client_rect: BoundingClientRectResult,
    /// The area that was measured against
    pub relative_rect: RelativeRectResult,
    /// When the overlap was found
    pub time: f64,
}
::wx_core::record!(
    IntersectionObserverObserveCallbackResult { id, dataset, intersection_ratio,
    intersection_rect, bounding_client_rect, relative_rect, time }
);
/// Rectangle of the watched node, from the visible area's corner
#[derive(Clone, Debug)]
pub struct BoundingClientRectResult {
    /// Left edge of the node. Unit: px.
    pub left: f64,
    /// Upper edge of the node; negative above the visible area. Unit: px.
    pub top: f64,
    /// Right edge of the node. Unit: px.
    pub right: f64,
    /// Lower edge of the node. Unit: px.
    pub bottom: f64,
    /// How wide the node is. Unit: px. At least 0.
    pub width: f64,
    /// How tall the node is. Unit: px. At least 0.
    pub height: f64,
}
::wx_core::record!(BoundingClientRectResult { left, top, right, bottom, width, height });
/// Rectangle of the part in common; all zero without overlap
#[derive(Clone, Debug)]
pub struct IntersectionRectResult {
    /// Left edge of the part in common. Unit: px.
    pub left: f64,
    /// Upper edge of the part in common. Unit: px.
    pub top: f64,
    /// Right edge of the part in common. Unit: px.
    pub right: f64,
    /// Lower edge of the part in common. Unit: px.
    pub bottom: f64,
    /// How wide the part in common is. Unit: px. At least 0.
    pub width: f64,
    /// How tall the part in common is. Unit: px. At least 0.
    pub height: f64,
}
::wx_core::record!(IntersectionRectResult { left, top, right, bottom, width, height });
/// Edges of the reference, with its margins applied
#[derive(Clone, Debug)]
pub struct RelativeRectResult {
    /// Left edge of the reference. Unit: px.
    pub left: f64,
    /// Upper edge of the reference. Unit: px.
    pub top: f64,
    /// Right edge of the reference. Unit: px.
    pub right: f64,
    /// Lower edge of the reference. Unit: px.
    pub bottom: f64,
}
::wx_core::record!(RelativeRectResult { left, top, right, bottom });
/// Conditions on the page; those left out are not checked
#[derive(Clone, Debug, Default)]
pub struct ObserveDescriptor {
    /// Page is exactly this wide. Unit: px. At least 0.
    pub width: Option<f64>,
    /// Page is this wide at least. Unit: px. At least 0.
    pub min_width: Option<f64>,
    /// Page is this wide at most. Unit: px. At least 0.
    pub max_width: Option<f64>,
    /// Page is exactly this tall. Unit: px. At least 0.
    pub height: Option<f64>,
    /// Page is this tall at least. Unit: px. At least 0.
    pub min_height: Option<f64>,
    /// Page is this tall at most. Unit: px. At least 0.
    pub max_height: Option<f64>,
    /// Way the screen is held
    pub orientation: Option<ObserveDescriptorOrientation>,
}
::wx_core::record!(
    ObserveDescriptor { width, min_width, max_width, height, min_height, max_height,
    orientation }
);
/// Outcome of the check
#[derive(Clone, Debug)]
pub struct MediaQueryObserverObserveCallbackResult {
    /// All conditions hold now
    pub matches: bool,
}
::wx_core::record!(MediaQueryObserverObserveCallbackResult { matches });
/// Way the screen is held
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ObserveDescriptorOrientation {
    /// Wider than tall
    Landscape,
    /// Taller than wide
    Portrait,
}
::wx_core::enumeration!(ObserveDescriptorOrientation { Landscape, Portrait });
/// Starts a query for positions, sizes and contexts of nodes.
///
/// Called as [`Wx::create_selector_query`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createSelectorQuery.html)
pub enum CreateSelectorQuery {}
::wx_core::api!(CreateSelectorQuery = WXML[0], () => value SelectorQuery);
/// Makes an observer of how far nodes come into sight or into another node.
///
/// Called as [`Wx::create_intersection_observer`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createIntersectionObserver.html)
pub enum CreateIntersectionObserver {}
::wx_core::api!(
    CreateIntersectionObserver = WXML[1], CreateIntersectionObserverOptions => value
    IntersectionObserver
);
/// Parameters of [`Wx::create_intersection_observer`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateIntersectionObserverOptions {
    /// Page or component whose nodes are looked at
    pub component: External,
    /// Overlaps, from 0 to 1, at which to call back. Default: `[0]`.
    pub thresholds: Vec<f64>,
    /// Overlap assumed at first; a different real one may call back at once. From 0 to 1. Default:
    /// `0`.
    pub initial_ratio: f64,
    /// Watches all matches instead of the first; many slow rendering down. Default: `false`. Since 2.0.0.
    pub observe_all: bool,
    /// Uses the engine's own observer: faster, but one reference only, an ancestor. Default:
    /// `false`. Since 3.5.7.
    pub native_mode: bool,
}
impl CreateIntersectionObserverOptions {
    /// With the required ones; the others are left out.
    pub fn new(component: External) -> Self {
        Self {
            component,
            thresholds: vec![0.0],
            initial_ratio: 0.0,
            observe_all: false,
            native_mode: false,
        }
    }
    /// Overlaps, from 0 to 1, at which to call back. Default: `[0]`.
    pub fn thresholds(mut self, thresholds: Vec<f64>) -> Self {
        self.thresholds = thresholds;
        self
    }
    /// Overlap assumed at first; a different real one may call back at once. From 0 to 1. Default:
    /// `0`.
    pub fn initial_ratio(mut self, initial_ratio: f64) -> Self {
        self.initial_ratio = initial_ratio;
        self
    }
    /// Watches all matches instead of the first; many slow rendering down. Default: `false`. Since 2.0.0.
    pub fn observe_all(mut self, observe_all: bool) -> Self {
        self.observe_all = observe_all;
        self
    }
    /// Uses the engine's own observer: faster, but one reference only, an ancestor. Default:
    /// `false`. Since 3.5.7.
    pub fn native_mode(mut self, native_mode: bool) -> Self {
        self.native_mode = native_mode;
        self
    }
}
::wx_core::record!(
    CreateIntersectionObserverOptions { component, thresholds, initial_ratio,
    observe_all, native_mode }
);
impl Wx {
    /// Starts a query for positions, sizes and contexts of nodes. Components use
    /// `this.createSelectorQuery`.
    ///
    /// Since 1.4.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createSelectorQuery.html)
    ///
    /// ```js
    /// const query = wx.createSelectorQuery()
    /// query.select('#list').boundingClientRect()
    /// query.selectViewport().scrollOffset()
    /// query.exec(([list, page]) => console.log(list.top, page.scrollTop))
    /// ```
    pub fn create_selector_query(&self) -> Result<SelectorQuery> {
        self.client.sync::<CreateSelectorQuery>(())
    }
    /// Makes an observer of how far nodes come into sight or into another node. Components use
    /// `this.createIntersectionObserver`.
    ///
    /// Since 1.9.3. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createIntersectionObserver.html)
    ///
    /// ```js
    /// const observer = wx.createIntersectionObserver(this, { thresholds: [0.5] })
    /// observer.relativeToViewport({ bottom: 100 }).observe('.banner', ({ intersectionRatio }) => {
    ///   if (intersectionRatio < 0.5) return
    ///   console.log('half of the banner was seen')
    ///   observer.disconnect()
    /// })
    /// ```
    pub fn create_intersection_observer(
        &self,
        options: CreateIntersectionObserverOptions,
    ) -> Result<IntersectionObserver> {
        self.client.sync::<CreateIntersectionObserver>(options)
    }
}
/// Collects questions about nodes and asks them all in one trip to the view layer.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.html)
#[derive(Clone, Debug)]
pub struct SelectorQuery {
    client: ::wx_core::Client,
}
::wx_core::object!(SelectorQuery = SELECTOR_QUERY);
impl SelectorQuery {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Moves the search into a component; without it only nodes of the page are found.
    ///
    /// Parameters:
    ///
    /// - `component`: Component or page to search, usually `this`
    ///
    /// Since 1.6.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.in.html)
    pub fn r#in(&self, component: External) -> Result<&Self> {
        self.client
            .sync::<SelectorQueryIn>(SelectorQueryInOptions::new(component))
            .map(|()| self)
    }
    /// Takes the first node that fits; `>>>` reaches into components.
    ///
    /// Parameters:
    ///
    /// - `selector`: CSS-like: ids, classes, children, descendants, `>>>` and lists by comma
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.select.html)
    pub fn select(&self, selector: impl Into<String>) -> Result<NodesRef> {
        self.client
            .sync::<SelectorQuerySelect>(SelectorQuerySelectOptions::new(selector))
    }
    /// Takes every node that fits, so that each question brings an array of answers.
    ///
    /// Parameters:
    ///
    /// - `selector`: Same syntax as in `select`, with every match kept
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.selectAll.html)
    pub fn select_all(&self, selector: impl Into<String>) -> Result<NodesRef> {
        self.client
            .sync::<SelectorQuerySelectAll>(SelectorQuerySelectAllOptions::new(selector))
    }
    /// Takes the visible area itself, to learn its size and scroll position.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.selectViewport.html)
    pub fn select_viewport(&self) -> Result<NodesRef> {
        self.client.sync::<SelectorQuerySelectViewport>(())
    }
    /// Sends the queued questions off; the answers come as an array in their order.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes the array of answers
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.exec.html)
    pub fn exec(&self, callback: Option<Callback>) -> Result<NodesRef> {
        let options = SelectorQueryExecOptions {
            callback,
        };
        self.client.sync::<SelectorQueryExec>(options)
    }
}
impl AsRef<::wx_core::Client> for SelectorQuery {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Moves the search into a component; without it only nodes of the page are found.
///
/// Called as [`SelectorQuery::in`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.in.html)
pub enum SelectorQueryIn {}
::wx_core::api!(
    SelectorQueryIn = object SELECTOR_QUERY[0], SelectorQueryInOptions => fields()
);
/// Parameters of [`SelectorQuery::in`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectorQueryInOptions {
    /// Component or page to search, usually `this`
    pub component: External,
}
impl SelectorQueryInOptions {
    /// With all of them.
    pub fn new(component: External) -> Self {
        Self { component }
    }
}
::wx_core::record!(SelectorQueryInOptions { component });
/// Takes the first node that fits; `>>>` reaches into components.
///
/// Called as [`SelectorQuery::select`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.select.html)
pub enum SelectorQuerySelect {}
::wx_core::api!(
    SelectorQuerySelect = object SELECTOR_QUERY[1], SelectorQuerySelectOptions => value
    NodesRef
);
/// Parameters of [`SelectorQuery::select`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectorQuerySelectOptions {
    /// CSS-like: ids, classes, children, descendants, `>>>` and lists by comma
    pub selector: String,
}
impl SelectorQuerySelectOptions {
    /// With all of them.
    pub fn new(selector: impl Into<String>) -> Self {
        Self { selector: selector.into() }
    }
}
::wx_core::record!(SelectorQuerySelectOptions { selector });
/// Takes every node that fits, so that each question brings an array of answers.
///
/// Called as [`SelectorQuery::select_all`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.selectAll.html)
pub enum SelectorQuerySelectAll {}
::wx_core::api!(
    SelectorQuerySelectAll = object SELECTOR_QUERY[2], SelectorQuerySelectAllOptions =>
    value NodesRef
);
/// Parameters of [`SelectorQuery::select_all`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectorQuerySelectAllOptions {
    /// Same syntax as in `select`, with every match kept
    pub selector: String,
}
impl SelectorQuerySelectAllOptions {
    /// With all of them.
    pub fn new(selector: impl Into<String>) -> Self {
        Self { selector: selector.into() }
    }
}
::wx_core::record!(SelectorQuerySelectAllOptions { selector });
/// Takes the visible area itself, to learn its size and scroll position.
///
/// Called as [`SelectorQuery::select_viewport`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.selectViewport.html)
pub enum SelectorQuerySelectViewport {}
::wx_core::api!(
    SelectorQuerySelectViewport = object SELECTOR_QUERY[3], () => value NodesRef
);
/// Sends the queued questions off; the answers come as an array in their order.
///
/// Called as [`SelectorQuery::exec`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.exec.html)
pub enum SelectorQueryExec {}
::wx_core::api!(
    SelectorQueryExec = object SELECTOR_QUERY[4], SelectorQueryExecOptions => value
    NodesRef
);
/// Parameters of [`SelectorQuery::exec`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectorQueryExecOptions {
    /// Takes the array of answers
    pub callback: Option<Callback>,
}
impl SelectorQueryExecOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { callback: None }
    }
    /// Takes the array of answers
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for SelectorQueryExecOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(SelectorQueryExecOptions { callback });
/// The nodes that a selector hit; its methods queue what is to be asked of them.
///
/// [Official page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.html)
#[derive(Clone, Debug)]
pub struct NodesRef {
    client: ::wx_core::Client,
}
::wx_core::object!(NodesRef = NODES_REF);
impl NodesRef {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Queues the question where the nodes lie, measured from the page's visible corner.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes the rectangle, or an array of them after `selectAll`
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.boundingClientRect.html)
    pub fn bounding_client_rect(
        &self,
        callback: Option<Callback>,
    ) -> Result<SelectorQuery> {
        let options = NodesRefBoundingClientRectOptions {
            callback,
        };
        self.client.sync::<NodesRefBoundingClientRect>(options)
    }
    /// Queues the question how far a scroll-view or the page has been scrolled.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes the distances
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.scrollOffset.html)
    pub fn scroll_offset(&self, callback: Option<Callback>) -> Result<SelectorQuery> {
        let options = NodesRefScrollOffsetOptions {
            callback,
        };
        self.client.sync::<NodesRefScrollOffset>(options)
    }
    /// Queues several questions at once; sizes in `computedStyle` win over those of `size`.
    ///
    /// Parameters:
    ///
    /// - `fields`: Which facts of the nodes are wanted
    /// - `callback`: Takes an object with the facts that were wished for
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.fields.html)
    ///
    /// ```js
    /// wx.createSelectorQuery()
    ///   .select('#card')
    ///   .fields({ dataset: true, size: true, computedStyle: ['color'] }, card => {
    ///     console.log(card.dataset, card.width, card.color)
    ///   })
    ///   .exec()
    /// ```
    pub fn fields(
        &self,
        fields: Fields,
        callback: Option<Callback>,
    ) -> Result<SelectorQuery> {
        let options = NodesRefFieldsOptions {
            fields,
            callback,
        };
        self.client.sync::<NodesRefFields>(options)
    }
    /// Queues fetching the node itself, which only canvas and scroll-view give out.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes the node, wrapped in an object
    ///
    /// Since 2.7.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.node.html)
    ///
    /// ```js
    /// wx.createSelectorQuery().select('#chart').node(({ node: canvas }) => {
    ///   const context = canvas.getContext('2d')
    ///   context.fillRect(0, 0, 40, 40)
    /// }).exec()
    /// ```
    pub fn node(&self, callback: Option<Callback>) -> Result<SelectorQuery> {
        let options = NodesRefNodeOptions { callback };
        self.client.sync::<NodesRefNode>(options)
    }
    /// Queues fetching the controller of a video, canvas, live-player, editor, selection or map.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes the controller
    ///
    /// Since 2.4.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.context.html)
    pub fn context(&self, callback: Option<Callback>) -> Result<SelectorQuery> {
        let options = NodesRefContextOptions { callback };
        self.client.sync::<NodesRefContext>(options)
    }
    /// Queues fetching a handle for worklet functions, on real nodes of Skyline pages only.
    ///
    /// Parameters:
    ///
    /// - `callback`: Takes the handle, wrapped in an object
    ///
    /// Since 3.3.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.ref.html)
    pub fn reference(&self, callback: Option<Callback>) -> Result<SelectorQuery> {
        let options = NodesRefReferenceOptions {
            callback,
        };
        self.client.sync::<NodesRefReference>(options)
    }
}
impl AsRef<::wx_core::Client> for NodesRef {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Queues the question where the nodes lie, measured from the page's visible corner.
///
/// Called as [`NodesRef::bounding_client_rect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.boundingClientRect.html)
pub enum NodesRefBoundingClientRect {}
::wx_core::api!(
    NodesRefBoundingClientRect = object NODES_REF[0], NodesRefBoundingClientRectOptions
    => value SelectorQuery
);
/// Parameters of [`NodesRef::bounding_client_rect`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NodesRefBoundingClientRectOptions {
    /// Takes the rectangle, or an array of them after `selectAll`
    pub callback: Option<Callback>,
}
impl NodesRefBoundingClientRectOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { callback: None }
    }
    /// Takes the rectangle, or an array of them after `selectAll`
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for NodesRefBoundingClientRectOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NodesRefBoundingClientRectOptions { callback });
/// Queues the question how far a scroll-view or the page has been scrolled.
///
/// Called as [`NodesRef::scroll_offset`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.scrollOffset.html)
pub enum NodesRefScrollOffset {}
::wx_core::api!(
    NodesRefScrollOffset = object NODES_REF[1], NodesRefScrollOffsetOptions => value
    SelectorQuery
);
/// Parameters of [`NodesRef::scroll_offset`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NodesRefScrollOffsetOptions {
    /// Takes the distances
    pub callback: Option<Callback>,
}
impl NodesRefScrollOffsetOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { callback: None }
    }
    /// Takes the distances
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for NodesRefScrollOffsetOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NodesRefScrollOffsetOptions { callback });
/// Queues several questions at once; sizes in `computedStyle` win over those of `size`.
///
/// Called as [`NodesRef::fields`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.fields.html)
pub enum NodesRefFields {}
::wx_core::api!(
    NodesRefFields = object NODES_REF[2], NodesRefFieldsOptions => value SelectorQuery
);
/// Parameters of [`NodesRef::fields`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NodesRefFieldsOptions {
    /// Which facts of the nodes are wanted
    pub fields: Fields,
    /// Takes an object with the facts that were wished for
    pub callback: Option<Callback>,
}
impl NodesRefFieldsOptions {
    /// With the required ones; the others are left out.
    pub fn new(fields: Fields) -> Self {
        Self { fields, callback: None }
    }
    /// Takes an object with the facts that were wished for
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
::wx_core::record!(NodesRefFieldsOptions { fields, callback });
/// Queues fetching the node itself, which only canvas and scroll-view give out.
///
/// Called as [`NodesRef::node`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.node.html)
pub enum NodesRefNode {}
::wx_core::api!(
    NodesRefNode = object NODES_REF[3], NodesRefNodeOptions => value SelectorQuery
);
/// Parameters of [`NodesRef::node`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NodesRefNodeOptions {
    /// Takes the node, wrapped in an object
    pub callback: Option<Callback>,
}
impl NodesRefNodeOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { callback: None }
    }
    /// Takes the node, wrapped in an object
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for NodesRefNodeOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NodesRefNodeOptions { callback });
/// Queues fetching the controller of a video, canvas, live-player, editor, selection or map.
///
/// Called as [`NodesRef::context`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.context.html)
pub enum NodesRefContext {}
::wx_core::api!(
    NodesRefContext = object NODES_REF[4], NodesRefContextOptions => value SelectorQuery
);
/// Parameters of [`NodesRef::context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NodesRefContextOptions {
    /// Takes the controller
    pub callback: Option<Callback>,
}
impl NodesRefContextOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { callback: None }
    }
    /// Takes the controller
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for NodesRefContextOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NodesRefContextOptions { callback });
/// Queues fetching a handle for worklet functions, on real nodes of Skyline pages only.
///
/// Called as [`NodesRef::reference`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.ref.html)
pub enum NodesRefReference {}
::wx_core::api!(
    NodesRefReference = object NODES_REF[5], NodesRefReferenceOptions => value
    SelectorQuery
);
/// Parameters of [`NodesRef::reference`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct NodesRefReferenceOptions {
    /// Takes the handle, wrapped in an object
    pub callback: Option<Callback>,
}
impl NodesRefReferenceOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { callback: None }
    }
    /// Takes the handle, wrapped in an object
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
impl Default for NodesRefReferenceOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(NodesRefReferenceOptions { callback });
/// Watches how much of a node overlaps the screen or another node.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.html)
#[derive(Clone, Debug)]
pub struct IntersectionObserver {
    client: ::wx_core::Client,
}
::wx_core::object!(IntersectionObserver = INTERSECTION_OBSERVER);
impl IntersectionObserver {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Measures against a node; several calls measure against what all those areas share.
    ///
    /// Parameters:
    ///
    /// - `selector`: The node to measure against; native mode accepts ancestors only
    /// - `margins`: Makes that node's area larger or smaller
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.relativeTo.html)
    pub fn relative_to(
        &self,
        selector: impl Into<String>,
        margins: Option<Margins>,
    ) -> Result<&Self> {
        let options = IntersectionObserverRelativeToOptions {
            selector: selector.into(),
            margins,
        };
        self.client.sync::<IntersectionObserverRelativeTo>(options).map(|()| self)
    }
    /// Measures against the visible part of the page, with margins to hear of nodes early.
    ///
    /// Parameters:
    ///
    /// - `margins`: Stretches the visible area; negative values shrink it
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.relativeToViewport.html)
    pub fn relative_to_viewport(&self, margins: Option<Margins>) -> Result<&Self> {
        let options = IntersectionObserverRelativeToViewportOptions {
            margins,
        };
        self.client
            .sync::<IntersectionObserverRelativeToViewport>(options)
            .map(|()| self)
    }
    /// Picks the nodes and calls back whenever their overlap crosses a threshold.
    ///
    /// Parameters:
    ///
    /// - `targetSelector`: Nodes to watch; only the first match without `observeAll`
    /// - `callback`: Called for each node that crosses a threshold, in either direction
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.observe.html)
    pub fn observe(
        &self,
        target_selector: impl Into<String>,
        callback: Callback,
    ) -> Result<()> {
        self.client
            .sync::<
                IntersectionObserverObserve,
            >(IntersectionObserverObserveOptions::new(target_selector, callback))
    }
    /// Gives up watching; the callback given to `observe` stays silent for good.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.disconnect.html)
    pub fn disconnect(&self) -> Result<()> {
        self.client.sync::<IntersectionObserverDisconnect>(())
    }
}
impl AsRef<::wx_core::Client> for IntersectionObserver {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Measures against a node; several calls measure against what all those areas share.
///
/// Called as [`IntersectionObserver::relative_to`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.relativeTo.html)
pub enum IntersectionObserverRelativeTo {}
::wx_core::api!(
    IntersectionObserverRelativeTo = object INTERSECTION_OBSERVER[0],
    IntersectionObserverRelativeToOptions => fields()
);
/// Parameters of [`IntersectionObserver::relative_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IntersectionObserverRelativeToOptions {
    /// The node to measure against; native mode accepts ancestors only
    pub selector: String,
    /// Makes that node's area larger or smaller
    pub margins: Option<Margins>,
}
impl IntersectionObserverRelativeToOptions {
    /// With the required ones; the others are left out.
    pub fn new(selector: impl Into<String>) -> Self {
        Self {
            selector: selector.into(),
            margins: None,
        }
    }
    /// Makes that node's area larger or smaller
    pub fn margins(mut self, margins: Margins) -> Self {
        self.margins = Some(margins);
        self
    }
}
::wx_core::record!(IntersectionObserverRelativeToOptions { selector, margins });
/// Measures against the visible part of the page, with margins to hear of nodes early.
///
/// Called as [`IntersectionObserver::relative_to_viewport`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.relativeToViewport.html)
pub enum IntersectionObserverRelativeToViewport {}
::wx_core::api!(
    IntersectionObserverRelativeToViewport = object INTERSECTION_OBSERVER[1],
    IntersectionObserverRelativeToViewportOptions => fields()
);
/// Parameters of [`IntersectionObserver::relative_to_viewport`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IntersectionObserverRelativeToViewportOptions {
    /// Stretches the visible area; negative values shrink it
    pub margins: Option<Margins>,
}
impl IntersectionObserverRelativeToViewportOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { margins: None }
    }
    /// Stretches the visible area; negative values shrink it
    pub fn margins(mut self, margins: Margins) -> Self {
        self.margins = Some(margins);
        self
    }
}
impl Default for IntersectionObserverRelativeToViewportOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(IntersectionObserverRelativeToViewportOptions { margins });
/// Picks the nodes and calls back whenever their overlap crosses a threshold.
///
/// Called as [`IntersectionObserver::observe`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.observe.html)
pub enum IntersectionObserverObserve {}
::wx_core::api!(
    IntersectionObserverObserve = object INTERSECTION_OBSERVER[2],
    IntersectionObserverObserveOptions => fields()
);
/// Parameters of [`IntersectionObserver::observe`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IntersectionObserverObserveOptions {
    /// Nodes to watch; only the first match without `observeAll`
    pub target_selector: String,
    /// Called for each node that crosses a threshold, in either direction
    pub callback: Callback,
}
impl IntersectionObserverObserveOptions {
    /// With all of them.
    pub fn new(target_selector: impl Into<String>, callback: Callback) -> Self {
        Self {
            target_selector: target_selector.into(),
            callback,
        }
    }
}
::wx_core::record!(IntersectionObserverObserveOptions { target_selector, callback });
/// Gives up watching; the callback given to `observe` stays silent for good.
///
/// Called as [`IntersectionObserver::disconnect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.disconnect.html)
pub enum IntersectionObserverDisconnect {}
::wx_core::api!(
    IntersectionObserverDisconnect = object INTERSECTION_OBSERVER[3], () => fields()
);
/// Watches the page for a size or orientation.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/MediaQueryObserver.html)
#[derive(Clone, Debug)]
pub struct MediaQueryObserver {
    client: ::wx_core::Client,
}
::wx_core::object!(MediaQueryObserver = MEDIA_QUERY_OBSERVER);
impl MediaQueryObserver {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Calls back whenever the page begins or ceases to fit the description.
    ///
    /// Parameters:
    ///
    /// - `descriptor`: Sizes and orientation that must all hold
    /// - `callback`: Called when the page begins or ceases to fit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/MediaQueryObserver.observe.html)
    pub fn observe(
        &self,
        descriptor: ObserveDescriptor,
        callback: Callback,
    ) -> Result<()> {
        self.client
            .sync::<
                MediaQueryObserverObserve,
            >(MediaQueryObserverObserveOptions::new(descriptor, callback))
    }
    /// Leaves the page unwatched; size changes cause no more calls.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/MediaQueryObserver.disconnect.html)
    pub fn disconnect(&self) -> Result<()> {
        self.client.sync::<MediaQueryObserverDisconnect>(())
    }
}
impl AsRef<::wx_core::Client> for MediaQueryObserver {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Calls back whenever the page begins or ceases to fit the description.
///
/// Called as [`MediaQueryObserver::observe`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/MediaQueryObserver.observe.html)
pub enum MediaQueryObserverObserve {}
::wx_core::api!(
    MediaQueryObserverObserve = object MEDIA_QUERY_OBSERVER[0],
    MediaQueryObserverObserveOptions => fields()
);
/// Parameters of [`MediaQueryObserver::observe`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MediaQueryObserverObserveOptions {
    /// Sizes and orientation that must all hold
    pub descriptor: ObserveDescriptor,
    /// Called when the page begins or ceases to fit
    pub callback: Callback,
}
impl MediaQueryObserverObserveOptions {
    /// With all of them.
    pub fn new(descriptor: ObserveDescriptor, callback: Callback) -> Self {
        Self { descriptor, callback }
    }
}
::wx_core::record!(MediaQueryObserverObserveOptions { descriptor, callback });
/// Leaves the page unwatched; size changes cause no more calls.
///
/// Called as [`MediaQueryObserver::disconnect`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/MediaQueryObserver.disconnect.html)
pub enum MediaQueryObserverDisconnect {}
::wx_core::api!(
    MediaQueryObserverDisconnect = object MEDIA_QUERY_OBSERVER[1], () => fields()
);
/// Handle of a selection component, for choosing text from code.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.html)
#[derive(Clone, Debug)]
pub struct SelectionContext {
    client: ::wx_core::Client,
}
::wx_core::object!(SelectionContext = SELECTION_CONTEXT);
impl SelectionContext {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Unmarks whatever text is marked in the component.
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.removeSelection.html)
    pub fn remove_selection(&self) -> Result<()> {
        self.client.sync::<SelectionContextRemoveSelection>(())
    }
    /// Marks a stretch counted over the text of all `text` units joined together.
    ///
    /// Parameters:
    ///
    /// - `start`: First character to mark
    /// - `end`: Where the marking ends
    ///
    /// Since 3.16.0. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.selectRange.html)
    pub fn select_range(&self, start: i64, end: i64) -> Result<()> {
        self.client
            .sync::<
                SelectionContextSelectRange,
            >(SelectionContextSelectRangeOptions::new(start, end))
    }
    /// Marks from a place in one node to a place in another, as `selectionchange` reports them.
    ///
    /// Parameters:
    ///
    /// - `anchorNodeId`: Node where the marking begins, `firstNodeId` of the event
    /// - `anchorOffset`: Characters into that first node, `firstOffset` of the event
    /// - `focusNodeId`: Node where the marking ends, `lastNodeId` of the event
    /// - `focusOffset`: Characters into that last node, `lastOffset` of the event
    ///
    /// Since 3.16.2. [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.setBaseAndExtent.html)
    pub fn set_base_and_extent(
        &self,
        anchor_node_id: impl Into<String>,
        anchor_offset: i64,
        focus_node_id: impl Into<String>,
        focus_offset: i64,
    ) -> Result<()> {
        self.client
            .sync::<
                SelectionContextSetBaseAndExtent,
            >(
                SelectionContextSetBaseAndExtentOptions::new(
                    anchor_node_id,
                    anchor_offset,
                    focus_node_id,
                    focus_offset,
                ),
            )
    }
}
impl AsRef<::wx_core::Client> for SelectionContext {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Unmarks whatever text is marked in the component.
///
/// Called as [`SelectionContext::remove_selection`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.removeSelection.html)
pub enum SelectionContextRemoveSelection {}
::wx_core::api!(
    SelectionContextRemoveSelection = object SELECTION_CONTEXT[0], () => fields()
);
/// Marks a stretch counted over the text of all `text` units joined together.
///
/// Called as [`SelectionContext::select_range`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.selectRange.html)
pub enum SelectionContextSelectRange {}
::wx_core::api!(
    SelectionContextSelectRange = object SELECTION_CONTEXT[1],
    SelectionContextSelectRangeOptions => fields()
);
/// Parameters of [`SelectionContext::select_range`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectionContextSelectRangeOptions {
    /// First character to mark
    pub start: i64,
    /// Where the marking ends
    pub end: i64,
}
impl SelectionContextSelectRangeOptions {
    /// With all of them.
    pub fn new(start: i64, end: i64) -> Self {
        Self { start, end }
    }
}
::wx_core::record!(SelectionContextSelectRangeOptions { start, end });
/// Marks from a place in one node to a place in another, as `selectionchange` reports them.
///
/// Called as [`SelectionContext::set_base_and_extent`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectionContext.setBaseAndExtent.html)
pub enum SelectionContextSetBaseAndExtent {}
::wx_core::api!(
    SelectionContextSetBaseAndExtent = object SELECTION_CONTEXT[2],
    SelectionContextSetBaseAndExtentOptions => fields()
);
/// Parameters of [`SelectionContext::set_base_and_extent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SelectionContextSetBaseAndExtentOptions {
    /// Node where the marking begins, `firstNodeId` of the event
    pub anchor_node_id: String,
    /// Characters into that first node, `firstOffset` of the event
    pub anchor_offset: i64,
    /// Node where the marking ends, `lastNodeId` of the event
    pub focus_node_id: String,
    /// Characters into that last node, `lastOffset` of the event
    pub focus_offset: i64,
}
impl SelectionContextSetBaseAndExtentOptions {
    /// With all of them.
    pub fn new(
        anchor_node_id: impl Into<String>,
        anchor_offset: i64,
        focus_node_id: impl Into<String>,
        focus_offset: i64,
    ) -> Self {
        Self {
            anchor_node_id: anchor_node_id.into(),
            anchor_offset,
            focus_node_id: focus_node_id.into(),
            focus_offset,
        }
    }
}
::wx_core::record!(
    SelectionContextSetBaseAndExtentOptions { anchor_node_id, anchor_offset,
    focus_node_id, focus_offset }
);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static WXML: Family = Family {
        name: "wxml",
        apis: &[
            ApiDesc::sync("createSelectorQuery")
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
            ApiDesc::sync("createIntersectionObserver")
                .params(&CREATE_INTERSECTION_OBSERVER_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Options]])
                .returns(Returns::Value(Type::Handle(&INTERSECTION_OBSERVER))),
        ],
        properties: &[],
    };
    pub static SELECTOR_QUERY: ObjectDesc = ObjectDesc {
        name: "SelectorQuery",
        members: &[
            ApiDesc::sync("SelectorQuery.in")
                .key("in")
                .params(&SELECTOR_QUERY_IN_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("SelectorQuery.select")
                .key("select")
                .params(&SELECTOR_QUERY_SELECT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&NODES_REF))),
            ApiDesc::sync("SelectorQuery.selectAll")
                .key("selectAll")
                .params(&SELECTOR_QUERY_SELECT_ALL_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&NODES_REF))),
            ApiDesc::sync("SelectorQuery.selectViewport")
                .key("selectViewport")
                .returns(Returns::Value(Type::Handle(&NODES_REF))),
            ApiDesc::sync("SelectorQuery.exec")
                .key("exec")
                .params(&SELECTOR_QUERY_EXEC_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&NODES_REF))),
        ],
    };
    pub static NODES_REF: ObjectDesc = ObjectDesc {
        name: "NodesRef",
        members: &[
            ApiDesc::sync("NodesRef.boundingClientRect")
                .key("boundingClientRect")
                .params(&NODES_REF_BOUNDING_CLIENT_RECT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
            ApiDesc::sync("NodesRef.scrollOffset")
                .key("scrollOffset")
                .params(&NODES_REF_SCROLL_OFFSET_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
            ApiDesc::sync("NodesRef.fields")
                .key("fields")
                .params(&NODES_REF_FIELDS_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
            ApiDesc::sync("NodesRef.node")
                .key("node")
                .params(&NODES_REF_NODE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
            ApiDesc::sync("NodesRef.context")
                .key("context")
                .params(&NODES_REF_CONTEXT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
            ApiDesc::sync("NodesRef.ref")
                .key("ref")
                .params(&NODES_REF_REFERENCE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::Handle(&SELECTOR_QUERY))),
        ],
    };
    pub static INTERSECTION_OBSERVER: ObjectDesc = ObjectDesc {
        name: "IntersectionObserver",
        members: &[
            ApiDesc::sync("IntersectionObserver.relativeTo")
                .key("relativeTo")
                .params(&INTERSECTION_OBSERVER_RELATIVE_TO_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Itself),
            ApiDesc::sync("IntersectionObserver.relativeToViewport")
                .key("relativeToViewport")
                .params(&INTERSECTION_OBSERVER_RELATIVE_TO_VIEWPORT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("IntersectionObserver.observe")
                .key("observe")
                .params(&INTERSECTION_OBSERVER_OBSERVE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("IntersectionObserver.disconnect").key("disconnect"),
        ],
    };
    pub static MEDIA_QUERY_OBSERVER: ObjectDesc = ObjectDesc {
        name: "MediaQueryObserver",
        members: &[
            ApiDesc::sync("MediaQueryObserver.observe")
                .key("observe")
                .params(&MEDIA_QUERY_OBSERVER_OBSERVE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("MediaQueryObserver.disconnect").key("disconnect"),
        ],
    };
    pub static SELECTION_CONTEXT: ObjectDesc = ObjectDesc {
        name: "SelectionContext",
        members: &[
            ApiDesc::sync("SelectionContext.removeSelection").key("removeSelection"),
            ApiDesc::sync("SelectionContext.selectRange")
                .key("selectRange")
                .params(&SELECTION_CONTEXT_SELECT_RANGE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]]),
            ApiDesc::sync("SelectionContext.setBaseAndExtent")
                .key("setBaseAndExtent")
                .params(&SELECTION_CONTEXT_SET_BASE_AND_EXTENT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]]),
        ],
    };
    pub static CREATE_INTERSECTION_OBSERVER_OPTIONS: StructDesc = StructDesc::new(
        "CreateIntersectionObserverOptions",
        &[
            FieldDesc::new("component", Type::External),
            FieldDesc::new("thresholds", Type::List(&Type::Number))
                .default(Literal::List(&[Literal::Number(0.0)])),
            FieldDesc::new("initialRatio", Type::Number)
                .default(Literal::Number(0.0))
                .min(0.0)
                .max(1.0),
            FieldDesc::new("observeAll", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("nativeMode", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static SELECTOR_QUERY_IN_OPTIONS: StructDesc = StructDesc::new(
        "SelectorQueryInOptions",
        &[FieldDesc::new("component", Type::External)],
    );
    pub static SELECTOR_QUERY_SELECT_OPTIONS: StructDesc = StructDesc::new(
        "SelectorQuerySelectOptions",
        &[FieldDesc::new("selector", Type::String)],
    );
    pub static SELECTOR_QUERY_SELECT_ALL_OPTIONS: StructDesc = StructDesc::new(
        "SelectorQuerySelectAllOptions",
        &[FieldDesc::new("selector", Type::String)],
    );
    pub static SELECTOR_QUERY_EXEC_OPTIONS: StructDesc = StructDesc::new(
        "SelectorQueryExecOptions",
        &[FieldDesc::new("callback", Type::Callback(&CallbackDesc::new(&[]))).optional()],
    );
    pub static NODES_REF_BOUNDING_CLIENT_RECT_OPTIONS: StructDesc = StructDesc::new(
        "NodesRefBoundingClientRectOptions",
        &[
            FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc::new(
                            &[Type::Struct(&BOUNDING_CLIENT_RECT_CALLBACK_RESULT)],
                        ),
                    ),
                )
                .optional(),
        ],
    );
    pub static NODES_REF_SCROLL_OFFSET_OPTIONS: StructDesc = StructDesc::new(
        "NodesRefScrollOffsetOptions",
        &[
            FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc::new(
                            &[Type::Struct(&SCROLL_OFFSET_CALLBACK_RESULT)],
                        ),
                    ),
                )
                .optional(),
        ],
    );
    pub static NODES_REF_FIELDS_OPTIONS: StructDesc = StructDesc::new(
        "NodesRefFieldsOptions",
        &[
            FieldDesc::new("fields", Type::Struct(&FIELDS)),
            FieldDesc::new(
                    "callback",
                    Type::Callback(&CallbackDesc::new(&[Type::Object])),
                )
                .optional(),
        ],
    );
    pub static NODES_REF_NODE_OPTIONS: StructDesc = StructDesc::new(
        "NodesRefNodeOptions",
        &[
            FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc::new(&[Type::Struct(&NODE_CALLBACK_RESULT)]),
                    ),
                )
                .optional(),
        ],
    );
    pub static NODES_REF_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "NodesRefContextOptions",
        &[
            FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc::new(&[Type::Struct(&CONTEXT_CALLBACK_RESULT)]),
                    ),
                )
                .optional(),
        ],
    );
    pub static NODES_REF_REFERENCE_OPTIONS: StructDesc = StructDesc::new(
        "NodesRefReferenceOptions",
        &[
            FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc::new(&[Type::Struct(&REF_CALLBACK_RESULT)]),
                    ),
                )
                .optional(),
        ],
    );
    pub static INTERSECTION_OBSERVER_RELATIVE_TO_OPTIONS: StructDesc = StructDesc::new(
        "IntersectionObserverRelativeToOptions",
        &[
            FieldDesc::new("selector", Type::String),
            FieldDesc::new("margins", Type::Struct(&MARGINS)).optional(),
        ],
    );
    pub static INTERSECTION_OBSERVER_RELATIVE_TO_VIEWPORT_OPTIONS: StructDesc = StructDesc::new(
        "IntersectionObserverRelativeToViewportOptions",
        &[FieldDesc::new("margins", Type::Struct(&MARGINS)).optional()],
    );
    pub static INTERSECTION_OBSERVER_OBSERVE_OPTIONS: StructDesc = StructDesc::new(
        "IntersectionObserverObserveOptions",
        &[
            FieldDesc::new("targetSelector", Type::String),
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc::new(
                        &[Type::Struct(&INTERSECTION_OBSERVER_OBSERVE_CALLBACK_RESULT)],
                    ),
                ),
            ),
        ],
    );
    pub static MEDIA_QUERY_OBSERVER_OBSERVE_OPTIONS: StructDesc = StructDesc::new(
        "MediaQueryObserverObserveOptions",
        &[
            FieldDesc::new("descriptor", Type::Struct(&OBSERVE_DESCRIPTOR)),
            FieldDesc::new(
                "callback",
                Type::Callback(
                    &CallbackDesc::new(
                        &[Type::Struct(&MEDIA_QUERY_OBSERVER_OBSERVE_CALLBACK_RESULT)],
                    ),
                ),
            ),
        ],
    );
    pub static SELECTION_CONTEXT_SELECT_RANGE_OPTIONS: StructDesc = StructDesc::new(
        "SelectionContextSelectRangeOptions",
        &[FieldDesc::new("start", Type::Int), FieldDesc::new("end", Type::Int)],
    );
    pub static SELECTION_CONTEXT_SET_BASE_AND_EXTENT_OPTIONS: StructDesc = StructDesc::new(
        "SelectionContextSetBaseAndExtentOptions",
        &[
            FieldDesc::new("anchorNodeId", Type::String),
            FieldDesc::new("anchorOffset", Type::Int),
            FieldDesc::new("focusNodeId", Type::String),
            FieldDesc::new("focusOffset", Type::Int),
        ],
    );
    pub static BOUNDING_CLIENT_RECT_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "BoundingClientRectCallbackResult",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("dataset", Type::Object),
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("bottom", Type::Number),
            FieldDesc::new("width", Type::Number).min(0.0),
            FieldDesc::new("height", Type::Number).min(0.0),
        ],
    );
    pub static SCROLL_OFFSET_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "ScrollOffsetCallbackResult",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("dataset", Type::Object),
            FieldDesc::new("scrollLeft", Type::Number),
            FieldDesc::new("scrollTop", Type::Number),
            FieldDesc::new("scrollWidth", Type::Number).min(0.0),
            FieldDesc::new("scrollHeight", Type::Number).min(0.0),
        ],
    );
    pub static FIELDS: StructDesc = StructDesc::new(
        "Fields",
        &[
            FieldDesc::new("id", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("dataset", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("mark", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("rect", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("size", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("scrollOffset", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("properties", Type::List(&Type::String))
                .default(Literal::List(&[])),
            FieldDesc::new("computedStyle", Type::List(&Type::String))
                .default(Literal::List(&[])),
            FieldDesc::new("context", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("node", Type::Boolean).default(Literal::Bool(false)),
            FieldDesc::new("ref", Type::Boolean).default(Literal::Bool(false)),
        ],
    );
    pub static NODE_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "NodeCallbackResult",
        &[FieldDesc::new("node", Type::Object)],
    );
    pub static CONTEXT_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "ContextCallbackResult",
        &[FieldDesc::new("context", Type::Object)],
    );
    pub static REF_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "RefCallbackResult",
        &[FieldDesc::new("ref", Type::Object)],
    );
    pub static MARGINS: StructDesc = StructDesc::new(
        "Margins",
        &[
            FieldDesc::new("left", Type::Number).optional(),
            FieldDesc::new("top", Type::Number).optional(),
            FieldDesc::new("right", Type::Number).optional(),
            FieldDesc::new("bottom", Type::Number).optional(),
        ],
    );
    pub static INTERSECTION_OBSERVER_OBSERVE_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "IntersectionObserverObserveCallbackResult",
        &[
            FieldDesc::new("id", Type::String),
            FieldDesc::new("dataset", Type::Object),
            FieldDesc::new("intersectionRatio", Type::Number).min(0.0).max(1.0),
            FieldDesc::new("intersectionRect", Type::Struct(&INTERSECTION_RECT_RESULT)),
            FieldDesc::new(
                "boundingClientRect",
                Type::Struct(&BOUNDING_CLIENT_RECT_RESULT),
            ),
            FieldDesc::new("relativeRect", Type::Struct(&RELATIVE_RECT_RESULT)),
            FieldDesc::new("time", Type::Number),
        ],
    );
    pub static BOUNDING_CLIENT_RECT_RESULT: StructDesc = StructDesc::new(
        "BoundingClientRectResult",
        &[
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("bottom", Type::Number),
            FieldDesc::new("width", Type::Number).min(0.0),
            FieldDesc::new("height", Type::Number).min(0.0),
        ],
    );
    pub static INTERSECTION_RECT_RESULT: StructDesc = StructDesc::new(
        "IntersectionRectResult",
        &[
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("bottom", Type::Number),
            FieldDesc::new("width", Type::Number).min(0.0),
            FieldDesc::new("height", Type::Number).min(0.0),
        ],
    );
    pub static RELATIVE_RECT_RESULT: StructDesc = StructDesc::new(
        "RelativeRectResult",
        &[
            FieldDesc::new("left", Type::Number),
            FieldDesc::new("top", Type::Number),
            FieldDesc::new("right", Type::Number),
            FieldDesc::new("bottom", Type::Number),
        ],
    );
    pub static OBSERVE_DESCRIPTOR: StructDesc = StructDesc::new(
        "ObserveDescriptor",
        &[
            FieldDesc::new("width", Type::Number).optional().min(0.0),
            FieldDesc::new("minWidth", Type::Number).optional().min(0.0),
            FieldDesc::new("maxWidth", Type::Number).optional().min(0.0),
            FieldDesc::new("height", Type::Number).optional().min(0.0),
            FieldDesc::new("minHeight", Type::Number).optional().min(0.0),
            FieldDesc::new("maxHeight", Type::Number).optional().min(0.0),
            FieldDesc::new("orientation", Type::Enum(&OBSERVE_DESCRIPTOR_ORIENTATION))
                .optional(),
        ],
    );
    pub static MEDIA_QUERY_OBSERVER_OBSERVE_CALLBACK_RESULT: StructDesc = StructDesc::new(
        "MediaQueryObserverObserveCallbackResult",
        &[FieldDesc::new("matches", Type::Boolean)],
    );
    pub static OBSERVE_DESCRIPTOR_ORIENTATION: EnumDesc = EnumDesc {
        name: "ObserveDescriptorOrientation",
        values: &[EnumValue::Text("landscape"), EnumValue::Text("portrait")],
    };
}
