//! Declarations of clients of one's own: every kind of file, strict or not, in every language,
//! as both compilers take them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use api_spec::Spec;
use wx_codegen::javascript::{self, JavaScriptOptions, Types};
use wx_codegen::typescript::{Form, Language, TypeScriptOptions, declarations};

use crate::tsc::compiles;

const LANGUAGES: [(&str, Language); 3] =
    [("En", Language::English), ("Zh", Language::Chinese), ("Both", Language::Both)];

/// The spec at a path of this repository.
fn spec(path: &str) -> Spec {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    api_spec::load(root.join(path)).unwrap_or_else(|report| panic!("{report}"))
}

/// An empty folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A client of its own name for each way to write the declarations, so that all files fit into
/// one program; the names of the files.
fn every_form(folder: &Path, client: &str, spec: &Spec) -> Vec<String> {
    let mut files = Vec::new();
    for (language_name, language) in LANGUAGES {
        for (strict_name, strict) in [("", false), ("Strict", true)] {
            for (form_name, form) in [("", Form::Global), ("Module", Form::Module)] {
                let name = format!("{client}{language_name}{strict_name}{form_name}");
                let options = TypeScriptOptions { language, strict, form, ..named(&name) };
                let file = format!("{name}.d.ts");
                fs::write(folder.join(&file), declarations(spec, &options).unwrap()).unwrap();
                files.push(file);
            }
        }
    }
    // members of a namespace with a name of its own stand elsewhere
    let name = format!("{client}Apart");
    let options = TypeScriptOptions { namespace: format!("{name}Types"), ..named(&name) };
    let file = format!("{name}.d.ts");
    fs::write(folder.join(&file), declarations(spec, &options).unwrap()).unwrap();
    files.push(file);
    files
}

/// The options of a client, as the command line would have them.
fn named(client: &str) -> TypeScriptOptions {
    TypeScriptOptions {
        client: client.to_owned(),
        namespace: client.to_owned(),
        global: client.to_lowercase(),
        language: Language::English,
        strict: false,
        form: Form::Global,
    }
}

#[test]
fn declarations_of_ones_own_compile_in_every_form() {
    let folder = folder("forms");
    let mut files = Vec::new();
    for (client, path) in [
        ("Garden", "wx-codegen/tests/golden/spec"),
        ("Quickstart", "examples/quickstart/spec"),
        ("Contract", "wx-contract/shop.yaml"),
    ] {
        files.extend(every_form(&folder, client, &spec(path)));
    }
    compiles(&folder, &files);
}

#[test]
fn the_catalogue_compiles_in_every_form_as_another_client() {
    let folder = folder("forms-of-the-catalogue");
    let files = every_form(&folder, "Mini", &spec("api-spec/wx"));
    compiles(&folder, &files);
}

/// Names that mean something to JavaScript, or need quotes; nothing at all; one function.
const AWKWARD: &str = "family: awkward
types:
  Prototype:
    fields: { has-dash: number, scope.userInfo: int?, class: boolean, toString: string?, '*': any }
apis:
  delete:
    kind: async
    params: { class: string, default: int?, has-dash: int? }
    result: { new: string, in-dash: Prototype }
  function:
    kind: sync
    params: { new: string, arguments: string?, eval: string?, while: int? }
    args: [[new, arguments, eval, while]]
    returns: string
  new: { kind: sync, returns: string, rust: make }
  then: { kind: sync, returns: string }
  toString: { kind: sync, returns: string, rust: text }
  hasOwnProperty: { kind: sync, returns: string }
  class: { kind: event, result: { await: boolean } }
  default: { kind: task, returns: Class, rust: usual }
  static:
    kind: async
    params: { implements: string, enum: int? }
    sync: { args: [implements, enum] }
objects:
  Class:
    properties: { readonly: int, get: string, set: string, abstract: string }
    methods:
      import:
        kind: sync
        params: { package: string, yield: string? }
        args: [[package, yield]]
        returns: string
      new: { kind: sync, returns: string, rust: make }
      typeof: { kind: async }
";

#[test]
fn awkward_names_and_little_specs_compile() {
    let folder = folder("forms-of-names");
    let mut files = Vec::new();
    for (client, text) in [
        ("Awkward", AWKWARD),
        ("Empty", "family: empty\n"),
        ("One", "family: one\napis:\n  go: { kind: sync }\n"),
    ] {
        let spec = api_spec::load_str("awkward.yaml", text);
        let spec = spec.unwrap_or_else(|report| panic!("{report}"));
        files.extend(every_form(&folder, client, &spec));
    }
    compiles(&folder, &files);
}

/// What official declarations may leave out, and those of an own API set do not.
const OWN: &str = "family: own
types:
  Article: { fields: { title: string } }
  Fault:
    error: { errCode: int, wait: int }
    codes:
      7001: { reason: offline, doc: { en: No network., zh: 没有网络。 } }
scopes:
  laser: { doc: { en: Use the laser, zh: 使用激光 } }
properties:
  version: { type: string, readonly: true }
