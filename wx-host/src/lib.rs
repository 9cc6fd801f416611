//! The standard host: storage, interaction, compass, login.
