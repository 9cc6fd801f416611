//! From the text of a declaration file to what it declares.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;
use std::thread;

use indexmap::map::Entry;
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    Declaration, Statement, TSInterfaceDeclaration, TSNamespaceDeclaration,
    TSNamespaceDeclarationBody, TSTypeAliasDeclaration,
};
use oxc_parser::{Parser, ParserReturn};
use oxc_span::{GetSpan, SourceType, Span};

use super::attach::{Comments, Lines};
use super::error::{Problem, ReadError};
use super::guard;
use super::types::Types;
use super::{Alias, Declarations, Facts, Interface, Ty};

/// Problems shown of a file that is wrong throughout.
const SHOWN: usize = 10;

/// Members of all interfaces of a file. The official file has some thousands.
const MEMBERS: usize = 20_000;

/// Characters of a declaration that is named by what it begins with.
const SHOWN_CODE: usize = 60;

/// Reads a declaration file of up to 16 MiB. The error names it.
pub fn read_file(path: impl AsRef<Path>) -> Result<Declarations, ReadError> {
    let path = path.as_ref();
    text_of(path).and_then(|text| read(&text)).map_err(|error| error.in_file(path))
}

/// Reads the text of a declaration file of up to 16 MiB.
pub fn read(text: &str) -> Result<Declarations, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let stack = guard::check(text)?;
    let failed = |_| ReadError::whole("it could not be parsed: the parser gave up");
    thread::scope(|scope| {
        let parser = thread::Builder::new().stack_size(stack);
        let parser = parser.spawn_scoped(scope, || parse(text));
        match parser {
            Ok(parser) => parser.join().map_err(failed)?,
            Err(error) => {
                Err(ReadError::whole(format!("no thread could be started to parse it: {error}")))
            }
        }
    })
}

fn text_of(path: &Path) -> Result<String, ReadError> {
    let unread = |error: io::Error| ReadError::whole(format!("it cannot be read: {error}"));
    // Looked at before it is opened: to open a pipe is to wait for its other end.
    let kind = fs::metadata(path).map_err(unread)?;
    if !kind.is_file() {
        let what = if kind.is_dir() { "a directory" } else { "no regular file" };
        return Err(ReadError::whole(format!(
            "it is {what}; expected a file of declarations such as lib.wx.api.d.ts"
        )));
    }
    let file = File::open(path).map_err(unread)?;
    let mut bytes = Vec::new();
    let limit = guard::SIZE as u64 + 1;
    file.take(limit).read_to_end(&mut bytes).map_err(unread)?;
    if bytes.len() > guard::SIZE {
        return Err(guard::too_large());
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(valid);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        ReadError::whole(format!("it is not UTF-8 text: line {line} has a byte that is not"))
    })
}

fn parse(text: &str) -> Result<Declarations, ReadError> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::d_ts()).parse();
    let lines = Lines::of(text);
    if let Some(error) = syntax(&parsed, &lines) {
        return Err(error);
    }
    let comments = Comments::of(text, &parsed.program.comments);
    let mut reader = Reader {
        types: Types::new(&lines, &comments),
        declared: Declarations::default(),
        homes: HashMap::new(),
        parents: HashSet::new(),
        written: HashMap::new(),
        namespaces: Vec::new(),
    };
    reader.statements(&parsed.program.body);
    let Reader { types, mut declared, .. } = reader;
    declared.unread = types.unread;
    declared.unread.sort_by_key(|unread| unread.line);
    declared.inherit();
    let members: usize = declared.interfaces.values().map(|i| i.members.len()).sum();
    if members > MEMBERS {
        return Err(ReadError::whole(format!(
            "its interfaces have {members} members, those that they inherit among them; up to \
             {MEMBERS} are read"
        )));
    }
    if declared.interfaces.is_empty() {
        return Err(ReadError::whole(
            "it declares no interface; expected a file of declarations such as lib.wx.api.d.ts",
        ));
    }
    Ok(declared)
}

fn syntax(parsed: &ParserReturn<'_>, lines: &Lines<'_>) -> Option<ReadError> {
    let diagnostics = &parsed.diagnostics;
    let problems: Vec<Problem> = diagnostics
        .iter()
        .take(SHOWN)
        .map(|diagnostic| {
            let mut what = diagnostic.message.to_string();
            if let Some(help) = &diagnostic.help {
                what = format!("{what} ({help})");
            }
            let label = diagnostic.labels.first();
            let at = label.map(|label| lines.place(label.span().start));
            Problem { at, what }
        })
        .collect();
    (!problems.is_empty()).then(|| ReadError {
        file: None,
        left_off: diagnostics.len() - problems.len(),
        problems,
    })
}

struct Reader<'t> {
    types: Types<'t>,
    declared: Declarations,
    /// The outermost namespace, or nothing, of each interface and alias.
    homes: HashMap<String, String>,
    /// The interface and the parent as written, of each `extends`.
    parents: HashSet<(String, String)>,
    /// The type of each alias without spaces: what two of the same name are compared by.
    written: HashMap<String, String>,
    /// The open namespaces, outermost first.
    namespaces: Vec<String>,
}

