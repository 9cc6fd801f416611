//! The comparison for people.

use std::{env, io::IsTerminal};

use api_spec::diff::{Finding, Severity, Whom, printable};

use super::Comparison;

/// As wide as lines are where a terminal does not say how wide it is.
const WIDTH: usize = 80;
/// Narrower than this, words would be torn.
const LEAST_WIDTH: usize = 30;

/// How the output is dressed.
struct Style {
    colour: bool,
    /// Columns, on a terminal.
    width: Option<usize>,
}

impl Style {
    fn of_stdout() -> Self {
        let terminal = std::io::stdout().is_terminal();
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        Style {
            colour: terminal && !dumb && !set("NO_COLOR"),
            width: terminal.then(|| columns.unwrap_or(WIDTH).max(LEAST_WIDTH)),
        }
    }

    fn paint(&self, severity: Severity, text: &str) -> String {
        let colour = match severity {
            Severity::Breaking => "1;31",
            Severity::Caution => "1;33",
            Severity::Notice => "1;36",
        };
        match self.colour {
            true => format!("\u{1b}[{colour}m{text}\u{1b}[0m"),
            false => text.to_owned(),
        }
    }
}

/// The findings by severity and family, and a last line with counts.
pub fn text(comparison: &Comparison) -> String {
    dressed(comparison, &Style::of_stdout())
}

fn dressed(comparison: &Comparison, style: &Style) -> String {
    let mut out = String::new();
    for severity in Severity::ALL {
        let grave = comparison.findings.iter().filter(|f| f.code.severity() == severity);
        let mut grave: Vec<&Finding> = grave.collect();
        // Stable: what belongs together stays in order.
        grave.sort_by(|a, b| a.family.cmp(&b.family));
        for family in grave.chunk_by(|a, b| a.family == b.family) {
            let name = format!("{}: {}", severity.name(), printable(&family[0].family));
            out.push_str(&style.paint(severity, &name));
            out.push('\n');
            family.iter().for_each(|finding| entry(&mut out, finding, style));
            out.push('\n');
        }
    }
    out.push_str(&summary(comparison));
    out
}

fn entry(out: &mut String, finding: &Finding, style: &Style) {
    let (path, message) = (printable(&finding.path), printable(&finding.message));
    wrap(out, &format!("{path}: {message}"), 2, 6, style.width);
    let whom = match (finding.code.severity(), finding.code.whom()) {
        (Severity::Breaking, Whom::Both) => "breaks callers and hosts",
        (Severity::Breaking, Whom::Callers) => "breaks callers",
        (Severity::Breaking, Whom::Hosts) => "breaks hosts",
        (_, Whom::Both) => "callers and hosts",
        (_, Whom::Callers) => "callers",
        (_, Whom::Hosts) => "hosts",
    };
    let (code, file) = (finding.code, finding.file.display().to_string());
    let (file, line, col) = (printable(&file), finding.at.line, finding.at.col);
    let mut facts = format!("{code}, {whom}, {file}:{line}:{col}");
    if let Some(schema) = &finding.can_i_use {
        facts.push_str(&format!(", canIUse('{}')", printable(schema)));
    }
    wrap(out, &facts, 6, 6, style.width);
}

fn summary(comparison: &Comparison) -> String {
    let count = |severity, one: &str, more: &str| match comparison.count(severity) {
        1 => format!("1 {one}"),
        n => format!("{n} {more}"),
    };
    let mut out = format!(
        "{}, {}, {}",
        count(Severity::Breaking, "breaking change", "breaking changes"),
        count(Severity::Caution, "caution", "cautions"),
        count(Severity::Notice, "notice", "notices"),
    );
    match comparison.texts {
        0 => {}
        1 => out.push_str(", 1 changed text (--all lists it)"),
        n => out.push_str(&format!(", {n} changed texts (--all lists them)")),
    }
    out.push('\n');
    if let Some(release) = &comparison.release {
        let (tag, needed) = (printable(&release.tag), release.needed);
        let declared = match &release.declared {
            Some(version) => format!("Cargo.toml says {}", printable(&version.text)),
            None => "no Cargo.toml says which it is".to_owned(),
        };
        out.push_str(&format!("since {tag}: the version is {needed} at least; {declared}\n"));
    }
    out
}

/// Writes words in lines of at most `width` columns, the first and the others indented. A
/// word that is longer stays whole: paths and places are to be copied.
fn wrap(out: &mut String, text: &str, first: usize, others: usize, width: Option<usize>) {
    let width = width.unwrap_or(usize::MAX);
    let mut column = first;
    out.push_str(&" ".repeat(first));
    for (index, word) in text.split(' ').enumerate() {
        let length: usize = word.chars().map(columns).sum();
        if index > 0 && column + 1 + length > width {
            out.push('\n');
            out.push_str(&" ".repeat(others));
            column = others;
        } else if index > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
}

/// How many columns a character takes: two in the scripts of East Asia, and pictures.
fn columns(c: char) -> usize {
    let wide = matches!(c as u32,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6
        | 0x1f300..=0x1faff | 0x20000..=0x3fffd);
    if wide { 2 } else { 1 }
}

/// Whether a character must not reach a terminal as it is.
pub fn hostile(c: char) -> bool {
    printable(c.encode_utf8(&mut [0; 4])) != c.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_the_terminal_and_words_stay_whole() {
        let wrapped = |text, width| {
            let mut out = String::new();
            wrap(&mut out, text, 2, 4, width);
            out
        };
        assert_eq!(wrapped("one two three", None), "  one two three\n");
        assert_eq!(wrapped("one two three", Some(9)), "  one two\n    three\n");
        assert_eq!(wrapped("a longer-than-that b", Some(8)), "  a\n    longer-than-that\n    b\n");
        assert_eq!(wrapped("长 长长 a", Some(9)), "  长 长长\n    a\n");
    }

    #[test]
    fn only_grave_words_are_painted_and_only_in_colour() {
        let style = |colour| Style { colour, width: None };
        assert_eq!(style(false).paint(Severity::Breaking, "breaking"), "breaking");
        assert_eq!(
            style(true).paint(Severity::Breaking, "breaking"),
            "\u{1b}[1;31mbreaking\u{1b}[0m"
        );
    }
}
