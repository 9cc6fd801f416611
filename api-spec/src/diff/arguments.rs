//! Parameters, and the places that they have among the arguments.

use std::collections::HashSet;

use super::show::layout;
use super::{Code, Diff, Matched, Site, TO_HOST, matched};
use crate::model::{Api, Arg, At, Field, Kind, OptionsArg, TypeDef};

/// Parameters that are in one of the specs alone, for their places: they are told of already.
pub(super) struct Changed<'s> {
    gone: HashSet<&'s str>,
    born: HashSet<&'s str>,
    /// Old name and new name.
    renamed: Vec<(&'s str, &'s str)>,
    /// The parameters that must be given, wherever they stand.
    required: [HashSet<&'s str>; 2],
}

impl<'s> Diff<'s> {
    /// The parameters of an API, and the layouts of its arguments.
    pub(super) fn parameters(
        &mut self,
        site: &Site<'s>,
        old: &'s Api,
        new: &'s Api,
    ) -> Changed<'s> {
        let inside = site.named("params", "object");
        let key = |field: &'s Field| (field.name.as_str(), field);
        let Matched { both, added, removed } =
            matched(old.params.fields.iter().map(key), new.params.fields.iter().map(key));
        let renamed = renamed(old, new, &removed, &added);
        let mut changed = Changed {
            gone: removed.iter().map(|f| f.name.as_str()).collect(),
            born: added.iter().map(|f| f.name.as_str()).collect(),
            renamed: renamed.iter().map(|(o, n)| (o.name.as_str(), n.name.as_str())).collect(),
            required: [old, new].map(|api| {
                let must = api.params.fields.iter().filter(|f| f.required());
                must.map(|f| f.name.as_str()).collect()
            }),
        };
        // The fields of a struct that both specs name are compared with the struct.
        let same = |name| {
            let inline = |ty: &TypeDef| ty.inline;
            !self.old.ty(name).is_some_and(inline) && !self.new.ty(name).is_some_and(inline)
        };
        let apart = match (&old.params.name, &new.params.name) {
            (Some(old), Some(new)) => old == new && same(new),
            _ => false,
        };
        if !apart {
            for (old, new) in both {
                self.field(&inside.part(&new.name), old, new, TO_HOST);
            }
            for (old, new) in &renamed {
                let message = format!("the argument `{}` is called `{}` now", old.name, new.name);
                self.now(Code::ArgumentRenamed, &inside, new.at, message);
                self.field(&inside, old, new, TO_HOST);
            }
            let new_one = |f: &Field| !renamed.iter().any(|(_, n)| n.name == f.name);
            for field in added.into_iter().filter(|f| new_one(f)) {
                let placed = new.args.iter().flatten().any(|a| a.param() == Some(&field.name));
                self.added(&inside.part(&field.name), field, TO_HOST, placed);
            }
            let old_one = |f: &Field| !renamed.iter().any(|(o, _)| o.name == f.name);
            for field in removed.into_iter().filter(|f| old_one(f)) {
                self.removed(&inside.part(&field.name), field, TO_HOST);
            }
        }
        changed.gone.retain(|name| !changed.renamed.iter().any(|(old, _)| old == name));
        self.layouts(&site.hidden("args"), old, new, &changed);
        if old.params.name != new.params.name {
            let by = |api: &Api| match &api.params.name {
                Some(name) => format!("by the struct `{name}`"),
                None => "one by one".into(),
            };
            let message = format!("the parameters are listed {}, and were {}", by(new), by(old));
            self.now(Code::TsChanged, &inside, new.at, message);
        }
        if old.options != new.options {
            let word = |api: &Api| match api.options {
                Some(OptionsArg::Required) => "as required",
                Some(OptionsArg::Optional) => "as optional",
                None => "by the rule",
            };
            let message = format!("are declared {}, and were {}", word(new), word(old));
            self.now(Code::TsChanged, &site.hidden("options"), new.at, message);
        }
        changed
    }

    fn layouts(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api, changed: &Changed<'s>) {
        // With a promise alone and no parameters there are no options: that is told as such.
        let bare = |api: &Api| api.params.fields.is_empty();
        if old.promise != new.promise && bare(old) && bare(new) {
            return;
        }
        let (was, is) = (&old.args, &new.args);
        let fits = |before: &[Arg], after: &[Arg]| changed.compare(before, after) != Fit::Not;
        if let ([before], [after]) = (was.as_slice(), is.as_slice()) {
            self.places(site, new.at, before, after, changed);
            return;
        }
        for before in was.iter().filter(|before| !is.iter().any(|after| fits(before, after))) {
            let message = format!("the arguments can no longer be {}", layout(before));
            self.gone(Code::OverloadRemoved, site, old.at, message);
        }
        for after in is.iter().filter(|after| !was.iter().any(|before| fits(before, after))) {
            let message = format!("the arguments may also be {}", layout(after));
            self.now(Code::OverloadAdded, site, new.at, message);
        }
    }

    /// One layout before and after.
    pub(super) fn places(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &[Arg],
        new: &[Arg],
        changed: &Changed<'s>,
    ) {
        match changed.compare(old, new) {
            Fit::Same => {}
            Fit::Fewer => {
                let message = format!("the arguments may also be {}", layout(new));
                self.now(Code::OverloadAdded, site, at, message);
            }
            Fit::More(name) => {
                let message = format!("the argument `{name}` is new and may be left out");
                self.now(Code::ArgumentAddedOptional, site, at, message);
            }
            Fit::Not => {
                let message =
                    format!("the arguments are {}, and were {}", layout(new), layout(old));
                self.now(Code::ArgumentsChanged, site, at, message);
            }
        }
    }
}

