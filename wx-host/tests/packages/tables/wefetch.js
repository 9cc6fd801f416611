const wf = require('wefetch')

module.exports = server => {
  const instance = wf.create({ baseUrl: server })
  return [
    { does: 'get', call: () => instance.get('/echo', { data: { title: 'test' } }), gives: res => res.statusCode === 200 && res.data.query.title === 'test' },
    { does: 'post, as JSON by default', call: () => instance.post('/echo', { data: { a: 1 } }), gives: res => res.data.body === '{"a":1}' },
    { does: 'post, as a form when told so', call: () => instance.post('/echo', { data: { a: 1, b: 'x y' }, header: { 'content-type': 'application/x-www-form-urlencoded' } }), gives: res => /^a=1&b=x(%20|\+)y$/.test(res.data.body) },
    { does: 'two at once', call: () => wf.all([instance.get('/echo/1'), instance.get('/echo/2')]), gives: all => all.map(res => res.data.path).join() === '/echo/1,/echo/2' },
    // this version keeps url, method, data, header and config alone
    { does: 'upload, whose file the package loses', call: () => wf.upload(server + '/upload', { filePath: wx.env.USER_DATA_PATH + '/a.txt', name: 'file' }).catch(error => error.errMsg), gives: 'uploadFile:fail parameter error: parameter.filePath should be String instead of Undefined;parameter.name should be String instead of Undefined;' },
    { does: 'download', call: () => wf.download(server + '/bytes/1000'), gives: res => res.statusCode === 200 && wx.getFileSystemManager().statSync(res.tempFilePath).size === 1000 },
    { does: 'abort through the task', call: () => {
      const got = wf.get(server + '/hang', { config: { eventType: 'slow' } }).catch(error => error.errMsg)
      wf.on('slow', task => task.abort())
      return got
    }, gives: 'request:fail abort' },
    { does: 'interceptors', call: () => {
      const other = wf.create({ baseUrl: server })
      other.before.use(request => ({ ...request, header: { ...request.header, 'X-Token': 't' } }))
      other.after.use(response => response.data.headers['x-token'])
      return other.get('/echo')
    }, gives: 't' },
    { does: 'promisify', call: () => wf.promisify(wx.setStorage)({ key: 'k', data: 1 }), gives: res => res.errMsg === 'setStorage:ok' },
  ]
}
