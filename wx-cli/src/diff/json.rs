//! The comparison for programs. `docs/diff.md` describes it.

use api_spec::diff::{Severity, Side};
use serde::Serialize;

use super::{Comparison, text::hostile};

/// Raised when a reader of before would misunderstand.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Document<'c> {
    format: u32,
    old: &'c str,
    new: &'c str,
    breaking: usize,
    cautions: usize,
    notices: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    release: Option<NextRelease<'c>>,
    findings: Vec<Entry<'c>>,
}

#[derive(Serialize)]
struct NextRelease<'c> {
    tag: &'c str,
    needed: String,
    declared: Option<String>,
}

#[derive(Serialize)]
struct Entry<'c> {
    code: &'static str,
    severity: &'static str,
    whom: &'static str,
    family: &'c str,
    path: &'c str,
    message: &'c str,
    side: &'static str,
    file: String,
    line: u32,
    column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    can_i_use: Option<&'c str>,
}

/// The whole document.
pub fn text(comparison: &Comparison) -> String {
    let findings = comparison.findings.iter().map(|finding| Entry {
        code: finding.code.name(),
        severity: finding.code.severity().name(),
        whom: finding.code.whom().name(),
        family: &finding.family,
        path: &finding.path,
        message: &finding.message,
        side: match finding.side {
            Side::Old => "old",
            Side::New => "new",
        },
        file: finding.file.display().to_string(),
        line: finding.at.line,
        column: finding.at.col,
        can_i_use: finding.can_i_use.as_deref(),
    });
    let document = Document {
        format: FORMAT,
        old: &comparison.old.name,
        new: &comparison.new.name,
        breaking: comparison.count(Severity::Breaking),
        cautions: comparison.count(Severity::Caution),
        notices: comparison.count(Severity::Notice),
        release: comparison.release.as_ref().map(|release| NextRelease {
            tag: &release.tag,
            needed: release.needed.to_string(),
            declared: release.declared.as_ref().map(|declared| declared.text.clone()),
        }),
        findings: findings.collect(),
    };
    // Texts and numbers alone cannot fail to be JSON.
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    escaped(&text) + "\n"
}

/// What a terminal would obey is escaped beyond what JSON demands. Outside of texts there
/// are no such characters but line ends.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push(c),
            c if hostile(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out
}
