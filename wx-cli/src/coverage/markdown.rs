//! The table for a README.

use super::{
    table::{bar, notes, percent, share},
    tally::{Shares, Tally},
};

/// A row for each family and one for all; with `missing`, what each lacks.
pub fn text(tally: &Tally, missing: bool) -> String {
    let mut out = String::from("| family | functions | methods | shapes | | |\n");
    out.push_str("|---|---:|---:|---:|---|---:|\n");
    for family in &tally.families {
        row(&mut out, &code(&family.name), &family.shares);
    }
    row(&mut out, "**total**", &tally.total);
    out.push('\n');
    out.push_str(&format!("Implemented by {}.\n", escaped(&tally.by)));
    for note in notes(tally) {
        out.push_str(&format!("- {}\n", escaped(&note)));
    }
    if missing {
        for family in &tally.families {
            let names: Vec<_> = family.missing().map(|name| code(&name)).collect();
            if !names.is_empty() {
                out.push_str(&format!("\n{} lacks {}.\n", code(&family.name), names.join(", ")));
            }
        }
    }
    out
}

fn row(out: &mut String, name: &str, shares: &Shares) {
    let [functions, methods, shapes] = [shares.functions, shares.methods, shares.shapes].map(share);
    let (full, empty) = bar(shares.shapes);
    out.push_str(&format!(
        "| {name} | {functions} | {methods} | {shapes} | {full}{empty} | {} |\n",
        percent(shares.shapes)
    ));
}

/// A name as code, in a cell too.
pub fn code(name: &str) -> String {
    format!("`{}`", name.replace('`', "'").replace('|', "\\|").replace(['\n', '\r'], " "))
}

/// Text in which nothing is markup.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_names_stays_text() {
        assert_eq!(escaped("a|b <c> *d* `e`\n_f_"), r"a\|b \<c\> \*d\* \`e\` \_f\_");
        assert_eq!(code("a|b`c\nd"), r"`a\|b'c d`");
    }
}
