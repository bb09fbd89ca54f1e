/** Which game this is, written into every run: a replay that comes out otherwise is then explained. */

import { version } from '../../package.json'

/** Commit that the site was built from, put in by the bundler; absent from the terminal and in tests. */
declare const __COMMIT__: string | undefined

export const build = typeof __COMMIT__ === 'string' && __COMMIT__ !== '' ? `${version}+${__COMMIT__}` : version
