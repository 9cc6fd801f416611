// Where the counter's server is. Enter both hosts in the app's list of domains.
module.exports = {
  api: 'https://tea.example.com/api',
  socket: 'wss://tea.example.com/kitchen',
}
