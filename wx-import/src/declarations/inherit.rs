//! Interfaces with the members that they inherit.

use std::collections::HashSet;

use super::{Declarations, Interface, Member, Ty};

/// Longer chains of parents are cut.
const MAX_PARENTS: usize = 64;
/// So many members are inherited in one file, over all interfaces.
const MAX_INHERITED: usize = 1_000_000;

impl Declarations {
    /// Gives every interface the members of those that it extends, behind its own; what it
    /// declares itself wins. Parents from elsewhere are left to the reader of the report.
    pub(super) fn inherit(&mut self) {
        let heirs: Vec<String> = self
            .interfaces
            .values()
            .filter(|interface| !interface.extends.is_empty())
            .map(|interface| interface.name.clone())
            .collect();
        // All are read before any is changed, so their order does not matter.
        let mut inherited: Vec<(String, Vec<Member>)> = Vec::new();
        let mut room = MAX_INHERITED;
        for name in heirs {
            let members = self.inherited(&name, room);
            room -= members.len();
            inherited.push((name, members));
        }
        for (name, members) in inherited {
            if let Some(interface) = self.interfaces.get_mut(&name) {
                interface.members.extend(members);
            }
        }
    }

    /// The members that an interface has from its parents and theirs, the nearest first, while
    /// there is room.
    fn inherited(&self, name: &str, room: usize) -> Vec<Member> {
        let mut seen: HashSet<&str> = HashSet::from([name]);
        let mut members: Vec<Member> = Vec::new();
        let own = self.interfaces.get(name);
        let mut names: HashSet<&str> =
            own.iter().flat_map(|i| &i.members).map(|member| member.name.as_str()).collect();
        let mut parents: Vec<&Interface> = own.map(|own| self.parents(own)).unwrap_or_default();
        let mut left = MAX_PARENTS;
        while let Some(parent) = (!parents.is_empty() && left > 0).then(|| parents.remove(0)) {
            left -= 1;
            if !seen.insert(&parent.name) {
                continue;
            }
            // Overloads come together: a name is taken once a whole parent was read.
            let new = parent.members.iter().filter(|member| !names.contains(member.name.as_str()));
            let new: Vec<&Member> = new.collect();
            names.extend(new.iter().map(|member| member.name.as_str()));
            let room = room - members.len();
            members.extend(new.into_iter().take(room).cloned());
            parents.extend(self.parents(parent));
        }
        members
    }

    fn parents(&self, interface: &Interface) -> Vec<&Interface> {
        let name = |ty: &Ty| match ty {
            Ty::Name { name, .. } => self.interfaces.get(name),
            _ => None,
        };
        interface.extends.iter().filter_map(name).collect()
    }
}
