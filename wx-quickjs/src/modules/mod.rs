//! Modules: `require`, `module`, `exports`, `__filename`, `__dirname`, and the
//! `import` and `export` of ES modules.
//!
//! `__filename` and `__dirname` are paths from the root of the project, so that
//! scripts do not learn where on the host's disk they lie.

mod es;
mod exports;
mod failure;
mod names;
mod package;
mod resolve;
mod scan;
mod scope;
mod syntax;

use std::{
    cell::RefCell,
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use es::Top;
use exports::Want;
use resolve::{Found, Resolver};

use crate::raw::{JsResult, JsValue, Native, Realm, Slot};

/// The modules of a context.
pub(crate) struct Modules {
    project: RefCell<Option<Rc<Resolver>>>,
    /// The current folder, from which stacks name files.
    here: Option<PathBuf>,
    /// The files by the names that the engine knows them by.
    files: RefCell<HashMap<String, PathBuf>>,
    /// The file of each module, by the number that its `require` is bound to.
    requirers: RefCell<Vec<PathBuf>>,
    /// What was opened for an import, and runs at its turn.
    opened: RefCell<HashMap<PathBuf, Unit>>,
    /// The module object of each file that has started.
    loaded: RefCell<HashMap<PathBuf, JsValue>>,
    /// The texts of modules that import and assign to `module.exports`.
    mixed: RefCell<HashMap<String, String>>,
    /// What packages see as `process`.
    process: RefCell<Option<JsValue>>,
    /// The function of [`LATER`], once a module has asked for it.
    later: RefCell<Option<JsValue>>,
}

/// A file, read and taken for what it is.
enum Unit {
    Json(String),
    /// The function around the file, and whether it takes `process`.
    CommonJs(JsValue, bool),
    EsModule(String),
    /// It imports, and gives what it has by `module.exports`.
    Mixed(String),
}

/// The lines around a CommonJS file, and the line of the first of them: so lines
/// and columns of the file are right.
const WRAPPER: [&str; 2] =
    ["(function (exports, require, module, __filename, __dirname\n) {\n", "\n})"];
const WRAPPER_WITH_PROCESS: [&str; 2] =
    ["(function (exports, require, module, __filename, __dirname, process\n) {\n", "\n})"];
const WRAPPER_LINE: i32 = -1;

/// What a function bound to a module does: `require` or `require.async`.
const REQUIRE: u16 = 0;
const ASYNC: u16 = 1;

/// `require` in a later job, as the platform does it for files of other packages. What
/// fails is an error with `mod` and `errMsg`, which the platform's manual names.
const LATER: &str = "(async (require, path, done, failed) => {
    await null
    let exports
    try {
        exports = require(path)
    } catch (error) {
        if (error instanceof Error) {
            error.mod = path
            error.errMsg = error.message
        }
        if (!failed) throw error
        return failed(error)
    }
    return done ? done(exports) : exports
})";

/// Makes the context able to load modules.
pub(crate) fn install(realm: &Rc<Realm>) {
    realm.set_native(Rc::new(Modules {
        project: RefCell::default(),
        here: env::current_dir().and_then(|here| here.canonicalize()).ok(),
        files: RefCell::default(),
        requirers: RefCell::default(),
        opened: RefCell::default(),
        loaded: RefCell::default(),
        mixed: RefCell::default(),
        process: RefCell::default(),
        later: RefCell::default(),
    }));
    realm.set_module_loader::<Modules>();
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
    match modules.open(realm, &project, &file)? {
        Unit::EsModule(_) => {
            modules.evaluate(realm, &project, &modules.name_of(&file), Top::MayWait)
        }
        unit => {
            modules.opened.borrow_mut().insert(file.clone(), unit);
            modules.load(realm, &project, &file).map(drop)
        }
    }
}

/// Opens the project in a folder, and gives the `require` of a file in its root.
pub(crate) fn open_project(realm: &Rc<Realm>, root: &Path) -> JsResult {
    let Some(modules) = realm.native::<Modules>() else {
        return Err(realm.error_or_undefined("the context is closed"));
    };
    let root = root.canonicalize().map_err(|error| {
        realm.error_or_undefined(&format!("cannot open {}: {error}", root.display()))
    })?;
    *modules.project.borrow_mut() = Some(Rc::new(Resolver::of_root(&root)));
    modules.require_of(realm, &root.join("app.js"))
}

