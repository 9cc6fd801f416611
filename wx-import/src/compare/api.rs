//! Functions, events and methods.

use api_spec::model::{self, Family, Kind, Off, OptionsArg, Promise, Returns as Known, Topics};

use super::about::Known as KnownAbout;
use super::canonical::same;
use super::{Cx, Edit, Place, Sort};
use crate::declared::{self, Api, Returns};
use crate::entries::{self, NoPages, Place as Side};
use crate::yaml::Node;

/// The words that say of an API how it is called, and what it takes and gives.
const SHAPE: [&str; 12] = [
    "options", "promise", "params", "args", "result", "returns", "sync", "error", "topics",
    "listener", "off", "ts",
];

impl<'a> Cx<'a> {
    pub(super) fn api(
        &mut self,
        family: &'a Family,
        path: &[&str],
        ours: &'a model::Api,
        declared: &Api,
        object: Option<&str>,
    ) {
        let place = Place::new(family, path, ours.at.line, declared.entry.line).at(&[&ours.name]);
        let about = KnownAbout {
            since: ours.since.as_ref(),
            deprecated: ours.deprecated.as_ref(),
            link: ours.link.as_ref(),
        };
        self.about(&place, &about, &declared.entry, None);
        if ours.kind != declared.kind {
            let what = format!("`kind`: {:?} -> {:?}", ours.kind, declared.kind);
            let Node::Map(entry) = entries::api(declared, object.is_some(), &NoPages) else {
                return;
            };
            // Another kind has other words: nothing else of the entry can be compared.
            for word in SHAPE.iter().filter(|word| entry.iter().all(|(key, _)| key != *word)) {
                let at = place.at(&[word]);
                self.differ(&at, Sort::Changed, what.clone(), Some(Edit::Remove));
            }
            for (key, node) in entry {
                if key != "since" && key != "link" {
                    self.put(&place, &key, node, what.clone());
                }
            }
            return;
        }
        if ours.kind == Kind::Event {
            self.event(&place, ours, declared);
        } else {
            self.call(&place, ours, declared, object);
        }
        self.result(&place, ours, declared);
        self.names(&place, ours, declared, object);
    }

    fn call(
        &mut self,
        place: &Place<'a>,
        ours: &'a model::Api,
        declared: &Api,
        object: Option<&str>,
    ) {
        let at = match &ours.params.name {
            // The parameters are those of a struct, which is compared as one.
            Some(_) => None,
            None => Some(place.at(&["params"])),
        };
        if let Some(at) = at {
            let spelled = Some(&ours.ts.params);
            if ours.params.fields.is_empty() && !declared.params.is_empty() {
                let what = "parameters are declared".to_owned();
                let params = entries::fields(&declared.params, Side::Params);
                self.add(place, "params", params, what);
            } else {
                self.fields(&at, &ours.params.fields, &declared.params, Side::Params, spelled);
            }
        }
        self.layout(place, ours, declared);
        let options = match ours.options {
            Some(OptionsArg::Required) => Some("required"),
            Some(OptionsArg::Optional) => Some("optional"),
            None => None,
        };
        if options != declared.options {
            let what = format!("`options`: {}", declared.options.unwrap_or("by the rule"));
            match declared.options {
                Some(word) => self.put(place, "options", Node::text(word), what),
                None => {
                    self.differ(&place.at(&["options"]), Sort::Changed, what, Some(Edit::Remove))
                }
            }
        }
        if ours.kind == Kind::Async {
            let promise = match ours.promise {
                Promise::Yes => "true",
                Promise::No => "false",
                Promise::Only => "only",
            };
            if promise != declared.promise {
                let what = format!("`promise`: `{promise}` -> `{}`", declared.promise);
                let node = match declared.promise {
                    "only" => Node::text("only"),
                    word => Node::Plain(word.to_owned()),
                };
                let usual = if object.is_some() { "false" } else { "true" };
                match declared.promise == usual {
                    true => self.differ(
                        &place.at(&["promise"]),
                        Sort::Changed,
                        what,
                        Some(Edit::Remove),
                    ),
                    false => self.put(place, "promise", node, what),
                }
            }
        }
        self.returns(place, ours, declared);
        self.sync(place, ours, declared, object);
        self.failure(place, ours, declared);
    }

