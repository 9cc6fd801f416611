//! The same for programs. `docs/coverage.md` describes it.

use api_spec::{Counts, Kinds};
use serde::Serialize;

use super::tally::{FamilyTally, Member, Share, Shares, Sort, Tally};

/// Raised when a reader of before would misunderstand.
pub const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Document<'t> {
    format: u32,
    spec: &'t str,
    by: &'t str,
    counts: CountsOut,
    total: SharesOut,
    families: Vec<FamilyOut<'t>>,
}

#[derive(Serialize)]
struct FamilyOut<'t> {
    family: &'t str,
    #[serde(flatten)]
    shares: SharesOut,
    members: Vec<MemberOut<'t>>,
}

#[derive(Serialize)]
struct MemberOut<'t> {
    name: &'t str,
    sort: &'static str,
    implemented: bool,
    shapes: Vec<ShapeOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'t str>,
}

#[derive(Serialize)]
struct ShapeOut {
    shape: &'static str,
    implemented: bool,
}

#[derive(Serialize)]
struct ShareOut {
    implemented: usize,
    total: usize,
}

#[derive(Serialize)]
struct SharesOut {
    functions: ShareOut,
    methods: ShareOut,
    properties: ShareOut,
    shapes: ShareOut,
    by_scripts: usize,
}

/// What a spec describes.
#[derive(Serialize)]
pub struct CountsOut {
    functions: KindsOut,
    objects: usize,
    methods: KindsOut,
}

#[derive(Serialize)]
struct KindsOut {
    all: usize,
    #[serde(rename = "async")]
    asynchronous: usize,
    callbacks_or_promise: usize,
    callbacks_only: usize,
    promise_of_value: usize,
    promise_only: usize,
    task: usize,
    on: usize,
    off: usize,
    on_and_off_by_name: usize,
    sync: usize,
    sync_forms: usize,
}

/// The whole document.
pub fn text(tally: &Tally, spec: &str) -> Result<String, String> {
    print(&Document {
        format: FORMAT,
        spec,
        by: &tally.by,
        counts: (&tally.counts).into(),
        total: (&tally.total).into(),
        families: tally.families.iter().map(FamilyOut::from).collect(),
    })
}

/// JSON for people too, with a line break at its end.
pub fn print(document: &impl Serialize) -> Result<String, String> {
    let text = serde_json::to_string_pretty(document);
    text.map(|text| text + "\n").map_err(|error| format!("cannot write JSON: {error}"))
}

impl<'t> From<&'t FamilyTally> for FamilyOut<'t> {
    fn from(family: &'t FamilyTally) -> Self {
        FamilyOut {
            family: &family.name,
            shares: (&family.shares).into(),
            members: family.members.iter().map(MemberOut::from).collect(),
        }
    }
}

impl<'t> From<&'t Member> for MemberOut<'t> {
    fn from(member: &'t Member) -> Self {
        let shapes = member.shapes.iter();
        MemberOut {
            name: &member.name,
            sort: match member.sort {
                Sort::Function => "function",
                Sort::Method => "method",
                Sort::Property => "property",
            },
            implemented: member.is_implemented(),
            shapes: shapes.map(|&(shape, implemented)| ShapeOut { shape, implemented }).collect(),
            at: member.at.as_deref(),
        }
    }
}

impl From<Share> for ShareOut {
    fn from(share: Share) -> Self {
        ShareOut { implemented: share.implemented, total: share.total }
    }
}

impl From<&Shares> for SharesOut {
    fn from(shares: &Shares) -> Self {
        SharesOut {
            functions: shares.functions.into(),
            methods: shares.methods.into(),
            properties: shares.properties.into(),
            shapes: shares.shapes.into(),
            by_scripts: shares.by_scripts,
        }
    }
}

impl From<&Counts> for CountsOut {
    fn from(counts: &Counts) -> Self {
        CountsOut {
            functions: (&counts.functions).into(),
            objects: counts.objects,
            methods: (&counts.methods).into(),
        }
    }
}

impl From<&Kinds> for KindsOut {
    fn from(kinds: &Kinds) -> Self {
        KindsOut {
            all: kinds.all(),
            asynchronous: kinds.asynchronous(),
            callbacks_or_promise: kinds.promise,
            callbacks_only: kinds.callbacks,
            promise_of_value: kinds.promise_of_value,
            promise_only: kinds.promise_only,
            task: kinds.task,
            on: kinds.on,
            off: kinds.off,
            on_and_off_by_name: kinds.by_name,
            sync: kinds.sync,
            sync_forms: kinds.twins,
        }
    }
}
