//! The table for the terminal.

use api_spec::{Counts, Kinds};

use super::{
    paint::{Colour, Paint},
    tally::{Share, Shares, Tally},
};

/// The cells of a bar.
pub const CELLS: usize = 20;
/// Lines are not longer, where words allow.
const WIDTH: usize = 80;
const HEAD: [&str; 4] = ["family", "functions", "methods", "shapes"];

/// A row for each family, one for all, and what the spec describes.
pub fn text(tally: &Tally, missing: bool) -> String {
    let paint = Paint::of_stdout();
    let names = tally.families.iter().map(|family| family.name.len());
    let width = names.chain([HEAD[0].len()]).max().unwrap_or_default();
    let [family, functions, methods, shapes] = HEAD;
    let head = format!("{family:width$}  {functions:>9}  {methods:>9}  {shapes:>9}");
    let mut out = format!("implemented by {}\n\n", tally.by);
    out.push_str(&paint.paint(Colour::Faint, &head));
    out.push('\n');
    for family in &tally.families {
        row(&mut out, &family.name, width, &family.shares, paint);
        if missing {
            let names: Vec<_> = family.missing().collect();
            wrap(&mut out, &names.join(", "), "    ");
        }
    }
    if tally.families.len() > 1 {
        row(&mut out, "total", width, &tally.total, paint);
    }
    out.push('\n');
    for line in notes(tally) {
        wrap(&mut out, &line, "");
    }
    out
}

fn row(out: &mut String, name: &str, width: usize, shares: &Shares, paint: Paint) {
    let [functions, methods, all] = [shares.functions, shares.methods, shares.shapes].map(share);
    let (full, empty) = bar(shares.shapes);
    let colour = match shares.shapes.implemented == shares.shapes.total {
        true => Colour::Whole,
        false => Colour::Part,
    };
    out.push_str(&format!(
        "{name:width$}  {functions:>9}  {methods:>9}  {all:>9}  {}{} {:>4}\n",
        paint.paint(colour, &full),
        paint.paint(Colour::Faint, &empty),
        percent(shares.shapes),
    ));
}

/// `3/4`, or `-` of none.
pub fn share(share: Share) -> String {
    match share.total {
        0 => "-".to_owned(),
        total => format!("{}/{total}", share.implemented),
    }
}

/// `75%`, or `-` of none.
pub fn percent(share: Share) -> String {
    match share.total {
        0 => "-".to_owned(),
        _ => format!("{}%", share.percent()),
    }
}

/// The filled and the empty part of a bar.
pub fn bar(share: Share) -> (String, String) {
    let full = share.cells(CELLS);
    ("█".repeat(full), "░".repeat(CELLS - full))
}

/// What the numbers count, and what the spec describes.
pub fn notes(tally: &Tally) -> Vec<String> {
    let mut notes = Vec::new();
    let properties = tally.total.properties;
    if properties.total > 0 {
        notes.push(format!("properties: {}, counted among the shapes", share(properties)));
    }
    if tally.total.by_scripts > 0 {
        notes.push(format!(
            "{} that scripts or the engine bring along are in no share",
            number(tally.total.by_scripts, "function")
        ));
    }
    notes.extend(counts(&tally.counts));
    notes
}

/// What there is of each kind, in two sentences.
pub fn counts(counts: &Counts) -> Vec<String> {
    let mut lines = vec![format!(
        "{} of the client: {}",
        number(counts.functions.all(), "function"),
        kinds(&counts.functions)
    )];
    if counts.objects > 0 {
        lines.push(format!(
            "{} with {}: {}",
            number(counts.objects, "object"),
            number(counts.methods.all(), "method"),
            kinds(&counts.methods)
        ));
    }
    lines
}

fn kinds(kinds: &Kinds) -> String {
    let listed = |parts: &[(usize, &str)]| {
        let parts = parts.iter().filter(|(count, _)| *count > 0);
        let parts: Vec<_> = parts.map(|(count, what)| format!("{count} {what}")).collect();
        parts.join(", ")
    };
    let within = |what: &str, parts: String| match parts.is_empty() {
        true => what.to_owned(),
        false => format!("{what} ({parts})"),
    };
    let of_async = listed(&[
        (kinds.promise, "callbacks or promise"),
        (kinds.callbacks, "callbacks only"),
        (kinds.promise_of_value, "promise of a value"),
        (kinds.promise_only, "promise only"),
    ]);
    let of_sync = listed(&[(kinds.twins, "the Sync form of an async one")]);
    listed(&[
        (kinds.asynchronous(), &within("async", of_async)),
        (kinds.task, if kinds.task == 1 { "task" } else { "tasks" }),
        (kinds.on, "on"),
        (kinds.off, "off"),
        (kinds.by_name, "on and off by name"),
        (kinds.sync, &within("sync", of_sync)),
    ])
}

/// `1 object`, `2 objects`.
pub fn number(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    }
}

/// Appends words in lines, each after the indent.
pub fn wrap(out: &mut String, text: &str, indent: &str) {
    let mut column = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > WIDTH {
            out.push('\n');
            column = 0;
        }
        let before = if column == 0 { indent } else { " " };
        out.push_str(before);
        out.push_str(word);
        column += before.len() + width;
    }
    if column > 0 {
        out.push('\n');
    }
}
