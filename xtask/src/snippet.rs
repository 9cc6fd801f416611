//! Comparing a snippet with what it stands for: a part of a file, or an output.

/// Whether `snippet` is a part of `file`, line for line. It may be indented less
/// than it is there; a line `// ...` or `# ...` stands for lines left out.
pub fn is_part_of(snippet: &[String], file: &str) -> bool {
    let file: Vec<&str> = file.lines().map(str::trim_end).collect();
    let is_gap = |line: &String| matches!(line.trim(), "// ..." | "# ...");
    let parts: Vec<Vec<&str>> = snippet
        .split(is_gap)
        .map(|part| trimmed(part.iter().map(|line| line.trim_end()).collect()))
        .filter(|part| !part.is_empty())
        .collect();
    let Some(first) = parts.first().and_then(|part| part.first()) else {
        return false;
    };
    // Each line of the file that the snippet may begin with says how much deeper
    // the file is indented there.
    file.iter().any(|line| {
        line.strip_suffix(*first)
            .is_some_and(|indent| indent.trim().is_empty() && parts_in_order(&parts, &file, indent))
    })
}

/// Without blank lines at both ends.
fn trimmed(mut lines: Vec<&str>) -> Vec<&str> {
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let blank = lines.iter().take_while(|line| line.is_empty()).count();
    lines.split_off(blank)
}

fn parts_in_order(parts: &[Vec<&str>], file: &[&str], indent: &str) -> bool {
    let same = |ours: &str, theirs: &str| match ours.is_empty() {
        true => theirs.is_empty(),
        false => theirs.strip_prefix(indent) == Some(ours),
    };
    let mut rest = file;
    for part in parts {
        let found = rest
            .windows(part.len())
            .position(|window| part.iter().zip(window).all(|(ours, theirs)| same(ours, theirs)));
        let Some(after) = found.and_then(|at| rest.get(at + part.len()..)) else {
            return false;
        };
        rest = after;
    }
    true
}

/// Whether an output is as shown. A line `...` stands for any lines.
pub fn is_output(shown: &[String], output: &str) -> bool {
    let output: Vec<&str> = output.trim_end().lines().map(str::trim_end).collect();
    let shown: Vec<&str> = shown.iter().map(|line| line.trim_end()).collect();
    matches(&trimmed(shown), &output)
}

fn matches(shown: &[&str], output: &[&str]) -> bool {
    match (shown.split_first(), output.split_first()) {
        (None, None) => true,
        (Some((&"...", rest)), _) => {
            (0..=output.len()).any(|skip| output.get(skip..).is_some_and(|o| matches(rest, o)))
        }
        (Some((line, shown)), Some((other, output))) => line == other && matches(shown, output),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    const FILE: &str = "use a;\n\nmod m {\n    fn f() {\n        g();\n\n        h();\n    }\n}\n";

    #[test]
    fn a_part_may_be_indented_less_and_leave_lines_out() {
        for part in [
            "use a;",
            "fn f() {\n    g();\n\n    h();\n}",
            "fn f() {\n    // ...\n    h();\n}",
            FILE,
        ] {
            assert!(is_part_of(&lines(part), FILE), "{part}");
        }
    }

    #[test]
    fn what_differs_or_is_out_of_order_is_no_part() {
        for part in ["", "use b;", "fn f() {\ng();", "h();\n// ...\ng();", "use a;\nmod m {"] {
            assert!(!is_part_of(&lines(part), FILE), "{part}");
        }
    }

    #[test]
    fn an_output_is_compared_line_by_line_with_gaps() {
        assert!(is_output(&lines("a\nb"), "a\nb\n"));
        assert!(is_output(&lines("a\n...\nd"), "a\nb\nc\nd\n"));
        assert!(is_output(&lines("...\nd"), "d\n"));
        assert!(!is_output(&lines("a"), "a\nb\n"));
        assert!(!is_output(&lines("a\n...\ne"), "a\nb\n"));
    }
}
