//! What of each family is implemented, counted.

use std::{collections::HashMap, ops::AddAssign};

use api_spec::{
    Counts, Function, Shape, Spec,
    model::{Family, Field},
};

/// What a host implements, by the name in JavaScript, each with where its host function
/// stands, if that is known. The name of what sets a property ends in `=`.
#[derive(Default)]
pub struct Evidence {
    /// What is implemented.
    pub found: HashMap<String, Option<String>>,
    /// Whether properties of the client could be found.
    pub properties: bool,
}

/// So many of so many.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    pub implemented: usize,
    pub total: usize,
}

/// What a spec has, and what of it is implemented.
pub struct Tally {
    /// By whom.
    pub by: String,
    pub families: Vec<FamilyTally>,
    /// All families together.
    pub total: Shares,
    /// What the spec describes, without regard to the host.
    pub counts: Counts,
}

/// The shares of a family, or of all.
#[derive(Clone, Copy, Default)]
pub struct Shares {
    pub functions: Share,
    pub methods: Share,
    /// Properties of the client and of objects.
    pub properties: Share,
    pub shapes: Share,
    /// Functions and methods that scripts or the engine bring along. They are in no share.
    pub by_scripts: usize,
}

pub struct FamilyTally {
    pub name: String,
    pub shares: Shares,
    pub members: Vec<Member>,
}

/// A function, a method or a property.
pub struct Member {
    pub name: String,
    pub sort: Sort,
    /// In which ways it answers, and whether it does.
    pub shapes: Vec<(&'static str, bool)>,
    /// Where its host function stands.
    pub at: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Function,
    Method,
    Property,
}

impl Tally {
    /// Counts the families of these names, or all if none is named.
    pub fn new(spec: &Spec, by: String, evidence: &Evidence, names: &[String]) -> Self {
        let chosen = |family: &&Family| names.is_empty() || names.contains(&family.name);
        let chosen: Vec<_> = spec.families.iter().filter(chosen).collect();
        let counts = chosen.iter().flat_map(|family| family.functions()).collect();
        let families: Vec<_> = chosen.into_iter().map(|f| FamilyTally::new(f, evidence)).collect();
        let mut total = Shares::default();
        families.iter().for_each(|family| total += family.shares);
        Tally { by, families, total, counts }
    }
}

impl FamilyTally {
    fn new(family: &Family, evidence: &Evidence) -> Self {
        let mut shares = Shares::default();
        let mut members = Vec::new();
        for function in family.functions() {
            match function.api.script {
                true => shares.by_scripts += 1,
                false => members.push(Member::function(&function, evidence)),
            }
        }
        let own = family.properties.iter().filter(|_| evidence.properties);
        let own = own.map(|field| Member::property(field.name.clone(), true, evidence));
        members.extend(own);
        for object in &family.objects {
            let of = |field: &Field| {
                let name = format!("{}.{}", object.name, field.name);
                Member::property(name, field.readonly, evidence)
            };
            members.extend(object.properties.iter().map(of));
        }
        members.iter().for_each(|member| shares.add(member));
        FamilyTally { name: family.name.clone(), shares, members }
    }

    /// What is missing, each with the shapes that are, unless all are.
    pub fn missing(&self) -> impl Iterator<Item = String> {
        self.members.iter().filter_map(Member::missing)
    }
}

impl Member {
    fn function(function: &Function<'_>, evidence: &Evidence) -> Self {
        let name = function.name();
        let found = evidence.found.get(&name);
        let shapes = function.shapes().iter().map(|shape: &Shape| (shape.name(), found.is_some()));
        Member {
            sort: if function.object.is_some() { Sort::Method } else { Sort::Function },
            shapes: shapes.collect(),
            at: found.cloned().flatten(),
            name,
        }
    }

    /// Properties of the client are set by the host alone.
    fn property(name: String, readonly: bool, evidence: &Evidence) -> Self {
        let get = evidence.found.get(&name);
        let mut shapes = vec![("get", get.is_some())];
        if !readonly {
            shapes.push(("set", evidence.found.contains_key(&format!("{name}="))));
        }
        Member { sort: Sort::Property, shapes, at: get.cloned().flatten(), name }
    }

    pub fn is_implemented(&self) -> bool {
        self.shapes.iter().all(|(_, there)| *there)
    }

    fn missing(&self) -> Option<String> {
        let missing: Vec<_> = self.shapes.iter().filter(|(_, there)| !there).collect();
        match missing.len() {
            0 => None,
            all if all == self.shapes.len() => Some(self.name.clone()),
            _ => {
                let names: Vec<_> = missing.iter().map(|(name, _)| *name).collect();
                Some(format!("{} ({})", self.name, names.join(", ")))
            }
        }
    }
}

impl Share {
    fn count(&mut self, there: bool) {
        self.total += 1;
        self.implemented += usize::from(there);
    }

    /// Whole percents.
    pub fn percent(self) -> usize {
        self.cells(100)
    }

    /// How many of `cells` are filled: all only for all, none only for none.
    pub fn cells(self, cells: usize) -> usize {
        match (self.implemented, self.total) {
            (0, _) | (_, 0) => 0,
            (implemented, total) => (implemented * cells / total).max(1),
        }
    }
}

impl Shares {
    fn add(&mut self, member: &Member) {
        let share = match member.sort {
            Sort::Function => &mut self.functions,
            Sort::Method => &mut self.methods,
            Sort::Property => &mut self.properties,
        };
        share.count(member.is_implemented());
        member.shapes.iter().for_each(|(_, there)| self.shapes.count(*there));
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.implemented += other.implemented;
        self.total += other.total;
    }
}

impl AddAssign for Shares {
    fn add_assign(&mut self, other: Self) {
        self.functions += other.functions;
        self.methods += other.methods;
        self.properties += other.properties;
        self.shapes += other.shapes;
        self.by_scripts += other.by_scripts;
    }
}
