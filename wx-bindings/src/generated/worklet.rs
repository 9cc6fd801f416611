// Generated from worklet.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::WORKLET;
/// The easing curves and the functions that turn them
#[derive(Clone, Debug, Default)]
pub struct WorkletEasing {}
::wx_core::record!(WorkletEasing {});
/// A `scroll-view` as a worklet handles it
///
/// Since 3.3.0.
#[derive(Clone, Debug, Default)]
pub struct WorkletScrollViewContext {}
::wx_core::record!(WorkletScrollViewContext {});
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
    /// Lets a value run out like a list after a flick, from a first speed down to rest.
    pub fn decay(&self, options: WorkletDecayOptions) -> Result<External> {
        self.client.sync::<WorkletDecay>(options)
    }
    /// Puts a wait before another animation.
    ///
    /// Parameters:
    ///
    /// - `delayMS`: Length of the wait
    /// - `delayedAnimation`: What runs after the wait, such as a `timing()`
    pub fn delay(&self, delay_ms: f64, delayed_animation: External) -> Result<External> {
        self.client
            .sync::<WorkletDelay>(WorkletDelayOptions::new(delay_ms, delayed_animation))
    }
    /// Plays an animation several times, to and fro if wanted; a negative count never ends.
    ///
    /// Parameters:
    ///
    /// - `animation`: What is played over and over
    /// - `numberOfReps`: How often it plays; negative goes on until cancelled
    /// - `reverse`: Plays back to front after each round; only for `timing()` and `spring()`
    /// - `callback`: Called after the last round with true, or with false if cancelled
    pub fn repeat(
        &self,
        animation: External,
        number_of_reps: Option<i64>,
        reverse: Option<bool>,
        callback: Option<Callback>,
    ) -> Result<External> {
        let options = WorkletRepeatOptions {
            animation,
            number_of_reps,
            reverse,
            callback,
        };
        self.client.sync::<WorkletRepeat>(options)
    }
    /// Plays animations one after the other, each starting when the one before has ended.
    ///
    /// Parameters:
    ///
    /// - `animationN`: The animations in order, one argument each
    pub fn sequence(&self, animation_n: External) -> Result<External> {
        self.client.sync::<WorkletSequence>(WorkletSequenceOptions::new(animation_n))
    }
    /// Pulls a value to its goal like a weight on a spring, with swinging past and back.
    pub fn spring(&self, options: WorkletSpringOptions) -> Result<External> {
        self.client.sync::<WorkletSpring>(options)
    }
    /// Moves a value to its goal in a fixed time along an easing curve.
    pub fn timing(&self, options: WorkletTimingOptions) -> Result<External> {
        self.client.sync::<WorkletTiming>(options)
    }
    /// Computes a read-only value from shared ones, anew whenever one of them changes, like a
    /// computed property.
    ///
    /// Parameters:
    ///
    /// - `updaterWorklet`: Worklet that computes it; it runs at once for the first value
    pub fn derived(&self, updater_worklet: External) -> Result<External> {
        self.client.sync::<WorkletDerived>(WorkletDerivedOptions::new(updater_worklet))
    }
    /// Makes a value that both threads read and write by `.value` and that can be animated.
    ///
    /// Parameters:
    ///
    /// - `initialValue`: First content: number, string, boolean, null, object, list or function
    pub fn shared(&self, initial_value: impl Into<Value>) -> Result<External> {
        self.client.sync::<WorkletShared>(WorkletSharedOptions::new(initial_value))
    }
    /// Lets a worklet call an ordinary function back on the JS thread; no result can be waited for.
    ///
    /// Parameters:
    ///
    /// - `fn`: An ordinary function, not a worklet
    pub fn run_on_js(&self, r#fn: Callback) -> Result<Callback> {
        self.client.sync::<WorkletRunOnJs>(WorkletRunOnJsOptions::new(r#fn))
    }
    /// Wraps a worklet so that calling it from the page runs it on the UI thread.
    ///
    /// Parameters:
    ///
    /// - `fn`: A function marked `'worklet'`
    pub fn run_on_ui(&self, r#fn: Callback) -> Result<Callback> {
        self.client.sync::<WorkletRunOnUi>(WorkletRunOnUiOptions::new(r#fn))
    }
    /// Breaks off the animation moving a shared value, which stays where it is.
    ///
    /// Parameters:
    ///
    /// - `SharedValue`: The shared value that is being moved
    pub fn cancel_animation(&self, shared_value: External) -> Result<()> {
        self.client
            .sync::<
                WorkletCancelAnimation,
            >(WorkletCancelAnimationOptions::new(shared_value))
    }
    /// Scrolls a `scroll-view` from inside a worklet, at once or smoothly.
    ///
    /// Since 3.3.0.
    pub fn scroll_to(&self, options: WorkletScrollToOptions) -> Result<()> {
        self.client.sync::<WorkletScrollTo>(options)
    }
    /// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
    /// and `inOut`
    pub fn easing(&self) -> Result<WorkletEasing> {
        self.client.sync::<WorkletEasing>(())
    }
    /// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
    /// and `inOut`
    pub fn set_easing(&self, value: WorkletEasing) -> Result<()> {
        self.client.sync::<WorkletSetEasing>(WorkletSetEasingOptions::new(value))
    }
    /// Access to a `scroll-view` from inside a worklet
    ///
    /// Since 3.3.0.
    pub fn scroll_view_context(&self) -> Result<WorkletScrollViewContext> {
        self.client.sync::<WorkletScrollViewContext>(())
    }
    /// Access to a `scroll-view` from inside a worklet
    pub fn set_scroll_view_context(
        &self,
        value: WorkletScrollViewContext,
    ) -> Result<()> {
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
/// Lets a value run out like a list after a flick, from a first speed down to rest.
///
/// Called as [`Worklet::decay`].
pub enum WorkletDecay {}
::wx_core::api!(
    WorkletDecay = object WORKLET_DESC[0], WorkletDecayOptions => value External
);
/// Parameters of [`Worklet::decay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletDecayOptions {
    /// Lower and upper limit as a pair; unlimited when absent
    pub clamp: Option<Vec<f64>>,
    /// How fast the movement dies away
    pub deceleration: Option<f64>,
    /// Speed at the beginning, say that of the finger
    pub velocity: Option<f64>,
    /// Called at the end with true, or with false if it was cancelled
    pub callback: Callback,
}
impl WorkletDecayOptions {
    /// With the required ones; the others are left out.
    pub fn new(callback: Callback) -> Self {
        Self {
            clamp: None,
            deceleration: None,
            velocity: None,
            callback,
        }
    }
    /// Lower and upper limit as a pair; unlimited when absent
    pub fn clamp(mut self, clamp: Vec<f64>) -> Self {
        self.clamp = Some(clamp);
        self
    }
    /// How fast the movement dies away
    pub fn deceleration(mut self, deceleration: f64) -> Self {
        self.deceleration = Some(deceleration);
        self
    }
    /// Speed at the beginning, say that of the finger
    pub fn velocity(mut self, velocity: f64) -> Self {
        self.velocity = Some(velocity);
        self
    }
}
::wx_core::record!(WorkletDecayOptions { clamp, deceleration, velocity, callback });
/// Puts a wait before another animation.
///
/// Called as [`Worklet::delay`].
pub enum WorkletDelay {}
::wx_core::api!(
    WorkletDelay = object WORKLET_DESC[1], WorkletDelayOptions => value External
);
/// Parameters of [`Worklet::delay`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletDelayOptions {
    /// Length of the wait
    ///
    /// Unit: ms.
    pub delay_ms: f64,
    /// What runs after the wait, such as a `timing()`
    pub delayed_animation: External,
}
impl WorkletDelayOptions {
    /// With all of them.
    pub fn new(delay_ms: f64, delayed_animation: External) -> Self {
        Self {
            delay_ms,
            delayed_animation,
        }
    }
}
::wx_core::record!(WorkletDelayOptions { delay_ms, delayed_animation });
/// Plays an animation several times, to and fro if wanted; a negative count never ends.
///
/// Called as [`Worklet::repeat`].
pub enum WorkletRepeat {}
::wx_core::api!(
    WorkletRepeat = object WORKLET_DESC[2], WorkletRepeatOptions => value External
);
/// Parameters of [`Worklet::repeat`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletRepeatOptions {
    /// What is played over and over
    pub animation: External,
    /// How often it plays; negative goes on until cancelled
    pub number_of_reps: Option<i64>,
    /// Plays back to front after each round; only for `timing()` and `spring()`
    pub reverse: Option<bool>,
    /// Called after the last round with true, or with false if cancelled
    pub callback: Option<Callback>,
}
impl WorkletRepeatOptions {
    /// With the required ones; the others are left out.
    pub fn new(animation: External) -> Self {
        Self {
            animation,
            number_of_reps: None,
            reverse: None,
            callback: None,
        }
    }
    /// How often it plays; negative goes on until cancelled
    pub fn number_of_reps(mut self, number_of_reps: i64) -> Self {
        self.number_of_reps = Some(number_of_reps);
        self
    }
    /// Plays back to front after each round; only for `timing()` and `spring()`
    pub fn reverse(mut self, reverse: bool) -> Self {
        self.reverse = Some(reverse);
        self
    }
    /// Called after the last round with true, or with false if cancelled
    pub fn callback(mut self, callback: Callback) -> Self {
        self.callback = Some(callback);
        self
    }
}
::wx_core::record!(
    WorkletRepeatOptions { animation, number_of_reps, reverse, callback }
);
/// Plays animations one after the other, each starting when the one before has ended.
///
/// Called as [`Worklet::sequence`].
pub enum WorkletSequence {}
::wx_core::api!(
    WorkletSequence = object WORKLET_DESC[3], WorkletSequenceOptions => value External
);
/// Parameters of [`Worklet::sequence`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSequenceOptions {
    /// The animations in order, one argument each
    pub animation_n: External,
}
impl WorkletSequenceOptions {
    /// With all of them.
    pub fn new(animation_n: External) -> Self {
        Self { animation_n }
    }
}
::wx_core::record!(WorkletSequenceOptions { animation_n });
/// Pulls a value to its goal like a weight on a spring, with swinging past and back.
///
/// Called as [`Worklet::spring`].
pub enum WorkletSpring {}
::wx_core::api!(
    WorkletSpring = object WORKLET_DESC[4], WorkletSpringOptions => value External
);
/// Parameters of [`Worklet::spring`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSpringOptions {
    /// Where the spring comes to rest
    pub to_value: WorkletSpringToValue,
    /// Friction: greater values end the swinging sooner
    pub damping: Option<f64>,
    /// Weight on the spring: greater is slower
    pub mass: Option<f64>,
    /// Whether the value may bounce when it comes to its goal
    pub overshoot_clamping: Option<bool>,
    /// Distance from the goal that counts as being at rest
    pub rest_displacement_threshold: Option<f64>,
    /// Speed that counts as being at rest
    pub rest_speed_threshold: Option<f64>,
    /// How hard the spring is: greater pulls more strongly
    pub stiffness: Option<f64>,
    /// Speed the value has at the beginning
    pub velocity: Option<f64>,
    /// Called when the swinging is over with true, or with false if cancelled
    pub callback: Callback,
}
impl WorkletSpringOptions {
    /// With the required ones; the others are left out.
    pub fn new(to_value: WorkletSpringToValue, callback: Callback) -> Self {
        Self {
            to_value,
            damping: None,
            mass: None,
            overshoot_clamping: None,
            rest_displacement_threshold: None,
            rest_speed_threshold: None,
            stiffness: None,
            velocity: None,
            callback,
        }
    }
    /// Friction: greater values end the swinging sooner
    pub fn damping(mut self, damping: f64) -> Self {
        self.damping = Some(damping);
        self
    }
    /// Weight on the spring: greater is slower
    pub fn mass(mut self, mass: f64) -> Self {
        self.mass = Some(mass);
        self
    }
    /// Whether the value may bounce when it comes to its goal
    pub fn overshoot_clamping(mut self, overshoot_clamping: bool) -> Self {
        self.overshoot_clamping = Some(overshoot_clamping);
        self
    }
    /// Distance from the goal that counts as being at rest
    pub fn rest_displacement_threshold(
        mut self,
        rest_displacement_threshold: f64,
    ) -> Self {
        self.rest_displacement_threshold = Some(rest_displacement_threshold);
        self
    }
    /// Speed that counts as being at rest
    pub fn rest_speed_threshold(mut self, rest_speed_threshold: f64) -> Self {
        self.rest_speed_threshold = Some(rest_speed_threshold);
        self
    }
    /// How hard the spring is: greater pulls more strongly
    pub fn stiffness(mut self, stiffness: f64) -> Self {
        self.stiffness = Some(stiffness);
        self
    }
    /// Speed the value has at the beginning
    pub fn velocity(mut self, velocity: f64) -> Self {
        self.velocity = Some(velocity);
        self
    }
}
::wx_core::record!(
    WorkletSpringOptions { to_value, damping, mass, overshoot_clamping,
    rest_displacement_threshold, rest_speed_threshold, stiffness, velocity, callback }
);
/// Moves a value to its goal in a fixed time along an easing curve.
///
/// Called as [`Worklet::timing`].
pub enum WorkletTiming {}
::wx_core::api!(
    WorkletTiming = object WORKLET_DESC[5], WorkletTimingOptions => value External
);
/// Parameters of [`Worklet::timing`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletTimingOptions {
    /// Value reached when the time is over
    pub to_value: f64,
    /// Time from the present value to the goal
    ///
    /// Unit: ms.
    pub duration: Option<f64>,
    /// Curve out of `Easing`, mapping time to progress
    pub easing: Option<Callback>,
    /// Called when the time is over with true, or with false if cancelled
    pub callback: Callback,
}
impl WorkletTimingOptions {
    /// With the required ones; the others are left out.
    pub fn new(to_value: f64, callback: Callback) -> Self {
        Self {
            to_value,
            duration: None,
            easing: None,
            callback,
        }
    }
    /// Time from the present value to the goal
    ///
    /// Unit: ms.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Curve out of `Easing`, mapping time to progress
    pub fn easing(mut self, easing: Callback) -> Self {
        self.easing = Some(easing);
        self
    }
}
::wx_core::record!(WorkletTimingOptions { to_value, duration, easing, callback });
/// Computes a read-only value from shared ones, anew whenever one of them changes, like a
/// computed property.
///
/// Called as [`Worklet::derived`].
pub enum WorkletDerived {}
::wx_core::api!(
    WorkletDerived = object WORKLET_DESC[6], WorkletDerivedOptions => value External
);
/// Parameters of [`Worklet::derived`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletDerivedOptions {
    /// Worklet that computes it; it runs at once for the first value
    pub updater_worklet: External,
}
impl WorkletDerivedOptions {
    /// With all of them.
    pub fn new(updater_worklet: External) -> Self {
        Self { updater_worklet }
    }
}
::wx_core::record!(WorkletDerivedOptions { updater_worklet });
/// Makes a value that both threads read and write by `.value` and that can be animated.
///
/// Called as [`Worklet::shared`].
pub enum WorkletShared {}
::wx_core::api!(
    WorkletShared = object WORKLET_DESC[7], WorkletSharedOptions => value External
);
/// Parameters of [`Worklet::shared`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSharedOptions {
    /// First content: number, string, boolean, null, object, list or function
    pub initial_value: Value,
}
impl WorkletSharedOptions {
    /// With all of them.
    pub fn new(initial_value: impl Into<Value>) -> Self {
        Self {
            initial_value: initial_value.into(),
        }
    }
}
::wx_core::record!(WorkletSharedOptions { initial_value });
/// Lets a worklet call an ordinary function back on the JS thread; no result can be waited for.
///
/// Called as [`Worklet::run_on_js`].
pub enum WorkletRunOnJs {}
::wx_core::api!(
    WorkletRunOnJs = object WORKLET_DESC[8], WorkletRunOnJsOptions => value Callback
);
/// Parameters of [`Worklet::run_on_js`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletRunOnJsOptions {
    /// An ordinary function, not a worklet
    pub r#fn: Callback,
}
impl WorkletRunOnJsOptions {
    /// With all of them.
    pub fn new(r#fn: Callback) -> Self {
        Self { r#fn }
    }
}
::wx_core::record!(WorkletRunOnJsOptions { r#fn });
/// Wraps a worklet so that calling it from the page runs it on the UI thread.
///
/// Called as [`Worklet::run_on_ui`].
pub enum WorkletRunOnUi {}
::wx_core::api!(
    WorkletRunOnUi = object WORKLET_DESC[9], WorkletRunOnUiOptions => value Callback
);
/// Parameters of [`Worklet::run_on_ui`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletRunOnUiOptions {
    /// A function marked `'worklet'`
    pub r#fn: Callback,
}
impl WorkletRunOnUiOptions {
    /// With all of them.
    pub fn new(r#fn: Callback) -> Self {
        Self { r#fn }
    }
}
::wx_core::record!(WorkletRunOnUiOptions { r#fn });
/// Breaks off the animation moving a shared value, which stays where it is.
///
/// Called as [`Worklet::cancel_animation`].
pub enum WorkletCancelAnimation {}
::wx_core::api!(
    WorkletCancelAnimation = object WORKLET_DESC[10], WorkletCancelAnimationOptions =>
    fields()
);
/// Parameters of [`Worklet::cancel_animation`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletCancelAnimationOptions {
    /// The shared value that is being moved
    pub shared_value: External,
}
impl WorkletCancelAnimationOptions {
    /// With all of them.
    pub fn new(shared_value: External) -> Self {
        Self { shared_value }
    }
}
::wx_core::record!(WorkletCancelAnimationOptions { shared_value });
/// Scrolls a `scroll-view` from inside a worklet, at once or smoothly.
///
/// Called as [`Worklet::scroll_to`].
pub enum WorkletScrollTo {}
::wx_core::api!(
    WorkletScrollTo = object WORKLET_DESC[11], WorkletScrollToOptions => fields()
);
/// Parameters of [`Worklet::scroll_to`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletScrollToOptions {
    /// True glides, false jumps
    pub animated: Option<bool>,
    /// Time for gliding
    ///
    /// Unit: ms.
    pub duration: Option<f64>,
    /// Name of the curve for gliding
    pub easing_function: Option<String>,
    /// Distance from the left edge of the content
    ///
    /// Unit: px.
    pub left: Option<f64>,
    /// Distance from the top edge of the content
    ///
    /// Unit: px.
    pub top: Option<f64>,
}
impl WorkletScrollToOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            animated: None,
            duration: None,
            easing_function: None,
            left: None,
            top: None,
        }
    }
    /// True glides, false jumps
    pub fn animated(mut self, animated: bool) -> Self {
        self.animated = Some(animated);
        self
    }
    /// Time for gliding
    ///
    /// Unit: ms.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Name of the curve for gliding
    pub fn easing_function(mut self, easing_function: impl Into<String>) -> Self {
        self.easing_function = Some(easing_function.into());
        self
    }
    /// Distance from the left edge of the content
    ///
    /// Unit: px.
    pub fn left(mut self, left: f64) -> Self {
        self.left = Some(left);
        self
    }
    /// Distance from the top edge of the content
    ///
    /// Unit: px.
    pub fn top(mut self, top: f64) -> Self {
        self.top = Some(top);
        self
    }
}
impl Default for WorkletScrollToOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    WorkletScrollToOptions { animated, duration, easing_function, left, top }
);
/// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
/// and `inOut`
///
/// Called as [`Worklet::easing`].
pub enum WorkletEasing {}
::wx_core::api!(WorkletEasing = object WORKLET_DESC[12], () => value WorkletEasing);
/// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
/// and `inOut`
///
/// Called as [`Worklet::set_easing`].
pub enum WorkletSetEasing {}
::wx_core::api!(
    WorkletSetEasing = object WORKLET_DESC[13], WorkletSetEasingOptions => fields()
);
/// Parameters of [`Worklet::set_easing`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSetEasingOptions {
    /// Curves for `timing()`: `linear`, `quad`, `bounce`, `bezier` and more, turned by `in`, `out`
    /// and `inOut`
    pub value: WorkletEasing,
}
impl WorkletSetEasingOptions {
    /// With all of them.
    pub fn new(value: WorkletEasing) -> Self {
        Self { value }
    }
}
::wx_core::record!(WorkletSetEasingOptions { value });
/// Access to a `scroll-view` from inside a worklet
///
/// Called as [`Worklet::scroll_view_context`].
pub enum WorkletScrollViewContext {}
::wx_core::api!(
    WorkletScrollViewContext = object WORKLET_DESC[14], () => value
    WorkletScrollViewContext
);
/// Access to a `scroll-view` from inside a worklet
///
/// Called as [`Worklet::set_scroll_view_context`].
pub enum WorkletSetScrollViewContext {}
::wx_core::api!(
    WorkletSetScrollViewContext = object WORKLET_DESC[15],
    WorkletSetScrollViewContextOptions => fields()
);
/// Parameters of [`Worklet::set_scroll_view_context`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct WorkletSetScrollViewContextOptions {
    /// Access to a `scroll-view` from inside a worklet
    ///
    /// Since 3.3.0.
    pub value: WorkletScrollViewContext,
}
impl WorkletSetScrollViewContextOptions {
    /// With all of them.
    pub fn new(value: WorkletScrollViewContext) -> Self {
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
            ApiDesc::sync("Worklet.decay")
                .key("decay")
                .params(&WORKLET_DECAY_OPTIONS)
                .args(&[&[Arg::Options, Arg::Param(3)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.delay")
                .key("delay")
                .params(&WORKLET_DELAY_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.repeat")
                .key("repeat")
                .params(&WORKLET_REPEAT_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.sequence")
                .key("sequence")
                .params(&WORKLET_SEQUENCE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.spring")
                .key("spring")
                .params(&WORKLET_SPRING_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Options, Arg::Param(8)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.timing")
                .key("timing")
                .params(&WORKLET_TIMING_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Options, Arg::Param(3)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.derived")
                .key("derived")
                .params(&WORKLET_DERIVED_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.shared")
                .key("shared")
                .params(&WORKLET_SHARED_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Value(Type::External)),
            ApiDesc::sync("Worklet.runOnJS")
                .key("runOnJS")
                .params(&WORKLET_RUN_ON_JS_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(
                    Returns::Value(
                        Type::Callback(
                            &CallbackDesc {
                                args: &[],
                                once: false,
                            },
                        ),
                    ),
                ),
            ApiDesc::sync("Worklet.runOnUI")
                .key("runOnUI")
                .params(&WORKLET_RUN_ON_UI_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(
                    Returns::Value(
                        Type::Callback(
                            &CallbackDesc {
                                args: &[],
                                once: false,
                            },
                        ),
                    ),
                ),
            ApiDesc::sync("Worklet.cancelAnimation")
                .key("cancelAnimation")
                .params(&WORKLET_CANCEL_ANIMATION_OPTIONS)
                .args(&[&[Arg::Param(0)]]),
            ApiDesc::sync("Worklet.scrollTo")
                .key("scrollTo")
                .params(&WORKLET_SCROLL_TO_OPTIONS)
                .args(&[&[Arg::Options]]),
            ApiDesc::get("Worklet.Easing", "Easing", Type::Struct(&WORKLET_EASING)),
            ApiDesc::set("Worklet.Easing", "Easing", &WORKLET_SET_EASING_OPTIONS),
            ApiDesc::get(
                "Worklet.scrollViewContext",
                "scrollViewContext",
                Type::Struct(&WORKLET_SCROLL_VIEW_CONTEXT),
            ),
            ApiDesc::set(
                "Worklet.scrollViewContext",
                "scrollViewContext",
                &WORKLET_SET_SCROLL_VIEW_CONTEXT_OPTIONS,
            ),
        ],
    };
    pub static WORKLET_DECAY_OPTIONS: StructDesc = StructDesc::new(
        "WorkletDecayOptions",
        &[
            FieldDesc::new("clamp", Type::List(&Type::Number)).optional(),
            FieldDesc::new("deceleration", Type::Number).optional(),
            FieldDesc::new("velocity", Type::Number).optional(),
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
    pub static WORKLET_DELAY_OPTIONS: StructDesc = StructDesc::new(
        "WorkletDelayOptions",
        &[
            FieldDesc::new("delayMS", Type::Number),
            FieldDesc::new("delayedAnimation", Type::External),
        ],
    );
    pub static WORKLET_REPEAT_OPTIONS: StructDesc = StructDesc::new(
        "WorkletRepeatOptions",
        &[
            FieldDesc::new("animation", Type::External),
            FieldDesc::new("numberOfReps", Type::Int).optional(),
            FieldDesc::new("reverse", Type::Boolean).optional(),
            FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc {
                            args: &[],
                            once: false,
                        },
                    ),
                )
                .optional(),
        ],
    );
    pub static WORKLET_SEQUENCE_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSequenceOptions",
        &[FieldDesc::new("animationN", Type::External)],
    );
    pub static WORKLET_SPRING_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSpringOptions",
        &[
            FieldDesc::new("toValue", Type::Union(&WORKLET_SPRING_TO_VALUE)),
            FieldDesc::new("damping", Type::Number).optional(),
            FieldDesc::new("mass", Type::Number).optional(),
            FieldDesc::new("overshootClamping", Type::Boolean).optional(),
            FieldDesc::new("restDisplacementThreshold", Type::Number).optional(),
            FieldDesc::new("restSpeedThreshold", Type::Number).optional(),
            FieldDesc::new("stiffness", Type::Number).optional(),
            FieldDesc::new("velocity", Type::Number).optional(),
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
    pub static WORKLET_TIMING_OPTIONS: StructDesc = StructDesc::new(
        "WorkletTimingOptions",
        &[
            FieldDesc::new("toValue", Type::Number),
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new(
                    "easing",
                    Type::Callback(
                        &CallbackDesc {
                            args: &[],
                            once: false,
                        },
                    ),
                )
                .optional(),
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
    pub static WORKLET_DERIVED_OPTIONS: StructDesc = StructDesc::new(
        "WorkletDerivedOptions",
        &[FieldDesc::new("updaterWorklet", Type::External)],
    );
    pub static WORKLET_SHARED_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSharedOptions",
        &[FieldDesc::new("initialValue", Type::Any)],
    );
    pub static WORKLET_RUN_ON_JS_OPTIONS: StructDesc = StructDesc::new(
        "WorkletRunOnJsOptions",
        &[
            FieldDesc::new(
                "fn",
                Type::Callback(
                    &CallbackDesc {
                        args: &[],
                        once: false,
                    },
                ),
            ),
        ],
    );
    pub static WORKLET_RUN_ON_UI_OPTIONS: StructDesc = StructDesc::new(
        "WorkletRunOnUiOptions",
        &[
            FieldDesc::new(
                "fn",
                Type::Callback(
                    &CallbackDesc {
                        args: &[],
                        once: false,
                    },
                ),
            ),
        ],
    );
    pub static WORKLET_CANCEL_ANIMATION_OPTIONS: StructDesc = StructDesc::new(
        "WorkletCancelAnimationOptions",
        &[FieldDesc::new("SharedValue", Type::External)],
    );
    pub static WORKLET_SCROLL_TO_OPTIONS: StructDesc = StructDesc::new(
        "WorkletScrollToOptions",
        &[
            FieldDesc::new("animated", Type::Boolean).optional(),
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("easingFunction", Type::String).optional(),
            FieldDesc::new("left", Type::Number).optional(),
            FieldDesc::new("top", Type::Number).optional(),
        ],
    );
    pub static WORKLET_SET_EASING_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSetEasingOptions",
        &[FieldDesc::new("value", Type::Struct(&WORKLET_EASING))],
    );
    pub static WORKLET_SET_SCROLL_VIEW_CONTEXT_OPTIONS: StructDesc = StructDesc::new(
        "WorkletSetScrollViewContextOptions",
        &[FieldDesc::new("value", Type::Struct(&WORKLET_SCROLL_VIEW_CONTEXT))],
    );
    pub static WORKLET_EASING: StructDesc = StructDesc::new("WorkletEasing", &[]);
    pub static WORKLET_SCROLL_VIEW_CONTEXT: StructDesc = StructDesc::new(
        "WorkletScrollViewContext",
        &[],
    );
    pub static WORKLET_SPRING_TO_VALUE: [Type; 2] = [Type::Number, Type::String];
}
