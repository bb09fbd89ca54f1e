/** Where runs are kept: text by key. In the browser that is IndexedDB; a test keeps them in memory. */

export interface SaveStore {
  readonly read: (key: string) => Promise<string | null>
  /** @throws a DOMException named QuotaExceededError when there is no room. */
  readonly write: (key: string, text: string) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  readonly keys: () => Promise<readonly string[]>
}

export function memorySaves(): SaveStore {
  const texts = new Map<string, string>()
  return {
    read: async (key) => texts.get(key) ?? null,
    write: async (key, text) => {
      texts.set(key, text)
    },
    remove: async (key) => {
      texts.delete(key)
    },
    keys: async () => [...texts.keys()],
  }
}
