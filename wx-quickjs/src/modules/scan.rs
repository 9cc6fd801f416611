//! Which modules a text asks for, as far as its literals tell.

/// The texts in `require('...')`, `import '...'` and `from '...'`. Finds those in
/// comments too, and none that is put together.
pub(super) fn requests(source: &str) -> impl Iterator<Item = &str> {
    source.match_indices(['\'', '"']).filter_map(|(at, quote)| {
        let before = source.get(..at)?.trim_end();
        let asks = match before.strip_suffix('(') {
            Some(call) => {
                call.trim_end().ends_with("require") || call.trim_end().ends_with("import")
            }
            None => before.ends_with("from") || before.ends_with("import"),
        };
        let text = source.get(at + 1..).filter(|_| asks)?;
        let (text, _) = text.split_once(quote)?;
        (!text.contains('\n')).then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_stand_in_quotes_behind_their_words() {
        let source = "var a=require('a'); import b from \"b\"\nimport './c'; let d = import( 'd' )\n\
                      f('no'); x = 'require'; export * from'e'; required + 'no'";
        assert_eq!(requests(source).collect::<Vec<_>>(), ["a", "b", "./c", "d", "e"]);
    }
}
