import { $http } from '@escook/request-miniprogram'

module.exports = server => {
  const told = []
  $http.baseUrl = server
  $http.beforeRequest = options => {
    told.push('before')
    options.header = { 'X-Test': 'AAA' }
  }
  $http.afterRequest = () => told.push('after')
  const echo = (res, method, key, value) =>
    res.statusCode === 200 && res.data.method === method && res.data[key] === value && res.data.headers['x-test'] === 'AAA'
  return [
    { does: 'get with data in the query', call: () => $http.get('/echo', { q: '小程序' }), gives: res => echo(res, 'GET', 'path', '/echo') && res.data.query.q === '小程序' },
    { does: 'post with JSON', call: () => $http.post('/echo', { a: [1] }), gives: res => echo(res, 'POST', 'body', '{"a":[1]}') },
    { does: 'put', call: () => $http.put('/echo', { a: 1 }), gives: res => echo(res, 'PUT', 'body', '{"a":1}') },
    { does: 'delete', call: () => $http.delete('/echo'), gives: res => res.data.method === 'DELETE' },
    { does: 'an answer of 404 is a success', call: () => $http.get('/status/404'), gives: res => res.statusCode === 404 },
    { does: 'the interceptors ran around each', call: () => told.join(' '), gives: 'before after before after before after before after before after' },
    { does: 'a failure', call: () => {
      $http.baseUrl = ''
      return $http.get('https://elsewhere.example/').catch(error => error.errMsg)
    }, gives: 'request:fail url not in domain list' },
  ]
}
