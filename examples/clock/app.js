const start = new Date()
console.log(start.toISOString().slice(0, 16))
setTimeout(() => console.log('time goes on:', Date.now() >= start.getTime()), 5)
