const fs = wx.getFileSystemManager()
const usr = wx.env.USER_DATA_PATH
const run = (method, options) => called(options => fs[method](options), options)
const fails = (method, options) => failure(() => run(method, options))
const throws = (method, ...args) => failure(() => fs[method](...args))
const bytes = buffer => [...new Uint8Array(buffer)]
const buffer = (...list) => new Uint8Array(list).buffer

// whole files, in every shape
equal((await run('writeFile', { filePath: `${usr}/a.txt`, data: 'héllo' })).errMsg, 'FileSystemManager.writeFile:ok')
equal(fs.writeFileSync(`${usr}/b.bin`, buffer(1, 2, 254)), undefined)
equal((await run('readFile', { filePath: `${usr}/a.txt`, encoding: 'utf8' })).data, 'héllo')
equal(bytes((await run('readFile', { filePath: `${usr}/b.bin` })).data), [1, 2, 254])
equal(fs.readFileSync(`${usr}/a.txt`, 'utf-8', 3, 2), 'll')
equal(bytes(fs.readFileSync(`${usr}/b.bin`)), [1, 2, 254])
const missing = await run('readFile', { filePath: `${usr}/none` }).catch(error => error)
equal([missing.errMsg, missing.errCode, missing.errno], [`FileSystemManager.readFile:fail no such file or directory, open ${usr}/none`, 1300002, 1300002])
equal(await throws('readFileSync', `${usr}/none`), `FileSystemManager.readFileSync:fail no such file or directory, open ${usr}/none`)
equal(await fails('readFile', { filePath: `${usr}/a.txt`, position: 6 }), 'FileSystemManager.readFile:fail value of position is out of range')
equal(await fails('readFile', { filePath: `${usr}/a.txt`, length: 7 }), 'FileSystemManager.readFile:fail value of length is out of range')
equal(await fails('writeFile', { filePath: `${usr}/no/a`, data: '' }), `FileSystemManager.writeFile:fail no such file or directory, open ${usr}/no/a`)
equal(await throws('writeFileSync', 'app.js', ''), 'FileSystemManager.writeFileSync:fail permission denied, open app.js')
equal(await fails('writeFile', { filePath: `${usr}/c`, data: 'data:,x', encoding: 'base64' }), 'FileSystemManager.writeFile:fail base64 encode error')
equal(await throws('writeFileSync', `${usr}/c`, 7), 'FileSystemManager.writeFileSync:fail parameter error: parameter should be String | ArrayBuffer instead of Number;')

for (const [encoding, text, content] of [
  ['ascii', 'Az', [65, 122]], ['base64', 'AQL+', [1, 2, 254]], ['binary', 'é\u0001', [233, 1]],
  ['hex', '0102fe', [1, 2, 254]], ['ucs2', 'é', [233, 0]], ['ucs-2', '语', [237, 139]],
  ['utf16le', '😀', [61, 216, 0, 222]], ['utf-16le', 'a', [97, 0]], ['utf-8', 'é', [195, 169]],
  ['utf8', '语', [232, 175, 173]], ['latin1', 'ÿ', [255]],
]) {
  fs.writeFileSync(`${usr}/coded`, text, encoding)
  equal(bytes(fs.readFileSync(`${usr}/coded`)), content, `bytes of ${encoding}`)
  equal(fs.readFileSync(`${usr}/coded`, encoding), text, encoding)
}

