//! ES modules: compiling, linking and evaluating them.
//!
//! The engine is unforgiving here: it asserts what a caller should know, frees
//! a module that failed to load even where another one points to it, and counts
//! variables twice where a failed link is tried again. Hence the invariants:
//!
//! - An entry's definition came from a compile or a creation that succeeded.
//!   The engine frees such a one only with its context.
//! - Loading never fails half-way: what cannot be loaded becomes an empty
//!   definition whose entry is [`Stage::Failed`]. Only where memory is out for
//!   that too, definitions may point to freed ones; then `broken` is set, and
//!   nothing is linked any more.
//! - Linking happens in [`Realm::evaluate_module`] alone: not while a graph is
//!   being loaded, not where the graph holds a module that is running, and not
//!   again for a module whose link or evaluation failed.
//! - Exports are added to a native definition before anything links it.

use std::{
    collections::{HashMap, HashSet},
    mem,
    ptr::{self, NonNull},
    rc::Rc,
};

use rquickjs::qjs;

use super::{
    JsResult, JsValue, Native, Realm,
    calls::terminated,
    imports::{hand_out, load, normalize},
    strings::c_string,
};

/// A module, for the engine.
pub(super) type Definition = NonNull<qjs::JSModuleDef>;

/// What a module is made of.
pub(crate) enum Source {
    /// Text of an ES module.
    Text(String),
    /// Values that come with [`Realm::give_exports`].
    Values,
}

/// Finds the modules of a realm.
pub(crate) trait ModuleLoader: Native {
    /// The name of the module that `request` means in module `base`. Runs no script.
    fn resolve(&self, realm: &Rc<Realm>, base: &str, request: &str) -> JsResult<String>;

    /// The source of the module of that name. Runs no script.
    fn source(&self, realm: &Rc<Realm>, name: &str) -> JsResult<Source>;

    /// As `resolve`, for `import()` in file `base`: the module has been evaluated then.
    fn import(&self, realm: &Rc<Realm>, base: &str, request: &str) -> JsResult<String>;
}

/// How far a module has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ModuleState {
    /// It can be evaluated.
    Ready,
    /// It consists of values, which are still missing.
    WantsExports,
    /// It waits at its top level.
    Waiting,
    /// Nothing is left to do, or the name is unknown.
    Done,
}

/// The modules of a realm, by their names.
#[derive(Default)]
pub(super) struct ModuleGraph {
    entries: HashMap<String, Entry>,
    /// What each module imports.
    requests: HashMap<String, Vec<String>>,
    /// Those that are being compiled.
    loading: HashSet<String>,
    /// How many imports have been resolved.
    resolved: u64,
    broken: bool,
}

struct Entry {
    definition: Definition,
    stage: Stage,
    kind: Kind,
}

enum Kind {
    Script,
    /// Values; `None` until they are given.
    Native(Option<JsValue>),
}

enum Stage {
    Made,
    Running,
    /// With the promise of the evaluation.
    Ran(JsValue),
    /// With what was thrown.
    Failed(JsValue),
}

impl Realm {
    /// Lets `L` find what modules import.
    pub(crate) fn set_module_loader<L: ModuleLoader>(&self) {
        // SAFETY: a live runtime; both functions find their state through the context
        unsafe {
            qjs::JS_SetModuleLoaderFunc(
                self.rt,
                Some(normalize::<L>),
                Some(load::<L>),
                ptr::null_mut(),
            );
        }
    }

    /// Loads a module with all that it imports; nothing runs. What cannot be
    /// loaded below it is thrown by [`Realm::evaluate_module`].
    pub(crate) fn load_module<L: ModuleLoader>(self: &Rc<Self>, name: &str) -> JsResult<()> {
        if self.modules.borrow().entries.contains_key(name) {
            return Ok(());
        }
        self.make_module::<L>(name).map(drop)
    }

    /// How far a module has come.
    pub(crate) fn module_state(&self, name: &str) -> ModuleState {
        let promise = self.entry(name, |entry| match (&entry.kind, &entry.stage) {
            (Kind::Native(None), Stage::Made) => Err(ModuleState::WantsExports),
            (Kind::Native(_), Stage::Made | Stage::Ran(_)) => Err(ModuleState::Done),
            (_, Stage::Ran(promise)) => Ok(promise.clone()),
            _ => Err(ModuleState::Ready),
        });
        match promise {
            None => ModuleState::Done,
            Some(Err(state)) => state,
            Some(Ok(promise)) => match promise.promise_result() {
                None => ModuleState::Waiting,
                Some(Ok(_)) => ModuleState::Done,
                // it throws again
                Some(Err(_)) => ModuleState::Ready,
            },
        }
    }

