//! What changed between two specs, and whom it breaks.
//!
//! Values have a direction: parameters go from callers to hosts; results, events, failures
//! and the arguments of callbacks come back. So the same change of a type, a further value
//! of an enum say, breaks hosts where they receive it and callers where they do. Named types
//! are compared once, in the directions in which both specs use them; types written inline
//! are compared where they stand.
//!
//! ```
//! let load = |text| api_spec::load_str("shop.yaml", text).unwrap();
//! let old = load("{ family: shop, apis: { pay: { kind: async } } }");
//! let new = load("{ family: shop, apis: { pay: { kind: async, params: { sum: number } } } }");
//! let findings = api_spec::diff::diff(&old, &new);
//! assert_eq!(findings[0].code.name(), "param-added-required");
//! assert_eq!(findings[0].path, "pay.params.sum");
//! ```

mod answer;
mod api;
mod arguments;
mod code;
mod errors;
mod event;
mod family;
mod fields;
mod gates;
mod object;
mod show;
mod texts;
mod types;
mod unions;

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::hash::Hash;
use std::path::PathBuf;

pub use code::{Code, Severity, Whom};
pub use show::printable;

use crate::model::{At, Family, Spec, TypeDef, Usage};
use crate::types::TypeExpr;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What kind of change it is; it also says how grave, and whom it concerns.
    pub code: Code,
    /// The family in which it stands: the new one, or the old one of what is gone.
    pub family: String,
    /// What changed: `getStorage.params.key`, `SocketTask.onMessage.result`, `FileStats.size`.
    pub path: String,
    /// The change in words, with old and new. Names in it are as the spec has them, so
    /// [`printable`] is for whoever prints them.
    pub message: String,
    /// The spec in which `file` and `at` are: the old one for what is gone.
    pub side: Side,
    /// The file, as it was given to the loader.
    pub file: PathBuf,
    /// The place in the file.
    pub at: At,
    /// What scripts can ask `canIUse` to tell the two specs apart, on a host that
    /// implements the API.
    pub can_i_use: Option<String>,
}

/// One of the two specs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one before.
    Old,
    /// The one after.
    New,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display().to_string();
        write!(f, "{}:{}:{}: ", printable(&file), self.at.line, self.at.col)?;
        write!(f, "{}: ", self.code.severity().name())?;
        write!(f, "{}: {}", printable(&self.path), printable(&self.message))?;
        write!(f, " [{}, {}]", self.code, self.code.whom().name())
    }
}

/// All changes from one spec to another, in the order of the new one; what is gone comes
/// after the rest of its kind. The texts are among them, as [`Code::DocChanged`].
pub fn diff(old: &Spec, new: &Spec) -> Vec<Finding> {
    let mut diff = Diff {
        old: Index::new(old),
        new: Index::new(new),
        findings: Vec::new(),
        seen: HashSet::new(),
        later: VecDeque::new(),
        looking: false,
        trial: false,
        unfolded: HashSet::new(),
    };
    diff.families(old, new);
    diff.findings
}

/// The names of one spec.
struct Index<'s> {
    types: HashMap<&'s str, (&'s TypeDef, &'s Family)>,
}

impl<'s> Index<'s> {
    fn new(spec: &'s Spec) -> Self {
        let types = spec.families.iter().flat_map(|f| f.types.iter().map(move |t| (t, f)));
        Index { types: types.map(|(t, f)| (t.name.as_str(), (t, f))).collect() }
    }

    fn ty(&self, name: &str) -> Option<&'s TypeDef> {
        self.types.get(name).map(|(ty, _)| *ty)
    }
}

/// Two types at a place.
struct Pair<'s> {
    site: Site<'s>,
    at: At,
    old: &'s TypeExpr,
    new: &'s TypeExpr,
    ways: Ways,
}

/// A comparison under way.
struct Diff<'s> {
    old: Index<'s>,
    new: Index<'s>,
    findings: Vec<Finding>,
    /// Pairs of types that were compared where they are used: once is enough, and types may
    /// hold themselves.
    seen: HashSet<(&'s str, &'s str, Ways, bool)>,
    /// Pairs of named types that are still to be looked into. They wait here and not on the
    /// stack, which a long chain of types would exhaust.
    later: VecDeque<Pair<'s>>,
    /// Whether somebody looks into those.
    looking: bool,
    /// Findings are only counted.
    trial: bool,
    /// Structs of one spec whose fields the other lists in the result of the same API, under
    /// the same name in Rust: they are neither new nor gone.
    unfolded: HashSet<&'s str>,
}

