//! `console.table`.

use wx_core::{Class, View};

use crate::{
    format::inspect,
    raw::{JsKey, JsValue},
};

/// Rows and columns beyond these are left out.
const MAX_ROWS: usize = 1_000;
const MAX_COLUMNS: usize = 50;
const INDEX: &str = "(index)";
const VALUES: &str = "Values";

/// The table of an array or object; `None` if there is nothing to tabulate.
/// `columns` is an array that names the columns to show.
pub(super) fn table(data: &JsValue, columns: Option<&JsValue>) -> Option<String> {
    let rows = match data.view() {
        View::Object(Class::Array | Class::Object) => data.keys().ok()?,
        _ => return None,
    };
    let mut header: Vec<String> = columns.map(named_columns).unwrap_or_default();
    let fixed = !header.is_empty();
    let mut plain_values = false;
    let mut cells = Vec::new();
    for row in rows.iter().take(MAX_ROWS) {
        let value = data_of(data, row)?;
        let mut found = Vec::new();
        if value.is_object() && !value.is_function() {
            for key in value.keys().ok()? {
                let name = key.text();
                if !header.contains(&name) {
                    if fixed || header.len() >= MAX_COLUMNS {
                        continue;
                    }
                    header.push(name.clone());
                }
                found.push((name, inspect(&data_of(&value, &key)?, 0)));
            }
        } else {
            plain_values = true;
            found.push((VALUES.to_owned(), inspect(&value, 0)));
        }
        cells.push((row.text(), found));
    }
    header.insert(0, INDEX.to_owned());
    if plain_values {
        header.push(VALUES.to_owned());
    }
    let lines: Vec<Vec<String>> = cells
        .into_iter()
        .map(|(index, found)| {
            let cell = |name: &String| {
                let cell = found.iter().find(|(column, _)| column == name);
                cell.map(|(_, text)| text.clone()).unwrap_or_default()
            };
            header
                .iter()
                .enumerate()
                .map(|(at, name)| if at == 0 { index.clone() } else { cell(name) })
                .collect()
        })
        .collect();
    Some(draw(&header, &lines))
}

/// A property as a table shows it: an accessor is not run.
fn data_of(object: &JsValue, key: &JsKey) -> Option<JsValue> {
    use crate::raw::Property;
    match object.property(key).ok()? {
        Some(Property::Data(value)) => Some(value),
        _ => Some(object.realm().undefined()),
    }
}

fn named_columns(columns: &JsValue) -> Vec<String> {
    let length = columns.length().unwrap_or(0).min(MAX_COLUMNS as u32);
    let names = (0..length).filter_map(|index| columns.element(index).ok());
    names.map(|name| crate::format::display(&name)).collect()
}

fn draw(header: &[String], lines: &[Vec<String>]) -> String {
    let width = |at: usize| {
        let cells = lines.iter().filter_map(|line| line.get(at));
        cells.chain(header.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let rule = |left: &str, cross: &str, right: &str| {
        let bars: Vec<String> = widths.iter().map(|width| "─".repeat(width + 2)).collect();
        format!("{left}{}{right}", bars.join(cross))
    };
    let row = |cells: &[String]| {
        let cells: Vec<String> =
            cells.iter().zip(&widths).map(|(cell, width)| format!(" {cell:<width$} ")).collect();
        format!("│{}│", cells.join("│"))
    };
    let mut text = vec![rule("┌", "┬", "┐"), row(header), rule("├", "┼", "┤")];
    text.extend(lines.iter().map(|line| row(line)));
    text.push(rule("└", "┴", "┘"));
    text.join("\n")
}
