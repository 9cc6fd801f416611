//! CommonJS modules: `require`, `module`, `exports`, `__filename`, `__dirname`.
//!
//! `__filename` and `__dirname` are paths from the root of the project, so that
//! scripts do not learn where on the host's disk they lie.

mod resolve;

use std::{
    cell::RefCell,
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use resolve::{Missing, Resolver};

use crate::raw::{JsResult, JsValue, Native, Realm, Slot};

/// The modules of a context.
pub(crate) struct Modules {
    project: RefCell<Option<Rc<Resolver>>>,
    /// The folder of each module, by the number that its `require` is bound to.
    folders: RefCell<Vec<PathBuf>>,
    /// The module object of each file that has started.
    loaded: RefCell<HashMap<PathBuf, JsValue>>,
}

const WRAPPER: [&str; 2] =
    ["(function (exports, require, module, __filename, __dirname) {", "\n})"];

/// Makes the context able to load modules.
pub(crate) fn install(realm: &Rc<Realm>) {
    realm.set_native(Rc::new(Modules {
        project: RefCell::default(),
        folders: RefCell::default(),
        loaded: RefCell::default(),
    }));
}

/// Runs a file as the main module of its project.
pub(crate) fn run_main(realm: &Rc<Realm>, entry: &Path) -> JsResult<()> {
    let Some(modules) = realm.native::<Modules>() else {
        return Err(realm.error_or_undefined("the context is closed"));
    };
    let (project, file) = Resolver::of_entry(entry).map_err(|error| {
        let message = format!("cannot open {}: {error}", entry.display());
        realm.error_or_undefined(&message)
    })?;
    let project = Rc::new(project);
    *modules.project.borrow_mut() = Some(project.clone());
    modules.load(realm, &project, &file).map(drop)
}

impl Native for Modules {
    const SLOT: Slot = Slot::Modules;

    fn call(&self, realm: &Rc<Realm>, _: u16, bound: &JsValue, args: &[JsValue]) -> JsResult {
        let Some(request) = args.first().filter(|request| request.is_string()) else {
            let brand = args.first().map_or("Undefined", |request| request.view().brand());
            let message =
                format!("require: the module's name should be a String instead of {brand}");
            return Err(realm.error_or_undefined(&message));
        };
        let number = bound.as_number().unwrap_or(0.0) as usize;
        let folder = self.folders.borrow().get(number).cloned();
        let project = self.project.borrow().clone();
        let (Some(folder), Some(project)) = (folder, project) else {
            return Err(realm.error_or_undefined("the context is closed"));
        };
        let request = request.to_text();
        match project.resolve(&folder, &request) {
            Ok(file) => self.load(realm, &project, &file),
            Err(missing) => {
                let from = project.name_in_root(&folder);
                Err(missing_error(realm, &request, &from, missing))
            }
        }
    }
}

impl Modules {
    /// The exports of a file, which runs if it has not run before.
    fn load(&self, realm: &Rc<Realm>, project: &Resolver, file: &Path) -> JsResult {
        let known = self.loaded.borrow().get(file).cloned();
        if let Some(module) = known {
            return exports_of(realm, &module);
        }
        let source = fs::read_to_string(file).map_err(|error| {
            let message = format!("cannot read {}: {error}", project.name_in_root(file));
            realm.error_or_undefined(&message)
        })?;
        let source = source.strip_prefix('\u{feff}').unwrap_or(&source);
        let module = realm.object()?;
        self.loaded.borrow_mut().insert(file.to_owned(), module.clone());
        let outcome = if file.extension().is_some_and(|ending| ending == "json") {
            let parsed = realm.parse_json(source, &shown(file));
            parsed.and_then(|value| module.define_named("exports", value))
        } else {
            self.run(realm, project, file, source, &module)
        };
        if let Err(thrown) = outcome {
            // it may be tried again, as in Node
            let failed = self.loaded.borrow_mut().remove(file);
            drop(failed);
            return Err(thrown);
        }
        exports_of(realm, &module)
    }

    fn run(
        &self,
        realm: &Rc<Realm>,
        project: &Resolver,
        file: &Path,
        source: &str,
        module: &JsValue,
    ) -> JsResult<()> {
        let folder = file.parent().unwrap_or(file);
        let number = {
            let mut folders = self.folders.borrow_mut();
            folders.push(folder.to_owned());
            folders.len() - 1
        };
        let exports = realm.object()?;
        let bound = realm.number(number as f64);
        let require = realm.bound_function::<Modules>("require", 1, 0, &bound)?;
        let file_name = realm.string(&project.name_in_root(file))?;
        let folder_name = realm.string(&project.name_in_root(folder))?;
        module.define_named("exports", exports.clone())?;
        module.define_named("id", file_name.clone())?;
        module.define_named("filename", file_name.clone())?;

        let function = compile(realm, source, &shown(file))?;
        let args = [exports.clone(), require, module.clone(), file_name, folder_name];
        let done = function.call_on(&exports, &args);
        let loaded = realm.boolean(done.is_ok());
        module.define_named("loaded", loaded)?;
        done.map(drop)
    }
}

/// Wraps the source into a function. The wrapper adds no line, so lines are right.
fn compile(realm: &Rc<Realm>, source: &str, file: &str) -> JsResult {
    let [head, tail] = WRAPPER;
    // a `#!` line is a comment for the system, not for the language
    let comment = if source.starts_with("#!") { "//" } else { "" };
    let wrapped = realm.eval(&format!("{head}{comment}{source}{tail}"), file);
    wrapped.inspect_err(|thrown| {
        if realm.looks_like_es_module(source) {
            hint(
                realm,
                thrown,
                "this file is an ES module; write it with require() and module.exports",
            );
        }
    })
}

/// Adds a sentence to the message of an error.
fn hint(realm: &Rc<Realm>, error: &JsValue, hint: &str) {
    let message = error.own_data("message").map(|message| message.to_text()).unwrap_or_default();
    if let Ok(message) = realm.string(&format!("{message} ({hint})")) {
        // if memory is out, the plain message must do
        let _ = error.define_hidden("message", message);
    }
}

fn exports_of(realm: &Rc<Realm>, module: &JsValue) -> JsResult {
    let exports = module.own(&realm.key("exports"))?;
    Ok(exports.unwrap_or_else(|| realm.undefined()))
}

fn missing_error(realm: &Rc<Realm>, request: &str, from: &str, missing: Missing) -> JsValue {
    let message = match missing {
        Missing::NotFound(tried) if tried.is_empty() => {
            format!("cannot find module '{request}', required in {from}")
        }
        Missing::NotFound(tried) => {
            let tried = tried.join(", ");
            format!("cannot find module '{request}', required in {from}; looked for {tried}")
        }
        Missing::Outside(path) => format!(
            "module '{request}', required in {from}, is outside of the project: {path}; \
             move it into the project folder"
        ),
    };
    let error = realm.error_or_undefined(&message);
    if let Ok(code) = realm.string("MODULE_NOT_FOUND") {
        // the code is an extra; the message says it all
        let _ = error.define_named("code", code);
    }
    error
}

/// A file as stacks name it: from the current folder where it lies below it.
fn shown(file: &Path) -> String {
    let here = env::current_dir().and_then(|here| here.canonicalize()).ok();
    let inside = here.and_then(|here| file.strip_prefix(here).ok().map(Path::to_owned));
    inside.as_deref().unwrap_or(file).display().to_string()
}
