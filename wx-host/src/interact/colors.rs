//! Colours as scripts write them.

use wx_core::{PARAMETER_ERROR, Result, WxError};

/// Reads the colours of one call, and what is wrong with them, all at once.
#[derive(Debug, Default)]
pub(super) struct Colors(String);

impl Colors {
    /// A colour as #rrggbb, in lower case.
    pub fn rgb(&mut self, key: &str, text: &str) -> String {
        let digits = text.strip_prefix('#').unwrap_or_default();
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            self.expected(key, "#rrggbb");
        }
        text.to_ascii_lowercase()
    }

    /// The same, if there is one.
    pub fn optional(&mut self, key: &str, text: Option<&str>) -> Option<String> {
        text.map(|text| self.rgb(key, text))
    }

    /// One of the two that the text of a navigation bar can have.
    pub fn black_or_white(&mut self, key: &str, text: &str) -> String {
        self.one_of(key, text, ["#ffffff", "#000000"])
    }

    /// One of these words, in lower case.
    pub fn one_of(&mut self, key: &str, text: &str, words: [&str; 2]) -> String {
        let text = text.to_ascii_lowercase();
        if !words.contains(&text.as_str()) {
            self.expected(key, &format!("one of {}", words.join(", ")));
        }
        text
    }

    /// Fails if one of them was none.
    pub fn end(self) -> Result<()> {
        match self.0.as_str() {
            "" => Ok(()),
            problems => {
                let reason = format!("parameter error: {problems}");
                Err(WxError::fail(reason).errno(PARAMETER_ERROR))
            }
        }
    }

    fn expected(&mut self, key: &str, what: &str) {
        self.0.push_str(&format!("parameter.{key} should be {what};"));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_are_a_colour() {
        let mut colors = Colors::default();
        assert_eq!(colors.rgb("a", "#A1b2C3"), "#a1b2c3");
        assert_eq!(colors.black_or_white("b", "#FFFFFF"), "#ffffff");
        assert!(colors.end().is_ok());
    }

    #[test]
    fn all_that_are_none_are_told_in_order() {
        for wrong in
            ["", "#", "red", "#fff", "#ff00zz", "#ff00000", "ff0000", "#ffffff ", "＃ffffff"]
        {
            let mut colors = Colors::default();
            colors.rgb("a", wrong);
            colors.black_or_white("b", "#333333");
            let error = colors.end().unwrap_err();
            let expected = "parameter error: parameter.a should be #rrggbb;\
                            parameter.b should be one of #ffffff, #000000;";
            assert_eq!(error.reason(), expected, "{wrong}");
            assert_eq!(error.get_errno(), Some(1001));
        }
    }
}
