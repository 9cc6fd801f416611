//! A type with type parameters.

/// A name, and its type parameters, each with its bound.
#[derive(Clone, Default)]
pub(super) struct Generic {
    pub name: String,
    pub params: Vec<(String, String)>,
}

impl Generic {
    pub fn plain(name: String) -> Self {
        Generic { name, params: Vec::new() }
    }

    /// `T extends string = string`; `T = any`.
    pub fn parameters(&self) -> String {
        let parameter = |(name, bound): &(String, String)| match bound.as_str() {
            "any" => format!("{name} = any"),
            bound => format!("{name} extends {bound} = {bound}"),
        };
        self.params.iter().map(parameter).collect::<Vec<_>>().join(", ")
    }

    /// The same in brackets; nothing if there are none.
    pub fn declared(&self) -> String {
        match self.params.is_empty() {
            true => String::new(),
            false => format!("<{}>", self.parameters()),
        }
    }

    /// `<T>`
    pub fn arguments(&self) -> String {
        let names: Vec<&str> = self.params.iter().map(|(name, _)| name.as_str()).collect();
        match names.is_empty() {
            true => String::new(),
            false => format!("<{}>", names.join(", ")),
        }
    }

    /// Where it is used: `RequestSuccessCallback<T>`.
    pub fn text(&self) -> String {
        format!("{}{}", self.name, self.arguments())
    }
}
