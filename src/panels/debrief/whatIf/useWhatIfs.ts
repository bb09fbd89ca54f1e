import { useEffect, useState } from 'react'
import { lookBack, type Played, type Tried } from '../../../lab/hindsight'
import type { Lab } from '../../../lab/workers'

export type WhatIfs =
  | { readonly kind: 'busy'; readonly share: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly tried: readonly Tried[] }

/** Tries other decisions beside the page, and says how far it is. */
export function useWhatIfs(lab: Lab, played: Played): WhatIfs {
  const [state, setState] = useState<WhatIfs>({ kind: 'busy', share: 0 })
  const { company, seed, log, at } = played
  useEffect(() => {
    const stop = new AbortController()
    setState({ kind: 'busy', share: 0 })
    lookBack(
      lab,
      { company, seed, log, at },
      {
        signal: stop.signal,
        onProgress: (share) => !stop.signal.aborted && setState({ kind: 'busy', share: Math.min(1, share) }),
      },
    ).then(
      (tried) => setState({ kind: 'done', tried }),
      (fault: unknown) => {
        if (!stop.signal.aborted) setState({ kind: 'failed', message: messageOf(fault) })
      },
    )
    return () => stop.abort()
  }, [lab, company, seed, log, at])
  return state
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
