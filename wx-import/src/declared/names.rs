//! The rule by which the declarations name the types of an API, and what departs from it.

use api_spec::names::upper_first;
use indexmap::{IndexMap, IndexSet};

use crate::declarations::{Interface, MemberKind};

/// The names of an interface's methods.
pub fn functions(interface: &Interface) -> IndexSet<&str> {
    methods(interface).collect()
}

/// How many method signatures an interface has.
pub fn signatures(interface: &Interface) -> usize {
    methods(interface).count()
}

fn methods(interface: &Interface) -> impl Iterator<Item = &str> {
    let methods = interface.members.iter().filter(|m| matches!(m.kind, MemberKind::Method(_)));
    methods.map(|member| member.name.as_str())
}

/// Collects the names of one API that its rule does not give.
pub struct Names<'a> {
    js_name: &'a str,
    object: Option<&'a str>,
    departures: IndexMap<&'static str, String>,
    /// Whether every departure is the rule's name with the object's before it.
    qualified: bool,
}

impl<'a> Names<'a> {
    pub fn new(js_name: &'a str, object: Option<&'a str>) -> Self {
        Names { js_name, object, departures: IndexMap::new(), qualified: true }
    }

    /// The options object: `<Api>Option`.
    pub fn option(&mut self, name: &str) {
        self.compare("option", name, &format!("{}Option", upper_first(self.js_name)));
    }

    /// A callback of the options object: `<option without Option><Role>Callback`.
    pub fn callback(&mut self, role: &'static str, option: &str, name: &str) {
        let stem = option.strip_suffix("Option").unwrap_or(option);
        let suffix = format!("{}Callback", upper_first(role));
        let rule = format!("{stem}{suffix}");
        if name != rule {
            self.qualified = false;
            self.departures.insert(role, name.to_owned());
        }
    }

    /// Any other name that a rule gives.
    pub fn compare(&mut self, role: &'static str, name: &str, rule: &str) {
        if name == rule {
            return;
        }
        let qualified = self.object.is_some_and(|object| name == format!("{object}{rule}"));
        self.qualified &= qualified;
        self.departures.insert(role, name.to_owned());
    }

    /// What is to be said: the names, or `qualified` where the object's name explains all.
    pub fn finish(self) -> IndexMap<&'static str, String> {
        if self.qualified && self.object.is_some() && !self.departures.is_empty() {
            return IndexMap::from([("qualified", "true".to_owned())]);
        }
        self.departures
    }
}