    /// The names of the modules that a module imports.
    pub(crate) fn module_requests(&self, name: &str) -> Vec<String> {
        self.modules.borrow().requests.get(name).cloned().unwrap_or_default()
    }

    /// Why a module cannot be evaluated: something that it needs has failed or
    /// is running.
    pub(crate) fn check_module(self: &Rc<Self>, name: &str) -> JsResult<()> {
        self.unfinished(name).map(drop)
    }

    /// Links and evaluates a module and all of what it imports that is not yet.
    /// The result is the promise of that evaluation, pending or fulfilled.
    pub(crate) fn evaluate_module(self: &Rc<Self>, name: &str) -> JsResult {
        let found = self.entry(name, |entry| match &entry.stage {
            Stage::Ran(promise) => (entry.definition, Some(promise.clone())),
            _ => (entry.definition, None),
        });
        let Some((definition, ran)) = found else {
            return Err(self.error_or_undefined("there is no such module"));
        };
        if let Some(promise) = ran {
            return match promise.promise_result() {
                Some(Err(reason)) => Err(reason),
                _ => Ok(promise),
            };
        }
        let unfinished = self.unfinished(name)?;
        if unfinished.iter().any(|name| self.module_state(name) == ModuleState::WantsExports) {
            return Err(self.error_or_undefined("a module has no values yet"));
        }
        self.advance(&unfinished, |entry| {
            matches!(entry.kind, Kind::Script).then_some(Stage::Running)
        });
        let entered = self.enter();
        // SAFETY: a definition of this context. `unfinished` has made sure of
        // what the invariants ask for; the call takes the count that is added
        let promise = unsafe {
            let module = qjs::JS_MKPTR(qjs::JS_TAG_MODULE, definition.as_ptr().cast());
            let module = qjs::JS_DupValue(self.ctx, module);
            self.own_result(qjs::JS_EvalFunction(self.ctx, module))
        };
        drop(entered);
        let outcome = promise.and_then(|promise| match promise.promise_result() {
            Some(Err(reason)) => {
                // the caller gets it: it is handled
                self.forget_rejection(&promise);
                Err(reason)
            }
            _ => Ok(promise),
        });
        self.advance(&unfinished, |entry| match &outcome {
            Ok(promise) => Some(Stage::Ran(promise.clone())),
            Err(thrown) => {
                matches!(entry.kind, Kind::Script).then(|| Stage::Failed(thrown.clone()))
            }
        });
        outcome
    }

    /// The namespace of a module that has been evaluated.
    pub(crate) fn module_namespace(self: &Rc<Self>, name: &str) -> JsResult {
        let definition = self.entry(name, |entry| entry.definition);
        let Some(definition) = definition.filter(|_| self.has_run(name)) else {
            return Err(self.error_or_undefined("the module has not been evaluated"));
        };
        let _entry = self.enter();
        // SAFETY: a definition of this context, and linked
        unsafe { self.own_result(qjs::JS_GetModuleNamespace(self.ctx, definition.as_ptr())) }
    }

    /// Whether [`Realm::give_exports`] was called for the module.
    pub(crate) fn has_exports(&self, name: &str) -> bool {
        self.entry(name, |entry| matches!(entry.kind, Kind::Native(Some(_)))).unwrap_or(false)
    }

    /// Gives a module of values its exports. Called again, it replaces the
    /// values of the names of the first time, also where they are imported already.
    pub(crate) fn give_exports(
        self: &Rc<Self>,
        name: &str,
        exports: Vec<(String, JsValue)>,
    ) -> JsResult<()> {
        let found = self.entry(name, |entry| match &entry.kind {
            Kind::Native(given) => Some((entry.definition, given.clone())),
            Kind::Script => None,
        });
        let Some((definition, given)) = found.flatten() else {
            return Err(self.error_or_undefined("the module takes no values"));
        };
        let Some(values) = given else {
            return self.declare_exports(name, definition, exports);
        };
        let linked = self.has_run(name);
        for (export, value) in exports {
            let key = self.key(&export);
            if !values.has_own(&key)? {
                continue;
            }
            values.define(&key, value.clone())?;
            if linked {
                self.set_export(definition, &export, value)?;
            }
        }
        Ok(())
    }

