const axios = require('wx-axios')

module.exports = server => [
  { does: 'get with params', call: () => axios.get(server + '/echo', { params: { page: 2 } }), gives: res => res.statusCode === 200 && res.data.query.page === '2' },
  { does: 'post', call: () => axios.post(server + '/echo', { a: 1 }), gives: res => res.data.body === '{"a":1}' },
  { does: 'headers', call: () => axios.get(server + '/echo', { headers: { 'X-Test': 'AAA' } }), gives: res => res.data.headers['x-test'] === 'AAA' },
  { does: 'several at once', call: () => axios.all([axios.get(server + '/echo/1'), axios.get(server + '/echo/2')]), gives: all => all.map(res => res.data.path).join() === '/echo/1,/echo/2' },
  { does: 'an instance with an interceptor', call: () => {
    const api = axios.create({ baseURL: server })
    api.interceptors.response.use(res => res.data.method)
    return api.put('/echo', {})
  }, gives: 'PUT' },
  { does: 'a failure', call: () => axios.get('https://elsewhere.example/').then(() => 'ok', () => 'failed'), gives: 'failed' },
]
