const colors = { frontColor: '#ffffff', backgroundColor: '#336699' }
const is = (key, expected, found) => `parameter error: parameter.${key} should be ${expected} instead of ${found};`
const object = 'parameter error: parameter should be Object instead of Number;'
const calls = {
  setNavigationBarTitle: [{ title: 'Tea' }, {}, is('title', 'String', 'Undefined')],
  setNavigationBarColor: [
    { ...colors, animation: { duration: 400, timingFunc: 'easeIn' } },
    { frontColor: '#333333', backgroundColor: 'red' },
    'parameter error: parameter.frontColor should be one of #ffffff, #000000;parameter.backgroundColor should be #rrggbb;',
  ],
  showNavigationBarLoading: [{}, 1, object],
  hideNavigationBarLoading: [{}, 1, object],
  hideHomeButton: [{}, 1, object],
  setBackgroundColor: [
    { backgroundColor: '#eeeeee', backgroundColorTop: '#FFFFFF', backgroundColorBottom: '#000000' },
    { backgroundColorTop: '#fff' },
    'parameter error: parameter.backgroundColorTop should be #rrggbb;',
  ],
  setBackgroundTextStyle: [{ textStyle: 'light' }, { textStyle: 'grey' }, 'parameter error: parameter.textStyle should be one of dark, light;'],
  startPullDownRefresh: [{}, 1, object],
  stopPullDownRefresh: [{}, 1, object],
}
for (const name in calls) {
  const [good, bad, reason] = calls[name]
  equal((await wx[name](good)).errMsg, `${name}:ok`)
  equal((await called(wx[name], good)).errMsg, `${name}:ok`)
  equal(await failure(() => wx[name](bad)), `${name}:fail ${reason}`)
}
equal(await failure(() => wx.setNavigationBarColor({ ...colors, animation: { timingFunc: 'bounce' } })),
  'setNavigationBarColor:fail parameter error: parameter.animation.timingFunc should be one of linear, easeIn, easeOut, easeInOut;')
