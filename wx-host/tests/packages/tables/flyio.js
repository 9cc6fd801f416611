const Fly = require('flyio/dist/npm/wx')

module.exports = server => {
  const fly = new Fly()
  fly.config.baseURL = server
  return [
    { does: 'get', call: () => fly.get('/echo', { page: 2 }), gives: res => res.status === 200 && res.data.query.page === '2' },
    { does: 'post', call: () => fly.post('/echo', { a: 1 }), gives: res => res.data.method === 'POST' && res.data.body === '{"a":1}' },
    { does: 'headers', call: () => fly.get('/echo', null, { headers: { 'X-Test': 'AAA' } }), gives: res => res.data.headers['x-test'] === 'AAA' },
    { does: 'a status that is refused', call: () => fly.get('/status/404').catch(error => error.status), gives: 404 },
    { does: 'several at once', call: () => fly.all([fly.get('/echo/1'), fly.get('/echo/2')]), gives: all => all.map(res => res.data.path).join() === '/echo/1,/echo/2' },
    { does: 'a timeout', call: () => fly.get('/hang', null, { timeout: 50 }).catch(error => error.status), gives: 1 },
    { does: 'interceptors', call: () => {
      const other = new Fly()
      other.config.baseURL = server
      other.interceptors.request.use(request => {
        request.headers['X-Token'] = 't'
        return request
      })
      other.interceptors.response.use(res => res.data.headers['x-token'])
      return other.get('/echo')
    }, gives: 't' },
  ]
}