impl Native for Modules {
    const SLOT: Slot = Slot::Modules;

    fn call(&self, realm: &Rc<Realm>, what: u16, bound: &JsValue, args: &[JsValue]) -> JsResult {
        let callbacks = [1, 2].map(|at| args.get(at).filter(|given| given.is_function()).cloned());
        if what == ASYNC {
            return self.require_later(realm, bound, args.first(), [None, None]);
        }
        if callbacks.iter().any(Option::is_some) {
            self.require_later(realm, bound, args.first(), callbacks)?;
            return Ok(realm.undefined());
        }
        let Some(request) = args.first().filter(|request| request.is_string()) else {
            let brand = args.first().map_or("Undefined", |request| request.view().brand());
            let message =
                format!("require: the module's name should be a String instead of {brand}");
            return Err(realm.error_or_undefined(&message));
        };
        let number = bound.as_number().unwrap_or(0.0) as usize;
        let from = self.requirers.borrow().get(number).cloned();
        let (Some(from), Some(project)) = (from, self.project()) else {
            return Err(realm.error_or_undefined("the context is closed"));
        };
        let request = request.to_text();
        match project.resolve(&from, &request, Want::Require) {
            Ok(Found::File(file)) => self.load(realm, &project, &file),
            Ok(Found::Empty) => realm.object(),
            Err(missing) => {
                let from = format!("required in {}", project.name_in_root(&from));
                Err(failure::missing(realm, &request, &from, missing))
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
        let opened = self.opened.borrow_mut().remove(file);
        let unit = match opened {
            Some(unit) => unit,
            None => self.open(realm, project, file)?,
        };
        if let Unit::EsModule(_) = unit {
            let exports = self.require_es(realm, project, &self.name_of(file))?;
            let module = realm.object()?;
            module.define_named("exports", exports.clone())?;
            self.loaded.borrow_mut().insert(file.to_owned(), module);
            return Ok(exports);
        }
        let module = realm.object()?;
        self.loaded.borrow_mut().insert(file.to_owned(), module.clone());
        let outcome = match unit {
            Unit::CommonJs(function, with_process) => {
                self.run(realm, project, file, (&function, with_process), &module)
            }
            Unit::Mixed(text) => self.run_mixed(realm, project, file, text),
            Unit::Json(text) | Unit::EsModule(text) => {
                let parsed = realm.parse_json(&text, &self.name_of(file));
                parsed.and_then(|value| module.define_named("exports", value))
            }
        };
        if let Err(thrown) = outcome {
            // it may be tried again, as in Node
            let failed = self.loaded.borrow_mut().remove(file);
            drop(failed);
            return Err(thrown);
        }
        let exports = exports_of(realm, &module)?;
        let name = self.name_of(file);
        if realm.has_exports(&name) {
            // who imported it while it ran has seen a part
            self.export_commonjs(realm, &name, &exports)?;
        }
        Ok(exports)
    }

    /// Reads a file and compiles it, if it is CommonJS. Nothing runs.
    fn open(&self, realm: &Rc<Realm>, project: &Resolver, file: &Path) -> JsResult<Unit> {
        let source = fs::read_to_string(file).map_err(|error| {
            let message = format!("cannot read {}: {error}", project.name_in_root(file));
            realm.error_or_undefined(&message)
        })?;
        let source = source.strip_prefix('\u{feff}').unwrap_or(&source);
        let name = self.name_of(file);
        match file.extension().and_then(|ending| ending.to_str()) {
            Some("json") => return Ok(Unit::Json(source.to_owned())),
            Some("mjs") => return Ok(Unit::EsModule(source.to_owned())),
            Some("js") if project.is_in_module_package(file) => {
                return Ok(Unit::EsModule(source.to_owned()));
            }
            _ => {}
        }
        if scope::wants_process(project, file, source)
            && let Ok(function) = compile(realm, WRAPPER_WITH_PROCESS, source, &name)
        {
            return Ok(Unit::CommonJs(function, true));
        }
        // where a file declares a `process` of its own, it gets none
        match compile(realm, WRAPPER, source, &name) {
            Ok(function) => Ok(Unit::CommonJs(function, false)),
            Err(_)
                if syntax::may_be_es_module(source)
                    && (syntax::has_module_line(source) || realm.parses_as_module(source)) =>
            {
                let mixed = scope::exports_by_assignment(realm, source);
                let source = source.to_owned();
                Ok(if mixed { Unit::Mixed(source) } else { Unit::EsModule(source) })
            }
            Err(thrown) => Err(thrown),
        }
    }

    /// The name of a file for the engine and in stacks: from the current folder
    /// where the file lies below it.
    fn name_of(&self, file: &Path) -> String {
        let inside = self.here.as_ref().and_then(|here| file.strip_prefix(here).ok());
        let name = inside.unwrap_or(file).display().to_string();
        self.files.borrow_mut().entry(name.clone()).or_insert_with(|| file.to_owned());
        name
    }

    fn file_of(&self, name: &str) -> Option<PathBuf> {
        self.files.borrow().get(name).cloned()
    }

    fn project(&self) -> Option<Rc<Resolver>> {
        self.project.borrow().clone()
    }

    /// The `require` of a file.
    fn require_of(&self, realm: &Rc<Realm>, file: &Path) -> JsResult {
        let number = {
            let mut files = self.requirers.borrow_mut();
            files.push(file.to_owned());
            files.len() - 1
        };
        let bound = realm.number(number as f64);
        let require = realm.bound_function::<Modules>("require", 1, REQUIRE, &bound)?;
        let later = realm.bound_function::<Modules>("async", 1, ASYNC, &bound)?;
        require.define_hidden("async", later)?;
        Ok(require)
    }

    /// The promise of a `require` that happens later, or of what a callback does with it.
    fn require_later(
        &self,
        realm: &Rc<Realm>,
        bound: &JsValue,
        request: Option<&JsValue>,
        callbacks: [Option<JsValue>; 2],
    ) -> JsResult {
        let made = self.later.borrow().clone();
        let later = match made {
            Some(later) => later,
            None => {
                let later = realm.eval_at(LATER, "require.async", 1)?;
                *self.later.borrow_mut() = Some(later.clone());
                later
            }
        };
        let none = || realm.undefined();
        let require = realm.bound_function::<Modules>("require", 1, REQUIRE, bound)?;
        let [done, failed] = callbacks.map(|callback| callback.unwrap_or_else(none));
        later.call_on(&none(), &[require, request.cloned().unwrap_or_else(none), done, failed])
    }

    fn run(
        &self,
        realm: &Rc<Realm>,
        project: &Resolver,
        file: &Path,
        (function, with_process): (&JsValue, bool),
        module: &JsValue,
    ) -> JsResult<()> {
        let values = self.commonjs(realm, project, file, module)?;
        let mut args: Vec<JsValue> = values.into_iter().map(|(_, value)| value).collect();
        if with_process {
            args.push(self.process(realm)?);
        }
        let this = args.first().cloned().unwrap_or_else(|| realm.undefined());
        let done = function.call_on(&this, &args);
        let loaded = realm.boolean(done.is_ok());
        module.define_named("loaded", loaded)?;
        done.map(drop)
    }
}

/// Wraps the source into a function.
fn compile(realm: &Rc<Realm>, wrapper: [&str; 2], source: &str, name: &str) -> JsResult {
    let [head, tail] = wrapper;
    // a `#!` line is a comment for the system, not for the language
    let comment = if source.starts_with("#!") { "//" } else { "" };
    let wrapped = format!("{head}{comment}{source}{tail}");
    let function = realm.eval_at(&wrapped, name, WRAPPER_LINE);
    function.inspect_err(|thrown| failure::place_inside(thrown, name, source))
}

fn exports_of(realm: &Rc<Realm>, module: &JsValue) -> JsResult {
    let exports = module.own(&realm.key("exports"))?;
    Ok(exports.unwrap_or_else(|| realm.undefined()))
}
