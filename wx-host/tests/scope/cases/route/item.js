Page({
  onLoad(query) {
    this.getOpenerEventChannel().emit?.('opened', query.id)
  },
})