    /// Compares the order of the arguments.
    fn layout(&mut self, place: &Place<'a>, ours: &model::Api, declared: &Api) {
        let mut written: Vec<Vec<&str>> = Vec::new();
        for layout in &ours.args {
            let layout: Vec<&str> =
                layout.iter().map(|arg| arg.param().map_or("options", |name| name)).collect();
            // Layouts that are alike may stand for signatures that are told apart.
            if !written.contains(&layout) {
                written.push(layout);
            }
        }
        let positional = |fields: &mut dyn Iterator<Item = &String>| match ours.kind {
            Kind::Sync => vec![fields.cloned().collect()],
            _ if declared.promise == "only" && declared.params.is_empty() => vec![Vec::new()],
            _ => vec![vec!["options".to_owned()]],
        };
        let mut theirs = match &declared.args {
            Some(args) => args.clone(),
            None => positional(&mut declared.params.iter().map(|field| &field.name)),
        };
        let known = &ours.params.fields;
        if ours.kind == Kind::Sync && ours.params.name.is_none() {
            // An argument that only the spec has comes after all others.
            let gone = |name: &&&str| **name != "options" && !declares(declared, name);
            let kept: Vec<String> =
                written.iter().flatten().filter(gone).map(|name| (*name).to_owned()).collect();
            if let Some(first) = theirs.first_mut() {
                first.extend(kept);
            }
        }
        let plain = |layout: &Vec<String>| -> Vec<String> {
            layout.iter().map(|name| name.trim_end_matches('!').to_owned()).collect()
        };
        let plainly: Vec<Vec<String>> = theirs.iter().map(plain).collect();
        if written == plainly {
            return;
        }
        let what = format!("`args`: {written:?} -> {plainly:?}");
        // The order in which the parameters are going to stand in the spec.
        let new = declared.params.iter().map(|field| &field.name);
        let new = new.filter(|name| known.iter().all(|field| field.name != **name));
        let own = positional(&mut known.iter().map(|field| &field.name).chain(new));
        let list = |names: &Vec<String>| Node::List(names.iter().map(Node::text).collect());
        match theirs.as_slice() {
            _ if theirs == own => {
                self.differ(&place.at(&["args"]), Sort::Changed, what, Some(Edit::Remove));
            }
            [one] => self.put(place, "args", list(one), what),
            several => {
                self.put(place, "args", Node::List(several.iter().map(list).collect()), what);
            }
        }
    }

