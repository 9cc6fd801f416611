//! The signatures of an API, and the options and callbacks that belong to it alone.

use api_spec::model::{
    Api, ApiResult, Arg, Callback, Field, Kind, Object, OptionsArg, Promise, Returns, SyncTwin, Ts,
    TypeExpr,
};

use super::can_i_use;
use super::docs::{self, Signature};
use super::generic::Generic;
use super::names::{Names, Role};
use super::params::{self, Param};
use super::print::{Member, Printer, alias, interface};
use super::types::{is_optional, key, name_of, or_null};

/// What success and fail receive where there is nothing to tell.
pub(super) const GENERAL: &str = "GeneralCallbackResult";

/// One API in the making.
pub(super) struct Function<'p, 'a> {
    pub printer: &'p mut Printer<'a>,
    pub api: &'a Api,
    pub object: Option<&'a Object>,
    pub names: Names<'a>,
}

impl<'p, 'a> Function<'p, 'a> {
    pub fn new(printer: &'p mut Printer<'a>, api: &'a Api, object: Option<&'a Object>) -> Self {
        let names = Names::new(api, object, printer.types.form, printer.strict);
        Function { printer, api, object, names }
    }

    /// The members that the API has in the interface of its client or object; its types are
    /// declared on the way.
    pub fn members(mut self) -> Vec<Member> {
        let api = self.api;
        let mut members = match api.kind {
            Kind::Sync => self.sync(),
            Kind::Async | Kind::Task if api.promise == Promise::Only => self.promise_only(),
            Kind::Async | Kind::Task => self.asynchronous(),
            Kind::Event => self.event(),
        };
        if !api.ts.signatures.is_empty() {
            let texts = api.ts.signatures.iter();
            members = texts.map(|text| self.spelled_out(text)).collect();
        }
        if self.printer.strict && self.object.is_none() && api.name == "canIUse" {
            members = vec![self.spelled_out(can_i_use::SIGNATURE)];
        }
        if let Some(twin) = &api.sync {
            members.push(self.twin(twin));
        }
        members
    }

    /// A signature that the spec writes out.
    fn spelled_out(&mut self, text: &str) -> Member {
        let has = |name: &str| {
            ["(", "( ", ", ", "..."].iter().any(|before| {
                [":", "?:"].iter().any(|after| text.contains(&format!("{before}{name}{after}")))
            })
        };
        let fields = self.api.params.fields.iter().filter(|field| has(&field.name));
        let said = |field: &Field| (field.name.clone(), self.printer.docs.param(field));
        let mut params: Vec<_> = fields.map(said).collect();
        let options = self.names.argument("options", "option");
        if has(options) {
            let said = self.printer.docs.line(docs::Role::Options(&self.api.js_name()));
            params.push((options.to_owned(), said));
        }
        let layout = self.api.args.first().map_or(&[][..], Vec::as_slice);
        let example = self.example(layout);
        let signature = self.signature(params, None, example);
        Member::new(self.printer.docs.api(self.api, &signature), text.to_owned())
    }

    /// The signature of one layout, from its parameters on.
    pub fn laid_out(
        &mut self,
        before: &str,
        params: Vec<Param>,
        returns: &str,
        example: Option<String>,
    ) -> Member {
        let signature = self.signature(params::said(&params), None, example);
        let doc = self.printer.docs.api(self.api, &signature);
        Member::new(doc, format!("{before}({}): {returns}", params::list(params)))
    }

    /// What a signature adds to the comment of the API, or of its Sync form.
    pub fn signature(
        &mut self,
        params: Vec<(String, String)>,
        twin: Option<&SyncTwin>,
        example: Option<String>,
    ) -> Signature {
        let since = self.object.and_then(|object| object.since.clone());
        Signature { params, thrown: self.thrown(twin), example, since }
    }

    /// An example of a call with the arguments of a layout.
    fn example(&self, layout: &[Arg]) -> Option<String> {
        let examples = self.printer.docs.examples;
        match self.api.kind {
            Kind::Event => examples.on(self.api, self.object),
            _ => examples.call(self.api, self.object, layout),
        }
    }

    fn sync(&mut self) -> Vec<Member> {
        let api = self.api;
        let returns = self.returns();
        let mut members = Vec::new();
        for layout in &api.args {
            let params = self.positional(layout, None);
            let example = self.example(layout);
            members.push(self.laid_out(&key(&api.name), params, &returns, example));
        }
        members
    }

