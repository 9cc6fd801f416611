// Generated from animation.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::ANIMATION;
/// Timing of one group; given to `createAnimation()`, it is the rule for all groups
#[derive(Clone, Debug, Default)]
pub struct StepOption {
    /// How long the group runs. Unit: ms.
    pub duration: Option<f64>,
    /// How the speed changes on the way
    pub timing_function: Option<StepOptionTimingFunction>,
    /// Wait before the group sets off. Unit: ms.
    pub delay: Option<f64>,
    /// Fixed point of turning and scaling, in CSS such as `50% 50% 0`
    pub transform_origin: Option<String>,
}
::wx_core::record!(StepOption { duration, timing_function, delay, transform_origin });
/// Recorded animation, to be put into `data` and bound to the tag
#[derive(Clone, Debug)]
pub struct AnimationExportResult {
    /// One entry for each group closed by `step()`
    pub actions: Vec<::wx_core::Object>,
}
::wx_core::record!(AnimationExportResult { actions });
/// How the speed changes on the way
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepOptionTimingFunction {
    /// Even speed throughout
    Linear,
    /// Slow, then fast, slow again at the end
    Ease,
    /// Slow at the start only
    EaseIn,
    /// Slow at both ends alike
    EaseInOut,
    /// Slow at the end only
    EaseOut,
    /// Jumps to the result at the first frame and stays
    StepStart,
    /// Stays as it was and jumps to the result at the last frame
    StepEnd,
}
::wx_core::enumeration!(
    StepOptionTimingFunction { Linear, Ease, EaseIn, EaseInOut, EaseOut, StepStart,
    StepEnd }
);
/// Final width; a bare number is px, a text names its unit
#[derive(Clone, Debug)]
pub enum AnimationWidthValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(AnimationWidthValue { 0 => Number, 1 => Text });
/// Final height; a bare number is px, a text names its unit
#[derive(Clone, Debug)]
pub enum AnimationHeightValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(AnimationHeightValue { 0 => Number, 1 => Text });
/// Distance to the upper edge; a bare number is px, a text names its unit
#[derive(Clone, Debug)]
pub enum AnimationTopValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(AnimationTopValue { 0 => Number, 1 => Text });
/// Distance to the right edge; a bare number is px, a text names its unit
#[derive(Clone, Debug)]
pub enum AnimationRightValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(AnimationRightValue { 0 => Number, 1 => Text });
/// Distance to the lower edge; a bare number is px, a text names its unit
#[derive(Clone, Debug)]
pub enum AnimationBottomValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(AnimationBottomValue { 0 => Number, 1 => Text });
/// Distance to the left edge; a bare number is px, a text names its unit
#[derive(Clone, Debug)]
pub enum AnimationLeftValue {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}
::wx_core::union!(AnimationLeftValue { 0 => Number, 1 => Text });
/// Makes a recorder of animation steps, whose `export()` goes into a tag's `animation`
/// attribute.
///
/// Called as [`Wx::create_animation`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/wx.createAnimation.html)
pub enum CreateAnimation {}
::wx_core::api!(
    CreateAnimation = ANIMATION[0], CreateAnimationOptions => value Animation
);
/// Parameters of [`Wx::create_animation`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CreateAnimationOptions {
    /// How long the group runs. Unit: ms.
    pub duration: Option<f64>,
    /// How the speed changes on the way
    pub timing_function: Option<StepOptionTimingFunction>,
    /// Wait before the group sets off. Unit: ms.
    pub delay: Option<f64>,
    /// Fixed point of turning and scaling, in CSS such as `50% 50% 0`
    pub transform_origin: Option<String>,
}
impl CreateAnimationOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            duration: None,
            timing_function: None,
            delay: None,
            transform_origin: None,
        }
    }
    /// How long the group runs. Unit: ms.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// How the speed changes on the way
    pub fn timing_function(mut self, timing_function: StepOptionTimingFunction) -> Self {
        self.timing_function = Some(timing_function);
        self
    }
    /// Wait before the group sets off. Unit: ms.
    pub fn delay(mut self, delay: f64) -> Self {
        self.delay = Some(delay);
        self
    }
    /// Fixed point of turning and scaling, in CSS such as `50% 50% 0`
    pub fn transform_origin(mut self, transform_origin: impl Into<String>) -> Self {
        self.transform_origin = Some(transform_origin.into());
        self
    }
}
impl Default for CreateAnimationOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    CreateAnimationOptions { duration, timing_function, delay, transform_origin }
);
impl Wx {
    /// Makes a recorder of animation steps, whose `export()` goes into a tag's `animation`
    /// attribute.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/wx.createAnimation.html)
    ///
    /// ```js
    /// const animation = wx.createAnimation({ duration: 400, timingFunction: 'ease' })
    /// animation.opacity(0.5).rotate(45).step()
    /// animation.opacity(1).rotate(0).step({ duration: 200 })
    /// this.setData({ animation: animation.export() })
    /// ```
    pub fn create_animation(
        &self,
        options: CreateAnimationOptions,
    ) -> Result<Animation> {
        self.client.sync::<CreateAnimation>(options)
    }
}
/// Collects changes of style and transform, groups them by `step()` and hands them over by
/// `export()`.
///
/// [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.html)
#[derive(Clone, Debug)]
pub struct Animation {
    client: ::wx_core::Client,
}
::wx_core::object!(Animation = ANIMATION_DESC);
impl Animation {
    /// An object of a host, made of what implements its members.
    pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
        ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
    /// Fades the element in or out.
    ///
    /// Parameters:
    ///
    /// - `value`: 0 is invisible, 1 solid
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.opacity.html)
    pub fn opacity(&self, value: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationOpacity>(AnimationOpacityOptions::new(value))
            .map(|()| self)
    }
    /// Fades the colour behind the element into another.
    ///
    /// Parameters:
    ///
    /// - `value`: CSS colour, such as `#ff0000` or `red`
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.backgroundColor.html)
    pub fn background_color(&self, value: impl Into<String>) -> Result<&Self> {
        self.client
            .sync::<
                AnimationBackgroundColor,
            >(AnimationBackgroundColorOptions::new(value))
            .map(|()| self)
    }
    /// Grows or shrinks the element horizontally.
    ///
    /// Parameters:
    ///
    /// - `value`: Final width; a bare number is px, a text names its unit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.width.html)
    pub fn width(&self, value: AnimationWidthValue) -> Result<&Self> {
        self.client
            .sync::<AnimationWidth>(AnimationWidthOptions::new(value))
            .map(|()| self)
    }
    /// Grows or shrinks the element vertically.
    ///
    /// Parameters:
    ///
    /// - `value`: Final height; a bare number is px, a text names its unit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.height.html)
    pub fn height(&self, value: AnimationHeightValue) -> Result<&Self> {
        self.client
            .sync::<AnimationHeight>(AnimationHeightOptions::new(value))
            .map(|()| self)
    }
    /// Lets a positioned element sink or rise by the room left above it.
    ///
    /// Parameters:
    ///
    /// - `value`: Distance to the upper edge; a bare number is px, a text names its unit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.top.html)
    pub fn top(&self, value: AnimationTopValue) -> Result<&Self> {
        self.client.sync::<AnimationTop>(AnimationTopOptions::new(value)).map(|()| self)
    }
    /// Draws a positioned element in from the right side of its container, or lets it go.
    ///
    /// Parameters:
    ///
    /// - `value`: Distance to the right edge; a bare number is px, a text names its unit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.right.html)
    pub fn right(&self, value: AnimationRightValue) -> Result<&Self> {
        self.client
            .sync::<AnimationRight>(AnimationRightOptions::new(value))
            .map(|()| self)
    }
    /// Slides a positioned element up or down, holding it by its lower edge.
    ///
    /// Parameters:
    ///
    /// - `value`: Distance to the lower edge; a bare number is px, a text names its unit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.bottom.html)
    pub fn bottom(&self, value: AnimationBottomValue) -> Result<&Self> {
        self.client
            .sync::<AnimationBottom>(AnimationBottomOptions::new(value))
            .map(|()| self)
    }
    /// Slides a positioned element sideways, measured from the left of its container.
    ///
    /// Parameters:
    ///
    /// - `value`: Distance to the left edge; a bare number is px, a text names its unit
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.left.html)
    pub fn left(&self, value: AnimationLeftValue) -> Result<&Self> {
        self.client
            .sync::<AnimationLeft>(AnimationLeftOptions::new(value))
            .map(|()| self)
    }
    /// Turns the element clockwise about its origin, flat on the screen.
    ///
    /// Parameters:
    ///
    /// - `angle`: How far it turns on the screen; negative is counterclockwise. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotate.html)
    pub fn rotate(&self, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationRotate>(AnimationRotateOptions::new(angle))
            .map(|()| self)
    }
    /// Tips the element about its horizontal axis, like a flap.
    ///
    /// Parameters:
    ///
    /// - `angle`: How far it tips. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotateX.html)
    pub fn rotate_x(&self, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationRotateX>(AnimationRotateXOptions::new(angle))
            .map(|()| self)
    }
    /// Swings the element about its vertical axis, like a door.
    ///
    /// Parameters:
    ///
    /// - `angle`: How far it swings. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotateY.html)
    pub fn rotate_y(&self, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationRotateY>(AnimationRotateYOptions::new(angle))
            .map(|()| self)
    }
    /// Turns the element about the axis towards the viewer, like a clock hand.
    ///
    /// Parameters:
    ///
    /// - `angle`: How far it goes round like a hand. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotateZ.html)
    pub fn rotate_z(&self, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationRotateZ>(AnimationRotateZOptions::new(angle))
            .map(|()| self)
    }
    /// Turns the element clockwise about an axis in space that you choose.
    ///
    /// Parameters:
    ///
    /// - `x`: Share of the axis pointing right
    /// - `y`: Share of the axis pointing down
    /// - `z`: Share of the axis pointing towards the viewer
    /// - `angle`: How far it turns about the axis. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotate3d.html)
    pub fn rotate3d(&self, x: f64, y: f64, z: f64, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationRotate3d>(AnimationRotate3dOptions::new(x, y, z, angle))
            .map(|()| self)
    }
    /// Makes the element larger or smaller, both ways alike unless a second factor is given.
    ///
    /// Parameters:
    ///
    /// - `sx`: Factor across; for both directions when `sy` is absent
    /// - `sy`: Factor down, if it differs
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scale.html)
    pub fn scale(&self, sx: f64, sy: Option<f64>) -> Result<&Self> {
        let options = AnimationScaleOptions { sx, sy };
        self.client.sync::<AnimationScale>(options).map(|()| self)
    }
    /// Stretches or squeezes the element sideways only.
    ///
    /// Parameters:
    ///
    /// - `scale`: Factor sideways, 1 leaves it
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scaleX.html)
    pub fn scale_x(&self, scale: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationScaleX>(AnimationScaleXOptions::new(scale))
            .map(|()| self)
    }
    /// Stretches or squeezes the element up and down only.
    ///
    /// Parameters:
    ///
    /// - `scale`: Factor up and down, 1 leaves it
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scaleY.html)
    pub fn scale_y(&self, scale: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationScaleY>(AnimationScaleYOptions::new(scale))
            .map(|()| self)
    }
    /// Stretches the element in depth, seen only together with a turn in space.
    ///
    /// Parameters:
    ///
    /// - `scale`: Factor in depth, 1 leaves it
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scaleZ.html)
    pub fn scale_z(&self, scale: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationScaleZ>(AnimationScaleZOptions::new(scale))
            .map(|()| self)
    }
    /// Makes the element larger or smaller by a factor for each of the three directions.
    ///
    /// Parameters:
    ///
    /// - `sx`: Factor from left to right
    /// - `sy`: Factor from top to bottom
    /// - `sz`: Factor in depth
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scale3d.html)
    pub fn scale3d(&self, sx: f64, sy: f64, sz: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationScale3d>(AnimationScale3dOptions::new(sx, sy, sz))
            .map(|()| self)
    }
    /// Shifts the element on the screen without changing the layout; one number shifts sideways
    /// only.
    ///
    /// Parameters:
    ///
    /// - `tx`: Way to the right, negative to the left. Unit: px.
    /// - `ty`: Way downwards, negative upwards. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translate.html)
    pub fn translate(&self, tx: Option<f64>, ty: Option<f64>) -> Result<&Self> {
        let options = AnimationTranslateOptions {
            tx,
            ty,
        };
        self.client.sync::<AnimationTranslate>(options).map(|()| self)
    }
    /// Shifts the element to the right, or to the left by a negative number.
    ///
    /// Parameters:
    ///
    /// - `translation`: How far it goes sideways. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translateX.html)
    pub fn translate_x(&self, translation: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationTranslateX>(AnimationTranslateXOptions::new(translation))
            .map(|()| self)
    }
    /// Shifts the element downwards, or upwards by a negative number.
    ///
    /// Parameters:
    ///
    /// - `translation`: How far it goes up or down. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translateY.html)
    pub fn translate_y(&self, translation: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationTranslateY>(AnimationTranslateYOptions::new(translation))
            .map(|()| self)
    }
    /// Brings the element nearer to the viewer, or farther by a negative number.
    ///
    /// Parameters:
    ///
    /// - `translation`: How far it comes nearer. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translateZ.html)
    pub fn translate_z(&self, translation: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationTranslateZ>(AnimationTranslateZOptions::new(translation))
            .map(|()| self)
    }
    /// Shifts the element sideways, vertically and in depth.
    ///
    /// Parameters:
    ///
    /// - `tx`: Part of the way to the right. Unit: px.
    /// - `ty`: Part of the way downwards. Unit: px.
    /// - `tz`: Part of the way towards the viewer. Unit: px.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translate3d.html)
    pub fn translate3d(
        &self,
        tx: Option<f64>,
        ty: Option<f64>,
        tz: Option<f64>,
    ) -> Result<&Self> {
        let options = AnimationTranslate3dOptions {
            tx,
            ty,
            tz,
        };
        self.client.sync::<AnimationTranslate3d>(options).map(|()| self)
    }
    /// Slants the element in both directions, turning a square into a rhomboid.
    ///
    /// Parameters:
    ///
    /// - `ax`: Slant sideways. Unit: degree.
    /// - `ay`: Slant up and down. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.skew.html)
    pub fn skew(&self, ax: f64, ay: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationSkew>(AnimationSkewOptions::new(ax, ay))
            .map(|()| self)
    }
    /// Slants the element sideways, as italic letters are.
    ///
    /// Parameters:
    ///
    /// - `angle`: How far it leans. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.skewX.html)
    pub fn skew_x(&self, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationSkewX>(AnimationSkewXOptions::new(angle))
            .map(|()| self)
    }
    /// Slants the element up and down, its sides staying upright.
    ///
    /// Parameters:
    ///
    /// - `angle`: How far its top edge climbs or falls. Unit: degree.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.skewY.html)
    pub fn skew_y(&self, angle: f64) -> Result<&Self> {
        self.client
            .sync::<AnimationSkewY>(AnimationSkewYOptions::new(angle))
            .map(|()| self)
    }
    /// Applies a flat transform of six numbers, as CSS `matrix()` does.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.matrix.html)
    pub fn matrix(&self) -> Result<&Self> {
        self.client.sync::<AnimationMatrix>(()).map(|()| self)
    }
    /// Applies a transform in space of sixteen numbers, as CSS `matrix3d()` does.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.matrix3d.html)
    pub fn matrix3d(&self) -> Result<&Self> {
        self.client.sync::<AnimationMatrix3d>(()).map(|()| self)
    }
    /// Closes a group: what it holds runs together, and the next group starts afterwards.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.step.html)
    ///
    /// ```js
    /// animation.translateX(100).scale(2).step({ duration: 300, timingFunction: 'ease-out' })
    /// animation.translateX(0).scale(1).step({ delay: 100 })
    /// ```
    pub fn step(&self, options: AnimationStepOptions) -> Result<&Self> {
        self.client.sync::<AnimationStep>(options).map(|()| self)
    }
    /// Hands over the collected groups for the tag's `animation` and forgets them.
    ///
    /// [Official
    /// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.export.html)
    pub fn export(&self) -> Result<AnimationExportResult> {
        self.client.sync::<AnimationExport>(())
    }
}
impl AsRef<::wx_core::Client> for Animation {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Fades the element in or out.
///
/// Called as [`Animation::opacity`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.opacity.html)
pub enum AnimationOpacity {}
::wx_core::api!(
    AnimationOpacity = object ANIMATION_DESC[0], AnimationOpacityOptions => fields()
);
/// Parameters of [`Animation::opacity`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationOpacityOptions {
    /// 0 is invisible, 1 solid
    pub value: f64,
}
impl AnimationOpacityOptions {
    /// With all of them.
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationOpacityOptions { value });
/// Fades the colour behind the element into another.
///
/// Called as [`Animation::background_color`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.backgroundColor.html)
pub enum AnimationBackgroundColor {}
::wx_core::api!(
    AnimationBackgroundColor = object ANIMATION_DESC[1], AnimationBackgroundColorOptions
    => fields()
);
/// Parameters of [`Animation::background_color`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationBackgroundColorOptions {
    /// CSS colour, such as `#ff0000` or `red`
    pub value: String,
}
impl AnimationBackgroundColorOptions {
    /// With all of them.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
::wx_core::record!(AnimationBackgroundColorOptions { value });
/// Grows or shrinks the element horizontally.
///
/// Called as [`Animation::width`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.width.html)
pub enum AnimationWidth {}
::wx_core::api!(
    AnimationWidth = object ANIMATION_DESC[2], AnimationWidthOptions => fields()
);
/// Parameters of [`Animation::width`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationWidthOptions {
    /// Final width; a bare number is px, a text names its unit
    pub value: AnimationWidthValue,
}
impl AnimationWidthOptions {
    /// With all of them.
    pub fn new(value: AnimationWidthValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationWidthOptions { value });
/// Grows or shrinks the element vertically.
///
/// Called as [`Animation::height`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.height.html)
pub enum AnimationHeight {}
::wx_core::api!(
    AnimationHeight = object ANIMATION_DESC[3], AnimationHeightOptions => fields()
);
/// Parameters of [`Animation::height`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationHeightOptions {
    /// Final height; a bare number is px, a text names its unit
    pub value: AnimationHeightValue,
}
impl AnimationHeightOptions {
    /// With all of them.
    pub fn new(value: AnimationHeightValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationHeightOptions { value });
/// Lets a positioned element sink or rise by the room left above it.
///
/// Called as [`Animation::top`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.top.html)
pub enum AnimationTop {}
::wx_core::api!(
    AnimationTop = object ANIMATION_DESC[4], AnimationTopOptions => fields()
);
/// Parameters of [`Animation::top`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationTopOptions {
    /// Distance to the upper edge; a bare number is px, a text names its unit
    pub value: AnimationTopValue,
}
impl AnimationTopOptions {
    /// With all of them.
    pub fn new(value: AnimationTopValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationTopOptions { value });
/// Draws a positioned element in from the right side of its container, or lets it go.
///
/// Called as [`Animation::right`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.right.html)
pub enum AnimationRight {}
::wx_core::api!(
    AnimationRight = object ANIMATION_DESC[5], AnimationRightOptions => fields()
);
/// Parameters of [`Animation::right`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationRightOptions {
    /// Distance to the right edge; a bare number is px, a text names its unit
    pub value: AnimationRightValue,
}
impl AnimationRightOptions {
    /// With all of them.
    pub fn new(value: AnimationRightValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationRightOptions { value });
/// Slides a positioned element up or down, holding it by its lower edge.
///
/// Called as [`Animation::bottom`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.bottom.html)
pub enum AnimationBottom {}
::wx_core::api!(
    AnimationBottom = object ANIMATION_DESC[6], AnimationBottomOptions => fields()
);
/// Parameters of [`Animation::bottom`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationBottomOptions {
    /// Distance to the lower edge; a bare number is px, a text names its unit
    pub value: AnimationBottomValue,
}
impl AnimationBottomOptions {
    /// With all of them.
    pub fn new(value: AnimationBottomValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationBottomOptions { value });
/// Slides a positioned element sideways, measured from the left of its container.
///
/// Called as [`Animation::left`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.left.html)
pub enum AnimationLeft {}
::wx_core::api!(
    AnimationLeft = object ANIMATION_DESC[7], AnimationLeftOptions => fields()
);
/// Parameters of [`Animation::left`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationLeftOptions {
    /// Distance to the left edge; a bare number is px, a text names its unit
    pub value: AnimationLeftValue,
}
impl AnimationLeftOptions {
    /// With all of them.
    pub fn new(value: AnimationLeftValue) -> Self {
        Self { value }
    }
}
::wx_core::record!(AnimationLeftOptions { value });
/// Turns the element clockwise about its origin, flat on the screen.
///
/// Called as [`Animation::rotate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotate.html)
pub enum AnimationRotate {}
::wx_core::api!(
    AnimationRotate = object ANIMATION_DESC[8], AnimationRotateOptions => fields()
);
/// Parameters of [`Animation::rotate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationRotateOptions {
    /// How far it turns on the screen; negative is counterclockwise. Unit: degree.
    pub angle: f64,
}
impl AnimationRotateOptions {
    /// With all of them.
    pub fn new(angle: f64) -> Self {
        Self { angle }
    }
}
::wx_core::record!(AnimationRotateOptions { angle });
/// Tips the element about its horizontal axis, like a flap.
///
/// Called as [`Animation::rotate_x`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotateX.html)
pub enum AnimationRotateX {}
::wx_core::api!(
    AnimationRotateX = object ANIMATION_DESC[9], AnimationRotateXOptions => fields()
);
/// Parameters of [`Animation::rotate_x`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationRotateXOptions {
    /// How far it tips. Unit: degree.
    pub angle: f64,
}
impl AnimationRotateXOptions {
    /// With all of them.
    pub fn new(angle: f64) -> Self {
        Self { angle }
    }
}
::wx_core::record!(AnimationRotateXOptions { angle });
/// Swings the element about its vertical axis, like a door.
///
/// Called as [`Animation::rotate_y`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotateY.html)
pub enum AnimationRotateY {}
::wx_core::api!(
    AnimationRotateY = object ANIMATION_DESC[10], AnimationRotateYOptions => fields()
);
/// Parameters of [`Animation::rotate_y`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationRotateYOptions {
    /// How far it swings. Unit: degree.
    pub angle: f64,
}
impl AnimationRotateYOptions {
    /// With all of them.
    pub fn new(angle: f64) -> Self {
        Self { angle }
    }
}
::wx_core::record!(AnimationRotateYOptions { angle });
/// Turns the element about the axis towards the viewer, like a clock hand.
///
/// Called as [`Animation::rotate_z`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotateZ.html)
pub enum AnimationRotateZ {}
::wx_core::api!(
    AnimationRotateZ = object ANIMATION_DESC[11], AnimationRotateZOptions => fields()
);
/// Parameters of [`Animation::rotate_z`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationRotateZOptions {
    /// How far it goes round like a hand. Unit: degree.
    pub angle: f64,
}
impl AnimationRotateZOptions {
    /// With all of them.
    pub fn new(angle: f64) -> Self {
        Self { angle }
    }
}
::wx_core::record!(AnimationRotateZOptions { angle });
/// Turns the element clockwise about an axis in space that you choose.
///
/// Called as [`Animation::rotate3d`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.rotate3d.html)
pub enum AnimationRotate3d {}
::wx_core::api!(
    AnimationRotate3d = object ANIMATION_DESC[12], AnimationRotate3dOptions => fields()
);
/// Parameters of [`Animation::rotate3d`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationRotate3dOptions {
    /// Share of the axis pointing right
    pub x: f64,
    /// Share of the axis pointing down
    pub y: f64,
    /// Share of the axis pointing towards the viewer
    pub z: f64,
    /// How far it turns about the axis. Unit: degree.
    pub angle: f64,
}
impl AnimationRotate3dOptions {
    /// With all of them.
    pub fn new(x: f64, y: f64, z: f64, angle: f64) -> Self {
        Self { x, y, z, angle }
    }
}
::wx_core::record!(AnimationRotate3dOptions { x, y, z, angle });
/// Makes the element larger or smaller, both ways alike unless a second factor is given.
///
/// Called as [`Animation::scale`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scale.html)
pub enum AnimationScale {}
::wx_core::api!(
    AnimationScale = object ANIMATION_DESC[13], AnimationScaleOptions => fields()
);
/// Parameters of [`Animation::scale`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationScaleOptions {
    /// Factor across; for both directions when `sy` is absent
    pub sx: f64,
    /// Factor down, if it differs
    pub sy: Option<f64>,
}
impl AnimationScaleOptions {
    /// With the required ones; the others are left out.
    pub fn new(sx: f64) -> Self {
        Self { sx, sy: None }
    }
    /// Factor down, if it differs
    pub fn sy(mut self, sy: f64) -> Self {
        self.sy = Some(sy);
        self
    }
}
::wx_core::record!(AnimationScaleOptions { sx, sy });
/// Stretches or squeezes the element sideways only.
///
/// Called as [`Animation::scale_x`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scaleX.html)
pub enum AnimationScaleX {}
::wx_core::api!(
    AnimationScaleX = object ANIMATION_DESC[14], AnimationScaleXOptions => fields()
);
/// Parameters of [`Animation::scale_x`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationScaleXOptions {
    /// Factor sideways, 1 leaves it
    pub scale: f64,
}
impl AnimationScaleXOptions {
    /// With all of them.
    pub fn new(scale: f64) -> Self {
        Self { scale }
    }
}
::wx_core::record!(AnimationScaleXOptions { scale });
/// Stretches or squeezes the element up and down only.
///
/// Called as [`Animation::scale_y`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scaleY.html)
pub enum AnimationScaleY {}
::wx_core::api!(
    AnimationScaleY = object ANIMATION_DESC[15], AnimationScaleYOptions => fields()
);
/// Parameters of [`Animation::scale_y`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationScaleYOptions {
    /// Factor up and down, 1 leaves it
    pub scale: f64,
}
impl AnimationScaleYOptions {
    /// With all of them.
    pub fn new(scale: f64) -> Self {
        Self { scale }
    }
}
::wx_core::record!(AnimationScaleYOptions { scale });
/// Stretches the element in depth, seen only together with a turn in space.
///
/// Called as [`Animation::scale_z`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scaleZ.html)
pub enum AnimationScaleZ {}
::wx_core::api!(
    AnimationScaleZ = object ANIMATION_DESC[16], AnimationScaleZOptions => fields()
);
/// Parameters of [`Animation::scale_z`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationScaleZOptions {
    /// Factor in depth, 1 leaves it
    pub scale: f64,
}
impl AnimationScaleZOptions {
    /// With all of them.
    pub fn new(scale: f64) -> Self {
        Self { scale }
    }
}
::wx_core::record!(AnimationScaleZOptions { scale });
/// Makes the element larger or smaller by a factor for each of the three directions.
///
/// Called as [`Animation::scale3d`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.scale3d.html)
pub enum AnimationScale3d {}
::wx_core::api!(
    AnimationScale3d = object ANIMATION_DESC[17], AnimationScale3dOptions => fields()
);
/// Parameters of [`Animation::scale3d`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationScale3dOptions {
    /// Factor from left to right
    pub sx: f64,
    /// Factor from top to bottom
    pub sy: f64,
    /// Factor in depth
    pub sz: f64,
}
impl AnimationScale3dOptions {
    /// With all of them.
    pub fn new(sx: f64, sy: f64, sz: f64) -> Self {
        Self { sx, sy, sz }
    }
}
::wx_core::record!(AnimationScale3dOptions { sx, sy, sz });
/// Shifts the element on the screen without changing the layout; one number shifts sideways
/// only.
///
/// Called as [`Animation::translate`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translate.html)
pub enum AnimationTranslate {}
::wx_core::api!(
    AnimationTranslate = object ANIMATION_DESC[18], AnimationTranslateOptions => fields()
);
/// Parameters of [`Animation::translate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationTranslateOptions {
    /// Way to the right, negative to the left. Unit: px.
    pub tx: Option<f64>,
    /// Way downwards, negative upwards. Unit: px.
    pub ty: Option<f64>,
}
impl AnimationTranslateOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self { tx: None, ty: None }
    }
    /// Way to the right, negative to the left. Unit: px.
    pub fn tx(mut self, tx: f64) -> Self {
        self.tx = Some(tx);
        self
    }
    /// Way downwards, negative upwards. Unit: px.
    pub fn ty(mut self, ty: f64) -> Self {
        self.ty = Some(ty);
        self
    }
}
impl Default for AnimationTranslateOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(AnimationTranslateOptions { tx, ty });
/// Shifts the element to the right, or to the left by a negative number.
///
/// Called as [`Animation::translate_x`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translateX.html)
pub enum AnimationTranslateX {}
::wx_core::api!(
    AnimationTranslateX = object ANIMATION_DESC[19], AnimationTranslateXOptions =>
    fields()
);
/// Parameters of [`Animation::translate_x`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationTranslateXOptions {
    /// How far it goes sideways. Unit: px.
    pub translation: f64,
}
impl AnimationTranslateXOptions {
    /// With all of them.
    pub fn new(translation: f64) -> Self {
        Self { translation }
    }
}
::wx_core::record!(AnimationTranslateXOptions { translation });
/// Shifts the element downwards, or upwards by a negative number.
///
/// Called as [`Animation::translate_y`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translateY.html)
pub enum AnimationTranslateY {}
::wx_core::api!(
    AnimationTranslateY = object ANIMATION_DESC[20], AnimationTranslateYOptions =>
    fields()
);
/// Parameters of [`Animation::translate_y`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationTranslateYOptions {
    /// How far it goes up or down. Unit: px.
    pub translation: f64,
}
impl AnimationTranslateYOptions {
    /// With all of them.
    pub fn new(translation: f64) -> Self {
        Self { translation }
    }
}
::wx_core::record!(AnimationTranslateYOptions { translation });
/// Brings the element nearer to the viewer, or farther by a negative number.
///
/// Called as [`Animation::translate_z`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translateZ.html)
pub enum AnimationTranslateZ {}
::wx_core::api!(
    AnimationTranslateZ = object ANIMATION_DESC[21], AnimationTranslateZOptions =>
    fields()
);
/// Parameters of [`Animation::translate_z`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationTranslateZOptions {
    /// How far it comes nearer. Unit: px.
    pub translation: f64,
}
impl AnimationTranslateZOptions {
    /// With all of them.
    pub fn new(translation: f64) -> Self {
        Self { translation }
    }
}
::wx_core::record!(AnimationTranslateZOptions { translation });
/// Shifts the element sideways, vertically and in depth.
///
/// Called as [`Animation::translate3d`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.translate3d.html)
pub enum AnimationTranslate3d {}
::wx_core::api!(
    AnimationTranslate3d = object ANIMATION_DESC[22], AnimationTranslate3dOptions =>
    fields()
);
/// Parameters of [`Animation::translate3d`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationTranslate3dOptions {
    /// Part of the way to the right. Unit: px.
    pub tx: Option<f64>,
    /// Part of the way downwards. Unit: px.
    pub ty: Option<f64>,
    /// Part of the way towards the viewer. Unit: px.
    pub tz: Option<f64>,
}
impl AnimationTranslate3dOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            tx: None,
            ty: None,
            tz: None,
        }
    }
    /// Part of the way to the right. Unit: px.
    pub fn tx(mut self, tx: f64) -> Self {
        self.tx = Some(tx);
        self
    }
    /// Part of the way downwards. Unit: px.
    pub fn ty(mut self, ty: f64) -> Self {
        self.ty = Some(ty);
        self
    }
    /// Part of the way towards the viewer. Unit: px.
    pub fn tz(mut self, tz: f64) -> Self {
        self.tz = Some(tz);
        self
    }
}
impl Default for AnimationTranslate3dOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(AnimationTranslate3dOptions { tx, ty, tz });
/// Slants the element in both directions, turning a square into a rhomboid.
///
/// Called as [`Animation::skew`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.skew.html)
pub enum AnimationSkew {}
::wx_core::api!(
    AnimationSkew = object ANIMATION_DESC[23], AnimationSkewOptions => fields()
);
/// Parameters of [`Animation::skew`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationSkewOptions {
    /// Slant sideways. Unit: degree.
    pub ax: f64,
    /// Slant up and down. Unit: degree.
    pub ay: f64,
}
impl AnimationSkewOptions {
    /// With all of them.
    pub fn new(ax: f64, ay: f64) -> Self {
        Self { ax, ay }
    }
}
::wx_core::record!(AnimationSkewOptions { ax, ay });
/// Slants the element sideways, as italic letters are.
///
/// Called as [`Animation::skew_x`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.skewX.html)
pub enum AnimationSkewX {}
::wx_core::api!(
    AnimationSkewX = object ANIMATION_DESC[24], AnimationSkewXOptions => fields()
);
/// Parameters of [`Animation::skew_x`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationSkewXOptions {
    /// How far it leans. Unit: degree.
    pub angle: f64,
}
impl AnimationSkewXOptions {
    /// With all of them.
    pub fn new(angle: f64) -> Self {
        Self { angle }
    }
}
::wx_core::record!(AnimationSkewXOptions { angle });
/// Slants the element up and down, its sides staying upright.
///
/// Called as [`Animation::skew_y`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.skewY.html)
pub enum AnimationSkewY {}
::wx_core::api!(
    AnimationSkewY = object ANIMATION_DESC[25], AnimationSkewYOptions => fields()
);
/// Parameters of [`Animation::skew_y`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationSkewYOptions {
    /// How far its top edge climbs or falls. Unit: degree.
    pub angle: f64,
}
impl AnimationSkewYOptions {
    /// With all of them.
    pub fn new(angle: f64) -> Self {
        Self { angle }
    }
}
::wx_core::record!(AnimationSkewYOptions { angle });
/// Applies a flat transform of six numbers, as CSS `matrix()` does.
///
/// Called as [`Animation::matrix`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.matrix.html)
pub enum AnimationMatrix {}
::wx_core::api!(AnimationMatrix = object ANIMATION_DESC[26], () => fields());
/// Applies a transform in space of sixteen numbers, as CSS `matrix3d()` does.
///
/// Called as [`Animation::matrix3d`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.matrix3d.html)
pub enum AnimationMatrix3d {}
::wx_core::api!(AnimationMatrix3d = object ANIMATION_DESC[27], () => fields());
/// Closes a group: what it holds runs together, and the next group starts afterwards.
///
/// Called as [`Animation::step`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.step.html)
pub enum AnimationStep {}
::wx_core::api!(
    AnimationStep = object ANIMATION_DESC[28], AnimationStepOptions => fields()
);
/// Parameters of [`Animation::step`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AnimationStepOptions {
    /// How long the group runs. Unit: ms.
    pub duration: Option<f64>,
    /// How the speed changes on the way
    pub timing_function: Option<StepOptionTimingFunction>,
    /// Wait before the group sets off. Unit: ms.
    pub delay: Option<f64>,
    /// Fixed point of turning and scaling, in CSS such as `50% 50% 0`
    pub transform_origin: Option<String>,
}
impl AnimationStepOptions {
    /// Without any; all may be left out.
    pub fn new() -> Self {
        Self {
            duration: None,
            timing_function: None,
            delay: None,
            transform_origin: None,
        }
    }
    /// How long the group runs. Unit: ms.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// How the speed changes on the way
    pub fn timing_function(mut self, timing_function: StepOptionTimingFunction) -> Self {
        self.timing_function = Some(timing_function);
        self
    }
    /// Wait before the group sets off. Unit: ms.
    pub fn delay(mut self, delay: f64) -> Self {
        self.delay = Some(delay);
        self
    }
    /// Fixed point of turning and scaling, in CSS such as `50% 50% 0`
    pub fn transform_origin(mut self, transform_origin: impl Into<String>) -> Self {
        self.transform_origin = Some(transform_origin.into());
        self
    }
}
impl Default for AnimationStepOptions {
    fn default() -> Self {
        Self::new()
    }
}
::wx_core::record!(
    AnimationStepOptions { duration, timing_function, delay, transform_origin }
);
/// Hands over the collected groups for the tag's `animation` and forgets them.
///
/// Called as [`Animation::export`]. [Official
/// page](https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.export.html)
pub enum AnimationExport {}
::wx_core::api!(
    AnimationExport = object ANIMATION_DESC[29], () => value AnimationExportResult
);
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static ANIMATION: Family = Family {
        name: "animation",
        apis: &[
            ApiDesc::sync("createAnimation")
                .params(&CREATE_ANIMATION_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Value(Type::Handle(&ANIMATION_DESC))),
        ],
        properties: &[],
    };
    pub static ANIMATION_DESC: ObjectDesc = ObjectDesc {
        name: "Animation",
        members: &[
            ApiDesc::sync("Animation.opacity")
                .key("opacity")
                .params(&ANIMATION_OPACITY_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.backgroundColor")
                .key("backgroundColor")
                .params(&ANIMATION_BACKGROUND_COLOR_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.width")
                .key("width")
                .params(&ANIMATION_WIDTH_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.height")
                .key("height")
                .params(&ANIMATION_HEIGHT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.top")
                .key("top")
                .params(&ANIMATION_TOP_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.right")
                .key("right")
                .params(&ANIMATION_RIGHT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.bottom")
                .key("bottom")
                .params(&ANIMATION_BOTTOM_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.left")
                .key("left")
                .params(&ANIMATION_LEFT_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.rotate")
                .key("rotate")
                .params(&ANIMATION_ROTATE_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.rotateX")
                .key("rotateX")
                .params(&ANIMATION_ROTATE_X_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.rotateY")
                .key("rotateY")
                .params(&ANIMATION_ROTATE_Y_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.rotateZ")
                .key("rotateZ")
                .params(&ANIMATION_ROTATE_Z_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.rotate3d")
                .key("rotate3d")
                .params(&ANIMATION_ROTATE3D_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2), Arg::Param(3)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.scale")
                .key("scale")
                .params(&ANIMATION_SCALE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.scaleX")
                .key("scaleX")
                .params(&ANIMATION_SCALE_X_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.scaleY")
                .key("scaleY")
                .params(&ANIMATION_SCALE_Y_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.scaleZ")
                .key("scaleZ")
                .params(&ANIMATION_SCALE_Z_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.scale3d")
                .key("scale3d")
                .params(&ANIMATION_SCALE3D_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.translate")
                .key("translate")
                .params(&ANIMATION_TRANSLATE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.translateX")
                .key("translateX")
                .params(&ANIMATION_TRANSLATE_X_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.translateY")
                .key("translateY")
                .params(&ANIMATION_TRANSLATE_Y_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.translateZ")
                .key("translateZ")
                .params(&ANIMATION_TRANSLATE_Z_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.translate3d")
                .key("translate3d")
                .params(&ANIMATION_TRANSLATE3D_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.skew")
                .key("skew")
                .params(&ANIMATION_SKEW_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.skewX")
                .key("skewX")
                .params(&ANIMATION_SKEW_X_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.skewY")
                .key("skewY")
                .params(&ANIMATION_SKEW_Y_OPTIONS)
                .args(&[&[Arg::Param(0)]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.matrix").key("matrix").returns(Returns::Itself),
            ApiDesc::sync("Animation.matrix3d").key("matrix3d").returns(Returns::Itself),
            ApiDesc::sync("Animation.step")
                .key("step")
                .params(&ANIMATION_STEP_OPTIONS)
                .args(&[&[Arg::Options]])
                .returns(Returns::Itself),
            ApiDesc::sync("Animation.export")
                .key("export")
                .returns(Returns::Value(Type::Struct(&ANIMATION_EXPORT_RESULT))),
        ],
    };
    pub static CREATE_ANIMATION_OPTIONS: StructDesc = StructDesc::new(
        "CreateAnimationOptions",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("timingFunction", Type::Enum(&STEP_OPTION_TIMING_FUNCTION))
                .optional(),
            FieldDesc::new("delay", Type::Number).optional(),
            FieldDesc::new("transformOrigin", Type::String).optional(),
        ],
    );
    pub static ANIMATION_OPACITY_OPTIONS: StructDesc = StructDesc::new(
        "AnimationOpacityOptions",
        &[FieldDesc::new("value", Type::Number)],
    );
    pub static ANIMATION_BACKGROUND_COLOR_OPTIONS: StructDesc = StructDesc::new(
        "AnimationBackgroundColorOptions",
        &[FieldDesc::new("value", Type::String)],
    );
    pub static ANIMATION_WIDTH_OPTIONS: StructDesc = StructDesc::new(
        "AnimationWidthOptions",
        &[FieldDesc::new("value", Type::Union(&ANIMATION_WIDTH_VALUE))],
    );
    pub static ANIMATION_HEIGHT_OPTIONS: StructDesc = StructDesc::new(
        "AnimationHeightOptions",
        &[FieldDesc::new("value", Type::Union(&ANIMATION_HEIGHT_VALUE))],
    );
    pub static ANIMATION_TOP_OPTIONS: StructDesc = StructDesc::new(
        "AnimationTopOptions",
        &[FieldDesc::new("value", Type::Union(&ANIMATION_TOP_VALUE))],
    );
    pub static ANIMATION_RIGHT_OPTIONS: StructDesc = StructDesc::new(
        "AnimationRightOptions",
        &[FieldDesc::new("value", Type::Union(&ANIMATION_RIGHT_VALUE))],
    );
    pub static ANIMATION_BOTTOM_OPTIONS: StructDesc = StructDesc::new(
        "AnimationBottomOptions",
        &[FieldDesc::new("value", Type::Union(&ANIMATION_BOTTOM_VALUE))],
    );
    pub static ANIMATION_LEFT_OPTIONS: StructDesc = StructDesc::new(
        "AnimationLeftOptions",
        &[FieldDesc::new("value", Type::Union(&ANIMATION_LEFT_VALUE))],
    );
    pub static ANIMATION_ROTATE_OPTIONS: StructDesc = StructDesc::new(
        "AnimationRotateOptions",
        &[FieldDesc::new("angle", Type::Number)],
    );
    pub static ANIMATION_ROTATE_X_OPTIONS: StructDesc = StructDesc::new(
        "AnimationRotateXOptions",
        &[FieldDesc::new("angle", Type::Number)],
    );
    pub static ANIMATION_ROTATE_Y_OPTIONS: StructDesc = StructDesc::new(
        "AnimationRotateYOptions",
        &[FieldDesc::new("angle", Type::Number)],
    );
    pub static ANIMATION_ROTATE_Z_OPTIONS: StructDesc = StructDesc::new(
        "AnimationRotateZOptions",
        &[FieldDesc::new("angle", Type::Number)],
    );
    pub static ANIMATION_ROTATE3D_OPTIONS: StructDesc = StructDesc::new(
        "AnimationRotate3dOptions",
        &[
            FieldDesc::new("x", Type::Number),
            FieldDesc::new("y", Type::Number),
            FieldDesc::new("z", Type::Number),
            FieldDesc::new("angle", Type::Number),
        ],
    );
    pub static ANIMATION_SCALE_OPTIONS: StructDesc = StructDesc::new(
        "AnimationScaleOptions",
        &[
            FieldDesc::new("sx", Type::Number),
            FieldDesc::new("sy", Type::Number).optional(),
        ],
    );
    pub static ANIMATION_SCALE_X_OPTIONS: StructDesc = StructDesc::new(
        "AnimationScaleXOptions",
        &[FieldDesc::new("scale", Type::Number)],
    );
    pub static ANIMATION_SCALE_Y_OPTIONS: StructDesc = StructDesc::new(
        "AnimationScaleYOptions",
        &[FieldDesc::new("scale", Type::Number)],
    );
    pub static ANIMATION_SCALE_Z_OPTIONS: StructDesc = StructDesc::new(
        "AnimationScaleZOptions",
        &[FieldDesc::new("scale", Type::Number)],
    );
    pub static ANIMATION_SCALE3D_OPTIONS: StructDesc = StructDesc::new(
        "AnimationScale3dOptions",
        &[
            FieldDesc::new("sx", Type::Number),
            FieldDesc::new("sy", Type::Number),
            FieldDesc::new("sz", Type::Number),
        ],
    );
    pub static ANIMATION_TRANSLATE_OPTIONS: StructDesc = StructDesc::new(
        "AnimationTranslateOptions",
        &[
            FieldDesc::new("tx", Type::Number).optional(),
            FieldDesc::new("ty", Type::Number).optional(),
        ],
    );
    pub static ANIMATION_TRANSLATE_X_OPTIONS: StructDesc = StructDesc::new(
        "AnimationTranslateXOptions",
        &[FieldDesc::new("translation", Type::Number)],
    );
    pub static ANIMATION_TRANSLATE_Y_OPTIONS: StructDesc = StructDesc::new(
        "AnimationTranslateYOptions",
        &[FieldDesc::new("translation", Type::Number)],
    );
    pub static ANIMATION_TRANSLATE_Z_OPTIONS: StructDesc = StructDesc::new(
        "AnimationTranslateZOptions",
        &[FieldDesc::new("translation", Type::Number)],
    );
    pub static ANIMATION_TRANSLATE3D_OPTIONS: StructDesc = StructDesc::new(
        "AnimationTranslate3dOptions",
        &[
            FieldDesc::new("tx", Type::Number).optional(),
            FieldDesc::new("ty", Type::Number).optional(),
            FieldDesc::new("tz", Type::Number).optional(),
        ],
    );
    pub static ANIMATION_SKEW_OPTIONS: StructDesc = StructDesc::new(
        "AnimationSkewOptions",
        &[FieldDesc::new("ax", Type::Number), FieldDesc::new("ay", Type::Number)],
    );
    pub static ANIMATION_SKEW_X_OPTIONS: StructDesc = StructDesc::new(
        "AnimationSkewXOptions",
        &[FieldDesc::new("angle", Type::Number)],
    );
    pub static ANIMATION_SKEW_Y_OPTIONS: StructDesc = StructDesc::new(
        "AnimationSkewYOptions",
        &[FieldDesc::new("angle", Type::Number)],
    );
    pub static ANIMATION_STEP_OPTIONS: StructDesc = StructDesc::new(
        "AnimationStepOptions",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("timingFunction", Type::Enum(&STEP_OPTION_TIMING_FUNCTION))
                .optional(),
            FieldDesc::new("delay", Type::Number).optional(),
            FieldDesc::new("transformOrigin", Type::String).optional(),
        ],
    );
    pub static STEP_OPTION: StructDesc = StructDesc::new(
        "StepOption",
        &[
            FieldDesc::new("duration", Type::Number).optional(),
            FieldDesc::new("timingFunction", Type::Enum(&STEP_OPTION_TIMING_FUNCTION))
                .optional(),
            FieldDesc::new("delay", Type::Number).optional(),
            FieldDesc::new("transformOrigin", Type::String).optional(),
        ],
    );
    pub static ANIMATION_EXPORT_RESULT: StructDesc = StructDesc::new(
        "AnimationExportResult",
        &[FieldDesc::new("actions", Type::List(&Type::Object))],
    );
    pub static STEP_OPTION_TIMING_FUNCTION: EnumDesc = EnumDesc {
        name: "StepOptionTimingFunction",
        values: &[
            EnumValue::Text("linear"),
            EnumValue::Text("ease"),
            EnumValue::Text("ease-in"),
            EnumValue::Text("ease-in-out"),
            EnumValue::Text("ease-out"),
            EnumValue::Text("step-start"),
            EnumValue::Text("step-end"),
        ],
    };
    pub static ANIMATION_WIDTH_VALUE: [Type; 2] = [Type::Number, Type::String];
    pub static ANIMATION_HEIGHT_VALUE: [Type; 2] = [Type::Number, Type::String];
    pub static ANIMATION_TOP_VALUE: [Type; 2] = [Type::Number, Type::String];
    pub static ANIMATION_RIGHT_VALUE: [Type; 2] = [Type::Number, Type::String];
    pub static ANIMATION_BOTTOM_VALUE: [Type; 2] = [Type::Number, Type::String];
    pub static ANIMATION_LEFT_VALUE: [Type; 2] = [Type::Number, Type::String];
}
