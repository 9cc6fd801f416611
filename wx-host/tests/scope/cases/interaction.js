const titled = { title: 'Saved' }
const shown = { showToast: titled, hideToast: {}, showLoading: titled, hideLoading: {} }
for (const name in shown) {
  equal((await wx[name](shown[name])).errMsg, `${name}:ok`)
  await called(wx[name], shown[name])
  equal(await failure(() => wx[name](1)), `${name}:fail parameter error: parameter should be Object instead of Number;`)
}

equal((await wx.showModal({ title: 'Sure?' })).confirm, true)
equal((await called(wx.showModal, { title: 'Sure?' })).cancel, true)
equal(await failure(() => wx.showModal({ title: 1 })), 'showModal:fail parameter error: parameter.title should be String instead of Number;')

const itemList = ['a', 'b']
equal((await wx.showActionSheet({ itemList })).tapIndex, 1)
equal((await called(wx.showActionSheet, { itemList })).tapIndex, 0)
equal(await failure(() => wx.showActionSheet({ itemList })), 'showActionSheet:fail cancel')

for (const [name, options] of [['enableAlertBeforeUnload', { message: 'Leave?' }], ['disableAlertBeforeUnload', {}]]) {
  equal((await called(wx[name], options)).errMsg, `${name}:ok`)
}
equal(await failure(() => called(wx.enableAlertBeforeUnload)), 'enableAlertBeforeUnload:fail parameter error: parameter.message should be String instead of Undefined;')
