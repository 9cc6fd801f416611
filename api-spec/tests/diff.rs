//! What `diff` finds. `tests/diff` has a folder for every code: an old spec, a new one, and
//! the findings. `UPDATE_REPORTS=1 cargo test -p api-spec --features diff --test diff`
//! writes the findings anew, and the table of codes in `docs/diff.md`; read the difference
//! before you keep it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use api_spec::diff::{Code, Finding, Severity, diff, printable};
use api_spec::model::*;
use api_spec::{Spec, load, load_str};

const CATALOGUE: &str = "wx";

fn updating() -> bool {
    std::env::var_os("UPDATE_REPORTS").is_some()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n")
}

fn spec(path: impl AsRef<Path>) -> Spec {
    load(path).unwrap_or_else(|report| panic!("{report}"))
}

fn yaml(text: &str) -> Spec {
    load_str("station.yaml", text).unwrap_or_else(|report| panic!("{report}"))
}

/// The two specs of a code, each a file or a folder.
fn fixture(folder: &Path) -> (Spec, Spec) {
    let side = |name: &str| match folder.join(name) {
        folder if folder.is_dir() => spec(folder),
        file => spec(file.with_extension("yaml")),
    };
    (side("old"), side("new"))
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir("tests/diff").unwrap();
    let mut folders: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

fn code_of(folder: &Path) -> &str {
    folder.file_name().unwrap().to_str().unwrap()
}

fn found(old: &Spec, new: &Spec, code: &str) -> Finding {
    let mut all = diff(old, new).into_iter();
    all.find(|finding| finding.code.name() == code).unwrap_or_else(|| panic!("no {code}"))
}

fn paths(findings: &[Finding]) -> BTreeSet<&str> {
    findings.iter().map(|finding| finding.path.as_str()).collect()
}

#[test]
fn every_code_has_a_fixture_and_a_speaking_name() {
    let folders = fixtures();
    let have: BTreeSet<_> = folders.iter().map(|folder| code_of(folder)).collect();
    let want: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(have, want);
    assert_eq!(want.len(), Code::ALL.len(), "two codes have the same name");
    for code in Code::ALL {
        let name = code.name();
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
        assert!(code.meaning().ends_with('.'), "{name}");
    }
}

#[test]
fn each_change_is_found_as_recorded() {
    let mut differing = Vec::new();
    for folder in fixtures() {
        let (old, new) = fixture(&folder);
        let findings = diff(&old, &new);
        let text: String = findings.iter().map(|f| format!("{f}\n")).collect();
        let golden = folder.join("findings.txt");
        if updating() {
            fs::write(&golden, &text).unwrap();
        }
        let recorded = read(&golden);
        if recorded != text.replace('\\', "/") {
            differing
                .push(format!("{}\n--- recorded\n{recorded}--- now\n{text}", golden.display()));
        }
        let code = code_of(&folder);
        assert!(findings.iter().any(|f| f.code.name() == code), "no {code} in\n{text}");
        assert!(findings.iter().all(|f| f.at.line > 0), "{text}");
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn the_table_in_the_docs_lists_every_code() {
    let path = Path::new("../docs/diff.md");
    let page = read(path);
    let (begin, end) = ("| code | | breaks or concerns | meaning |\n|---|---|---|---|\n", "\n\n");
    let (before, rest) = page.split_once(begin).expect("the table of codes");
    let (table, after) = rest.split_once(end).expect("a line after the table");
    let row = |code: &Code| {
        let (severity, whom) = (code.severity().name(), code.whom().name());
        format!("| `{code}` | {severity} | {whom} | {} |", code.meaning())
    };
    let want = Code::ALL.iter().map(row).collect::<Vec<_>>().join("\n");
    if updating() {
        fs::write(path, format!("{before}{begin}{want}{end}{after}")).unwrap();
    } else {
        assert_eq!(table, want);
    }
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    let mut specs = vec![spec("tests/good/club.yaml"), spec("tests/good/two"), spec(CATALOGUE)];
    for folder in fixtures() {
        let (old, new) = fixture(&folder);
        specs.extend([old, new]);
    }
    for spec in specs {
        assert_eq!(diff(&spec, &spec.clone()), [], "{:?}", spec.sources);
    }
}

/// The same spec, with everything whose order says nothing in the reverse order.
fn reversed(mut spec: Spec) -> Spec {
    fn record(record: &mut Record) {
        record.fields.reverse();
    }
    fn api(api: &mut Api) {
        if api.kind != Kind::Sync {
            api.params.fields.reverse();
        }
        if let ApiResult::Fields(fields) = &mut api.result {
            record(fields);
        }
        api.errors.reverse();
        api.args.reverse();
        if let Some(Topics::List(names)) = &mut api.topics {
            names.reverse();
        }
    }
    spec.families.reverse();
    for family in &mut spec.families {
        family.apis.reverse();
        family.types.reverse();
        family.objects.reverse();
        family.properties.reverse();
        family.globals.reverse();
        family.scopes.reverse();
        family.apis.iter_mut().for_each(api);
        for object in &mut family.objects {
            object.methods.reverse();
            object.properties.reverse();
            object.methods.iter_mut().for_each(api);
        }
        for ty in &mut family.types {
            match &mut ty.kind {
                TypeKind::Struct(fields) => record(fields),
                TypeKind::Enum(values) => values.reverse(),
                TypeKind::Union(variants) => variants.reverse(),
                TypeKind::Error { fields, codes } => {
                    fields.reverse();
                    codes.reverse();
                }
                _ => {}
            }
        }
    }
    spec
}

#[test]
fn the_order_of_keys_says_nothing() {
    for path in ["tests/good/club.yaml", "tests/good/two", CATALOGUE] {
        let spec = spec(path);
        let other = reversed(spec.clone());
        assert_ne!(spec, other);
        assert_eq!(diff(&spec, &other), [], "{path}");
        assert_eq!(diff(&other, &spec), [], "{path}");
    }
}

#[test]
fn the_way_back_finds_the_same_paths() {
    for folder in fixtures() {
        let (old, new) = fixture(&folder);
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        assert_eq!(paths(&there), paths(&back), "{}", folder.display());
    }
}

/// The text without each of its lines in turn, with what is indented below it.
fn without_each_line(text: &str) -> Vec<(usize, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let cut = |first: usize| {
        let below = lines[first + 1..].iter();
        let inside = below.take_while(|line| indent(line) > indent(lines[first])).count();
        let kept = lines[..first].iter().chain(&lines[first + 1 + inside..]);
        (first + 1, kept.map(|line| format!("{line}\n")).collect())
    };
    (0..lines.len()).map(cut).collect()
}

/// The text without each `key: value` inside braces in turn.
fn without_each_pair(text: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    for (start, _) in text.match_indices(['{', ',']) {
        let from = start + 1;
        let mut depth = 0_i32;
        let end = text[from..].find(|c| {
            depth += i32::from(matches!(c, '{' | '[' | '(' | '<'));
            let done = depth == 0 && matches!(c, ',' | '}' | '\n');
            depth -= i32::from(matches!(c, '}' | ']' | ')' | '>'));
            done
        });
        let Some(end) = end.map(|end| from + end) else { continue };
        let comma = usize::from(text[end..].starts_with(','));
        let line = text[..start].lines().count();
        texts.push((line, format!("{}{}", &text[..from], &text[end + comma..])));
    }
    texts
}

/// The text with each number in turn one greater, and other words in turn.
fn with_each_value_changed(text: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let mut change = |at: usize, length: usize, other: String| {
        let line = text[..at].lines().count();
        texts.push((line, format!("{}{other}{}", &text[..at], &text[at + length..])));
    };
    for (at, _) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        if text[..at].ends_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let digits = text[at..].chars().take_while(char::is_ascii_digit).collect::<String>();
        change(at, digits.len(), (digits.parse::<u64>().unwrap() + 1).to_string());
    }
    for (word, other) in [("true", "false"), ("false", "true"), ("string", "int")] {
        text.match_indices(word).for_each(|(at, _)| change(at, word.len(), other.into()));
    }
    texts
}

#[test]
fn whatever_is_changed_or_taken_away_is_found() {
    let text = fs::read_to_string("tests/good/club.yaml").unwrap();
    let club = yaml(&text);
    let (mut tried, mut missed) = (0, Vec::new());
    let others = without_each_line(&text).into_iter().chain(without_each_pair(&text));
    for (line, text) in others.chain(with_each_value_changed(&text)) {
        let Ok(other) = load_str("station.yaml", &text) else { continue };
        if other == club {
            continue;
        }
        tried += 1;
        let (there, back) = (diff(&club, &other), diff(&other, &club));
        if there.is_empty() || paths(&there) != paths(&back) {
            missed.push(format!("line {line}: {:?} {:?}\n{text}", paths(&there), paths(&back)));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(tried > 300, "only {tried} of the texts are specs");
}

#[test]
fn a_long_chain_of_types_exhausts_neither_stack_nor_path() {
    let chain = |name: &str, last: &str| {
        let link =
            |n: usize| format!("  {name}{n}: {{ fields: {{ next: list<{name}{}> }} }}\n", n + 1);
        let links: String = (0..900).map(link).collect();
        yaml(&format!(
            "family: station\ntypes:\n{links}  {name}900: {{ fields: {{ end: {last} }} }}
apis: {{ follow: {{ kind: sync, returns: {name}0 }} }}"
        ))
    };
    let (old, new) = (chain("A", "int"), chain("B", "string"));
    let small = std::thread::Builder::new().stack_size(256 * 1024);
    let findings = small.spawn(move || diff(&old, &new)).unwrap().join().unwrap();
    let end = findings.iter().find(|f| f.code == Code::ResultTypeChanged).unwrap();
    assert!(end.path.starts_with("follow.returns.next[].next[]"), "{}", end.path);
    assert!(
        end.path.ends_with(".next[].end") && end.path.contains("...") && end.path.len() < 600,
        "{}",
        end.path
    );
}

#[test]
fn a_type_is_followed_in_the_directions_of_its_use() {
    let with = |unit: &str, apis: &str| {
        yaml(&format!("family: station\ntypes: {{ Unit: {{ enum: {unit} }} }}\napis:\n{apis}"))
    };
    let codes = |apis: &str| {
        let findings = diff(&with("[celsius]", apis), &with("[celsius, kelvin]", apis));
        assert!(findings.iter().all(|f| f.path == "Unit.kelvin" || f.path == "Unit"));
        findings.iter().map(|f| f.code.name()).collect::<Vec<_>>()
    };
    let read = "  set: { kind: sync, params: { unit: Unit } }\n";
    let written = "  get: { kind: sync, returns: Unit }\n";
    let callback = "  each: { kind: sync, params: { run: \"callback(unit: Unit)\" } }\n";
    assert_eq!(codes(read), ["param-value-added"]);
    assert_eq!(codes(written), ["result-value-added"]);
    assert_eq!(codes(callback), ["result-value-added"]);
    assert_eq!(codes(&format!("{read}{written}")), ["param-value-added", "result-value-added"]);
    assert_eq!(codes("  ping: { kind: sync }\n"), ["unused-type-changed"]);
}

#[test]
fn a_type_that_got_another_name_is_compared_where_it_is_used() {
    let old = yaml(
        "{ family: station, apis: { read: { kind: async, params: { unit: \"'a' | 'b'\" } } } }",
    );
    let new = yaml(
        "{ family: station, types: { Unit: { enum: [a, b, c] } },
           apis: { read: { kind: async, params: { unit: Unit } } } }",
    );
    let value = found(&old, &new, "param-value-added");
    assert_eq!(value.path, "read.params.unit.c");
    let name = found(&old, &new, "rust-name-changed");
    assert_eq!(name.message, "is called `Unit` in Rust, and was `ReadUnit`");
}

#[test]
fn types_that_hold_themselves_have_an_end() {
    let tree = |name: &str, ty: &str| {
        yaml(&format!(
            "family: station
types: {{ {name}: {{ fields: {{ value: {ty}, parts: list<{name}> }} }} }}
apis: {{ grow: {{ kind: sync, returns: {name} }} }}"
        ))
    };
    let findings = diff(&tree("Tree", "int"), &tree("Bush", "string"));
    let changed = findings.iter().filter(|f| f.code == Code::ResultTypeChanged);
    assert_eq!(changed.map(|f| f.path.as_str()).collect::<Vec<_>>(), ["grow.returns.value"]);
}

#[test]
fn findings_tell_what_can_i_use_tells() {
    let asked = |code: &str| {
        let (old, new) = fixture(&Path::new("tests/diff").join(code));
        found(&old, &new, code).can_i_use
    };
    let text = |text: &str| Some(text.to_string());
    assert_eq!(asked("api-added"), text("readSensor"));
    assert_eq!(asked("param-added-optional"), text("readSensor.object.at"));
    assert_eq!(asked("param-value-removed"), text("readSensor.object.mode.slow"));
    assert_eq!(asked("result-added-required"), text("readSensor.success.at"));
    assert_eq!(asked("property-added"), text("Log.size"));
    assert_eq!(asked("off-removed"), text("offGust"));
    assert_eq!(asked("sync-added"), text("readSensorSync"));
    assert_eq!(asked("param-now-required"), None);
}

#[test]
fn what_is_gone_stands_in_the_old_spec() {
    let old = yaml("family: old\napis:\n  ping: { kind: sync }\n  pong: { kind: sync }\n");
    let new = yaml("family: new\napis:\n  pong: { kind: sync }\n");
    let gone = found(&old, &new, "api-removed");
    assert_eq!((gone.side, gone.family.as_str()), (api_spec::diff::Side::Old, "old"));
    assert_eq!((gone.at.line, gone.at.col), (3, 3));
    assert_eq!(found(&old, &new, "moved").path, "pong");
}

#[test]
fn hostile_names_are_harmless_when_printed() {
    let old = yaml("{ family: station, apis: { read: { kind: async } } }");
    let text = "family: station
apis:
  read: { kind: async, errors: [{ reason: \"a\u{202e}b\u{200b}c\" }] }
";
    let mut new = yaml(text);
    new.families[0].source = "evil\u{1b}[31m.yaml".into();
    let shown = found(&old, &new, "error-added").to_string();
    assert!(!shown.contains(['\u{202e}', '\u{200b}', '\u{1b}']), "{shown}");
    assert!(shown.contains("a\\u{202e}b\\u{200b}c"), "{shown}");
    assert!(shown.starts_with("evil\\u{1b}[31m.yaml:"), "{shown}");
    assert_eq!(printable("一\tb\u{9b}"), "一\\tb\\u{9b}");
}

#[test]
fn severities_are_ordered_from_the_gravest() {
    assert!(Severity::ALL.is_sorted());
    assert_eq!(Severity::ALL[0], Severity::Breaking);
}
