//! The urls of pages.

use std::collections::BTreeMap;

/// Where a url leads: a page's path, and the query for its `onLoad`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Target {
    pub path: String,
    pub query: BTreeMap<String, String>,
}

/// Reads a url on a page, or without one. Relative paths go from the page's
/// folder; `..` does not leave the package. What the query holds is taken as it
/// stands: scripts encode and decode it.
pub(crate) fn resolve(url: &str, from: Option<&str>) -> Target {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let folder = from.and_then(|page| page.rsplit_once('/')).map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = match path.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').collect(),
    };
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty() && *part != ".");
    let path = parts.join("/");
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let query = pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    // a page is named with and without the ending that the platform shows
    Target { path: path.strip_suffix(".html").unwrap_or(&path).to_owned(), query }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_to_the_folder_of_the_page() {
        let from = Some("pages/index/index");
        let paths = [
            ("/pages/log/log", "pages/log/log"),
            ("../log/log", "pages/log/log"),
            ("detail", "pages/index/detail"),
            ("./detail", "pages/index/detail"),
            ("pages/log/log", "pages/index/pages/log/log"),
            ("../../../../log", "log"),
            ("//a///b", "a/b"),
            ("", "pages/index"),
        ];
        for (url, path) in paths {
            assert_eq!(resolve(url, from).path, path, "{url}");
        }
        assert_eq!(resolve("pages/log/log", None).path, "pages/log/log");
        assert_eq!(resolve("log", Some("top")).path, "log");
    }

    #[test]
    fn a_query_is_taken_as_it_stands() {
        let query = resolve("a?x=1&y=%20+b=c&z&&=e&x=2?", None).query;
        let query: Vec<_> = query.iter().map(|(key, value)| format!("{key}:{value}")).collect();
        assert_eq!(query, [":e", "x:2?", "y:%20+b=c", "z:"]);
    }
}