/// Whether calls that were laid out in one way can be understood in another.
#[derive(PartialEq)]
enum Fit<'a> {
    Same,
    /// An argument that had to be given may be left out.
    Fewer,
    /// So can they be, and there is this argument more.
    More(&'a str),
    Not,
}

impl Changed<'_> {
    fn compare<'a>(&self, old: &[Arg], new: &'a [Arg]) -> Fit<'a> {
        // Given by force of the layout, not because the parameter is required.
        let forced = |required: &HashSet<&str>, arg: &Arg| match arg {
            Arg::Options => false,
            Arg::Param { name, required: must } => *must && !required.contains(name.as_str()),
        };
        let [old_required, new_required] = &self.required;
        let renamed = |name: &str| {
            let again = self.renamed.iter().find(|(old, _)| *old == name);
            again.map_or(name.to_string(), |(_, new)| new.to_string())
        };
        let gone = |arg: &Arg| arg.param().is_some_and(|name| self.gone.contains(name.as_str()));
        // Where one is gone, those behind it have moved up.
        let kept = old.iter().take_while(|arg| !gone(arg)).count();
        if !old[kept..].iter().all(gone) {
            return Fit::Not;
        }
        let mut fit = Fit::Same;
        let mut left = new.iter();
        for before in &old[..kept] {
            let same = match (before, left.next()) {
                (Arg::Options, Some(Arg::Options)) => true,
                (Arg::Param { name: was, required }, Some(after @ Arg::Param { name, .. })) => {
                    if forced(old_required, before) && !forced(new_required, after) {
                        fit = Fit::Fewer;
                    }
                    renamed(was) == *name && (*required || !forced(new_required, after))
                }
                _ => false,
            };
            if !same {
                return Fit::Not;
            }
        }
        for arg in left {
            match arg {
                Arg::Options => return Fit::Not,
                Arg::Param { name, .. } if self.born.contains(name.as_str()) => {}
                Arg::Param { required: true, .. } => return Fit::Not,
                Arg::Param { name, .. } => fit = Fit::More(name),
            }
        }
        fit
    }
}

/// Arguments of sync APIs at the same place, of the same type, with another name.
fn renamed<'s>(
    old: &'s Api,
    new: &'s Api,
    removed: &[&'s Field],
    added: &[&'s Field],
) -> Vec<(&'s Field, &'s Field)> {
    let ([before], [after]) = (old.args.as_slice(), new.args.as_slice()) else {
        return Vec::new();
    };
    if old.kind != Kind::Sync {
        return Vec::new();
    }
    let find = |list: &[&'s Field], arg: &Arg| {
        let name = arg.param()?;
        list.iter().find(|f| f.name == *name).copied()
    };
    let pairs = before.iter().zip(after);
    let pairs = pairs.filter_map(|(old, new)| Some((find(removed, old)?, find(added, new)?)));
    let alike = |(old, new): &(&Field, &Field)| {
        old.ty == new.ty && old.required() == new.required() && old.optional == new.optional
    };
    pairs.filter(alike).collect()
}
