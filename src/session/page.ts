/** What the session asks of the page that holds it: when it is hidden or left. Nothing where there is no page. */

export interface PageHooks {
  readonly onHidden: () => void
  /** The page goes, perhaps for good. */
  readonly onLeave: () => void
}

export function watchPage({ onHidden, onLeave }: PageHooks): () => void {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => {}
  const turned = () => {
    if (document.visibilityState === 'hidden') onHidden()
  }
  document.addEventListener('visibilitychange', turned)
  window.addEventListener('pagehide', onLeave)
  return () => {
    document.removeEventListener('visibilitychange', turned)
    window.removeEventListener('pagehide', onLeave)
  }
}
