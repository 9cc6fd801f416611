//! `wx coverage --against`

use serde_json::{Value, json};

use crate::binary::{Folder, Ran, ran, repository, wx};

const STATION: &str = "family: station
apis:
  getAltitude: { kind: sync, returns: number }
  gust: { kind: event }
";

const DECLARATIONS: &str = "declare namespace Station {
    interface Log {
        /** [Log.append(string line)](https://example.com/api/station/Log.append.html) */
        append(line: string): void
    }
    interface Station {
        /** [number Station.getAltitude()](https://example.com/api/station/Station.getAltitude.html) */
        getAltitude(): string
        /** [Log Station.openLog()](https://example.com/api/station/Station.openLog.html) */
        openLog(): Log
    }
}
";

fn against(folder: &Folder, more: &[&str]) -> Ran {
    let args = ["coverage", "--against", "station.d.ts", "--interface", "Station"];
    folder.wx(&[&args, more].concat())
}

/// The pinned package; `npm ci` in its folder installs it.
fn official(more: &[&str]) -> Ran {
    let typings =
        "wx-import/tests/typings/node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts";
    assert!(repository().join(typings).is_file(), "run npm ci in wx-import/tests/typings");
    ran(wx(&repository(), &[&["coverage", "--against", typings], more].concat()))
}

#[test]
fn what_is_missing_or_differs_is_told_with_both_places() {
    let folder = Folder::with(&[("spec/station.yaml", STATION), ("station.d.ts", DECLARATIONS)]);
    let ran = against(&folder, &[]);
    assert_eq!((ran.code, &*ran.stderr), (Some(1), ""), "{ran:?}");
    for line in [
        "spec against station.d.ts",
        "functions             1 of    2",
        "methods               0 of    1",
        "unknown               3",
        "station.d.ts:10: `Station.openLog` is declared, and not in the spec",
    ] {
        assert!(ran.stdout.lines().any(|told| told == line), "{line}\n{}", ran.stdout);
    }
    let differs = "spec/station.yaml:3: apis.getAltitude";
    assert!(ran.stdout.contains(differs) && ran.stdout.contains("(station.d.ts:8)"), "{ran:?}");
    assert!(ran.stdout.contains("\nnote: 1 thing only in the spec\n"), "{ran:?}");

    let ran = against(&folder, &["--json"]);
    assert_eq!(ran.code, Some(1));
    let document: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(document["agrees"], false);
    assert_eq!(document["functions"], json!({ "covered": 1, "declared": 2 }));
    assert_eq!(document["unknown"][0], json!({ "name": "Station.openLog", "line": 10 }));
    let ran = against(&folder, &["--markdown"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stdout.contains("| functions | 1 | 2 |\n"), "{ran:?}");
}

#[test]
fn what_only_the_spec_has_is_no_fault() {
    let declarations = "interface Station {\n    getAltitude(): number\n}\n";
    let folder = Folder::with(&[("spec/station.yaml", STATION), ("station.d.ts", declarations)]);
    let told = against(&folder, &["--family", "station"]).clean();
    assert!(told.contains("functions             1 of    1"), "{told}");
    assert!(told.contains("differences           0"), "{told}");
    assert!(told.ends_with("spec/station.yaml:4: `onGust` is not declared\n"), "{told}");
}

#[test]
fn declarations_that_cannot_be_read_are_a_sentence() {
    let folder = Folder::with(&[("spec/station.yaml", STATION), ("station.d.ts", "interface {")]);
    assert!(against(&folder, &[]).failed().starts_with("error: station.d.ts:1:"));
    folder.write("station.d.ts", "interface Other { go(): void }");
    let told = against(&folder, &[]).failed();
    assert!(told.contains("there is no interface Station; name the global object's"), "{told}");
}

#[test]
fn the_catalogue_has_the_official_counts() {
    let document: Value = serde_json::from_str(&official(&["--json"]).stdout).unwrap();
    let counts = [
        ("functions", 495),
        ("properties", 4),
        ("objects", 73),
        ("methods", 663),
        ("signatures", 667),
        ("object_properties", 93),
    ];
    for (what, count) in counts {
        assert_eq!(document[what], json!({ "covered": count, "declared": count }), "{what}");
    }
    assert_eq!(
        document["counts"]["functions"],
        json!({
            "all": 495,
            "async": 281,
            "callbacks_or_promise": 194,
            "callbacks_only": 86,
            "promise_of_value": 1,
            "promise_only": 0,
            "task": 5,
            "on": 71,
            "off": 62,
            "on_and_off_by_name": 0,
            "sync": 76,
            "sync_forms": 11,
        })
    );
    let methods = &document["counts"]["methods"];
    assert_eq!(
        [
            &methods["callbacks_only"],
            &methods["promise_only"],
            &methods["off"],
            &methods["sync_forms"]
        ],
        [183, 26, 39, 20]
    );
}
