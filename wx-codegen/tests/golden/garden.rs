// Generated from 2 spec files by `cargo wx generate`. Do not edit.
/// Calls the APIs of a host from Rust.
#[derive(Clone, Debug)]
pub struct Garden {
    client: ::wx_core::Client,
}
#[allow(dead_code)]
impl Garden {
    /// The client of this host.
    pub fn new(host: &::wx_core::Host) -> Self {
        Self { client: host.client() }
    }
    /// The untyped client behind this one: it also emits events and makes streams of them.
    pub fn client(&self) -> &::wx_core::Client {
        &self.client
    }
}
impl AsRef<::wx_core::Client> for Garden {
    fn as_ref(&self) -> &::wx_core::Client {
        &self.client
    }
}
/// Garden
///
/// A garden that can be watered.
#[allow(dead_code, unused_imports, clippy::all)]
pub mod garden {
    use ::wx_core::prelude::*;
    use super::Garden;
    use self::tables::*;
    pub use self::tables::GARDEN;
    /// A part of the year.
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Season {
        /// March to May
        Spring,
        /// Wide
        Panorama,
        /// Flat
        ///
        /// Since 1.2.0.
        N2d,
        /// A value that the spec does not list.
        Other(String),
    }
    ::wx_core::enumeration!(Season { Spring, Panorama, N2d } + Other);
    /// How wet it is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Level {
        /// Dry
        Minus1,
        /// Very wet
        Soaked,
    }
    ::wx_core::enumeration!(Level { Minus1, Soaked });
    /// A patch of earth.
    ///
    /// Since 1.1.0.
    #[derive(Clone, Debug)]
    pub struct Bed {
        /// What grows there
        pub r#type: String,
        /// A keyword that cannot be raw
        pub self_: Option<i32>,
        /// Starts with capitals
        pub sdk_version: Option<u32>,
        /// Has a dot
        pub scope_user_info: Option<bool>,
        /// Beds within
        pub beds: Option<Vec<Bed>>,
        /// May be null
        pub plant: Option<Nullable<super::plants::Plant>>,
        /// Any other measure
        pub rest: BTreeMap<String, f64>,
    }
    ::wx_core::record!(
        Bed { r#type, self_, sdk_version, scope_user_info, beds, plant, rest }
    );
    /// How much.
    #[derive(Clone, Debug)]
    pub enum Amount {
        /// A number.
        Number(f64),
        /// A value of a type of its own.
        Season(Season),
        /// A list.
        TextList(Vec<String>),
        /// An object of the host.
        Cart(Cart),
    }
    ::wx_core::union!(Amount { 0 => Number, 1 => Season, 2 => TextList, 3 => Cart });
    /// Free tags.
    pub type Tags = BTreeMap<String, String>;
    /// What the garden reports.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GardenFault {
        /// It was never dug.
        NoSuchBed,
    }
    impl From<GardenFault> for WxError {
        fn from(error: GardenFault) -> Self {
            match error {
                GardenFault::NoSuchBed => {
                    WxError::fail("no such bed").errno(7).err_code(1300002)
                }
            }
        }
    }
    /// Of the fence
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SetMtuColor {
        /// As roses
        Red,
        /// As violets
        Blue,
    }
    ::wx_core::enumeration!(SetMtuColor { Red, Blue });
    /// Waters a bed.
    ///
    /// Called as [`Garden::water`]. [Official page](https://garden.test/water.html)
    pub enum Water {}
    ::wx_core::api!(Water = GARDEN[0], WaterOptions => fields WaterResult);
    /// The Sync form of [`Garden::water`].
    pub enum WaterSync {}
    ::wx_core::api!(WaterSync = GARDEN[0] sync, WaterOptions => value f64);
    /// Parameters of [`Garden::water`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct WaterOptions {
        /// Which one. Unit: row. From 0 to 99.
        pub bed: i64,
        /// When. Default: `"spring"`.
        pub season: Season,
        /// From and to. Default: `[-1, 3]`.
        pub levels: Vec<Level>,
        /// How much. Default: `1.5`.
        pub amount: Amount,
        /// Hurry. Default: `false`.
        pub fast: bool,
        /// For the log. Default: `"none"`.
        pub note: Nullable<String>,
        /// Passed on. Default: `{ a: [1, null] }`.
        pub extra: Value,
        /// Tags. Default: `{ a: "b" }`.
        pub tags: Tags,
        /// Where
        pub spot: Option<super::plants::Spot>,
        /// May be below zero. Default: `-2`.
        pub offset: f64,
        /// The gardener
        pub who: Option<String>,
        /// A picture
        pub bytes: Option<Vec<u8>>,
        /// Beside the bed
        pub gnome: Option<External>,
        /// Where it shows
        pub page: Option<External>,
        /// Told of visitors
        pub visit: Option<Callback>,
    }
    impl WaterOptions {
        /// With the required ones; the others are left out.
        pub fn new(bed: i64) -> Self {
            Self {
                bed,
                season: Season::Spring,
                levels: vec![Level::Minus1, Level::Soaked],
                amount: Amount::Number(1.5),
                fast: false,
                note: Nullable::Value(String::from("none")),
                extra: Value::Object(
                    [("a", Value::List(vec![Value::Number(1.0), Value::Null]))]
                        .into_iter()
                        .collect(),
                ),
                tags: BTreeMap::from([(String::from("a"), String::from("b"))]),
                spot: None,
                offset: -2.0,
                who: None,
                bytes: None,
                gnome: None,
                page: None,
                visit: None,
            }
        }
        /// When. Default: `"spring"`.
        pub fn season(mut self, season: Season) -> Self {
            self.season = season;
            self
        }
        /// From and to. Default: `[-1, 3]`.
        pub fn levels(mut self, levels: Vec<Level>) -> Self {
            self.levels = levels;
            self
        }
        /// How much. Default: `1.5`.
        pub fn amount(mut self, amount: Amount) -> Self {
            self.amount = amount;
            self
        }
        /// Hurry. Default: `false`.
        pub fn fast(mut self, fast: bool) -> Self {
            self.fast = fast;
            self
        }
        /// For the log. Default: `"none"`.
        pub fn note(mut self, note: Nullable<String>) -> Self {
            self.note = note;
            self
        }
        /// Passed on. Default: `{ a: [1, null] }`.
        pub fn extra(mut self, extra: impl Into<Value>) -> Self {
            self.extra = extra.into();
            self
        }
        /// Tags. Default: `{ a: "b" }`.
        pub fn tags(mut self, tags: Tags) -> Self {
            self.tags = tags;
            self
        }
        /// Where
        pub fn spot(mut self, spot: super::plants::Spot) -> Self {
            self.spot = Some(spot);
            self
        }
        /// May be below zero. Default: `-2`.
        pub fn offset(mut self, offset: f64) -> Self {
            self.offset = offset;
            self
        }
        /// The gardener
        pub fn who(mut self, who: impl Into<String>) -> Self {
            self.who = Some(who.into());
            self
        }
        /// A picture
        pub fn bytes(mut self, bytes: Vec<u8>) -> Self {
            self.bytes = Some(bytes);
            self
        }
        /// Beside the bed
        pub fn gnome(mut self, gnome: External) -> Self {
            self.gnome = Some(gnome);
            self
        }
        /// Where it shows
        pub fn page(mut self, page: External) -> Self {
            self.page = Some(page);
            self
        }
        /// Told of visitors
        pub fn visit(mut self, visit: Callback) -> Self {
            self.visit = Some(visit);
            self
        }
    }
    ::wx_core::record!(
        WaterOptions { bed, season, levels, amount, fast, note, extra, tags, spot,
        offset, who, bytes, gnome, page, visit }
    );
    impl Options for WaterOptions {
        type Api = Water;
    }
    /// What [`Garden::water`] gives.
    #[derive(Clone, Debug)]
    pub struct WaterResult {
        /// Used up
        pub litres: f64,
        /// As understood
        pub season: Season,
        /// Unknown if null
        pub ok: Nullable<bool>,
        /// What else the tap says
        pub rest: BTreeMap<String, Value>,
    }
    ::wx_core::record!(WaterResult { litres, season, ok, rest });
    /// Why [`Garden::water`] fails.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum WaterError {
        /// The tap is dry.
        NoWater,
    }
    impl From<WaterError> for WxError {
        fn from(error: WaterError) -> Self {
            match error {
                WaterError::NoWater => WxError::fail("no water").errno(12).err_code(-3),
            }
        }
    }
    /// Waits for rain.
    ///
    /// Called as [`Garden::rain`]. [Official page](https://garden.test/rain.html)
    pub enum Rain {}
    ::wx_core::api!(Rain = GARDEN[1], RainOptions => value String);
    /// Parameters of [`Garden::rain`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct RainOptions {}
    impl RainOptions {
        /// There are no parameters.
        pub fn new() -> Self {
            Self {}
        }
    }
    impl Default for RainOptions {
        fn default() -> Self {
            Self::new()
        }
    }
    ::wx_core::record!(RainOptions {});
    impl Options for RainOptions {
        type Api = Rain;
    }
    /// Digs a bed.
    ///
    /// Called as [`Garden::dig`]. [Official page](https://garden.test/dig.html)
    pub enum Dig {}
    ::wx_core::api!(Dig = GARDEN[2], DigOptions => fields Bed);
    /// The Sync form of [`Garden::dig`].
    pub enum DigSync {}
    ::wx_core::api!(DigSync = GARDEN[2] sync, DigOptions => fields Bed);
    /// Parameters of [`Garden::dig`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct DigOptions {}
    impl DigOptions {
        /// There are no parameters.
        pub fn new() -> Self {
            Self {}
        }
    }
    impl Default for DigOptions {
        fn default() -> Self {
            Self::new()
        }
    }
    ::wx_core::record!(DigOptions {});
    impl Options for DigOptions {
        type Api = Dig;
    }
    /// Counts.
    ///
    /// Called as [`Garden::count`]. [Official page](https://garden.test/count.html)
    pub enum Count {}
    ::wx_core::api!(Count = GARDEN[3], CountOptions => fields());
    /// The Sync form of [`Garden::count`].
    pub enum CountNow {}
    ::wx_core::api!(CountNow = GARDEN[3] sync, CountOptions => value i64);
    /// Parameters of [`Garden::count`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CountOptions {}
    impl CountOptions {
        /// There are no parameters.
        pub fn new() -> Self {
            Self {}
        }
    }
    impl Default for CountOptions {
        fn default() -> Self {
            Self::new()
        }
    }
    ::wx_core::record!(CountOptions {});
    impl Options for CountOptions {
        type Api = Count;
    }
    /// Grows a plant.
    ///
    /// Called as [`Garden::grow`]. [Official page](https://garden.test/grow.html)
    pub enum Grow {}
    ::wx_core::api!(Grow = GARDEN[4], GrowOptions => fields());
    /// Parameters of [`Garden::grow`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct GrowOptions {
        /// The kind
        pub plant: super::plants::Plant,
        /// How many. Default: `1`.
        pub count: i64,
    }
    impl GrowOptions {
        /// With the required ones; the others are left out.
        pub fn new(plant: super::plants::Plant) -> Self {
            Self { plant, count: 1 }
        }
        /// How many. Default: `1`.
        pub fn count(mut self, count: i64) -> Self {
            self.count = count;
            self
        }
    }
    ::wx_core::record!(GrowOptions { plant, count });
    impl Options for GrowOptions {
        type Api = Grow;
    }
    /// Overloaded.
    ///
    /// Called as [`Garden::set_mtu`]. [Official page](https://garden.test/setBLEMTU.html)
    pub enum SetMtu {}
    ::wx_core::api!(
        SetMtu = GARDEN[5], SetMtuOptions => value Option < Nullable < String > >
    );
    /// Parameters of [`Garden::set_mtu`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct SetMtuOptions {
        /// In steps
        pub width: Option<f64>,
        /// In steps
        pub height: Option<f64>,
        /// Of the fence
        pub color: Option<SetMtuColor>,
    }
    impl SetMtuOptions {
        /// Without any; all may be left out.
        pub fn new() -> Self {
            Self {
                width: None,
                height: None,
                color: None,
            }
        }
        /// In steps
        pub fn width(mut self, width: f64) -> Self {
            self.width = Some(width);
            self
        }
        /// In steps
        pub fn height(mut self, height: f64) -> Self {
            self.height = Some(height);
            self
        }
        /// Of the fence
        pub fn color(mut self, color: SetMtuColor) -> Self {
            self.color = Some(color);
            self
        }
    }
    impl Default for SetMtuOptions {
        fn default() -> Self {
            Self::new()
        }
    }
    ::wx_core::record!(SetMtuOptions { width, height, color });
    /// A keyword.
    ///
    /// Called as [`Garden::match`]. [Official page](https://garden.test/match.html)
    pub enum Match {}
    ::wx_core::api!(Match = GARDEN[6], MatchOptions => fields());
    /// Parameters of [`Garden::match`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct MatchOptions {
        /// To look for
        pub pattern: String,
    }
    impl MatchOptions {
        /// With all of them.
        pub fn new(pattern: impl Into<String>) -> Self {
            Self { pattern: pattern.into() }
        }
    }
    ::wx_core::record!(MatchOptions { pattern });
    /// Writes it down.
    ///
    /// Called as [`Garden::log`]. [Official page](https://garden.test/log.html)
    pub enum Log {}
    ::wx_core::api!(Log = GARDEN[7], LogOptions => fields());
    /// Parameters of [`Garden::log`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct LogOptions {
        /// How loud. Default: `3`.
        pub level: Level,
        /// All of it
        pub data: Vec<Value>,
    }
    impl LogOptions {
        /// Without any; all may be left out.
        pub fn new() -> Self {
            Self {
                level: Level::Soaked,
                data: Vec::new(),
            }
        }
        /// How loud. Default: `3`.
        pub fn level(mut self, level: Level) -> Self {
            self.level = level;
            self
        }
        /// All of it
        pub fn data(mut self, data: Vec<Value>) -> Self {
            self.data = data;
            self
        }
    }
    impl Default for LogOptions {
        fn default() -> Self {
            Self::new()
        }
    }
    ::wx_core::record!(LogOptions { level, data });
    /// Takes a cart.
    ///
    /// Called as [`Garden::open_cart`]. [Official page](https://garden.test/openCart.html)
    pub enum OpenCart {}
    ::wx_core::api!(OpenCart = GARDEN[8], () => value Cart);
    /// Lets visitors in.
    ///
    /// Called as [`Garden::welcome`]. [Official page](https://garden.test/welcome.html)
    pub enum Welcome {}
    ::wx_core::api!(Welcome = GARDEN[9], WelcomeOptions => fields());
    /// Parameters of [`Garden::welcome`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct WelcomeOptions {
        /// Per visitor
        pub callback: Callback,
    }
    impl WelcomeOptions {
        /// With all of them.
        pub fn new(callback: Callback) -> Self {
            Self { callback }
        }
    }
    ::wx_core::record!(WelcomeOptions { callback });
    /// Something blooms.
    ///
    /// Called as [`Garden::on_bloom`]. [Official page](https://garden.test/onBloom.html)
    pub enum OnBloom {}
    ::wx_core::api!(OnBloom = GARDEN[10], () => fields OnBloomResult);
    /// What a listener of [`Garden::on_bloom`] receives.
    #[derive(Clone, Debug)]
    pub struct OnBloomResult {
        /// Which one
        pub plant: super::plants::Plant,
    }
    ::wx_core::record!(OnBloomResult { plant });
    /// It freezes.
    ///
    /// Called as [`Garden::on_frost`]. [Official page](https://garden.test/onFrost.html)
    pub enum OnFrost {}
    ::wx_core::api!(OnFrost = GARDEN[11], () => fields());
    /// Somebody climbed in.
    ///
    /// Called as [`Garden::on_thief`]. [Official page](https://garden.test/onThief.html)
    pub enum OnThief {}
    ::wx_core::api!(OnThief = GARDEN[12], () => fields OnThiefResult);
    /// What a listener of [`Garden::on_thief`] receives.
    #[derive(Clone, Debug)]
    pub struct OnThiefResult {
        /// Who
        pub name: String,
        /// When
        pub at: f64,
    }
    ::wx_core::record!(OnThiefResult { name, at });
    /// Something was heard.
    ///
    /// Called as [`Garden::on_noise`]. [Official page](https://garden.test/onNoise.html)
    pub enum OnNoise {}
    ::wx_core::api!(OnNoise = GARDEN[13], () => value Value);
    impl Garden {
        /// Waters a bed. Takes a list\<string> of tags.
        ///
        /// Takes [`WaterOptions`], gives [`WaterResult`].
        ///
        /// Needs the scope `water`. Needs the privacy agreement, for `watering`. Since 1.0.0. [Official
        /// page](https://garden.test/water.html)
        ///
        /// ```js
        /// garden.water({ bed: 1 })
        /// ```
        ///
        /// # Errors
        ///
        /// - `no water` (`errno` 12, `errCode` -3): The tap is dry.
        /// - the codes of [`GardenFault`]
        #[deprecated(since = "2.0.0", note = "use `rain`")]
        pub fn water(&self, call: impl Into<Call<Water>>) {
            self.client.call(call);
        }
        /// Blocks until the bed is wet.
        ///
        /// As [`Self::water`], with the result at once.
        ///
        /// Parameters:
        ///
        /// - `bed`: Which one. Unit: row. From 0 to 99.
        /// - `who`: The gardener
        ///
        /// Gives `0` where the asynchronous form fails with `no water`.
        ///
        /// Since 1.1.0. [Official page](https://garden.test/waterSync.html)
        ///
        /// # Errors
        ///
        /// - the codes of [`GardenFault`]
        #[deprecated(note = "use `rain`")]
        pub fn water_sync(&self, bed: i64, who: Option<String>) -> Result<f64> {
            let options = WaterOptions {
                who,
                ..WaterOptions::new(bed)
            };
            self.client.sync::<WaterSync>(options)
        }
        /// As [`Self::water`], as a future.
        #[deprecated(since = "2.0.0", note = "use `rain`")]
        pub fn water_future(&self, options: WaterOptions) -> ApiFuture<Water> {
            self.client.future(options)
        }
        /// Waits for rain.
        ///
        /// [Official page](https://garden.test/rain.html)
        pub fn rain(&self, call: impl Into<Call<Rain>>) {
            self.client.call(call);
        }
        /// As [`Self::rain`], as a future.
        pub fn rain_future(&self, options: RainOptions) -> ApiFuture<Rain> {
            self.client.future(options)
        }
        /// Digs a bed.
        ///
        /// [Official page](https://garden.test/dig.html)
        pub fn dig(&self, call: impl Into<Call<Dig>>) {
            self.client.call(call);
        }
        /// As [`Self::dig`], with the result at once.
        ///
        /// [Official page](https://garden.test/digSync.html)
        pub fn dig_sync(&self) -> Result<Bed> {
            self.client.sync::<DigSync>(DigOptions::new())
        }
        /// As [`Self::dig`], as a future.
        pub fn dig_future(&self, options: DigOptions) -> ApiFuture<Dig> {
            self.client.future(options)
        }
        /// Counts.
        ///
        /// [Official page](https://garden.test/count.html)
        pub fn count(&self, call: impl Into<Call<Count>>) {
            self.client.call(call);
        }
        /// As [`Self::count`], with the result at once.
        ///
        /// [Official page](https://garden.test/countNow.html)
        pub fn count_now(&self) -> Result<i64> {
            self.client.sync::<CountNow>(CountOptions::new())
        }
        /// As [`Self::count`], as a future.
        pub fn count_future(&self, options: CountOptions) -> ApiFuture<Count> {
            self.client.future(options)
        }
        /// Grows a plant.
        ///
        /// Takes [`GrowOptions`].
        ///
        /// [Official page](https://garden.test/grow.html)
        pub fn grow(&self, call: impl Into<Call<Grow>>) -> GrowTask {
            self.client.task(call)
        }
        /// As [`Self::grow`], as a future, which also knows its task.
        pub fn grow_future(&self, options: GrowOptions) -> ApiFuture<Grow> {
            self.client.future(options)
        }
        /// Overloaded.
        ///
        /// Returns: What was set
        ///
        /// [Official page](https://garden.test/setBLEMTU.html)
        pub fn set_mtu(
            &self,
            options: SetMtuOptions,
        ) -> Result<Option<Nullable<String>>> {
            self.client.sync::<SetMtu>(options)
        }
        /// A keyword.
        ///
        /// Parameters:
        ///
        /// - `pattern`: To look for
        ///
        /// [Official page](https://garden.test/match.html)
        pub fn r#match(&self, pattern: impl Into<String>) -> Result<()> {
            self.client.sync::<Match>(MatchOptions::new(pattern))
        }
        /// Writes it down.
        ///
        /// Parameters:
        ///
        /// - `level`: How loud. Default: `3`.
        /// - `data`: All of it
        ///
        /// [Official page](https://garden.test/log.html)
        pub fn log(&self, level: Level, data: Vec<Value>) -> Result<()> {
            let options = LogOptions { level, data };
            self.client.sync::<Log>(options)
        }
        /// Takes a cart.
        ///
        /// [Official page](https://garden.test/openCart.html)
        pub fn open_cart(&self) -> Result<Cart> {
            self.client.sync::<OpenCart>(())
        }
        /// Lets visitors in.
        ///
        /// Parameters:
        ///
        /// - `callback`: Per visitor
        ///
        /// [Official page](https://garden.test/welcome.html)
        pub fn welcome(&self, callback: Callback) -> Result<()> {
            self.client.sync::<Welcome>(WelcomeOptions::new(callback))
        }
        /// Something blooms.
        ///
        /// [Official page](https://garden.test/onBloom.html)
        pub fn on_bloom(
            &self,
            listener: impl Fn(&OnBloomResult) + 'static,
        ) -> Listener<OnBloom> {
            self.client.on(listener)
        }
        /// Blossoms are not told any more.
        ///
        /// Takes a listener of [`Self::on_bloom`] off, or all with `None`.
        ///
        /// Since 1.3.0. [Official page](https://garden.test/offBloom.html)
        pub fn off_bloom(&self, which: Option<Listener<OnBloom>>) {
            self.client.off(which);
        }
        /// It freezes.
        ///
        /// [Official page](https://garden.test/onFrost.html)
        pub fn on_frost(&self, listener: impl Fn(&()) + 'static) -> Listener<OnFrost> {
            self.client.on(listener)
        }
        /// Takes all listeners of [`Self::on_frost`] off.
        ///
        /// [Official page](https://garden.test/offFrost.html)
        pub fn off_frost(&self) {
            self.client.off::<OnFrost>(None);
        }
        /// Somebody climbed in.
        ///
        /// [Official page](https://garden.test/onThief.html)
        pub fn on_thief(
            &self,
            listener: impl Fn(&OnThiefResult) + 'static,
        ) -> Listener<OnThief> {
            self.client.on(listener)
        }
        /// Something was heard.
        ///
        /// [Official page](https://garden.test/onNoise.html)
        pub fn on_noise(
            &self,
            listener: impl Fn(&Value) + 'static,
        ) -> Listener<OnNoise> {
            self.client.on(listener)
        }
        /// Takes a listener of [`Self::on_noise`] off, or all with `None`.
        ///
        /// [Official page](https://garden.test/offNoise.html)
        pub fn off_noise(&self, which: Option<Listener<OnNoise>>) {
            self.client.off(which);
        }
    }
    /// Where the garden is
    #[derive(Clone, Debug)]
    pub struct ClimateProperty(pub super::plants::Climate);
    impl ::wx_core::IntoCell for ClimateProperty {
        fn into_cell(self) -> ::wx_core::Cell<'static> {
            ::wx_core::IntoCell::into_cell(self.0)
        }
    }
    impl ::wx_core::Property for ClimateProperty {
        const PROPERTY: &'static ::wx_core::desc::FieldDesc = &GARDEN.properties[0];
    }
    /// On the gate
    #[derive(Clone, Debug)]
    pub struct MottoProperty(pub String);
    impl ::wx_core::IntoCell for MottoProperty {
        fn into_cell(self) -> ::wx_core::Cell<'static> {
            ::wx_core::IntoCell::into_cell(self.0)
        }
    }
    impl ::wx_core::Property for MottoProperty {
        const PROPERTY: &'static ::wx_core::desc::FieldDesc = &GARDEN.properties[1];
    }
    /// A growing plant.
    ///
    /// [Official page](https://garden.test/of/GrowTask.html)
    #[derive(Clone, Debug)]
    pub struct GrowTask {
        client: ::wx_core::Client,
    }
    ::wx_core::object!(GrowTask = GROW_TASK);
    impl GrowTask {
        /// An object of a host, made of what implements its members.
        pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
            ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
        }
        /// The untyped client behind this one: it also emits events and makes streams of them.
        pub fn client(&self) -> &::wx_core::Client {
            &self.client
        }
        /// Stops it.
        ///
        /// [Official page](https://garden.test/of/GrowTask.abort.html)
        pub fn abort(&self) -> Result<()> {
            self.client.sync::<GrowTaskAbort>(())
        }
        /// It grew.
        ///
        /// [Official page](https://garden.test/of/GrowTask.onProgress.html)
        pub fn on_progress(
            &self,
            listener: impl Fn(&GrowTaskOnProgressResult) + 'static,
        ) -> Listener<GrowTaskOnProgress> {
            self.client.on(listener)
        }
        /// Takes a listener of [`Self::on_progress`] off, or all with `None`.
        ///
        /// [Official page](https://garden.test/of/GrowTask.offProgress.html)
        pub fn off_progress(&self, which: Option<Listener<GrowTaskOnProgress>>) {
            self.client.off(which);
        }
    }
    impl AsRef<::wx_core::Client> for GrowTask {
        fn as_ref(&self) -> &::wx_core::Client {
            &self.client
        }
    }
    /// Stops it.
    ///
    /// Called as [`GrowTask::abort`]. [Official page](https://garden.test/of/GrowTask.abort.html)
    pub enum GrowTaskAbort {}
    ::wx_core::api!(GrowTaskAbort = object GROW_TASK[0], () => fields());
    /// It grew.
    ///
    /// Called as [`GrowTask::on_progress`]. [Official
    /// page](https://garden.test/of/GrowTask.onProgress.html)
    pub enum GrowTaskOnProgress {}
    ::wx_core::api!(
        GrowTaskOnProgress = object GROW_TASK[1], () => fields GrowTaskOnProgressResult
    );
    /// What a listener of [`GrowTask::on_progress`] receives.
    #[derive(Clone, Debug)]
    pub struct GrowTaskOnProgressResult {
        /// So tall. Unit: mm.
        pub height: f64,
    }
    ::wx_core::record!(GrowTaskOnProgressResult { height });
    /// A cart.
    ///
    /// Since 1.3.0. Deprecated; use `Barrow`. [Official page](https://garden.test/of/Cart.html)
    #[derive(Clone, Debug)]
    pub struct Cart {
        client: ::wx_core::Client,
    }
    ::wx_core::object!(Cart = CART);
    impl Cart {
        /// An object of a host, made of what implements its members.
        pub fn new(implementation: impl ::wx_core::HostObject<Object = Self>) -> Self {
            ::wx_core::ObjectType::from_ref(::wx_core::ObjectRef::new(implementation))
        }
        /// The untyped client behind this one: it also emits events and makes streams of them.
        pub fn client(&self) -> &::wx_core::Client {
            &self.client
        }
        /// Moves it.
        ///
        /// Parameters:
        ///
        /// - `by`: So far
        ///
        /// [Official page](https://garden.test/of/Cart.push.html)
        pub fn push(&self, by: f64) -> Result<&Self> {
            self.client.sync::<CartPush>(CartPushOptions::new(by)).map(|()| self)
        }
        /// Reads the plate.
        ///
        /// Takes [`CartReadOptions`], gives [`CartReadResult`].
        ///
        /// [Official page](https://garden.test/of/Cart.read.html)
        pub fn read(&self, call: impl Into<Call<CartRead>>) {
            self.client.call(call);
        }
        /// As [`Self::read`], with the result at once.
        ///
        /// [Official page](https://garden.test/of/Cart.readSync.html)
        pub fn read_sync(&self, options: CartReadOptions) -> Result<CartReadResult> {
            self.client.sync::<CartReadSync>(options)
        }
        /// As [`Self::read`], as a future.
        pub fn read_future(&self, options: CartReadOptions) -> ApiFuture<CartRead> {
            self.client.future(options)
        }
        /// It tilts.
        ///
        /// Parameters:
        ///
        /// - `listener`: Called with each event.
        ///
        /// [Official page](https://garden.test/of/Cart.onTilt.html)
        pub fn on_tilt(&self, listener: Callback) -> Result<Cart> {
            self.client.sync::<CartOnTilt>(CartOnTiltOptions::new(listener))
        }
        /// Takes a listener off, or all.
        ///
        /// Parameters:
        ///
        /// - `listener`: Called with each event.
        ///
        /// [Official page](https://garden.test/of/Cart.offTilt.html)
        pub fn off_tilt(&self, listener: Option<Callback>) -> Result<()> {
            let options = CartOffTiltOptions { listener };
            self.client.sync::<CartOffTilt>(options)
        }
        /// Listens by name.
        ///
        /// Parameters:
        ///
        /// - `topic`: Name of the event: `start`, `stop`.
        /// - `listener`: Called with each event of that name.
        ///
        /// [Official page](https://garden.test/of/Cart.on.html)
        pub fn on(&self, topic: impl Into<String>, listener: Callback) -> Result<()> {
            self.client.sync::<CartOn>(CartOnOptions::new(topic, listener))
        }
        /// Takes a listener off, or all of that name.
        ///
        /// Parameters:
        ///
        /// - `topic`: Name of the event: `start`, `stop`.
        /// - `listener`: Called with each event of that name.
        ///
        /// [Official page](https://garden.test/of/Cart.off.html)
        pub fn off(
            &self,
            topic: impl Into<String>,
            listener: Option<Callback>,
        ) -> Result<()> {
            let options = CartOffOptions {
                topic: topic.into(),
                listener,
            };
            self.client.sync::<CartOff>(options)
        }
        /// What lies in it
        pub fn load(&self) -> Result<f64> {
            self.client.sync::<CartLoad>(())
        }
        /// What lies in it
        pub fn set_load(&self, value: f64) -> Result<()> {
            self.client.sync::<CartSetLoad>(CartSetLoadOptions::new(value))
        }
        /// Whose it is
        pub fn owner(&self) -> Result<Option<String>> {
            self.client.sync::<CartOwner>(())
        }
    }
    impl AsRef<::wx_core::Client> for Cart {
        fn as_ref(&self) -> &::wx_core::Client {
            &self.client
        }
    }
    /// Moves it.
    ///
    /// Called as [`Cart::push`]. [Official page](https://garden.test/of/Cart.push.html)
    pub enum CartPush {}
    ::wx_core::api!(CartPush = object CART[0], CartPushOptions => fields());
    /// Parameters of [`Cart::push`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartPushOptions {
        /// So far
        pub by: f64,
    }
    impl CartPushOptions {
        /// With all of them.
        pub fn new(by: f64) -> Self {
            Self { by }
        }
    }
    ::wx_core::record!(CartPushOptions { by });
    /// Reads the plate.
    ///
    /// Called as [`Cart::read`]. [Official page](https://garden.test/of/Cart.read.html)
    pub enum CartRead {}
    ::wx_core::api!(CartRead = object CART[1], CartReadOptions => fields CartReadResult);
    /// The Sync form of [`Cart::read`].
    pub enum CartReadSync {}
    ::wx_core::api!(
        CartReadSync = object CART[1] sync, CartReadOptions => fields CartReadResult
    );
    /// Parameters of [`Cart::read`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartReadOptions {
        /// From where
        pub at: i64,
    }
    impl CartReadOptions {
        /// With all of them.
        pub fn new(at: i64) -> Self {
            Self { at }
        }
    }
    ::wx_core::record!(CartReadOptions { at });
    impl Options for CartReadOptions {
        type Api = CartRead;
    }
    /// What [`Cart::read`] gives.
    #[derive(Clone, Debug)]
    pub struct CartReadResult {
        /// What it says
        pub text: String,
    }
    ::wx_core::record!(CartReadResult { text });
    /// It tilts.
    ///
    /// Called as [`Cart::on_tilt`]. [Official page](https://garden.test/of/Cart.onTilt.html)
    pub enum CartOnTilt {}
    ::wx_core::api!(CartOnTilt = object CART[2], CartOnTiltOptions => value Cart);
    /// Parameters of [`Cart::on_tilt`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartOnTiltOptions {
        /// Called with each event.
        pub listener: Callback,
    }
    impl CartOnTiltOptions {
        /// With all of them.
        pub fn new(listener: Callback) -> Self {
            Self { listener }
        }
    }
    ::wx_core::record!(CartOnTiltOptions { listener });
    /// Takes a listener off, or all.
    ///
    /// Called as [`Cart::off_tilt`]. [Official page](https://garden.test/of/Cart.offTilt.html)
    pub enum CartOffTilt {}
    ::wx_core::api!(CartOffTilt = object CART[3], CartOffTiltOptions => fields());
    /// Parameters of [`Cart::off_tilt`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartOffTiltOptions {
        /// Called with each event.
        pub listener: Option<Callback>,
    }
    impl CartOffTiltOptions {
        /// Without any; all may be left out.
        pub fn new() -> Self {
            Self { listener: None }
        }
        /// Called with each event.
        pub fn listener(mut self, listener: Callback) -> Self {
            self.listener = Some(listener);
            self
        }
    }
    impl Default for CartOffTiltOptions {
        fn default() -> Self {
            Self::new()
        }
    }
    ::wx_core::record!(CartOffTiltOptions { listener });
    /// Listens by name.
    ///
    /// Called as [`Cart::on`]. [Official page](https://garden.test/of/Cart.on.html)
    pub enum CartOn {}
    ::wx_core::api!(CartOn = object CART[4], CartOnOptions => fields());
    /// Parameters of [`Cart::on`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartOnOptions {
        /// Name of the event: `start`, `stop`.
        pub topic: String,
        /// Called with each event of that name.
        pub listener: Callback,
    }
    impl CartOnOptions {
        /// With all of them.
        pub fn new(topic: impl Into<String>, listener: Callback) -> Self {
            Self {
                topic: topic.into(),
                listener,
            }
        }
    }
    ::wx_core::record!(CartOnOptions { topic, listener });
    /// Takes a listener off, or all of that name.
    ///
    /// Called as [`Cart::off`]. [Official page](https://garden.test/of/Cart.off.html)
    pub enum CartOff {}
    ::wx_core::api!(CartOff = object CART[5], CartOffOptions => fields());
    /// Parameters of [`Cart::off`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartOffOptions {
        /// Name of the event: `start`, `stop`.
        pub topic: String,
        /// Called with each event of that name.
        pub listener: Option<Callback>,
    }
    impl CartOffOptions {
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
    ::wx_core::record!(CartOffOptions { topic, listener });
    /// What lies in it
    ///
    /// Called as [`Cart::load`].
    pub enum CartLoad {}
    ::wx_core::api!(CartLoad = object CART[6], () => value f64);
    /// What lies in it
    ///
    /// Called as [`Cart::set_load`].
    pub enum CartSetLoad {}
    ::wx_core::api!(CartSetLoad = object CART[7], CartSetLoadOptions => fields());
    /// Parameters of [`Cart::set_load`].
    #[non_exhaustive]
    #[derive(Clone, Debug)]
    pub struct CartSetLoadOptions {
        /// What lies in it
        pub value: f64,
    }
    impl CartSetLoadOptions {
        /// With all of them.
        pub fn new(value: f64) -> Self {
            Self { value }
        }
    }
    ::wx_core::record!(CartSetLoadOptions { value });
    /// Whose it is
    ///
    /// Called as [`Cart::owner`].
    pub enum CartOwner {}
    ::wx_core::api!(CartOwner = object CART[8], () => value Option < String >);
    pub(super) mod tables {
        use ::wx_core::desc::*;
        /// The table of this family: names, parameters and results of its APIs.
        pub static GARDEN: Family = Family {
            name: "garden",
            apis: &[
                ApiDesc::asynchronous("water")
                    .params(&WATER_OPTIONS)
                    .result(&WATER_RESULT)
                    .twin(
                        &SyncDesc {
                            name: "waterSync",
                            args: &[Arg::Param(0), Arg::Param(10)],
                            returns: SyncReturns::Field(0),
                            on_fail: &[("no water", Literal::Number(0.0))],
                        },
                    )
                    .scope("water")
                    .privacy("watering")
                    .limit(
                        &LimitDesc {
                            group: "taps",
                            concurrent: 2,
                            reason: Some("no tap left"),
                        },
                    )
                    .deadline(DeadlineRule::Millis(5000))
                    .err_code(),
                ApiDesc::asynchronous("rain")
                    .args(&[&[]])
                    .returns(Returns::Value(Type::String))
                    .promise(PromiseRule::Only),
                ApiDesc::asynchronous("dig")
                    .result(&BED)
                    .twin(
                        &SyncDesc {
                            name: "digSync",
                            args: &[],
                            returns: SyncReturns::Result,
                            on_fail: &[],
                        },
                    )
                    .deadline(DeadlineRule::None)
                    .immediate(),
                ApiDesc::asynchronous("count")
                    .twin(
                        &SyncDesc {
                            name: "countNow",
                            args: &[],
                            returns: SyncReturns::Value(Type::Int),
                            on_fail: &[],
                        },
                    ),
                ApiDesc::task("grow", &GROW_TASK).params(&GROW_OPTIONS),
                ApiDesc::sync("setBLEMTU")
                    .params(&SET_MTU_OPTIONS)
                    .args(&[&[Arg::Param(0), Arg::Param(1)], &[Arg::Options]])
                    .returns(Returns::Value(Type::String)),
                ApiDesc::sync("match").params(&MATCH_OPTIONS).args(&[&[Arg::Param(0)]]),
                ApiDesc::sync("log")
                    .params(&LOG_OPTIONS)
                    .args(&[&[Arg::Param(0), Arg::Param(1)]]),
                ApiDesc::sync("openCart").returns(Returns::Value(Type::Handle(&CART))),
                ApiDesc::sync("welcome")
                    .params(&WELCOME_OPTIONS)
                    .args(&[&[Arg::Param(0)]]),
                ApiDesc::event(
                        "onBloom",
                        &EventDesc::new("offBloom").single().queue(QueuePolicy::Latest),
                    )
                    .result(&ON_BLOOM_RESULT),
                ApiDesc::event(
                    "onFrost",
                    &EventDesc::new("offFrost")
                        .queue(QueuePolicy::DropOldest(8))
                        .off_all(),
                ),
                ApiDesc::event(
                        "onThief",
                        &EventDesc::without_off().queue(QueuePolicy::Error(4)).spread(),
                    )
                    .result(&ON_THIEF_RESULT),
                ApiDesc::event("onNoise", &EventDesc::new("offNoise"))
                    .returns(Returns::Value(Type::Any)),
            ],
            properties: &[
                FieldDesc::new(
                    "climate",
                    Type::Struct(&super::super::plants::tables::CLIMATE),
                ),
                FieldDesc::new("motto", Type::String),
            ],
        };
        pub static GROW_TASK: ObjectDesc = ObjectDesc {
            name: "GrowTask",
            members: &[
                ApiDesc::sync("GrowTask.abort").key("abort"),
                ApiDesc::event("GrowTask.onProgress", &EventDesc::new("offProgress"))
                    .key("onProgress")
                    .result(&GROW_TASK_ON_PROGRESS_RESULT),
            ],
        };
        pub static CART: ObjectDesc = ObjectDesc {
            name: "Cart",
            members: &[
                ApiDesc::sync("Cart.push")
                    .key("push")
                    .params(&CART_PUSH_OPTIONS)
                    .args(&[&[Arg::Param(0)]])
                    .returns(Returns::Itself),
                ApiDesc::asynchronous("Cart.read")
                    .key("read")
                    .params(&CART_READ_OPTIONS)
                    .result(&CART_READ_RESULT)
                    .twin(
                        &SyncDesc {
                            name: "Cart.readSync",
                            args: &[Arg::Options],
                            returns: SyncReturns::Result,
                            on_fail: &[],
                        },
                    )
                    .promise(PromiseRule::No),
                ApiDesc::sync("Cart.onTilt")
                    .key("onTilt")
                    .params(&CART_ON_TILT_OPTIONS)
                    .args(&[&[Arg::Param(0)]])
                    .returns(Returns::Value(Type::Handle(&CART))),
                ApiDesc::sync("Cart.offTilt")
                    .key("offTilt")
                    .params(&CART_OFF_TILT_OPTIONS)
                    .args(&[&[Arg::Param(0)]]),
                ApiDesc::sync("Cart.on")
                    .key("on")
                    .params(&CART_ON_OPTIONS)
                    .args(&[&[Arg::Param(0), Arg::Param(1)]]),
                ApiDesc::sync("Cart.off")
                    .key("off")
                    .params(&CART_OFF_OPTIONS)
                    .args(&[&[Arg::Param(0), Arg::Param(1)]]),
                ApiDesc::get("Cart.load", "load", Type::Number),
                ApiDesc::set("Cart.load", "load", &CART_SET_LOAD_OPTIONS),
                ApiDesc::get("Cart.owner", "owner", Type::String),
            ],
        };
        pub static WATER_OPTIONS: StructDesc = StructDesc::new(
            "WaterOptions",
            &[
                FieldDesc::new("bed", Type::Int).min(0.0).max(99.0),
                FieldDesc::new("season", Type::Enum(&SEASON))
                    .default(Literal::Text("spring")),
                FieldDesc::new("levels", Type::List(&Type::Enum(&LEVEL)))
                    .default(
                        Literal::List(&[Literal::Number(-1.0), Literal::Number(3.0)]),
                    ),
                FieldDesc::new("amount", Type::Union(&AMOUNT))
                    .default(Literal::Number(1.5)),
                FieldDesc::new("fast", Type::Boolean).default(Literal::Bool(false)),
                FieldDesc::new("note", Type::String)
                    .nullable()
                    .default(Literal::Text("none")),
                FieldDesc::new("extra", Type::Any)
                    .default(
                        Literal::Map(
                            &[
                                ("a", Literal::List(&[Literal::Number(1.0), Literal::Null])),
                            ],
                        ),
                    ),
                FieldDesc::new("tags", Type::Map(&Type::String))
                    .default(Literal::Map(&[("a", Literal::Text("b"))])),
                FieldDesc::new("spot", Type::Struct(&super::super::plants::tables::SPOT))
                    .optional(),
                FieldDesc::new("offset", Type::Number).default(Literal::Number(-2.0)),
                FieldDesc::new("who", Type::String).optional(),
                FieldDesc::new("bytes", Type::Buffer).optional(),
                FieldDesc::new("gnome", Type::External).optional(),
                FieldDesc::new("page", Type::External).optional(),
                FieldDesc::new("visit", Type::Callback(&VISIT)).optional(),
            ],
        );
        pub static WATER_RESULT: StructDesc = StructDesc::new(
                "WaterResult",
                &[
                    FieldDesc::new("litres", Type::Number),
                    FieldDesc::new("season", Type::Enum(&SEASON)),
                    FieldDesc::new("ok", Type::Boolean).nullable(),
                ],
            )
            .rest(Type::Any);
        pub static GROW_OPTIONS: StructDesc = StructDesc::new(
            "GrowOptions",
            &[
                FieldDesc::new(
                    "plant",
                    Type::Struct(&super::super::plants::tables::PLANT),
                ),
                FieldDesc::new("count", Type::Int).default(Literal::Number(1.0)),
            ],
        );
        pub static SET_MTU_OPTIONS: StructDesc = StructDesc::new(
            "SetMtuOptions",
            &[
                FieldDesc::new("width", Type::Number).optional(),
                FieldDesc::new("height", Type::Number).optional(),
                FieldDesc::new("color", Type::Enum(&SET_MTU_COLOR)).optional(),
            ],
        );
        pub static MATCH_OPTIONS: StructDesc = StructDesc::new(
            "MatchOptions",
            &[FieldDesc::new("pattern", Type::String)],
        );
        pub static LOG_OPTIONS: StructDesc = StructDesc::new(
            "LogOptions",
            &[
                FieldDesc::new("level", Type::Enum(&LEVEL))
                    .default(Literal::Number(3.0)),
                FieldDesc::new("data", Type::List(&Type::Any)).variadic(),
            ],
        );
        pub static WELCOME_OPTIONS: StructDesc = StructDesc::new(
            "WelcomeOptions",
            &[
                FieldDesc::new(
                    "callback",
                    Type::Callback(
                        &CallbackDesc::new(&[Type::String, Type::Struct(&BED)]).once(),
                    ),
                ),
            ],
        );
        pub static ON_BLOOM_RESULT: StructDesc = StructDesc::new(
            "OnBloomResult",
            &[
                FieldDesc::new(
                    "plant",
                    Type::Struct(&super::super::plants::tables::PLANT),
                ),
            ],
        );
        pub static ON_THIEF_RESULT: StructDesc = StructDesc::new(
            "OnThiefResult",
            &[FieldDesc::new("name", Type::String), FieldDesc::new("at", Type::Number)],
        );
        pub static GROW_TASK_ON_PROGRESS_RESULT: StructDesc = StructDesc::new(
            "GrowTaskOnProgressResult",
            &[FieldDesc::new("height", Type::Number)],
        );
        pub static CART_PUSH_OPTIONS: StructDesc = StructDesc::new(
            "CartPushOptions",
            &[FieldDesc::new("by", Type::Number)],
        );
        pub static CART_READ_OPTIONS: StructDesc = StructDesc::new(
            "CartReadOptions",
            &[FieldDesc::new("at", Type::Int)],
        );
        pub static CART_READ_RESULT: StructDesc = StructDesc::new(
            "CartReadResult",
            &[FieldDesc::new("text", Type::String)],
        );
        pub static CART_ON_TILT_OPTIONS: StructDesc = StructDesc::new(
            "CartOnTiltOptions",
            &[
                FieldDesc::new(
                    "listener",
                    Type::Callback(
                        &CallbackDesc::new(
                            &[Type::Struct(&super::super::plants::tables::SPOT)],
                        ),
                    ),
                ),
            ],
        );
        pub static CART_OFF_TILT_OPTIONS: StructDesc = StructDesc::new(
            "CartOffTiltOptions",
            &[
                FieldDesc::new(
                        "listener",
                        Type::Callback(
                            &CallbackDesc::new(
                                &[Type::Struct(&super::super::plants::tables::SPOT)],
                            ),
                        ),
                    )
                    .optional(),
            ],
        );
        pub static CART_ON_OPTIONS: StructDesc = StructDesc::new(
            "CartOnOptions",
            &[
                FieldDesc::new("topic", Type::String),
                FieldDesc::new(
                    "listener",
                    Type::Callback(&CallbackDesc::new(&[Type::Any])),
                ),
            ],
        );
        pub static CART_OFF_OPTIONS: StructDesc = StructDesc::new(
            "CartOffOptions",
            &[
                FieldDesc::new("topic", Type::String),
                FieldDesc::new(
                        "listener",
                        Type::Callback(&CallbackDesc::new(&[Type::Any])),
                    )
                    .optional(),
            ],
        );
        pub static CART_SET_LOAD_OPTIONS: StructDesc = StructDesc::new(
            "CartSetLoadOptions",
            &[FieldDesc::new("value", Type::Number)],
        );
        pub static SEASON: EnumDesc = EnumDesc {
            name: "Season",
            values: &[
                EnumValue::Text("spring"),
                EnumValue::Text("16:9"),
                EnumValue::Text("2d"),
            ],
        };
        pub static LEVEL: EnumDesc = EnumDesc {
            name: "Level",
            values: &[EnumValue::Int(-1), EnumValue::Int(3)],
        };
        pub static BED: StructDesc = StructDesc::new(
                "Bed",
                &[
                    FieldDesc::new("type", Type::String),
                    FieldDesc::new("self", Type::Int32).optional(),
                    FieldDesc::new("SDKVersion", Type::Uint32).optional(),
                    FieldDesc::new("scope.userInfo", Type::Boolean).optional(),
                    FieldDesc::new("beds", Type::List(&Type::Struct(&BED))).optional(),
                    FieldDesc::new(
                            "plant",
                            Type::Struct(&super::super::plants::tables::PLANT),
                        )
                        .optional()
                        .nullable(),
                ],
            )
            .rest(Type::Number);
        pub static AMOUNT: [Type; 4] = [
            Type::Number,
            Type::Enum(&SEASON),
            Type::List(&Type::String),
            Type::Handle(&CART),
        ];
        pub static VISIT: CallbackDesc = CallbackDesc::new(&[Type::String]).once();
        pub static SET_MTU_COLOR: EnumDesc = EnumDesc {
            name: "SetMtuColor",
            values: &[EnumValue::Text("red"), EnumValue::Text("blue")],
        };
    }
}
#[doc(inline)]
#[allow(unused_imports)]
pub use self::garden::*;
/// Plants
#[allow(dead_code, unused_imports, clippy::all)]
pub mod plants {
    use ::wx_core::prelude::*;
    use super::Garden;
    use self::tables::*;
    pub use self::tables::PLANTS;
    /// Something green.
    #[derive(Clone, Debug)]
    pub struct Plant {
        /// Latin
        pub name: String,
    }
    ::wx_core::record!(Plant { name });
    /// A place.
    #[derive(Clone, Debug)]
    pub struct Spot {
        /// To the right
        pub x: f64,
        /// Down. Default: `0`.
        pub y: f64,
        /// On the map
        pub label: Option<String>,
    }
    ::wx_core::record!(Spot { x, y, label });
    /// What to grow.
    #[derive(Clone, Debug)]
    pub struct Seed {
        /// The kind
        pub plant: Plant,
        /// How many. Default: `1`.
        pub count: i64,
    }
    ::wx_core::record!(Seed { plant, count });
    /// The weather of a place.
    #[derive(Clone, Debug)]
    pub struct Climate {
        /// In a year. Unit: mm.
        pub rain: f64,
    }
    ::wx_core::record!(Climate { rain });
    /// Called like its family.
    #[derive(Clone, Debug)]
    pub struct Plants {
        /// All of them
        pub all: Vec<Plant>,
    }
    ::wx_core::record!(Plants { all });
    /// Lists them.
    ///
    /// Called as [`Garden::all_plants`].
    pub enum AllPlants {}
    ::wx_core::api!(AllPlants = PLANTS[0], () => value Plants);
    impl Garden {
        /// Lists them.
        pub fn all_plants(&self) -> Result<Plants> {
            self.client.sync::<AllPlants>(())
        }
    }
    pub(super) mod tables {
        use ::wx_core::desc::*;
        /// The table of this family: names, parameters and results of its APIs.
        pub static PLANTS: Family = Family {
            name: "plants",
            apis: &[
                ApiDesc::sync("plants")
                    .returns(Returns::Value(Type::Struct(&PLANTS_DESC))),
            ],
            properties: &[],
        };
        pub static PLANT: StructDesc = StructDesc::new(
            "Plant",
            &[FieldDesc::new("name", Type::String)],
        );
        pub static SPOT: StructDesc = StructDesc::new(
            "Spot",
            &[
                FieldDesc::new("x", Type::Number),
                FieldDesc::new("y", Type::Number).default(Literal::Number(0.0)),
                FieldDesc::new("label", Type::String).optional(),
            ],
        );
        pub static SEED: StructDesc = StructDesc::new(
            "Seed",
            &[
                FieldDesc::new("plant", Type::Struct(&PLANT)),
                FieldDesc::new("count", Type::Int).default(Literal::Number(1.0)),
            ],
        );
        pub static CLIMATE: StructDesc = StructDesc::new(
            "Climate",
            &[FieldDesc::new("rain", Type::Number)],
        );
        pub static PLANTS_DESC: StructDesc = StructDesc::new(
            "Plants",
            &[FieldDesc::new("all", Type::List(&Type::Struct(&PLANT)))],
        );
    }
}
#[doc(inline)]
#[allow(unused_imports)]
pub use self::plants::*;
