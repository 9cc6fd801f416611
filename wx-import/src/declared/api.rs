//! The members of an interface as APIs: which kind each is, and what it takes and gives.

use api_spec::model::Kind;
use api_spec::names::upper_first;
use indexmap::IndexMap;

use super::errors::{self, GENERAL, argument};
use super::events;
use super::layout::{self, Options};
use super::names::Names;
use super::world::{Scope, World};
use super::{Api, Entry, Failure, Field, Listener, Off, Outcome, Returns, fields, sync};
use crate::declarations::{Function, Interface, Member, MemberKind, Param, Ty};

/// The functions of an interface by their keys in the spec, and its properties.
pub fn members<'a>(
    world: &mut World<'a>,
    interface: &'a Interface,
    object: Option<&'a str>,
) -> (IndexMap<String, Api>, Vec<Field>) {
    let mut methods: IndexMap<&'a str, Vec<&'a Member>> = IndexMap::new();
    let mut properties = Vec::new();
    for member in &interface.members {
        match &member.kind {
            MemberKind::Method(_) => methods.entry(&member.name).or_default().push(member),
            _ => properties.push(fields::of_property(world, member, &interface.name)),
        }
    }
    let mut apis = IndexMap::new();
    let owner = Owner { interface, object, methods: &methods };
    for (name, overloads) in &methods {
        if owner.is_second(world, name) {
            continue;
        }
        let Some(mut api) = owner.api(world, name, overloads) else { continue };
        // A method and an event of one name: the event's key takes a capital.
        if api.kind == Kind::Event && api.topics.is_none() && methods.contains_key(api.key.as_str())
        {
            api.key = upper_first(&api.key);
        }
        apis.insert(api.key.clone(), api);
    }
    (apis, properties)
}

/// An interface whose methods are told apart.
struct Owner<'a, 'm> {
    interface: &'a Interface,
    object: Option<&'a str>,
    methods: &'m IndexMap<&'a str, Vec<&'a Member>>,
}

