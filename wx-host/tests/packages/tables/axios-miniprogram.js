const axios = require('axios-miniprogram').default

module.exports = server => {
  const api = axios.create({ baseURL: server })
  return [
    { does: 'get with params', call: () => api.get('/echo', { page: 2 }), gives: res => res.status === 200 && res.data.query.page === '2' },
    { does: 'post', call: () => api.post('/echo', { a: { b: [1] } }), gives: res => res.data.body === '{"a":{"b":[1]}}' },
    { does: 'a dynamic address', call: () => api.get('/echo/:id', { id: 7 }), gives: res => res.data.path === '/echo/7' },
    { does: 'headers', call: () => api.get('/echo', {}, { headers: { 'X-Test': 'AAA' } }), gives: res => res.data.headers['x-test'] === 'AAA' },
    { does: 'a status that is refused', call: () => api.get('/status/500').catch(error => [error.isFail, error.response.status, error instanceof Error]), gives: found => found[1] === 500 && found[2] },
    { does: 'an interceptor', call: async () => {
      const other = axios.create({ baseURL: server })
      other.interceptors.response.use(res => res.data.method)
      return other.put('/echo', {})
    }, gives: 'PUT' },
    { does: 'middleware', call: async () => {
      const other = axios.create({ baseURL: server })
      const order = []
      other.use(async (ctx, next) => {
        order.push('in')
        await next()
        order.push(ctx.res.status)
      })
      await other.get('/echo')
      return order
    }, gives: ['in', 200] },
    { does: 'upload', call: () => {
      wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/b.txt', 'hello!')
      return api.post('/upload', { name: 'file', filePath: wx.env.USER_DATA_PATH + '/b.txt', user: 'me' }, { upload: true })
    }, gives: res => {
      const got = typeof res.data === 'string' ? JSON.parse(res.data) : res.data
      return got.files[0].size === 6 && got.fields.user === 'me'
    } },
    { does: 'download', call: () => api.get('/bytes/500', {}, { download: true }), gives: res => wx.getFileSystemManager().statSync(res.data.tempFilePath).size === 500 },
    { does: 'cancel', call: () => {
      const source = axios.CancelToken.source()
      const got = api.get('/hang', {}, { cancelToken: source.token }).catch(error => axios.isCancel(error) && error.message)
      source.cancel('enough')
      return got
    }, gives: 'enough' },
  ]
}
