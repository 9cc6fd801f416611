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

/// Whether `word` stands in the text as a word of its own. Says yes too often:
/// it may be a comment.
pub(super) fn mentions(source: &str, word: &str) -> bool {
    place_of_word(source, word).is_some()
}

/// Whether the text may have an `export`. Says yes too often, as [`mentions`].
pub(super) fn may_export(source: &str) -> bool {
    source.match_indices("export").any(|(at, word)| {
        let next = source.get(at + word.len()..).and_then(|rest| rest.chars().next());
        next.is_some_and(|next| next.is_whitespace() || "{*'\"[`".contains(next))
    })
}

/// Whether the text seems to declare `name` by `var` or `function`. (The engine
/// takes such a name beside an import of the same name, and fails later.)
pub(super) fn declares(source: &str, name: &str) -> bool {
    let stands_first = |before: &str| {
        let word = ["var", "function"].iter().find_map(|word| before.trim_end().strip_suffix(word));
        word.is_some_and(|before| before.is_empty() || before.ends_with(['\n', ';', '}']))
    };
    places_of_word(source, name).any(|at| {
        let before = source.get(..at).unwrap_or_default();
        before.ends_with(char::is_whitespace) && stands_first(before)
    })
}

/// Whether the text may assign to `module.exports` or to a part of it.
pub(super) fn assigns_exports(source: &str) -> bool {
    source.match_indices("exports").any(|(at, word)| {
        let rest = source.get(at + word.len()..).unwrap_or_default().trim_start();
        rest.starts_with(['.', '[', '='])
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
    place(source, place_of_word(source, name).unwrap_or(0))
}

fn place_of_word(source: &str, name: &str) -> Option<usize> {
    places_of_word(source, name).next()
}

fn places_of_word<'a>(source: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    let stands_alone = move |at: &usize| {
        let before = source.get(..*at).and_then(|before| before.chars().next_back());
        let after = source.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    };
    source.match_indices(name).map(|(at, _)| at).filter(stands_alone)
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
    fn words_stand_alone() {
        assert!(mentions("a(require)", "require") && !mentions("required.requirement", "require"));
        assert!(may_export("export{a}") && may_export("export default 1"));
        assert!(
            declares("a;var module = 1", "module") && declares("function module () {}", "module")
        );
        assert!(!declares("{ var module }", "module") && !declares("let x = module", "module"));
        assert!(!declares("function processResult() {}", "process"));
        assert!(assigns_exports("module.exports = 1") && !assigns_exports("// all exports"));
        assert!(!may_export("module.exports = 1; exports.a = exported"));
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