impl<'a> Owner<'a, '_> {
    /// Whether a function belongs to another: an off function, a Sync form.
    fn is_second(&self, world: &mut World<'a>, name: &str) -> bool {
        if let Some(event) = name.strip_prefix("off") {
            let on = self.methods.get(format!("on{event}").as_str());
            return on.is_some_and(|on| {
                let mut on = layout::signatures(on).into_iter();
                on.any(|on| {
                    events::takes_listener(world, on) || events::topics(world, on).is_some()
                })
            });
        }
        self.twin_of(world, name).is_some()
    }

    /// The Sync form of an async API, if there is one that takes the same.
    fn twin_of(&self, world: &mut World<'a>, name: &str) -> Option<()> {
        let of = self.methods.get(name.strip_suffix("Sync")?)?;
        let function = layout::signatures(of).into_iter().next()?;
        let (_, called) = layout::options(world, function)?;
        called.then_some(())
    }

    fn entry(&self, member: &Member) -> Entry {
        Entry {
            link: member.facts.link.clone(),
            since: member.facts.since.clone(),
            deprecated: member.facts.deprecated.clone(),
            line: member.line,
            id: format!("{}.{}", self.interface.name, member.name),
        }
    }

    fn api(&self, world: &mut World<'a>, name: &'a str, overloads: &[&'a Member]) -> Option<Api> {
        let signatures = layout::signatures(overloads);
        let (first, member) = (*signatures.first()?, *overloads.first()?);
        let mut api = Api {
            key: name.to_owned(),
            kind: Kind::Sync,
            entry: self.entry(member),
            params: Vec::new(),
            shared_params: None,
            args: None,
            options: None,
            result: Outcome::Empty,
            returns: None,
            promise: "false",
            sync: None,
            error: None,
            listener: None,
            off: None,
            topics: None,
            ts: IndexMap::new(),
            named: IndexMap::new(),
        };
        let event = events::event_of(name);
        let topics = match event.is_some() || ["on", "once"].contains(&name) {
            true => events::topics(world, first),
            false => None,
        };
        if event.is_some() && events::takes_listener(world, first) || topics.is_some() {
            self.event(world, &mut api, first, event.filter(|_| topics.is_none()), topics);
            return Some(api);
        }
        match layout::options(world, first) {
            Some((options, true)) if signatures.len() == 1 => {
                self.asynchronous(world, &mut api, name, first, &options);
            }
            _ => self.plain(world, &mut api, name, &signatures),
        }
        Some(api)
    }

    fn event(
        &self,
        world: &mut World<'a>,
        api: &mut Api,
        function: &'a Function,
        event: Option<&str>,
        topics: Option<Vec<String>>,
    ) {
        api.kind = Kind::Event;
        let Some(listener) = function.params.last() else { return };
        let rule = match (&topics, function.params.as_slice()) {
            (Some(_), [topic, _]) => {
                name_argument(api, "topic", topic, "eventName");
                "fn"
            }
            _ => "listener",
        };
        let id = api.entry.id.clone();
        (api.result, api.listener) = events::listener(world, listener, &id);
        let any = matches!(api.listener, Some(Listener::Any));
        let open = topics.as_ref().is_some_and(Vec::is_empty);
        name_argument(api, "listener", listener, if any && !open { "callback" } else { rule });
        api.returns = sync::value(world, function, self.object);
        let off = match event {
            Some(event) => format!("off{event}"),
            None if api.key == "on" => "off".to_owned(),
            None => String::new(),
        };
        let off = self.methods.get(off.as_str()).and_then(|overloads| overloads.first());
        let off_params = off.map_or(&[][..], |member| match &member.kind {
            MemberKind::Method(function) => &function.params,
            _ => &[],
        });
        let off_listener = off_params.last();
        api.off = off.map(|member| Off {
            all: topics.is_none() && off_listener.is_none(),
            entry: self.entry(member),
        });
        if let Some(event) = event {
            api.key = lower_first(event);
            let mut names = Names::new(event, self.object);
            events::names(world, &mut names, event, listener, off_listener);
            api.ts = names.finish();
        }
        if let (Some(_), [topic, _]) = (&topics, off_params) {
            let loose = world.ty(&topic.ty, &Scope::new()).canonical == "string";
            if loose && topics.as_ref().is_some_and(|topics| !topics.is_empty()) {
                api.ts.insert("off_topic", "string".to_owned());
            }
        }
        api.topics = topics;
    }

    fn asynchronous(
        &self,
        world: &mut World<'a>,
        api: &mut Api,
        name: &'a str,
        function: &'a Function,
        options: &Options<'a>,
    ) {
        api.kind = Kind::Async;
        let owner = api.entry.id.clone();
        let (params, layouts) = layout::merge(world, &[function], &owner);
        api.params = params;
        api.args = layouts.into_iter().next().filter(|l| l != &["options"]).map(|l| vec![l]);
        name_argument(api, "options", &function.params[options.at], "option");
        self.options(world, api, options);
        match &function.returns {
            Ty::Name { name, .. } if name == "PromisifySuccessResult" || name == "Promise" => {
                api.promise = "true";
            }
            Ty::Name { name, .. } if name == "void" => {}
            _ => {
                api.returns = sync::value(world, function, self.object);
                api.kind = match &api.returns {
                    Some(Returns::Value { ty, .. }) if world.is_object(&ty.canonical) => Kind::Task,
                    Some(_) => {
                        let what = format!(
                            "`{owner}` takes callbacks and returns a value that is no object"
                        );
                        world.unmapped(api.entry.line, what);
                        Kind::Async
                    }
                    None => Kind::Async,
                };
            }
        }
        let mut names = Names::new(name, self.object);
        names.option(&options.interface.name);
        self.callbacks(world, api, name, options, &mut names);
        api.ts = names.finish();
        self.sync(world, api, name);
    }

    /// What the options object says of itself: shared by several APIs, required or not.
    fn options(&self, world: &mut World<'a>, api: &mut Api, options: &Options<'a>) {
        let name = &options.interface.name;
        let ours = api.args.as_ref().is_none_or(|args| args.len() == 1 && args[0] == ["options"]);
        if world.is_shared(name) && ours && !api.params.is_empty() {
            world.keep(name);
            api.shared_params = Some(name.clone());
        }
        let beside = |field: &Field| field.id.starts_with(name.as_str());
        let needed = api.params.iter().any(|field| beside(field) && !field.optional);
        api.options = match (options.required, needed) {
            (true, false) => Some("required"),
            (false, true) => Some("optional"),
            _ => None,
        };
    }

    /// Result and failure, by the callbacks.
    fn callbacks(
        &self,
        world: &mut World<'a>,
        api: &mut Api,
        name: &str,
        options: &Options<'a>,
        names: &mut Names<'a>,
    ) {
        let option = options.interface.name.as_str();
        let mut result = None;
        let mut complete = None;
        let mut success_callback = None;
        for (role, member) in layout::callbacks(options.interface) {
            let MemberKind::Property(ty) = &member.kind else { continue };
            let Some(callback) = world.function(ty) else { continue };
            if let Ty::Name { name, .. } = ty {
                names.callback(role, option, name);
                if role == "success" {
                    success_callback = Some(name.as_str());
                }
            }
            match role {
                "success" => result = Some(callback),
                "fail" => api.error = errors::of_callback(world, callback),
                _ => complete = argument(callback),
            }
        }
        if let Some(callback) = result {
            api.result = outcome(world, callback, api.error.as_ref());
            self.enums_apart(world, api, name);
            self.result_names(world, api, callback, success_callback, names);
        }
        let shared = match &api.error {
            Some(Failure::Named(name)) => name.as_str(),
            _ => GENERAL,
        };
        if let Some(complete) = complete {
            names.compare("complete_result", complete, shared);
        }
    }

    /// Enums of a parameter and of a result of the same name are two types.
    fn enums_apart(&self, world: &mut World<'a>, api: &mut Api, name: &str) {
        let Outcome::Fields(result) = &mut api.result else { return };
        for field in result {
            let clash = |param: &Field| {
                let lists = param.ty.canonical.contains('\'');
                param.name == field.name && lists && param.ty.canonical != field.ty.canonical
            };
            if api.params.iter().any(clash) {
                let owner = format!("{}{}", self.object.unwrap_or_default(), upper_first(name));
                world.name_enum(&format!("{owner}Result{}", upper_first(&field.name)), field);
            }
        }
    }

    fn result_names(
        &self,
        world: &World<'a>,
        api: &Api,
        callback: &'a Function,
        success: Option<&str>,
        names: &mut Names<'a>,
    ) {
        let Some(name) = argument(callback) else { return };
        let error = match &api.error {
            Some(Failure::Named(name)) => name.as_str(),
            _ => GENERAL,
        };
        match (&api.result, success) {
            (Outcome::Fields(..), Some(success)) => {
                names.compare("result", name, &format!("{success}Result"));
            }
            (Outcome::Empty, _) if name != GENERAL && world.data(name).is_some() => {
                names.compare("result", name, error);
            }
            _ => {}
        }
    }

    fn sync(&self, world: &mut World<'a>, api: &mut Api, name: &str) {
        let twin = format!("{name}Sync");
        let Some(overloads) = self.methods.get(twin.as_str()) else { return };
        let member = overloads[0];
        let MemberKind::Method(function) = &member.kind else { return };
        let entry = self.entry(member);
        api.sync = sync::twin(world, api, function, entry);
        if api.sync.is_none() {
            let what = format!("`{twin}` takes other parameters than `{name}`");
            world.unmapped(member.line, what);
        }
    }

    /// A function that answers at once, or gives nothing but a promise.
    fn plain(
        &self,
        world: &mut World<'a>,
        api: &mut Api,
        name: &'a str,
        signatures: &[&'a Function],
    ) {
        let owner = api.entry.id.clone();
        let (params, layouts) = layout::merge(world, signatures, &owner);
        api.params = params;
        let positional: Vec<String> = api.params.iter().map(|field| field.name.clone()).collect();
        let first = signatures[0];
        let promised = match &first.returns {
            Ty::Name { name, args } if name == "Promise" => Some(args.first()),
            _ => None,
        };
        if let Some(promised) = promised {
            api.kind = Kind::Async;
            api.promise = "only";
            if let Some(ty) = promised {
                api.result = promise_outcome(world, ty);
            }
            let own = |layout: &[Vec<String>]| match layout {
                [one] => one.is_empty() || one == &["options"],
                _ => false,
            };
            api.args = Some(layouts).filter(|layouts| !own(layouts));
        } else {
            api.returns = sync::values(world, signatures, self.object);
            api.args = Some(layouts).filter(|layouts| layouts != &[positional]);
        }
        if let Some((options, _)) = layout::options(world, first) {
            self.options(world, api, &options);
            name_argument(api, "options", &first.params[options.at], "option");
            let mut names = Names::new(name, self.object);
            names.option(&options.interface.name);
            api.ts = names.finish();
        }
    }
}

/// Notes the name of a parameter that the rule does not give.
fn name_argument(api: &mut Api, which: &'static str, param: &Param, rule: &str) {
    if param.name != rule {
        api.named.insert(which, param.name.clone());
    }
}

/// What success receives.
fn outcome<'a>(world: &mut World<'a>, callback: &'a Function, error: Option<&Failure>) -> Outcome {
    let Some(param) = callback.params.first() else { return Outcome::Empty };
    let interface = match &param.ty {
        Ty::Name { name, .. } => world.data(name),
        _ => None,
    };
    let Some(interface) = interface else {
        let ty = world.ty(&param.ty, &Scope::new());
        return match ty.canonical.as_str() {
            "any" => Outcome::Empty,
            _ => Outcome::Bare(ty),
        };
    };
    let same = |error: &Failure| match error {
        Failure::Named(name) => *name == interface.name,
        Failure::Own(error) => error.name == interface.name,
    };
    if interface.name == GENERAL || error.is_some_and(same) {
        return Outcome::Empty;
    }
    let scope = world.scope(&interface.generics, &[], &Scope::new());
    if world.is_shared(&interface.name) {
        world.keep_result(&interface.name);
        return Outcome::Named(interface.name.clone());
    }
    let fields = fields::of_interface(world, interface, &scope, &["errMsg"]);
    match fields.is_empty() {
        true => Outcome::Empty,
        false => Outcome::Fields(fields),
    }
}

/// What a promise without callbacks gives.
fn promise_outcome<'a>(world: &mut World<'a>, ty: &'a Ty) -> Outcome {
    if let Ty::Name { name, .. } = ty {
        match name.as_str() {
            "void" | "undefined" | GENERAL => return Outcome::Empty,
            name => {
                if let Some(interface) = world.data(name) {
                    world.keep_result(&interface.name);
                    return Outcome::Named(interface.name.clone());
                }
            }
        }
    }
    Outcome::Bare(world.ty(ty, &Scope::new()))
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        // `BLEConnectionStateChange` keeps its acronym, as `onBLE...` does
        Some(first) if chars.as_str().starts_with(|c: char| c.is_ascii_uppercase()) => {
            format!("{first}{}", chars.as_str())
        }
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}
