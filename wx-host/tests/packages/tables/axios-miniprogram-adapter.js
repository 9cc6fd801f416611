const axios = require('axios')
const mpAdapter = require('axios-miniprogram-adapter')

module.exports = server => {
  const api = axios.create({ baseURL: server, adapter: mpAdapter })
  return [
    { does: 'get with params', call: () => api.get('/echo', { params: { page: 2 } }), gives: res => res.status === 200 && res.data.query.page === '2' },
    { does: 'post', call: () => api.post('/echo', { a: 1 }), gives: res => res.data.method === 'POST' && res.data.body === '{"a":1}' },
    { does: 'headers', call: () => api.get('/echo', { headers: { 'X-Test': 'AAA' } }), gives: res => res.data.headers['x-test'] === 'AAA' },
    { does: 'basic authentication', call: () => api.get('/echo', { auth: { username: 'me', password: 'pw' } }), gives: res => res.data.headers.authorization === 'Basic bWU6cHc=' },
    { does: 'a status that is refused', call: () => api.get('/status/500').catch(error => error.response.status), gives: 500 },
    { does: 'no such host', call: () => api.get('https://elsewhere.example/').catch(error => error.message), gives: 'Network Error' },
    { does: 'a timeout', call: () => api.get('/hang', { timeout: 50 }).catch(error => error.code), gives: 'ECONNABORTED' },
    { does: 'cancel', call: () => {
      const source = axios.CancelToken.source()
      const got = api.get('/hang', { cancelToken: source.token }).catch(error => error.message)
      source.cancel('enough')
      return got
    }, gives: 'enough' },
    { does: 'interceptors', call: () => {
      const other = axios.create({ baseURL: server, adapter: mpAdapter })
      other.interceptors.request.use(config => {
        config.headers.set('X-Token', 't')
        return config
      })
      other.interceptors.response.use(res => res.data.headers['x-token'])
      return other.get('/echo')
    }, gives: 't' },
  ]
}