// appending, cutting, copying, moving, removing
await run('appendFile', { filePath: `${usr}/a.txt`, data: '!' })
fs.appendFileSync(`${usr}/a.txt`, buffer(63))
equal(fs.readFileSync(`${usr}/a.txt`, 'utf8'), 'héllo!?')
equal(await fails('appendFile', { filePath: `${usr}/none`, data: 'x' }), `FileSystemManager.appendFile:fail no such file or directory, open ${usr}/none`)
equal(await throws('appendFileSync', `${usr}/a.txt`, ''), 'FileSystemManager.appendFileSync:fail data to write is empty')
await run('truncate', { filePath: `${usr}/a.txt`, length: 1 })
equal(fs.truncateSync({ filePath: `${usr}/a.txt`, length: 3 }), undefined)
equal(fs.readFileSync(`${usr}/a.txt`, 'utf8'), 'h\0\0')
equal(await fails('truncate', { filePath: `${usr}/a.txt`, length: -1 }), 'FileSystemManager.truncate:fail value of length is out of range')
equal(await throws('truncateSync', { filePath: `${usr}/none` }), `FileSystemManager.truncateSync:fail no such file or directory, open ${usr}/none`)
await run('copyFile', { srcPath: 'package.txt', destPath: `${usr}/copy` })
fs.copyFileSync(`${usr}/copy`, `${usr}/copy2`)
equal(fs.readFileSync(`${usr}/copy2`, 'utf8'), 'of the package')
equal(await fails('copyFile', { srcPath: `${usr}/x`, destPath: `${usr}/y` }), `FileSystemManager.copyFile:fail no such file or directory, copyFile ${usr}/x -> ${usr}/y`)
equal(await throws('copyFileSync', `${usr}/copy`, 'x'), `FileSystemManager.copyFileSync:fail permission denied, copyFile ${usr}/copy -> x`)
await run('rename', { oldPath: `${usr}/copy`, newPath: `${usr}/moved` })
fs.renameSync(`${usr}/copy2`, `${usr}/moved`)
equal(await fails('rename', { oldPath: `${usr}/copy`, newPath: `${usr}/z` }), `FileSystemManager.rename:fail no such file or directory, rename ${usr}/copy -> ${usr}/z`)
equal(await throws('renameSync', `${usr}/moved`, 'z'), `FileSystemManager.renameSync:fail permission denied, rename ${usr}/moved -> z`)
await run('unlink', { filePath: `${usr}/moved` })
fs.unlinkSync(`${usr}/coded`)
equal(await fails('unlink', { filePath: `${usr}/moved` }), `FileSystemManager.unlink:fail no such file or directory, unlink ${usr}/moved`)

// folders
await run('mkdir', { dirPath: `${usr}/d/e`, recursive: true })
fs.mkdirSync(`${usr}/f`)
equal(await fails('mkdir', { dirPath: `${usr}/f` }), `FileSystemManager.mkdir:fail file already exists ${usr}/f`)
equal(await throws('mkdirSync', `${usr}/g/h`), `FileSystemManager.mkdirSync:fail no such file or directory ${usr}/g/h`)
equal(await throws('unlinkSync', `${usr}/f`), `FileSystemManager.unlinkSync:fail operation not permitted, unlink ${usr}/f`)
equal((await run('readdir', { dirPath: usr })).files, ['a.txt', 'b.bin', 'd', 'f'])
equal(fs.readdirSync(`${usr}/d`), ['e'])
equal(await fails('readdir', { dirPath: `${usr}/a.txt` }), `FileSystemManager.readdir:fail not a directory ${usr}/a.txt`)
equal(await throws('readdirSync', `${usr}/none`), `FileSystemManager.readdirSync:fail no such file or directory ${usr}/none`)
equal(await fails('rmdir', { dirPath: `${usr}/d` }), `FileSystemManager.rmdir:fail directory not empty ${usr}/d`)
equal(await throws('rmdirSync', `${usr}/a.txt`), `FileSystemManager.rmdirSync:fail not a directory ${usr}/a.txt`)
await run('rmdir', { dirPath: `${usr}/f` })

// what is there
await run('access', { path: `${usr}/a.txt` })
equal(fs.accessSync('package.txt'), undefined)
equal(await fails('access', { path: `${usr}/none` }), `FileSystemManager.access:fail no such file or directory ${usr}/none`)
equal(await throws('accessSync', `${usr}/none`), `FileSystemManager.accessSync:fail no such file or directory ${usr}/none`)
const { stats } = await run('stat', { path: `${usr}/a.txt` })
equal([stats.size, stats.isFile(), stats.isDirectory()], [3, true, false])
check(Math.abs(stats.lastModifiedTime - Date.now() / 1000) < 3600 && stats.lastAccessedTime > 1e9, 'times in seconds')
equal((stats.mode & 0o170000).toString(8), '100000')
const folder = fs.statSync(usr)
equal([folder.isDirectory(), folder.isFile(), folder.size], [true, false, 0])
fs.writeFileSync(`${usr}/d/e/deep.txt`, 'deep')
equal(fs.statSync(`${usr}/d`, true).map(({ path, stats }) => [path, stats.size]), [['/', 0], ['/e', 0], ['/e/deep.txt', 4]])
equal(await fails('stat', { path: `${usr}/none` }), `FileSystemManager.stat:fail no such file or directory ${usr}/none`)
equal(await throws('statSync', 'http://tmp/x'), 'FileSystemManager.statSync:fail Path permission denied http://tmp/x')
fs.rmdirSync(`${usr}/d`, true)
const info = await run('getFileInfo', { filePath: 'package.txt' })
equal([info.size, info.digest], [14, '244d9463eac78260ded9b95cea5ddf42'])
equal((await run('getFileInfo', { filePath: 'package.txt', digestAlgorithm: 'sha1' })).digest, '66337b4d2bc6d5a7bc259bbd710248607ab442c7')
equal((await run('getFileInfo', { filePath: 'package.txt', digestAlgorithm: 'sha256' })).digest.length, 64)
equal(await fails('getFileInfo', { filePath: `${usr}/none` }), `FileSystemManager.getFileInfo:fail no such file or directory, open ${usr}/none`)

