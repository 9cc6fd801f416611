// Runs the table of one package: `?package=<table>&server=<address>` of the launch options.
// Each row does something with the package, as its README says, and what comes out is held
// against `gives`: its type and value, or what a function says of it.
const { package: name, server } = wx.getLaunchOptionsSync().query
const rows = require('./tables/' + name)(server)

function differs(found, expected) {
  if (typeof expected === 'function') return expected(found) ? '' : 'not as expected: ' + text(found)
  return text(found) === text(expected) ? '' : text(found) + ', not ' + text(expected)
}

// JSON with the keys in order, so that the order of fields does not matter.
function text(value) {
  return JSON.stringify(value, (_, part) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

async function main() {
  for (const row of rows) {
    let wrong
    try {
      wrong = differs(await row.call(), row.gives)
    } catch (error) {
      wrong = 'threw ' + (error && (error.errMsg || error.stack || error.message))
    }
    console.log(wrong ? `FAILED ${row.does}: ${wrong}` : `ok ${row.does}`)
  }
}

main()
