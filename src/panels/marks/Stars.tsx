import { Star } from 'lucide-react'
import { words } from '../../content/words'
import { say } from '../say'

export function Stars({ won, size = 17 }: { readonly won: number; readonly size?: number }) {
  return (
    <span role="img" aria-label={say(words.app.stars, { won })} style={{ display: 'inline-flex', gap: 2 }}>
      {[1, 2, 3].map((star) => (
        <Star
          key={star}
          size={size}
          strokeWidth={1.7}
          aria-hidden
          fill={star <= won ? 'var(--prod)' : 'none'}
          color={star <= won ? 'var(--ink)' : 'var(--line-strong)'}
        />
      ))}
    </span>
  )
}
