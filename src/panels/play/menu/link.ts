import { addressOf } from '../../app/routes'

/** The address that opens this run anywhere. */
export const linkOf = (code: string): string => new URL(addressOf({ screen: 'run', code }), location.href).href
