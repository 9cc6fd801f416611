//! Arrays, maps, sets, buffers and promises.

use crate::raw::{Intrinsics, JsValue};

use super::{Inspector, MAX_ELEMENTS, Parts};

impl Inspector {
    pub(super) fn array(&mut self, value: &JsValue, name: Option<String>) -> Parts {
        let length = value.length().unwrap_or(0);
        let mut parts = Parts::list(match name {
            Some(name) if name.starts_with('[') => name,
            Some(name) => format!("{name}({length})"),
            None => String::new(),
        });
        let (mut shown, mut index, mut holes) = (0, 0, 0);
        while index < length && shown < MAX_ELEMENTS {
            let key = self.realm.index_key(index);
            if value.has_own(&key).unwrap_or(false) {
                shown += self.flush_holes(&mut holes, &mut parts);
                if !self.spend(&mut parts) {
                    return parts;
                }
                let text = self.property(value, &key);
                parts.entries.push(text);
                shown += 1;
                index += 1;
            } else {
                let next = next_element(value, index).unwrap_or(length).min(length);
                holes += next - index;
                index = next;
            }
        }
        self.flush_holes(&mut holes, &mut parts);
        more(&mut parts, length - index);
        parts
    }

    /// Writes how many holes have been passed; returns how many entries it wrote.
    fn flush_holes(&mut self, holes: &mut u32, parts: &mut Parts) -> u32 {
        if *holes == 0 {
            return 0;
        }
        parts.entries.push(format!("<{holes} empty item{}>", plural(*holes as usize)));
        *holes = 0;
        1
    }

    pub(super) fn typed_array(&mut self, value: &JsValue, brand: &str, length: u32) -> Parts {
        let mut parts = Parts::list(format!("{brand}({length})"));
        let shown = length.min(MAX_ELEMENTS);
        for index in 0..shown {
            let element = value.element(index).map(|element| self.value(&element));
            parts.entries.push(element.unwrap_or_default());
        }
        more(&mut parts, length - shown);
        parts
    }

    pub(super) fn map(&mut self, value: &JsValue) -> Parts {
        let (entries, rest) = self.iterate(value, |known| &known.map_entries);
        let mut parts = Parts::object(format!("Map({})", entries.len() as u32 + rest));
        for entry in entries {
            if !self.spend(&mut parts) {
                return parts;
            }
            let key = entry.element(0).map(|key| self.value(&key)).unwrap_or_default();
            let height = self.height;
            let value = entry.element(1).map(|value| self.value(&value)).unwrap_or_default();
            self.height = self.height.max(height);
            parts.entries.push(format!("{key} => {value}"));
        }
        more(&mut parts, rest);
        parts
    }

    pub(super) fn set(&mut self, value: &JsValue) -> Parts {
        let (members, rest) = self.iterate(value, |known| &known.set_values);
        let mut parts = Parts::object(format!("Set({})", members.len() as u32 + rest));
        for member in members {
            if !self.spend(&mut parts) {
                return parts;
            }
            let text = self.value(&member);
            parts.entries.push(text);
        }
        more(&mut parts, rest);
        parts
    }

    /// What a collection holds, by the engine's own iterator, and how many
    /// more than [`MAX_ELEMENTS`] there are.
    fn iterate(
        &self,
        value: &JsValue,
        which: impl Fn(&Intrinsics) -> &[JsValue; 2],
    ) -> (Vec<JsValue>, u32) {
        let mut found = Vec::new();
        let mut rest = 0;
        let Ok(known) = self.realm.intrinsics() else {
            return (found, rest);
        };
        let [start, next] = which(&known);
        let Ok(iterator) = start.call_on(value, &[]) else {
            return (found, rest);
        };
        while let Ok(step) = next.call_on(&iterator, &[]) {
            if step.own_data("done").is_none_or(|done| done.truthy()) {
                break;
            }
            if found.len() < MAX_ELEMENTS as usize {
                found.extend(step.own_data("value"));
            } else {
                rest += 1;
            }
        }
        (found, rest)
    }

    pub(super) fn promise(&mut self, value: &JsValue) -> Parts {
        let mut parts = Parts::object("Promise".to_owned());
        parts.entries.push(match value.promise_result() {
            None => "<pending>".to_owned(),
            Some(Ok(result)) => self.value(&result),
            Some(Err(reason)) => format!("<rejected> {}", self.value(&reason)),
        });
        parts
    }
}

/// The first element behind a hole at `index`; a long gap is jumped over.
fn next_element(array: &JsValue, index: u32) -> Option<u32> {
    const NEAR: u32 = 16;
    let realm = array.realm();
    let near = index.saturating_add(1)..index.saturating_add(NEAR);
    let is_there = |index: &u32| array.has_own(&realm.index_key(*index)).unwrap_or(false);
    near.clone().find(is_there).or_else(|| {
        let keys = array.keys().unwrap_or_default();
        keys.iter().filter_map(|key| key.text().parse().ok()).find(|next| *next >= near.end)
    })
}

pub(super) fn array_buffer(value: &JsValue) -> Parts {
    const SHOWN: usize = 50;
    let length = value.byte_length();
    let mut bytes = String::new();
    for byte in value.bytes(SHOWN) {
        if !bytes.is_empty() {
            bytes.push(' ');
        }
        bytes.push_str(&format!("{byte:02x}"));
    }
    if length > SHOWN {
        let rest = length - SHOWN;
        bytes.push_str(&format!(" ... {rest} more byte{}", plural(rest)));
    }
    let mut parts = Parts::object("ArrayBuffer".to_owned());
    parts.entries.push(format!("[Uint8Contents]: <{bytes}>"));
    parts.entries.push(format!("byteLength: {length}"));
    parts
}

/// Says how many are not shown.
fn more(parts: &mut Parts, count: u32) {
    if count > 0 {
        parts.entries.push(format!("... {count} more item{}", plural(count as usize)));
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
