//! Storage through `wx` beside redb driven directly: the same keys and texts, one
//! transaction a call, the same durability.

use std::{path::Path, time::Instant};

use redb::{Database, ReadableDatabase, TableDefinition};
use wx_host::{
    StandardHost,
    storage::{Durability, StoreOptions},
};
use wx_quickjs::{JsContext, Limits};

use crate::table::{Goal, Row, Subject, median, target};

const ENTRIES: TableDefinition<&str, &[u8]> = TableDefinition::new("entries");
const COUNT: usize = 10_000;
/// An ordinary value.
const VALUE: &str = "{\"drink\":\"latte\",\"price\":28.5,\"hot\":true}";

/// A write is on the disk when its call ends. Once is enough: disks take minutes
/// for so many.
pub fn each_write() -> Vec<Row> {
    vec![row("storage", Durability::EachWrite, 1, "each write on the disk")]
}

/// A write is on the disk when the store closes.
pub fn on_close() -> Vec<Row> {
    vec![row("lazy", Durability::OnClose, 3, "on the disk when it closes")]
}

fn row(name: &'static str, durability: Durability, rounds: usize, title: &str) -> Row {
    let place = target().join("bench");
    std::fs::create_dir_all(&place).unwrap();
    let mut took: [Vec<f64>; 4] = Default::default();
    // turn by turn, so that a machine that slows down slows both
    for _ in 0..rounds {
        let folder = tempfile::tempdir_in(&place).unwrap();
        let (writes, reads) = direct(&folder.path().join("direct.redb"), durability);
        took[0].push(writes + reads);
        took[2].push(reads);
        let (writes, reads) = through_wx(folder.path(), durability);
        took[1].push(writes + reads);
        took[3].push(reads);
    }
    let names = ["redb", "wx", "redb, reads alone", "wx, reads alone"];
    let subjects = names.into_iter().zip(took);
    Row {
        name,
        title: format!("{COUNT} writes, then reads; durability: {title}"),
        subjects: subjects.map(|(name, took)| Subject { name, millis: median(took) }).collect(),
        goals: vec![Goal::Of("redb", 1.3)],
    }
}

fn millis_since(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}

fn direct(file: &Path, durability: Durability) -> (f64, f64) {
    let database = Database::create(file).unwrap();
    let keys: Vec<String> = (0..COUNT).map(|index| format!("key{index}")).collect();
    let begun = Instant::now();
    for key in &keys {
        let mut transaction = database.begin_write().unwrap();
        if durability == Durability::OnClose {
            transaction.set_durability(redb::Durability::None).unwrap();
        }
        transaction.open_table(ENTRIES).unwrap().insert(&**key, VALUE.as_bytes()).unwrap();
        transaction.commit().unwrap();
    }
    let writes = millis_since(begun);
    let begun = Instant::now();
    let mut bytes = 0;
    for key in &keys {
        let entries = database.begin_read().unwrap().open_table(ENTRIES).unwrap();
        let text = String::from_utf8(entries.get(&**key).unwrap().unwrap().value().to_vec());
        bytes += text.unwrap().len();
    }
    assert_eq!(bytes, COUNT * VALUE.len());
    (writes, millis_since(begun))
}

fn through_wx(folder: &Path, durability: Durability) -> (f64, f64) {
    let options = StoreOptions::default().durability(durability);
    let settings = StandardHost::new().data_dir(folder).store(options);
    let limits = Limits::default().entry(std::time::Duration::from_secs(600));
    let context = JsContext::builder().limits(limits).build().unwrap();
    context.install(settings.open().unwrap().builder.build().unwrap(), "wx").unwrap();
    let prepare = format!(
        "const value = {VALUE:?}, keys = Array.from({{ length: {COUNT} }}, (_, i) => 'key' + i);
         function write() {{ for (const key of keys) wx.setStorageSync(key, value) }}
         function read() {{
             let chars = 0
             for (const key of keys) chars += wx.getStorageSync(key).length
             return chars
         }}"
    );
    context.eval(&prepare, "prepare.js").unwrap();
    let begun = Instant::now();
    context.eval("write()", "write.js").unwrap();
    let writes = millis_since(begun);
    let begun = Instant::now();
    let chars = context.eval("read()", "read.js").unwrap();
    let reads = millis_since(begun);
    assert_eq!(chars, (COUNT * VALUE.len()).to_string());
    (writes, reads)
}
