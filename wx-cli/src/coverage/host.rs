//! What the standard host implements, as it says itself.

use super::tally::Evidence;

/// Builds the standard host in memory and asks it.
#[cfg(feature = "run")]
pub fn standard() -> Result<Evidence, String> {
    use wx_core::coverage::Form;
    let trouble = |error: &dyn std::fmt::Display| format!("the standard host: {error}");
    let standard = wx_host::StandardHost::new().open().map_err(|error| trouble(&error))?;
    let host = standard.builder.build().map_err(|error| trouble(&error))?;
    let there = host.coverage().members.into_iter().filter(|member| member.implemented);
    let names = there.map(|member| match member.form {
        Form::Set => member.name + "=",
        _ => member.name,
    });
    Ok(Evidence { found: names.map(|name| (name, None)).collect(), properties: true })
}

/// Says that this build has no host to ask.
#[cfg(not(feature = "run"))]
pub fn standard() -> Result<Evidence, String> {
    Err("this wx was built without the standard host (the feature `run`); name Rust sources \
         with --bindings"
        .to_owned())
}