// open files: the buffer of the caller is filled
const { fd } = await run('open', { filePath: `${usr}/open`, flag: 'w+' })
equal((await run('write', { fd, data: 'hello world' })).bytesWritten, 11)
equal(fs.writeSync({ fd, data: buffer(0, 72, 69, 0), offset: 1, length: 2, position: 0 }).bytesWritten, 2)
const target = new ArrayBuffer(8)
const read = await run('read', { fd, arrayBuffer: target, offset: 1, length: 5, position: 0 })
check(read.arrayBuffer === target, 'the buffer that was passed')
equal([read.bytesRead, bytes(target)], [5, [0, 72, 69, 108, 108, 111, 0, 0]])
const again = fs.readSync({ fd, arrayBuffer: target, length: 8, position: 8 })
equal([again.bytesRead, bytes(target).slice(0, 3)], [3, [114, 108, 100]])
equal((await run('fstat', { fd })).stats.size, 11)
equal(fs.fstatSync({ fd }).isFile(), true)
await run('ftruncate', { fd, length: 5 })
equal(fs.ftruncateSync({ fd, length: 4 }), undefined)
equal(fs.readFileSync(`${usr}/open`, 'utf8'), 'HEll')
equal(await fails('read', { fd, arrayBuffer: target, offset: 9 }), 'FileSystemManager.read:fail value of offset is out of range')
equal(await fails('read', { fd, arrayBuffer: target, length: 9 }), 'FileSystemManager.read:fail value of length is out of range')
equal(await fails('read', { fd, arrayBuffer: 'text' }), 'FileSystemManager.read:fail parameter error: parameter.arrayBuffer should be ArrayBuffer instead of String;')
const reader = fs.openSync({ filePath: `${usr}/open` })
equal(await fails('write', { fd: reader, data: 'x' }), 'FileSystemManager.write:fail permission denied')
equal(fs.closeSync({ fd: reader }), undefined)
await run('close', { fd })
for (const [method, options] of [['close', {}], ['fstat', {}], ['ftruncate', {}], ['write', { data: '' }], ['read', { arrayBuffer: target }]]) {
  equal(await fails(method, { fd, ...options }), `FileSystemManager.${method}:fail bad file descriptor`)
  equal(await throws(`${method}Sync`, { fd, ...options }), `FileSystemManager.${method}Sync:fail bad file descriptor`)
}
equal(await fails('open', { filePath: `${usr}/none` }), `FileSystemManager.open:fail no such file or directory, open ${usr}/none`)
equal(await throws('openSync', { filePath: `${usr}/open`, flag: 'wx' }), `FileSystemManager.openSync:fail file already exists, open ${usr}/open`)

// temporary and saved files
const first = (await run('saveFile', { tempFilePath: wx.makeTemp('one') })).savedFilePath
check(/^wxfile:\/\/store\/\w+\.txt$/.test(first), first)
const second = fs.saveFileSync(wx.makeTemp('two'), `${usr}/two`)
equal([second, fs.readFileSync(second, 'utf8')], [`${usr}/two`, 'two'])
const { fileList } = await run('getSavedFileList')
equal(fileList.map(({ filePath, size }) => [filePath, size]), [[first, 3]])
equal(await fails('saveFile', { tempFilePath: 'wxfile://tmp/none' }), 'FileSystemManager.saveFile:fail tempFilePath file not exist')
equal(await throws('saveFileSync', first), 'FileSystemManager.saveFileSync:fail tempFilePath file not exist')
await run('removeSavedFile', { filePath: first })
equal(await fails('removeSavedFile', { filePath: first }), `FileSystemManager.removeSavedFile:fail no such file or directory ${first}`)

