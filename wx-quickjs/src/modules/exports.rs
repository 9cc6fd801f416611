//! The `exports` and `imports` of a `package.json`: which file a name means under
//! which conditions, as Node.js reads them.

use super::package::Json;

/// What asks for a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    /// `require`
    Require,
    /// `import`, also `import()`
    Import,
}

impl Want {
    /// Whether a condition holds here: a mini-program is a kind of browser, and
    /// what it loads is built for production.
    fn holds(self, condition: &str) -> bool {
        match condition {
            "miniprogram" | "browser" | "production" | "default" => true,
            "require" => self == Want::Require,
            "import" => self == Want::Import,
            _ => false,
        }
    }

    /// The conditions that hold, for people.
    pub fn conditions(self) -> &'static str {
        match self {
            Want::Require => "miniprogram, require, browser, production, default",
            Want::Import => "miniprogram, import, browser, production, default",
        }
    }
}

/// Where an entry leads.
#[derive(Debug, PartialEq)]
pub(super) enum Entry {
    /// To this file or, from `imports`, this package.
    To(String),
    /// It is there, for none of the conditions or for nobody.
    Closed,
    /// There is no such entry.
    Unlisted,
}

/// Looks a name up: `.` or `./path` in `exports`, `#name` in `imports`.
pub(super) fn look_up(table: &Json, name: &str, want: Want) -> Entry {
    let is_table = matches!(table, Json::Fields(fields)
        if fields.iter().any(|(key, _)| key.starts_with(['.', '#'])));
    if !is_table {
        // the short form: it is all about the package itself
        return if name == "." { entry(table, "", want) } else { Entry::Unlisted };
    }
    if !name.contains('*')
        && let Some(target) = table.field(name)
    {
        return entry(target, "", want);
    }
    let Json::Fields(fields) = table else { return Entry::Unlisted };
    let matching = fields.iter().filter_map(|(key, target)| {
        let (head, tail) = match key.split_once('*') {
            Some(parts) => parts,
            // the older way to open a folder
            None if key.ends_with('/') => (key.as_str(), ""),
            None => return None,
        };
        let part = name.strip_prefix(head)?.strip_suffix(tail)?;
        (!part.is_empty()).then_some((head.len(), key.len(), part, key, target))
    });
    let best = matching.max_by_key(|(head, whole, ..)| (*head, *whole));
    let Some((_, _, part, key, target)) = best else { return Entry::Unlisted };
    match entry(target, part, want) {
        Entry::To(folder) if !key.contains('*') => Entry::To(format!("{folder}{part}")),
        found => found,
    }
}

fn entry(target: &Json, part: &str, want: Want) -> Entry {
    resolve(target, part, want).map_or(Entry::Closed, Entry::To)
}

/// `None`: it leads nowhere.
fn resolve(target: &Json, part: &str, want: Want) -> Option<String> {
    choose(target, part, want).flatten()
}

/// `None`: no condition holds, so the next one is asked. `Some(None)`: closed.
fn choose(target: &Json, part: &str, want: Want) -> Option<Option<String>> {
    match target {
        Json::Text(text) => Some(Some(text.replace('*', part))),
        Json::Null => Some(None),
        Json::List(list) => {
            let found = list.iter().find_map(|target| resolve(target, part, want));
            found.map(Some)
        }
        Json::Fields(fields) => {
            let mut open = fields.iter().filter(|(condition, _)| want.holds(condition));
            open.find_map(|(_, target)| choose(target, part, want))
        }
        Json::False | Json::Other => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    fn to(path: &str) -> Entry {
        Entry::To(path.to_owned())
    }

    #[test]
    fn the_first_condition_that_holds_counts() {
        let table = json(
            r#"{ "types": "./t", "node": "./node", "import": { "node": "./n.mjs", "default": "./i.mjs" },
                 "require": "./r.cjs", "default": "./d.js" }"#,
        );
        assert_eq!(look_up(&table, ".", Want::Import), to("./i.mjs"));
        assert_eq!(look_up(&table, ".", Want::Require), to("./r.cjs"));
        assert_eq!(look_up(&table, "./x", Want::Require), Entry::Unlisted);
        // a nested table without a match does not end the search
        let table = json(r#"{ "browser": { "deno": "./deno" }, "default": "./d" }"#);
        assert_eq!(look_up(&table, ".", Want::Require), to("./d"));
        assert_eq!(look_up(&json(r#"{ "node": "./n" }"#), ".", Want::Require), Entry::Closed);
    }

    #[test]
    fn the_longest_pattern_counts_and_null_closes() {
        let table = json(
            r#"{ ".": "./main", "./*": "./lib/*.js", "./deep/*": "./other/*.js", "./deep/secret/*": null,
                 "./*.css": "./style/*.css", "./old/": "./older/" }"#,
        );
        assert_eq!(look_up(&table, "./a", Want::Require), to("./lib/a.js"));
        assert_eq!(look_up(&table, "./a/b", Want::Require), to("./lib/a/b.js"));
        assert_eq!(look_up(&table, "./deep/x", Want::Require), to("./other/x.js"));
        assert_eq!(look_up(&table, "./deep/secret/x", Want::Require), Entry::Closed);
        assert_eq!(look_up(&table, "./x.css", Want::Require), to("./style/x.css"));
        assert_eq!(look_up(&table, "./old/x.js", Want::Require), to("./older/x.js"));
        assert_eq!(look_up(&table, "./*", Want::Require), to("./lib/*.js"));
    }

    #[test]
    fn a_list_gives_the_first_that_leads_somewhere() {
        let table =
            json(r##"{ "#a": [{ "node": "./n" }, null, "pkg/x", "./y"], "#b/*": "./b/*" }"##);
        assert_eq!(look_up(&table, "#a", Want::Require), to("pkg/x"));
        assert_eq!(look_up(&table, "#b/c", Want::Import), to("./b/c"));
        assert_eq!(look_up(&table, "#c", Want::Import), Entry::Unlisted);
    }

    #[test]
    fn the_short_forms_are_for_the_package_itself() {
        assert_eq!(look_up(&json(r#""./x.js""#), ".", Want::Require), to("./x.js"));
        assert_eq!(look_up(&json(r#"["./x.js"]"#), ".", Want::Require), to("./x.js"));
        assert_eq!(look_up(&json(r#""./x.js""#), "./y", Want::Require), Entry::Unlisted);
    }
}