apis:
  find: { kind: async, params: { id: int }, result: Article, error: Fault, sync: { args: [id], returns: result } }
  open: { kind: sync, scope: laser, returns: Feed }
  raw: { kind: event, listener: any }
  shutdown: { kind: event }
objects:
  Feed:
    properties: { serial: { type: string, readonly: true }, power: int }
    methods:
      \"on\": { kind: event, topics: [data], listener: any }
";

const OWN_CALLS: &str = "
async function calls() {
    const { title, errMsg } = await own.find({ id: 7 })
    own.find({ id: 7, success: (article) => article.errMsg.length + article.title.length })
    // @ts-expect-error the Sync form gives the fields alone
    own.findSync(7).errMsg
    // @ts-expect-error read only
    own.version = title + errMsg
    const feed = own.open()
    feed.power = 3
    // @ts-expect-error read only
    feed.serial = ''
    const heard = (value: unknown) => {}
    feed.on('data', heard)
    feed.off('data', heard)
    feed.off('data')
    own.offRaw()
    own.onShutdown(() => {})
    // @ts-expect-error nothing is known of an event without fields
    own.onShutdown((event) => event.errMsg)
}
";

const OWN_FAILURES: &str = "
async function failures() {
    own.find({ id: 7, complete: (end) => end.errMsg })
    own.find({ id: 7 }).catch((error) => {
        const code: 7001 | undefined = error.errCode
        // @ts-expect-error a wrong parameter has none
        const wait: number = error.wait
    })
}
";

#[test]
fn declarations_of_ones_own_say_what_hosts_give() {
    let folder = folder("forms-of-ones-own");
    let spec = api_spec::load_str("own.yaml", OWN).unwrap_or_else(|report| panic!("{report}"));
    let mut files = Vec::new();
    for (name, strict) in [("plain", false), ("strict", true)] {
        let types = TypeScriptOptions { strict, form: Form::Module, ..named("Own") };
        let types = declarations(&spec, &types).unwrap();
        let listed = "Failures:\n * - `offline` (`errCode` 7001): No network.";
        assert!(types.contains(listed), "{types}");
        // a scope may be refused
        let thrown = "Needs `scope.laser`.\n     *\n     * @throws {ApiFailure}";
        assert_eq!(types.contains(thrown), strict, "{types}");
        fs::write(folder.join(format!("{name}.types.d.ts")), types).unwrap();
        let calls = if strict { format!("{OWN_CALLS}{OWN_FAILURES}") } else { OWN_CALLS.into() };
        let calls = format!("import {{ own }} from './{name}.types.js'\n{calls}");
        fs::write(folder.join(format!("{name}.ts")), calls).unwrap();
        files.push(format!("{name}.ts"));
    }
    compiles(&folder, &files);
}

/// What a caller writes; the same holds for a global and for what `connect` gives.
const CALLS: &str = "
async function calls() {
    const { drinks, paid } = await shop.getOrder({ id: 7 })
    const espressi: number = drinks['espresso']
    const open: boolean = !paid
    const price: number = shop.priceOf('espresso')
    shop.getOrder({ id: 'Lee', success(order) { const paid: boolean = order.paid } })
    const twin: Record<string, number> = shop.getOrderSync(7)
    // @ts-expect-error an order has an id
    shop.getOrder({})
    // @ts-expect-error no such size
    shop.priceOf('espresso', 'huge')
    return [espressi, open, price, twin]
}
";

#[test]
fn the_module_and_its_declarations_type_what_calls_them() {
    let folder = folder("forms-of-the-module");
    let spec = spec("examples/quickstart/spec");
    let module = JavaScriptOptions { client: "Shop".into(), global: "shop".into() };
    let options =
        TypeScriptOptions { form: Form::Types, language: Language::Both, ..named("Shop") };
    let types = javascript::declarations(&module, Types::Module("./shop.types.js"));
    fs::write(folder.join("shop.js"), javascript::module(&spec, &module)).unwrap();
    fs::write(folder.join("shop.d.ts"), types).unwrap();
    fs::write(folder.join("shop.types.d.ts"), declarations(&spec, &options).unwrap()).unwrap();
    let connected = format!(
        "import {{ connect, type Shop, type Connection, type GetOrderOption }} from './shop.js'
// @ts-expect-error a client comes with a connection
import {{ shop as none }} from './shop.js'
const connection: Connection = connect((text) => text.toUpperCase())
const {{ shop, ready, receive }} = connection
const same: Promise<Shop> = ready
const option: GetOrderOption = {{ id: 7 }}
receive('[]')
// @ts-expect-error nothing to send with
connect()
{CALLS}"
    );
    fs::write(folder.join("connected.ts"), connected).unwrap();
    fs::write(folder.join("global.d.ts"), declarations(&spec, &named("Shop")).unwrap()).unwrap();
    fs::write(
        folder.join("global.ts"),
        format!("const option: Shop.GetOrderOption = {{ id: 7 }}\n{CALLS}\nexport {{}}"),
    )
    .unwrap();
    compiles(&folder, &["connected.ts".into(), "global.d.ts".into(), "global.ts".into()]);
}
