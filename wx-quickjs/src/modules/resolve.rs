//! Which file a `require` or an `import` means.
//!
//! The root of a project is the nearest folder at or above the entry file that
//! has a `package.json`, `app.json` or `project.config.json`, else the folder
//! of the entry file. Nothing outside the root is ever loaded: neither by `..`,
//! nor through a symbolic link, nor from a package folder above it.
//!
//! What a package gives is, in this order: the folder or file named by
//! `miniprogram` (else `miniprogram_dist`), as the platform's own tools do;
//! `exports`; `main`; `module`; `index.js`. A `browser` entry takes the place of a
//! `main` that needs what only Node.js has; otherwise it would often expect a page.

use std::{
    cell::RefCell,
    collections::HashMap,
    fs, io,
    path::{Component, Path, PathBuf},
    rc::Rc,
};

use super::{
    exports::{Entry, Want, look_up},
    failure,
    names::{
        PACKAGE_FOLDERS, clean, is_never_a_name, is_package_folder, is_relative, names_a_folder,
        names_in, shown, split,
    },
    package::{Json, Package},
    scan,
};

/// What marks the root of a project.
const MARKERS: [&str; 3] = ["package.json", "app.json", "project.config.json"];
/// Where a package keeps what it built for mini-programs, if it does not say.
const BUILT: &str = "miniprogram_dist";

/// Of a package, this many files are looked through for what they need.
const SCANNED: usize = 64;

/// Finds the files of one project.
#[derive(Debug)]
pub(super) struct Resolver {
    root: PathBuf,
    /// What is known of folders: their packages, or why there is none.
    packages: RefCell<HashMap<PathBuf, Known>>,
}

/// What is known of a folder's package.
type Known = Option<Result<Rc<Package>, String>>;

/// What a request means.
#[derive(Debug, PartialEq)]
pub(super) enum Found {
    /// This file.
    File(PathBuf),
    /// Nothing: the `browser` map of the package puts `false` in its place.
    Empty,
}

/// Why there is no such file.
#[derive(Debug, PartialEq)]
pub(super) enum Missing {
    /// None of these exist; paths are relative to the root.
    NotFound(Vec<String>),
    /// The file is there, but outside of the root.
    Outside(String),
    /// A package does not offer it; the sentence says why.
    Refused(String),
}

type Search = Result<Option<PathBuf>, Missing>;

impl Resolver {
    /// A resolver for the project of this entry file, and the file's real path.
    pub fn of_entry(entry: &Path) -> io::Result<(Self, PathBuf)> {
        let entry = entry.canonicalize()?;
        let folder = entry.parent().unwrap_or(&entry);
        let is_marked = |folder: &&Path| MARKERS.iter().any(|name| folder.join(name).is_file());
        let root = folder.ancestors().find(is_marked).unwrap_or(folder).to_owned();
        Ok((Resolver { root, packages: RefCell::default() }, entry))
    }

    /// A resolver for the project in this folder, which is a real path.
    pub fn of_root(root: &Path) -> Self {
        Resolver { root: root.to_owned(), packages: RefCell::default() }
    }