    fn returns(&mut self, place: &Place<'a>, ours: &model::Api, declared: &Api) {
        let known = match &ours.returns {
            None => None,
            Some(Known::SelfObject) => Some("self".to_owned()),
            Some(Known::Type { ty, .. }) => Some(self.canonical(ty)),
        };
        let Node::Map(entry) = entries::api(declared, true, &NoPages) else { return };
        let node = entry.into_iter().find(|(key, _)| key == "returns").map(|(_, node)| node);
        let theirs = match &declared.returns {
            None => None,
            Some(Returns::SelfObject) => Some("self".to_owned()),
            Some(Returns::Value { ty, .. }) => Some(ty.canonical.clone()),
        };
        let agree = match (&known, &theirs) {
            (Some(known), Some(theirs)) => same(known, theirs),
            (known, theirs) => known == theirs,
        };
        let spelled = ours.ts.returns.clone();
        if agree || spelled.is_some() || !ours.ts.signatures.is_empty() {
            return;
        }
        // The type that a value is said to have by `ts`, for a value that is a named type.
        if let (Some(Known::Type { ty, .. }), Some(theirs)) = (&ours.returns, &theirs)
            && let model::TypeExpr::Named { name, .. } = ty
            && let Some(ts) = self.types.get(name.as_str()).and_then(|(_, ty)| ty.ts.name.clone())
            && self.spelled(&ts).is_some_and(|ts| same(&ts, theirs))
        {
            return;
        }
        let show = |ty: &Option<String>| ty.clone().unwrap_or_else(|| "nothing".to_owned());
        let what = format!("`returns`: `{}` -> `{}`", show(&known), show(&theirs));
        let at = place.at(&["returns"]);
        let told = matches!(&ours.returns, Some(Known::Type { doc, .. }) if *doc != model::Text::default());
        match (node, &declared.returns) {
            // Only the type is another: what people say of the value stays.
            (_, Some(Returns::Value { ty, nullable, optional })) if told => {
                self.put(&at, "type", Node::text(ty.text()), what.clone());
                for (key, set) in [("nullable", *nullable), ("optional", *optional)] {
                    match set {
                        true => self.put(&at, key, Node::bool(true), what.clone()),
                        false => {
                            let at = at.at(&[key]);
                            self.differ(&at, Sort::Changed, what.clone(), Some(Edit::Remove));
                        }
                    }
                }
            }
            (_, _) if told => {
                let at = Place { line: 0, ..at };
                self.differ(&at, Sort::OnlyHere, format!("{what} in the declarations"), None);
            }
            (Some(node), _) => self.put(place, "returns", node, what),
            (None, _) => self.differ(&at, Sort::Changed, what, Some(Edit::Remove)),
        }
    }

    fn event(&mut self, place: &Place<'a>, ours: &'a model::Api, declared: &Api) {
        let off = match ours.off {
            Off::Yes => Some(false),
            Off::All => Some(true),
            Off::No => None,
        };
        match (&declared.off, off) {
            // It keeps its version and its texts; whether it goes is for people to say.
            (None, Some(_)) => {
                let mut at = place.at(&["off"]);
                at.line = 0;
                let what = "there is no off function in the declarations".to_owned();
                self.differ(&at, Sort::OnlyHere, what, None);
            }
            (Some(second), None) => {
                let what = format!("`{}` is declared", second.entry.id);
                let node = if second.all { Node::text("all") } else { Node::bool(true) };
                self.put(place, "off", node, what);
            }
            (Some(second), Some(all)) => self.off(place, ours, declared, second, all),
            (None, None) => {}
        }
        self.listener(place, ours, declared);
        let topics = ours.topics.as_ref().map(|topics| match topics {
            Topics::Any => Vec::new(),
            Topics::List(names) => names.clone(),
        });
        if let (Some(theirs), Some(known)) = (&declared.topics, &topics)
            && theirs.iter().any(|name| !known.contains(name))
        {
            let node = Node::List(theirs.iter().map(Node::text).collect());
            self.put(place, "topics", node, format!("`topics`: {theirs:?}"));
        }
    }

    /// Compares an off function: what it takes, its page and its version.
    fn off(
        &mut self,
        place: &Place<'a>,
        ours: &model::Api,
        declared: &Api,
        second: &declared::Off,
        all: bool,
    ) {
        let about = &ours.off_about;
        let implied = second.entry.since == declared.entry.since;
        let since = second.entry.since.as_ref().filter(|since| {
            about.since.as_ref() != Some(*since) && !(implied && about.since.is_none())
        });
        let link = second.entry.link.as_ref().filter(|link| about.link.as_ref() != Some(*link));
        let deprecated = second.entry.deprecated.as_ref().filter(|_| about.deprecated.is_none());
        if since.is_none() && link.is_none() && deprecated.is_none() && all == second.all {
            return;
        }
        let mut entry = Vec::new();
        let mut put = |key: &str, node: Node| entry.push((key.to_owned(), node));
        if second.all {
            put("all", Node::bool(true));
        }
        if let Some(since) = second.entry.since.as_ref().filter(|_| !implied) {
            put("since", Node::text(since));
        }
        if let Some(deprecated) = &second.entry.deprecated {
            put("deprecated", entries::deprecated(deprecated));
        }
        if let Some(link) = link {
            put("link", Node::text(link));
        }
        for (key, text) in [("en", &about.doc.en), ("zh", &about.doc.zh)] {
            if text.is_empty() {
                continue;
            }
            match entry.iter_mut().find(|(key, _)| key == "doc") {
                Some((_, Node::Map(doc))) => doc.push((key.to_owned(), Node::text(text))),
                _ => entry
                    .push(("doc".to_owned(), Node::Map(vec![(key.to_owned(), Node::text(text))]))),
            }
        }
        let mut at = place.clone();
        at.line = second.entry.line;
        let name = &second.entry.id;
        let what = match (all == second.all, since) {
            (false, _) if second.all => format!("`{name}` takes no listener"),
            (false, _) => format!("`{name}` takes a listener"),
            (true, Some(since)) => format!("`{name}` is there since `{since}`"),
            (true, None) => format!("`{name}` has another page or is deprecated"),
        };
        let node = match entry.as_slice() {
            [] => Node::bool(true),
            [(key, _)] if key == "all" => Node::text("all"),
            _ => Node::Map(entry),
        };
        self.put(&at, "off", node, what);
    }

