/** Runs kept in the browser's IndexedDB. */

import { type IDBPDatabase, openDB } from 'idb'
import type { SaveStore } from './saves'

const DATABASE = 'lead-time'
const RUNS = 'runs'

/** Null where the browser has no IndexedDB or does not let this page use it by name; other faults come with each call. */
export function browserSaves(): SaveStore | null {
  if (!hasIndexedDb()) return null
  let opened: Promise<IDBPDatabase> | null = null
  const database = (): Promise<IDBPDatabase> => {
    opened ??= openDB(DATABASE, 1, {
      upgrade: (db) => {
        db.createObjectStore(RUNS)
      },
      // Another tab wants a newer form of the database, or the browser closed ours: open it anew at the next call.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    }).catch((fault: unknown) => {
      opened = null
      throw fault
    })
    return opened
  }
  return {
    read: async (key) => {
      const text: unknown = await (await database()).get(RUNS, key)
      return typeof text === 'string' ? text : null
    },
    write: async (key, text) => {
      const change = (await database()).transaction(RUNS, 'readwrite')
      const put = change.store.put(text, key)
      // Told at once that nothing follows, the browser finishes it even when the page is being left.
      change.commit()
      await Promise.all([put, change.done])
    },
    remove: async (key) => (await database()).delete(RUNS, key),
    keys: async () => (await (await database()).getAllKeys(RUNS)).map(String),
  }
}

/** Asking alone throws in some browsers with storage switched off. */
function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null
  } catch {
    return false
  }
}
