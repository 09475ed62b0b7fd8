/** `npm run demo:round -- [competition]`: plays a round in the demonstration that runs at PORT, by everybody's own deeds. */
const [competitionId = 'c00000000000ea01'] = process.argv.slice(2)
const origin = `http://127.0.0.1:${process.env.PORT ?? 8080}`

try {
  const { token } = await post('/demo/sign-in', { person: 'officer-1' })
  const { ok, round, tables, text } = await post('/demo/play-round', { competitionId }, token)
  console.log(ok ? `第 ${round} 轮打完了，${tables} 台。` : text)
  process.exitCode = ok ? 0 : 1
} catch {
  console.error(`${origin} 上没有演示在运行。请先 npm start；端口不同，用 PORT 说明。`)
  process.exitCode = 2
}

async function post(path, body, token) {
  const headers = { 'content-type': 'application/json', origin, ...(token && { authorization: `Bearer ${token}` }) }
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(path)
  return response.json()
}