/// What is being compared.
#[derive(Clone)]
struct Site<'s> {
    path: String,
    /// What `canIUse` calls it, where it has a name for it.
    schema: Option<String>,
    old: &'s Family,
    new: &'s Family,
}

/// A path of more characters is cut in the middle: types may nest as deep as they like.
const LONGEST_PATH: usize = 400;

/// The directions in which values of a type go: `read` to the host, `written` to the caller.
type Ways = Usage;

const TO_HOST: Ways = Usage { read: true, written: false };
const TO_CALLER: Ways = Usage { read: false, written: true };

/// The directions of what is handed to a function that goes in these.
fn back(ways: Ways) -> Ways {
    Usage { read: ways.written, written: ways.read }
}

impl Site<'_> {
    /// A part that scripts name as the spec does.
    fn part(&self, name: &str) -> Self {
        self.named(name, name)
    }

    /// A part that `canIUse` calls `schema`.
    fn named(&self, name: &str, schema: &str) -> Self {
        let mut part = self.hidden(name);
        // Names with dots cannot be asked for: a dot parts names.
        let asked = self.schema.as_ref().filter(|_| !schema.contains('.') && schema != "*");
        let asked = asked.filter(|owner| owner.len() < LONGEST_PATH);
        part.schema = asked.map(|owner| format!("{owner}.{schema}"));
        part
    }

    /// A part that `canIUse` knows nothing of.
    fn hidden(&self, name: &str) -> Self {
        let owner = match self.path.char_indices().nth(LONGEST_PATH) {
            Some(_) => self.path.chars().take(LONGEST_PATH / 5).collect::<String>() + "...",
            None => self.path.clone(),
        };
        Site { path: format!("{owner}.{name}"), schema: None, ..*self }
    }

    /// What `canIUse` calls another function of the same owner.
    fn beside(&self, name: &str) -> Option<String> {
        let schema = self.schema.as_ref()?;
        Some(match schema.rsplit_once('.') {
            Some((owner, _)) => format!("{owner}.{name}"),
            None => name.to_string(),
        })
    }

    /// The items of a list or a map, of which `canIUse` speaks as of the whole.
    fn items(&self, mark: &str) -> Self {
        Site { path: format!("{}{mark}", self.path), ..self.clone() }
    }
}

impl<'s> Diff<'s> {
    /// Something at a place of the new spec.
    fn now(&mut self, code: Code, site: &Site<'s>, at: At, message: impl Into<String>) {
        self.push(code, site, Side::New, at, message.into());
    }

    /// Something that is gone, at its place in the old spec.
    fn gone(&mut self, code: Code, site: &Site<'s>, at: At, message: impl Into<String>) {
        self.push(code, site, Side::Old, at, message.into());
    }

    fn push(&mut self, code: Code, site: &Site<'s>, side: Side, at: At, message: String) {
        let family = match side {
            Side::Old => site.old,
            Side::New => site.new,
        };
        self.findings.push(Finding {
            code,
            family: family.name.clone(),
            path: site.path.clone(),
            message,
            side,
            file: family.source.clone(),
            at,
            can_i_use: site.schema.clone().filter(|_| code.can_i_use()),
        });
    }
}

/// What is in both, what is in the new one alone, what is in the old one alone: each in
/// the order of its spec.
struct Matched<O, N> {
    both: Vec<(O, N)>,
    added: Vec<N>,
    removed: Vec<O>,
}

fn matched<K: Eq + Hash, O: Copy, N: Copy>(
    old: impl IntoIterator<Item = (K, O)>,
    new: impl IntoIterator<Item = (K, N)>,
) -> Matched<O, N> {
    let old: Vec<_> = old.into_iter().collect();
    let mut left: HashMap<&K, usize> = old.iter().map(|(k, _)| k).zip(0..).collect();
    let (mut both, mut added) = (Vec::new(), Vec::new());
    for (name, new) in new {
        match left.remove(&name) {
            Some(index) => both.push((old[index].1, new)),
            None => added.push(new),
        }
    }
    let mut left: Vec<usize> = left.into_values().collect();
    left.sort_unstable();
    Matched { both, added, removed: left.into_iter().map(|index| old[index].1).collect() }
}
