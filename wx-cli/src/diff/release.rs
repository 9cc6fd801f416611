//! The last release, and the version that the next one needs.

use std::{fmt, fs, path::Path};

use api_spec::diff::{Finding, Severity, printable};

use super::{
    git::{self, Repository},
    shown,
};

/// A version like 1.2.3, without anything behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u64; 3]);

impl Version {
    /// The version in a tag: `v1.2.3` or `1.2.3`.
    fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.strip_prefix('v').unwrap_or(tag).split('.');
        let mut number = || {
            let part = parts.next()?;
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            part.parse().ok().filter(|_| digits)
        };
        let version = Version([number()?, number()?, number()?]);
        parts.next().is_none().then_some(version)
    }

    /// The least version that may follow with such changes, by the rules of semantic
    /// versioning: before 1.0 a minor version may break.
    fn after(self, gravest: Option<Severity>) -> Self {
        let Version([major, minor, patch]) = self;
        Version(match (gravest, major, minor) {
            (None, ..) => return self,
            (Some(Severity::Breaking), 0, 0) => [0, 0, patch + 1],
            (Some(Severity::Breaking), 0, _) => [0, minor + 1, 0],
            (Some(Severity::Breaking), ..) => [major + 1, 0, 0],
            (Some(_), 0, _) => [0, minor, patch + 1],
            (Some(_), ..) => [major, minor + 1, 0],
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Version([major, minor, patch]) = self;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// A version in a Cargo.toml. A pre-release announces what the release after it brings.
pub struct Declared {
    /// As it is written: `1.2.3`, `1.2.3-rc.1`.
    pub text: String,
    release: Version,
}

impl Declared {
    fn parse(text: &str) -> Option<Self> {
        let release = text.split(['-', '+']).next().and_then(Version::parse);
        let release = release.filter(|_| !text.starts_with('v'))?;
        Some(Declared { text: text.to_owned(), release })
    }
}

/// What the comparison with the last release says of the next.
pub struct Release {
    /// The tag of the last release.
    pub tag: String,
    /// The least version of the next.
    pub needed: Version,
    /// The version in the Cargo.toml nearest to the spec, if there is one.
    pub declared: Option<Declared>,
}

impl Release {
    pub fn new(
        tag: String,
        last: Version,
        findings: &[Finding],
        spec: &Path,
    ) -> Result<Self, String> {
        let gravest = findings.iter().map(|finding| finding.code.severity()).min();
        Ok(Release { tag, needed: last.after(gravest), declared: declared(spec)? })
    }

    /// Whether the version tells of the changes.
    pub fn is_announced(&self) -> bool {
        self.declared.as_ref().is_some_and(|declared| declared.release >= self.needed)
    }
}

/// The newest tag before HEAD that is a version.
pub fn last(spec: &Path) -> Result<(String, Version), String> {
    let repository = Repository::around(spec)?;
    let tags = repository.tags()?;
    let versions = tags.into_iter().filter_map(|tag| Version::parse(&tag).map(|v| (v, tag)));
    match versions.max() {
        Some((version, tag)) => Ok((tag, version)),
        None => Err(format!(
            "no tag before HEAD is a version like v1.2.3 in {}; if there are releases, \
             fetch their tags first: git fetch --tags --unshallow",
            shown(repository.root())
        )),
    }
}

/// The version that the nearest Cargo.toml upwards gives to its package, or to those of
/// its workspace.
fn declared(spec: &Path) -> Result<Option<Declared>, String> {
    let (folder, _) = git::existing(spec)?;
    let root = Repository::around(spec)?;
    let inside = folder.ancestors().take_while(|folder| folder.starts_with(root.root()));
    for folder in inside {
        let path = folder.join("Cargo.toml");
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let manifest: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            format!("{} is no TOML: {}", shown(&path), printable(error.message()))
        })?;
        let version = |table: Option<&toml::Value>| {
            table?.get("package")?.get("version")?.as_str().map(str::to_owned)
        };
        let own = toml::Value::Table(manifest);
        if let Some(version) = version(Some(&own)).or_else(|| version(own.get("workspace"))) {
            let wrong = || {
                let version = printable(&version);
                format!("{}: `{version}` is no version like 1.2.3", shown(&path))
            };
            return Declared::parse(&version).map(Some).ok_or_else(wrong);
        }
    }
    Ok(None)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_versions_are_releases() {
        let version = |tag| Version::parse(tag).map(|v| v.to_string());
        assert_eq!(version("v1.2.3").as_deref(), Some("1.2.3"));
        assert_eq!(version("0.10.0").as_deref(), Some("0.10.0"));
        for other in ["v1", "v1.2", "1.2.3.4", "v1.2.3-rc.1", "v1.2.+3", "release", "v1..3", ""] {
            assert_eq!(version(other), None, "{other}");
        }
        assert!(Version::parse("v0.10.0") > Version::parse("v0.9.9"));
    }

    #[test]
    fn a_pre_release_is_declared_and_announces_its_release() {
        let declared = |text| Declared::parse(text).map(|d| (d.text, d.release.to_string()));
        for text in ["1.2.3", "1.2.3-rc.1", "1.2.3+build.5", "1.2.3-rc.1+build-5"] {
            assert_eq!(declared(text), Some((text.to_owned(), "1.2.3".to_owned())));
        }
        for other in ["v1.2.3", "1.2", "1.2-rc.1", "-rc.1", "next", ""] {
            assert_eq!(declared(other), None, "{other}");
        }
    }

    #[test]
    fn the_next_version_follows_from_the_gravest_change() {
        let next = |version, gravest| Version::parse(version).unwrap().after(gravest).to_string();
        assert_eq!(next("1.2.3", Some(Severity::Breaking)), "2.0.0");
        assert_eq!(next("1.2.3", Some(Severity::Caution)), "1.3.0");
        assert_eq!(next("1.2.3", Some(Severity::Notice)), "1.3.0");
        assert_eq!(next("0.2.3", Some(Severity::Breaking)), "0.3.0");
        assert_eq!(next("0.2.3", Some(Severity::Notice)), "0.2.4");
        assert_eq!(next("0.0.3", Some(Severity::Breaking)), "0.0.4");
        assert_eq!(next("1.2.3", None), "1.2.3");
    }
}