    /// What a call gives back at once.
    pub fn returns(&self) -> String {
        let own = || self.object.map_or("void".into(), |object| name_of(&object.name, &object.ts));
        match (&self.api.ts.returns, &self.api.returns) {
            (Some(text), _) => text.clone(),
            (None, None) => "void".into(),
            (None, Some(Returns::SelfObject)) => own(),
            (None, Some(Returns::Type { ty, nullable, optional, .. })) => {
                let hidden = self.api.ts.nullable == Some(false) && !self.printer.strict;
                or_null(self.printer.types.text(ty), *nullable && !hidden, *optional)
            }
        }
    }

    /// The parameters of one layout; `options` is the type of the options object, if it is
    /// declared already.
    fn positional(&mut self, layout: &[Arg], options: Option<&str>) -> Vec<Param> {
        let api = self.api;
        let mut params = Vec::new();
        for arg in layout {
            match arg {
                Arg::Options => {
                    let fields = api.options_of(layout);
                    let mark = self.options_mark(&fields);
                    let ty = match options {
                        Some(ty) => ty.to_owned(),
                        None => self.plain_options(&fields),
                    };
                    let name = self.names.argument("options", "option");
                    let said = self.printer.docs.line(docs::Role::Options(&api.js_name()));
                    params.push(Param::new(name, mark == "?", ty).said(said));
                }
                Arg::Param { name, required } => {
                    let field = api.params.fields.iter().find(|field| field.name == *name);
                    params.extend(field.map(|field| self.param(field, *required)));
                }
            }
        }
        params
    }

    fn param(&mut self, field: &Field, required: bool) -> Param {
        let param = match field.variadic {
            true => Param::rest(&field.name, self.printer.types.param(field)),
            false => {
                let optional = !required && field.ts.optional != Some(false);
                Param::new(&field.name, optional, self.type_of_param(field))
            }
        };
        param.said(self.printer.docs.param(field))
    }

    /// The type of a parameter; a callback with a name of its own is declared.
    pub fn type_of_param(&mut self, field: &Field) -> String {
        let ts = &self.api.ts;
        if let Some(text) = self.loose_param(ts, field) {
            return text;
        }
        if let TypeExpr::Callback(callback) = &field.ty
            && field.ts.name.is_none()
            && (ts.callback.is_some() || !callback.params.is_empty())
        {
            return self.named_callback(callback, &self.names.given());
        }
        self.generic(self.printer.types.of_field(field), &field.ty)
    }

    /// The type that the official declarations have for a parameter; strict ones have what the
    /// spec says of it.
    pub fn loose_param(&self, ts: &Ts, field: &Field) -> Option<String> {
        ts.params.get(&field.name).filter(|_| !self.printer.strict).cloned()
    }

    fn named_callback(&mut self, callback: &Callback, name: &str) -> String {
        let text = self.printer.types.function(callback);
        let doc = self.printer.docs.role(docs::Role::Given(&self.api.js_name()));
        self.printer.declare(name, &doc, &alias(name, "", &text));
        name.to_owned()
    }