    /// A path as scripts see it: from the root, with slashes.
    pub fn name_in_root(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.root).unwrap_or(path);
        let mut name = String::new();
        for part in inside.components() {
            if let Component::Normal(part) = part {
                name.push('/');
                name.push_str(&part.to_string_lossy());
            }
        }
        if name.is_empty() { "/".to_owned() } else { name }
    }

    /// Whether the package around a file declares its `.js` files as ES modules.
    pub fn is_in_module_package(&self, file: &Path) -> bool {
        let package = self.folders_above(file).find_map(|folder| self.package_at(folder));
        package.and_then(Result::ok).is_some_and(|package| package.is_of_es_modules())
    }

    /// Whether a file came with a package from npm.
    pub fn is_of_package(&self, file: &Path) -> bool {
        let inside = file.strip_prefix(&self.root).unwrap_or(file);
        inside.components().any(|part| is_package_folder(part.as_os_str()))
    }

    /// The file that `request` means in the module `from`.
    pub fn resolve(&self, from: &Path, request: &str, want: Want) -> Result<Found, Missing> {
        let scope = self.scope_of(from);
        if let Some(scope) = &scope
            && let Some(instead) = scope.replaced(&[request])
            && !is_relative(request)
        {
            return self.instead(scope, instead, from, want);
        }
        let mut tried = Vec::new();
        let found = self.search(from, scope.as_deref(), request, want, &mut tried)?;
        let found = found.ok_or(Missing::NotFound(tried))?;
        // the map of the file's own package may name another one
        let Some(scope) = self.scope_of(&found) else { return Ok(Found::File(found)) };
        let inside = names_in(&scope.folder, &found);
        let inside: Vec<&str> = inside.iter().map(String::as_str).collect();
        match scope.replaced(&inside) {
            Some(instead) => self.instead(&scope, instead, &found, want),
            None => Ok(Found::File(found)),
        }
    }

    fn search(
        &self,
        from: &Path,
        scope: Option<&Package>,
        request: &str,
        want: Want,
        tried: &mut Vec<String>,
    ) -> Search {
        if is_relative(request) {
            let folder = from.parent().unwrap_or(from);
            let path = clean(&folder.join(request));
            if !names_a_folder(request) {
                return self.file_or_folder(&path, tried);
            }
            // only packages have a main file: in the app it is always the index
            return match self.is_of_package(from) {
                true => self.folder(&path, tried),
                false => self.index(&path, tried),
            };
        }
        if let Some(from_root) = request.strip_prefix('/') {
            return self.file_or_folder(&clean(&self.root.join(from_root)), tried);
        }
        if request.starts_with('#') {
            return self.internal(from, scope, request, want, tried);
        }
        match self.package(from, scope, request, want, tried)? {
            // the platform's manual writes `require('common.js')` for a file of the app
            None if !self.is_of_package(from) && !is_never_a_name(request) => {
                let folder = from.parent().unwrap_or(from);
                self.file_or_folder(&clean(&folder.join(request)), tried)
            }
            found => Ok(found),
        }
    }

    /// What a package names beside its files, for itself alone: `#name`.
    fn internal(
        &self,
        from: &Path,
        scope: Option<&Package>,
        request: &str,
        want: Want,
        tried: &mut Vec<String>,
    ) -> Search {
        let table = scope.and_then(|scope| Some((scope, scope.field("imports")?)));
        let Some((scope, table)) = table else {
            let why = "names with # are for packages whose package.json has `imports`";
            return Err(Missing::Refused(why.to_owned()));
        };
        match look_up(table, request, want) {
            Entry::To(path) if path.starts_with("./") => {
                self.file(&clean(&scope.folder.join(path)), tried)
            }
            Entry::To(package) => self.package(from, Some(scope), &package, want, tried),
            entry => Err(self.refused(scope, "imports", request, entry, want)),
        }
    }

    /// A package beside the module or in a folder above, up to the root.
    fn package(
        &self,
        from: &Path,
        scope: Option<&Package>,
        request: &str,
        want: Want,
        tried: &mut Vec<String>,
    ) -> Search {
        if is_never_a_name(request) {
            return Ok(None);
        }
        let (name, inside) = split(request);
        if let Some(scope) = scope
            && scope.text("name") == Some(name)
            && scope.field("exports").is_some()
        {
            return self.exported(scope, inside, want, tried);
        }
        let in_packages = |above: &&Path| above.file_name().is_some_and(is_package_folder);
        for above in self.folders_above(from).filter(|above| !in_packages(above)) {
            for packages in PACKAGE_FOLDERS {
                let packages = above.join(packages);
                if !packages.is_dir() {
                    if above == self.root {
                        tried.push(format!("{}/", self.name_in_root(&packages)));
                    }
                    continue;
                }
                let found = match self.package_at(&packages.join(name)).transpose()? {
                    Some(package) => self.in_package(&package, inside, want, tried)?,
                    None => self.file_or_folder(&clean(&packages.join(request)), tried)?,
                };
                if found.is_some() {
                    return Ok(found);
                }
            }
        }
        Ok(None)
    }

    /// A file of a package. `inside` is a path in it; empty: what it is for.
    fn in_package(
        &self,
        package: &Package,
        inside: &str,
        want: Want,
        tried: &mut Vec<String>,
    ) -> Search {
        let built = clean(&package.folder.join(package.text("miniprogram").unwrap_or(BUILT)));
        let built = if inside.is_empty() { built } else { clean(&built.join(inside)) };
        let declared = package.text("miniprogram").is_some();
        if (declared || built.exists())
            && let Some(found) = self.file_or_folder(&built, tried)?
        {
            return Ok(Some(found));
        }
        if package.field("exports").is_some_and(|exports| *exports != Json::Null) {
            return self.exported(package, inside, want, tried);
        }
        self.file_or_folder(&clean(&package.folder.join(inside)), tried)
    }

    fn exported(
        &self,
        package: &Package,
        inside: &str,
        want: Want,
        tried: &mut Vec<String>,
    ) -> Search {
        let table = package.field("exports").unwrap_or(&Json::Null);
        let name = if inside.is_empty() { ".".to_owned() } else { format!("./{inside}") };
        match look_up(table, &name, want) {
            Entry::To(path) if path.starts_with("./") => {
                let path = clean(&package.folder.join(path));
                if !path.starts_with(&package.folder) {
                    return Err(Missing::Outside(self.name_in_root(&path)));
                }
                self.file(&path, tried)
            }
            Entry::To(path) => {
                let file = self.name_in_root(&package.folder.join("package.json"));
                Err(Missing::Refused(format!("in {file}, \"{path}\" has to start with ./")))
            }
            entry => Err(self.refused(package, "exports", &name, entry, want)),
        }
    }

    fn refused(
        &self,
        package: &Package,
        table: &str,
        name: &str,
        entry: Entry,
        want: Want,
    ) -> Missing {
        let file = self.name_in_root(&package.folder.join("package.json"));
        Missing::Refused(match entry {
            Entry::Closed => format!(
                "the `{table}` of {file} have \"{name}\", but for none of the conditions {}",
                want.conditions()
            ),
            _ => format!("the `{table}` of {file} do not have \"{name}\""),
        })
    }

    /// What the `browser` map of a package names.
    fn instead(
        &self,
        package: &Package,
        instead: &Json,
        from: &Path,
        want: Want,
    ) -> Result<Found, Missing> {
        let Json::Text(instead) = instead else { return Ok(Found::Empty) };
        let mut tried = Vec::new();
        let beside = self.file_or_folder(&clean(&package.folder.join(instead)), &mut tried)?;
        let found = match beside {
            None if !is_relative(instead) => {
                self.package(from, Some(package), instead, want, &mut tried)?
            }
            found => found,
        };
        found.map(Found::File).ok_or(Missing::NotFound(tried))
    }

    /// `path`, `path.js`, `path.json`, or the main file of the folder `path`.
    fn file_or_folder(&self, path: &Path, tried: &mut Vec<String>) -> Search {
        if let Some(found) = self.file(path, tried)? {
            return Ok(Some(found));
        }
        self.folder(path, tried)
    }

    /// The main file of a folder.
    fn folder(&self, path: &Path, tried: &mut Vec<String>) -> Search {
        if !path.is_dir() {
            return Ok(None);
        }
        if let Some(package) = self.package_at(path) {
            let package = package?;
            let mut mains = ["main", "browser", "module"].map(|field| package.text(field));
            if let [Some(main), Some(_), _] = mains
                && self.needs_node(&clean(&path.join(main)))
            {
                mains.swap(0, 1);
            }
            for main in mains.into_iter().flatten() {
                if let Some(found) = self.main(&clean(&path.join(main)), tried)? {
                    return Ok(Some(found));
                }
            }
        }
        self.index(path, tried)
    }

    fn index(&self, folder: &Path, tried: &mut Vec<String>) -> Search {
        for index in ["index.js", "index.json"] {
            if let Some(found) = self.existing(&folder.join(index), tried)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn main(&self, main: &Path, tried: &mut Vec<String>) -> Search {
        match self.file(main, tried)? {
            None => self.existing(&main.join("index.js"), tried),
            found => Ok(found),
        }
    }

    /// Whether a main file, or one that it asks for by a relative name, asks for a
    /// part of Node.js that nobody has put here.
    fn needs_node(&self, main: &Path) -> bool {
        let mut tried = Vec::new();
        let mut files: Vec<PathBuf> =
            self.main(main, &mut tried).ok().flatten().into_iter().collect();
        let mut at = 0;
        while let Some(file) = files.get(at).cloned() {
            at += 1;
            let Ok(source) = fs::read_to_string(&file) else { continue };
            for request in scan::requests(&source) {
                if is_relative(request) {
                    let path = clean(&file.parent().unwrap_or(&file).join(request));
                    let found = self.main(&path, &mut tried).ok().flatten();
                    let new = found.filter(|found| files.len() < SCANNED && !files.contains(found));
                    files.extend(new);
                } else if failure::is_of_node(request)
                    && !matches!(
                        self.package(&file, None, request, Want::Require, &mut tried),
                        Ok(Some(_))
                    )
                {
                    return true;
                }
            }
        }
        false
    }

    fn file(&self, path: &Path, tried: &mut Vec<String>) -> Search {
        for ending in ["", ".js", ".json"] {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            if let Some(found) = self.existing(Path::new(&name), tried)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// The real path of a file, if it exists and lies inside the root.
    fn existing(&self, path: &Path, tried: &mut Vec<String>) -> Search {
        if !path.starts_with(&self.root) {
            return Err(Missing::Outside(shown(path)));
        }
        if path.is_file() {
            // links have been followed now: the real place counts
            return match path.canonicalize() {
                Ok(real) if real.starts_with(&self.root) => Ok(Some(real)),
                _ => Err(Missing::Outside(self.name_in_root(path))),
            };
        }
        let name = self.name_in_root(path);
        if !tried.contains(&name) {
            tried.push(name);
        }
        Ok(None)
    }

    /// The folders from that of a file up to the root.
    fn folders_above<'a>(&'a self, file: &'a Path) -> impl Iterator<Item = &'a Path> {
        file.ancestors().skip(1).take_while(|above| above.starts_with(&self.root))
    }

    /// The package that a file belongs to: the nearest that has a name.
    fn scope_of(&self, file: &Path) -> Option<Rc<Package>> {
        for folder in self.folders_above(file) {
            if folder.file_name().is_some_and(is_package_folder) {
                return None;
            }
            if let Some(Ok(package)) = self.package_at(folder)
                && package.text("name").is_some()
            {
                return Some(package);
            }
        }
        None
    }

    /// The package whose `package.json` lies in this folder.
    fn package_at(&self, folder: &Path) -> Option<Result<Rc<Package>, Missing>> {
        let known = self.packages.borrow().get(folder).cloned();
        let known = known.unwrap_or_else(|| {
            let inside = folder.starts_with(&self.root);
            let read = if inside { Package::of_folder(folder) } else { None };
            let read = read.map(|read| read.map(Rc::new));
            self.packages.borrow_mut().insert(folder.to_owned(), read.clone());
            read
        });
        known.map(|read| {
            read.map_err(|why| {
                let file = self.name_in_root(&folder.join("package.json"));
                Missing::Refused(format!("{file} is of no use: {why}"))
            })
        })
    }
}
