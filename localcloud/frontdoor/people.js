/** The people one can choose, and a sentence that says how much data there is. */
export async function listPeople() {
  const response = await fetch('/demo/people')
  if (!response.ok) throw new Error(String(response.status))
  const [{ people }, { value }] = await Promise.all([response.json(), ask('/api', { action: 'directory.summary' })])
  const unions = Object.values(value.unions).reduce((sum, count) => sum + count, 0)
  const number = new Intl.NumberFormat('zh-CN')
  const counts = `${unions} 家工会，${value.enterprises} 家企业，${number.format(value.members)} 名会员（示例）`
  return { cast: people.filter(({ title }) => title), counts }
}

/** A new token of a person, for one screen. */
export async function signIn(person) {
  return (await ask('/demo/sign-in', { person })).token
}

export function reset() {
  return ask('/demo/reset', {})
}

async function ask(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
