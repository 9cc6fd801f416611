//! What a source text tells without being run: whether it is an ES module, and
//! where in it something stands.

/// Whether the text may be an ES module at all. Says yes too often: a CommonJS
/// file may have these words as well.
pub(super) fn may_be_es_module(source: &str) -> bool {
    ["import", "export", "await"].iter().any(|word| source.contains(word))
}

/// Whether a line of the text starts as an import or an export does. For texts
/// with a mistake elsewhere, which no parser accepts.
pub(super) fn has_module_line(source: &str) -> bool {
    source.lines().any(|line| {
        let line = line.trim_start();
        let rest = line.strip_prefix("import").or_else(|| line.strip_prefix("export"));
        rest.and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_whitespace() || "{*'\"".contains(next))
    })
}

/// Line and column, from 1, of the import of `request`.
pub(super) fn place_of_import(source: &str, request: &str) -> (usize, usize) {
    let places = ["'", "\""].iter().flat_map(|quote| {
        let literal = format!("{quote}{request}{quote}");
        source.match_indices(&literal).map(|(at, _)| at).collect::<Vec<_>>()
    });
    let is_import = |at: &usize| {
        let before = source.get(..*at).unwrap_or_default().trim_end();
        before.ends_with("from") || before.ends_with("import")
    };
    place(source, places.clone().find(is_import).or(places.min()).unwrap_or(0))
}

/// Line and column, from 1, of the first `name` that stands as a word.
pub(super) fn place_of_name(source: &str, name: &str) -> (usize, usize) {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    let stands_alone = |at: &usize| {
        let before = source.get(..*at).and_then(|before| before.chars().next_back());
        let after = source.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    };
    place(source, source.match_indices(name).map(|(at, _)| at).find(stands_alone).unwrap_or(0))
}

fn place(source: &str, at: usize) -> (usize, usize) {
    let before = source.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_line_is_found_by_its_first_word() {
        assert!(has_module_line("let a\n  export{a}"));
        assert!(has_module_line("import './x'"));
        assert!(!has_module_line("import('./x'); exports.a = 1; important"));
    }

    #[test]
    fn places_count_from_one_and_prefer_the_import() {
        let source = "// './x'\nlet s = './x'\nimport x from './x'";
        assert_eq!(place_of_import(source, "./x"), (3, 15));
        assert_eq!(place_of_import("require('./x')", "./x"), (1, 9));
        assert_eq!(place_of_name("ab\nba, a", "a"), (2, 5));
        assert_eq!(place_of_name("", "a"), (1, 1));
    }
}
