/** What the browser keeps between visits. A page without leave to store anything still works, until it is closed. */

const PREFIX = 'lead-time.'

/** The kept value, or null when there is none or the browser refuses. */
export function kept(key: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + key)
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** True when the value will be there next time. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
