//! How much an app may keep, against a model and to the byte.

use std::collections::BTreeMap;

use wx_core::Value;
use wx_host::storage::{Durability, Quota, Store, StoreInfo, StoreOptions};

use crate::{MB, Random, memory, reason, text};

/// What a store ought to do, written down without a store.
#[derive(Default)]
struct Model(BTreeMap<String, (Value, u64, bool)>);

impl Model {
    fn sums(&self) -> (u64, u64) {
        let bytes = |(key, (_, size, _)): (&String, &(Value, u64, bool))| key.len() as u64 + size;
        let encrypted = self.0.iter().filter(|(_, (_, _, encrypted))| *encrypted);
        (self.0.iter().map(bytes).sum(), encrypted.map(bytes).sum())
    }

    fn set(
        &mut self,
        quota: &Quota,
        new: &[(String, Value, u64)],
        encrypted: bool,
    ) -> Option<&'static str> {
        let limit = if encrypted { quota.encrypted_entry } else { quota.entry };
        if new.iter().any(|(_, _, size)| *size > limit) {
            return Some("entry size limit reached");
        }
        let before = self.0.clone();
        for (key, value, size) in new {
            self.0.insert(key.clone(), (value.clone(), *size, encrypted));
        }
        let (total, encrypted) = self.sums();
        if total > quota.total || encrypted > quota.encrypted_total {
            self.0 = before;
            return Some("exceed storage max size 10Mb");
        }
        None
    }
}

/// A value with the size that it ought to count as.
fn some_value(random: &mut Random, around: u64) -> (Value, u64) {
    let size = match random.below(3) {
        0 => random.below(16),
        1 => around - 3 + random.below(6),
        _ => random.below(around),
    };
    match random.below(5) {
        0 => {
            let text = random.below(1000).to_string();
            let size = text.len() as u64;
            (text.into(), size)
        }
        1 => (Value::Number(random.below(1000) as f64), 8),
        2 => (Value::Bytes(vec![7; size as usize].into()), size),
        3 => (Value::List(vec![text(size as usize), Value::Null]), size + 3),
        _ => (text(size as usize), size),
    }
}

fn follow_the_model(store: &Store, quota: Quota, operations: usize, seed: u64) {
    let mut model = Model::default();
    let mut random = Random(seed);
    let mut refused = 0;
    for step in 0..operations {
        let key = format!("k{}", random.below(16));
        match random.below(16) {
            0 => {
                store.remove(&key).unwrap();
                model.0.remove(&key);
            }
            1 if random.below(50) == 0 => {
                store.clear().unwrap();
                model.0.clear();
            }
            2..=4 => {
                let entries: Vec<_> = (0..random.below(4))
                    .map(|_| {
                        let (value, size) = some_value(&mut random, quota.entry / 2);
                        (format!("k{}", random.below(16)), value, size)
                    })
                    .collect();
                let borrowed: Vec<_> =
                    entries.iter().map(|(key, value, _)| (key.as_str(), value)).collect();
                let expected = model.set(&quota, &entries, false);
                let got = store.set_all(&borrowed).err();
                assert_eq!(got.as_ref().map(|error| error.reason()), expected, "step {step}");
                refused += usize::from(expected.is_some());
            }
            5..=12 => {
                let encrypted = random.below(2) == 0;
                let limit = if encrypted { quota.encrypted_entry } else { quota.entry };
                let (value, size) = some_value(&mut random, limit);
                let expected = model.set(&quota, &[(key.clone(), value.clone(), size)], encrypted);
                let got = store.set(&key, &value, encrypted).err();
                assert_eq!(got.as_ref().map(|error| error.reason()), expected, "step {step}");
                refused += usize::from(expected.is_some());
            }
            _ => {
                let encrypted = random.below(2) == 0;
                let expected = model.0.get(&key).filter(|held| held.2 == encrypted);
                let got = store.get(&key, encrypted).unwrap();
                assert_eq!(got.as_ref(), expected.map(|held| &held.0), "step {step}");
            }
        }
        let info = StoreInfo {
            keys: model.0.keys().cloned().collect(),
            current_size: model.sums().0.div_ceil(1024),
            limit_size: quota.total / 1024,
        };
        assert_eq!(store.info().unwrap(), info, "step {step}");
    }
    assert!(refused > operations / 100, "the quota was hardly ever reached: {refused}");
}

