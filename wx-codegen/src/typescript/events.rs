//! Events: `onXxx(listener)` with its off function, and emitters `on(name, listener)`.

use api_spec::model::{ApiResult, Listener, Off, Topics};

use super::docs;
use super::functions::{Function, GENERAL};
use super::params::{self, Param};
use super::print::{Member, alias, apis, interface};
use super::types::{key, quoted};

impl Function<'_, '_> {
    pub fn event(&mut self) -> Vec<Member> {
        let api = self.api;
        let topic = api.topics.as_ref().map(|topics| match topics {
            Topics::Any => "string".to_owned(),
            Topics::List(names) => {
                names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(" | ")
            }
        });
        let off_topic = match &api.ts.off_topic {
            Some(text) if !self.printer.strict => Some(text.clone()),
            _ => topic.clone(),
        };
        let (on, off) = match (&api.listener, &api.topics) {
            (Listener::Any, topics) => {
                let rule = if matches!(topics, Some(Topics::Any)) { "fn" } else { "callback" };
                let any = || self.listener(rule, "(...args: any[]) => any".to_owned());
                (any(), Some(self.taken_off(any())))
            }
            (_, Some(_)) => {
                let listener = self.emitted();
                let off = self.taken_off(self.listener("fn", listener.clone()));
                (self.listener("fn", listener), Some(off))
            }
            _ => self.listeners(),
        };
        let called = self.names.argument("topic", "eventName");
        let topic_said = self.printer.docs.line(docs::Role::Topic);
        let said = self.printer.docs.line(docs::Role::Listener(&api.js_name()));
        let params = |topic: Option<String>, listener: Option<Param>| -> Vec<Param> {
            let topic = topic.map(|ty| Param::new(called, false, ty).said(topic_said.clone()));
            topic.into_iter().chain(listener.map(|it| it.said(said.clone()))).collect()
        };
        let returns = self.returns();
        let on = params(topic, Some(on));
        let examples = self.printer.docs.examples;
        let example = examples.on(api, self.object);
        let mut members = vec![self.laid_out(&key(&api.js_name()), on, &returns, example)];
        if let Some(name) = api.off_name() {
            let off = off.filter(|_| api.off == Off::Yes);
            let off = params(off_topic, off);
            let example = examples.off(api, self.object);
            let signature = self.signature(params::said(&off), None, example);
            let text = format!("{}({}): void", key(&name), params::list(off));
            members.push(Member::new(self.printer.docs.off(api, &signature), text));
        }
        members
    }

    /// The parameter for a listener, which has this name by the rule.
    fn listener(&self, rule: &'static str, ty: String) -> Param {
        Param::new(self.names.argument("listener", rule), false, ty)
    }

    /// The listener that an off function takes. Without one it takes off all of them, which
    /// officially only some say.
    fn taken_off(&self, listener: Param) -> Param {
        match self.printer.types.is_own() {
            true => listener.optional(),
            false => listener,
        }
    }

    /// Declares the listeners: the parameter of the on function, and of the off function.
    fn listeners(&mut self) -> (Param, Option<Param>) {
        let api = self.api;
        let params = match (&api.listener, &api.ts.listener_result) {
            (Listener::Args(_), Some(name)) if !self.printer.strict => format!("result: {name}"),
            (Listener::Args(_), _) => self.arguments(),
            _ => format!("result: {}", self.received()),
        };
        let listener = self.names.listener();
        let doc = self.printer.docs.role(docs::Role::Listener(&api.js_name()));
        let text = alias(&listener, "", &format!("({params}) => void"));
        self.printer.declare(&listener, &doc, &text);
        let off = api.off_name().filter(|_| api.off == Off::Yes).map(|off| {
            let params = match &api.ts.off_result {
                Some(name) if !self.printer.strict => format!("result: {name}"),
                _ => params,
            };
            let name = self.names.off_listener(&off);
            let doc = self.printer.docs.role(docs::Role::Listener(&api.js_name()));
            let text = alias(&name, "", &format!("({params}) => void"));
            self.printer.declare(&name, &doc, &text);
            Param::new(self.names.argument("listener", "listener"), true, name)
        });
        (self.listener("listener", listener), off)
    }

    /// The one type of listener that an emitter of any topic takes.
    fn emitted(&mut self) -> String {
        let text = match &self.api.listener {
            Listener::Args(_) => format!("({}) => void", self.arguments()),
            _ => format!("(result: {}) => void", self.received()),
        };
        match &self.api.ts.listener {
            Some(name) => {
                let doc = self.printer.docs.role(docs::Role::Listener(&self.api.js_name()));
                self.printer.declare(name, &doc, &alias(name, "", &text));
                name.clone()
            }
            None => text,
        }
    }

    fn arguments(&self) -> String {
        let Listener::Args(fields) = &self.api.listener else { return String::new() };
        let params = fields.iter().map(|field| self.printer.types.param(field));
        params.collect::<Vec<_>>().join(", ")
    }

    /// Whether another event names the type of this one's listeners, or this one another's.
    fn shares_listener(&self) -> bool {
        let own = [
            Some(self.names.listener()),
            self.api.off_name().map(|off| self.names.off_listener(&off)),
        ];
        let mut others = self.printer.types.spec.families.iter().flat_map(apis);
        self.api.ts.listener.is_some()
            || others.any(|other| {
                let named = [&other.ts.listener, &other.ts.off_listener];
                named.into_iter().any(|name| name.is_some() && own.contains(name))
            })
    }

    /// What a listener receives; fields are declared.
    fn received(&mut self) -> String {
        let api = self.api;
        match &api.result {
            ApiResult::Empty => match &api.ts.listener_result {
                Some(name) => name.clone(),
                // an object without fields: events have no `errMsg`
                None if self.printer.types.is_own() && !self.shares_listener() => "{}".to_owned(),
                None => GENERAL.to_owned(),
            },
            ApiResult::Named(name) => {
                match api.ts.listener_result.as_ref().or(api.ts.result.as_ref()) {
                    Some(own) => self.copied(own, name, false),
                    None => self.named(name),
                }
            }
            ApiResult::Bare(ty) => self.printer.types.text(ty),
            ApiResult::Fields(record) => {
                let name = self.names.listener_result();
                let members = self.record(record, false);
                let doc = self.printer.docs.role(docs::Role::Event(&api.js_name()));
                if name != GENERAL {
                    self.printer.declare(&name, &doc, &interface(&name, "", members));
                }
                name
            }
        }
    }
}