    fn declare_exports(
        self: &Rc<Self>,
        name: &str,
        definition: Definition,
        exports: Vec<(String, JsValue)>,
    ) -> JsResult<()> {
        let values = self.object()?;
        for (export, value) in exports {
            let key = self.key(&export);
            // what C cannot name, or names twice, is left out
            if export.contains('\0') || values.has_own(&key)? {
                continue;
            }
            values.define(&key, value)?;
            let export = c_string(&export);
            // SAFETY: a definition of this context, which nothing has linked:
            // `evaluate_module` refuses a graph with values missing
            let done =
                unsafe { qjs::JS_AddModuleExport(self.ctx, definition.as_ptr(), export.as_ptr()) };
            if done < 0 {
                return Err(self.take_exception());
            }
        }
        if let Some(entry) = self.modules.borrow_mut().entries.get_mut(name) {
            // there was none: nothing is dropped here
            entry.kind = Kind::Native(Some(values));
        }
        Ok(())
    }

    /// Sets an export of a native module that has been linked.
    pub(super) fn set_export(
        self: &Rc<Self>,
        definition: Definition,
        export: &str,
        value: JsValue,
    ) -> JsResult<()> {
        let export = c_string(export);
        // SAFETY: a linked definition of this context, which has declared this
        // export; the engine takes the count of the value
        let done = unsafe {
            let value = value.into_raw();
            qjs::JS_SetModuleExport(self.ctx, definition.as_ptr(), export.as_ptr(), value)
        };
        if done < 0 { Err(self.take_exception()) } else { Ok(()) }
    }

    /// The modules to link for this one, itself included.
    fn unfinished(self: &Rc<Self>, name: &str) -> JsResult<Vec<String>> {
        let graph = self.modules.borrow();
        let refuse = |why: &str| Err((None, why.to_owned()));
        let walk = || {
            if graph.broken {
                return refuse("ES modules are out of use: memory ran out while they were loaded");
            }
            if !graph.loading.is_empty() {
                return refuse("a module cannot run while others are being loaded");
            }
            let mut seen = HashSet::from([name]);
            let mut found = vec![name];
            let mut at = 0;
            while let Some(name) = found.get(at).copied() {
                at += 1;
                match graph.entries.get(name) {
                    Some(Entry { stage: Stage::Failed(error), .. }) => {
                        return Err((Some(error.clone()), String::new()));
                    }
                    Some(Entry { stage: Stage::Running, .. }) => {
                        return refuse(&format!(
                            "{name} is still running: modules need each other"
                        ));
                    }
                    _ => {}
                }
                for request in graph.requests.get(name).into_iter().flatten() {
                    let entry = graph.entries.get(request.as_str());
                    let open = entry.is_some_and(|entry| !matches!(entry.stage, Stage::Ran(_)));
                    if open && seen.insert(request) {
                        found.push(request);
                    }
                }
            }
            Ok(found.into_iter().map(str::to_owned).collect())
        };
        let found = walk();
        drop(graph);
        found.map_err(|(error, why)| error.unwrap_or_else(|| self.error_or_undefined(&why)))
    }

    /// Moves each of the modules to the stage that `to` says, unless it has run.
    fn advance(&self, names: &[String], to: impl Fn(&Entry) -> Option<Stage>) {
        let mut old = Vec::new();
        let mut graph = self.modules.borrow_mut();
        for name in names {
            if let Some(entry) = graph.entries.get_mut(name)
                && !matches!(entry.stage, Stage::Ran(_))
                && let Some(stage) = to(entry)
            {
                old.push(mem::replace(&mut entry.stage, stage));
            }
        }
        drop(graph);
        drop(old);
    }

    /// Makes a module from its source, with all that it imports.
    pub(super) fn make_module<L: ModuleLoader>(
        self: &Rc<Self>,
        name: &str,
    ) -> JsResult<Definition> {
        let Some(loader) = self.native::<L>() else {
            return Err(self.error_or_undefined("the context is closed"));
        };
        self.modules.borrow_mut().loading.insert(name.to_owned());
        let made = loader.source(self, name).and_then(|source| match source {
            Source::Text(text) => Ok((self.compile_module(name, &text)?, Kind::Script)),
            Source::Values => Ok((self.native_module(name)?, Kind::Native(None))),
        });
        self.modules.borrow_mut().loading.remove(name);
        let (definition, kind) = made?;
        self.insert_module(name, Entry { definition, stage: Stage::Made, kind });
        Ok(definition)
    }

