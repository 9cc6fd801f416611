// Generated from worklet.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WORKLET;
/// The easing curves and the functions that turn them
#[derive(Clone, Debug, Default)]
pub struct EasingCurves {}
::wx_core::record!(EasingCurves {});
/// A `scroll-view` as a worklet handles it
///
/// Since 3.3.0.
#[derive(Clone, Debug, Default)]
pub struct WorkletScrollView {}
::wx_core::record!(WorkletScrollView {});
/// Where the spring comes to rest
#[derive(Clone, Debug)]
pub enum WorkletSpringToValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(WorkletSpringToValue { 0 => Number, 1 => Text });
impl ::wx_core::Property for Worklet {
    const PROPERTY: &'static ::wx_core::desc::FieldDesc = &WORKLET.properties[0];
}
/// Animation on Skyline's UI thread: values shared with it, ways of moving them and calls
/// between threads.
#[derive(Clone, Debug)]
pub struct Worklet {
    client: ::wx_core::Client,
}
::wx_core::object!(Worklet = WORKLET_DESC);
impl Worklet {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
    /// and `inOut`
    pub fn easing(&self) -> Result<EasingCurves> {
        self.client.sync::<WorkletEasing>(())
    }
    /// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
    /// and `inOut`
    pub fn set_easing(&self, value: EasingCurves) -> Result<()> {
        self.client.sync::<WorkletSetEasing>(WorkletSetEasingOptions::new(value))
    }
    /// Access to a `scroll-view` from inside a worklet
    ///
    /// Since 3.3.0.
    pub fn scroll_view_context(&self) -> Result<WorkletScrollView> {
        self.client.sync::<WorkletScrollViewContext>(())
    }
    /// Access to a `scroll-view` from inside a worklet
    pub fn set_scroll_view_context(&self, value: WorkletScrollView) -> Result<()> {
        self.client
            .sync::<
                WorkletSetScrollViewContext,
            >(WorkletSetScrollViewContextOptions::new(value))
    }
}
impl AsRef<::wx_core::Client> for Worklet {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
/// and `inOut`
///
/// Called as [`Worklet::easing`].
pub enum WorkletEasing {}
::wx_core::api!(WorkletEasing = object WORKLET_DESC[0], () => value EasingCurves);
/// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
/// and `inOut`
///
/// Called as [`Worklet::set_easing`].
pub enum WorkletSetEasing {}
::wx_core::api!(
    WorkletSetEasing = object WORKLET_DESC[1], WorkletSetEasingOptions => fields()
);
/// Parameters of [`Worklet::set_easing`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSetEasingOptions {
    /// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
    /// and `inOut`
    pub value: EasingCurves,
}
impl WorkletSetEasingOptions {
    /// With all of them.
    pub fn new(value: EasingCurves) -> Self {
        Self { value }
    }
}
::wx_core::record!(WorkletSetEasingOptions { value });
/// Access to a `scroll-view` from inside a worklet
///
/// Called as [`Worklet::scroll_view_context`].
pub enum WorkletScrollViewContext {}
::wx_core::api!(
    WorkletScrollViewContext = object WORKLET_DESC[2], () => value WorkletScrollView
);
/// Access to a `scroll-view` from inside a worklet
///
/// Called as [`Worklet::set_scroll_view_context`].
pub enum WorkletSetScrollViewContext {}
::wx_core::api!(
    WorkletSetScrollViewContext = object WORKLET_DESC[3],
    WorkletSetScrollViewContextOptions => fields()
);
/// Parameters of [`Worklet::set_scroll_view_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSetScrollViewContextOptions {
    /// Access to a `scroll-view` from inside a worklet. Since 3.3.0.
    pub value: WorkletScrollView,
}
impl WorkletSetScrollViewContextOptions {
    /// With all of them.
    pub fn new(value: WorkletScrollView) -> Self {
        Self { value }
    }
}
::wx_core::record!(WorkletSetScrollViewContextOptions { value });
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static WORKLET: Family = Family {
        name: "worklet",
        apis: &[],
        properties: &[FieldDesc::new("worklet", Type::Handle(&WORKLET_DESC))],
    };
    pub static WORKLET_DESC: ObjectDesc = ObjectDesc {
        name: "Worklet",
        members: &[
            ApiDesc::get("Worklet.Easing", "Easing", Type::Struct(&EASING_CURVES)),
            ApiDesc::set("Worklet.Easing", "Easing", &WORKLET_SET_EASING_OPTIONS),
            ApiDesc::get(
                "Worklet.scrollViewContext",
                "scrollViewContext",
                Type::Struct(&WORKLET_SCROLL_VIEW),
            ),
            ApiDesc::set(
                "Worklet.scrollViewContext",
                "scrollViewContext",
                &WORKLET_SET_SCROLL_VIEW_CONTEXT_OPTIONS,
            ),
        ],
    };
    pub static WORKLET_SET_EASING_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSetEasingOptions",
        &[FieldDesc::new("value", Type::Struct(&EASING_CURVES))],
    );
    pub static WORKLET_SET_SCROLL_VIEW_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSetScrollViewContextOptions",
        &[FieldDesc::new("value", Type::Struct(&WORKLET_SCROLL_VIEW))],
    );
    pub static EASING_CURVES: StructDesc = StructDesc::new("WorkletEasing", &[]);
    pub static WORKLET_SCROLL_VIEW: StructDesc = StructDesc::new(
        "WorkletScrollViewContext",
        &[],
    );
    pub static WORKLET_SPRING_TO_VALUE: [Type; 2] = [Type::Number, Type::String];
}
