//! Names of other files of a mini-program project, where declarations stand without these.

/// What texts of a spec may name, with what stands in for it.
const STAND_INS: [(&str, &str); 4] = [
    (
        "CanvasRenderingContext.",
        "namespace CanvasRenderingContext {
    type CanvasRenderingContext2D = any
    type WebGLRenderingContext = any
    type WebGL2RenderingContext = any
}
",
    ),
    ("Component.", "namespace Component {\n    type TrivialInstance = IAnyObject\n}\n"),
    ("Page.", "namespace Page {\n    type TrivialInstance = IAnyObject\n}\n"),
    (
        "Skyline.",
        "namespace Skyline {
    type AnimationObject = any
    type WorkletFunction<T> = T
    interface SharedValue<T> {
        value: T
    }
    type DerivedValue<T> = Readonly<SharedValue<T>>
}
",
    ),
];

/// The stand-ins of the names that these declarations use.
pub(super) fn of(declarations: &str) -> String {
    let used = STAND_INS.iter().filter(|(name, _)| uses(declarations, name));
    used.map(|(_, text)| *text).collect()
}

/// Whether a line of code has the name; comments speak of pages too.
fn uses(declarations: &str, name: &str) -> bool {
    let code = declarations.lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
    code.into_iter().any(|line| line.contains(name))
}
