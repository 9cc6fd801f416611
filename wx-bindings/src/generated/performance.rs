// Generated from performance.yaml by `cargo wx generate`. Do not edit.
use ::wx_core::prelude::*;
use super::Wx;
use self::tables::*;
pub use self::tables::PERFORMANCE;
/// By what the figures are told apart, such as a page or a network
#[derive(Clone, Debug)]
pub enum ReportPerformanceDimensions {
    /// A text.
    Text(String),
    /// A list.
    AnyList(Vec<Value>),
}
::wx_core::union!(ReportPerformanceDimensions { 0 => Text, 1 => AnyList });
/// Reports how long something took or how large it was.
///
/// Called as [`Wx::report_performance`].
pub enum ReportPerformance {}
::wx_core::api!(
    ReportPerformance = PERFORMANCE[0], ReportPerformanceOptions => fields()
);
/// Parameters of [`Wx::report_performance`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReportPerformanceOptions {
    /// Which figure it is; set up in the console of the platform
    pub id: f64,
    /// The figure itself; mostly milliseconds
    pub value: f64,
    /// By what the figures are told apart, such as a page or a network
    pub dimensions: Option<ReportPerformanceDimensions>,
}
impl ReportPerformanceOptions {
    /// With the required ones; the others are left out.
    pub fn new(id: f64, value: f64) -> Self {
        Self {
            id,
            value,
            dimensions: None,
        }
    }
    /// By what the figures are told apart, such as a page or a network
    pub fn dimensions(mut self, dimensions: ReportPerformanceDimensions) -> Self {
        self.dimensions = Some(dimensions);
        self
    }
}
::wx_core::record!(ReportPerformanceOptions { id, value, dimensions });
impl Wx {
    /// Reports how long something took or how large it was.
    ///
    /// Parameters:
    ///
    /// - `id`: Which figure it is; set up in the console of the platform
    /// - `value`: The figure itself; mostly milliseconds
    /// - `dimensions`: By what the figures are told apart, such as a page or a network
    ///
    /// Since 2.9.2.
    pub fn report_performance(
        &self,
        id: f64,
        value: f64,
        dimensions: Option<ReportPerformanceDimensions>,
    ) -> Result<()> {
        let options = ReportPerformanceOptions {
            id,
            value,
            dimensions,
        };
        self.client.sync::<ReportPerformance>(options)
    }
}
pub(super) mod tables {
    use ::wx_core::desc::*;
    /// The table of this family: names, parameters and results of its APIs.
    pub static PERFORMANCE: Family = Family {
        name: "performance",
        apis: &[
            ApiDesc::sync("reportPerformance")
                .params(&REPORT_PERFORMANCE_OPTIONS)
                .args(&[&[Arg::Param(0), Arg::Param(1), Arg::Param(2)]]),
        ],
        properties: &[],
    };
    pub static REPORT_PERFORMANCE_OPTIONS: StructDesc = StructDesc::new(
        "ReportPerformanceOptions",
        &[
            FieldDesc::new("id", Type::Number),
            FieldDesc::new("value", Type::Number),
            FieldDesc::new("dimensions", Type::Union(&REPORT_PERFORMANCE_DIMENSIONS))
                .optional(),
        ],
    );
    pub static REPORT_PERFORMANCE_DIMENSIONS: [Type; 2] = [
        Type::String,
        Type::List(&Type::Any),
    ];
}
