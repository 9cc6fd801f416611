//! Types, values and layouts in the words of the spec; names fit to be printed.

use std::borrow::Cow;
use std::fmt::Write;

use super::Index;
use crate::model::{Arg, Deadline, Field, Kind, Limits, Over, Queue, Returns, TypeDef, TypeKind};
use crate::types::{Callback, Literal, TypeExpr};

/// The most values or members that a message lists.
const MOST_SHOWN: usize = 6;
/// The deepest that inline types are opened.
const MOST_DEEP: usize = 4;

/// The text with everything escaped that a terminal would obey or that would hide or
/// reorder what stands beside it: control characters, marks of direction, zero-width ones.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(hostile) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if hostile(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{200b}'..='\u{200f}')
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}')
}

impl Index<'_> {
    /// The type, with inline types written out.
    pub(super) fn show(&self, ty: &TypeExpr) -> String {
        self.shown(ty, 0)
    }

    fn shown(&self, ty: &TypeExpr, depth: usize) -> String {
        match ty {
            TypeExpr::String => "string".into(),
            TypeExpr::Boolean => "boolean".into(),
            TypeExpr::Number => "number".into(),
            TypeExpr::Int => "int".into(),
            TypeExpr::Int32 => "int32".into(),
            TypeExpr::Uint32 => "uint32".into(),
            TypeExpr::Any => "any".into(),
            TypeExpr::Object => "object".into(),
            TypeExpr::Bytes => "bytes".into(),
            TypeExpr::TypedArray(array) => array.name().into(),
            TypeExpr::List(item) => format!("list<{}>", self.shown(item, depth)),
            TypeExpr::Map(item) => format!("map<{}>", self.shown(item, depth)),
            TypeExpr::Named { name, .. } => match self.ty(name) {
                Some(ty) if ty.inline && depth < MOST_DEEP => self.inline(ty, depth + 1),
                _ => name.clone(),
            },
            TypeExpr::Handle(name) => name.clone(),
            TypeExpr::Callback(callback) => self.callback(callback, depth + 1),
            TypeExpr::Component => "component".into(),
        }
    }

    fn inline(&self, ty: &TypeDef, depth: usize) -> String {
        match &ty.kind {
            TypeKind::Enum(values) => some(values.iter().map(|v| literal(&v.value))),
            TypeKind::Union(members) => some(members.iter().map(|v| self.shown(&v.ty, depth))),
            _ => ty.name.clone(),
        }
    }

    fn callback(&self, callback: &Callback, depth: usize) -> String {
        if depth > MOST_DEEP || (callback.params.is_empty() && callback.returns.is_none()) {
            return "callback".into();
        }
        let param = |f: &Field| {
            let dots = if f.variadic { "..." } else { "" };
            let mark = if f.optional { "?" } else { "" };
            format!("{dots}{}: {}{mark}", f.name, self.shown(&f.ty, depth))
        };
        let params: Vec<_> = callback.params.iter().map(param).collect();
        let returns = callback.returns.as_ref().map(|ty| self.shown(ty, depth));
        let returns = returns.map(|ty| format!(" -> {ty}")).unwrap_or_default();
        format!("callback({}){returns}", params.join(", "))
    }

    /// The name of a field and its type: `key: string`.
    pub(super) fn field(&self, field: &Field) -> String {
        format!("{}: {}", field.name, self.show(&field.ty))
    }

    /// What a call gives back.
    pub(super) fn returns(&self, returns: Option<&Returns>) -> String {
        match returns {
            None => "nothing".into(),
            Some(Returns::SelfObject) => "`self`".into(),
            Some(Returns::Type { ty, .. }) => format!("`{}`", self.show(ty)),
        }
    }
}

fn some(items: impl ExactSizeIterator<Item = String>) -> String {
    let more = items.len() > MOST_SHOWN;
    let mut items: Vec<_> = items.take(MOST_SHOWN).collect();
    items.extend(more.then(|| "...".to_string()));
    items.join(" | ")
}

/// A value as the spec has it.
pub(super) fn literal(value: &Literal) -> String {
    match value {
        Literal::Null => "null".into(),
        Literal::Bool(b) => b.to_string(),
        Literal::Int(n) => n.to_string(),
        Literal::Number(n) => n.to_string(),
        Literal::String(text) => format!("'{text}'"),
        Literal::List(items) => {
            format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", "))
        }
        Literal::Map(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| format!("{key}: {}", literal(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A layout of arguments: `(key!, options)`.
pub(super) fn layout(args: &[Arg]) -> String {
    let arg = |arg: &Arg| match arg {
        Arg::Options => "options".to_string(),
        Arg::Param { name, required: true } => name.clone(),
        Arg::Param { name, required: false } => format!("{name}?"),
    };
    format!("({})", args.iter().map(arg).collect::<Vec<_>>().join(", "))
}

/// The word of a kind.
pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Sync => "sync",
        Kind::Async => "async",
        Kind::Task => "task",
        Kind::Event => "event",
    }
}

/// What waits of an event.
pub(super) fn queue(queue: Queue) -> String {
    match queue {
        Queue::Latest => "the newest event waits".into(),
        Queue::DropOldest(n) => format!("{n} events wait, then the oldest goes"),
        Queue::Error(n) => format!("{n} events wait, then emitting is an error"),
    }
}

/// When a call is given up.
pub(super) fn deadline(deadline: Deadline) -> String {
    match deadline {
        Deadline::Default => "after the host's default of 60000 ms".into(),
        Deadline::None => "never".into(),
        Deadline::Millis(ms) => format!("after {ms} ms"),
    }
}

/// What becomes of many calls at once.
pub(super) fn limits(limits: Option<&Limits>) -> String {
    let Some(limits) = limits else {
        return "any number of calls run at once".into();
    };
    let mut text = format!("{} run at once", limits.concurrent);
    let _ = write!(text, " in the group `{}`", limits.group); // a String takes all
    text + match limits.over {
        Over::Queue => ", more wait",
        Over::Fail => ", more fail",
    }
}
