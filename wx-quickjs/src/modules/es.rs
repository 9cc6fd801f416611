//! ES modules beside CommonJS: one require()s, imports and is imported by the other.
//!
//! Modules are evaluated one by one, each after what it imports, as the language
//! orders them. So a CommonJS file that is imported runs at its turn, and what it
//! exports is known before its importer is linked. Only modules that import each
//! other are evaluated together: CommonJS files between them run first.

use std::{collections::HashMap, fs, path::Path, rc::Rc};

use super::{
    Modules, Unit,
    exports::Want,
    failure,
    resolve::{Found, Resolver},
    scope, syntax,
};
use crate::raw::{JsResult, JsValue, ModuleLoader, ModuleState, Realm, Source};

/// Starts the name of the module that stands between an ES module and
/// `require`: it exports the same, and `__esModule`.
const REQUIRED: &str = "require:";
/// The name of the module that stands where a package wants nothing.
const EMPTY: &str = "empty:";

impl Modules {
    /// What `require` returns for an ES module: its namespace with `__esModule`.
    pub(super) fn require_es(&self, realm: &Rc<Realm>, project: &Resolver, name: &str) -> JsResult {
        self.evaluate(realm, project, name, Top::MustEnd)?;
        let required = format!("{REQUIRED}{name}");
        realm.load_module::<Modules>(&required)?;
        realm.evaluate_module(&required)?;
        realm.module_namespace(&required)
    }

    /// Loads a module and all that it imports, and evaluates what is not yet.
    pub(super) fn evaluate(
        &self,
        realm: &Rc<Realm>,
        project: &Resolver,
        name: &str,
        top: Top,
    ) -> JsResult<()> {
        realm.load_module::<Modules>(name)?;
        if realm.module_state(name) == ModuleState::Done {
            return realm.evaluate_module(name).map(drop);
        }
        // what cannot be loaded is said before anything runs
        realm.check_module(name)?;
        let (path, deferred) = Default::default();
        let mut walk = Walk { modules: self, realm, project, top, path, deferred };
        walk.visit(name)?;
        realm.evaluate_module(name).map(drop)
    }

    /// Runs a module that imports and assigns to `module.exports`. For its own
    /// imports it has a name of its own, since to others it is CommonJS.
    pub(super) fn run_mixed(
        &self,
        realm: &Rc<Realm>,
        project: &Resolver,
        file: &Path,
        text: String,
    ) -> JsResult<()> {
        let name = self.name_of(file);
        let name = if name.starts_with('/') { format!("/.{name}") } else { format!("./{name}") };
        self.files.borrow_mut().insert(name.clone(), file.to_owned());
        self.mixed.borrow_mut().insert(name.clone(), text);
        self.evaluate(realm, project, &name, Top::MustEnd)
    }

    /// Gives an imported CommonJS file's exports to its importers, once it has
    /// run; or what there is so far, if it is running.
    pub(super) fn export_commonjs(
        &self,
        realm: &Rc<Realm>,
        name: &str,
        exports: &JsValue,
    ) -> JsResult<()> {
        let mut named = vec![("default".to_owned(), default_of(realm, exports)?)];
        for key in exports.keys()? {
            let value = exports.own(&key)?.unwrap_or_else(|| realm.undefined());
            named.push((key.text(), value));
        }
        realm.give_exports(name, named)
    }
}

/// What `import x from` gives of a CommonJS file: `module.exports`, or its
/// `default` where a compiler made the file from an ES module.
fn default_of(realm: &Rc<Realm>, exports: &JsValue) -> JsResult {
    let compiled = exports.own_data("__esModule").is_some_and(|flag| flag.truthy());
    let default = if compiled { exports.own(&realm.key("default"))? } else { None };
    Ok(default.unwrap_or_else(|| exports.clone()))
}

impl ModuleLoader for Modules {
    fn resolve(&self, realm: &Rc<Realm>, base: &str, request: &str) -> JsResult<String> {
        if base.starts_with(REQUIRED) {
            return Ok(request.to_owned());
        }
        if scope::is_scope_of(request, base) {
            return Ok(request.to_owned());
        }
        let (Some(importer), Some(project)) = (self.file_of(base), self.project()) else {
            let message = format!("'{request}' cannot be imported here: {base} is no module");
            return Err(realm.error_or_undefined(&message));
        };
        let found = project.resolve(&importer, request, Want::Import);
        let named = found.map(|found| match found {
            Found::File(file) => self.name_of(&file),
            Found::Empty => EMPTY.to_owned(),
        });
        named.map_err(|missing| {
            let source = fs::read_to_string(&importer).unwrap_or_default();
            let (line, column) = syntax::place_of_import(&source, request);
            let from = format!("imported in {}:{line}", project.name_in_root(&importer));
            let error = failure::missing(realm, request, &from, missing);
            failure::place_at(&error, base, (line, column));
            error
        })
    }

