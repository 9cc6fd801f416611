//! What a module finds in its scope: `require` and its kin, and in packages a
//! small `process`.
//!
//! Packages from npm read `process.env.NODE_ENV`, which a bundler would have put
//! in. The platform has no global `process`, so the app's own files see none.
//!
//! An ES module gets these names by an import that is added behind its text:
//! imports count from the start wherever they stand, so no line or column moves.

use std::{path::Path, rc::Rc};

use super::{Modules, resolve::Resolver, syntax};
use crate::raw::{JsResult, JsValue, Realm};

/// Starts the name of the module that holds the names for one ES module.
const SCOPE: &str = "scope:";
/// What any file of a mini-program may use, whether it imports or not.
const COMMONJS: [&str; 5] = ["require", "module", "exports", "__filename", "__dirname"];
/// What only packages find.
const PROCESS: &str = "process";

/// The name of the ES module whose scope this module holds.
pub(super) fn owner_of_scope(name: &str) -> Option<&str> {
    name.strip_prefix(SCOPE)
}

/// Whether a module asks for its own scope.
pub(super) fn is_scope_of(request: &str, base: &str) -> bool {
    owner_of_scope(request) == Some(base)
}

/// Whether a CommonJS file finds `process`.
pub(super) fn wants_process(project: &Resolver, file: &Path, source: &str) -> bool {
    project.is_of_package(file) && syntax::mentions(source, PROCESS)
}

/// Whether a file that imports gives values by `module.exports` alone, as
/// compilers for the platform allow.
pub(super) fn exports_by_assignment(realm: &Realm, source: &str) -> bool {
    if !syntax::assigns_exports(source) || syntax::may_export(source) {
        return false;
    }
    // unless it declares them itself
    with_names(realm, "", source, &["module", "exports"]).len() > source.len()
}

/// The text of the ES module `name` with the names that it uses and does not declare.
pub(super) fn with_scope(
    realm: &Realm,
    project: &Resolver,
    file: &Path,
    name: &str,
    source: String,
) -> String {
    let in_package = project.is_of_package(file);
    let is_mjs = file.extension().is_some_and(|ending| ending == "mjs");
    // such a package knows that there is no `require`, and asks for it to tell where it runs
    let strict = in_package && (is_mjs || project.is_in_module_package(file));
    let commonjs: &[&str] = if strict { &[] } else { &COMMONJS };
    let process = in_package.then_some(PROCESS);
    let names: Vec<&str> = commonjs.iter().copied().chain(process).collect();
    with_names(realm, name, &source, &names)
}

fn with_names(realm: &Realm, module: &str, source: &str, names: &[&str]) -> String {
    let is_used = |name: &&str| syntax::mentions(source, name) && !syntax::declares(source, name);
    let used = names.iter().copied().filter(is_used);
    let mut used: Vec<&str> = used.collect();
    let add = |names: &[&str]| {
        let module = serde_json::Value::from(format!("{SCOPE}{module}"));
        format!("{source}\nimport {{ {} }} from {module};", names.join(", "))
    };
    if !used.is_empty() && !realm.parses_as_module(&add(&used)) {
        // what it declares itself is left to it
        used.retain(|name| realm.parses_as_module(&add(&[name])));
    }
    if used.is_empty() { source.to_owned() } else { add(&used) }
}

impl Modules {
    /// The names in the scope of an ES module, with their values.
    pub(super) fn scope_of(
        &self,
        realm: &Rc<Realm>,
        project: &Resolver,
        owner: &str,
    ) -> JsResult<Vec<(String, JsValue)>> {
        let Some(file) = self.file_of(owner) else { return Ok(Vec::new()) };
        let running = self.loaded.borrow().get(&file).cloned();
        let module = running.map_or_else(|| realm.object(), Ok)?;
        let mut values = self.commonjs(realm, project, &file, &module)?;
        values.push((PROCESS, self.process(realm)?));
        Ok(values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The values of `exports`, `require`, `module`, `__filename`, `__dirname`,
    /// in this order.
    pub(super) fn commonjs(
        &self,
        realm: &Rc<Realm>,
        project: &Resolver,
        file: &Path,
        module: &JsValue,
    ) -> JsResult<Vec<(&'static str, JsValue)>> {
        let require = self.require_of(realm, file)?;
        let file_name = realm.string(&project.name_in_root(file))?;
        let folder = file.parent().unwrap_or(file);
        let folder_name = realm.string(&project.name_in_root(folder))?;
        let exports = match module.own(&realm.key("exports"))? {
            Some(exports) => exports,
            None => {
                let exports = realm.object()?;
                module.define_named("exports", exports.clone())?;
                exports
            }
        };
        module.define_named("id", file_name.clone())?;
        module.define_named("filename", file_name.clone())?;
        Ok(vec![
            ("exports", exports),
            ("require", require),
            ("module", module.clone()),
            ("__filename", file_name),
            ("__dirname", folder_name),
        ])
    }

    /// `process` as packages see it: the app's own, if it has made one.
    pub(super) fn process(&self, realm: &Rc<Realm>) -> JsResult {
        if let Some(global) = realm.globals().own_data(PROCESS) {
            return Ok(global);
        }
        let made = self.process.borrow().clone();
        if let Some(process) = made {
            return Ok(process);
        }
        let process = realm.object()?;
        let env = realm.object()?;
        env.define_named("NODE_ENV", realm.string("production")?)?;
        process.define_named("env", env)?;
        // as bundlers say it: this is not Node.js
        process.define_named("browser", realm.boolean(true))?;
        let old = self.process.borrow_mut().replace(process.clone());
        drop(old);
        Ok(process)
    }
}