impl Reader<'_> {
    fn statements(&mut self, statements: &[Statement<'_>]) {
        for statement in statements {
            let span = statement.span();
            match statement {
                Statement::EmptyStatement(_) => {}
                // `export {}` only says that the file is a module.
                Statement::ExportNamedDeclaration(names) if names.specifiers.is_empty() => {}
                Statement::ExportDeclaration(export) => {
                    self.declaration(&export.declaration, span);
                }
                other => match other.as_declaration() {
                    Some(declaration) => self.declaration(declaration, span),
                    None => self.unread(span),
                },
            }
        }
    }

    /// `span` is that of the statement: its comment stands before `export` and `declare`.
    fn declaration(&mut self, declaration: &Declaration<'_>, span: Span) {
        match declaration {
            Declaration::TSInterfaceDeclaration(interface) => self.interface(interface, span),
            Declaration::TSTypeAliasDeclaration(alias) => self.alias(alias, span),
            Declaration::TSNamespaceDeclaration(namespace) => self.namespace(namespace),
            Declaration::TSGlobalDeclaration(global) => {
                let outer = std::mem::take(&mut self.namespaces);
                self.statements(&global.body.body);
                self.namespaces = outer;
            }
            _ => self.unread(span),
        }
    }

    /// `namespace A.B { }` is `namespace A { namespace B { } }`.
    fn namespace(&mut self, outer: &TSNamespaceDeclaration<'_>) {
        let depth = self.namespaces.len();
        let mut namespace = outer;
        loop {
            self.namespaces.push(namespace.id.name.to_string());
            match &namespace.body {
                TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => namespace = inner,
                TSNamespaceDeclarationBody::TSModuleBlock(block) => {
                    self.statements(&block.body);
                    break;
                }
            }
        }
        self.namespaces.truncate(depth);
    }

    fn interface(&mut self, declared: &TSInterfaceDeclaration<'_>, span: Span) {
        let Some(name) = self.claim(&declared.id.name, span) else {
            return;
        };
        let facts = self.facts(span);
        let generics = self.types.generics(declared.type_parameters.as_deref());
        let mut extends: Vec<Ty> = Vec::new();
        for parent in &declared.extends {
            let written = self.types.comments.code(parent.span);
            if self.parents.insert((name.clone(), written)) {
                let args = parent.type_arguments.as_deref();
                extends.push(self.types.named(&parent.type_name, args));
            }
        }
        let members = self.types.members(&name, &declared.body.body);
        let line = self.types.line(declared.span);
        match self.declared.interfaces.entry(name) {
            Entry::Vacant(new) => {
                let name = new.key().clone();
                new.insert(Interface { name, generics, extends, members, facts, line });
            }
            Entry::Occupied(mut known) => {
                let known = known.get_mut();
                known.extends.extend(extends);
                known.members.extend(members);
                if known.facts == Facts::default() {
                    known.facts = facts;
                }
            }
        }
    }

    fn alias(&mut self, declared: &TSTypeAliasDeclaration<'_>, span: Span) {
        let Some(name) = self.claim(&declared.id.name, span) else {
            return;
        };
        let mut written = self.types.comments.code(declared.type_annotation.span());
        written.retain(|char| char != ' ');
        if let Some(first) = self.written.get(&name) {
            if *first != written {
                let what = format!("type {name} is declared before, as something else");
                self.types.unread(what, span);
            }
            return;
        }
        self.written.insert(name.clone(), written);
        let alias = Alias {
            name: name.clone(),
            generics: self.types.generics(declared.type_parameters.as_deref()),
            ty: self.types.ty(&declared.type_annotation),
            facts: self.facts(span),
            line: self.types.line(declared.span),
        };
        self.declared.aliases.insert(name, alias);
    }

    /// A declaration has no default: what its comment calls so belongs to something in it.
    fn facts(&self, span: Span) -> Facts {
        Facts { default: None, ..self.types.facts(span.start) }
    }

    /// The name of a declaration, below the outermost namespace with the namespaces before
    /// it. Nothing, where another outermost namespace has that name.
    fn claim(&mut self, name: &str, span: Span) -> Option<String> {
        let (home, inner) = match self.namespaces.split_first() {
            Some((home, inner)) => (home.as_str(), inner),
            None => ("", [].as_slice()),
        };
        let name = inner.iter().map(String::as_str).chain([name]).collect::<Vec<_>>();
        let name = name.join(".");
        let first = self.homes.entry(name.clone()).or_insert_with(|| home.to_owned());
        if *first == home {
            return Some(name);
        }
        let what = format!("{name} is declared before, in another namespace");
        self.types.unread(what, span);
        None
    }

    fn unread(&mut self, span: Span) {
        let code = self.types.comments.code(span);
        let mut what: String = code.chars().take(SHOWN_CODE).collect();
        if what.len() < code.len() {
            what.push_str("...");
        }
        self.types.unread(what, span);
    }
}