    fn source(&self, realm: &Rc<Realm>, name: &str) -> JsResult<Source> {
        if let Some(name) = name.strip_prefix(REQUIRED) {
            let has_default = realm.module_namespace(name)?.has_own(&realm.key("default"))?;
            let name = serde_json::Value::from(name);
            let default = if has_default {
                format!("export {{ default }} from {name};")
            } else {
                String::new()
            };
            let text = format!("export * from {name}; {default} export const __esModule = true;");
            return Ok(Source::Text(text));
        }
        if name == EMPTY || scope::owner_of_scope(name).is_some() {
            return Ok(Source::Values);
        }
        let (Some(file), Some(project)) = (self.file_of(name), self.project()) else {
            return Err(realm.error_or_undefined(&format!("there is no module {name}")));
        };
        let with_scope = |text| scope::with_scope(realm, &project, &file, name, text);
        let mixed = self.mixed.borrow_mut().remove(name);
        if let Some(text) = mixed {
            return Ok(Source::Text(with_scope(text)));
        }
        match self.open(realm, &project, &file)? {
            Unit::EsModule(text) => Ok(Source::Text(with_scope(text))),
            unit => {
                // it runs later, at its turn
                self.opened.borrow_mut().insert(file, unit);
                Ok(Source::Values)
            }
        }
    }

    fn import(&self, realm: &Rc<Realm>, base: &str, request: &str) -> JsResult<String> {
        let name = self.resolve(realm, base, request)?;
        match self.project() {
            Some(project) => self.evaluate(realm, &project, &name, Top::MayWait)?,
            None => return Err(realm.error_or_undefined("the context is closed")),
        }
        Ok(name)
    }
}

/// Whether a module may use `await` at its top level.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Top {
    /// It may: nobody needs its exports at once.
    MayWait,
    /// It must have ended when `require` returns.
    MustEnd,
}

/// One walk through what a module imports.
struct Walk<'a> {
    modules: &'a Modules,
    realm: &'a Rc<Realm>,
    project: &'a Resolver,
    top: Top,
    /// The modules from the start to here.
    path: Vec<String>,
    /// Modules that wait for one on the path: they import each other.
    deferred: HashMap<String, usize>,
}

/// Where no module on the path is needed.
const NOWHERE: usize = usize::MAX;

impl Walk<'_> {
    /// Evaluates a module after what it imports. Returns the first place on the
    /// path that it leads back to: it is evaluated together with that one.
    fn visit(&mut self, name: &str) -> JsResult<usize> {
        match self.realm.module_state(name) {
            ModuleState::Done => return Ok(NOWHERE),
            ModuleState::WantsExports => return self.run_commonjs(name),
            ModuleState::Waiting => return self.accept_waiting(name),
            ModuleState::Ready => {}
        }
        if let Some(place) = self.path.iter().position(|above| above == name) {
            return Ok(place);
        }
        if let Some(place) = self.deferred.get(name) {
            return Ok(*place);
        }
        let here = self.path.len();
        self.path.push(name.to_owned());
        let mut back = NOWHERE;
        for request in self.realm.module_requests(name) {
            back = back.min(self.visit(&request)?);
        }
        self.path.pop();
        if back < here {
            self.deferred.insert(name.to_owned(), back);
            return Ok(back);
        }
        let evaluated = self.realm.evaluate_module(name);
        evaluated.inspect_err(|thrown| self.place_link_error(name, thrown))?;
        if self.realm.module_state(name) == ModuleState::Waiting {
            return self.accept_waiting(name);
        }
        Ok(NOWHERE)
    }

    fn run_commonjs(&self, name: &str) -> JsResult<usize> {
        if name == EMPTY {
            let nothing = self.realm.object()?;
            self.modules.export_commonjs(self.realm, name, &nothing)?;
        }
        if let Some(owner) = scope::owner_of_scope(name) {
            let values = self.modules.scope_of(self.realm, self.project, owner)?;
            self.realm.give_exports(name, values)?;
        }
        let Some(file) = self.modules.file_of(name) else { return Ok(NOWHERE) };
        let exports = self.modules.load(self.realm, self.project, &file)?;
        if self.realm.module_state(name) == ModuleState::WantsExports {
            self.modules.export_commonjs(self.realm, name, &exports)?;
        }
        Ok(NOWHERE)
    }

    fn accept_waiting(&self, name: &str) -> JsResult<usize> {
        if self.top == Top::MayWait {
            return Ok(NOWHERE);
        }
        let message = format!(
            "{name} waits at its top level (await): require() cannot wait for it; \
             use import(), or move the await into an async function"
        );
        Err(self.realm.error_or_undefined(&message))
    }

    /// The engine names the module that lacks an export, not who asked for it.
    fn place_link_error(&self, name: &str, thrown: &JsValue) {
        let message = thrown.own_data("message").map(|message| message.to_text());
        let export = message.as_deref().and_then(missing_export);
        if let (Some(export), Some(file)) = (export, self.modules.file_of(name)) {
            let source = fs::read_to_string(file).unwrap_or_default();
            failure::place_at(thrown, name, syntax::place_of_name(&source, export));
        }
    }
}

/// The export that a link error tells of.
fn missing_export(message: &str) -> Option<&str> {
    let rest = message.strip_prefix("Could not find export '")?;
    rest.split_once('\'').map(|(export, _)| export)
}