    /// Adds names that the rules of the declarations do not give.
    fn names(
        &mut self,
        place: &Place<'a>,
        ours: &model::Api,
        declared: &Api,
        object: Option<&str>,
    ) {
        let Some(node) = entries::ts(declared) else { return };
        let known = |role: &str| {
            let ts = &ours.ts;
            let name = match role {
                "qualified" => return ts.qualified || self_explained(ts, object),
                "option" => &ts.option,
                "success" => &ts.success,
                "fail" => &ts.fail,
                "complete" => &ts.complete,
                "result" => &ts.result,
                "complete_result" => &ts.complete_result,
                "listener" => &ts.listener,
                "listener_result" => &ts.listener_result,
                "off_listener" => &ts.off_listener,
                "off_result" => &ts.off_result,
                "off_topic" => return ts.off_topic.as_ref() == declared.ts.get(role),
                "args" => {
                    let mut named = declared.named.iter();
                    return named.all(|(which, name)| ts.args.get(*which) == Some(name));
                }
                _ => &ts.callback,
            };
            // Where the object's name stands before all, the names follow from it.
            name.as_ref() == declared.ts.get(role) || ts.qualified
        };
        let args = (!declared.named.is_empty()).then_some(&"args");
        let missing: Vec<&&str> =
            declared.ts.keys().chain(args).filter(|role| !known(role)).collect();
        if missing.is_empty() {
            return;
        }
        let what = format!("names: {}", missing.iter().map(|r| **r).collect::<Vec<_>>().join(", "));
        let qualified = model::Ts { qualified: true, ..model::Ts::default() };
        match (node, ours.ts == model::Ts::default()) {
            (node, true) => self.add(place, "ts", node, what),
            // The word alone becomes a map.
            (Node::Map(mut entries), false) if ours.ts == qualified => {
                entries.retain(|(role, _)| role != "qualified" && !known(role));
                entries.insert(0, ("qualified".to_owned(), Node::bool(true)));
                self.put(place, "ts", Node::Map(entries), what);
            }
            (Node::Map(entries), false) => {
                let at = place.at(&["ts"]);
                for (role, node) in entries.into_iter().filter(|(role, _)| !known(role)) {
                    self.put(&at, &role, node, what.clone());
                }
            }
            (_, false) => self.put(&place.at(&["ts"]), "qualified", Node::bool(true), what),
        }
    }
}

/// Whether the declarations have a parameter of this name.
fn declares(api: &Api, name: &str) -> bool {
    api.params.iter().any(|field| field.name == name)
}

/// Whether the names that are spelled out have the object's name before them.
fn self_explained(ts: &model::Ts, object: Option<&str>) -> bool {
    let names = [&ts.option, &ts.listener, &ts.off_listener];
    let mut names = names.into_iter().flatten().peekable();
    names.peek().is_some()
        && names.all(|name| object.is_some_and(|object| name.starts_with(object)))
}
