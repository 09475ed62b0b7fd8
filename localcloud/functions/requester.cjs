/**
 * The SDK's database requester over messages to the thread that has the database: the same requests and answers as over
 * HTTP, without signing, sending and reading what stays in this process.
 */
function requesterOver(port) {
  const waiting = new Map()
  let asked = 0

  port.on('message', ({ answers, answer }) => {
    const settle = waiting.get(answers)
    if (!settle) return
    waiting.delete(answers)
    if (!('code' in answer)) return settle.resolve(answer)
    settle.reject(Object.assign(new Error(answer.message), { code: answer.code, requestId: answer.requestId }))
  })

  return class MessageRequester {
    send(action, parameters = {}) {
      return new Promise((resolve, reject) => {
        const asks = ++asked
        waiting.set(asks, { resolve, reject })
        port.postMessage({ asks, request: { ...parameters, action } })
      })
    }
  }
}

/**
 * Has every SDK that this thread loads, also one inside a bundle, send its database requests through this class: the SDK
 * assigns its own to `Db.reqClass`, which is where its makers change the way for browsers and phones.
 */
function replaceRequester(Requester) {
  Object.defineProperty(Function.prototype, 'reqClass', { get: () => Requester, set() {}, configurable: true })
}

module.exports = { requesterOver, replaceRequester }
