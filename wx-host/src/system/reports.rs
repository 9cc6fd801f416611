//! What apps report for their statistics: events of `tracing`.

use wx_bindings::{ReportPerformanceDimensions, data_analysis::*, performance::*};
use wx_core::{Object, Value, wx_api};

use super::text::json;

/// The functions that report. What they are given becomes an event of `tracing`
/// at the target `wx::report`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reports;

#[wx_api]
impl Reports {
    fn report_event(&self, event_id: &str, data: Option<Object>) {
        let data = json(&Value::Object(data.unwrap_or_default()));
        tracing::info!(target: "wx::report", api = "reportEvent", event = event_id, data);
    }

    fn report_analytics(&self, event_name: &str, data: Object) {
        let data = json(&Value::Object(data));
        tracing::info!(target: "wx::report", api = "reportAnalytics", event = event_name, data);
    }

    fn report_monitor(&self, name: &str, value: f64) {
        tracing::info!(target: "wx::report", api = "reportMonitor", event = name, value);
    }

    fn report_performance(
        &self,
        id: f64,
        value: f64,
        dimensions: Option<ReportPerformanceDimensions>,
    ) {
        let dimensions = match dimensions {
            None => String::new(),
            Some(ReportPerformanceDimensions::Text(text)) => text,
            Some(ReportPerformanceDimensions::AnyList(list)) => json(&Value::List(list)),
        };
        tracing::info!(target: "wx::report", api = "reportPerformance", id, value, dimensions);
    }
}