    /// Whether the options object may be left out.
    pub fn options_mark(&self, fields: &[&Field]) -> &'static str {
        let optional = match self.api.options {
            Some(OptionsArg::Required) => false,
            Some(OptionsArg::Optional) => true,
            None => fields.iter().all(|field| is_optional(field)),
        };
        if optional { "?" } else { "" }
    }

    /// Declares an options object without callbacks.
    fn plain_options(&mut self, fields: &[&Field]) -> String {
        let api = self.api;
        let name = match (&api.params.name, &api.ts.option) {
            // a struct that several APIs take is declared as itself
            (Some(name), None) => match self.printer.types.spec.ty(name) {
                Some(ty) => return name_of(&ty.name, &ty.ts),
                None => return name.clone(),
            },
            _ => self.names.option(),
        };
        let members = self.option_fields(fields);
        let doc = self.printer.docs.role(docs::Role::Options(&api.name));
        self.printer.declare(&name, &doc, &interface(&name, "", members));
        name
    }

    pub fn option_fields(&mut self, fields: &[&Field]) -> Vec<Member> {
        let mut fields = fields.to_vec();
        fields.retain(|field| self.printer.types.has(&field.ts));
        fields.sort_by_key(|field| is_optional(field));
        let mut members = Vec::new();
        for field in fields {
            let mark = if is_optional(field) { "?" } else { "" };
            let text = format!("{}{mark}: {}", key(&field.name), self.type_of_param(field));
            members.push(Member::new(self.printer.docs.field(field), text));
        }
        members
    }

    // ---- async and task ----

    fn asynchronous(&mut self) -> Vec<Member> {
        let api = self.api;
        let option = self.options();
        let promised = api.kind == Kind::Async && api.promise == Promise::Yes;
        let bound = format!("{}{}", option.name, option.arguments());
        let (types, ty, returns) = match (promised, option.params.is_empty()) {
            (true, _) if api.ts.returns.is_some() => (option.declared(), bound, self.returns()),
            (true, true) => (
                format!("<T extends {bound} = {bound}>"),
                "T".to_owned(),
                self.promised("T", &bound),
            ),
            (true, false) => (
                format!("<{}, U extends {bound} = {bound}>", option.parameters()),
                "U".to_owned(),
                self.promised("U", &bound),
            ),
            (false, _) => (option.declared(), bound, self.returns()),
        };
        let mut members = Vec::new();
        for layout in &api.args {
            let params = self.positional(layout, Some(&ty));
            let before = format!("{}{types}", key(&api.name));
            let example = self.example(layout);
            members.push(self.laid_out(&before, params, &returns, example));
        }
        members
    }

    /// An API without callbacks: a promise always.
    fn promise_only(&mut self) -> Vec<Member> {
        let api = self.api;
        let result = match &api.result {
            ApiResult::Empty => GENERAL.to_owned(),
            _ => self.settled().text(),
        };
        let returns = match &api.ts.returns {
            Some(text) => text.clone(),
            None if self.printer.strict => {
                format!("ApiPromise<{result}, {}>", self.strict_failure())
            }
            None => format!("Promise<{result}>"),
        };
        let mut members = Vec::new();
        for layout in &api.args {
            let params = self.positional(layout, None);
            let example = self.example(layout);
            members.push(self.laid_out(&key(&api.name), params, &returns, example));
        }
        members
    }

    /// Declares the options object with its callbacks, and the callbacks.
    fn options(&mut self) -> Generic {
        let api = self.api;
        let layout = api.args.iter().find(|layout| layout.contains(&Arg::Options));
        let fields = layout.map(|layout| api.options_of(layout)).unwrap_or_default();
        let mut option = Generic::plain(self.names.option());
        if self.mentions_generic(&fields) {
            option.params = self.generics();
        }
        let mut members = self.option_fields(&fields);
        for role in Role::ALL {
            let callback = self.callback(role);
            let doc = self.printer.docs.role(role.said());
            members.push(Member::new(doc, format!("{}?: {}", role.key(), callback.text())));
            if option.params.is_empty() {
                option.params = callback.params;
            }
        }
        let doc = self.printer.docs.role(docs::Role::Options(&api.name));
        let text = interface(&option.name, &option.declared(), members);
        self.printer.declare(&option.name, &doc, &text);
        option
    }

    /// Declares one callback.
    fn callback(&mut self, role: Role) -> Generic {
        let result = match role {
            Role::Success => self.settled(),
            Role::Fail if self.printer.strict => Generic::plain(self.strict_failure()),
            Role::Complete if self.printer.strict => self.settled(),
            Role::Fail => Generic::plain(self.failure().unwrap_or_else(|| GENERAL.to_owned())),
            Role::Complete => Generic::plain(self.completion()),
        };
        let name = match result.name.contains("Err") {
            true => "err",
            false if result.name.contains("Result") && result.name != GENERAL => "result",
            false => "res",
        };
        let given = match role {
            Role::Complete if self.printer.strict => {
                format!("{} | {}", result.text(), self.strict_failure())
            }
            _ => result.text(),
        };
        let text = format!("({name}: {given}) => void");
        let callback = Generic { name: self.names.callback(role), params: result.params };
        let doc = self.printer.docs.role(role.said());
        let text = alias(&callback.name, &callback.declared(), &text);
        self.printer.declare(&callback.name, &doc, &text);
        callback
    }
}
