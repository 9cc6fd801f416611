// What the app's functions throw goes to the host, by the name of the function.

/** Runs a function. What it throws is told, and nothing comes back. */
shared.guard = function (name, run) {
  try {
    return run()
  } catch (error) {
    host.threw(name, error)
  }
}