    fn insert_module(&self, name: &str, entry: Entry) {
        let old = self.modules.borrow_mut().entries.insert(name.to_owned(), entry);
        drop(old);
    }

    fn compile_module(self: &Rc<Self>, name: &str, source: &str) -> JsResult<Definition> {
        let resolved = {
            let mut graph = self.modules.borrow_mut();
            graph.requests.remove(name);
            graph.resolved
        };
        let _entry = self.enter();
        let (source, name) = (terminated(source), c_string(name));
        let flags = qjs::JS_EVAL_TYPE_MODULE | qjs::JS_EVAL_FLAG_COMPILE_ONLY;
        let length = source.len() - 1;
        // SAFETY: the source ends in a NUL that its length leaves out
        let raw = self.with_room_to_compile(length, || unsafe {
            let text = source.as_ptr().cast();
            qjs::JS_Eval(self.ctx, text, length as qjs::size_t, name.as_ptr(), flags as i32)
        })?;
        // SAFETY: the result is an exception or a module: the engine's list keeps
        // it, so the count goes back
        unsafe {
            if qjs::JS_IsException(raw) {
                let thrown = self.take_exception();
                let mut graph = self.modules.borrow_mut();
                // the source was fine, and modules below it may point to what is freed
                graph.broken |= graph.resolved != resolved;
                return Err(thrown);
            }
            let definition = NonNull::new(qjs::JS_VALUE_GET_PTR(raw).cast());
            qjs::JS_FreeValue(self.ctx, raw);
            definition.ok_or_else(|| self.error_or_undefined("the engine compiled no module"))
        }
    }

    /// A definition without source.
    pub(super) fn native_module(self: &Rc<Self>, name: &str) -> JsResult<Definition> {
        let name = c_string(name);
        // SAFETY: a live context; a definition without imports resolves at once,
        // and from then on the engine keeps it
        unsafe {
            let definition = qjs::JS_NewCModule(self.ctx, name.as_ptr(), Some(hand_out));
            let Some(definition) = NonNull::new(definition) else {
                return Err(self.take_exception());
            };
            let module = qjs::JS_MKPTR(qjs::JS_TAG_MODULE, definition.as_ptr().cast());
            if qjs::JS_ResolveModule(self.ctx, module) < 0 {
                return Err(self.take_exception());
            }
            Ok(definition)
        }
    }

    /// An empty module that stands for one that cannot be loaded.
    pub(super) fn failed_module(
        self: &Rc<Self>,
        name: &str,
        thrown: JsValue,
    ) -> JsResult<Definition> {
        let definition = self.native_module(name)?;
        let stage = Stage::Failed(thrown);
        self.insert_module(name, Entry { definition, stage, kind: Kind::Native(None) });
        Ok(definition)
    }

    /// Whether modules are being loaded.
    pub(super) fn is_loading(&self) -> bool {
        !self.modules.borrow().loading.is_empty()
    }

    /// Whether a module has been evaluated, or waits at its top level.
    pub(super) fn has_run(&self, name: &str) -> bool {
        self.entry(name, |entry| matches!(entry.stage, Stage::Ran(_))).unwrap_or(false)
    }

    /// The definition of that name, and whether it is being made just now.
    pub(super) fn known_module(&self, name: &str) -> (Option<Definition>, bool) {
        let known = self.entry(name, |entry| entry.definition);
        (known, self.modules.borrow().loading.contains(name))
    }

    /// The values that a native module exports.
    pub(super) fn values_of(&self, definition: Definition) -> Option<JsValue> {
        let graph = self.modules.borrow();
        graph.entries.values().find_map(|entry| match &entry.kind {
            Kind::Native(values) if entry.definition == definition => values.clone(),
            _ => None,
        })
    }

    /// Keeps what a module imports.
    pub(super) fn note_request(&self, base: &str, name: &str) {
        let mut graph = self.modules.borrow_mut();
        graph.requests.entry(base.to_owned()).or_default().push(name.to_owned());
    }

    /// Counts the imports, so that a failed compile knows whether there were any.
    pub(super) fn count_import(&self) {
        self.modules.borrow_mut().resolved += 1;
    }

    fn entry<T>(&self, name: &str, read: impl FnOnce(&Entry) -> T) -> Option<T> {
        self.modules.borrow().entries.get(name).map(read)
    }
}
