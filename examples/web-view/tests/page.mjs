// The page without a browser: node page.mjs ADDRESS ORIGIN
import { visit } from '../web/page.js'

const [address, origin] = process.argv.slice(2)
const socket = new WebSocket(`${address.replace('http', 'ws')}/shop`, { headers: { origin } })
await visit(socket, console.log)
socket.close()