// the same on wx itself, with callbacks and as promises
const kept = [
  (await called(wx.saveFile, { tempFilePath: wx.makeTemp('one') })).savedFilePath,
  (await wx.saveFile({ tempFilePath: wx.makeTemp('three') })).savedFilePath,
]
check(kept.every(path => /^wxfile:\/\/store\/\w+\.txt$/.test(path)), kept.join())
equal(await failure(() => wx.saveFile({ tempFilePath: kept[0] })), 'saveFile:fail tempFilePath file not exist')
for (const { fileList } of [await called(wx.getSavedFileList), await wx.getSavedFileList()]) {
  equal(fileList.map(({ filePath }) => filePath).sort(), [...kept].sort())
  equal(fileList.map(({ size }) => size).sort(), [3, 5])
}
const about = await called(wx.getSavedFileInfo, { filePath: kept[0] })
check(about.size === 3 && Math.abs(about.createTime - Date.now() / 1000) < 3600, 'size and time in seconds')
equal((await wx.getSavedFileInfo({ filePath: kept[1] })).size, 5)
equal(await failure(() => wx.getSavedFileInfo({ filePath: 'package.txt' })), 'getSavedFileInfo:fail permission denied package.txt')
const digest = await called(wx.getFileInfo, { filePath: kept[0], digestAlgorithm: 'sha1' })
equal([digest.size, digest.digest], [3, 'fe05bcdcdc4928012781a5f1a2a77cbb5398e106'])
equal((await wx.getFileInfo({ filePath: 'package.txt' })).digest, info.digest)
const unseen = await wx.getFileInfo({ filePath: `${usr}/none` }).catch(error => error)
equal([unseen.errMsg, unseen.errCode], [`getFileInfo:fail no such file or directory, open ${usr}/none`, 1300002])
equal((await called(wx.removeSavedFile, { filePath: kept[0] })).errMsg, 'removeSavedFile:ok')
await wx.removeSavedFile({ filePath: kept[1] })
equal(await failure(() => wx.removeSavedFile({ filePath: kept[1] })), `removeSavedFile:fail no such file or directory ${kept[1]}`)
equal(await failure(() => wx.getSavedFileInfo({ filePath: kept[1] })), `getSavedFileInfo:fail no such file or directory ${kept[1]}`)
equal((await wx.getSavedFileList()).fileList, [])

// what is compressed
const text = 'hello brotli, hello brotli'
const compressionAlgorithm = 'br'
equal(String.fromCharCode(...bytes((await run('readCompressedFile', { filePath: 'text.br', compressionAlgorithm })).data)), text)
equal(fs.readCompressedFileSync({ filePath: 'text.br', compressionAlgorithm }).byteLength, text.length)
equal(await fails('readCompressedFile', { filePath: 'package.txt', compressionAlgorithm }), 'FileSystemManager.readCompressedFile:fail brotli decompress fail')
equal(await throws('readCompressedFileSync', { filePath: 'text.br', compressionAlgorithm: 'gzip' }), 'FileSystemManager.readCompressedFileSync:fail parameter error: parameter.compressionAlgorithm should be one of br;')
const { entries } = await run('readZipEntry', { filePath: 'archive.zip', entries: 'all', encoding: 'utf8' })
equal(entries, { 'a.txt': { data: 'first', errMsg: 'readZipEntry:ok' }, 'dir/b.txt': { data: 'second', errMsg: 'readZipEntry:ok' } })
const some = await run('readZipEntry', { filePath: 'archive.zip', entries: [{ path: 'a.txt', encoding: 'hex', position: 1, length: 2 }, { path: 'none' }] })
equal(some.entries, { 'a.txt': { data: '6972', errMsg: 'readZipEntry:ok' }, none: { errMsg: 'readZipEntry:fail no such file or directory none' } })
equal(await fails('readZipEntry', { filePath: 'package.txt', entries: 'all' }), 'FileSystemManager.readZipEntry:fail unzip open file fail, open package.txt')
await run('unzip', { zipFilePath: 'archive.zip', targetPath: `${usr}/out` })
equal(fs.readFileSync(`${usr}/out/dir/b.txt`, 'utf8'), 'second')
equal(await fails('unzip', { zipFilePath: 'none.zip', targetPath: usr }), `FileSystemManager.unzip:fail no such file or directory, unzip none.zip -> ${usr}`)

// what the person sees
fs.writeFileSync(`${usr}/a.pdf`, '%PDF')
equal((await wx.openDocument({ filePath: `${usr}/a.pdf` })).errMsg, 'openDocument:ok')
await called(wx.openDocument, { filePath: `${usr}/a.txt`, fileType: 'docx', showMenu: true })
equal(await failure(() => wx.openDocument({ filePath: `${usr}/a.txt` })), 'openDocument:fail filetype not supported')
equal(await failure(() => wx.openDocument({ filePath: `${usr}/b.pdf` })), `openDocument:fail no such file or directory, open ${usr}/b.pdf`)
equal((await called(wx.saveFileToDisk, { filePath: 'package.txt' })).errMsg, 'saveFileToDisk:ok')
equal(await failure(() => called(wx.saveFileToDisk, { filePath: 'package.txt' })), 'saveFileToDisk:fail cancel')