#[test]
fn q1_quotas_are_exact_against_a_model() {
    // the platform's proportions, much smaller, so that many writes fit into the test
    let quota = Quota { entry: 128, total: 1280, encrypted_entry: 89, encrypted_total: 908 };
    let options = StoreOptions::default().quota(quota).durability(Durability::OnClose);
    follow_the_model(&Store::in_memory(options).unwrap(), quota, 100_000, 0x9e37_79b9_7f4a_7c15);
}

#[test]
fn q1_quotas_of_the_platform_are_exact_against_a_model() {
    let options = StoreOptions::default().durability(Durability::OnClose);
    follow_the_model(
        &Store::in_memory(options).unwrap(),
        Quota::default(),
        150,
        0xd1b5_4a32_d192_ed03,
    );
}

#[test]
fn q1_a_key_holds_one_megabyte_and_not_a_byte_more() {
    let store = memory();
    store.set("a", &text(MB), false).unwrap();
    assert_eq!(reason(store.set("a", &text(MB + 1), false)), "entry size limit reached");
    assert_eq!(store.get("a", false).unwrap(), Some(text(MB)));
    store.set("b", &text(7 * MB / 10), true).unwrap();
    assert_eq!(reason(store.set("b", &text(7 * MB / 10 + 1), true)), "entry size limit reached");
}

#[test]
fn q1_all_keys_hold_ten_megabytes_and_not_a_byte_more() {
    let store = memory();
    for key in 0..9 {
        store.set(&key.to_string(), &text(MB), false).unwrap();
    }
    // ten keys of one letter each count as well
    let rest = MB - 10;
    assert_eq!(reason(store.set("9", &text(rest + 1), false)), "exceed storage max size 10Mb");
    store.set("9", &text(rest), false).unwrap();
    assert_eq!(store.info().unwrap().current_size, 10_240);
    assert_eq!(reason(store.set("", &Value::Null, false)), "exceed storage max size 10Mb");
    store.remove("0").unwrap();
    store.set("", &Value::Null, false).unwrap();
}

#[test]
fn a_batch_is_written_as_a_whole_or_not_at_all() {
    let store = memory();
    store.set("a", &"old".into(), false).unwrap();
    let (new, newer, large) = (Value::from("new"), Value::from("newer"), text(MB + 1));
    assert!(store.set_all(&[("a", &new), ("b", &large)]).is_err());
    assert_eq!(store.get("a", false).unwrap(), Some("old".into()));
    store.set_all(&[("a", &new), ("b", &new), ("a", &newer)]).unwrap();
    assert_eq!(store.get("a", false).unwrap(), Some(newer));
    assert_eq!(store.get("b", false).unwrap(), Some(new));
}

#[test]
fn a_key_takes_64_kilobytes_and_not_a_byte_more() {
    let store = memory();
    let key = "k".repeat(64 << 10);
    store.set(&key, &text(1), false).unwrap();
    assert_eq!(store.get(&key, false).unwrap(), Some(text(1)));
    assert_eq!(reason(store.set(&format!("{key}k"), &text(1), false)), "entry size limit reached");
    let batch = [("fine", &text(1)), (&*format!("{key}k"), &text(1))];
    assert_eq!(reason(store.set_all(&batch)), "entry size limit reached");
    assert_eq!(store.get("fine", false).unwrap(), None);
    assert_eq!(store.get(&format!("{key}k"), false).unwrap(), None);
}

#[test]
fn the_empty_key_is_a_key_like_others() {
    let store = memory();
    store.set("", &text(3), false).unwrap();
    assert_eq!(store.get("", false).unwrap(), Some(text(3)));
    assert_eq!(store.info().unwrap().keys, [""]);
}
