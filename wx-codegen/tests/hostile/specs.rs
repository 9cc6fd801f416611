//! Whole specs with hostile texts in every place, from the file to the Rust: the loader
//! refuses them, or what is generated is Rust of the same shape as that of the benign spec.
//! The seed is the number of the spec, so that what failed can be looked at alone;
//! `cargo xtask measure hostile` tries 100,000.

use quote::ToTokens;
use wx_codegen::rust::{self, RustOptions};

use crate::shape::{loose, shape};

/// A spec with holes: `«t:...»` for texts of any number of lines, `«l:...»` for what is on one
/// line, `«n:...»` for names, with what a benign spec has there.
const TEMPLATE: &str = include_str!("specs.yaml");

/// Texts that end a comment, a string, a tag, a template or a line somewhere.
pub const EVIL: &[&str] = &[
    "*/",
    "/*",
    "*/ fn evil() {} /*",
    "</script>",
    "<!--",
    "-->",
    "<img src=x onerror=evil()>",
    "`",
    "```",
    "~~~",
    "${",
    "${evil()}",
    "\u{202e}",
    "\u{feff}",
    "\"",
    "'",
    "\"#",
    "\"##; fn evil() {} r##\"",
    "r#\"",
    "\\",
    "\\\"",
    "\\u{7d}",
    "\\n",
    "\n",
    "\n\n",
    "\nfn evil() {}\n",
    "\n/// evil\n",
    "//",
    "//!",
    "#![evil]",
    "#[doc = \"evil\"]",
    "[evil](javascript:evil())",
    "[evil]: https://evil.test",
    "[`Evil`]",
    "{@link evil}",
    "@deprecated",
    "@example",
    "{",
    "}",
    "{}",
    "{{",
    "})]",
    "concat!(\"evil\")",
    "$crate",
    "https://evil.test/*/",
    "    evil();",
    "\t",
    "- ",
    "# ",
    "1. ",
    "|",
    "&amp;",
    "r#fn",
    "Self",
    "../evil",
    "NaN",
    "null",
    "🦀",
    "花",
    "e\u{301}",
];

/// Characters that no text of a spec may have.
const CONTROL: &[&str] = &[
    "\u{2028}",
    "\u{2029}",
    "\u{85}",
    "\u{0}",
    "\r",
    "\r\n",
    "\u{1b}[2J",
    "\u{1b}]8;;https://evil.test\u{7}",
];

/// A small generator of random numbers: the same seed makes the same spec.
pub struct Random(u64);

impl Random {
    pub fn of(seed: u64) -> Self {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d);
        (0..4).for_each(|_| _ = random.below(2));
        random
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }

    /// Some hostile words, between and around harmless ones.
    pub fn evil(&mut self, words: &[&str]) -> String {
        let mut text = String::new();
        for _ in 0..=self.below(4) {
            text += match self.below(4) {
                0 => " ",
                1 => "word ",
                _ => "",
            };
            text += words[self.below(words.len())];
        }
        text
    }
}

/// How hostile a spec is.
#[derive(Clone, Copy, PartialEq)]
pub enum Hostile {
    /// In no place.
    Nowhere,
    /// In texts and wire names, within what the format allows.
    InTexts,
    /// There, and in one place it does not allow anything hostile in.
    BeyondTheFormat,
}

/// The text of a spec with its holes filled.
pub fn fill(random: &mut Random, hostile: Hostile) -> String {
    let mut holes = TEMPLATE.split('«');
    let mut spec = holes.next().unwrap().to_string();
    let count = TEMPLATE.matches('«').count();
    let beyond = match hostile {
        Hostile::BeyondTheFormat => Some(random.below(count)),
        _ => None,
    };
    for (place, part) in holes.enumerate() {
        let (hole, rest) = part.split_once('»').unwrap();
        let (kind, benign) = hole.split_once(':').unwrap();
        spec += &match kind {
            _ if hostile == Hostile::Nowhere => format!("\"{benign}\""),
            _ if beyond == Some(place) => beyond_the_format(random),
            "t" if random.below(2) == 0 => quoted(&random.evil(EVIL)),
            // numbered, as no two values may be the same
            "l" if random.below(4) == 0 => {
                quoted(&format!("{}{place}", random.evil(EVIL).replace(['\n', '\t'], " ")))
            }
            _ => format!("\"{benign}\""),
        };
        spec += rest;
    }
    spec
}

/// A hostile text in quotes, every character of it escaped.
fn quoted(text: &str) -> String {
    let escape = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_string(),
        false => format!("\\U{:08x}", u32::from(c)),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

/// The same with control characters, or with the characters as they are: those may well end
/// the quotes for the parser, and make another spec.
fn beyond_the_format(random: &mut Random) -> String {
    let text = random.evil(EVIL);
    match random.below(4) {
        0 => quoted(&(text + &random.evil(CONTROL))),
        1 => format!("'{}'", text.replace('\'', "''")),
        2 => format!("\"{text}\""),
        _ => quoted(&text),
    }
}

/// The shape of the file that is generated, once it is known to be Rust.
fn generated(spec: &api_spec::Spec) -> Result<String, syn::Error> {
    let file = syn::parse_file(&rust::file(spec, &RustOptions::new("Wx")))?;
    let made = loose(&shape(file.into_token_stream()));
    // every parsed text is kept for its spans
    proc_macro2::extra::invalidate_current_thread_spans();
    Ok(made)
}

#[test]
fn hostile_specs_are_refused_or_give_the_shape_of_a_benign_one() {
    let count: u64 = std::env::var("HOSTILE_SPECS").map_or(400, |n| n.parse().unwrap());
    let benign = fill(&mut Random::of(0), Hostile::Nowhere);
    let benign = api_spec::load_str("benign.yaml", &benign).unwrap_or_else(|e| panic!("{e}"));
    let benign = generated(&benign).unwrap();
    let mut taken = 0;
    for seed in 1..=count {
        let random = &mut Random::of(seed);
        let hostile = match seed % 3 {
            0 => Hostile::BeyondTheFormat,
            _ => Hostile::InTexts,
        };
        let text = fill(random, hostile);
        let name = format!("{}.yaml", random.evil(EVIL) + &random.evil(CONTROL));
        let spec = match api_spec::load_str(&name, &text) {
            Ok(spec) => spec,
            Err(report) => {
                let report = report.to_string();
                let hidden = |c: char| c.is_control() && c != '\n';
                assert!(!report.contains(hidden), "seed {seed} reaches the terminal: {report:?}");
                continue;
            }
        };
        taken += 1;
        let made = generated(&spec);
        let made =
            made.unwrap_or_else(|error| panic!("seed {seed} breaks the file: {error}\n{text}"));
        match hostile {
            // what is taken may have another name in it, or be another spec
            Hostile::BeyondTheFormat => assert!(!made.contains("fnevil"), "seed {seed}:\n{text}"),
            _ => assert!(made == benign, "seed {seed} changes the shape:\n{text}"),
        }
    }
    println!("{taken} of {count} hostile specs were taken, and have the benign shape");
    assert!(taken > count / 2, "most specs are refused: {taken} of {count}");
    assert!(taken < count, "no hostile spec is refused");
}
